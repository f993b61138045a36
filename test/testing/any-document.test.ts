import { describe, expect, test } from "vitest";
import { createMock, DocumentError } from "../../src/testing/index.js";
import { mockOf, rejection } from "./support.js";

const info = { title: "T", version: "1" };
const json = (schema: object, more: object = {}) => ({ "application/json": { schema, ...more } });
const ok = (content?: object) => ({ description: "ok", ...(content && { content }) });
const at = "https://api.example.com";

const errorSchema = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "integer" }, message: { type: "string", maxLength: 40 }, requestId: { type: "string" } },
};

/** A small document: its paths, and what else. */
const api = (paths: object, more: object = {}, openapi = "3.1.0") => ({ openapi, info, paths, ...more });

async function answer(document: object, path: string, init?: RequestInit) {
  const response = await (await mockOf(document)).fetch(`${at}${path}`, init);
  const text = await response.text();
  return { status: response.status, type: response.headers.get("content-type"), text, headers: response.headers };
}

const sent = (body: unknown, method = "POST"): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("every operation is answered", () => {
  test.each([
    { responses: { 200: ok(), 201: ok() }, status: 200 },
    { responses: { default: ok() }, status: 200 },
    { responses: { "2XX": ok(), 404: ok() }, status: 200 },
    { responses: { "5XX": ok() }, status: 500 },
    { responses: { 302: ok() }, status: 302 },
    { responses: { 404: ok(), default: ok() }, status: 200 },
  ])("with what $responses says: $status", async ({ responses, status }) => {
    expect((await answer(api({ "/x": { get: { responses } } }), "/x", { redirect: "manual" })).status).toBe(status);
  });

  test("one without any answer says so", async () => {
    const { status, type, text } = await answer(api({ "/x": { get: { responses: {} } } }), "/x");
    expect([status, type]).toEqual([500, "application/problem+json"]);
    expect(text).toContain("The API document gives GET /x no answer.");
  });

  test("named by operationId, else by method and path", async () => {
    const mock = await mockOf(
      api({
        "/x/{id}": {
          get: { responses: { 200: ok(), 404: ok() } },
          put: { operationId: "set", responses: { 200: ok() } },
        },
      }),
    );
    mock.next("GET /x/{id}", { status: 404 });
    mock.next("set", { fault: "reset" });
    expect((await mock.fetch(`${at}/x/1`)).status).toBe(404);
    await rejection(mock.fetch(`${at}/x/1`, { method: "PUT" }));
    expect(mock.requests.map(({ operation }) => operation)).toEqual(["GET /x/{id}", "set"]);
    expect(() => mock.next("GET /x", {})).toThrow(
      'The API document has no operation "GET /x". It has GET /x/{id}, set.',
    );
  });

  test("by one router: a literal before a template, parts of segments, percent-encoded, below a server's path", async () => {
    const name = (operationId: string, parameters: string[] = []) => ({
      operationId,
      parameters: parameters.map((parameter) => ({
        name: parameter,
        in: "path",
        required: true,
        schema: { maxLength: 9 },
      })),
      responses: { 200: ok() },
    });
    const mock = await mockOf(
      api(
        {
          "/{kind}/tags": { get: name("tags", ["kind"]) },
          "/csr/{id}": { get: name("csr", ["id"]) },
          "/csr/tags": { get: name("csrTags") },
          "/fixed.{format}": { get: name("fixed", ["format"]) },
          "/a b": { get: name("blank") },
          "/a:{b}": { get: name("colon", ["b"]) },
        },
        { servers: [{ url: "/{base}/v1", variables: { base: { default: "api" } } }] },
      ),
    );
    const paths = [
      "/csr/tags",
      "/csr/tag",
      "/x/tags",
      "/fixed.json",
      "/fixed.0123456789",
      "/a%20b",
      "/a:1",
      "/a%3A1",
      "/api/v1/csr/tags",
      "/v1/csr/tags",
    ];
    const statuses = [];
    for (const path of paths) statuses.push((await mock.fetch(`${at}${path}`)).status);
    expect(mock.requests.map(({ operation }) => operation)).toEqual([
      "csrTags",
      "csr",
      "tags",
      "fixed",
      "fixed",
      "blank",
      "colon",
      "colon",
      "csrTags",
      undefined,
    ]);
    expect(statuses).toEqual([200, 200, 200, 200, 400, 200, 200, 200, 200, 404]);
    expect(mock.violations).toMatchObject([{ pointer: "/format", keyword: "maxLength" }]);
  });

  test("a path with another method is 405 and says which there are", async () => {
    const { status, headers, text } = await answer(api({ "/x": { get: { responses: { 200: ok() } } } }), "/x", {
      method: "PUT",
    });
    expect([status, headers.get("allow")]).toEqual([405, "GET"]);
    expect(text).toContain("/x has no PUT. The API document has GET for it.");
  });
});

describe("content types", () => {
  const many = api({
    "/x": {
      get: {
        responses: {
          200: ok({
            "text/plain": { example: "plain" },
            "application/json": { example: { a: [1, 2] } },
            "application/xml": { example: { a: [1, "<"] } },
          }),
        },
      },
    },
  });
  test.each([
    { accept: undefined, type: "application/json", text: '{"a":[1,2]}' },
    { accept: "text/*;q=0.5, application/json;q=0.4", type: "text/plain", text: "plain" },
    {
      accept: "application/xml",
      type: "application/xml",
      text: '<?xml version="1.0" encoding="UTF-8"?><xml><a>1</a><a>&#60;</a></xml>',
    },
    { accept: "*/*, application/json;q=0", type: "text/plain", text: "plain" },
  ])("Accept: $accept gives $type", async ({ accept, type, text }) => {
    expect(await answer(many, "/x", accept === undefined ? {} : { headers: { accept } })).toMatchObject({
      status: 200,
      type,
      text,
    });
  });

  test("what the client does not take is 406", async () => {
    for (const accept of ["image/png", "inv/alid", "application/json;q=0, text/plain;q=0, application/xml;q=0"])
      expect((await answer(many, "/x", { headers: { accept } })).status).toBe(406);
  });

  const forms = api({
    "/form": {
      post: {
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["q"],
                properties: { q: { type: "string" }, n: { type: "integer" } },
              },
            },
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: { file: { type: "string", format: "binary" } },
              },
            },
          },
        },
        responses: { 204: ok() },
      },
    },
  });
  const form = (entries: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(entries)) data.set(name, new Blob([value]), "a.txt");
    return data;
  };
  test.each([
    { name: "a form", body: new URLSearchParams({ q: "a b", n: "3" }), status: 204 },
    { name: "a form without what is required", body: new URLSearchParams({ n: "3" }), status: 400 },
    { name: "a form with text for a number", body: new URLSearchParams({ q: "a", n: "x" }), status: 400 },
    { name: "a file", body: form({ file: "content" }), status: 204 },
    { name: "another file", body: form({ other: "content" }), status: 400 },
    { name: "text", body: "q=a", status: 415 },
  ])("$name: $status", async ({ body, status }) => {
    expect((await answer(forms, "/form", { method: "POST", body })).status).toBe(status);
  });

  test("any type is taken where any is documented, also one that is none", async () => {
    const any = { requestBody: { content: { "*/*": { schema: { type: "string" } } } }, responses: { 204: ok() } };
    for (const type of ["image/png", "garbage", "application/json"]) {
      const init = { method: "POST", headers: { "content-type": type }, body: '"x"' };
      expect((await answer(api({ "/any": { post: any } }), "/any", init)).status).toBe(204);
    }
  });

  test("an example that its type cannot hold is told, not sent", async () => {
    const document = api({ "/x": { get: { responses: { 200: ok({ "text/html": { example: { a: 1 } } }) } } } });
    const { status, text } = await answer(document, "/x");
    expect(status).toBe(500);
    expect(text).toContain("The document's example is an object, which cannot be written as text/html.");
  });
});

describe("its own errors", () => {
  const limited = { parameters: [{ name: "petId", in: "query", required: true, schema: { type: "integer" } }] };
  const get = (responses: object) => api({ "/x": { get: { ...limited, responses: { 200: ok(), ...responses } } } });

  test("have the form that the operation documents", async () => {
    const { status, text } = await answer(get({ default: ok(json(errorSchema)) }), "/x");
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        code: 400,
        message: "Invalid parameter: petId is required.",
        requestId: expect.stringMatching(/^0+1$/) as string,
      },
    ]);
  });

  test("are cut to what a message may be", async () => {
    const { text } = await answer(get({ default: ok(json(errorSchema)) }), "/a/path/that/is/there/not");
    const { message } = JSON.parse(text) as { message: string };
    expect([message.length, message]).toEqual([40, "The API does not exist: GET /a/path/tha…"]);
  });

  test("begin with the documented example", async () => {
    const example = { status: "failed", errors: [{ text: "a sentence" }], help: "https://example.com/help" };
    const { status, text } = await answer(get({ 422: ok(json({}, { example })) }), "/x");
    expect([status, JSON.parse(text)]).toEqual([
      422,
      { ...example, errors: [{ text: "Invalid parameter: petId is required." }] },
    ]);
  });

  test("are pages where the document has pages, and problem details where it has nothing", async () => {
    expect(await answer(get({ 400: ok({ "text/html": { schema: {} } }) }), "/x")).toMatchObject({
      status: 400,
      type: "text/html",
      text: "Invalid parameter: petId is required.",
    });
    const { type, text } = await answer(get({}), "/x");
    expect([type, JSON.parse(text)]).toEqual([
      "application/problem+json",
      { type: "about:blank", title: "Bad Request", status: 400, detail: "Invalid parameter: petId is required." },
    ]);
  });

  test("carry the document's code for the reason", async () => {
    const schema = { type: "object", properties: { error_code: { type: "string" }, error_msg: { type: "string" } } };
    const document = {
      ...get({ 400: ok(json(schema)) }),
      "x-error-codes": { "LIB.1": { when: ["bad-request"], status: [400] } },
    };
    expect(JSON.parse((await answer(document, "/x")).text)).toEqual({
      error_code: "LIB.1",
      error_msg: "Invalid parameter: petId is required.",
    });
  });
});

describe("a body", () => {
  const schemas = {
    Base: {
      type: "object",
      required: ["id", "name"],
      properties: { id: { type: "integer", readOnly: true }, name: { type: "string" } },
    },
    Node: {
      type: "object",
      required: ["value"],
      properties: { value: { type: "integer" }, next: { $ref: "#/components/schemas/Node", description: "the next" } },
    },
  };
  const takes = (schema: object, openapi?: string) =>
    api(
      { "/x": { post: { requestBody: { content: json(schema) }, responses: { 204: ok() } } } },
      { components: { schemas } },
      openapi,
    );
  test.each([
    {
      name: "unevaluatedProperties",
      schema: { properties: { a: {} }, unevaluatedProperties: false },
      good: { a: 1 },
      bad: { b: 1 },
    },
    { name: "prefixItems", schema: { prefixItems: [{ type: "string" }], items: false }, good: ["a"], bad: ["a", 1] },
    {
      name: "a required name beside a reference",
      schema: { $ref: "#/components/schemas/Base", required: ["colour"] },
      good: { name: "a", colour: "red" },
      bad: { colour: "red" },
    },
    {
      name: "what only answers have",
      schema: { $ref: "#/components/schemas/Base" },
      good: { name: "a" },
      bad: { id: 1 },
    },
    {
      name: "a schema that refers to itself",
      schema: { $ref: "#/components/schemas/Node" },
      good: { value: 1, next: { value: 2 } },
      bad: { value: 1, next: {} },
    },
    { name: "false", schema: { properties: { gone: false } }, good: {}, bad: { gone: 1 } },
    { name: "null and false themselves", schema: { enum: [null, false] }, good: false, bad: 0 },
  ])("obeys $name", async ({ schema, good, bad }) => {
    const document = takes(schema);
    expect((await answer(document, "/x", sent(good))).status).toBe(204);
    expect((await answer(document, "/x", sent(bad))).status).toBe(400);
  });

  test("obeys the words of 3.0", async () => {
    const document = takes(
      {
        type: "object",
        properties: {
          price: { type: "number", minimum: 0, exclusiveMinimum: true },
          kind: { type: "string", nullable: true, enum: ["a", null] },
        },
      },
      "3.0.3",
    );
    expect((await answer(document, "/x", sent({ price: 1, kind: null }))).status).toBe(204);
    for (const bad of [{ price: 0 }, { kind: "b" }, { price: null }])
      expect((await answer(document, "/x", sent(bad))).status).toBe(400);
  });

  test("with a pattern that is none is taken, and a note says so; with a schema that is none it is not", async () => {
    const mock = await mockOf(takes({ properties: { a: { type: "string", pattern: "[\\w-.]+\\_" } } }));
    expect(mock.notes).toEqual([
      "The pattern [\\w-.]+\\_ is no regular expression with the flag u, so it is not checked.",
    ]);
    expect((await mock.fetch(`${at}/x`, sent({ a: "" }))).status).toBe(204);
    const { status, text } = await answer(takes({ enum: [] }), "/x", sent(1));
    expect(status).toBe(500);
    expect(text).toContain("The schemas of POST /x cannot be used: enum must have non-empty array");
  });

  test("must obey the validators that are handed in", async () => {
    const mock = await mockOf(takes({}), { validators: { "POST /x": { body: (value) => value === "mine" } } });
    expect((await mock.fetch(`${at}/x`, sent("mine"))).status).toBe(204);
    expect((await mock.fetch(`${at}/x`, sent("other"))).status).toBe(400);
  });
});

describe("a document is refused that", () => {
  test.each([
    {
      name: "is Swagger 2.0",
      document: { swagger: "2.0" },
      says: "This is a Swagger 2.0 document. The mock takes OpenAPI 3.0 and 3.1.",
    },
    { name: "is OpenAPI 3.2", document: { openapi: "3.2.0" }, says: "This is an OpenAPI 3.2.0 document." },
    { name: "is none", document: {}, says: "This is no OpenAPI document: it has no field openapi." },
    {
      name: "is a text",
      document: "openapi: 3.1.0" as never,
      says: "The document must be given parsed, as an object.",
    },
    {
      name: "names two operations alike",
      document: api({
        "/a": { get: { operationId: "x", responses: {} } },
        "/b": { put: { operationId: "x", responses: {} } },
      }),
      says: "Two operations have the operationId x: GET /a and PUT /b. Give each its own.",
    },
    {
      name: "refers to another file",
      document: api({ "/a": { get: { responses: { 200: { $ref: "answers.yaml#/ok" } } } } }),
      says: "The reference answers.yaml#/ok leads out of the document.",
    },
    {
      name: "refers to nothing",
      document: api({ "/a": { get: { responses: { 200: { $ref: "#/components/responses/None" } } } } }),
      says: "A reference of the document cannot be resolved: #/components/responses/None leads nowhere.",
    },
    {
      name: "refers to itself",
      document: api(
        { "/a": { get: { responses: { 200: { $ref: "#/components/responses/A" } } } } },
        {
          components: {
            responses: { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } },
          },
        },
      ),
      says: "leads back to itself",
    },
  ])("$name", async ({ document, says }) => {
    const error = await rejection(createMock({ document }));
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ message: expect.stringContaining(says) as string });
  });
});

describe("parameters of every kind and style are judged, and none makes the mock fail", () => {
  const get = (...parameters: object[]) => ({ get: { parameters, responses: { 200: ok() } } });
  const list = { type: "array", items: { type: "integer" } };
  const document = api({
    "/list": get({ name: "X-A", in: "header", schema: list }),
    "/object": get({ name: "X-A", in: "header", schema: { type: "object" } }),
    "/required": get({ name: "X-A", in: "header", required: true, schema: list }),
    "/ignored": get(
      ...["Accept", "Content-Type", "Authorization"].map((name) => ({
        name,
        in: "header",
        required: true,
        schema: { type: "integer" },
      })),
    ),
    "/label/{p}": get({ name: "p", in: "path", required: true, style: "label", schema: { type: "string" } }),
    "/matrix/{p}": get({ name: "p", in: "path", required: true, style: "matrix", schema: { type: "string" } }),
    "/pipes": get({ name: "p", in: "query", style: "pipeDelimited", explode: false, schema: { type: "object" } }),
    "/either": get({ name: "p", in: "query", schema: { oneOf: [{ type: "string" }, { type: "integer" }] } }),
    "/text": {
      post: {
        requestBody: { content: { "text/plain": { schema: { type: "string", maxLength: 3 } } } },
        responses: { 200: ok() },
      },
    },
    "/xml": {
      post: {
        requestBody: { content: { "application/xml": { schema: { type: "object" } } } },
        responses: { 200: ok() },
      },
    },
    "/extended": { get: { responses: { "x-a": 1, 200: ok() } } },
  });
  test.each<[string, RequestInit, number]>([
    ["/list", {}, 200],
    ["/list", { headers: { "x-a": "1,2" } }, 200],
    ["/list", { headers: { "x-a": "1,b" } }, 400],
    ["/object", {}, 200],
    ["/required", {}, 400],
    ["/ignored", {}, 200],
    ["/label/.1", {}, 200],
    ["/label/1", {}, 400],
    ["/matrix/1", {}, 400],
    ["/pipes", {}, 200],
    ["/either?p=1", {}, 200],
    ["/either?p=a", {}, 200],
    ["/text", { method: "POST", body: "abc", headers: { "content-type": "text/plain" } }, 200],
    ["/text", { method: "POST", body: "abcd", headers: { "content-type": "text/plain" } }, 400],
    ["/xml", { method: "POST", body: "<r/>", headers: { "content-type": "application/xml" } }, 200],
    ["/extended", {}, 200],
  ])("%s with %o: %d", async (path, init, status) => {
    const found = await answer(document, path, init);
    expect(found.status, found.text).toBe(status);
  });
});
