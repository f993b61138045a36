import { createHash } from "node:crypto";
import type { Certificate, CertificationRequest, Extension, PublicKeyInfo, RelativeDistinguishedNames } from "pkijs";
import { makeEngine } from "./engine.js";
import { AuthorityError } from "./errors.js";
import { authorityExtensions, serverExtensions } from "./extensions.js";
import { loadLibrary } from "./library.js";
import { alternativeNames, certifiedNames, extensionRequest, subjectOf } from "./names.js";
import { toPem } from "./pem.js";
import {
  isIssuedBy,
  keyAlgorithm,
  keyMatches,
  publicKeyOf,
  readCertificates,
  requestFacts,
  signedRequest,
} from "./read.js";
import { seededKeys, type KeyPair } from "./seeded-keys.js";
import type { Authority, IssueRequest, Names } from "./types.js";
import { validityAt } from "./validity.js";

/** A certificate before it is signed. */
interface Draft {
  readonly subject: RelativeDistinguishedNames;
  readonly publicKey: PublicKeyInfo;
  readonly serial: number;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
}

export interface AuthorityOptions {
  /** The same seed gives the same keys, serial numbers and certificates, in the order in which they are asked for. */
  readonly seed: string | number;
}

/** As long as certificates write years with two digits (RFC 5280, 4.1.2.5). */
const life = { notBefore: new Date("2000-01-01T00:00:00Z"), notAfter: new Date("2049-12-31T23:59:59Z") };
/** CA/Browser Forum, Baseline Requirements 6.1.5. */
const leastBits = 2048;
const rsaEncryption = "1.2.840.113549.1.1.1";

/**
 * Makes a certificate authority for tests: a root, and an intermediate authority that issues.
 *
 * Both sign with RSA and SHA-256, whose signatures come out the same each time.
 *
 * @throws Error when PKI.js is not installed; its message says what to install
 */
export async function createAuthority({ seed }: AuthorityOptions): Promise<Authority> {
  const library = await loadLibrary();
  const { pki, asn1 } = library;
  const engine = makeEngine(library);
  const keys = seededKeys(String(seed));

  async function certificate(
    issuer: { readonly subject: RelativeDistinguishedNames; readonly key: KeyPair },
    { subject, publicKey, serial, notBefore, notAfter, extensions }: Draft,
  ): Promise<Certificate> {
    const draft = new pki.Certificate({
      version: 2,
      serialNumber: new asn1.Integer({ valueHex: keys.bytes(`serial ${serial}`, 16).map(positive) }),
      issuer: issuer.subject,
      subject,
      notBefore: time(notBefore),
      notAfter: time(notAfter),
      subjectPublicKeyInfo: publicKey,
      extensions: [...extensions],
    });
    await draft.sign(issuer.key.privateKey, undefined, engine);
    return draft;
  }

  function time(value: Date) {
    const type = value.getUTCFullYear() < 2050 ? pki.TimeType.UTCTime : pki.TimeType.GeneralizedTime;
    return new pki.Time({ type, value: new Date(Math.floor(value.getTime() / 1000) * 1000) });
  }

  async function publicInfo({ publicKey }: KeyPair): Promise<PublicKeyInfo> {
    const info = new pki.PublicKeyInfo();
    await info.importKey(publicKey, engine);
    return info;
  }

  const who = { organization: "Mock of a certificate authority, trusted by nobody" };
  const [rootKey, key] = await Promise.all([keys.make("RSA_2048", 0), keys.make("RSA_2048", 1)]);
  const [rootInfo, info] = await Promise.all([publicInfo(rootKey), publicInfo(key)]);
  const [rootId, id] = [keyId(rootInfo), keyId(info)];
  const rootSubject = subjectOf(library, { ...who, commonName: "Mock Root CA" });
  const subject = subjectOf(library, { ...who, commonName: "Mock Issuing CA" });
  const root = await certificate(
    { subject: rootSubject, key: rootKey },
    {
      ...life,
      subject: rootSubject,
      publicKey: rootInfo,
      serial: 0,
      extensions: authorityExtensions(library, { subject: rootId, issuer: rootId }, 1),
    },
  );
  const intermediate = await certificate(
    { subject: rootSubject, key: rootKey },
    {
      ...life,
      subject,
      publicKey: info,
      serial: 1,
      extensions: authorityExtensions(library, { subject: id, issuer: rootId }, 0),
    },
  );
  const chainPem = toPem("CERTIFICATE", intermediate.toSchema().toBER());
  const first = 2; // after the keys of the authority itself

  const authority: Authority = {
    rootPem: toPem("CERTIFICATE", root.toSchema().toBER()),
    position: 0,
    async issue(request) {
      const serial = first + authority.position++;
      checkDates(request);
      const names = certifiedNames(request);
      const brought = request.csrPem === undefined ? undefined : await signedRequest(library, engine, request.csrPem);
      if (brought !== undefined) checkStrength(brought);
      const made = brought === undefined ? await keys.make(request.algorithm ?? "RSA_2048", serial) : undefined;
      // One of the two is there.
      const publicKey = made === undefined ? brought?.subjectPublicKeyInfo : await publicInfo(made);
      if (publicKey === undefined) throw new TypeError("A certificate needs a key.");
      const holder = subjectOf(library, request);
      const isRsa = publicKey.algorithm.algorithmId === rsaEncryption;
      const issued = await certificate(
        { subject, key },
        {
          subject: holder,
          publicKey,
          serial,
          notBefore: request.notBefore,
          notAfter: request.notAfter,
          extensions: [
            ...serverExtensions(library, { subject: keyId(publicKey), issuer: id }, isRsa),
            alternativeNames(library, names, holder.typesAndValues.length === 0),
          ],
        },
      );
      return {
        certificatePem: toPem("CERTIFICATE", issued.toSchema().toBER()),
        chainPem,
        privateKeyPem: made?.privateKeyPem,
      };
    },
    async createCsr(request) {
      const made = await keys.make(request.algorithm, first + authority.position++);
      const asked = new pki.CertificationRequest({
        subject: subjectOf(library, request),
        subjectPublicKeyInfo: await publicInfo(made),
        attributes: [requestedNames(request)],
      });
      await asked.sign(made.privateKey, undefined, engine);
      return { csrPem: toPem("CERTIFICATE REQUEST", asked.toSchema().toBER()), privateKeyPem: made.privateKeyPem };
    },
    readCsr: async (pem) => requestFacts(library, await signedRequest(library, engine, pem)),
    readCertificate: (pem) => readCertificates(library, pem)[0],
    readCertificates: (pem) => readCertificates(library, pem),
    isIssuedBy,
    keyMatches: (pem, keyPem) => keyMatches(library, engine, pem, keyPem),
    validityAt,
  };

  function requestedNames(request: Names) {
    const extensions = new pki.Extensions({
      extensions: [alternativeNames(library, certifiedNames(request), false)],
    });
    return new pki.Attribute({ type: extensionRequest, values: [extensions.toSchema()] });
  }

  return authority;
}

/** RFC 5280, 4.2.1.2: the SHA-1 of the key. */
function keyId({ subjectPublicKey }: PublicKeyInfo): ArrayBuffer {
  return new Uint8Array(createHash("sha1").update(subjectPublicKey.valueBlock.valueHexView).digest()).buffer;
}

/** The first byte of a serial number: a positive one (RFC 5280, 4.1.2.2) of the same length each time. */
function positive(byte: number, index: number): number {
  return index === 0 ? (byte & 0x7f) | 0x40 : byte;
}

/** @throws AuthorityError */
function checkDates({ notBefore, notAfter }: IssueRequest): void {
  if (!(notBefore.getTime() < notAfter.getTime()))
    throw new AuthorityError("bad-dates", "A certificate must begin before it ends.");
  if (notBefore < life.notBefore || notAfter > life.notAfter)
    throw new AuthorityError("bad-dates", "The mock's authority certifies for times from 2000 to 2049.");
}

/** @throws AuthorityError */
function checkStrength(request: CertificationRequest): void {
  const bits = /^RSA_(\d+)$/.exec(keyAlgorithm(() => publicKeyOf(request)))?.[1];
  if (bits !== undefined && Number(bits) < leastBits)
    throw new AuthorityError("weak-key", `An RSA key of ${bits} bits is not certified. It needs ${leastBits} or more.`);
}
