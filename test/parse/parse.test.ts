import { readFile } from "node:fs/promises";
import { expect, expectTypeOf, test } from "vitest";
import { createParser } from "../../src/engine/index.js";
import { parse } from "../../src/index.js";
import type { PurchaseCertificateRequestBody } from "../../generated/models.js";
import { service as shop } from "../shop/generated/service.js";
import { operations } from "../support/spec.js";
import { methodName } from "../../src/engine/operation-name.js";

const purchase = {
  ...{ cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 1 },
  ...{ effective_time: 1, order_number: 1, agree_privacy_protection: true },
};

test("a body that obeys the document comes back typed, as a copy", async () => {
  const parsed = await parse.subscribeCertificate(JSON.parse(JSON.stringify(purchase)));
  expect(parsed).toEqual({ valid: true, value: purchase });
  if (parsed.valid) expectTypeOf(parsed.value).toEqualTypeOf<PurchaseCertificateRequestBody>();
});

test("one that does not comes back as all of its violations", async () => {
  const parsed = await parse.subscribeCertificate({ ...purchase, domain_numbers: 5, order_number: "1", colour: "red" });
  expect(parsed).toMatchObject({ valid: false });
  const pointers = parsed.valid ? [] : parsed.violations.map(({ pointer }) => pointer);
  expect(new Set(pointers)).toEqual(new Set(["/domain_numbers", "/order_number", "/colour"]));
});

test.each([undefined, null, 1, "text", [], { toJSON: () => undefined }, { toJSON: () => 1 / 0 }, () => 1, 1n])(
  "%o is no body, and no exception",
  async (value) => {
    expect(await parse.subscribeCertificate(value)).toMatchObject({ valid: false });
  },
);

test("a value that changes while it is read is read once", async () => {
  let reads = 0;
  const value = {
    ...purchase,
    get order_number() {
      return ++reads;
    },
  };
  expect(await parse.subscribeCertificate(value)).toEqual({ valid: true, value: purchase });
});

test("an operation without a body has its parameters checked", async () => {
  expect(await parse.showCertificate({ certificate_id: "scs1600313391720" })).toMatchObject({ valid: true });
  expect(await parse.showCertificate({})).toMatchObject({ valid: false, violations: [{ pointer: "/certificate_id" }] });
  expect(await parse.listCertificates(undefined)).toEqual({ valid: true, value: {} });
});

test("every operation has a parser, of any service", () => {
  expect(Object.keys(parse).sort()).toEqual(operations.map(({ operationId }) => methodName(operationId)).sort());
  expect(Object.keys(createParser(shop)).sort()).toEqual(Object.keys(shop.takes).map(methodName).sort());
});

test("a configuration file is checked before anything runs", async () => {
  const text = await readFile(new URL("purchases.json", import.meta.url), "utf8");
  const all = await Promise.all((JSON.parse(text) as unknown[]).map((one) => parse.subscribeCertificate(one)));
  expect(all.map(({ valid }) => valid)).toEqual([true, true, false]);
});
