import type { Service } from "../service.js";
import { removeAll, secretsOf, type Secrets } from "./spellings.js";

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
  const given = [...more];
  for (const names of [secretByName, service.secretHeaders])
    for (const name of names) if (headers[name] !== undefined) given.push(...secretsIn(headers[name]));
  const all = [secretsOf(given), ...authorizations.map((each) => secretsOfHeaders(service, each))];
  return (text) => removeAll(text, all, mask);
}

/** Removes these strings from text, however short they are. */
export function redactAll(secrets: readonly string[]): Redact {
  const all = [secretsOf(secrets)];
  return (text) => removeAll(text, all, mask);
}

/** All that an authorization holds. Kept where it is frozen: that of a token is the same object for many calls. */
function secretsOfHeaders({ plainHeaders }: Service, authorization: Headers): Secrets {
  const known = secretsKnown.get(authorization);
  if (known !== undefined) return known;
  const texts: string[] = [];
  for (const [name, value] of Object.entries(authorization))
    if (value !== undefined && !plainHeaders.includes(name)) texts.push(value);
  const secrets = secretsOf(texts, secretsIn);
  if (Object.isFrozen(authorization)) secretsKnown.set(authorization, secrets);
  return secrets;
}

const secretsKnown = new WeakMap<Headers, Secrets>();

/** Shorter values of headers would hit innocent words, as a version or a flag. */
const shortest = 6;

/** A header's value and the parts of it that a server may quote. */
export function secretsIn(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value, ...partsOf(value)].filter((secret) => secret.length >= shortest);
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
