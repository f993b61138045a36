import { describe, expect, test } from "vitest";
import { validators } from "../../../generated/validators.js";
import { operations } from "../../../generated/operations.js";
import { service } from "../../../generated/service.js";
import { errorCodesOf } from "../../../src/engine/error-codes.js";
import type { OperationRow } from "../../../src/engine/operations.js";
import { parseJson } from "../../../src/engine/json.js";
import { judge, requestIdOf, type RawAnswer } from "../../../src/engine/transport/answer.js";

const buy = operations.SubscribeCertificate;
const { maybeProcessed, surelyNotProcessed } = service.errorCodes;
const { canonical: canonicalCode, isRenewable } = errorCodesOf(service);

function answer(status: number, body: unknown, headers: Record<string, string> = {}): RawAnswer {
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  return { status, headers: new Headers(headers), text, json: parseJson(text) };
}

function verdict(status: number, body: unknown) {
  const result = judge(service, validators.SubscribeCertificate, buy, answer(status, body));
  return result.kind === "success"
    ? `success ${JSON.stringify(result.violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`))}`
    : `${result.outcome}${result.readable ? "" : " unreadable"} ${result.errorCode ?? "-"} ${result.message ?? "-"}`;
}

const order = { order_id: "CS1803192259ROA8U", cert: [{ cert_id: "scs1481110651012" }] };

test.each<[string, number, unknown, string]>([
  ["the documented answer", 200, order, "success []"],
  ["an order with a breach beside it", 200, { ...order, cert: 5 }, 'success ["/cert type"]'],
  ["an order id that is a number", 200, { ...order, order_id: 5 }, 'success ["/order_id type"]'],
  ["an order with another status of success", 202, order, "success []"],
  ["an order with the last status of success", 299, order, "success []"],
  ["an order and an error code", 200, { ...order, error_code: "SCM.0016" }, 'success [" not"]'],
  ["an order and a word that is no error code", 200, { ...order, code: "0", message: "ok" }, "success []"],
  ["an empty order id", 200, { ...order, order_id: "" }, "unknown unreadable - -"],
  ["a blank order id", 200, { ...order, order_id: " " }, "unknown unreadable - -"],
  ["an order id that is an object", 200, { ...order, order_id: {} }, "unknown unreadable - -"],
  ["an order id inherited from nowhere", 200, '{"__proto__":{"order_id":"CS1"}}', "unknown unreadable - -"],
  ["a list", 200, [order], "unknown unreadable - -"],
  ["null", 200, "null", "unknown unreadable - -"],
  ["nothing", 200, "", "unknown unreadable - -"],
  ["HTML", 200, "<html>", "unknown unreadable - -"],
  ["no content", 204, "", "unknown unreadable - -"],
  [
    "an error body that says what is surely not done",
    200,
    { error_code: "SCM.0005", error_msg: "bad" },
    "rejected SCM.0005 bad",
  ],
  [
    "an error body that leaves it open",
    200,
    { error_code: "SCM.0016", error_msg: "abnormal" },
    "unknown SCM.0016 abnormal",
  ],
  [
    "an error body of another service",
    200,
    { error_code: "CBC.30060005", error_msg: "balance" },
    "unknown CBC.30060005 balance",
  ],
  ["a message alone", 200, { message: "busy" }, "unknown - busy"],
  ["a bad request", 400, { error_code: "SCM.0005", error_msg: "bad" }, "rejected SCM.0005 bad"],
  [
    "a bad request that leaves it open",
    400,
    { error_code: "SCM.0016", error_msg: "abnormal" },
    "unknown SCM.0016 abnormal",
  ],
  ["the same with blanks around it", 400, { error_code: " SCM.0016\n" }, "unknown  SCM.0016\n -"],
  ["the same in small letters", 400, { error_code: "scm.0016" }, "unknown scm.0016 -"],
  ["the same some levels down", 400, { errors: [{ error: { code: "SCM.0016" } }] }, "unknown SCM.0016 -"],
  [
    "the same within a refusal of the gateway",
    400,
    { error_code: "APIGW.0101", error_msg: "no", error: { code: "SCM.0016" } },
    "unknown SCM.0016 no",
  ],
  [
    "the same beside an envelope",
    400,
    { error_code: "SCM.0016", error: { message: "abnormal" } },
    "unknown SCM.0016 abnormal",
  ],
  [
    "a refusal of the billing system, behind which an order may wait for payment",
    400,
    { error_code: "CBC.30060005", error_msg: "balance" },
    "unknown CBC.30060005 balance",
  ],
  [
    "a code under a key of its own",
    400,
    { fault: { error_code: "SCM.0016", error_msg: "abnormal" } },
    "unknown SCM.0016 abnormal",
  ],
  ["a code in a list", 400, [{ code: "SCM.0016", message: "abnormal" }], "unknown SCM.0016 abnormal"],
  [
    "an answer with an object that has a code and is no error",
    200,
    { ...order, region: { code: "SCM.0005" } },
    "success []",
  ],
  ["a page of a proxy that refuses", 403, "<html>", "rejected - -"],
  ["the envelope of IAM", 401, { error: { code: 401, message: "no", title: "Unauthorized" } }, "rejected 401 no"],
  ["the envelope without a code", 401, { error: { message: "no", title: "Unauthorized" } }, "rejected - no"],
  [
    "a refusal that carries an order",
    400,
    { ...order, error_code: "SCM.0005", error_msg: "bad" },
    "unknown SCM.0005 bad",
  ],
  ["throttling that carries an order", 429, { ...order, error_code: "APIGW.0308" }, "unknown APIGW.0308 -"],
  ["an order id that counts none", 200, { ...order, order_id: 0 }, "unknown unreadable - -"],
  ["a title without a code", 401, { error: { title: "Unauthorized" } }, "rejected - -"],
  ["an empty code and an empty message", 500, { error_code: "", error_msg: "", message: "busy" }, "unknown - busy"],
  ["a code and a message that are no text", 500, { error_code: true, error_msg: {} }, "unknown - -"],
  ["a title alone", 401, { error: { code: 401, title: "Unauthorized" } }, "rejected 401 Unauthorized"],
  ["the platform's shape", 500, { code: "InternalError", message: "busy" }, "unknown InternalError busy"],
  [
    "the platform's shape in camel case",
    500,
    { errorCode: "InternalError", errorMessage: "busy" },
    "unknown InternalError busy",
  ],
  ["throttling", 429, { error_code: "APIG.0308", error_msg: "slow" }, "rejected APIG.0308 slow"],
  ["an account of another site", 403, { error_code: "CBC.0156", error_msg: "denied" }, "rejected CBC.0156 denied"],
  ["the same with 200", 200, { error_code: "CBC.0150", error_msg: "denied" }, "rejected CBC.0150 denied"],
  ["a server that gave up waiting", 408, "", "unknown - -"],
  ["a proxy whose client went", 499, "", "unknown - -"],
  ["a redirect", 302, "", "unknown - -"],
  [
    "a surely refusing code on a gateway's failure",
    502,
    { error_code: "APIGW.0301", error_msg: "no" },
    "unknown APIGW.0301 no",
  ],
  ["a status beyond HTTP", 999, "", "unknown - -"],
  ["a redirect that a browser hides", 0, "", "unknown - -"],
])("%s", (_, status, body, expected) => {
  expect(verdict(status, body)).toBe(expected);
});

test("an error code beside an order is a breach that is told in words", () => {
  expect(
    judge(service, validators.SubscribeCertificate, buy, answer(200, { ...order, error_code: "SCM.0016" })),
  ).toMatchObject({
    violations: [{ pointer: "", keyword: "not", message: "must not carry an error code when it carries a receipt" }],
  });
});

test("no 4xx with a code of which the catalogue says 'maybe' counts as refused, under any prefix of the gateway", () => {
  const codes = maybeProcessed.flatMap((code) =>
    code.startsWith("APIGW.") ? [code, code.replace("APIGW", "APIG"), code.replace("APIGW", "APIC")] : [code],
  );
  for (const code of codes)
    for (const status of [400, 401, 403, 404, 429])
      expect(verdict(status, { error_code: code, error_msg: "x" }), `${status} ${code}`).toMatch(/^unknown/);
  for (const code of surelyNotProcessed)
    expect(verdict(400, { error_code: code, error_msg: "x" }), code).toMatch(/^rejected/);
});

test("a body that could not be read proves nothing, whatever the status", () => {
  for (const status of [200, 302, 400, 401, 404, 429, 500]) {
    const torn: RawAnswer = { status, headers: new Headers(), text: undefined, flaw: "cut-off", json: undefined };
    expect(judge(service, validators.SubscribeCertificate, buy, torn), String(status)).toMatchObject({
      kind: "failure",
      outcome: "unknown",
      readable: false,
    });
  }
});

describe("an operation without a receipt", () => {
  const row: OperationRow = { method: "DELETE", path: "/x", body: false, idempotency: "idempotent" };
  const judged = (status: number, body: unknown) => judge(service, {}, row, answer(status, body));

  test("succeeds without a body, and with one that no schema describes", () => {
    expect(judged(204, undefined)).toEqual({ kind: "success", data: undefined, violations: [] });
    expect(judged(200, { any: 1 })).toEqual({ kind: "success", data: { any: 1 }, violations: [] });
    expect(judged(200, "text")).toEqual({ kind: "success", data: "text", violations: [] });
  });

  test("succeeds with a message that is no error", () => {
    expect(judged(200, { message: "done" })).toEqual({ kind: "success", data: { message: "done" }, violations: [] });
  });

  test("whose answers have a schema is judged by it", () => {
    const described = (status: number, body: unknown) =>
      judge(service, validators.SubscribeCertificate, row, answer(status, body));
    expect(described(200, order)).toEqual({ kind: "success", data: order, violations: [] });
    expect(described(200, { ...order, cert: 5 })).toMatchObject({
      kind: "success",
      data: { ...order, cert: 5 },
      violations: [{ pointer: "/cert", keyword: "type" }],
    });
    expect(described(200, { ...order, error_code: "0" }), "a word beside what is sound is no error").toMatchObject({
      kind: "success",
      violations: [],
    });
    for (const body of ["", "<html>", "null", "5", undefined])
      expect(described(200, body), String(body)).toMatchObject({
        kind: "failure",
        outcome: "unknown",
        readable: false,
      });
    expect(described(200, { error_code: "SCM.0016" })).toMatchObject({
      kind: "failure",
      outcome: "unknown",
      readable: true,
    });
    expect(described(204, undefined), "a status without a schema").toEqual({
      kind: "success",
      data: undefined,
      violations: [],
    });
  });

  test("fails with an error body", () => {
    expect(judged(200, { error_code: "SCM.0005", error_msg: "bad" })).toMatchObject({
      kind: "failure",
      outcome: "rejected",
    });
  });
});

test("codes are looked up under one prefix", () => {
  expect(["APIG.0301", "APIC.0301", "APIGW.0301", "SCM.0005", "__proto__.1", "", undefined].map(canonicalCode)).toEqual(
    ["APIGW.0301", "APIGW.0301", "APIGW.0301", "SCM.0005", "__proto__.1", "", ""],
  );
});

test("a 401 is worth new credentials unless the catalogue says that it is about something else", () => {
  expect(["APIGW.0307", "APIG.0301", "SCM.1000", "401", undefined].map(isRenewable)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["SCM.1009", "SCM.4002", "APIGW.0303"].map(isRenewable)).toEqual([false, false, false]);
});

test("the request id comes from the header, else from the body", () => {
  expect(requestIdOf(answer(200, { request_id: "body" }, { "x-request-id": "header" }))).toBe("header");
  expect(requestIdOf(answer(200, { request_id: "body" }))).toBe("body");
  expect(requestIdOf(answer(200, { request_id: 5 }))).toBeUndefined();
  expect(requestIdOf(answer(200, { request_id: "" }))).toBeUndefined();
  expect(requestIdOf(answer(200, "null"))).toBeUndefined();
});

test("JSON that is hostile is no JSON", () => {
  expect(parseJson("[".repeat(4 * 1024 * 1024))).toBeUndefined();
  expect(parseJson("")).toBeUndefined();
  expect(parseJson("\u0000")).toBeUndefined();
});
