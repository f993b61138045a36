import { DocumentError } from "./document.js";
import { isObject } from "./json.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A document in words that Prism reads rightly. */
export interface Prepared {
  readonly document: object;
  /** What cannot be checked, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A copy of a document that says the same in words that Prism reads rightly.
 *
 * - What stands beside `$ref` adds to what is referred to (3.1) or counts for nothing (3.0); Prism would put it in place of
 *   the target's.
 * - The dialect is named, and the words of 3.0 (nullable, a boolean exclusiveMinimum) are said in it. Without, Prism checks
 *   by draft 7, which knows neither unevaluatedProperties nor prefixItems. What its validator cannot compile would let
 *   everything pass: an unknown dialect, an enum that says null twice, a pattern that is none.
 * - `schema: false` is `not: {}`; identifiers go, since every reference is resolved and two alike would let everything pass.
 */
export function prepared(source: object): Prepared {
  const is30 = String((source as { openapi?: unknown }).openapi).startsWith("3.0");
  const notes = new Set<string>();
  const copy = walk(structuredClone(source), false, { is30, notes }) as Record<string, unknown>; // the copy of an object
  const own = copy["jsonSchemaDialect"];
  const older = typeof own === "string" && own.startsWith("http://json-schema.org/");
  return { document: { ...copy, jsonSchemaDialect: older ? own : dialect }, notes: [...notes] };
}

interface Walk {
  readonly is30: boolean;
  readonly notes: Set<string>;
}

/** Values that only look like parts of a document. */
const values: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum", "value"]);
/** Maps whose keys are names, not keywords. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "paths",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
]);
/** What stands beside a reference without saying anything about values. */
const words: ReadonlySet<string> = new Set(["title", "summary", "description", "deprecated", "$comment"]);
/** What a path has; beside a reference it is no schema's. */
const operations: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** @param named the keys of the node are names */
function walk(node: unknown, named: boolean, how: Walk): unknown {
  if (Array.isArray(node)) return node.map((item) => walk(item, false, how));
  if (!isObject(node)) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (named) return [[key, walk(value, false, how)]];
    if (values.has(key) || key.startsWith("x-")) return [[key, value]];
    if ((key === "$id" || key === "$anchor") && typeof value === "string") return [];
    if (key === "schema" && typeof value === "boolean") return [[key, value ? {} : { not: {} }]];
    return [[key, walk(value, maps.has(key), how)]];
  });
  const result = Object.fromEntries(entries);
  if (named) return result;
  const { $ref } = result;
  if (typeof $ref === "string" && !$ref.startsWith("#"))
    throw new DocumentError(`The reference ${$ref} leads out of the document. Bundle the files into one first.`);
  if (typeof $ref === "string") return reference(result, how.is30);
  return withoutPattern(how.is30 ? modern(result) : result, how.notes);
}

/** Words beside a reference go: a copy of the target with other words would make a circle of what is no schema. */
function reference({ $ref, ...siblings }: Record<string, unknown>, is30: boolean): Record<string, unknown> {
  const telling = Object.entries(siblings).filter(([key]) => !words.has(key) && !key.startsWith("x-"));
  if (is30 || telling.length === 0 || telling.some(([key]) => operations.has(key))) return { $ref };
  const { allOf, ...others } = Object.fromEntries(telling);
  return { ...others, allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref }] };
}

/** A schema of 3.0 in the words of 2020-12. */
function modern(schema: Record<string, unknown>): Record<string, unknown> {
  const { nullable, ...rest } = schema;
  const result = typeof nullable === "boolean" ? rest : schema;
  if (nullable === true && typeof rest["type"] === "string") result["type"] = [rest["type"], "null"];
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof result[exclusive] !== "boolean") continue;
    if (result[exclusive] && limit in result) {
      result[exclusive] = result[limit];
      delete result[limit];
    } else delete result[exclusive];
  }
  return result;
}

/** A pattern that is no regular expression is left out. */
function withoutPattern(schema: Record<string, unknown>, notes: Set<string>): Record<string, unknown> {
  const { pattern, ...rest } = schema;
  if (typeof pattern !== "string" || isRegExp(pattern)) return schema;
  notes.add(`The pattern ${pattern} is no regular expression with the flag u, so it is not checked.`);
  return rest;
}

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}
