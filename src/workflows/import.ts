import { checkedOptions } from "../engine/checked-options.js";
import { readOnce, wrongOption } from "../engine/options.js";
import type { CertificateDetail } from "../../generated/models.js";
import type { ScmClient } from "../client.js";
import { ValidationError } from "../engine/errors.js";
import { IncompleteListError } from "../engine/incomplete-list.js";
import { listAll } from "../engine/list-all.js";
import { madeOf } from "../engine/made.js";
import type { Violation } from "../engine/violations.js";
import { readX509, type X509 } from "./pem/certificate.js";
import { fits } from "./pem/key.js";
import { pemBlocks, type PemBlock } from "./pem/pem.js";

/** A certificate of one's own, as files hold it. */
export interface OwnCertificate {
  /** PEM: the certificate, and behind it those that issued it (`fullchain.pem`). */
  readonly certificate: string;
  /** PEM: those that issued it, where they are apart (`chain.pem`). */
  readonly chain?: string | undefined;
  /** PEM, without a password. */
  readonly privateKey: string;
}

/** One that was checked, split as the service wants it. */
export interface CheckedCertificate {
  readonly certificate: string;
  readonly chain: string;
  readonly privateKey: string;
  readonly names: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SHA-1, 40 hexadecimal digits, as the service shows it. */
  readonly fingerprint: string;
  /** False where this runtime does not know the algorithm of the key, so that only the service can tell whether it fits. */
  readonly isKeyChecked: boolean;
}

/** How to import. */
export interface ImportOptions {
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  /** The time by which it may have ended; default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A certificate that is there. */
export interface Imported {
  /** Its id at the service. */
  readonly certificateId: string;
  /** False when it was there already: then nothing was sent. */
  readonly isNew: boolean;
  readonly certificate: CheckedCertificate;
}

/**
 * Reads a certificate and its key, and checks what the service would refuse: that the chain is there and in order, that it
 * has not ended, that the key has no password and belongs to it. Sends nothing.
 *
 * @throws ValidationError that names all that is wrong
 */
export async function checkCertificate(given: OwnCertificate, now: number = Date.now()): Promise<CheckedCertificate> {
  const own = readOwn(given);
  const problems: Violation[] = [];
  const problem = (field: keyof OwnCertificate, message: string) =>
    problems.push({ pointer: `/${field}`, keyword: "certificate", message });
  const found = [
    ...(await certificatesIn(own.certificate, (message) => problem("certificate", message))),
    ...(await certificatesIn(own.chain, (message) => problem("chain", message))),
  ];
  // A whole chain and the chain apart say some of it twice.
  const chain = [...new Map(found.map((each) => [each.fingerprint, each])).values()];
  const [leaf] = chain;
  if (leaf === undefined && problems.length === 0)
    problem("certificate", "holds no certificate (-----BEGIN CERTIFICATE-----)");
  if (leaf !== undefined) checkChain(leaf, chain, now, (message) => problem("certificate", message));
  const key = keyIn(own.privateKey, (message) => problem("privateKey", message));
  const fit = leaf === undefined || key === undefined ? undefined : await fits(key, leaf);
  if (fit === false) problem("privateKey", "does not belong to the certificate");
  if (problems.length > 0 || leaf === undefined || key === undefined)
    throw new ValidationError(
      `The certificate was not sent:${problems.map(({ pointer, message }) => `\n  ${pointer.slice(1)} ${message}`).join("")}`,
      problems,
    );
  return {
    certificate: leaf.pem,
    chain: chain
      .slice(1)
      .map(({ pem }) => pem)
      .join("\n"),
    privateKey: key.text,
    names: leaf.names,
    notBefore: new Date(leaf.notBefore),
    notAfter: new Date(leaf.notAfter),
    fingerprint: leaf.fingerprint,
    isKeyChecked: fit !== undefined,
  };
}

/**
 * Imports a certificate unless it is there already, so that it can be called again after a crash or a lost answer. It is free.
 *
 * @param name default: made of its first name and the day on which it ends
 * @throws ValidationError when it would be refused; nothing was sent then
 */
export async function importCertificate(
  client: ScmClient,
  own: OwnCertificate & { readonly name?: string | undefined },
  given: ImportOptions = {},
): Promise<Imported> {
  const { signal, now = Date.now } = checkedOptions(given, { signal: "signal", now: "function" });
  madeOf(client);
  const certificate = await checkCertificate(own, now());
  const options = signal === undefined ? {} : { signal };
  const there = await findByFingerprint(client, certificate, options);
  if (there !== undefined) return { certificateId: there, isNew: false, certificate };
  const { certificate_id } = await client.importCertificate(
    {
      name: own.name ?? usualName(certificate),
      certificate: certificate.certificate,
      certificate_chain: certificate.chain,
      private_key: certificate.privateKey,
    },
    options,
  );
  return { certificateId: certificate_id, isNew: true, certificate };
}

/** The id of the certificate with the same fingerprint; undefined when it is not there. */
export async function findByFingerprint(
  client: ScmClient,
  certificate: Pick<CheckedCertificate, "names" | "fingerprint">,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<string | undefined> {
  madeOf(client);
  const { names, fingerprint } = readOnce("certificate", () => ({ ...certificate }));
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string") || typeof fingerprint !== "string")
    throw wrongOption("certificate", "must have names and a fingerprint, as checkCertificate gives them");
  for (const { id } of await withName(client, names, options)) {
    const shown = await client.showCertificate({ certificate_id: id }, options);
    if (shown.fingerprint?.replaceAll(":", "").toLowerCase() === fingerprint) return id;
  }
  return undefined;
}

/** @throws ValidationError for what is no text. It may be more than these: what somebody keeps of a certificate. */
function readOwn(given: OwnCertificate): OwnCertificate {
  if (typeof given !== "object" || given === null) throw wrongOption("own", "must be an object of PEM texts");
  const { certificate, chain, privateKey } = readOnce("own", () => ({ ...given }));
  for (const [name, text] of Object.entries({ certificate, chain, privateKey }))
    if (typeof text !== "string" && !(name === "chain" && text === undefined))
      throw wrongOption(name, "must be PEM, as a text");
  return { certificate, ...(chain !== undefined && { chain }), privateKey };
}

async function withName(client: ScmClient, names: readonly string[], options: object): Promise<CertificateDetail[]> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isAlike = ({ domain, sans, status }: CertificateDetail) => {
    // Nothing is issued yet.
    if (status === "PAID") return false;
    const shown = [domain, ...(sans ?? "").split(/[;,]/)].flatMap((name) => (name ? [name.trim().toLowerCase()] : []));
    return shown.length === 0 || shown.some((name) => wanted.has(name));
  };
  const collect = async (query: { readonly content?: string }) => {
    const found: CertificateDetail[] = [];
    for await (const row of listAll(client, "ListCertificates", query, options)) if (isAlike(row)) found.push(row);
    return found;
  };
  try {
    return await collect({});
  } catch (error) {
    // So many that the list hides some: then those with one of its names.
    const [name] = names;
    if (!(error instanceof IncompleteListError) || name === undefined) throw error;
    return collect({ content: name });
  }
}

async function certificatesIn(text: string | undefined, problem: (message: string) => void): Promise<X509[]> {
  const found: X509[] = [];
  for (const [index, block] of pemBlocks(text ?? "").entries()) {
    if (block.label !== "CERTIFICATE" && block.label !== "X509 CERTIFICATE" && block.label !== "TRUSTED CERTIFICATE")
      continue;
    try {
      if (!block.isSound) throw new Error("its base64 is broken");
      found.push(await readX509(block.bytes, block.text));
    } catch (error) {
      problem(
        `has a block that cannot be read, number ${index + 1}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return found;
}

function checkChain(leaf: X509, chain: readonly X509[], now: number, problem: (message: string) => void): void {
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
  if (leaf.notAfter < now) problem(`ended on ${day(leaf.notAfter)} UTC`);
  if (leaf.names.length === 0) problem("names no domain");
  if (chain.length === 1 && leaf.subject !== leaf.issuer)
    problem("comes without the certificate that issued it; give the whole chain (fullchain.pem)");
  const broken = chain.findIndex((one, index) => {
    const next = chain[index + 1];
    return next !== undefined && one.issuer !== next.subject;
  });
  if (broken < 0) return;
  const mended = inOrder(leaf, chain);
  problem(
    mended === undefined
      ? `is followed by what did not issue it, from certificate ${broken + 2} on`
      : `is not in order: number ${broken + 1} is not issued by number ${broken + 2}; the order is ${mended.join(", ")}`,
  );
}

/** The places of the chain, counted from 1, as they have to stand; undefined when it does not hang together. */
function inOrder(leaf: X509, chain: readonly X509[]): number[] | undefined {
  // A file that begins with the root: the leaf is the one that issued none of the others.
  const start = chain.find((one) => !chain.some((other) => other !== one && other.issuer === one.subject)) ?? leaf;
  const order = [start];
  for (let last = start; order.length < chain.length;) {
    const next = chain.find((one) => one.subject === last.issuer && !order.includes(one));
    if (next === undefined) return undefined;
    order.push(next);
    last = next;
  }
  return order.map((one) => chain.indexOf(one) + 1);
}

function keyIn(text: string, problem: (message: string) => void): PemBlock | undefined {
  const keys = pemBlocks(text).filter(({ label }) => label.endsWith("PRIVATE KEY"));
  const [key] = keys;
  if (key === undefined) problem("holds no private key (-----BEGIN PRIVATE KEY-----)");
  else if (keys.length > 1) problem(`holds ${keys.length} private keys`);
  else if (key.label === "ENCRYPTED PRIVATE KEY" || key.isEncrypted)
    problem("has a password; take it off: openssl pkey -in KEY -out NEW_KEY");
  else if (!key.isSound) problem("cannot be read: its base64 is broken");
  else return key;
  return undefined;
}

/** Letters, digits, underscore, hyphen and dot, at most 63. */
function usualName({ names, notAfter }: CheckedCertificate): string {
  const [first = "certificate"] = names;
  const name = first
    .replace(/^\*\./, "wildcard.")
    .replace(/[^A-Za-z0-9_.-]+/g, "-")
    .slice(0, 54);
  return `${name}-${notAfter.toISOString().slice(0, 10).replaceAll("-", "")}`;
}
