import { entries, follow, property, textAt } from "./json.js";

/** A way to authenticate, as the document declares it. */
export interface Scheme {
  /** The name in the document. */
  readonly name: string;
  readonly type: string;
  /** Of an apiKey: `header`, `query` or `cookie`. */
  readonly in: string | undefined;
  /** Of an apiKey: the name of the header, parameter or cookie; of the others: `Authorization`. */
  readonly carrier: string;
  /** Of http, lower case: `basic`, `bearer`, `digest`. */
  readonly scheme: string | undefined;
  /** `x-schema`: the limits of the value. */
  readonly limits: unknown;
  /** `x-signature-algorithm`: the value is a signature of the request, made by it. */
  readonly signature: string | undefined;
}

/** Schemes that are needed together. */
export type Requirement = readonly Scheme[];

/** What is looked at of a request. */
export interface Presented {
  /** Upper case. */
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body; undefined for none. */
  readonly text: string | undefined;
  readonly at: Date;
}

/** Secret keys by the id of their access key. */
export type AccessKeys = Readonly<Record<string, string>>;

/**
 * Checks a signature.
 *
 * @param keys undefined when the test gives none: then only the form is checked
 * @returns what is wrong, as a sentence without the value itself; undefined when it is right
 */
export type CheckSignature = (
  request: Presented,
  value: string,
  keys: AccessKeys | undefined,
) => string | undefined | Promise<string | undefined>;

/**
 * Checks a token of which the mock knows more than its form.
 *
 * @returns what is wrong, as a sentence without the value itself; undefined when it is right
 */
export type CheckToken = (value: string) => Fault | undefined;

/** What is wrong with credentials. */
export interface Fault {
  /** A sentence without the credentials themselves. */
  readonly message: string;
  /** They were right once: new ones will do. */
  readonly stale: boolean;
}

export interface SecurityOptions {
  /** By the lower-case name of the header, parameter or cookie that carries it. */
  readonly tokens: Readonly<Record<string, CheckToken>>;
  /** By the name that the document gives the algorithm. */
  readonly signatures: Readonly<Record<string, CheckSignature>>;
  readonly accessKeys: AccessKeys | undefined;
}

/** Why a request is not let in. */
export interface Unauthorized {
  /** False when no credentials were there at all. */
  readonly presented: boolean;
  /** They were right once: new ones will do. */
  readonly stale: boolean;
  readonly message: string;
  /** Values for `WWW-Authenticate` (RFC 9110, 11.6.1), of schemes that have a name of their own in HTTP. */
  readonly challenges: readonly string[];
}

/** The alternatives of a `security` field; empty when there is none. */
export function schemesOf(source: object, security: unknown): Requirement[] {
  const schemes = property(property(source, "components"), "securitySchemes");
  return [security ?? []].flat().map((alternative) =>
    entries(alternative).map(([name]): Scheme => {
      const node = follow(source, property(schemes, name));
      const type = textAt(node, "type") ?? "";
      return {
        name,
        type,
        in: type === "apiKey" ? textAt(node, "in") : undefined,
        carrier: (type === "apiKey" ? textAt(node, "name") : undefined) ?? "Authorization",
        scheme: textAt(node, "scheme")?.toLowerCase(),
        limits: property(node, "x-schema"),
        signature: textAt(node, "x-signature-algorithm"),
      };
    }),
  );
}

/** Lower-case names of the headers that carry secrets, as the document says. */
export function secretHeaders(source: object): string[] {
  const schemes = entries(property(property(source, "components"), "securitySchemes"));
  const named = schemes.flatMap(([, node]) => {
    const scheme = follow(source, node);
    const more = [property(scheme, "x-secret-headers") ?? []].flat().map(String);
    return textAt(scheme, "in") === "header" ? [textAt(scheme, "name") ?? "", ...more] : more;
  });
  return [...named, "authorization", "cookie", "proxy-authorization"].map((name) => name.toLowerCase());
}

/** Looks whether a request may come in; undefined when it may. */
export async function unauthorized(
  security: readonly Requirement[],
  request: Presented,
  options: SecurityOptions,
): Promise<Unauthorized | undefined> {
  if (security.length === 0) return undefined;
  const checked = async (scheme: Scheme) => ({ scheme, ...(await check(scheme, request, options)) });
  const verdicts = await Promise.all(security.map((schemes) => Promise.all(schemes.map(checked))));
  if (verdicts.some((schemes) => schemes.every(({ fault }) => fault === undefined))) return undefined;
  const failed = verdicts.flat().filter(({ fault }) => fault !== undefined);
  // What was tried tells more than what could have been.
  const told = failed.filter(({ presented }) => presented);
  return {
    presented: told.length > 0,
    stale: told.length > 0 && told.every(({ fault }) => fault?.stale === true),
    message:
      told.length > 0
        ? [...new Set(told.map(({ fault }) => fault?.message))].join(" ")
        : `No credentials: ${security.map((schemes) => schemes.map(wanted).join(" and ")).join(", or ")}.`,
    challenges: [...new Set(failed.flatMap(({ scheme }) => challenge(scheme)))],
  };
}

async function check(
  scheme: Scheme,
  request: Presented,
  { signatures, tokens, accessKeys }: SecurityOptions,
): Promise<{ readonly presented: boolean; readonly fault: Fault | undefined }> {
  const value = valueOf(scheme, request);
  // A certificate of the client cannot be seen here.
  if (scheme.type === "mutualTLS") return { presented: false, fault: undefined };
  if (value === undefined || value === "") return { presented: false, fault: wrong(`${scheme.carrier} is missing.`) };
  const form = formFault(scheme, value) ?? limitFault(scheme, value);
  if (form !== undefined) return { presented: true, fault: wrong(form) };
  if (scheme.signature === undefined) return { presented: true, fault: tokens[scheme.carrier.toLowerCase()]?.(value) };
  return { presented: true, fault: wrong(await signatures[scheme.signature]?.(request, value, accessKeys)) };
}

function wrong(message: string | undefined): Fault | undefined {
  return message === undefined ? undefined : { message, stale: false };
}

function valueOf({ type, in: place, carrier }: Scheme, { url, headers }: Presented): string | undefined {
  if (type === "apiKey" && place === "query") return url.searchParams.get(carrier) ?? undefined;
  if (type === "apiKey" && place === "cookie") {
    const cookies = (headers["cookie"] ?? "").split(/;\s*/).map((pair) => pair.split("="));
    return cookies
      .find(([name]) => name === carrier)
      ?.slice(1)
      .join("=");
  }
  return headers[carrier.toLowerCase()];
}

function formFault({ type, scheme, carrier, signature }: Scheme, value: string): string | undefined {
  if (signature !== undefined)
    return value.startsWith(`${signature} `) ? undefined : `${carrier} must begin with ${signature}.`;
  if (type === "apiKey") return undefined;
  const expected = type === "http" ? (scheme ?? "") : "bearer";
  const [, given = "", rest = ""] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
  if (given.toLowerCase() !== expected) return `${carrier} must begin with ${title(expected)}.`;
  if (expected === "basic" && !Buffer.from(rest, "base64").toString().includes(":"))
    return `${carrier} must hold user:password in base64.`;
  if (
    expected === "digest" &&
    !["username=", "realm=", "nonce=", "uri=", "response="].every((part) => rest.includes(part))
  )
    return `${carrier} must hold username, realm, nonce, uri and response.`;
  return undefined;
}

/** What the limits of a text say, as far as they can be said of a header. */
function limitFault({ limits, carrier }: Scheme, value: string): string | undefined {
  const [least, most, pattern] = ["minLength", "maxLength", "pattern"].map((keyword) => property(limits, keyword));
  if (typeof least === "number" && value.length < least) return `${carrier} must have at least ${least} characters.`;
  if (typeof most === "number" && value.length > most) return `${carrier} must have at most ${most} characters.`;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return `${carrier} must match ${pattern}.`;
  return undefined;
}

function wanted({ type, in: place, carrier, signature, scheme }: Scheme): string {
  if (signature !== undefined) return `${carrier} with a signature (${signature})`;
  if (type !== "apiKey") return `${carrier}: ${title(type === "http" ? (scheme ?? "") : "bearer")}`;
  return place === "header" ? carrier : `${carrier} in the ${place}`;
}

function challenge({ type, scheme, signature }: Scheme): string[] {
  if (type === "apiKey" || signature !== undefined || type === "mutualTLS") return [];
  const name = title(type === "http" ? (scheme ?? "") : "bearer");
  return [name === "Digest" ? 'Digest realm="*", nonce="0"' : name === "Basic" ? 'Basic realm="*"' : name];
}

function title(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
