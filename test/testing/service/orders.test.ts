import { expect, test } from "vitest";
import { ask } from "./asked.js";
import { living, purchase, rejection } from "./support.js";

test("a purchase is returned: too soon, then taken, then gone, and the money is back once", async () => {
  const { mock, client } = await living();
  const { cert, order_id } = await client.subscribeCertificate({ ...purchase, order_number: 2 });
  const [{ cert_id } = { cert_id: "" }] = cert;
  expect(await rejection(client.unsubscribeCertificate({ cert_id }))).toMatchObject({
    status: 500,
    errorCode: "SCM.0016",
  });
  mock.clock.advance("1m");
  expect(await client.unsubscribeCertificate({ cert_id })).toEqual({ unsubscribe_results: "SUCCESS" });
  expect(await client.showCertificate({ certificate_id: cert_id })).toMatchObject({ status: "PAID" });
  expect(await rejection(client.unsubscribeCertificate({ cert_id }))).toMatchObject({ errorCode: "SCM.0010" });
  mock.clock.advance("20s");
  expect(await rejection(client.unsubscribeCertificate({ cert_id }))).toMatchObject({ status: 404 });
  expect(mock.service.charges).toMatchObject([{ operation: "SubscribeCertificate", amount: 600, orderId: order_id }]);
  expect(mock.service.refunds).toMatchObject([{ amount: 300, orderId: order_id, certificateId: cert_id }]);
  expect(mock.service.spent).toBe(300);
  mock.clock.advance("8d");
  const [, { cert_id: other } = { cert_id: "" }] = cert;
  expect(await rejection(client.unsubscribeCertificate({ cert_id: other }))).toMatchObject({ errorCode: "SCM.0010" });
});

test("an unpaid order is seen in the billing centre only, until it is paid", async () => {
  const { mock, client } = await living();
  const { cert, order_id } = await client.subscribeCertificate({ ...purchase, is_auto_pay: false });
  const [{ cert_id: certificate_id } = { cert_id: "" }] = cert;
  expect((await client.listCertificates()).total_count).toBe(0);
  expect(await rejection(client.showCertificate({ certificate_id }))).toMatchObject({ status: 404 });
  expect([mock.service.spent, mock.service.orders]).toMatchObject([0, [{ id: order_id, paid: undefined }]]);
  mock.service.pay(order_id);
  expect(await client.showCertificate({ certificate_id })).toMatchObject({ status: "PAID", order_id });
  expect(mock.service.spent).toBe(300);
  expect(() => mock.service.pay(order_id)).toThrow(`No order ${order_id} waits for payment.`);
});

test("free certificates have a quota, which deleting does not give back", async () => {
  const { mock, client } = await living();
  mock.service.limitFreeCertificates(2);
  const free = { ...purchase, effective_time: 0 } as const;
  const { cert } = await client.subscribeCertificate({ ...free, order_number: 2 });
  await client.deleteCertificate({ certificate_id: cert[0]?.cert_id ?? "" });
  expect(await rejection(client.subscribeCertificate(free))).toMatchObject({ status: 400, errorCode: "SCM.0011" });
  expect([mock.service.freeCertificates, mock.service.spent]).toEqual([{ limit: 2, used: 2 }, 0]);
});

test("a purchase for several names tells how many, and is refused when they do not add up", async () => {
  const { mock, client } = await living();
  const several = {
    ...purchase,
    cert_type: "OV_SSL_CERT",
    domain_type: "MULTI_DOMAIN",
    primary_domain_type: "WILDCARD_DOMAIN",
    domain_numbers: 4,
    single_domain_number: 1,
    wildcard_domain_number: 2,
    tags: [{ key: "team", value: "web" }],
    enterprise_project_id: "0",
  } as const;
  const { cert } = await client.subscribeCertificate({ ...several, tags: [...several.tags] });
  const certificate_id = cert[0]?.cert_id ?? "";
  expect(await client.showCertificate({ certificate_id })).toMatchObject({
    domain_count: 4,
    wildcard_count: 3,
    multi_domain_type: "primary_wildcard",
  });
  expect(await client.listTagsByCertificate({ resource_id: certificate_id })).toEqual({ tags: several.tags });
  expect(await ask(mock, "SubscribeCertificate", { body: { ...several, domain_numbers: 5 } })).toMatchObject({
    code: "SCM.0015",
  });
});

test("the same seed gives the same ids, keys and times, and another seed others", async () => {
  const walk = async (seed: number) => {
    const { mock, client } = await living({ seed });
    const { order_id, cert } = await client.subscribeCertificate(purchase);
    const [certificate_id = ""] = mock.seed({ certificates: [{ key_algorithm: "EC_P256" }] }).certificates;
    const { private_key, certificate } = await client.exportCertificate({ certificate_id });
    const { id } = await client.createCsr({
      name: "one",
      domain_name: "a.example",
      private_key_algo: "EC_P256",
      usage: "PERSONAL",
    });
    return JSON.stringify([order_id, cert, private_key, certificate, id, mock.clock.now()]);
  };
  const [one, same, other] = [await walk(7), await walk(7), await walk(8)];
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});
