import { expect, describe, test } from "vitest";
import { Refusal } from "../../scripts/document/problem.js";
import { operationsOf } from "../../scripts/document/document.js";
import { createValidators } from "../../scripts/generate/run-time.js";
import { validators } from "../../scripts/generate/validators.js";
import { toViolations } from "../../src/engine/violations.js";
import { ok, other } from "../support/documents.js";

type Components = Readonly<Record<string, unknown>>;

const accepted = (...values: unknown[]) => values.map((value) => [value, true] as const);
const refused = (...values: unknown[]) => values.map((value) => [value, false] as const);

function posting(schema: unknown, schemas: Components = {}, openapi = "3.1.0") {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  const responses = { "200": { description: "ok", content: { "application/json": { schema } } } };
  return {
    ...other({ "/x": { post: { operationId: "send", requestBody, responses } } }, { components: { schemas } }),
    openapi,
  };
}

/** A schema in each place where it may stand, and how a value gets there. */
const places = {
  body: (schema: unknown) => ({ document: posting(schema), wrap: (value: unknown) => value }),
  "behind a reference": (schema: unknown) => ({
    document: posting({ $ref: "#/components/schemas/S" }, { S: schema }),
    wrap: (value: unknown) => value,
  }),
  property: (schema: unknown) => ({
    document: posting({ type: "object", properties: { p: schema } }),
    wrap: (value: unknown) => ({ p: value }),
  }),
  item: (schema: unknown) => ({
    document: posting({ type: "array", items: { $ref: "#/components/schemas/S" } }, { S: schema }),
    wrap: (value: unknown) => [value],
  }),
};

function judge(document: ReturnType<typeof posting>, part = "body") {
  const validator = createValidators(document)["send"]?.[part];
  if (validator === undefined) throw new Error("There is no validator.");
  return validator;
}

const parsed = (text: string): unknown => JSON.parse(text);

describe.each(Object.entries(places))("draft 2020-12, the schema as %s", (_, place) => {
  test.each<[string, unknown, readonly (readonly [unknown, boolean])[]]>([
    ["false refuses everything", false, refused(1, null, {})],
    ["true accepts everything", true, accepted(1, null, {})],
    ["a property that must not be", { properties: { gone: false } }, [...refused({ gone: 1 }), ...accepted({})]],
    ["a pattern of properties that must not be", { patternProperties: { "^b": false } }, refused({ b: 1 })],
    ["one of booleans", { oneOf: [true, false, false] }, accepted(1)],
    ["all of booleans", { allOf: [true, false] }, refused(1)],
    ["no options", { enum: [] }, refused(1, null)],
    [
      "a tuple and no more",
      { prefixItems: [{ type: "string" }, { type: "integer" }], items: false },
      [...refused(["a", 1, 2], [1]), ...accepted(["a", 1], ["a"], [], "no array")],
    ],
    [
      "contains with limits",
      { contains: { const: "main" }, minContains: 1, maxContains: 2 },
      [...refused(["other"], ["main", "main", "main"]), ...accepted(["main", "x"], ["main", "main"])],
    ],
    [
      "contains beside a tuple that is longer than the list",
      { not: { prefixItems: [{ type: "string" }], contains: { type: "string" }, uniqueItems: true } },
      [...accepted([], [1]), ...refused(["a"])],
    ],
    [
      "contains in a list of lists",
      { items: { contains: { minimum: 3 } } },
      [...refused([[4], []], [[]], [[4], [1]]), ...accepted([[4], [1, 3]], [])],
    ],
    ["contains that need not be", { contains: { const: 1 }, minContains: 0 }, accepted([], [2])],
    [
      "fields that need others",
      { dependentRequired: { mail: ["when"] } },
      [...refused({ mail: 1 }), ...accepted({ mail: 1, when: 2 }, {})],
    ],
    [
      "schemas that depend on a field",
      { dependentSchemas: { a: { required: ["b"], properties: { b: { type: "string" } } } } },
      [...refused({ a: 1 }, { a: 1, b: 1 }), ...accepted({ b: 1 }, { a: 1, b: "" })],
    ],
    [
      "a condition",
      {
        if: { properties: { a: { const: 1 } }, required: ["a"] },
        then: { required: ["b"] },
        else: { required: ["c"] },
      },
      [...refused({ a: 1 }, {}), ...accepted({ a: 1, b: 1 }, { c: 1 })],
    ],
    [
      "unevaluated items beside what speaks of objects",
      { dependentSchemas: { a: { items: {} } }, unevaluatedItems: false },
      [...refused(["x"]), ...accepted([], { a: 1 })],
    ],
    ["names of properties", { propertyNames: { pattern: "^x" } }, [...refused({ y: 1 }), ...accepted({ x: 1 }, {})]],
    [
      "unevaluated properties across allOf",
      { allOf: [{ properties: { a: {} } }], properties: { b: {} }, unevaluatedProperties: false },
      [...refused({ c: 1 }), ...accepted({ a: 1, b: 1 })],
    ],
    [
      "unevaluated properties of the branch that holds",
      {
        anyOf: [
          { properties: { k: { const: "a" }, a: {} }, required: ["k"] },
          { properties: { k: { const: "b" }, b: {} }, required: ["k"] },
        ],
        unevaluatedProperties: { type: "integer" },
      },
      [...refused({ k: "a", b: "" }), ...accepted({ k: "a", a: "" }, { k: "a", b: 1 })],
    ],
    [
      "unevaluated properties beside a condition alone",
      { if: { properties: { a: { const: 1 } }, required: ["a"] }, unevaluatedProperties: false },
      [...refused({ a: 2 }, { a: 1, b: 1 }), ...accepted({ a: 1 }, {})],
    ],
    [
      "unevaluated items that contains has seen",
      { prefixItems: [{}], contains: { type: "string" }, unevaluatedItems: false },
      [...refused([1, 2, "a"]), ...accepted([1, "a", "b"], ["a"])],
    ],
    ["names of what every object has", { required: ["__proto__", "toString", "constructor"] }, refused({})],
    [
      "properties of such names",
      {
        properties: JSON.parse('{"__proto__":{"type":"number"},"toString":{"type":"number"}}') as object,
        additionalProperties: false,
      },
      [
        ...refused(parsed('{"__proto__":"a"}'), { toString: "a" }, { x: 1 }),
        ...accepted({}, parsed('{"__proto__":1}')),
      ],
    ],
    [
      "constants of such names",
      { const: JSON.parse('{"__proto__":1,"valueOf":{}}') as object },
      [...refused({}, { valueOf: 1 }), ...accepted(parsed('{"valueOf":{},"__proto__":1}'))],
    ],
    [
      "items of such names, each once",
      { uniqueItems: true, items: { type: "string" } },
      [...refused(["__proto__", "__proto__"]), ...accepted(["toString", "a"])],
    ],
    [
      "objects that are alike",
      { uniqueItems: true },
      refused([
        { valueOf: 1, a: 1 },
        { a: 1, valueOf: 1 },
      ]),
    ],
    ["many options", { enum: Array.from({ length: 300 }, (_x, i) => i) }, [...refused(300, "1"), ...accepted(299)]],
    [
      "decimal steps",
      { multipleOf: 0.01 },
      [...accepted(19.99, 0.07, 4.35, 1e22, 0, -1.1, "text"), ...refused(19.999, 1e-3)],
    ],
    ["steps of large numbers", { multipleOf: 2 }, [...accepted(1e22, 0), ...refused(1e22 / 2 ** 60 + 0.5, 3)]],
    ["a pattern of Unicode", { pattern: "^\\p{Lu}$" }, [...accepted("É"), ...refused("é")]],
    [
      "a pattern with needless backslashes",
      { pattern: "^[\\w\\-\\.]+\\_$" },
      [...accepted("a-._"), ...refused("a b_")],
    ],
    ["length in code points", { maxLength: 2, minLength: 2 }, [...accepted("💩💩"), ...refused("💩", "aaa")]],
    [
      "more fields than eight, in a field",
      {
        type: "object",
        properties: {
          in: {
            type: "object",
            additionalProperties: false,
            properties: Object.fromEntries([..."abcdefghi"].map((name) => [`${name} "'\\`, {}])),
          },
        },
      },
      [...refused({ in: { x: 1 } }), ...accepted({ in: { "a \"'\\": 1 } })],
    ],
    ["annotations", { contentMediaType: "application/json", examples: [1], default: 2, unknown: false }, accepted("{")],
  ])("%s", (_name, schema, verdicts) => {
    const { document, wrap } = place(schema);
    const validator = judge(document);
    for (const [value, valid] of verdicts) expect([value, validator(wrap(value))]).toEqual([value, valid]);
  });
});

describe("references", () => {
  const schemas = {
    A: {
      type: "object",
      required: ["a"],
      properties: { a: { $ref: "#/components/schemas/A/$defs/short" }, b: {} },
      $defs: { short: { type: "string", maxLength: 3 }, "odd name/~": { type: "null" } },
    },
    Alias: { $ref: "#/components/schemas/A" },
    Stricter: { $ref: "#/components/schemas/Alias", required: ["b"] },
    Union: { oneOf: [{ type: "string" }, { type: "integer", minimum: 5 }] },
    Tree: {
      type: "object",
      properties: { down: { type: "array", items: { $ref: "#/components/schemas/Tree" } }, size: { type: "integer" } },
    },
    Even: { type: "object", properties: { next: { $ref: "#/components/schemas/Odd" } }, required: ["even"] },
    Odd: { type: "object", properties: { next: { $ref: "#/components/schemas/Even" } }, required: ["odd"] },
    Named: { $anchor: "named", type: "boolean" },
    Elsewhere: {
      $id: "https://elsewhere.example/root.json",
      $defs: { inner: { $id: "inner.json", $anchor: "here", type: "integer" }, text: { type: "string" } },
    },
  };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test.each<[string, unknown, readonly (readonly [unknown, boolean])[]]>([
    ["required beside", { ...ref("A"), required: ["b"] }, [...refused({ a: "x" }), ...accepted({ a: "x", b: 1 })]],
    [
      "required beside one, behind another",
      ref("Stricter"),
      [...refused({ a: "x" }, { b: 1 }), ...accepted({ a: "x", b: 1 })],
    ],
    ["a limit beside", { ...ref("A/$defs/short"), maxLength: 2 }, [...refused("abc"), ...accepted("ab")]],
    ["a looser limit beside", { ...ref("A/$defs/short"), maxLength: 9 }, [...refused("abcd"), ...accepted("abc")]],
    ["beside in allOf", { allOf: [{ ...ref("A"), required: ["b"] }] }, refused({ a: "x" })],
    [
      "a part of $defs",
      { properties: { a: ref("A/$defs/short") } },
      [...refused({ a: "long" }), ...accepted({ a: "x" })],
    ],
    ["a part with an escaped name", ref("A/$defs/odd%20name~1~0"), [...refused(1), ...accepted(null)]],
    ["a part of a union", ref("Union/oneOf/1"), [...refused("a", 4), ...accepted(5)]],
    [
      "recursion",
      ref("Tree"),
      [...refused({ down: [{ down: [{ size: "1" }] }] }), ...accepted({ down: [{ down: [] }] })],
    ],
    [
      "recursion of two",
      ref("Even"),
      [...refused({ even: 1, next: { next: {} } }), ...accepted({ even: 1, next: { odd: 1 } })],
    ],
    ["an anchor", { $ref: "#named" }, [...refused(1), ...accepted(true)]],
    ["an identifier", { $ref: "https://elsewhere.example/inner.json" }, [...refused("a"), ...accepted(1)]],
    [
      "an anchor of an identifier",
      { $ref: "https://elsewhere.example/inner.json#here" },
      [...refused("a"), ...accepted(1)],
    ],
    [
      "a pointer in an identifier",
      { $ref: "https://elsewhere.example/root.json#/$defs/text" },
      [...refused(1), ...accepted("a")],
    ],
  ])("%s", (_name, schema, verdicts) => {
    const validator = judge(posting(schema, schemas));
    for (const [value, valid] of verdicts) expect([value, validator(value)]).toEqual([value, valid]);
  });

  test("what a schema evaluates behind a reference counts", () => {
    const validator = judge(posting({ ...ref("A"), properties: { c: {} }, unevaluatedProperties: false }, schemas));
    expect(
      [
        { a: "x", b: 1, c: 1 },
        { a: "x", d: 1 },
      ].map((value) => validator(value)),
    ).toEqual([true, false]);
  });

  test("schemas that say the same become one function", () => {
    const large = {
      type: "object",
      properties: Object.fromEntries([..."abcdefgh"].map((n) => [n, { type: "string", maxLength: 9 }])),
    };
    const document = posting(
      { type: "object", properties: { one: ref("One"), two: ref("Two") } },
      { One: large, Two: large },
    );
    const { js } = validators(document, operationsOf(document));
    expect(js.match(/maxLength/g)).toHaveLength(8);
  });
});

describe("unions", () => {
  const variant = (tag: string, more: object = {}) => ({
    type: "object",
    required: ["t"],
    properties: { t: { const: tag }, [tag]: { type: "integer" }, ...more },
    additionalProperties: false,
  });
  const union = {
    oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
    discriminator: { propertyName: "t", mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } },
  };
  const errors = (schema: unknown, value: unknown, schemas: Components = { A: variant("a"), B: variant("b") }) => {
    const validator = judge(posting(schema, schemas));
    return validator(value)
      ? []
      : (validator.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };

  test("the deciding field picks the variant, and errors are about it alone", () => {
    expect(errors(union, { t: "a", a: 1 })).toEqual([]);
    expect(errors(union, { t: "a", a: "1" })).toEqual(["/a type"]);
    expect(errors(union, { t: "c" })).toContain("/t enum");
    expect(errors(union, {})).toContain(" required");
    expect(errors(union, "text")).toEqual([" type"]);
  });

  test("what stands beside the union holds too", () => {
    const beside = { type: "object", required: ["k"], properties: { k: { type: "string", minLength: 1 } }, ...union };
    const open = {
      A: { ...variant("a"), additionalProperties: true },
      B: { ...variant("b"), additionalProperties: true },
    };
    expect(errors(beside, { t: "a" }, open)).toEqual([" required"]);
    expect(errors(beside, { t: "a", k: "" }, open)).toEqual(["/k minLength"]);
    expect(errors(beside, { t: "a", k: "x" }, open)).toEqual([]);
  });

  test("a discriminator without constants, or without a mapping, leaves a plain union", () => {
    const plain = {
      A: { type: "object", required: ["t"], properties: { t: { type: "string" }, a: {} } },
      B: { type: "integer" },
    };
    expect(errors(union, { t: "anything" }, plain)).toEqual([]);
    expect(errors(union, 1, plain)).toEqual([]);
    expect(errors({ ...union, discriminator: { propertyName: "t" } }, { t: "b", b: 1 })).toEqual([]);
  });

  test("a mapping that contradicts the constants is told, and the constants count", () => {
    const crossed = {
      ...union,
      discriminator: { propertyName: "t", mapping: { a: "#/components/schemas/B", b: "#/components/schemas/A" } },
    };
    const document = posting(crossed, { A: variant("a"), B: variant("b") });
    const { notes } = validators(document, operationsOf(document));
    expect(notes[0]?.message).toMatch(/mapping does not fit the variant #\/components\/schemas\/A, whose t is a/);
    expect(errors(crossed, { t: "a", a: 1 })).toEqual([]);
  });
});

describe("OpenAPI 3.0", () => {
  test.each<[string, unknown, readonly (readonly [unknown, boolean])[]]>([
    ["nullable", { type: "string", nullable: true, maxLength: 2 }, [...accepted(null, "a"), ...refused("abc", 1)]],
    ["nullable without a type says nothing", { nullable: true, enum: ["a"] }, refused(null)],
    [
      "nullable options",
      { type: "string", nullable: true, enum: ["a", null] },
      [...accepted(null, "a"), ...refused("b")],
    ],
    ["nullable beside options without null", { type: "string", nullable: true, enum: ["a"] }, refused(null)],
    [
      "an exclusive limit",
      { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: true },
      [...accepted(1), ...refused(0, 2)],
    ],
    ["an inclusive limit", { type: "number", minimum: 0, exclusiveMinimum: false }, accepted(0)],
    [
      "what stands beside a reference is ignored",
      { $ref: "#/components/schemas/A", maxLength: 1, nullable: true },
      [...accepted("abc"), ...refused(null)],
    ],
  ])("%s", (_name, schema, verdicts) => {
    const validator = judge(posting(schema, { A: { type: "string" } }, "3.0.3"));
    for (const [value, valid] of verdicts) expect([value, validator(value)]).toEqual([value, valid]);
  });
});

test("required of a readOnly property holds for answers only, of a writeOnly one for requests only", () => {
  const schemas = {
    Id: { type: "string", readOnly: true },
    Base: { type: "object", required: ["id", "secret"], properties: { id: { $ref: "#/components/schemas/Id" } } },
  };
  const document = posting(
    {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        {
          required: ["name", "id"],
          properties: { secret: { type: "string", writeOnly: true }, name: { type: "string" } },
        },
      ],
    },
    schemas,
  );
  const [body, answer] = [judge(document), judge(document, "200")];
  expect([{ secret: "s", name: "n" }, { id: "i", name: "n" }, { secret: "s" }].map((value) => body(value))).toEqual([
    true,
    false,
    false,
  ]);
  expect(
    [
      { id: "i", name: "n" },
      { secret: "s", name: "n" },
    ].map((value) => answer(value)),
  ).toEqual([true, false]);
});

test("formats are checked as ajv-formats has them; what it does not know, or takes for a hint, is an annotation", () => {
  const rows: [string, unknown[], unknown[]][] = [
    ["date-time", ["2024-02-29T23:59:59Z", 1], ["2023-02-29T00:00:00Z", "2024-01-01", ""]],
    ["date", ["2024-02-29"], ["2023-02-29"]],
    ["uuid", ["123e4567-e89b-12d3-a456-426614174000"], ["123"]],
    ["email", ["a@example.com"], ["a"]],
    ["uri", ["https://example.com/a?b#c"], ["//a", "a"]],
    ["ipv4", ["127.0.0.1"], ["127.0.0.256"]],
    ["byte", ["YQ=="], ["%"]],
    ["regex", ["a+"], ["("]],
    ["int32", [1, "text"], [2 ** 31, 1.5]],
    ["int64", [2 ** 40], [1.5]],
    ["password", ["any"], []],
    ["double", [1.5], []],
    ["idn-email", ["any"], []],
    ["made-up", ["any"], []],
    ["toString", ["any"], []],
  ];
  for (const [format, good, bad] of rows) {
    const validator = judge(posting({ format }));
    for (const value of good) expect([format, value, validator(value)]).toEqual([format, value, true]);
    for (const value of bad) expect([format, value, validator(value)]).toEqual([format, value, false]);
  }
  const integer = judge(posting({ type: "integer", format: "int32", minimum: 0 }));
  expect([0, 2 ** 31 - 1, 2 ** 31].map((value) => integer(value))).toEqual([true, true, false]);
});

test("a parameter of the operation stands for the path's of the same name", () => {
  const q = (more: object) => ({ name: "q", in: "query", schema: { type: "string" }, ...more });
  const document = other({
    "/x": { parameters: [q({ required: true })], get: { operationId: "send", parameters: [q({})], responses: ok } },
  });
  const validator = createValidators(document)["send"]?.["parameters"];
  expect([{}, { q: "a" }, { q: 1 }, { r: 1 }].map((value) => validator?.(value))).toEqual([true, true, false, false]);
});

test.each<[string, unknown, RegExp]>([
  ["$dynamicRef", { properties: { a: { $dynamicRef: "#a" } } }, /\$dynamicRef is not supported/],
  ["another dialect", { $schema: "http://json-schema.org/draft-04/schema#" }, /draft-04.* is not supported/],
  ["a remote reference", { $ref: "https://elsewhere.example/x.json" }, /remote reference/],
  ["an anchor that nothing has", { $ref: "#nothing" }, /anchor that nothing has/],
  ["a circle", { anyOf: [{ $ref: "#/components/schemas/S" }, {}] }, /leads back to itself/],
])("%s is refused by name and place", (_, schema, message) => {
  const document = posting({ $ref: "#/components/schemas/S" }, { S: schema });
  const caught = (() => {
    try {
      return createValidators(document);
    } catch (error) {
      return error;
    }
  })();
  expect(caught).toBeInstanceOf(Refusal);
  expect(String(caught)).toMatch(message);
  expect((caught as Refusal).findings[0]?.pointer).toMatch(/^\/components\/schemas\/S/);
});

test("a pattern that is no regular expression here is told and not checked", () => {
  const document = posting({ type: "string", pattern: "(?i)^a$" });
  expect(validators(document, operationsOf(document)).notes).toEqual([
    expect.objectContaining({ pointer: expect.stringMatching(/\/schema\/pattern$/) as unknown, harmless: true }),
    expect.anything(),
  ]);
  expect(judge(document)("b")).toBe(true);
});

test("every keyword that can refuse a value is told in words", () => {
  const value = {
    ...{ a: 1, b: [1, 1], c: "x", d: { x: 1 }, e: 5, f: 5, g: 0.015, h: {}, i: {}, j: [1], k: "x", l: 1, m: { x: 1 } },
    ...{ n: { x: 1 }, o: [1], p: [1, 2], q: 1, r: 1, s: 1, t: "", u: "xx", v: [1, 2] },
  };
  const properties = {
    a: false,
    b: { uniqueItems: true },
    c: { format: "date" },
    d: { propertyNames: { maxLength: 0 } },
    e: { exclusiveMinimum: 5 },
    f: { exclusiveMaximum: 5 },
    g: { multipleOf: 0.01 },
    h: { minProperties: 1 },
    i: { required: ["x"] },
    j: { contains: { const: 2 }, maxContains: 3 },
    k: { pattern: "^a\\_$" },
    l: { not: {} },
    m: { unevaluatedProperties: false },
    n: { dependentRequired: { x: ["y"] } },
    o: { unevaluatedItems: false },
    p: { prefixItems: [{}], items: false },
    q: { if: true, then: false },
    r: { anyOf: [false, { type: "string" }] },
    s: { oneOf: [{ type: "integer" }, { type: "number" }] },
    t: { minLength: 1 },
    u: { maxLength: 1 },
    v: { maxItems: 1 },
  };
  const validator = judge(posting({ type: "object", properties, minProperties: 50, maxProperties: 2 }));
  expect(validator(value)).toBe(false);
  const told = toViolations(validator.errors);
  expect(new Set(told.map(({ pointer }) => pointer.split("/")[1] ?? ""))).toEqual(
    new Set(["", ...Object.keys(properties)]),
  );
  expect(told.filter(({ message }) => message.startsWith("breaks the rule"))).toEqual([]);
});
