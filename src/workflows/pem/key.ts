import { elements, inside, made, oid } from "./der.js";
import type { X509 } from "./certificate.js";
import type { PemBlock } from "./pem.js";

type Algorithm = { readonly name: string; readonly hash?: string; readonly namedCurve?: string };

const curves: Readonly<Record<string, string>> = {
  "1.2.840.10045.3.1.7": "P-256",
  "1.3.132.0.34": "P-384",
  "1.3.132.0.35": "P-521",
};

/**
 * Whether a private key belongs to a certificate: what it signs, the certificate's key verifies.
 *
 * @returns undefined where the runtime does not know the algorithm (SM2), so that only the service can tell
 */
export async function fits(key: PemBlock, certificate: X509): Promise<boolean | undefined> {
  const algorithm = algorithmOf(certificate);
  if (algorithm === undefined) return undefined;
  const { subtle } = crypto;
  const proof = crypto.getRandomValues(new Uint8Array(32));
  const publicKey = await subtle.importKey("spki", certificate.publicKey, algorithm, false, ["verify"]);
  let privateKey: CryptoKey;
  try {
    privateKey = await subtle.importKey("pkcs8", pkcs8(key, certificate), algorithm, false, ["sign"]);
  } catch {
    // Of another algorithm, or no key at all.
    return false;
  }
  const signing = { ...algorithm, ...(algorithm.name === "ECDSA" && { hash: "SHA-256" }) };
  return subtle.verify(signing, publicKey, await subtle.sign(signing, privateKey, proof), proof);
}

function algorithmOf({ algorithm }: X509): Algorithm | undefined {
  const [sequence] = elements(algorithm);
  const [id, parameters] = sequence === undefined ? [] : inside(sequence);
  const name = id && oid(id);
  if (name === "1.2.840.113549.1.1.1") return { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  if (name === "1.3.101.112") return { name: "Ed25519" };
  const namedCurve = name === "1.2.840.10045.2.1" && parameters ? curves[oid(parameters)] : undefined;
  return namedCurve === undefined ? undefined : { name: "ECDSA", namedCurve };
}

/** The key as PKCS #8. An RSA PRIVATE KEY or EC PRIVATE KEY is what PKCS #8 has within; its algorithm is the certificate's. */
function pkcs8({ label, bytes }: PemBlock, { algorithm }: X509): Uint8Array<ArrayBuffer> {
  if (label === "PRIVATE KEY") return bytes;
  return made(0x30, Uint8Array.of(2, 1, 0), algorithm, made(0x04, bytes));
}
