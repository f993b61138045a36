import { at, deref, isObject, token, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** Where a plain secret goes that a reader has: a token, a key. */
export interface Auth {
  readonly place: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands before it, such as `Bearer `. */
  readonly prefix: string;
}

/** How a call of an operation is authenticated, by its first scheme that one value is enough for; undefined for none. */
export function authOf(document: BundledDocument, { security }: Operation): Auth | undefined {
  for (const name of security) {
    const scheme = deref(document, at(document, `/components/securitySchemes/${token(name)}`));
    const auth = isObject(scheme) ? authBy(scheme) : undefined;
    if (auth !== undefined) return auth;
  }
  return undefined;
}

function authBy({ type, in: place, name, scheme }: Record<string, unknown>): Auth | undefined {
  if (type === "apiKey" && (place === "header" || place === "query" || place === "cookie"))
    return { place, name: String(name), prefix: "" };
  if (type === "oauth2" || type === "openIdConnect")
    return { place: "header", name: "Authorization", prefix: "Bearer " };
  if (type !== "http") return undefined;
  const kind = String(scheme).toLowerCase();
  if (kind === "bearer") return { place: "header", name: "Authorization", prefix: "Bearer " };
  return kind === "basic" ? { place: "header", name: "Authorization", prefix: "Basic " } : undefined;
}

/** A security scheme in a few words: `header X-Key`, `HTTP bearer`. */
export function schemeWords({
  type,
  in: place,
  name,
  scheme,
  bearerFormat,
}: Readonly<Record<string, unknown>>): string {
  if (type === "apiKey") return `${String(place)} ${String(name)}`;
  if (type === "http") return `HTTP ${String(scheme)}${bearerFormat === undefined ? "" : ` (${String(bearerFormat)})`}`;
  if (type === "oauth2") return "OAuth 2.0, as a bearer token";
  return type === "openIdConnect" ? "OpenID Connect, as a bearer token" : String(type);
}
