import { createServer, connect } from "node:tls";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { application, living, purchase, rejection } from "./support.js";

test("what is bought is listed and shown, and what is deleted is gone", async () => {
  const { mock, client } = await living();
  const order = await client.subscribeCertificate({ ...purchase, order_number: 2 });
  expect(order.order_id).toMatch(/^CS2601010800[A-Z0-9]{5}$/);
  expect(order.cert).toEqual([{ cert_id: "scs1767225600000" }, { cert_id: "scs1767225600001" }]);
  const { certificates, total_count } = await client.listCertificates({ status: "PAID" });
  expect([total_count, certificates.map(({ id }) => id).sort()]).toEqual([2, order.cert.map(({ cert_id }) => cert_id)]);
  const shown = await client.showCertificate({ certificate_id: "scs1767225600001" });
  expect(shown).toMatchObject({ status: "PAID", order_id: order.order_id, domain: null, fingerprint: null });
  expect(await rejection(client.deleteCertificate({ certificate_id: "scs1767225600001" }))).toMatchObject({
    status: 400,
    errorCode: "SCM.0010",
  });
  const [id = ""] = mock.seed({ certificates: [{ domain: "shop.example" }] }).certificates;
  await client.deleteCertificate({ certificate_id: id });
  expect(await rejection(client.showCertificate({ certificate_id: id }))).toMatchObject({ status: 404 });
  expect((await client.listCertificates()).total_count).toBe(2);
});

test("an application for DV is issued by itself as the clock moves on", async () => {
  const { mock, client } = await living();
  const [{ cert_id: certificate_id } = { cert_id: "" }] = (await client.subscribeCertificate(purchase)).cert;
  const status = async () => (await client.showCertificate({ certificate_id })).status;
  await client.applyCertificate({ certificate_id }, application);
  const waiting = await client.showCertificate({ certificate_id });
  expect(waiting.status).toBe("CHECKING_DOMAIN");
  expect(waiting.authentification).toMatchObject([{ record_name: "_dnsauth.www.example.com", record_type: "TXT" }]);
  expect(await rejection(client.applyCertificate({ certificate_id }, application))).toMatchObject({
    errorCode: "SCM.0010",
  });
  mock.clock.advance("35m");
  expect(await status()).toBe("ISSUING");
  mock.clock.advance("10m");
  expect(await status()).toBe("ISSUED");
  mock.clock.advance("398d");
  expect(await status()).toBe("EXPIRED");
});

test("Node serves with what is exported, and a client that trusts the mock's authority connects", async () => {
  const { mock, client } = await living({});
  const [certificate_id = ""] = mock.seed({ certificates: [{ domain: "localhost.example" }] }).certificates;
  const { entire_certificate: cert = "", private_key: key = "" } = await client.exportCertificate({ certificate_id });
  const server = createServer({ cert: cert ?? "", key: key ?? "" }, (socket) => socket.end("served")).listen(0);
  await once(server, "listening");
  const ca = await mock.service.rootCertificate();
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: "127.0.0.1", servername: "localhost.example", ca });
  const [data] = (await once(socket, "data")) as [Buffer];
  expect([String(data), socket.authorized]).toEqual(["served", true]);
  socket.destroy();
  server.close();
});

test("reset makes it as new; a snapshot goes back, also in another mock", async () => {
  const { mock, client } = await living();
  const bought = await client.subscribeCertificate(purchase);
  const snapshot = mock.snapshot();
  mock.clock.advance("1h");
  await client.subscribeCertificate(purchase);
  mock.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
  expect((await client.listCertificates()).total_count).toBe(1);
  expect(mock.clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
  const other = await living();
  other.mock.restore(snapshot);
  expect((await other.client.listCertificates()).certificates).toMatchObject([{ id: bought.cert[0]?.cert_id }]);
  mock.reset();
  expect((await client.listCertificates()).total_count).toBe(0);
  expect(await client.subscribeCertificate(purchase)).toEqual(bought);
});
