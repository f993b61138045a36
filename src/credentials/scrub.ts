/** A server's or library's words are shortened to this many characters. */
const maxLength = 300;

/** How deep a chain of causes is copied. */
const maxCauses = 4;

/**
 * A function that makes text from outside fit to stand in an error: the secret replaced wherever it
 * occurs, as it is or as it looks inside JSON or a URL; control characters made blanks; the rest cut.
 */
export function secretRemover(secret: string): (text: string) => string {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inForm = new URLSearchParams({ _: secret }).toString().slice(2);
  const inUrl = inForm.replaceAll("+", "%20");
  const inNestedJson = JSON.stringify(inJson).slice(1, -1);
  const spellings = [...new Set([secret, inJson, inNestedJson, inForm, inUrl])].sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const spelling of spellings) clean = clean.replaceAll(spelling, "[removed]");
    clean = clean.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ").trim();
    return clean.length > maxLength ? `${clean.slice(0, maxLength)}…` : clean;
  };
}

/**
 * A copy of an error that keeps name, message, `code` and causes, and nothing else: a `fetch` from
 * elsewhere may hang the whole request, password included, onto what it throws.
 */
export function safeCause(error: unknown, removeSecret: (text: string) => string, depth = 1): Error {
  if (!(error instanceof Error)) return new Error(removeSecret(String(error)));
  const code = "code" in error && typeof error.code === "string" ? removeSecret(error.code) : undefined;
  // Node's error for a host with several addresses, all of them unreachable, has a code and no message.
  const copy = new Error(removeSecret(error.message) || code || error.name);
  copy.name = removeSecret(error.name);
  if (code !== undefined) Object.assign(copy, { code });
  if (error.cause !== undefined && depth < maxCauses) copy.cause = safeCause(error.cause, removeSecret, depth + 1);
  return copy;
}
