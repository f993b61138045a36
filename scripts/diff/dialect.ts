import { isObject } from "../document/document.js";

/** Where names stand, not keywords. */
const maps = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses", "headers"],
  ...[
    "requestBodies",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "webhooks",
    "content",
    "encoding",
  ],
  ...["variables", "parameters", "scopes"],
]);
/** Where data stands: a "$ref" or "nullable" in it is none. */
const data = new Set(["example", "default", "enum", "const", "value"]);

/** How one file of a document is read. */
export interface Reading {
  /** Whether schemas are those of OpenAPI 3.0. */
  readonly isOld: boolean;
  /** Where a reference leads in the whole document; called once for each, with the place at which it stands. */
  target(reference: string, pointer: string): string;
}

/**
 * A file as a part of the whole document: its references lead through the whole, and schemas of OpenAPI 3.0 say what they
 * say in the words of JSON Schema. Every keyword stays at its place.
 */
export function readAs(node: unknown, pointer: string, reading: Reading): unknown {
  return asNode(node, pointer, reading, "");
}

function asNode(node: unknown, pointer: string, reading: Reading, key: string): unknown {
  if (Array.isArray(node)) return node.map((item, index) => asNode(item, `${pointer}/${index}`, reading, ""));
  if (!isObject(node)) return node;
  const { $ref, $dynamicRef, ...rest } = node;
  if (typeof $ref === "string" && key !== "mapping") {
    const target = reading.target($ref, `${pointer}/$ref`);
    // Beside a reference OpenAPI 3.0 reads nothing; a path is an exception.
    const isPath = ["get", "put", "post", "delete", "patch"].some((method) => method in node);
    if (reading.isOld && !isPath) return { $ref: target };
    return { ...asKeywords(node, pointer, reading), $ref: target };
  }
  // Where one schema alone has the name that is what it leads to, wherever it is met.
  if (typeof $dynamicRef === "string" && $ref === undefined && !reading.isOld)
    return { ...asKeywords(rest, pointer, reading), $ref: reading.target($dynamicRef, `${pointer}/$dynamicRef`) };
  const read = asKeywords(node, pointer, reading);
  return reading.isOld ? inJsonSchema(read) : read;
}

function asKeywords(node: Record<string, unknown>, pointer: string, reading: Reading): Record<string, unknown> {
  return mapped(node, (value, name) => {
    const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (data.has(name) || name.startsWith("x-") || (name === "examples" && Array.isArray(value))) return value;
    if (name === "examples" || (maps.has(name) && isObject(value))) return asMap(value, place, reading);
    if (name === "discriminator" && isObject(value) && isObject(value["mapping"]))
      return { ...value, mapping: asMapping(value["mapping"], `${place}/mapping`, reading) };
    return asNode(value, place, reading, name);
  });
}

function asMap(map: unknown, pointer: string, reading: Reading): unknown {
  if (!isObject(map)) return map;
  return mapped(map, (value, name) =>
    asNode(value, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, reading, ""),
  );
}

/** Names of schemas may stand there, too; they are no references. */
function asMapping(mapping: Record<string, unknown>, pointer: string, reading: Reading): unknown {
  return mapped(mapping, (value, name) =>
    typeof value === "string" && /[#/.]/.test(value) ? reading.target(value, `${pointer}/${name}`) : value,
  );
}

function mapped(
  node: Record<string, unknown>,
  change: (value: unknown, name: string) => unknown,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  // A field may have any name, also one that objects have by themselves.
  for (const [name, value] of Object.entries(node))
    Object.defineProperty(result, name, {
      value: change(value, name),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return result;
}

function inJsonSchema(node: Record<string, unknown>): Record<string, unknown> {
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = node;
  const result: Record<string, unknown> = { ...rest };
  // Without a type it says nothing, for null is allowed anyway. A list of options is commonly meant to have it then.
  if (nullable === true && typeof rest["type"] === "string") {
    result["type"] = [rest["type"], "null"];
    if (Array.isArray(rest["enum"]) && !rest["enum"].includes(null))
      result["enum"] = [...(rest["enum"] as unknown[]), null];
  }
  if (nullable !== undefined && typeof nullable !== "boolean") result["nullable"] = nullable;
  for (const [limit, exclusive, name] of [
    ["minimum", exclusiveMinimum, "exclusiveMinimum"],
    ["maximum", exclusiveMaximum, "exclusiveMaximum"],
  ] as const) {
    if (exclusive === true && typeof rest[limit] === "number") {
      result[name] = rest[limit];
      delete result[limit];
    } else if (exclusive !== undefined && typeof exclusive !== "boolean") result[name] = exclusive;
  }
  return result;
}
