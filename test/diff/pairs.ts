import type { Verdict } from "../../scripts/diff/change.js";

/** A schema before and after, and what that costs who sends it and who gets it. */
export interface SchemaPair {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly sent: Verdict;
  readonly received: Verdict;
}

const text = { type: "string" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const node = (more: object = {}) =>
  object(
    Object.fromEntries(
      ["left", "right", "parent", "root"].map((name) => [name, { $ref: "#/components/schemas/Self" }]),
    ),
    more,
  );
const nested = (depth: number, innermost: object): object =>
  depth === 0 ? innermost : object({ next: nested(depth - 1, innermost) });

/** Changes of one schema, by kind. */
export const schemaPairs: readonly SchemaPair[] = [
  {
    name: "a pattern made wider",
    before: { ...text, pattern: "^[a-z]+$" },
    after: { ...text, pattern: "^[a-z0-9]+$" },
    sent: "minor",
    received: "major",
  },
  {
    name: "a pattern that is another way to say the same",
    before: { ...text, pattern: "^[0-9]+$" },
    after: { ...text, pattern: "^\\d+$" },
    sent: "patch",
    received: "patch",
  },
  {
    name: "a pattern that any text matches",
    before: { ...text, pattern: "^[a-z]+$" },
    after: { ...text, pattern: "^[\\s\\S]*$" },
    sent: "minor",
    received: "major",
  },
  {
    name: "a pattern that nothing is gained by",
    before: text,
    after: { ...text, pattern: "" },
    sent: "patch",
    received: "patch",
  },
  {
    name: "patterns of which each has texts of its own",
    before: { ...text, pattern: "^a" },
    after: { ...text, pattern: "z$" },
    sent: "major",
    received: "major",
  },
  {
    name: "what lies twenty objects deep is shortened",
    before: nested(20, { ...text, maxLength: 20 }),
    after: nested(20, { ...text, maxLength: 10 }),
    sent: "major",
    received: "patch",
  },
  { name: "null is added", before: text, after: { type: ["string", "null"] }, sent: "minor", received: "major" },
  {
    name: "names of fields may be longer",
    before: { type: "object", propertyNames: { maxLength: 3 } },
    after: { type: "object", propertyNames: { maxLength: 5 } },
    sent: "minor",
    received: "major",
  },
  {
    name: "a union of one alternative is unwrapped",
    before: { oneOf: [object({ a: text })] },
    after: object({ a: text }),
    sent: "patch",
    received: "patch",
  },
  {
    name: "a second alternative is added beside a schema",
    before: text,
    after: { anyOf: [text, { type: "integer" }] },
    sent: "minor",
    received: "major",
  },
  {
    name: "one of two alternatives is left, unwrapped",
    before: { anyOf: [text, { type: "integer" }] },
    after: text,
    sent: "major",
    received: "minor",
  },
  {
    name: "words inside not",
    before: { ...text, not: { const: "a", title: "A" } },
    after: { ...text, not: { const: "a", title: "B", examples: ["a"] } },
    sent: "patch",
    received: "patch",
  },
  {
    name: "not forbids more",
    before: { ...text, not: { const: "a" } },
    after: { ...text, not: { enum: ["a", "b"] } },
    sent: "major",
    received: "patch",
  },
  {
    name: "not forbids less",
    before: { ...text, not: { enum: ["a", "b"] } },
    after: { ...text, not: { const: "a" } },
    sent: "minor",
    received: "major",
  },
  {
    name: "alternatives in another order",
    before: { oneOf: [text, { type: "integer" }] },
    after: { oneOf: [{ type: "integer" }, text] },
    sent: "patch",
    received: "patch",
  },
  {
    name: "options in a reference of their own",
    before: object({ a: { enum: ["x", "y"] } }),
    after: object({ a: { anyOf: [{ const: "y" }, { const: "x" }] } }),
    sent: "patch",
    received: "patch",
  },
  {
    name: "more must be contained",
    before: { type: "array", contains: { const: 1 } },
    after: { type: "array", contains: { const: 1 }, minContains: 2 },
    sent: "major",
    received: "patch",
  },
  {
    name: "a field that depends on another",
    before: object({ a: text, b: text }),
    after: object({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    sent: "major",
    received: "patch",
  },
  {
    name: "a condition",
    before: object({ a: text, b: text }),
    after: object(
      { a: text, b: text },
      { if: { properties: { a: { const: "x" } }, required: ["a"] }, then: { required: ["b"] } },
    ),
    sent: "major",
    received: "patch",
  },
  {
    name: "the first item of a list",
    before: { type: "array", prefixItems: [text] },
    after: { type: "array", prefixItems: [{ type: "integer" }] },
    sent: "major",
    received: "major",
  },
  {
    name: "fields of a pattern",
    before: { type: "object" },
    after: { type: "object", patternProperties: { "^x-": text } },
    sent: "major",
    received: "patch",
  },
  {
    name: "fields of a pattern, where nothing else was allowed",
    before: { type: "object", additionalProperties: false },
    after: { type: "object", additionalProperties: false, patternProperties: { "^x-": text } },
    sent: "minor",
    received: "major",
  },
  {
    name: "unevaluated fields",
    before: { allOf: [object({ a: text })] },
    after: { allOf: [object({ a: text })], unevaluatedProperties: false },
    sent: "major",
    received: "patch",
  },
  { name: "a format", before: text, after: { ...text, format: "date" }, sent: "major", received: "patch" },
  {
    name: "a multiple of a multiple",
    before: { type: "number", multipleOf: 0.1 },
    after: { type: "number", multipleOf: 0.01 },
    sent: "minor",
    received: "major",
  },
  {
    name: "a limit that excludes its own value",
    before: { type: "number", minimum: 0 },
    after: { type: "number", exclusiveMinimum: 0 },
    sent: "major",
    received: "patch",
  },
  {
    name: "a limit of another type",
    before: { type: "array", items: text },
    after: { type: "array", items: text, maximum: 3 },
    sent: "patch",
    received: "patch",
  },
  {
    name: "a readOnly field must be there",
    before: object({ id: { ...text, readOnly: true } }),
    after: object({ id: { ...text, readOnly: true } }, { required: ["id"] }),
    sent: "patch",
    received: "minor",
  },
  {
    name: "a required readOnly field loses readOnly",
    before: object({ id: { ...text, readOnly: true } }, { required: ["id"] }),
    after: object({ id: text }, { required: ["id"] }),
    sent: "major",
    received: "patch",
  },
  {
    name: "a writeOnly field may be left out",
    before: object({ pin: { ...text, writeOnly: true } }, { required: ["pin"] }),
    after: object({ pin: { ...text, writeOnly: true } }),
    sent: "minor",
    received: "patch",
  },
  {
    name: "a schema that refers to itself from four fields",
    before: node({ type: "object" }),
    after: node({ required: ["left"] }),
    sent: "major",
    received: "minor",
  },
  {
    name: "a field of a name that objects have",
    before: object({ constructor: text }),
    after: object({ constructor: text }, { required: ["constructor"] }),
    sent: "major",
    received: "minor",
  },
  {
    name: "an allOf that is written out",
    before: { allOf: [object({ a: text }), object({ b: text }, { required: ["b"] })] },
    after: object({ a: text, b: text }, { required: ["b"] }),
    sent: "patch",
    received: "patch",
  },
  {
    name: "names of fields that need no longer match a pattern",
    before: object({ a: text }, { propertyNames: { pattern: "^[a-z]" } }),
    after: object({ a: text }),
    sent: "minor",
    received: "major",
  },
  {
    name: "names of fields of which there are more",
    before: object({ a: text }, { propertyNames: { enum: ["a", "b"] } }),
    after: object({ a: text }, { propertyNames: { enum: ["a", "b", "c"] } }),
    sent: "minor",
    received: "major",
  },
  {
    name: "a field limits another one",
    before: object({ a: text }),
    after: object({ a: text }, { dependentSchemas: { a: { properties: { b: { type: "integer", maximum: 3 } } } } }),
    sent: "major",
    received: "patch",
  },
  {
    name: "a condition on another value",
    before: object({ a: text }, { if: { properties: { a: { const: "x" } } }, then: { required: ["b"] } }),
    after: object({ a: text }, { if: { properties: { a: { const: "y" } } }, then: { required: ["b"] } }),
    sent: "major",
    received: "major",
  },
  {
    name: "a condition that never holds",
    before: text,
    after: { ...text, if: { type: "integer" }, then: false },
    sent: "patch",
    received: "patch",
  },
  {
    name: "a condition whose consequence holds anyway",
    before: object({ a: text }, { required: ["a"] }),
    after: object({ a: text }, { required: ["a"], if: { required: ["b"] }, then: { required: ["a"] } }),
    sent: "patch",
    received: "patch",
  },
  {
    name: "unevaluated fields may be more",
    before: object({ a: text }, { unevaluatedProperties: text }),
    after: object({ a: text }, { unevaluatedProperties: { type: ["string", "integer"] } }),
    sent: "minor",
    received: "major",
  },
  {
    name: "rules about what the value never is",
    before: { ...text, uniqueItems: true, dependentSchemas: { a: { required: ["b"] } }, unevaluatedItems: false },
    after: text,
    sent: "minor",
    received: "patch",
  },
  {
    name: "other fields by pattern in a closed object",
    before: object({ a: text }, { additionalProperties: false, patternProperties: { "^x-": text } }),
    after: object({ a: text }, { additionalProperties: false, patternProperties: { "^y-": text } }),
    sent: "major",
    received: "major",
  },
  {
    name: "a field of a map gets a type of its own",
    before: { type: "object", additionalProperties: text },
    after: object({ a: { type: "integer" } }, { additionalProperties: text }),
    sent: "major",
    received: "major",
  },
  {
    name: "a field of a map gets a type of its own and must be there",
    before: { type: "object", additionalProperties: text },
    after: object({ a: { type: "integer" } }, { additionalProperties: text, required: ["a"] }),
    sent: "major",
    received: "major",
  },
  {
    name: "a field of a map is listed",
    before: { type: "object", additionalProperties: text },
    after: object({ a: text }, { additionalProperties: text }),
    sent: "minor",
    received: "minor",
  },
  {
    name: "a field that a pattern speaks of gets a type of its own",
    before: { type: "object", patternProperties: { "^a": text } },
    after: object({ a: { enum: ["b", "c"] } }, { patternProperties: { "^a": text } }),
    sent: "major",
    received: "minor",
  },
  {
    name: "multiples of another number within limits",
    before: { type: "integer", multipleOf: 4, minimum: 10, maximum: 30 },
    after: { type: "integer", multipleOf: 6, minimum: 10, maximum: 30 },
    sent: "major",
    received: "major",
  },
  {
    name: "a format that takes all that another takes",
    before: { ...text, format: "uri" },
    after: { ...text, format: "uri-reference" },
    sent: "minor",
    received: "major",
  },
];

/** A document in which the schema is sent and received, and called Self. */
export function documentOf(schema: unknown, kind: "sent" | "received"): Record<string, unknown> {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Self" } } };
  return {
    openapi: "3.1.0",
    info: { title: "One", version: "1.0.0" },
    paths: {
      "/one": {
        post:
          kind === "sent"
            ? { requestBody: { required: true, content }, responses: { 204: { description: "Done." } } }
            : { responses: { 200: { description: "It.", content } } },
      },
    },
    components: { schemas: { Self: schema } },
  };
}
