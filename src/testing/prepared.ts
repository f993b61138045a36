import { isObject } from "./json.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * A copy of a document that says the same in words that Prism reads rightly.
 *
 * - What stands beside `$ref` adds to what is referred to (3.1) or counts for nothing (3.0); Prism would put it in place of
 *   the target's.
 * - The dialect of 3.1 is named: without it Prism checks by draft 7, which knows neither unevaluatedProperties nor
 *   prefixItems; a dialect that its validator does not know would let everything pass.
 * - `schema: false` is `not: {}`; identifiers go, since every reference is resolved and two alike would let everything pass.
 */
export function prepared(source: object): object {
  const is30 = String((source as { openapi?: unknown }).openapi).startsWith("3.0");
  const copy = walk(structuredClone(source), false, is30) as Record<string, unknown>; // the copy of an object
  if (is30) return copy;
  const own = copy["jsonSchemaDialect"];
  const named = typeof own === "string" && own.startsWith("http://json-schema.org/") ? own : dialect;
  return { ...copy, jsonSchemaDialect: named };
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
/** What may stand beside a reference without changing what it demands. */
const annotations: ReadonlySet<string> = new Set([
  "$ref",
  "title",
  "summary",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
  ...values,
]);

/** @param named the keys of the node are names */
function walk(node: unknown, named: boolean, is30: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => walk(item, false, is30));
  if (!isObject(node)) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (named) return [[key, walk(value, false, is30)]];
    if (values.has(key) || key.startsWith("x-")) return [[key, value]];
    if ((key === "$id" || key === "$anchor") && typeof value === "string") return [];
    if (key === "schema" && typeof value === "boolean") return [[key, value ? {} : { not: {} }]];
    return [[key, walk(value, maps.has(key), is30)]];
  });
  const result = Object.fromEntries(entries);
  return named || typeof result["$ref"] !== "string" ? result : reference(result, is30);
}

function reference({ $ref, ...siblings }: Record<string, unknown>, is30: boolean): Record<string, unknown> {
  const keys = Object.keys(siblings);
  if (is30) return { $ref };
  if (keys.every((key) => annotations.has(key) || key.startsWith("x-"))) return { $ref, ...siblings };
  const { allOf } = siblings;
  return { ...siblings, allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref }] };
}
