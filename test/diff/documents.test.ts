import { afterEach, describe, expect, test, vi } from "vitest";
import { verdictOf, type Verdict } from "../../scripts/diff/change.js";
import { judge } from "../../scripts/diff/judge.js";
import { loadSource } from "../../scripts/diff/source.js";
import { put, sourceOf, type Draft } from "./shop.js";

const json = (schema: unknown) => ({ "application/json": { schema } });
const done = { 204: { description: "Done." } };

/** A small document without a single operationId. */
const plain = {
  openapi: "3.1.0",
  info: { title: "Plain", version: "1" },
  servers: [{ url: "https://a.example" }],
  security: [{ both: [], key: [] }, { login: ["write", "read"] }],
  paths: {
    "/things/{id}": {
      get: {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "empty", in: "query", schema: { type: "string" } },
        ],
        responses: {
          200: {
            description: "It.",
            headers: {
              "X-Page": { required: true, schema: { type: "integer" } },
              "X-Tags": { schema: { type: "array", items: { type: "string" } } },
            },
            content: json({ type: "object" }),
          },
        },
      },
      post: {
        requestBody: { content: json({ type: "object" }) },
        responses: done,
        callbacks: {
          changed: {
            "{$request.body#/url}": { post: { requestBody: { content: json({ type: "object" }) }, responses: done } },
          },
        },
      },
    },
  },
  webhooks: {
    created: {
      post: {
        requestBody: {
          required: true,
          content: json({ type: "object", properties: { id: { type: "string" } }, required: ["id"] }),
        },
        responses: done,
      },
    },
  },
  components: {
    securitySchemes: {
      both: { type: "http", scheme: "basic" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: { type: "oauth2", flows: {} },
      unused: { type: "http", scheme: "bearer" },
    },
  },
};

const get = (d: Draft) => d["paths"]?.["/things/{id}"]?.["get"] ?? {};
const answer = (d: Draft) => get(d)["responses"]?.["200"];
const parameter = (d: Draft, index: number) => get(d)["parameters"]?.[index];
const hook = (d: Draft) => d["webhooks"]?.["created"]?.["post"];

describe.each<[name: string, change: (document: Draft) => unknown, there: Verdict, back: Verdict]>([
  [
    "one of two schemes is asked for no more",
    (d) => put(d, "security", [{ key: [] }, { login: ["read", "write"] }]),
    "minor",
    "major",
  ],
  [
    "scopes in another order",
    (d) => put(d, "security", [{ both: [], key: [] }, { login: ["read", "write"] }]),
    "patch",
    "patch",
  ],
  ["fewer scopes", (d) => put(d, "security", [{ both: [], key: [] }, { login: ["read"] }]), "minor", "major"],
  ["nothing is asked for", (d) => put(d, "security", []), "minor", "major"],
  [
    "a scheme that nothing asks for is gone",
    (d) => Reflect.deleteProperty(Object(d["components"]?.["securitySchemes"]), "unused"),
    "patch",
    "patch",
  ],
  ["a parameter may be without a value", (d) => put(parameter(d, 2), "allowEmptyValue", true), "minor", "major"],
  [
    "a parameter in the path has another name",
    (d) => {
      const item = Object(d["paths"]?.["/things/{id}"]);
      put(parameter(d, 0), "name", "thing");
      put(d, "paths", { "/things/{thing}": item });
    },
    "patch",
    "patch",
  ],
  ["a list is written in another way", (d) => put(parameter(d, 1), "explode", false), "major", "major"],
  ["a number in a parameter is a text", (d) => put(parameter(d, 0), "schema", { type: "string" }), "minor", "major"],
  [
    "one value becomes a list of them",
    (d) => put(parameter(d, 2), "schema", { type: "array", items: { type: "string" } }),
    "minor",
    "major",
  ],
  ["a header may be missing", (d) => put(answer(d)?.["headers"]?.["X-Page"], "required", false), "major", "minor"],
  ["a header is gone", (d) => Reflect.deleteProperty(Object(answer(d)?.["headers"]), "X-Page"), "major", "minor"],
  ["a header's explode", (d) => put(answer(d)?.["headers"]?.["X-Tags"], "explode", true), "patch", "patch"],
  [
    "a header's schema",
    (d) => put(answer(d)?.["headers"]?.["X-Page"], "schema", { type: "integer", maximum: 5 }),
    "patch",
    "major",
  ],
  ["a second success", (d) => put(get(d)["responses"], "202", { description: "Later." }), "minor", "major"],
  ["a webhook is gone", (d) => Reflect.deleteProperty(d, "webhooks"), "major", "minor"],
  [
    "a field of a webhook may be missing",
    (d) => put(hook(d)?.["requestBody"]?.["content"]?.["application/json"]?.["schema"], "required", []),
    "major",
    "minor",
  ],
  [
    "a webhook has a new field",
    (d) =>
      put(hook(d)?.["requestBody"]?.["content"]?.["application/json"]?.["schema"]?.["properties"], "at", {
        type: "string",
      }),
    "minor",
    "major",
  ],
  [
    "a callback is gone",
    (d) => Reflect.deleteProperty(Object(d["paths"]?.["/things/{id}"]?.["post"]), "callbacks"),
    "major",
    "minor",
  ],
  ["an operation gets a name", (d) => put(get(d), "operationId", "getThing"), "patch", "minor"],
  [
    "another server",
    (d) => put(d, "servers", [{ url: "https://a.example" }, { url: "https://b.example" }]),
    "minor",
    "major",
  ],
  ["words", (d) => put(get(d), "description", "Gets it."), "patch", "patch"],
])("%s", (_, change, there, back) => {
  const before = structuredClone(plain) as unknown as Draft;
  const after = structuredClone(plain) as unknown as Draft;
  change(after);

  test.each([["made", before, after, there] as const, ["taken back", after, before, back] as const])(
    "%s",
    (__, base, head, verdict) => {
      const changes = judge(sourceOf(base, "old"), sourceOf(head, "new"), { client: false });
      expect({ verdict: verdictOf(changes), changes: changes.map(({ message }) => message) }).toMatchObject({
        verdict,
      });
      for (const { impact, witness, message } of changes)
        if (impact === "major") expect(witness, message).toBeDefined();
    },
  );
});

const text = { type: "string" };
const field = (name: string, schema: object = text) => ({
  type: "object",
  properties: { [name]: schema },
  required: [name],
});

/** A document with one operation for each schema of a body that it takes. */
const taking = (schemas: readonly object[]) => ({
  openapi: "3.1.0",
  info: { title: "Bodies", version: "1" },
  paths: Object.fromEntries(
    schemas.map((schema, index) => [
      `/p${index}`,
      { post: { operationId: `p${index}`, requestBody: { required: true, content: json(schema) }, responses: done } },
    ]),
  ),
});
const judged = (before: readonly object[], after: readonly object[]) =>
  judge(sourceOf(taking(before), "old"), sourceOf(taking(after), "new"), { client: false });
const breaking = (before: readonly object[], after: readonly object[]) =>
  judged(before, after).filter(({ impact }) => impact === "major");

describe("an operation is judged by itself", () => {
  const option = (letter: string, index: number) => field("k", { const: `${letter}${index}` });
  const few = [0, 1, 2].map((index) => ({ oneOf: [option("A", index)] }));
  const more = [0, 1, 2].map((index) => ({ oneOf: [option("A", index), option("B", index)] }));

  test("however often harmless alternatives were added before", () => {
    const changes = breaking([...few, { oneOf: [field("a")] }], [...more, { oneOf: [field("a"), field("b")] }]);
    expect(changes).toMatchObject([{ operations: ["p3"], witness: { value: { a: "x", b: "x" } } }]);
  });

  test("however often the same schemas were harmless at another place", () => {
    const inner = (length: number) => field("x", { ...text, maxLength: length });
    const whole = (length: number) => ({
      oneOf: [inner(length), { ...field("x", { ...text, minLength: 5 }), required: ["x"] }],
    });
    const document = (length: number) => [inner(length), inner(length), inner(length), whole(length)];
    expect(breaking(document(4), document(8))).toMatchObject([{ operations: ["p3"] }]);
  });

  test("a value of one shows nothing in another", () => {
    const changes = breaking(
      [
        { type: "integer", not: { const: 10 } },
        { ...text, not: { pattern: "^(?!a)" } },
      ],
      [
        { type: "integer", not: { const: 9 } },
        { ...text, not: { pattern: "^[^a]|^$" } },
      ],
    );
    expect(changes).toMatchObject([
      { operations: ["p0"], witness: { value: 9 } },
      { operations: ["p1"], message: expect.stringMatching(/^may break: the body has a changed rule, not;/) },
    ]);
    expect(changes[1]?.witness).toBeUndefined();
  });

  test("a value that shows the same in another is looked for once", () => {
    const named = (length: number) => field("a", { ...text, maxLength: length });
    const changes = breaking(
      Array.from({ length: 40 }, () => named(9)),
      Array.from({ length: 40 }, () => named(3)),
    );
    expect(changes).toMatchObject([{ witness: { value: { a: "xxxx" } } }]);
    expect(changes[0]?.operations).toHaveLength(40);
  });
});

test("null is a value, not the lack of a body", () => {
  const [change] = breaking([{ type: ["string", "null"] }], [text]);
  expect(change?.witness).toMatchObject({ value: null });
});

describe("when there is no time to try values", () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each<[name: string, before: object, after: object, verdict: Verdict]>([
    ["an alternative that another one may be", { oneOf: [field("a")] }, { oneOf: [field("a"), field("b")] }, "major"],
    [
      "an alternative that no other one can be",
      { oneOf: [field("k", { const: "A" })] },
      { oneOf: [field("k", { const: "A" }), field("k", { const: "B" })] },
      "minor",
    ],
    ["a text that may be longer", { ...text, maxLength: 3 }, { ...text, maxLength: 9 }, "minor"],
    ["a text that must be shorter", { ...text, maxLength: 9 }, { ...text, maxLength: 3 }, "major"],
    [
      "a new field",
      { type: "object", properties: { a: text } },
      { type: "object", properties: { a: text, b: text } },
      "minor",
    ],
  ])("%s", (_, before, after, verdict) => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 100_000));
    const changes = judged([before], [after]);
    expect({ verdict: verdictOf(changes), changes: changes.map(({ message }) => message) }).toMatchObject({ verdict });
    for (const { impact, message } of changes)
      if (impact === "major") expect(message).toMatch(/^may break: .*; no value was tried, so much has changed$/);
  });
});

test.each<[name: string, one: object, other: object, verdict: Verdict]>([
  ["two patterns of which each has texts of its own", { pattern: "^[a-z]{8}$" }, { pattern: "^[a-z]+x$" }, "major"],
  ["a pattern within another", { pattern: "^[a-z]{8}$" }, { pattern: "qx$" }, "major"],
  ["patterns that share no text", { pattern: "^[a-z]{8}$" }, { pattern: "^[0-9]" }, "minor"],
  ["a format and a pattern that it may match", { format: "date" }, { pattern: "^19" }, "major"],
  ["a format and a pattern with a text of both", { format: "uuid" }, { pattern: "^f" }, "major"],
  ["a format and a pattern of its end", { format: "email" }, { pattern: "@example\\.com$" }, "major"],
  ["a format and a pattern that it never matches", { format: "date" }, { pattern: "^[a-z]" }, "minor"],
  ["two formats that share no text", { format: "uuid" }, { format: "date" }, "minor"],
  ["two formats that may share a text", { format: "hostname" }, { format: "uuid" }, "major"],
  ["a format that nothing is known of", { format: "zip" }, { pattern: "^[0-9]{5}$" }, "major"],
])("an alternative is added: %s", (_, one, other, verdict) => {
  const [first, second] = [
    { ...text, ...one },
    { ...text, ...other },
  ];
  expect(verdictOf(judged([{ oneOf: [first] }], [{ oneOf: [first, second] }]))).toBe(verdict);
});

describe("names of schemas", () => {
  const load = (files: Readonly<Record<string, object>>) =>
    loadSource("/api.json", {
      read: (file) => Promise.resolve(JSON.stringify(files[file])),
      label: (file) => file,
    });
  const body = (schema: object, named: object = {}) => ({ ...taking([schema]), components: { schemas: { T: named } } });
  const short = (length: number, more: object) => ({ ...text, maxLength: length, ...more });

  test.each<[name: string, files: (length: number) => Readonly<Record<string, object>>, value: unknown]>([
    ["an anchor", (length) => ({ "/api.json": body({ $ref: "#T" }, short(length, { $anchor: "T" })) }), "xxxx"],
    [
      "an anchor of another file",
      (length) => ({
        "/api.json": body({ $ref: "other.json#T" }),
        "/other.json": { schemas: { One: { properties: { enum: short(length, { $anchor: "T" }) } } } },
      }),
      "xxxx",
    ],
    [
      "a dynamic anchor",
      (length) => ({
        "/api.json": body(field("a", { $dynamicRef: "#T" }), short(length, { $dynamicAnchor: "T" })),
      }),
      { a: "xxxx" },
    ],
    [
      "an anchor that is named anew below an address",
      (length) => ({
        "/api.json": body(
          {
            $id: "https://a.example/one",
            ...field("a", { $ref: "#T" }),
            $defs: { U: short(length, { $anchor: "T" }) },
          },
          short(9, { $anchor: "T" }),
        ),
      }),
      { a: "xxxx" },
    ],
  ])("%s leads to what has it", async (_, files, value) => {
    const [base, head] = [await load(files(9)), await load(files(3))];
    const changes = judge(base, head, { client: false }).filter(({ impact }) => impact === "major");
    expect(changes).toMatchObject([{ operations: ["p0"], witness: { value } }]);
  });

  test("an anchor that nothing has is refused", async () => {
    await expect(load({ "/api.json": body({ $ref: "#T" }) })).rejects.toThrow(
      "/api.json:1 The reference #T points to nothing. Correct it, or add what it names.",
    );
  });
});

test("schemas that are nested 200 objects deep are compared", async () => {
  const nested = (depth: number): object => (depth === 0 ? text : field("next", nested(depth - 1)));
  const load = (length: number) =>
    loadSource("/api.json", {
      read: () => Promise.resolve(JSON.stringify(taking([nested(200), { ...text, maxLength: length }]))),
      label: (file) => file,
    });
  const alike = await Promise.all([load(9), load(9)]);
  expect(judge(...alike, { client: false })).toEqual([]);
  const changes = judge(await load(9), await load(3), { client: false });
  expect(changes).toMatchObject([{ impact: "major", operations: ["p1"], witness: { value: "xxxx" } }]);
});
