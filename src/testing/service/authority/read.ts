import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from "node:crypto";
import type { CertificationRequest, CryptoEngine } from "pkijs";
import { AuthorityError } from "./errors.js";
import type { Library } from "./library.js";
import { extensionRequest, readAlternativeNames, readSubject } from "./names.js";
import { blocks, certificates, privateKeys, requests, toPem } from "./pem.js";
import type { CertificateFacts, RequestFacts } from "./types.js";

/** What stands in the certificates of a text. */
export function readCertificates(library: Library, pem: string): [CertificateFacts, ...CertificateFacts[]] {
  const [first, ...rest] = blocks(pem, certificates);
  return [readOne(library, first.der), ...rest.map(({ der }) => readOne(library, der))];
}

function readOne(library: Library, der: Uint8Array<ArrayBuffer>): CertificateFacts {
  return readable(certificates.what, () => {
    const native = new X509Certificate(der);
    const read = library.pki.Certificate.fromBER(der);
    return {
      pem: toPem("CERTIFICATE", der),
      subject: readSubject(read.subject),
      issuer: readSubject(read.issuer),
      alternativeNames: readAlternativeNames(library, read.extensions),
      notBefore: read.notBefore.value,
      notAfter: read.notAfter.value,
      algorithm: keyAlgorithm(() => native.publicKey),
      signatureAlgorithm: signatureAlgorithm(read.signatureAlgorithm.algorithmId),
      fingerprintSha1: native.fingerprint.replaceAll(":", ""),
      fingerprintSha256: native.fingerprint256.replaceAll(":", ""),
      serialNumber: native.serialNumber,
      isAuthority: native.ca,
    };
  });
}

/** The first certificate of a text as Node knows it. */
function nodeCertificate(pem: string): X509Certificate {
  const [{ der }] = blocks(pem, certificates);
  return readable(certificates.what, () => new X509Certificate(der));
}

export function isIssuedBy(certificatePem: string, issuerPem: string): boolean {
  const [certificate, issuer] = [nodeCertificate(certificatePem), nodeCertificate(issuerPem)];
  return readable(certificates.what, () => certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey));
}

/** A request that was signed with its own key. */
export async function signedRequest(
  library: Library,
  engine: CryptoEngine,
  pem: string,
): Promise<CertificationRequest> {
  const [{ der }, ...others] = blocks(pem, requests);
  if (others.length > 0) throw new AuthorityError("not-pem", `${requests.what} must stand alone.`);
  const request = readable(requests.what, () => library.pki.CertificationRequest.fromBER(der));
  const algorithm = signatureAlgorithm(request.signatureAlgorithm.algorithmId);
  if (!/^SHA\d+WITH/.test(algorithm))
    throw new AuthorityError("unsupported", `${requests.what} is signed by ${algorithm}, which the mock cannot check.`);
  const isSigned = await request.verify(engine).catch(() => false);
  if (!isSigned) throw new AuthorityError("bad-signature", `${requests.what} is not signed with its own key.`);
  return request;
}

export function requestFacts(library: Library, request: CertificationRequest): RequestFacts {
  const { subject, attributes = [] } = request;
  return readable(requests.what, () => {
    const asked = attributes.find(({ type }) => type === extensionRequest)?.values[0] as
      | { toBER(): ArrayBuffer }
      | undefined;
    const extensions = asked === undefined ? [] : library.pki.Extensions.fromBER(asked.toBER()).extensions;
    return {
      subject: readSubject(subject),
      alternativeNames: readAlternativeNames(library, extensions),
      algorithm: keyAlgorithm(() => publicKeyOf(request)),
    };
  });
}

export function publicKeyOf({ subjectPublicKeyInfo }: CertificationRequest): KeyObject {
  return createPublicKey({ key: Buffer.from(subjectPublicKeyInfo.toSchema().toBER()), format: "der", type: "spki" });
}

/** Whether a key is the one of a certificate or of a request. */
export async function keyMatches(
  library: Library,
  engine: CryptoEngine,
  pem: string,
  keyPem: string,
): Promise<boolean> {
  const publicKey = /^\s*-----BEGIN (NEW )?CERTIFICATE REQUEST-----/.test(pem)
    ? publicKeyOf(await signedRequest(library, engine, pem))
    : readable(certificates.what, () => nodeCertificate(pem).publicKey);
  return createPublicKey(privateKey(keyPem)).equals(publicKey);
}

function privateKey(pem: string): KeyObject {
  // A file of OpenSSL's may have the parameters of the curve before the key.
  const [{ label, der }] = blocks(
    pem.replace(/-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----/, ""),
    privateKeys,
  );
  return readable(privateKeys.what, () => createPrivateKey({ key: toPem(label, der), format: "pem" }));
}

function readable<Result>(what: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof AuthorityError) throw cause;
    throw new AuthorityError("damaged", `${what} is damaged, it cannot be read.`, { cause });
  }
}

/** The document's word for a key's algorithm. */
export function keyAlgorithm(key: () => KeyObject): string {
  let read: KeyObject;
  try {
    read = key();
  } catch {
    return "UNKNOWN"; // of a kind that this Node has no code for
  }
  const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: details = {} } = read;
  if (type === "rsa" || type === "rsa-pss") return `RSA_${details.modulusLength}`;
  if (type !== "ec") return type.toUpperCase();
  const curve = details.namedCurve ?? "";
  const names: Readonly<Record<string, string>> = { prime256v1: "EC_P256", secp384r1: "EC_P384", secp521r1: "EC_P521" };
  return names[curve] ?? curve.toUpperCase();
}

const signatureAlgorithms: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.5": "SHA1WITHRSA",
  "1.2.840.113549.1.1.11": "SHA256WITHRSA",
  "1.2.840.113549.1.1.12": "SHA384WITHRSA",
  "1.2.840.113549.1.1.13": "SHA512WITHRSA",
  "1.2.840.113549.1.1.10": "RSASSA-PSS",
  "1.2.840.10045.4.3.2": "SHA256WITHECDSA",
  "1.2.840.10045.4.3.3": "SHA384WITHECDSA",
  "1.2.840.10045.4.3.4": "SHA512WITHECDSA",
  "1.2.156.10197.1.501": "SM3WITHSM2",
  "1.3.101.112": "ED25519",
};

function signatureAlgorithm(oid: string): string {
  return signatureAlgorithms[oid] ?? oid;
}
