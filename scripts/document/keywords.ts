/** Keywords of JSON Schema, draft 2020-12, that say something about a value, by what they hold. */

/** One schema that holds in another place than the value itself: of a member, an item, a name. */
export const memberSchemas = [
  ...["items", "additionalProperties", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"],
];
/** One schema for the value itself. */
export const sameSchemas = ["not", "if", "then", "else"];
/** A list of schemas for the value itself. */
export const sameLists = ["allOf", "anyOf", "oneOf"];
/** Schemas by name, for members. */
export const memberMaps = ["properties", "patternProperties"];
/** Schemas by name, for the value itself. */
export const sameMaps = ["dependentSchemas"];
export const memberLists = ["prefixItems"];

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

/** A keyword's value with the schemas changed that stand directly in it. */
export function subschemas(keyword: string, value: unknown, change: (schema: unknown) => unknown): unknown {
  if (memberSchemas.includes(keyword) || sameSchemas.includes(keyword)) return change(value);
  if ([...sameLists, ...memberLists, ...flatLists].includes(keyword) && Array.isArray(value)) return value.map(change);
  if (memberMaps.includes(keyword) || sameMaps.includes(keyword))
    return Object.fromEntries(Object.entries(Object(value)).map(([name, schema]) => [name, change(schema)]));
  return value;
}
