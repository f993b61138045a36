import { property } from "./json.js";

/**
 * The same schema, with each union that a field decides written as conditions on that field. A validator explains a
 * `oneOf` by the offences against each of its variants; a condition only by those against the one that was meant.
 */
export function byTag(schema: unknown): unknown {
  return rewrite(schema, new Map());
}

function rewrite(schema: unknown, seen: Map<unknown, object>): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const known = seen.get(schema);
  if (known !== undefined) return known;
  const result: Record<string, unknown> = {};
  seen.set(schema, result);
  const inner = (value: unknown) => rewrite(value, seen);
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties")
      result[keyword] = Object.fromEntries(Object.entries(Object(value)).map(([name, item]) => [name, inner(item)]));
    else if (schemas.has(keyword)) result[keyword] = Array.isArray(value) ? value.map(inner) : inner(value);
    else result[keyword] = value;
  }
  const chain = conditions(schema, inner);
  if (chain === undefined) return result;
  delete result["oneOf"];
  return Object.assign(result, chain);
}

const schemas: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "items", "additionalProperties"]);

/** What stands for a union's `oneOf`; undefined when its variants do not all demand a value of their own. */
function conditions(schema: object, inner: (value: unknown) => unknown): object | undefined {
  const tag = property(property(schema, "discriminator"), "propertyName");
  const oneOf = property(schema, "oneOf");
  if (typeof tag !== "string" || !Array.isArray(oneOf)) return undefined;
  const variants = oneOf.map((variant: unknown) => ({ value: demanded(variant, tag), schema: inner(variant) }));
  const values = new Set(variants.map(({ value }) => value));
  if (values.has(undefined) || values.size < variants.length) return undefined;
  const chain = variants.reduceRight<unknown>(
    (otherwise, { value, schema: then }) => ({
      if: { required: [tag], properties: { [tag]: { const: value } } },
      then,
      else: otherwise,
    }),
    true,
  );
  return {
    type: "object",
    allOf: [
      ...[property(schema, "allOf") ?? []].flat().map(inner),
      { required: [tag], properties: { [tag]: { enum: [...values] } } },
      chain,
    ],
  };
}

/** The only value that a schema lets a required property have. */
function demanded(schema: unknown, name: string): unknown {
  const parts = [schema, ...[property(schema, "allOf") ?? []].flat()];
  const required = parts.some((part) => [property(part, "required")].flat().includes(name));
  return required
    ? parts
        .map((part) => property(property(property(part, "properties"), name), "const"))
        .find((value) => value !== undefined)
    : undefined;
}
