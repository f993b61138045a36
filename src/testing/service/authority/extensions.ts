import type { Extension } from "pkijs";
import type { Library } from "./library.js";

/** Numbers of extensions and purposes (RFC 5280, 4.2). */
const oids = {
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
} as const;

/** The bits of keyUsage, the first one highest, and how many at the end say nothing. */
const usages = {
  /** keyCertSign and cRLSign. */
  authority: { bits: 0b0000_0110, unusedBits: 1 },
  /** digitalSignature and keyEncipherment. */
  rsa: { bits: 0b1010_0000, unusedBits: 5 },
  /** digitalSignature. */
  other: { bits: 0b1000_0000, unusedBits: 7 },
} as const;

/** Whom a certificate belongs to and who signed it, by the identifiers of their keys. */
export interface KeyIds {
  readonly subject: ArrayBuffer;
  readonly issuer: ArrayBuffer;
}

/** @param pathLength how many authorities may follow */
export function authorityExtensions(library: Library, ids: KeyIds, pathLength: number): Extension[] {
  const { pki } = library;
  const constraints = new pki.BasicConstraints({ cA: true, pathLenConstraint: pathLength });
  return [
    extension(library, oids.basicConstraints, true, constraints.toSchema()),
    keyUsage(library, "authority"),
    ...identifiers(library, ids),
  ];
}

export function serverExtensions(library: Library, ids: KeyIds, isRsa: boolean): Extension[] {
  const { pki } = library;
  const purposes = new pki.ExtKeyUsage({ keyPurposes: [oids.serverAuth, oids.clientAuth] });
  return [
    extension(library, oids.basicConstraints, true, new pki.BasicConstraints().toSchema()),
    keyUsage(library, isRsa ? "rsa" : "other"),
    extension(library, oids.extendedKeyUsage, false, purposes.toSchema()),
    ...identifiers(library, ids),
  ];
}

function keyUsage(library: Library, who: keyof typeof usages): Extension {
  const { bits, unusedBits } = usages[who];
  const valueHex = Uint8Array.of(bits);
  return extension(library, oids.keyUsage, true, new library.asn1.BitString({ valueHex, unusedBits }));
}

function identifiers(library: Library, { subject, issuer }: KeyIds): Extension[] {
  const { pki, asn1 } = library;
  const keyIdentifier = new asn1.OctetString({ valueHex: issuer });
  return [
    extension(library, oids.subjectKeyIdentifier, false, new asn1.OctetString({ valueHex: subject })),
    extension(
      library,
      oids.authorityKeyIdentifier,
      false,
      new pki.AuthorityKeyIdentifier({ keyIdentifier }).toSchema(),
    ),
  ];
}

function extension({ pki }: Library, extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }): Extension {
  return new pki.Extension({ extnID, critical, extnValue: value.toBER() });
}
