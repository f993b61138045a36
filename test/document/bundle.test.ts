import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../scripts/command/command.js";
import { bundle } from "../../scripts/document/redocly.js";
import { lint } from "../../scripts/lint/lint.js";
import { ok, other, scratch, written } from "../support/documents.js";

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).message;
}

const some = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n";

/** Each is ten times what the one before is. */
function aliases(count: number): string {
  const line = (number: number) =>
    `x-a${number}: &a${number} [${Array.from({ length: 10 }, () => `*a${number - 1}`).join(", ")}]\n`;
  return `x-a0: &a0 [1]\n${Array.from({ length: count }, (_, index) => line(index + 1)).join("")}`;
}

test.each([
  ["Swagger 2.0", 'swagger: "2.0"\ninfo: {}\npaths: {}\n', /a\.yaml:1:1 This is Swagger 2\.0.*convert it first/],
  ["OpenAPI 3.2", "info: {}\nopenapi: 3.2.0\n", /a\.yaml:2:1 openapi: 3\.2\.0 is another version.*3\.0 and 3\.1/],
  ["a number for a version", "openapi: 3.1\n", /a\.yaml:1:1 openapi must be a text such as "3\.1\.0", not 3\.1/],
  ["a null for a version", "openapi: null\n", /openapi must be a text/],
  ["another kind of document", 'asyncapi: "2.6.0"\n', /a\.yaml:1:1 This is not an OpenAPI document/],
  ["a text", "hello\n", /not an OpenAPI document/],
  ["a list", "- a\n", /not an OpenAPI document/],
  ["nothing", "", /not an OpenAPI document/],
  ["two documents in one file", "openapi: 3.1.0\n---\na: 1\n", /a\.yaml is not valid YAML: expected a single document/],
  ["no YAML", "openapi: 3.1.0\n x: [\n", /a\.yaml:2:3 is not valid YAML/],
  [
    "a part that stands in itself",
    `${some}x-a: &a\n  b: [*a]\n`,
    /a\.yaml:5:\d+ This part stands in itself by a YAML alias/,
  ],
  [
    "aliases that write out to billions",
    some + aliases(9),
    /a\.yaml:\d+:\d+ With its YAML aliases written out .* 1,000,000 parts/,
  ],
  [
    "what is nested without end",
    `${some}x-a: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`,
    /a\.yaml:4:\d+ .* nested more than 100 levels/,
  ],
])("lint and bundle refuse %s in a sentence with its place", async (_, text, message) => {
  const file = await written({ "a.yaml": text });
  expect(await failureOf(bundle(file))).toMatch(message);
  expect(await failureOf(lint(file))).toMatch(message);
});

test("a folder and a file that is not there are refused", async () => {
  const folder = await scratch();
  await mkdir(path.join(folder, "b"));
  expect(await failureOf(bundle(path.join(folder, "b")))).toMatch(/b is a folder/);
  expect(await failureOf(lint(path.join(folder, "none.yaml")))).toMatch(/none\.yaml: there is no such file/);
});

test("an alias that is only used again is read, and a file that is referred to is looked at too", async () => {
  const reused = `${some}components: { schemas: { A: &a { type: string }, B: { items: *a } } }\n`;
  expect(await bundle(await written({ "a.yaml": reused }))).toMatchObject({
    components: { schemas: { B: { items: { type: "string" } } } },
  });
  const file = await written({
    "a.yaml": `${some}components: { schemas: { A: { $ref: "b.yaml" } } }\n`,
    "b.yaml": "type: object\nproperties: &a\n  b: { properties: *a }\n",
  });
  expect(await failureOf(bundle(file))).toMatch(/b\.yaml:3:\d+ This part stands in itself by a YAML alias/);
});

test("a keyword of a 3.1 schema that is not known is a warning, unless its owner's rules say otherwise", async () => {
  const text = `${some}components: { schemas: { A: { type: string, nullable: true, properties: { b: { units: m } } } } }\n`;
  const file = await written({ "a.yaml": text });
  const warnings: string[] = [];
  await bundle(file, { warn: ({ message }) => warnings.push(message) });
  expect(warnings).toEqual([expect.stringContaining("`nullable`"), expect.stringContaining("`units`")]);
  const found = async (name: string) =>
    (await lint(name)).filter(({ rule }) => rule === "struct").map(({ severity }) => severity);
  expect(await found(file)).toEqual(["warn", "warn"]);
  expect(await found(await written({ "a.yaml": text, "redocly.yaml": "rules: { struct: error }\n" }))).toEqual([
    "error",
    "error",
  ]);
  const other = await written({ "a.yaml": text.replace("paths: {}", "paths: { /a: { gte: {} } }") });
  expect(await failureOf(bundle(other))).toMatch(/`gte` is not expected/);
});

test("a reference to a file is a URI", async () => {
  const file = await written({
    "a.yaml": `${some}components: { schemas: { A: { $ref: "my%20pet.yaml" }, B: { $ref: "50%25.yaml" } } }\n`,
    "my pet.yaml": "type: string\n",
    "50%.yaml": "type: integer\n",
  });
  expect(JSON.stringify(await bundle(file))).toMatch(/"type":"string".*"type":"integer"/);
});

test("all that is wrong is told, not the first alone", async () => {
  const file = await written({
    "a.yaml":
      "openapi: 3.1.0\ninfo: { title: A }\npaths:\n  /a:\n    psot: {}\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/Gone' }\n",
  });
  const told = await failureOf(bundle(file));
  expect(told.split("\n")).toEqual([
    expect.stringMatching(/a\.yaml:2:.*version/),
    expect.stringMatching(/a\.yaml:5:.*psot/),
    expect.stringMatching(/a\.yaml:8:.*#\/components\/responses\/Gone points to nothing/),
  ]);
});

test("two schemas of one name in two files are a warning", async () => {
  const schema = (type: string) => ({ content: { "application/json": { schema: { $ref: `${type}/Pet.json` } } } });
  const file = await written({
    "a.json": other({
      "/a": { get: { operationId: "a", responses: { "200": { description: "ok", ...schema("one") } } } },
      "/b": { get: { operationId: "b", responses: { "200": { description: "ok", ...schema("two") } } } },
    }),
    "one/Pet.json": { type: "string" },
    "two/Pet.json": { type: "integer" },
  });
  const warnings: string[] = [];
  const document = await bundle(file, { warn: ({ message }) => warnings.push(message) });
  expect(warnings).toEqual([expect.stringMatching(/same name/)]);
  expect(JSON.stringify(document["components"])).toMatch(/"Pet":.*"Pet-2":/);
});

test("without a redocly.yaml only what OpenAPI itself forbids is an error; with one its owner decides", async () => {
  const document = other({ "/a": { get: { operationId: "a", responses: ok } } });
  const loose = await lint(await written({ "a.json": document }));
  expect(loose.map(({ severity }) => severity)).not.toContain("error");
  expect(loose.map(({ rule }) => rule)).toContain("operation-summary");
  const strict = await written({
    "api/a.json": document,
    "redocly.yaml": "rules: { operation-summary: error, info-license: warn }\n",
  });
  expect((await lint(strict)).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
    expect.arrayContaining(["operation-summary error", "info-license warn"]),
  );
  const broken = await written({ "a.json": document, "redocly.yaml": "extends: [nothing-like-it]\n" });
  expect(await failureOf(lint(broken))).toMatch(/redocly\.yaml cannot be used: .*nothing-like-it/);
});

test("what draft 2020-12 allows in schemas is allowed in OpenAPI 3.1: booleans, identifiers, anchors", async () => {
  const schemas = {
    Never: { not: true, allOf: [true, { properties: { a: false } }], if: true, then: false },
    Named: { $id: "https://elsewhere.example/named.json", $defs: { a: { $anchor: "a" }, b: { $id: "b.json" } } },
    Users: {
      properties: {
        a: { $ref: "https://elsewhere.example/named.json#a" },
        b: { $ref: "https://elsewhere.example/b.json" },
        c: { $ref: "#here" },
      },
    },
    Here: { $anchor: "here", type: "string" },
  };
  const file = await written({ "a.json": other({ "/a": { get: { responses: ok } } }, { components: { schemas } }) });
  expect(await bundle(file)).toMatchObject({ components: { schemas } });
  const remote = { ...schemas, Remote: { $ref: "urn:nowhere" } };
  const wrong = await written({
    "a.json": other({ "/a": { get: { responses: ok } } }, { components: { schemas: remote } }),
  });
  expect(await failureOf(bundle(wrong))).toMatch(/a\.json:\d+:\d+ urn:nowhere is a remote reference/);
});
