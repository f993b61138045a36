import { describe, expect, test } from "vitest";
import { createMock, type Mock, type OperationId } from "../../../src/testing/index.js";
import { ask } from "./asked.js";
import { callsFor, operationIds } from "./calls.js";
import { rejection } from "./support.js";

/** A mock, and a good call of each operation that changes it. */
async function begin() {
  const mock = await createMock({ seed: 1 });
  const { certificates, csrs } = mock.seed({
    certificates: [
      { key_algorithm: "EC_P256", notices: ["CERT_EXPIRED"] },
      { status: "PAID" },
      { status: "CHECKING_DOMAIN" },
      { status: "UPLOAD", key_algorithm: "EC_P256", domain: "spare.example" },
    ],
    csrs: [{ name: "kept", domain_name: "b.example", private_key_algo: "EC_P256" }],
  });
  const [issued = "", paid = "", checking = "", spare = ""] = certificates;
  const { certificate, private_key } = (await ask(mock, "ExportCertificate", { id: spare })).body;
  const { csr = "" } = (await ask(mock, "ShowCsr", { id: csrs[0] ?? "" })).body;
  const pem = { certificate, key: private_key ?? "", csr };
  const of: Partial<Record<OperationId, string>> = {
    ApplyCertificate: paid,
    UnsubscribeCertificate: paid,
    CancelCertificateRequest: checking,
  };
  const call = (id: OperationId) => callsFor(of[id] ?? issued, csrs[0] ?? "", pem)[id];
  // The certificate that is asked for is made before, so that reading changes nothing.
  await ask(mock, "ExportCertificate", { id: issued });
  return { mock, call };
}

const state = (mock: Mock) => JSON.stringify(mock.snapshot());

const reads = operationIds.filter((id) => /^(List|Show|Export)/.test(id));

describe("changes the state behind a lost answer as behind a good one, and behind no other fault:", async () => {
  const { mock, call } = await begin();
  const before = mock.snapshot();
  const untouched = state(mock);

  test.each(operationIds)("%s", async (id) => {
    mock.restore(before);
    await ask(mock, id, call(id));
    const done = state(mock);
    expect(done === untouched).toBe(reads.includes(id));

    mock.restore(before);
    mock.next(id, { fault: "answer-lost" });
    await rejection(ask(mock, id, call(id)));
    expect(state(mock)).toBe(done);

    mock.restore(before);
    mock.next(id, { fault: "reset" }, { fault: "html" }, { status: 503 });
    await rejection(ask(mock, id, call(id)));
    await rejection(ask(mock, id, call(id)));
    expect((await ask(mock, id, call(id))).status).toBe(503);
    expect(state(mock)).toBe(untouched);
  });
});
