// Small questions to parsed JSON whose form nobody has checked.

/** An own property of an object; undefined for whatever has none. */
export function property(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The entries of an object; none for whatever is none. */
export function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** Own property as a text; undefined when it is none. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = property(value, name);
  return typeof found === "string" ? found : undefined;
}

/** The longest chain of references that is followed; a longer one leads back to itself. */
const longestChain = 100;

/** Follows `$ref` within the document, from one to the next; what cannot be followed is undefined. */
export function follow(document: object, node: unknown): unknown {
  let at = node;
  for (let step = 0; step < longestChain; step++) {
    const ref = property(at, "$ref");
    if (typeof ref !== "string") return at;
    at = ref.startsWith("#") ? pointed(document, ref.slice(1)) : undefined;
  }
  return undefined;
}

function pointed(document: object, pointer: string): unknown {
  return pointerTokens(pointer).reduce<unknown>((at, token) => property(at, token), document);
}

/** The names that a JSON pointer goes through. It may be percent-encoded (RFC 6901, 6). */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => unescaped(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function unescaped(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
