import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import type { Extension, RelativeDistinguishedNames } from "pkijs";
import { AuthorityError } from "./errors.js";
import type { Library } from "./library.js";
import type { Names, Subject } from "./types.js";

/** RFC 5280, appendix A: the parts of a name, in the order in which they are written. */
const attributes: readonly (readonly [keyof Subject, string])[] = [
  ["country", "2.5.4.6"],
  ["province", "2.5.4.8"],
  ["locality", "2.5.4.7"],
  ["organization", "2.5.4.10"],
  ["organizationalUnit", "2.5.4.11"],
  ["commonName", "2.5.4.3"],
];

/** PKCS #9, 5.4.2: the extensions that a request asks for. */
export const extensionRequest = "1.2.840.113549.1.9.14";
const alternativeNamesOid = "2.5.29.17";

/** RFC 5280: a common name has at most 64 characters; authorities leave a longer one out. */
const longestCommonName = 64;
const dns = 2;
const address = 7;

/** The subject of a certificate: a row of sets with one part each, which PKI.js would write as one set. */
export function subjectOf({ pki, asn1 }: Library, subject: Subject): RelativeDistinguishedNames {
  const sets = attributes.flatMap(([key, type]) => {
    const value = subject[key];
    if (value === undefined || value === "" || (key === "commonName" && value.length > longestCommonName)) return [];
    const text = key === "country" ? new asn1.PrintableString({ value }) : new asn1.Utf8String({ value });
    return [new asn1.Set({ value: [new pki.AttributeTypeAndValue({ type, value: text }).toSchema()] })];
  });
  return pki.RelativeDistinguishedNames.fromBER(new asn1.Sequence({ value: sets }).toBER());
}

export function readSubject({ typesAndValues }: RelativeDistinguishedNames): Subject {
  const found = attributes.flatMap(([key, type]) => {
    const part = typesAndValues.find((one) => one.type === type);
    return part === undefined ? [] : [[key, String(part.value.valueBlock.value)] as const];
  });
  return Object.fromEntries(found);
}

/**
 * The names that are certified, as they are written in a certificate: the common name first, each once.
 *
 * @throws AuthorityError for one that no certificate can carry
 */
export function certifiedNames({
  commonName,
  alternativeNames,
}: Pick<Names, "commonName" | "alternativeNames">): string[] {
  return [...new Set([commonName, ...alternativeNames].map(certifiedName))];
}

function certifiedName(name: string): string {
  const bare = name.trim().replace(/^\[(.*)\]$/, "$1");
  if (isIP(bare) !== 0) return bare;
  const wild = bare.startsWith("*.") ? "*." : "";
  const ascii = domainToASCII(bare.slice(wild.length));
  const labels = ascii.split(".");
  // An underscore is no letter of a host name, but of names that are certified nevertheless.
  if (ascii.length > 253 || !labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label)))
    throw new AuthorityError("bad-name", `${JSON.stringify(name)} is no name that a certificate can carry.`);
  return wild + ascii;
}

/** @param names as {@link certifiedNames} gives them */
export function alternativeNames({ pki, asn1 }: Library, names: readonly string[], critical: boolean): Extension {
  const altNames = names.map((name) =>
    isIP(name) === 0
      ? new pki.GeneralName({ type: dns, value: name })
      : new pki.GeneralName({ type: address, value: new asn1.OctetString({ valueHex: addressBytes(name) }) }),
  );
  const extnValue = new pki.AltName({ altNames }).toSchema().toBER();
  return new pki.Extension({ extnID: alternativeNamesOid, critical, extnValue });
}

/** Names and addresses among the extensions; what else may stand there is passed over. */
export function readAlternativeNames({ pki }: Library, extensions: readonly Extension[] | undefined): string[] {
  const extension = extensions?.find(({ extnID }) => extnID === alternativeNamesOid);
  if (extension === undefined) return [];
  return pki.AltName.fromBER(Uint8Array.from(extension.extnValue.valueBlock.valueHexView)).altNames.flatMap(
    ({ type, value }) => {
      if (type === dns) return [String(value)];
      // PKI.js gives addresses as octet strings.
      if (type === address)
        return [addressText((value as { valueBlock: { valueHexView: Uint8Array } }).valueBlock.valueHexView)];
      return [];
    },
  );
}

function addressBytes(text: string): Uint8Array<ArrayBuffer> {
  if (isIP(text) === 4) return Uint8Array.from(text.split("."), Number);
  // The URL parser writes every form of the address in groups, the longest row of zeros left out.
  const [head = "", tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split("::");
  const groups = (part: string | undefined) => (part === undefined || part === "" ? [] : part.split(":"));
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(missing).fill("0"), ...groups(tail)];
  return Uint8Array.from(all.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]));
}

function addressText(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join(".");
  const groups = Buffer.from(bytes).toString("hex").match(/.{4}/g) ?? [];
  return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
