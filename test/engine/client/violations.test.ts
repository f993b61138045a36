import { expect, test } from "vitest";
import { listViolations, toViolations, type Violation } from "../../../src/engine/violations.js";

test.each<[string, Record<string, unknown>, string]>([
  ["required", { missingProperty: "a" }, "is required"],
  ["additionalProperties", { additionalProperty: "a" }, "is not a known field; look for a misspelling"],
  ["type", { type: "string" }, "must be a string"],
  ["type", { type: "integer" }, "must be an integer"],
  ["type", { type: "array" }, "must be an array"],
  ["type", { type: "null" }, "must be null"],
  ["type", { type: ["number", "object", "null"] }, "must be a number or an object or null"],
  ["enum", { allowedValues: ["a", 5, null] }, "must be one of a, 5, null"],
  ["const", { allowedValue: "a" }, 'must be "a"'],
  ["const", { allowedValue: 1 }, "must be 1"],
  ["minimum", { limit: 1 }, "must be at least 1"],
  ["maximum", { limit: 100 }, "must be at most 100"],
  ["minLength", { limit: 1 }, "must have at least 1 character"],
  ["maxLength", { limit: 63 }, "must have at most 63 characters"],
  ["minItems", { limit: 2 }, "must have at least 2 items"],
  ["maxItems", { limit: 1 }, "must have at most 1 item"],
  ["pattern", { pattern: "^[a-z]+$" }, "must match ^[a-z]+$"],
  ["enum", { allowedValues: [{ a: 1 }, ["b"]] }, 'must be one of {"a":1}, ["b"]'],
  ["oneOf", { passingSchemas: null }, "must fit one of the alternatives"],
  ["oneOf", { passingSchemas: [0, 1] }, "must fit only one of the alternatives"],
  ["anyOf", {}, "must fit one of the alternatives"],
  ["exclusiveMinimum", { limit: 0 }, "must be greater than 0"],
  ["exclusiveMaximum", { limit: 0 }, "must be less than 0"],
  ["multipleOf", { multipleOf: 0.01 }, "must be a multiple of 0.01"],
  ["items", { limit: 2 }, "must have no more than 2 items"],
  ["minProperties", { limit: 1 }, "must have at least 1 field"],
  ["maxProperties", { limit: 2 }, "must have at most 2 fields"],
  ["uniqueItems", { i: 3, j: 1 }, "must not hold anything twice; the items 1 and 3 are alike"],
  ["contains", { minContains: 1 }, "must have at least 1 item of the demanded form"],
  ["contains", { minContains: 0, maxContains: 2 }, "must have at least 0 items and at most 2 of the demanded form"],
  ["unevaluatedProperties", { unevaluatedProperty: "a" }, "is not a known field; look for a misspelling"],
  ["unevaluatedItems", { unevaluatedItem: 2 }, "is not a known item"],
  ["dependentRequired", { property: "mail", missingProperty: "when" }, "is required beside mail"],
  ["propertyNames", { propertyName: "a" }, "is not an allowed name"],
  ["format", { format: "date-time" }, "must have the format date-time"],
  ["not", {}, "must not have this form"],
  ["if", { failingKeyword: "then" }, "must have the form that its other values demand"],
  ["false schema", {}, "must not be there"],
  ["made-up", {}, "breaks the rule made-up"],
])("%s %j reads: %s", (keyword, params, message) => {
  expect(toViolations([{ instancePath: "/x", keyword, params }])).toMatchObject([{ keyword, message }]);
});

test("the place is the field that is missing or unknown, whatever signs its name has", () => {
  const places = toViolations([
    { instancePath: "/a", keyword: "required", params: { missingProperty: "b" } },
    { instancePath: "", keyword: "additionalProperties", params: { additionalProperty: "x/y~z/~" } },
    { instancePath: "/a/0", keyword: "type", params: { type: "string" } },
    { instancePath: "/a", keyword: "unevaluatedItems", params: { unevaluatedItem: 2 } },
    { instancePath: "/a", keyword: "unevaluatedProperties", params: { unevaluatedProperty: "b" } },
    { instancePath: "/a", keyword: "propertyNames", params: { propertyName: "b" } },
  ]).map(({ pointer }) => pointer);
  expect(places).toEqual(["/a/b", "/x~1y~0z~1~0", "/a/0", "/a/2", "/a/b", "/a/b"]);
  expect(listViolations([{ pointer: places[1] ?? "", keyword: "k", message: "is odd" }])).toBe("\n  x/y~z/~ is odd");
});

test("what only says that a variant was chosen by another field is not told", () => {
  expect(
    toViolations([
      { instancePath: "/a", keyword: "discriminator", params: {} },
      { instancePath: "/b", keyword: "type", params: { type: "string" } },
    ]).map(({ pointer }) => pointer),
  ).toEqual(["/b"]);
  expect([toViolations(undefined), toViolations(null)]).toEqual([[], []]);
});

const at = (pointer: string): Violation => ({ pointer, keyword: "k", message: "is odd" });

test.each([
  ["", "\n  The value is odd"],
  ["/a", "\n  a is odd"],
  ["/a/0/b", "\n  a[0].b is odd"],
  ["/0/b", "\n  [0].b is odd"],
  ["/12/34", "\n  [12][34] is odd"],
  ["/a/1b/b2", "\n  a.1b.b2 is odd"],
  [`/${"x".repeat(100)}`, `\n  ${"x".repeat(100)} is odd`],
  [`/${"x".repeat(101)}`, `\n  ${"x".repeat(100)}… is odd`],
])("a reader is shown the place %j", (pointer, line) => {
  expect(listViolations([at(pointer)])).toBe(line);
});

test("a list has an end", () => {
  const list = (count: number) =>
    listViolations(Array.from({ length: count }, (_, number) => at(`/f${number}`))).split("\n");
  expect(list(0)).toEqual([""]);
  expect(list(1)).toEqual(["", "  f0 is odd"]);
  expect(list(20)).toHaveLength(21);
  expect(list(20).at(-1)).toBe("  f19 is odd");
  expect(list(22)).toHaveLength(22);
  expect(list(22).at(-1)).toBe("  … and 2 more");
});
