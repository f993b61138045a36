import { describe, expect, test } from "vitest";
import type { SeedCertificate } from "../../../src/testing/index.js";
import { ask } from "./asked.js";
import { application, living, rejection } from "./support.js";

const company = { company_name: "Example Ltd", company_province: "Sichuan", company_city: "Chengdu", country: "CN" };

async function seeded(certificate: SeedCertificate) {
  const { mock, client } = await living();
  const [certificate_id = ""] = mock.seed({ certificates: [certificate] }).certificates;
  const show = () => client.showCertificate({ certificate_id });
  const status = async () => (await show()).status;
  const apply = (body: object) =>
    ask(mock, "ApplyCertificate", { id: certificate_id, body: { ...application, ...body } });
  return { mock, client, certificate_id, show, status, apply };
}

test("OV waits for the authority's people: approved, or refused and applied for again", async () => {
  const { mock, status, apply, certificate_id, client } = await seeded({ status: "PAID", type: "OV_SSL_CERT" });
  expect(await apply({})).toMatchObject({ code: "SCM.0005" });
  await apply(company);
  mock.clock.advance("30d");
  expect(await status()).toBe("CHECKING_ORG");
  mock.service.reject(certificate_id, "No such company.");
  expect(await status()).toBe("UNPASSED");
  const tagged = await client.listCertificatesByTag({ action: "filter" });
  expect(tagged.resources?.[0]?.resource_detail?.fail_reason).toBe("No such company.");
  await apply(company);
  mock.service.approve(certificate_id);
  expect(await status()).toBe("ISSUED");
  expect(() => mock.service.approve(certificate_id)).toThrow(`${certificate_id} is ISSUED: nothing is being checked.`);
});

test("a proof that is found at once is followed by the certificate, ten minutes later", async () => {
  const { mock, status, apply, certificate_id } = await seeded({ status: "PAID" });
  await apply({});
  mock.service.prove(certificate_id);
  expect(await status()).toBe("ISSUING");
  mock.clock.advance("10m");
  expect(await status()).toBe("ISSUED");
});

test("a withdrawal ends with a certificate that can be applied for again, or comes too late", async () => {
  const { mock, client, certificate_id, status, apply, show } = await seeded({ status: "PAID" });
  await apply({});
  expect(await client.cancelCertificateRequest({ certificate_id })).toEqual({
    cert_id: certificate_id,
    message: "success",
  });
  expect(await status()).toBe("CANCELCHECKING");
  mock.clock.advance("10m");
  expect(await show()).toMatchObject({ status: "PAID", domain: null, authentification: [], application_info: null });
  expect(await rejection(client.cancelCertificateRequest({ certificate_id }))).toMatchObject({ errorCode: "SCM.0010" });
  await apply({});
  await client.cancelCertificateRequest({ certificate_id });
  mock.service.approve(certificate_id);
  expect(await status()).toBe("ISSUED");
});

test("names are added to a certificate that was bought for more", async () => {
  const { mock, client, certificate_id, status, apply, show } = await seeded({
    domain: "example.com",
    sans: "www.example.com",
    domain_count: 3,
    type: "DV_SSL_CERT",
  });
  const before = await show();
  expect(await apply({ domain: "example.com", sans: "a.example.com;b.example.com" })).toMatchObject({
    code: "SCM.0015",
  });
  await apply({ domain: "example.com", sans: "a.example.com" });
  expect(await status()).toBe("SUPPLEMENTCHECKING");
  await client.cancelCertificateRequest({ certificate_id });
  expect(await status()).toBe("CANCELSUPPLEMENTING");
  mock.clock.advance("10m");
  expect(await show()).toMatchObject({ status: "ISSUED", sans: "www.example.com", fingerprint: before.fingerprint });
  await apply({ domain: "example.com", sans: "a.example.com" });
  mock.clock.advance("40m");
  const after = await show();
  expect(after).toMatchObject({ status: "ISSUED", sans: "www.example.com;a.example.com", not_after: before.not_after });
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

test("revoked in the console, it can be returned within the week, and served no more", async () => {
  const { mock, client, certificate_id, status } = await seeded({ not_before: "-1d" });
  mock.service.revoke(certificate_id, "key lost");
  expect(await status()).toBe("REVOKING");
  mock.clock.advance("10m");
  expect(await client.showCertificate({ certificate_id })).toMatchObject({
    status: "REVOKED",
    revoke_reason: "key lost",
  });
  expect(await rejection(client.exportCertificate({ certificate_id }))).toMatchObject({ errorCode: "SCM.0010" });
  expect(await client.unsubscribeCertificate({ cert_id: certificate_id })).toEqual({ unsubscribe_results: "SUCCESS" });
});

describe("is refused for what was not bought:", () => {
  const product = (kind: SeedCertificate) => ({ status: "PAID", ...kind }) as const;
  test.each([
    ["a wildcard", product({}), { domain: "*.example.com" }],
    ["a second name", product({}), { sans: "a.example.com" }],
    ["a plain name", product({ domain_type: "WILDCARD" }), { domain: "www.example.com" }],
    ["a name too many", product({ domain_type: "MULTI_DOMAIN", domain_count: 2 }), { sans: "a.example;b.example" }],
    ["a name twice", product({ domain_type: "MULTI_DOMAIN", domain_count: 4 }), { sans: "WWW.example.com" }],
    ["no name", product({}), { domain: "not a name" }],
  ])("%s", async (_, certificate, body) => {
    const { apply, status } = await seeded(certificate);
    expect(await apply(body)).toMatchObject({ status: 400, code: "SCM.0015" });
    expect(await status()).toBe("PAID");
  });

  test("another proof than DNS for DV, a key that nobody makes, a request that is none", async () => {
    const { apply } = await seeded({ status: "PAID" });
    for (const body of [{ domain_method: "EMAIL" }, { key_algorithm: "SM2" }, { csr: "not a request" }])
      expect(await apply(body)).toMatchObject({ status: 400, code: "SCM.0005" });
  });
});

test.each([
  ["2026-03-14T23:59:59Z", 398],
  ["2026-03-15T00:00:00Z", 200],
  ["2027-03-15T00:00:00Z", 100],
  ["2029-03-15T00:00:00Z", 47],
])("issued on %s a certificate lasts %i days", async (date, days) => {
  const { mock, show, apply, certificate_id } = await seeded({ status: "PAID", paid_time: "-1m" });
  mock.clock.set(date);
  await apply({ key_algorithm: "EC_P256" });
  mock.service.approve(certificate_id);
  const { not_before, not_after } = await show();
  const time = (text: string | null | undefined) => Date.parse(`${text ?? ""}+08:00`);
  expect(time(not_after) - time(not_before)).toBe(days * 86_400_000 - 1_000);
  expect(time(not_before)).toBe(Date.parse(date));
});

test("with a request of one's own the key stays with whoever made it, unless the service did", async () => {
  const { mock, client, certificate_id, apply } = await seeded({ status: "PAID" });
  const fields = { domain_name: "www.example.com", private_key_algo: "EC_P256", usage: "PERSONAL" } as const;
  const { id } = await client.createCsr({ name: "kept", ...fields });
  const { csr = "" } = await client.showCsr({ id });
  expect(await apply({ csr, domain: "other.example.com" })).toMatchObject({ code: "SCM.0015" });
  await apply({ csr });
  mock.clock.advance("40m");
  const { private_key } = await client.showCsrPrivateKey({ id });
  expect((await client.exportCertificate({ certificate_id })).private_key).toBe(private_key);

  const [foreign = ""] = mock.seed({ certificates: [{ status: "PAID" }] }).certificates;
  await client.deleteCsr({ id });
  await ask(mock, "ApplyCertificate", { id: foreign, body: { ...application, csr } });
  mock.clock.advance("40m");
  expect((await client.exportCertificate({ certificate_id: foreign })).private_key).toBeNull();
  const target = { target_project: "cn-north-4", target_service: "ELB" };
  expect(await ask(mock, "PushCertificate", { id: foreign, body: target })).toMatchObject({ code: "SCM.0010" });
});
