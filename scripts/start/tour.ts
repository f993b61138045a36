import { createMock } from "../../src/testing/index.js";
import { createAuthority } from "../../src/testing/service/authority/authority.js";
import { authToken, createScmClient, ValidationError } from "../../src/index.js";
import type { PurchaseCertificateRequestBody } from "../../generated/models.js";
import document from "../../generated/openapi.json" with { type: "json" };
import { Failure } from "../command/command.js";

/** Runs one step and prints a line for it. */
export type Step = <Result>(
  name: string,
  work: () => Promise<{ readonly result: Result; readonly line: string }>,
) => Promise<Result>;

const day = 24 * 60 * 60 * 1000;
const domain = "shop.example.com";

/** What the client does, against the mock: it buys, lists, shows, imports, and refuses what cannot be bought. */
export async function tour(step: Step): Promise<void> {
  const mock = await createMock();
  const { url } = await step("mock", async () => {
    const server = await mock.listen();
    return { result: server, line: `Prism answers on ${server.url}` };
  });
  try {
    const client = createScmClient({
      endpoint: url,
      credentials: authToken("a-token-for-the-mock-needs-32-characters"),
    });
    const purchase =
      document.paths["/v3/scm/certificates/buy"].post.requestBody.content["application/json"].examples.documented.value;

    await step("buy", async () => {
      // JSON modules have no literal types; that the example is a valid body is what lint and the client check.
      const order = await client.subscribeCertificate(purchase as PurchaseCertificateRequestBody);
      const ids = order.cert.map(({ cert_id }) => cert_id).join(", ");
      return { result: undefined, line: `order ${order.order_id}, certificate ${ids}` };
    });

    await step("import", async () => {
      const authority = await createAuthority({ seed: "npm start" });
      const [notBefore, notAfter] = [new Date(Date.now() - day), new Date(Date.now() + 90 * day)];
      const { certificatePem, chainPem, privateKeyPem } = await authority.issue({
        ...{ commonName: domain, alternativeNames: [], algorithm: "EC_P256", notBefore, notAfter },
      });
      const { certificate_id } = await client.importCertificate({
        name: "made-on-the-spot",
        certificate: certificatePem,
        certificate_chain: chainPem,
        private_key: privateKeyPem ?? "",
      });
      return { result: undefined, line: `a certificate for ${domain}, made on the spot, is now ${certificate_id}` };
    });

    const certificates = await step("list", async () => {
      const list = await client.listCertificates({});
      const lines = list.certificates.map(({ id, status, name }) => `${id}  ${status.padEnd(6)}  ${name}`);
      return { result: list.certificates, line: `${list.total_count} certificates:\n${indented(lines.join("\n"))}` };
    });

    await step("show", async () => {
      const certificate_id = certificates.find(({ status }) => status === "UPLOAD")?.id ?? "";
      const { not_after, fingerprint } = await client.showCertificate({ certificate_id });
      return { result: undefined, line: `${certificate_id} ends on ${not_after}, SHA-1 ${fingerprint?.slice(0, 8)}…` };
    });

    await step("refuse", async () => {
      const impossible = { ...purchase, domain_type: "SINGLE_DOMAIN" } as PurchaseCertificateRequestBody;
      const error: unknown = await client.subscribeCertificate(impossible).catch((reason: unknown) => reason);
      if (!(error instanceof ValidationError))
        throw new Failure(`An impossible purchase was not refused: ${String(error)}`);
      const line = `one domain with ${purchase.domain_numbers} names is not sent:\n${indented(error.message)}`;
      return { result: undefined, line };
    });
  } finally {
    await mock.close();
  }
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, " ".repeat(10));
}
