import { secretHeaders } from "../../generated/service.js";

/** What stands in place of a secret. */
export const mask = "[redacted]";

/** Removes secrets from text. */
export type Redact = (text: string) => string;

const shortest = 6;

/**
 * Removes the secrets that a request carried from whatever is shown of it: the values of the headers that the API
 * document's security schemes name, and the parts of such a value (`Signature=…`), since a gateway may quote either.
 */
export function redactor(headers: Readonly<Record<string, string>>): Redact {
  const secrets = new Set<string>();
  for (const name of secretHeaders) {
    const value = headers[name];
    if (value === undefined) continue;
    secrets.add(value);
    for (const [, part] of value.matchAll(/=([^,\s]+)/g)) if (part !== undefined && !part.includes(";")) secrets.add(part);
  }
  return redactAll([...secrets]);
}

/** Removes these strings from text, the longest first. Very short ones are left: they would hit innocent words. */
export function redactAll(secrets: readonly string[]): Redact {
  const found = secrets.filter((secret) => secret.length >= shortest).sort((a, b) => b.length - a.length);
  return (text) => found.reduce((result, secret) => result.replaceAll(secret, mask).replaceAll(encodeURIComponent(secret), mask), text);
}

/** An error that may be kept as a cause: itself when it holds no secret, else a copy of its message without them. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof Error)) return typeof error === "string" ? redact(error) : error;
  const cause = error.cause === undefined ? undefined : redactError(error.cause, redact);
  const shown = `${error.message}${error.stack ?? ""}`;
  if (redact(shown) === shown && cause === error.cause) return error;
  const copy = new Error(redact(error.message), cause === undefined ? undefined : { cause });
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = redact(error.stack);
  return copy;
}
