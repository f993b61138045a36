import { describe, expect, test } from "vitest";
import type { OperationId } from "../../../src/testing/index.js";
import { statuses, type Status } from "../../../src/testing/service/state.js";
import { some } from "../../support/some.js";
import { ask } from "./asked.js";
import { callsFor, operationIds as ids } from "./calls.js";
import { living } from "./support.js";

/** Of these the status decides, and the code of the refusal is SCM.0010; the others are taken in each. */
const decided = [
  "UnsubscribeCertificate",
  "ApplyCertificate",
  "CancelCertificateRequest",
  "ExportCertificate",
  "DeleteCertificate",
  "PushCertificate",
  "BatchPushCertificate",
  "DeployCertificate",
] as const satisfies readonly OperationId[];

const taken: Readonly<Record<Status, readonly (typeof decided)[number][]>> = {
  PAID: ["UnsubscribeCertificate", "ApplyCertificate"],
  CHECKING: ["CancelCertificateRequest"],
  CHECKING_DOMAIN: ["CancelCertificateRequest"],
  CHECKING_ORG: ["CancelCertificateRequest"],
  ISSUING: [],
  ISSUED: ["ExportCertificate", "DeleteCertificate", "PushCertificate", "BatchPushCertificate", "DeployCertificate"],
  UNPASSED: ["UnsubscribeCertificate", "ApplyCertificate"],
  CANCELCHECKING: [],
  SUPPLEMENTCHECKING: ["CancelCertificateRequest", "ExportCertificate"],
  CANCELSUPPLEMENTING: ["ExportCertificate"],
  REVOKING: ["ExportCertificate"],
  CANCLEREVOKING: ["ExportCertificate"],
  REVOKED: ["UnsubscribeCertificate", "DeleteCertificate"],
  EXPIRED: ["ExportCertificate", "DeleteCertificate"],
  UPLOAD: ["ExportCertificate", "DeleteCertificate", "PushCertificate", "BatchPushCertificate", "DeployCertificate"],
};

/** Certificates and requests of which only their PEM is wanted. */
async function begin() {
  const { mock } = await living();
  const { certificates, csrs } = mock.seed({
    certificates: [{ status: "UPLOAD", key_algorithm: "EC_P256", domain: "spare.example" }],
    csrs: [{ name: "spare", domain_name: "spare.example", private_key_algo: "EC_P256" }],
  });
  const { certificate, private_key } = (await ask(mock, "ExportCertificate", { id: certificates[0] ?? "" })).body;
  const { csr = "" } = (await ask(mock, "ShowCsr", { id: csrs[0] ?? "" })).body;
  return { mock, pem: { certificate, key: private_key ?? "", csr } };
}

describe("each operation is answered as the document says, and as the status lets it, of a certificate that is", () => {
  test.each(some(statuses))("%s", async (status) => {
    const { mock, pem } = await begin();
    const { certificates, csrs } = mock.seed({
      certificates: [{ status, key_algorithm: "EC_P256", type: "OV_SSL_CERT", domain_count: 3 }],
      csrs: [{ name: "kept", domain_name: "b.example", private_key_algo: "EC_P256" }],
    });
    const calls = callsFor(certificates[0] ?? "", csrs[0] ?? "", pem);
    const before = mock.snapshot();
    for (const id of ids) {
      mock.restore(before);
      const { status: answered, code } = await ask(mock, id, calls[id]);
      const refused = (decided as readonly string[]).includes(id) && !(taken[status] as readonly string[]).includes(id);
      expect([id, answered < 300, code]).toEqual([id, !refused, refused ? "SCM.0010" : undefined]);
    }
  });
});

test("what is not there is refused with the code that says so", async () => {
  const { mock, pem } = await begin();
  const calls = callsFor("scs1111111111111", "0".repeat(32), pem);
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const { status, code } = await ask(mock, id, calls[id]);
    const answer = status < 300 ? "done" : `${status} ${code ?? "without a body"}`;
    found.set(answer, [...(found.get(answer) ?? []), id]);
  }
  expect(found.get("404 without a body")).toEqual(
    ids.filter((id) => JSON.stringify(calls[id]).startsWith('{"id":"scs')),
  );
  expect(found.get("400 SCM.0020")).toEqual(["ListDeployedResources", "EnableNotification", "DisableNotification"]);
  expect(found.get("400 SCM.0707")).toEqual(["ShowCsr", "UpdateCsr", "DeleteCsr", "ShowCsrPrivateKey"]);
  expect(await ask(mock, "ShowCertificate", { id: "SCS-1111-2222-33" })).toMatchObject({
    status: 400,
    code: "SCM.0008",
  });
});
