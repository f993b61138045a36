/** Keywords of JSON Schema, draft 2020-12, that say something about a value, by what they hold. */

/** One schema that holds in another place than the value itself: of a member, an item, a name. */
const memberSchemas = [
  ...["items", "additionalProperties", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"],
];
/** One schema for the value itself. */
const sameSchemas = ["not", "if", "then", "else"];
/** A list of schemas for the value itself. */
const sameLists = ["allOf", "anyOf", "oneOf"];
/** Schemas by name, for members. */
const memberMaps = ["properties", "patternProperties"];
/** Schemas by name, for the value itself. */
const sameMaps = ["dependentSchemas"];
const memberLists = ["prefixItems"];

export const plainKeywords = [
  ...["type", "enum", "const", "required", "dependentRequired", "format", "pattern", "uniqueItems", "multipleOf"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minContains", "maxContains", "minProperties", "maxProperties"],
];

const constraints: ReadonlySet<string> = new Set([
  ...[...plainKeywords, ...memberSchemas, ...sameSchemas, ...sameLists, ...memberMaps, ...sameMaps, ...memberLists],
  "$ref",
]);

/** True for a keyword that can refuse a value. */
export function isConstraint(keyword: string): boolean {
  return constraints.has(keyword);
}

/** Flat schemas have these beside; see unevaluated.ts. */
const flatLists = ["conditions", "itemConditions"];

/** Keywords whose schemas hold for the value itself. */
export const sameValue: ReadonlySet<string> = new Set([...sameSchemas, ...sameLists, ...sameMaps]);

/** How the schemas stand that a keyword has below it. */
export const below: ReadonlyMap<string, "schema" | "list" | "map"> = new Map([
  ...[...memberSchemas, ...sameSchemas].map((keyword) => [keyword, "schema"] as const),
  ...[...sameLists, ...memberLists].map((keyword) => [keyword, "list"] as const),
  ...[...memberMaps, ...sameMaps].map((keyword) => [keyword, "map"] as const),
]);

/** A keyword's value with the schemas changed that stand directly in it. */
export function subschemas(keyword: string, value: unknown, change: (schema: unknown) => unknown): unknown {
  switch (flatLists.includes(keyword) ? "list" : below.get(keyword)) {
    case "schema":
      return change(value);
    case "list":
      return Array.isArray(value) ? value.map(change) : value;
    case "map":
      return Object.fromEntries(Object.entries(Object(value)).map(([name, schema]) => [name, change(schema)]));
    default:
      return value;
  }
}
