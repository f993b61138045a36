import { isIP } from "node:net";
import { AuthorityError } from "./authority/errors.js";
import type { Authority, CertificateFacts } from "./authority/types.js";
import { blank } from "./blank.js";
import { register } from "./register.js";
import { refuse, type ErrorCode } from "./refusal.js";
import type { Certificate, Issued } from "./state.js";
import type { Handlers, RequestBody } from "./types.js";
import { isName } from "./words.js";
import { certificatesOf, newCertificateId, nowOf, type World } from "./world.js";

export function importHandlers(world: World): Handlers<"ImportCertificate"> {
  return {
    async ImportCertificate({ body }) {
      const issued = await readUpload(await world.authority(), body, nowOf(world));
      const twin = certificatesOf(world).some(({ issued: other }) => other?.fingerprint === issued.fingerprint);
      if (body.duplicate_check === true && twin) refuse("SCM.0005", "The certificate is there already.");
      const id = newCertificateId(world);
      const { enterprise_project_id: project = "all" } = body;
      register(world.state, uploaded(id, body.name, issued, nowOf(world), project === "all" ? "0" : project));
      return { body: { certificate_id: id } };
    },
  };
}

/** A certificate of the customer's. */
function uploaded(id: string, name: string, issued: Issued, at: number, project: string): Certificate {
  const [domain = null, ...sans] = issued.names;
  return { ...blank(id, name, at), status: "UPLOAD", domain, sans, issued, enterpriseProjectId: project };
}

type Upload = Pick<RequestBody<"ImportCertificate">, "certificate" | "certificate_chain" | "private_key">;

/** @throws Refused with the code that says what is wrong with it */
async function readUpload(authority: Authority, upload: Upload, now: number): Promise<Issued> {
  const { certificate, certificate_chain: chain = "", private_key: key } = upload;
  if (key.trim() === "") refuse("SCM.0059");
  if (!key.includes("-----BEGIN ")) refuse("SCM.0114");
  if (!/-----BEGIN CERTIFICATE-----[\s\S]*-----END CERTIFICATE-----/.test(certificate)) refuse("SCM.0053");
  if (/-----BEGIN CERTIFICATE-----\s*-----END CERTIFICATE-----/.test(certificate)) refuse("SCM.0054");
  const [own, ...inline] = orRefuse("SCM.0006", () => authority.readCertificates(certificate));
  if (own === undefined) refuse("SCM.0054");
  const issuers = chain.trim() === "" ? inline : orRefuse("SCM.0013", () => authority.readCertificates(chain));
  checkOrder(authority, [own, ...issuers]);
  const names = namesOf(own);
  if (names.length === 0) refuse("SCM.0009");
  if (names.some((name) => !isName(name) && isIP(name) === 0)) refuse("SCM.0070");
  if (own.notAfter.getTime() < now) refuse("SCM.0005", "Invalid parameter: certificate. It has expired.");
  if (!(await matches(authority, own.pem, key))) refuse("SCM.0014");
  return {
    at: own.notBefore.getTime(),
    notBefore: own.notBefore.getTime(),
    notAfter: own.notAfter.getTime(),
    names,
    algorithm: own.algorithm,
    signatureAlgorithm: own.signatureAlgorithm,
    csr: null,
    pem: { certificate: own.pem, chain: issuers.map(({ pem }) => pem).join(""), privateKey: key },
    fingerprint: own.fingerprintSha1.toLowerCase(),
  };
}

function namesOf({ subject, alternativeNames }: CertificateFacts): string[] {
  const { commonName } = subject;
  return [...new Set([...(commonName === undefined ? [] : [commonName]), ...alternativeNames])];
}

function checkOrder(authority: Authority, chain: readonly CertificateFacts[]): void {
  chain.slice(1).forEach((issuer, index) => {
    const below = chain[index]?.pem ?? "";
    if (!orRefuse("SCM.0013", () => authority.isIssuedBy(below, issuer.pem))) refuse("SCM.0079");
  });
}

async function matches(authority: Authority, certificate: string, key: string): Promise<boolean> {
  try {
    return await authority.keyMatches(certificate, key);
  } catch (error) {
    if (!(error instanceof AuthorityError)) throw error;
    refuse("SCM.0012", error.message);
  }
}

function orRefuse<Result>(code: ErrorCode, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AuthorityError)) throw error;
    refuse(code, error.message);
  }
}
