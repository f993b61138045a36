// The vendor's signature of requests, from the side of the gateway.
import { nodeDigests, webDigests } from "../../credentials/digests.js";
import { signRequest } from "../../credentials/signature.js";
import type { AccessKeys, Presented } from "../security.js";

/** The gateway refuses a signature whose time is further off than this (API Request Signing Guide). */
const mostMinutes = 15;

/** What is wrong with a signature; undefined when it is right. Without keys only its form and its time are looked at. */
export async function sdkSignature(
  request: Presented,
  value: string,
  keys: AccessKeys | undefined,
): Promise<string | undefined> {
  const [, key, signedHeaders, signature] =
    /^\S+ Access=([^\s,]+), ?SignedHeaders=([^\s,]+), ?Signature=([0-9a-f]{64})$/.exec(value) ?? [];
  if (key === undefined || signedHeaders === undefined || signature === undefined)
    return "Authorization must hold Access, SignedHeaders and Signature, 64 hexadecimal digits.";
  const names = signedHeaders.split(";");
  if (!names.includes("x-sdk-date")) return "SignedHeaders must name x-sdk-date.";
  const date = timeOf(request.headers["x-sdk-date"]);
  if (date === undefined) return "X-Sdk-Date must be a time such as 20260101T000000Z.";
  if (Math.abs(request.at.getTime() - date.getTime()) > mostMinutes * 60_000)
    return `X-Sdk-Date is more than ${mostMinutes} minutes off: set the clock.`;
  const absent = names.find((name) => name !== "host" && request.headers[name] === undefined);
  if (absent !== undefined) return `SignedHeaders names ${absent}, which the request does not have.`;
  if (keys === undefined) return undefined;
  const secret = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (secret === undefined) return `The access key ${key} is not known.`;
  const { sha256, hmacSha256 } = nodeDigests() ?? webDigests;
  const headers = Object.fromEntries(
    names.filter((name) => name !== "host" && name !== "x-sdk-date").map((name) => [name, request.headers[name] ?? ""]),
  );
  const signer = { accessKeyId: key, sha256, hmac: hmacSha256(secret) };
  const unsigned = { method: request.method, url: request.url.href, headers, body: request.text };
  const { authorization } = await signRequest(unsigned, signer, date);
  return authorization.endsWith(`Signature=${signature}`) ? undefined : "The signature does not match the request.";
}

function timeOf(text: string | undefined): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? "");
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : new Date(time);
}
