import { spawnSync } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Failure } from "../../scripts/command/command.js";
import { root } from "../../scripts/command/project.js";
import { compiler, runTool } from "../../scripts/command/tool.js";
import { runGenerate } from "../../scripts/generate/command.js";
import { createClient, type Service } from "../../src/engine/index.js";
import { ok, other, scratch, written } from "../support/documents.js";

/** A document of another service whose names are all awkward. */
const awkward = other(
  {
    "/a/{default}": {
      parameters: [{ name: "default", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "default",
        parameters: [
          { name: "__proto__", in: "query", schema: { type: "string" } },
          { name: "x-y", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "default", in: "path", required: true, schema: { type: "string", maxLength: 3 } },
        ],
        responses: {
          "200": json("application/vnd.api+json; charset=utf-8", { $ref: "#/components/schemas/simple-user" }),
          "400": { description: "no", content: { "text/html": { schema: { type: "string" } } } },
        },
      },
      delete: { operationId: "delete", responses: { "2XX": json("application/hal+json", { type: "object" }) } },
      post: {
        operationId: "meta/new",
        requestBody: json("application/merge-patch+json", { $ref: "#/components/schemas/simple.user" }),
        responses: {
          default: json("*/*", { type: "object", required: ["a"], properties: { a: { type: "integer" } } }),
        },
      },
    },
    "/raw": {
      get: { operationId: "raw", responses: { "x-a": 1, "204": { description: "none" } } },
      put: { operationId: "elsewhere", servers: [{ url: "https://b.example.com" }], responses: ok },
      head: { operationId: "peek", responses: ok },
      post: { requestBody: json("multipart/form-data", { type: "object" }), responses: ok },
      trace: { operationId: "echo", responses: ok },
    },
    "/lists": {
      get: { parameters: [query("a", { type: "array", items: {} }, { style: "pipeDelimited" })], responses: ok },
      put: { parameters: [query("a", { type: "object" })], responses: ok },
      patch: { parameters: [query("a", undefined, { content: { "application/json": {} } })], responses: ok },
      delete: { parameters: [{ name: "sid", in: "cookie", required: true, schema: {} }], responses: ok },
    },
  },
  {
    openapi: "3.0.3",
    servers: [
      { url: "https://{site}.example.com/v1", variables: { site: { default: "eu", enum: ["eu", "us"] } } },
      { url: "/v1" },
    ],
    components: {
      securitySchemes: {
        Session: { type: "apiKey", in: "cookie", name: "sid" },
        Basic: { type: "http", scheme: "basic" },
        Key: { type: "apiKey", in: "query", name: "api_key" },
        Header: { type: "apiKey", in: "header", name: "X-Key" },
      },
      schemas: {
        ...{ "simple-user": { type: "object", properties: { class: { type: "string" } } } },
        ...{ "simple.user": { type: "object", properties: { ["__proto__"]: { type: "string" } } } },
        ...{ SimpleUser: { type: "string", enum: ["a", "b"] }, class: { type: "object" }, components: {} },
        ...{ default: { type: "string", enum: ["x"] }, string: {}, Promise: {}, Record: {}, "1st": {}, Readonly: {} },
        // What holds itself without an object between, and schemas that are no objects.
        Json: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#/components/schemas/Json" } }] },
        ...{
          "json.list": { type: "array", items: { $ref: "#/components/schemas/json.list" } },
        },
        // Signs that mean something in a URI.
        Rates: {
          type: "object",
          properties: { "50%": { type: "object", properties: { "%2F#/a~b": { type: "integer" } } } },
        },
        // Objects have interfaces, which refer to each other by name; these are no names, or begin a type.
        ...Object.fromEntries(
          ["any", "undefined", "symbol", "keyof", "unique", "infer", "readonly", "asserts"].map((name) => [
            name,
            { type: "object", properties: { next: { $ref: "#/components/schemas/keyof" } } },
          ]),
        ),
      },
    },
  },
);

function json(type: string, schema: object) {
  return { description: "ok", content: { [type]: { schema } } };
}

function query(name: string, schema?: object, more?: object) {
  return { name, in: "query", ...(schema && { schema }), ...more };
}

let folder: string;
let notes: string;

/** Runs the command as from a clone, on a document somewhere else. */
async function generateFrom(spec: string, out: string, ...more: string[]): Promise<string> {
  const lines: string[] = [];
  await runGenerate(["--spec", spec, "--out", out, ...more], {
    ...{ spec: "none", folder: "none" },
    out: (line) => lines.push(line),
  });
  return lines.join("\n");
}

describe("a document with awkward names", () => {
  beforeAll(async () => {
    folder = await scratch(false);
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
    const spec = path.join(folder, "spec.json");
    await writeFile(spec, JSON.stringify(awkward));
    notes = await generateFrom(spec, path.join(folder, "generated"));
  });

  test("what the client cannot carry gets no method, and one note says which and why", () => {
    expect(notes.match(/get no method/g)).toHaveLength(1);
    for (const [operation, why] of [
      ["PUT /raw", "it has servers of its own"],
      ["POST /raw", "its body is multipart/form-data"],
      ["TRACE /raw", "fetch does not send TRACE"],
      ["GET /lists", "its query parameter a has style: pipeDelimited"],
      ["PUT /lists", "its query parameter a is an object of style: form"],
      ["PATCH /lists", "its query parameter a is written as application/json"],
      ["DELETE /lists", "its parameter sid goes in a cookie"],
    ] as const)
      expect(notes).toMatch(new RegExp(`${operation} \\(\\w+\\): ${why}\n`));
    expect(notes).toContain("the server /v1 is relative");
  });

  test("the service says where it is and what is secret", async () => {
    const service = await load(folder);
    expect(service.servers).toEqual({
      "https://eu.example.com/v1": "https://eu.example.com/v1",
      "https://us.example.com/v1": "https://us.example.com/v1",
    });
    expect(service.secretHeaders).toEqual(["cookie", "authorization", "x-key"]);
    expect(service.secretParameters).toEqual(["api_key"]);
    const repeats = Object.entries(await service.operations()).map(([id, { idempotency }]) => `${id} ${idempotency}`);
    expect(repeats.sort()).toEqual(["default safe", "delete idempotent", "metaNew none", "peek safe", "raw_ safe"]);
  });

  test("a client of it sends and checks what the document says", async () => {
    const seen: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      seen.push(request);
      const answers: Readonly<Record<string, string>> = { GET: '{"class":"b"}', POST: '{"a":"no number"}' };
      const body = answers[request.method ?? ""] ?? "{}";
      response.writeHead(200, { "content-type": "application/json" }).end(request.method === "HEAD" ? "" : body);
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // a server on a port, not on a pipe
    const client = createClient(await load(folder), { endpoint: `http://127.0.0.1:${port}` });
    // Loaded at run time, it has no types here; the next test compiles it with them.
    const methods = client as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    expect(await methods["default"]?.({ default: "x", "x-y": ["a", "b"] })).toEqual({ class: "b" });
    await methods["metaNew"]?.({ default: "x" }, { a: 1 });
    await methods["delete"]?.({ default: "x" });
    await methods["peek"]?.();
    expect(seen.map(({ method, url, headers }) => [method, url, headers.accept, headers["content-type"]])).toEqual([
      ["GET", "/a/x?x-y=a&x-y=b", "application/vnd.api+json; charset=utf-8", undefined],
      ["POST", "/a/x", "application/json", "application/merge-patch+json"],
      ["DELETE", "/a/x", "application/hal+json", undefined],
      ["HEAD", "/raw", "application/json", undefined],
    ]);
    // The operation's own parameter stands for the path's.
    await expect(methods["default"]?.({ default: "long" })).rejects.toThrow(/default/);
  });

  test("its types compile", async () => {
    const program = `import { createClient } from ${JSON.stringify(path.join(root, "src/engine/index.js"))};
import { service } from "./generated/service.js";
import { SimpleUser, default_2, type Json, type JsonList, type Rates, type SimpleUser_2, type class_2 } from "./generated/models.js";
const client = createClient(service, { server: "https://us.example.com/v1" });
export const user: SimpleUser_2 = await client.default({ default: "x", "x-y": ["a"] });
export const text: string | undefined = user.class;
export const made: { a: number } = await client.metaNew({ default: "x" }, {});
export const gone: class_2 = await client.delete({ default: "x" });
export const nothing: undefined = await client.raw_();
export const value: Json = ["a", ["b", []]];
export const lists: JsonList = [[], [[]]];
export const rate = ({ "50%": rates }: Rates): number | undefined => rates?.["%2F#/a~b"];
export const options: readonly ["a", "b", "x"] = [...SimpleUser, ...default_2];
// @ts-expect-error an operation that cannot be carried has no method
void client.elsewhere();
void client.raw.PUT("/raw");
`;
    await writeFile(path.join(folder, "program.ts"), program);
    const tsconfig = {
      extends: path.join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: true,
        skipLibCheck: false,
        types: [],
        typeRoots: [path.join(root, "node_modules/@types")],
      },
      include: [],
      files: [path.join(folder, "program.ts")],
    };
    await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    expect(await runTool(compiler, "-p", path.join(folder, "tsconfig.json"))).toEqual([]);
  });
});

async function load(place: string): Promise<Service> {
  const module = (await import(pathToFileURL(path.join(place, "generated", "service.js")).href)) as {
    service: Service;
  };
  return module.service;
}

test("nothing is written over that was not generated", async () => {
  const spec = await written({ "openapi.json": other({ "/a": { get: { responses: ok } } }), "models.js": "mine" });
  const place = path.dirname(spec);
  const refusal: unknown = await generateFrom(spec, place).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Failure);
  expect(String(refusal)).toMatch(/Not written: .*openapi\.json, .*models\.js was not generated/);
  expect(await generateFrom(spec, path.join(place, "api"))).toMatch(/service\.js \(new\)/);
  expect(await generateFrom(spec, path.join(place, "api"), "--check")).toMatch(/files match/);
});

test("where a file cannot be written, that is told when nothing is being written any more, and no draft is left", async () => {
  const spec = await written({ "openapi.json": other({ "/a": { get: { responses: ok } } }), "api/models.js/in": "" });
  const folder = path.join(path.dirname(spec), "api");
  await expect(generateFrom(spec, folder)).rejects.toThrow(/api cannot be written: .*models\.js/);
  const left = await readdir(folder, { recursive: true });
  expect(left.filter((name) => name.endsWith(".new"))).toEqual([]);
});

test("a schema among the components may be true or false", async () => {
  const components = { schemas: { All: true, None: false } };
  const spec = await written({ "openapi.json": other({ "/a": { get: { responses: ok } } }, { components }) });
  const folder = path.join(path.dirname(spec), "api");
  await generateFrom(spec, folder);
  expect(await readFile(path.join(folder, "schema.d.ts"), "utf8")).toMatch(/All: unknown;\s+None: never;/);
});

test("drafts of a process that is gone are removed, those of one that works are left", async () => {
  const spec = await written({ "openapi.json": other({ "/a": { get: { responses: ok } } }) });
  const folder = path.join(path.dirname(spec), "api");
  await generateFrom(spec, folder);
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const [left, working] = [`openapi.json.${gone}.new`, `models.js.${process.ppid}.new`];
  for (const draft of [left, working]) await writeFile(path.join(folder, draft), "{");
  await appendFile(path.join(folder, "models.js"), " ");
  expect(await generateFrom(spec, folder)).toMatch(new RegExp(`${left} \\(removed\\)`));
  expect((await readdir(folder)).filter((name) => name.endsWith(".new"))).toEqual([working]);
});

test("--spec alone is refused: generated/ belongs to the document of this project", async () => {
  await expect(runGenerate(["--spec", "a"], { spec: "", folder: "", out: () => undefined })).rejects.toThrow(/--out/);
});
