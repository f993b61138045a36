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

type Document = Reader["document"];

/** Two schemas that are compared: what they say themselves, and the pairs that they refer to. */
interface Pair {
  readonly key: string;
  readonly old: unknown;
  readonly now: unknown;
}

const cache = new WeakMap<Document, WeakMap<Document, Map<string, boolean>>>();

/** Whether two schemas say the same of values, word for word but for their descriptions and the names of what they refer to. */
export function same(base: Document, old: Ref, head: Document, now: Ref): boolean {
  const results = resultsOf(base, head);
  const key = `${old.pointer} ${now.pointer}`;
  const known = results.get(key);
  if (known !== undefined) return known;
  settle({ key, old: old.schema, now: now.schema }, [base, head], results);
  return results.get(key) === true;
}

/**
 * Finds out about a pair and all that it leads to, each pair once: those that differ themselves, then those that lead to
 * one that differs. Schemas that lead back to themselves are the same when nothing on the way differs.
 */
function settle(first: Pair, documents: readonly [Document, Document], results: Map<string, boolean>): void {
  const leadingTo = new Map<string, string[]>();
  const different: string[] = [];
  const found = new Set([first.key]);
  const waiting = [first];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const { key: from } = pair;
    const meet = (other: Pair) => {
      if (results.get(other.key) === true) return;
      leadingTo.set(other.key, [...(leadingTo.get(other.key) ?? []), from]);
      if (results.get(other.key) === false) different.push(other.key);
      else if (!found.has(other.key)) {
        found.add(other.key);
        waiting.push(other);
      }
    };
    if (!sameSchema(documents, pair.old, pair.now, meet)) different.push(from);
  }
  for (let key = different.pop(); key !== undefined; key = different.pop()) {
    if (found.delete(key)) results.set(key, false);
    different.push(...(leadingTo.get(key) ?? []).filter((above) => found.has(above)));
  }
  for (const key of found) results.set(key, true);
}

function resultsOf(base: Document, head: Document): Map<string, boolean> {
  const outer = cache.get(base) ?? new WeakMap<Document, Map<string, boolean>>();
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

/** Whether two schemas say the same but for what they refer to, which is met. */
function sameSchema(
  documents: readonly [Document, Document],
  old: unknown,
  now: unknown,
  meet: (pair: Pair) => void,
): boolean {
  if (Array.isArray(old) && Array.isArray(now))
    return old.length === now.length && old.every((item, index) => sameSchema(documents, item, now[index], meet));
  if (!isObject(old) || !isObject(now)) return isDeepStrictEqual(old, now);
  const [one, other] = [targetOf(old), targetOf(now)];
  if (one !== undefined && other !== undefined) {
    meet({ key: `${one} ${other}`, old: at(documents[0], one), now: at(documents[1], other) });
    return true;
  }
  // What is written out here may stand behind a reference there.
  if (one !== undefined) return sameSchema(documents, at(documents[0], one), now, meet);
  if (other !== undefined) return sameSchema(documents, old, at(documents[1], other), meet);
  const keys = new Set([...Object.keys(old), ...Object.keys(now)].filter((key) => !isWord(key)));
  return [...keys].every((key) => sameKeyword(documents, key, old[key], now[key], meet));
}

function sameKeyword(
  documents: readonly [Document, Document],
  key: string,
  one: unknown,
  other: unknown,
  meet: (pair: Pair) => void,
): boolean {
  if (key === "$ref" && typeof one === "string" && typeof other === "string")
    return sameSchema(documents, { $ref: one }, { $ref: other }, meet);
  if (data.has(key)) return unordered.has(key) ? sameMembers(one, other) : isDeepStrictEqual(one, other);
  if (!maps.has(key) || !isObject(one) || !isObject(other)) return sameSchema(documents, one, other, meet);
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameSchema(documents, one[name], other[name], meet))
  );
}

/** What a schema that says nothing else refers to. */
function targetOf(schema: Record<string, unknown>): string | undefined {
  const { $ref } = schema;
  const alone = typeof $ref === "string" && Object.keys(schema).every((key) => key === "$ref" || isWord(key));
  return alone && $ref.startsWith("#") ? $ref.slice(1) : undefined;
}

function isWord(key: string): boolean {
  return words.has(key) || key.startsWith("x-");
}

function sameMembers(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return isDeepStrictEqual(one, other);
  const has = (list: readonly unknown[], item: unknown) => list.some((member) => isDeepStrictEqual(member, item));
  return one.length === other.length && one.every((item) => has(other, item)) && other.every((item) => has(one, item));
}
