import { expect, test } from "vitest";
import { StateError, waitFor } from "../../src/index.js";
import { application, living, purchase } from "./support.js";

const fast = { firstMs: 0, everyMs: 0 };

test("after an application the proofs are given the moment they appear, and the certificate when it is issued", async () => {
  const { mock, client } = await living();
  const { cert } = await client.subscribeCertificate(purchase);
  const id = cert[0]?.cert_id ?? "";
  expect(await waitFor(client, id, "PAID", fast)).toMatchObject({ status: "PAID" });
  await client.applyCertificate({ certificate_id: id }, application);
  const seen: string[] = [];
  const proofs: unknown[] = [];
  const issued = await waitFor(client, id, "ISSUED", {
    ...fast,
    onState({ status, proofs: wanted, certificate }) {
      expect(certificate.id).toBe(id);
      seen.push(status);
      proofs.push(...wanted);
      mock.clock.advance("35m");
    },
  });
  expect(issued).toMatchObject({ id, status: "ISSUED", domain: "www.example.com" });
  expect(seen).toEqual(["CHECKING_DOMAIN", "ISSUING", "ISSUED"]);
  expect(proofs[0]).toEqual(expect.objectContaining({ record_type: "TXT", domain: "www.example.com" }));
});

test("a refused application ends the waiting with what to do; a lost answer does not", async () => {
  const { mock, client } = await living({}, { maxAttempts: 1 });
  const [id = ""] = mock.seed({ certificates: [{ status: "CHECKING_DOMAIN" }] }).certificates;
  mock.next("ShowCertificate", { fault: "reset" });
  const waiting = waitFor(client, id, "ISSUED", {
    ...fast,
    onState: ({ status }) => status === "CHECKING_DOMAIN" && mock.service.reject(id),
  });
  const error: unknown = await waiting.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StateError);
  expect(error).toMatchObject({
    reason: "ended",
    state: "UNPASSED",
    action: expect.stringContaining("apply again") as string,
  });
});
