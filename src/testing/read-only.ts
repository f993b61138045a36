import { entries, isObject, property } from "./json.js";

/**
 * A schema as a request has to obey it: what only answers have (`readOnly`) is not required; for an answer the same of
 * `writeOnly`. The schema must be a tree.
 */
export function forDirection(schema: unknown, absent: "readOnly" | "writeOnly"): unknown {
  return walk(schema, absent, new Set());
}

/** @param optional names that the schemas around this one say to be absent */
function walk(schema: unknown, absent: string, optional: ReadonlySet<string>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => walk(item, absent, optional));
  if (!isObject(schema)) return schema;
  const names = new Set([...optional, ...absentNames(schema, absent)]);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "required" && Array.isArray(value))
        return [keyword, value.filter((name) => !names.has(String(name)))];
      if (together.has(keyword)) return [keyword, walk(value, absent, names)];
      if (maps.has(keyword))
        return [
          keyword,
          Object.fromEntries(entries(value).map(([name, item]) => [name, walk(item, absent, new Set())])),
        ];
      return [keyword, inner.has(keyword) ? walk(value, absent, new Set()) : value];
    }),
  );
}

/** Schemas of the same value. */
const together: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "if", "then", "else"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const inner: ReadonlySet<string> = new Set([
  "items",
  "prefixItems",
  "additionalProperties",
  "contains",
  "unevaluatedItems",
]);

function absentNames(schema: unknown, absent: string): string[] {
  const own = entries(property(schema, "properties")).filter(([, item]) => property(item, absent) === true);
  const parts = [...together].flatMap((keyword) => [property(schema, keyword) ?? []].flat());
  return [...own.map(([name]) => name), ...parts.flatMap((part) => absentNames(part, absent))];
}
