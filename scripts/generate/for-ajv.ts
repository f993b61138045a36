import { isDeepStrictEqual } from "node:util";
import { Failure } from "../command/command.js";
import { deref, isObject, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

const schemaKeywords = ["items", "not", "if", "then", "else", "additionalProperties", "contains", "propertyNames"];
const listKeywords = ["allOf", "anyOf", "oneOf"];
const mapKeywords = ["properties", "patternProperties"];
/** What the mock or Ajv's smaller core would not look at must not be thought to hold. */
const unsupported = [
  "unevaluatedProperties",
  "unevaluatedItems",
  "prefixItems",
  "dependentSchemas",
  "dependentRequired",
  "minContains",
  "maxContains",
  "$dynamicRef",
];
const plainKeywords = [
  ...["type", "enum", "const", "required", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
];

/** Formats that say how a number is kept or a text is shown, and refuse nothing that the limits do not. */
const harmlessFormats: readonly unknown[] = ["int8", "int16", "int32", "int64", "float", "double", "password"];

/**
 * A schema of the document as Ajv gets it: only keywords that say something about a value, references from the root,
 * and in the shape from which Ajv makes the smallest and fastest code. It accepts exactly the same values.
 */
export function forAjv(document: BundledDocument, schema: Schema): Schema {
  const union = discriminated(document, schema);
  if (union) return union;
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(folded(document, schema))) {
    if (keyword === "$ref") result[keyword] = `openapi${String(value)}`;
    else if (schemaKeywords.includes(keyword)) result[keyword] = isObject(value) ? forAjv(document, value) : value;
    else if (listKeywords.includes(keyword))
      result[keyword] = (value as Schema[]).map((item) => forAjv(document, item));
    else if (mapKeywords.includes(keyword))
      result[keyword] = mapValues(value as Record<string, Schema>, (item) => forAjv(document, item));
    else if (plainKeywords.includes(keyword)) result[keyword] = value;
    else if (unsupported.includes(keyword))
      throw new Failure(
        `${keyword} is not supported: client and mock would not both obey it. Say it by properties, required, oneOf and the limits.`,
      );
    else if (keyword === "format" && !harmlessFormats.includes(value))
      throw new Failure(
        `format: ${String(value)} is not supported: the mock would check it, the client would not. Say it by pattern, or in the description.`,
      );
  }
  return withoutRedundant(result);
}

/**
 * A union that a field decides. Ajv refuses the discriminator's `mapping`, lets pass what is no object, and compiles each
 * variant anew; so what the variants share moves in front of the union, the options of the deciding field are listed
 * there (a wrong one is then answered by its list), and the variants keep only what differs.
 */
function discriminated(document: BundledDocument, schema: Schema): Schema | undefined {
  const { discriminator, oneOf } = schema;
  if (!discriminator?.mapping || !oneOf) return undefined;
  const tag = discriminator.propertyName;
  checkMapping(document, tag, discriminator.mapping, oneOf);
  const variants = oneOf.map((variant) => forAjv(document, deref<Schema>(document, variant)));
  const shared: Record<string, unknown> = { type: "object", discriminator: { propertyName: tag }, required: [tag] };
  const options = { [tag]: { enum: Object.keys(discriminator.mapping) } };
  const [first] = variants;
  const sameShape = variants.every(
    (variant) =>
      isDeepStrictEqual(withoutProperties(variant), withoutProperties(first)) &&
      sameKeys(variant.properties, first?.properties),
  );
  if (!sameShape || !first?.properties) return { ...shared, properties: options, oneOf: variants };
  // Ajv asks each variant, even an only one, for the deciding field.
  const differing = Object.keys(first.properties).filter(
    (key) =>
      key === tag ||
      !variants.every((variant) => isDeepStrictEqual(variant.properties?.[key], first.properties?.[key])),
  );
  const properties = mapValues(first.properties, (property) => property);
  // Every field is listed in front, so that an unknown one is known as such; a differing one is looked at behind.
  for (const key of differing) Object.assign(properties, { [key]: {} });
  return {
    ...withoutProperties(first),
    ...shared,
    required: [...new Set([tag, ...(first.required ?? [])])],
    properties: { ...properties, ...options },
    oneOf: variants.map((variant) => ({
      required: [tag],
      properties: Object.fromEntries(differing.map((key) => [key, variant.properties?.[key] ?? {}])),
    })),
  };
}

/** The mapping says what the variants say: a variant that it leaves out would be refused by the client and taken by the mock. */
function checkMapping(
  document: BundledDocument,
  tag: string,
  mapping: Readonly<Record<string, string>>,
  variants: readonly Schema[],
): void {
  for (const variant of variants) {
    const property = deref<Schema>(document, variant).properties?.[tag] ?? {};
    const { const: option } = folded(document, deref<Schema>(document, property));
    const place = `the variant ${variant.$ref ?? "without a name"} of the union by ${tag}`;
    if (typeof option !== "string") throw new Failure(`${place} does not say its ${tag}. Give the property a const.`);
    if (mapping[option] !== variant.$ref)
      throw new Failure(`discriminator.mapping does not fit ${place}. Write ${option}: '${variant.$ref}'.`);
  }
  if (Object.keys(mapping).length > variants.length)
    throw new Failure(
      `discriminator.mapping of the union by ${tag} has more entries than oneOf has variants. Remove what is too much.`,
    );
}

/** `allOf` of plain limits folded into one schema, the tightest limit of each kind. */
function folded(document: BundledDocument, schema: Schema): Schema {
  const { allOf, ...own } = schema;
  if (!allOf) return schema;
  const parts = [...allOf.map((part) => folded(document, deref<Schema>(document, part))), own];
  const constraints = parts.map((part) =>
    Object.fromEntries(
      Object.entries(part).filter(([keyword]) => plainKeywords.includes(keyword) || !isConstraint(keyword)),
    ),
  );
  if (parts.some((part) => Object.keys(part).some((keyword) => isConstraint(keyword) && !foldable.includes(keyword))))
    return schema;
  return constraints.reduce<Record<string, unknown>>((result, part) => {
    for (const [keyword, value] of Object.entries(part)) {
      const before = result[keyword];
      if (before === undefined) result[keyword] = value;
      else if (keyword.startsWith("min")) result[keyword] = Math.max(Number(before), Number(value));
      else if (keyword.startsWith("max")) result[keyword] = Math.min(Number(before), Number(value));
      else if (!isDeepStrictEqual(before, value) && isConstraint(keyword)) return { allOf, ...own };
    }
    return result;
  }, {});
}

const foldable = ["type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

function isConstraint(keyword: string): boolean {
  return [...plainKeywords, ...schemaKeywords, ...listKeywords, ...mapKeywords, "$ref"].includes(keyword);
}

/** Without keywords that can refuse nothing: a limit of 0, and what every listed option obeys. */
function withoutRedundant(schema: Record<string, unknown>): Schema {
  const result = { ...schema };
  for (const keyword of ["minLength", "minItems", "minProperties"]) if (result[keyword] === 0) delete result[keyword];
  const options = result["const"] === undefined ? result["enum"] : [result["const"]];
  if (Array.isArray(options) && options.every((option) => obeys(option, result))) {
    for (const keyword of ["type", "minLength", "maxLength", "minimum", "maximum"]) delete result[keyword];
    if (result["const"] !== undefined) delete result["enum"];
  }
  return result;
}

function obeys(option: unknown, schema: Record<string, unknown>): boolean {
  const {
    type,
    minLength = 0,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
    enum: options,
  } = schema as Record<string, number | undefined> & { type?: string; enum?: unknown[] };
  if (options && !options.includes(option)) return false;
  if (typeof option === "string")
    return (type ?? "string") === "string" && [...option].length >= minLength && [...option].length <= maxLength;
  if (typeof option === "number")
    return (
      (type === undefined || type === "number" || (type === "integer" && Number.isInteger(option))) &&
      option >= minimum &&
      option <= maximum
    );
  return typeof option === "boolean" && (type ?? "boolean") === "boolean";
}

function withoutProperties(schema: Schema | undefined): Schema {
  const { properties: _, ...rest } = schema ?? {};
  return rest;
}

function sameKeys(one: object | undefined, other: object | undefined): boolean {
  return isDeepStrictEqual(Object.keys(one ?? {}).sort(), Object.keys(other ?? {}).sort());
}

function mapValues<Value, Result>(
  object: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
