import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document/document.js";

/** What a schema says, with its reference followed; undefined when that is not known yet. */
type Content = (schema: Schema | boolean | undefined) => Schema | boolean | undefined;

/**
 * A union whose variants a field tells apart, in the shape from which Ajv makes code that looks at one variant only. It
 * accepts the same values: a discriminator never changes the verdict, so a union whose variants do not each demand
 * options of their own for the field stays a plain one. What all variants share moves in front of the union, and the
 * options of the deciding field are listed there, so that a wrong one is answered by its list.
 */
export function discriminated(schema: Schema, tag: string, content: Content): Schema {
  const { oneOf, anyOf, ...own } = schema;
  const list = oneOf ?? anyOf;
  if (list === undefined || (oneOf && anyOf)) return schema;
  const variants = list.map(content);
  if (!variants.every((variant) => isObjectWith(tag, variant))) return schema;
  const options = variants.map((variant) => optionsOf(content(variant.properties?.[tag])));
  if (!options.every((values) => values !== undefined)) return schema;
  const all = options.flat();
  if (new Set(all).size < all.length) return schema;

  const union = inFront(variants, list, tag, all);
  const others = Object.keys(own).filter((keyword) => keyword !== "type" || own.type !== "object");
  return others.length === 0 ? union : { ...own, allOf: [...(own.allOf ?? []), union] };
}

/** Where a discriminator's mapping says something else than the constants of the variants, by which the verdict goes. */
export function mappingProblem(
  schema: Schema,
  content: (variant: Schema) => Schema | boolean | undefined,
): string | undefined {
  const { propertyName: tag = "", mapping } = schema.discriminator ?? {};
  if (mapping === undefined) return undefined;
  for (const variant of schema.oneOf ?? schema.anyOf ?? []) {
    const { $ref } = variant;
    const whole = content(variant);
    if ($ref === undefined || typeof whole !== "object") continue;
    for (const option of optionsOf(whole.properties?.[tag]) ?? []) {
      const target = mapping[option] ?? "";
      if (target !== $ref && target !== $ref.slice($ref.lastIndexOf("/") + 1))
        return `discriminator.mapping does not fit the variant ${$ref}, whose ${tag} is ${option}. Write ${option}: '${$ref}'.`;
    }
  }
  return undefined;
}

function isObjectWith(tag: string, variant: Schema | boolean | undefined): variant is Schema {
  return typeof variant === "object" && variant.type === "object" && (variant.required ?? []).includes(tag);
}

function optionsOf(schema: Schema | boolean | undefined): readonly string[] | undefined {
  if (typeof schema !== "object") return undefined;
  const options: readonly unknown[] | undefined = schema.const === undefined ? schema.enum : [schema.const];
  return options?.every((option) => typeof option === "string") ? options : undefined;
}

function inFront(
  variants: readonly Schema[],
  list: readonly Schema[],
  tag: string,
  options: readonly string[],
): Schema {
  const shared = { type: "object", discriminator: { propertyName: tag }, required: [tag] };
  const decided = { [tag]: { enum: options } };
  const [first] = variants;
  const sameShape = variants.every(
    (variant) =>
      isDeepStrictEqual(withoutProperties(variant), withoutProperties(first)) &&
      isDeepStrictEqual(sortedKeys(variant.properties), sortedKeys(first?.properties)),
  );
  if (!sameShape || !first?.properties || "patternProperties" in first)
    return {
      ...shared,
      properties: decided,
      // Ajv looks for the options in the variant itself, not behind its reference.
      oneOf: list.map((variant, position) =>
        variant.$ref === undefined
          ? variant
          : { required: [tag], properties: { [tag]: variants[position]?.properties?.[tag] ?? {} }, allOf: [variant] },
      ),
    };
  // Ajv asks each variant, even an only one, for the deciding field.
  const differing = Object.keys(first.properties).filter(
    (key) =>
      key === tag ||
      !variants.every((variant) => isDeepStrictEqual(variant.properties?.[key], first.properties?.[key])),
  );
  // Every field is listed in front, so that an unknown one is known as such; a differing one is looked at behind.
  const listed = Object.entries(first.properties).map(([key, property]) => [
    key,
    differing.includes(key) ? {} : property,
  ]);
  return {
    ...withoutProperties(first),
    ...shared,
    required: [...new Set([tag, ...(first.required ?? [])])],
    properties: { ...Object.fromEntries(listed), ...decided },
    oneOf: variants.map((variant) => ({
      required: [tag],
      properties: Object.fromEntries(differing.map((key) => [key, variant.properties?.[key] ?? {}])),
    })),
  };
}

function withoutProperties(schema: Schema | undefined): Schema {
  const { properties: _, ...rest } = schema ?? {};
  return rest;
}

function sortedKeys(object: object | undefined): string[] {
  return Object.keys(object ?? {}).sort();
}
