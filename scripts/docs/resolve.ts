import { deref, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/**
 * A schema with `$ref` followed and `allOf` folded in, so that it can be described in one place. What stands beside
 * them wins; of two bounds the tighter one counts; `const` makes an option list pointless.
 */
export function resolve(document: BundledDocument, schema: Schema): Schema {
  // `true` and `false` are schemas too; they say nothing about fields.
  if (typeof schema !== "object" || schema === null) return {};
  const known = resolved.get(schema);
  if (known !== undefined) return known;
  // One that holds itself by allOf adds nothing to itself.
  resolved.set(schema, {});
  const result = withBases(document, schema);
  resolved.set(schema, result);
  return result;
}

/** By the schema's own object, which belongs to one document. */
const resolved = new WeakMap<Schema, Schema>();

function withBases(document: BundledDocument, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const bases = $ref === undefined ? allOf : [deref(document, schema), ...allOf];
  const folded = bases
    .map((base) => resolve(document, base))
    .reduce((merged, base) => fold(base, merged), own as Schema);
  if (folded.const === undefined) return folded;
  const { enum: _options, "x-enum-descriptions": _words, ...narrowed } = folded;
  return narrowed;
}

/** The name of the component that a schema refers to. */
export function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

const tighter = {
  minimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  maximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
};

function fold(base: Schema, own: Schema): Schema {
  const bounds = Object.entries(tighter).flatMap(([keyword, pick]) => {
    const [a, b] = [base[keyword], own[keyword]];
    return typeof a === "number" && typeof b === "number" ? [[keyword, pick(a, b)]] : [];
  });
  return {
    ...base,
    ...own,
    ...Object.fromEntries(bounds),
    ...(base.properties && own.properties && { properties: { ...base.properties, ...own.properties } }),
    ...(base.required && own.required && { required: [...base.required, ...own.required] }),
  };
}
