import { isDeepStrictEqual } from "node:util";
import { at, isObject } from "../document/document.js";
import type { Ref } from "./folded.js";
import type { Reader } from "./view.js";

/** Words for people, and marks that refuse nothing. */
const words = new Set(["title", "description", "example", "examples", "externalDocs", "xml", "$comment", "deprecated"]);
/** Where names stand, not keywords. */
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs"]);
/** Where data stands, not schemas. */
const data = new Set(["enum", "const", "default", "required", "type", "discriminator", "dependentRequired"]);
const unordered = new Set(["enum", "required", "type"]);

type Documents = readonly [Reader["document"], Reader["document"]];

const cache = new WeakMap<Reader["document"], WeakMap<Reader["document"], Map<string, boolean>>>();

/** Whether two schemas say the same of values, word for word but for their descriptions and the names of what they refer to. */
export function same(base: Reader["document"], old: Ref, head: Reader["document"], now: Ref): boolean {
  const results = resultsOf(base, head);
  const key = `${old.pointer} ${now.pointer}`;
  const known = results.get(key);
  if (known !== undefined) return known;
  const assumed = new Set<string>();
  const result = sameSchema([base, head], old.schema, now.schema, assumed, results);
  results.set(key, result);
  // What was assumed on the way has turned out to hold.
  if (result) for (const pair of assumed) results.set(pair, true);
  return result;
}

function resultsOf(base: Reader["document"], head: Reader["document"]): Map<string, boolean> {
  const outer = cache.get(base) ?? new WeakMap<Reader["document"], Map<string, boolean>>();
  cache.set(base, outer);
  const results = outer.get(head) ?? new Map<string, boolean>();
  outer.set(head, results);
  return results;
}

export function allSame(from: Reader, old: readonly Ref[], to: Reader, now: readonly Ref[]): boolean {
  return (
    old.length === now.length &&
    old.every((ref, index) => same(from.document, ref, to.document, now[index] ?? { schema: undefined, pointer: "" }))
  );
}

function sameSchema(
  documents: Documents,
  old: unknown,
  now: unknown,
  assumed: Set<string>,
  known: ReadonlyMap<string, boolean>,
): boolean {
  if (old === now) return documents[0] === documents[1] || !isObject(old);
  if (Array.isArray(old) && Array.isArray(now))
    return (
      old.length === now.length && old.every((item, index) => sameSchema(documents, item, now[index], assumed, known))
    );
  if (!isObject(old) || !isObject(now)) return isDeepStrictEqual(old, now);
  const [one, other] = [targetOf(old), targetOf(now)];
  if (one !== undefined || other !== undefined) {
    const key = `${one ?? ""} ${other ?? ""}`;
    if (one !== undefined && other !== undefined) {
      const result = known.get(key);
      if (result !== undefined) return result;
      if (assumed.has(key)) return true;
      assumed.add(key);
    }
    return sameSchema(
      documents,
      one === undefined ? old : at(documents[0], one),
      other === undefined ? now : at(documents[1], other),
      assumed,
      known,
    );
  }
  return sameKeywords(documents, old, now, assumed, known);
}

/** What a schema that says nothing else refers to. */
function targetOf(schema: Record<string, unknown>): string | undefined {
  const { $ref } = schema;
  const alone = typeof $ref === "string" && Object.keys(schema).every((key) => key === "$ref" || isWord(key, schema));
  return alone && $ref.startsWith("#") ? $ref.slice(1) : undefined;
}

function isWord(key: string, schema: Record<string, unknown>): boolean {
  return words.has(key) || key.startsWith("x-") || (key === "nullable" && schema[key] === false);
}

function sameKeywords(
  documents: Documents,
  old: Record<string, unknown>,
  now: Record<string, unknown>,
  assumed: Set<string>,
  known: ReadonlyMap<string, boolean>,
): boolean {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)].filter((key) => !isWord(key, old)));
  return [...keys].every((key) => {
    const [one, other] = [old[key], now[key]];
    if (key === "$ref" && typeof one === "string" && typeof other === "string")
      return sameSchema(documents, { $ref: one }, { $ref: other }, assumed, known);
    if (data.has(key)) return unordered.has(key) ? sameMembers(one, other) : isDeepStrictEqual(one, other);
    if (maps.has(key) && isObject(one) && isObject(other)) {
      const names = new Set([...Object.keys(one), ...Object.keys(other)]);
      return [...names].every(
        (name) =>
          Object.hasOwn(one, name) &&
          Object.hasOwn(other, name) &&
          sameSchema(documents, one[name], other[name], assumed, known),
      );
    }
    return sameSchema(documents, one, other, assumed, known);
  });
}

function sameMembers(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isDeepStrictEqual(one, other);
  const has = (list: readonly unknown[], item: unknown) => list.some((member) => isDeepStrictEqual(member, item));
  return one.length === other.length && one.every((item) => has(other, item)) && other.every((item) => has(one, item));
}
