import { ValidationError } from "./errors.js";

/** An option that cannot be used. */
export function wrongOption(name: string, message: string): ValidationError {
  return new ValidationError(`The option ${name} ${message}.`, [{ pointer: `/${name}`, keyword: "option", message }]);
}

/**
 * A copy of options, read once. No name is ignored: who misspells `journal` would buy without one.
 *
 * @throws ValidationError for a name that is not known, with the nearest one, and for what is no object or cannot be read
 */
export function readOptions<Options extends object>(
  what: string,
  given: Options | undefined,
  names: readonly (keyof Options & string)[],
): Options {
  if (given === undefined) return {} as Options; // whose fields are all optional, or looked at by the caller
  if (typeof given !== "object" || given === null || !readOnce(what, () => isPlain(given)))
    throw wrongOption(what, "must be a plain object of options");
  const options = readOnce(what, () => ({ ...given }));
  for (const name of Object.keys(options)) {
    if (names.includes(name as keyof Options & string)) continue;
    const [nearest = ""] = names.toSorted((a, b) => distance(name, a) - distance(name, b));
    const hint = distance(name, nearest) <= 3 ? `; did you mean ${nearest}` : `; known are ${names.join(", ")}`;
    throw wrongOption(name, `is not known${hint}`);
  }
  return options;
}

/** What stands in a prototype would not be copied: a journal that an instance of a class gives by a getter, what a Map holds. */
export function isPlain(given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  // That of another realm's objects too.
  return prototype === null || (!Array.isArray(given) && Object.getPrototypeOf(prototype) === null);
}

/** What a caller's object gives; its getters may throw. */
export function readOnce<Value>(what: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    const message = "cannot be read";
    const violations = [{ pointer: `/${what}`, keyword: "option", message }];
    throw new ValidationError(`The option ${what} ${message}: it throws when it is looked at.`, violations, { cause });
  }
}

/** A copy of what is data, as JSON makes it; null of what JSON has nothing for. */
export function readData<Data>(what: string, given: Data): Data {
  return readOnce(what, () => JSON.parse((JSON.stringify(given) as string | undefined) ?? "null") as Data);
}

/** Whether an object of a caller has these functions. */
export function hasFunctions(what: string, given: unknown, ...names: readonly string[]): boolean {
  const object = Object(given) as Readonly<Record<string, unknown>>; // of null and undefined one without fields
  return readOnce(what, () => names.every((name) => typeof object[name] === "function"));
}

/** How many letters have to be changed, added or removed (Levenshtein), whatever their case. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b.toLowerCase()].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * A base URL as the URL standard reads it, so that what is signed, journaled and sent is the same.
 *
 * @throws ValidationError for one that would carry credentials in clear, or that is more than a base
 */
export function checkedEndpoint(name: string, endpoint: string | undefined): string {
  if (typeof endpoint !== "string" || !URL.canParse(endpoint))
    throw wrongOption(name, "must be an absolute URL, for example https://api.example.com");
  const { protocol, hostname, origin, pathname, href, username, password } = new URL(endpoint);
  const loopback = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && loopback))
    throw wrongOption(
      name,
      "must begin with https: (http: is for this machine only), or credentials would travel in clear",
    );
  if (/[?#]/.test(href) || username || password) throw wrongOption(name, "must have no query, no fragment and no user");
  return `${origin}${pathname}`.replace(/\/+$/, "");
}
