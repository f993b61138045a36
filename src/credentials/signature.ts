import type { UnsignedRequest } from "../engine/credentials.js";
import type { Digests } from "./digests.js";

const algorithm = "SDK-HMAC-SHA256";
const emptyBodyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** An access key, prepared for many signatures. */
export interface Signer {
  readonly accessKeyId: string;
  readonly sha256: Digests["sha256"];
  /** HMAC-SHA256 keyed with the secret access key itself: this scheme derives no other key from it. */
  readonly hmac: ReturnType<Digests["hmacSha256"]>;
}

/** The two headers that a signature adds. */
export interface SignatureHeaders {
  readonly "x-sdk-date": string;
  readonly authorization: string;
}

/**
 * Signs a request by `SDK-HMAC-SHA256`: its method, path, query, body, host, the date, and every header
 * that it carries.
 *
 * Source: API Request Signing Guide, "API signature authentication mechanism" (devg-apisign,
 * api-sign-algorithm-001 and -002).
 */
export async function signRequest(request: UnsignedRequest, signer: Signer, date: Date): Promise<SignatureHeaders> {
  const url = new URL(request.url);
  const time = basicTime(date);
  const headers = Object.entries({ ...request.headers, host: url.host, "x-sdk-date": time }).sort(byName);
  const signedHeaders = headers.map(([name]) => name).join(";");
  const canonicalRequest = [
    request.method,
    canonicalPath(url.pathname),
    canonicalQuery(url.search),
    // fetch cuts blanks at the ends of a value before it sends it.
    ...headers.map(([name, value]) => `${name}:${value.trim()}`),
    "",
    signedHeaders,
    request.body ? await signer.sha256(request.body) : emptyBodyHash,
  ].join("\n");
  const signature = await signer.hmac(`${algorithm}\n${time}\n${await signer.sha256(canonicalRequest)}`);
  return {
    "x-sdk-date": time,
    authorization: `${algorithm} Access=${signer.accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}

/** Kept, since writing a date takes as long as a digest. */
let written = { second: Number.NaN, text: "" };

/** `20260101T000000Z`. */
function basicTime(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== written.second) written = { second, text: date.toISOString().replace(/[-:]|\.\d+/g, "") };
  return written.text;
}

/**
 * The path, decoded and then encoded once, with the closing slash that only the signature has.
 *
 * The guide asks for each part to be URI-encoded. The vendor's Python signer and its Go signer for plain
 * requests decode the path of the address and encode that. The Node signer encodes the string it is given,
 * which its client calls with the path before encoding. All of them so sign `/v3/%E4%B8%AD/` for the
 * request that goes out as `/v3/%E4%B8%AD`; the gateway itself could not be asked.
 */
function canonicalPath(path: string): string {
  const encoded = plainPath.test(path) ? path : decoded(path).split("/").map(encode).join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Names sorted before they are encoded, equal names sorted by value, `=` also after a name without value. */
function canonicalQuery(search: string): string {
  if (search.length < 2) return "";
  return [...new URLSearchParams(search)]
    .sort((a, b) => byName(a, b) || compare(a[1], b[1]))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

const plainPath = /^[A-Za-z0-9\-._~/]*$/;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is not an escape; the URL standard lets it through as it is
  }
}

/** Percent-encodes everything but the unreserved characters of RFC 3986. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return compare(a, b);
}

/** By code point, as the vendor's signers do; `<` alone compares units of UTF-16, which puts U+1F600 before U+FF21. */
function compare(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return rank(a, at) - rank(b, at);
}

/** Where texts first differ, surrogates stand for code points above all others. */
function rank(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
