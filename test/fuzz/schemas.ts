import fc from "fast-check";

/** A JSON Schema, of draft 2020-12. */
export type DrawnSchema = boolean | { readonly [keyword: string]: unknown };

const names = ["a", "b", "c"] as const;
const patterns = ["^[a-z]+$", "^x-", "^[0-9]{2}$", "a", "^a|b$"];
const types = ["string", "integer", "number", "object", "array", "boolean", "null"];
const scalars = [null, true, 0, 1, 2, 3, 5, 7, -1, 0.5, "", "a", "b", "x", "x-1", "12", "abc", "abcdef"];

const leaf: fc.Arbitrary<DrawnSchema> = fc.oneof(
  fc.record({ type: fc.oneof(fc.constantFrom(...types), fc.subarray(types, { minLength: 1, maxLength: 3 })) }),
  fc.record({ const: fc.constantFrom(...scalars) }),
  fc.record({ enum: fc.subarray(scalars, { minLength: 1, maxLength: 3 }) }),
  fc.constant({}),
  fc.boolean(),
);

/**
 * Schemas with any mix of keywords, as deep as told, and references if there are some to draw from. What is unevaluated is asked for at the top alone: the validator
 * that these are compared with lets conditions and unions see what their neighbours have evaluated.
 */
export function schemas(depth: number, references: readonly string[] = [], top = true): fc.Arbitrary<DrawnSchema> {
  if (depth === 0) return leaf;
  const below = schemas(depth - 1, references, false);
  const some = (value: fc.Arbitrary<DrawnSchema>) => fc.array(value, { minLength: 1, maxLength: 2 });
  const by = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), below, { maxKeys: 2 });
  const count = fc.constantFrom(0, 1, 2, 3);
  const keywords: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    type: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("object", "array") }, fc.constantFrom(...types)),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom(...patterns),
    minimum: count,
    exclusiveMaximum: fc.constantFrom(2, 5),
    multipleOf: fc.constantFrom(2, 0.5),
    properties: by(names),
    patternProperties: by(patterns),
    additionalProperties: below,
    propertyNames: fc.oneof(
      fc.record({ pattern: fc.constantFrom(...patterns) }),
      fc.record({ maxLength: fc.constant(1) }),
    ),
    required: fc.subarray([...names], { minLength: 1, maxLength: 2 }),
    dependentRequired: fc.constantFrom({ a: ["b"] }, { b: ["a", "c"] }),
    dependentSchemas: by(names),
    minProperties: fc.constant(1),
    maxProperties: fc.constantFrom(1, 2),
    prefixItems: some(below),
    items: below,
    contains: below,
    minContains: fc.constantFrom(0, 1, 2),
    maxContains: fc.constantFrom(1, 2),
    minItems: fc.constant(1),
    maxItems: fc.constantFrom(1, 2),
    uniqueItems: fc.boolean(),
    not: below,
    if: below,
    then: below,
    else: below,
    allOf: some(below),
    anyOf: some(below),
    oneOf: some(below),
    ...(top && { unevaluatedProperties: below, unevaluatedItems: below }),
    ...(references.length > 0 && { $ref: fc.constantFrom(...references) }),
  };
  // All keywords at once would allow nothing.
  const drawn = (kept: readonly string[]) =>
    fc.record(Object.fromEntries(Object.entries(keywords).filter(([keyword]) => kept.includes(keyword))));
  return fc.subarray(Object.keys(keywords), { maxLength: 6 }).chain(drawn);
}

/** Values that such schemas tell apart. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...scalars),
    fc.dictionary(fc.constantFrom("a", "b", "c", "x-1", "12", "Q"), tie("value"), { maxKeys: 4 }),
    fc.array(tie("value"), { maxLength: 4 }),
  ),
})).value;
