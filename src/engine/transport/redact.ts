import type { Service } from "../service.js";

/** What stands in place of a secret. */
export const mask = "[redacted]";

/** Removes secrets from text. */
export type Redact = (text: string) => string;

type Headers = Readonly<Record<string, string | undefined>>;

/** Secret by HTTP's own meaning; the API document adds its own. */
export const secretByName: readonly string[] = ["authorization", "cookie", "proxy-authorization"];

/**
 * Removes the secrets that a call carried from whatever is shown of it: the headers that the API document's security
 * schemes name, whoever gave them, and all that the credentials added, since they may be of the caller's own making.
 *
 * @param headers of the request, by lower-case name
 * @param authorizations what the credentials added to each attempt
 * @param more secrets of the body
 */
export function redactor(
  service: Service,
  headers: Headers,
  authorizations: readonly Headers[],
  more: readonly string[] = [],
): Redact {
  const given = [...secretByName, ...service.secretHeaders].flatMap((name) => secretsIn(headers[name]));
  return redactAll([
    ...more,
    ...given,
    ...authorizations.flatMap((authorization) => secretsOf(service, authorization)),
  ]);
}

/** All that an authorization holds. Kept, since the one of a token is the same object for many calls. */
function secretsOf({ plainHeaders }: Service, authorization: Headers): readonly string[] {
  const known = secretsKnown.get(authorization);
  if (known !== undefined) return known;
  const secrets = Object.entries(authorization).flatMap(([name, value]) =>
    plainHeaders.includes(name) ? [] : secretsIn(value),
  );
  secretsKnown.set(authorization, secrets);
  return secrets;
}

const secretsKnown = new WeakMap<Headers, readonly string[]>();

function secretsIn(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value, ...partsOf(value)];
}

/** A server may quote a part alone: the token of `Bearer …`, the values of `Access=…, SignedHeaders=…, Signature=…`. */
function partsOf(value: string): string[] {
  const [first = "", ...rest] = value.split(/[\s,]+/);
  // What stands before a blank is the name of a scheme.
  return (rest.length === 0 ? [first] : rest).filter((part) => !part.startsWith("SignedHeaders=")).map(withoutName);
}

function withoutName(part: string): string {
  // A long token has no name before it; looking for the sign first is much faster.
  return part.includes("=") ? part.replace(/^[A-Za-z][\w-]*=(?=[^=])/, "") : part;
}

/** Shorter ones would hit innocent words. */
const shortest = 6;
/** Of a longer one only its plain spelling is looked for; servers do not take headers of that size. */
const longestSpelled = 16 * 1024;
/** So many characters in a row do not occur in a secret by chance. */
const shortestFragment = 16;

/**
 * Removes these strings from text: as they are, as they look inside JSON, a URL or HTML, and fragments of them, since a
 * server that quotes them may cut them off.
 */
export function redactAll(secrets: readonly string[]): Redact {
  const found = [...new Set(secrets)].filter((secret) => secret.length >= shortest).sort((a, b) => b.length - a.length);
  if (found.length === 0) return (text) => text;
  return (text) => {
    const escaped = /[\\%&]/.test(text);
    let clean = text;
    for (const secret of found)
      clean = clean.replaceAll(escaped && secret.length <= longestSpelled ? spellings(secret) : secret, mask);
    return clean.replace(words, (word) => (found.some((secret) => secret.includes(word)) ? mask : word));
  };
}

const words = new RegExp(String.raw`[\w+/.~-]{${shortestFragment},}`, "g");

/** Matches a secret in which any sign may be escaped. */
function spellings(secret: string): RegExp {
  return new RegExp(
    [...secret].map((char) => (/^[A-Za-z0-9]$/.test(char) ? char : `(?:${escapes(char).join("|")})`)).join(""),
    "g",
  );
}

const htmlNames: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapes(char: string): string[] {
  const code = char.charCodeAt(0);
  const hex = code
    .toString(16)
    .padStart(4, "0")
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const url = encodeURIComponent(char) === char ? `%${code.toString(16)}` : encodeURIComponent(char);
  // The longer spellings first, so that no rest of one remains.
  return [
    url.replace(/[A-Fa-f]/g, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`),
    `&#(?:0{0,4}${code}|[xX]0{0,4}${hex.replace(/^0+/, "")});`,
    ...[htmlNames[char] ?? []].flat(),
    // JSON, and JSON within JSON. Bounded, or a long row of backslashes would take for ever.
    String.raw`\\{1,8}u${hex}`,
    String.raw`\\{0,8}${literal(char)}`,
    ...(char === " " ? [String.raw`\+`] : []),
  ];
}

function literal(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`);
}

/** How deep a chain of causes is kept. */
const maxCauses = 5;

/**
 * A copy of an error that may be kept as a cause: name, message, code, stack and causes without secrets, and nothing
 * else, since what a fetch or a credentials function throws may have the whole request hanging on it.
 */
export function redactError(error: unknown, redact: Redact, depth = 1): Error {
  const { name, message, code, stack, cause } = partsOfError(error);
  const copy = new Error(
    redact(message),
    cause === undefined || depth >= maxCauses ? undefined : { cause: redactError(cause, redact, depth + 1) },
  );
  copy.name = redact(name);
  if (typeof code === "string") Object.assign(copy, { code: redact(code) });
  if (typeof stack === "string") copy.stack = redact(stack);
  return copy;
}

interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
}

/** Looked at by shape, since an error of another realm is no instance of this one's Error. */
function partsOfError(error: unknown): ErrorParts {
  try {
    return partsByShape(error);
  } catch {
    // A getter of it throws, or it is a proxy that was revoked.
    return { name: "Error", message: "What was thrown cannot be looked at." };
  }
}

function partsByShape(error: unknown): ErrorParts {
  if (typeof error !== "object" || error === null) return { name: "Error", message: String(error) };
  const { name, message, code, stack, cause } = error as Partial<Record<keyof ErrorParts, unknown>>;
  return {
    name: typeof name === "string" ? name : "Error",
    message: typeof message === "string" ? message : "An object was thrown that is no error.",
    code,
    stack,
    cause,
  };
}
