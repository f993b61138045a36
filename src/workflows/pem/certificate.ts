import { DerError, elements, inside, oid, time, type Element } from "./der.js";

/** What a certificate says (RFC 5280). */
export interface X509 {
  /** The certificate in PEM form. */
  readonly pem: string;
  /** Names of its alternative names, or its common name where it has none. Addresses as they are written. */
  readonly names: readonly string[];
  /** In milliseconds. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Names as they stand there, in hexadecimal digits: equal when the names are. */
  readonly subject: string;
  readonly issuer: string;
  /** The public key with its algorithm. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** The algorithm of the public key, as DER. */
  readonly algorithm: Uint8Array;
  /** SHA-1 of the whole, 40 hexadecimal digits: what the service calls its fingerprint. */
  readonly fingerprint: string;
}

/** @throws DerError for what is no certificate */
export async function readX509(bytes: Uint8Array<ArrayBuffer>, pem: string): Promise<X509> {
  const [certificate] = elements(bytes);
  const [body] = certificate === undefined ? [] : inside(certificate);
  if (body === undefined) throw new DerError("it is empty");
  const fields = inside(body);
  // The version stands first, where it is not 1.
  if (fields[0]?.tag === 0xa0) fields.shift();
  const [, , issuer, validity, subject, key] = fields;
  if (issuer === undefined || validity === undefined || subject === undefined || key === undefined)
    throw new DerError("it is no certificate");
  const [from, until] = inside(validity);
  const [algorithm] = inside(key);
  if (from === undefined || until === undefined || algorithm === undefined) throw new DerError("it is no certificate");
  const alternative = alternativeNames(fields);
  return {
    pem,
    names: alternative.length > 0 ? alternative : commonNames(subject),
    notBefore: time(from),
    notAfter: time(until),
    subject: hex(subject.whole),
    issuer: hex(issuer.whole),
    publicKey: Uint8Array.from(key.whole),
    algorithm: algorithm.whole,
    fingerprint: hex(new Uint8Array(await crypto.subtle.digest("SHA-1", bytes))),
  };
}

const subjectAlternativeName = "2.5.29.17";
const commonName = "2.5.4.3";

function alternativeNames(fields: readonly Element[]): string[] {
  const extensions = fields.find(({ tag }) => tag === 0xa3);
  const [list] = extensions === undefined ? [] : inside(extensions);
  const found = (list === undefined ? [] : inside(list))
    .map(inside)
    .find(([id]) => id && oid(id) === subjectAlternativeName);
  const [names] = found === undefined ? [] : elements(found.at(-1)?.content ?? new Uint8Array());
  return (names === undefined ? [] : inside(names)).flatMap(({ tag, content }) => {
    if (tag === 0x82) return [text(content)];
    return tag === 0x87 ? [address(content)] : [];
  });
}

function commonNames(subject: Element): string[] {
  return inside(subject)
    .flatMap(inside)
    .map(inside)
    .flatMap(([id, value]) => (id && value && oid(id) === commonName ? [text(value.content)] : []));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function address(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join(".");
  return hex(bytes).replace(/(.{4})(?=.)/g, "$1:");
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
