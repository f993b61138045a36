import { follow, isObject, property } from "./json.js";

/** What is put into the body of an error. Undefined leaves what stands there. */
export interface ErrorFacts {
  readonly message: string | undefined;
  /** The document's code for it. */
  readonly code: string | undefined;
  readonly status: number;
  /** What HTTP calls the status, for a code that the document does not give. */
  readonly name: string;
  readonly requestId: string;
}

type Path = readonly string[];

/** Names of fields that hold the words for people, the likeliest first. */
const messageNames = [
  /^(error[_-]?)?(message|msg)$/i,
  /^(error[_-]?)?(detail|details|description|reason)$/i,
  /(message|msg|detail|description|reason)$/i,
  /^(text|title|error)$/i,
];
const codeName = /^(error|err|status)?[_-]?code$/i;
const statusName = /^(http)?[_-]?status([_-]?code)?$/i;
const requestIdName = /^(request|trace|correlation)[_-]?id$/i;

/** Whether a text stands anywhere in a value. */
export function holds(value: unknown, text: string): boolean {
  return value === text || (isObject(value) && Object.values(value).some((item) => holds(item, text)));
}

/** Whether there is a place for words in the body of an error. */
export function hasWords(base: unknown): boolean {
  return typeof base === "string" || messagePlace([...leaves(base, [])]) !== undefined;
}

/**
 * The body of an error: a documented one with the facts put where they belong. What would break the document is left out.
 *
 * @param base an example of the document, or a sample of its schema
 */
export function filled(
  base: unknown,
  facts: ErrorFacts,
  schema: unknown,
  document: object,
  obeys: (body: unknown) => boolean,
): unknown {
  if (!isObject(base)) return typeof base === "string" || base === undefined ? (facts.message ?? base) : base;
  const texts = [...leaves(base, [])];
  const message = facts.message === undefined ? undefined : messagePlace(texts);
  const changes = texts.flatMap(([path, value]): [Path, unknown][] => {
    const name = path.at(-1) ?? "";
    if (path === message)
      return [[path, shortened(facts.message ?? "", longest(document, schema, path) ?? longestMessage)]];
    if (requestIdName.test(name) && typeof value === "string") return [[path, facts.requestId]];
    if (facts.message === undefined) return [];
    if (codeName.test(name) && typeof value === "string" && facts.code !== undefined) return [[path, facts.code]];
    if (codeName.test(name) && value === "string") return [[path, facts.name]];
    if ((codeName.test(name) || statusName.test(name)) && typeof value === "number") return [[path, facts.status]];
    return [];
  });
  return changes.reduce((body, [path, value]) => {
    const changed = replaced(body, path, value);
    return obeys(changed) || !obeys(body) ? changed : body;
  }, base as unknown);
}

function* leaves(value: unknown, path: Path): Generator<[Path, unknown]> {
  if (!isObject(value)) return yield [path, value];
  for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** Where a message stands: the field of the likeliest name, or the longest text. */
function messagePlace(places: readonly [Path, unknown][]): Path | undefined {
  const texts = places.filter(([path, value]) => typeof value === "string" && !requestIdName.test(path.at(-1) ?? ""));
  for (const pattern of messageNames) {
    const found = texts.find(([path]) => pattern.test(path.at(-1) ?? ""));
    if (found !== undefined) return found[0];
  }
  const others = texts.filter(([path]) => !codeName.test(path.at(-1) ?? ""));
  return others.sort(([, one], [, other]) => String(other).length - String(one).length)[0]?.[0];
}

/** For a message whose length the document does not limit. */
const longestMessage = 4096;

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(0, most - 1))}…` : text;
}

/** The least `maxLength` that the document gives a place; undefined for none. */
function longest(document: object, schema: unknown, path: Path): number | undefined {
  const limits = alternatives(document, schema, 0).flatMap((part) => {
    const [name, ...rest] = path;
    const own = property(part, "maxLength");
    if (name === undefined) return typeof own === "number" ? [own] : [];
    const inner = /^\d+$/.test(name) && property(part, "items") !== undefined ? property(part, "items") : undefined;
    return longest(document, inner ?? property(property(part, "properties"), name), rest) ?? [];
  });
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

/** A schema and those that it is put together from. Deeper than any that a person writes is a circle. */
function alternatives(document: object, schema: unknown, depth: number): unknown[] {
  const node = follow(document, schema);
  if (!isObject(node) || depth > 8) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => [property(node, keyword) ?? []].flat());
  return [node, ...parts.flatMap((part) => alternatives(document, part, depth + 1))];
}

/** The value with another one at a place; nothing else is changed. */
export function replaced(value: unknown, [key, ...rest]: Path, item: unknown): unknown {
  if (key === undefined) return item;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, item) : (one as unknown)));
  return isObject(value) ? { ...value, [key]: replaced(value[key], rest, item) } : value;
}
