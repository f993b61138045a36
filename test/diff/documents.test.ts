import { describe, expect, test } from "vitest";
import { verdictOf, type Verdict } from "../../scripts/diff/change.js";
import { judge } from "../../scripts/diff/judge.js";
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
  ["a header's explode", (d) => put(answer(d)?.["headers"]?.["X-Tags"], "explode", true), "major", "major"],
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

const [text, number] = [{ type: "string" }, { type: "integer" }];
const answers = (responses: Readonly<Record<string, object>>) =>
  small({ responses: Object.fromEntries(Object.entries(responses).map(([status, content]) => [status, { content }])) });
const media = (types: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));
const takes = (types: Readonly<Record<string, object>>) => small({ requestBody: { content: media(types) } });
const sends = (types: Readonly<Record<string, object>>) =>
  small({}, { webhooks: { w: { post: { requestBody: { content: media(types) }, responses: done } } } });

const [a, b] = [{ url: "https://a.example" }, { url: "https://b.example" }];
const at = (servers: readonly object[] | undefined) => small({}, { servers });
const host = (name: string, values?: readonly string[], usual = "a") => ({
  url: `https://{${name}}.example`,
  variables: { [name]: { enum: values, default: usual } },
});

/** A document with one operation. */
function small(operation: object, more: object = {}): object {
  const info = { title: "Small", version: "1" };
  return { openapi: "3.1.0", info, paths: { "/a": { post: { responses: done, ...operation } } }, ...more };
}

test.each<[name: string, before: object, after: object, verdict: Verdict]>([
  ["the default gives way to a status", answers({ default: json(text) }), answers({ 200: json(number) }), "major"],
  ["a range gives way to a status", answers({ "4XX": json(text) }), answers({ 404: json(number) }), "major"],
  [
    "a status beside the range that held it",
    answers({ 200: {}, "4XX": json(text) }),
    answers({ 200: {}, "4XX": json(text), 404: json(number) }),
    "major",
  ],
  [
    "a success beside the range that held it",
    answers({ "2XX": json(text) }),
    answers({ "2XX": json(text), 200: json(number) }),
    "major",
  ],
  [
    "a failure beside the default that held it",
    answers({ 200: {}, default: json(text) }),
    answers({ 200: {}, default: json(text), 404: json(number) }),
    "major",
  ],
  [
    "a second success beside a default for failures",
    answers({ 200: {}, default: json(text) }),
    answers({ 200: {}, default: json(text), 202: json(number) }),
    "minor",
  ],
  ["a range of successes is narrowed", answers({ "2XX": json(text) }), answers({ 200: json(text) }), "patch"],
  [
    "an answer's media type beside the range that held it",
    answers({ 200: media({ "*/*": text }) }),
    answers({ 200: media({ "*/*": text, "application/json": number }) }),
    "major",
  ],
  [
    "a body's media type beside the range that held it",
    takes({ "*/*": text }),
    takes({ "*/*": text, "application/json": number }),
    "major",
  ],
  [
    "JSON says its charset",
    answers({ 200: media({ "application/json": text }) }),
    answers({ 200: media({ 'application/json; charset="UTF-8"': text }) }),
    "patch",
  ],
  ["JSON has a parameter", takes({ "application/json": text }), takes({ "application/json;version=1": text }), "patch"],
  [
    "a second version of JSON",
    takes({ "application/json;version=1": text }),
    takes({ "application/json;version=1": text, "application/json;version=2": number }),
    "minor",
  ],
  [
    "a parameter's JSON says its charset",
    small({ parameters: [{ name: "x", in: "query", content: json(text) }] }),
    small({ parameters: [{ name: "x", in: "query", content: media({ "application/json; charset=utf-8": text }) }] }),
    "patch",
  ],
  [
    "a webhook is never XML any more",
    sends({ "application/json": text, "application/xml": text }),
    sends({ "application/json": text }),
    "patch",
  ],
  [
    "a webhook may be XML",
    sends({ "application/json": text }),
    sends({ "application/json": text, "application/xml": text }),
    "major",
  ],
  ["a server moves to the only operation", at([a]), small({ servers: [a] }), "patch"],
  [
    "a server that no operation uses is gone",
    small({ servers: [a] }, { servers: [b] }),
    small({ servers: [a] }),
    "patch",
  ],
  ["the server that is meant where there is none", at([{ url: "/" }]), at(undefined), "patch"],
  ["another server than what is meant where there is none", at(undefined), at([{ url: "/v2" }]), "major"],
  ["a host in another case", at([{ url: "https://A.example/V" }]), at([{ url: "https://a.example/V" }]), "patch"],
  ["a path in another case", at([{ url: "https://a.example/V" }]), at([{ url: "https://a.example/v" }]), "major"],
  ["a server's variable has another name", at([host("e", ["a", "b"])]), at([host("f", ["a", "b"])]), "patch"],
  ["a server's free variable has another name", at([host("e")]), at([host("f")]), "patch"],
  ["a server's variable is written out", at([host("e", ["a", "b"])]), at([b, a]), "patch"],
  ["a server's variable has a value less", at([host("e", ["a", "b"])]), at([host("e", ["a"])]), "major"],
  ["a server's variable has a value more", at([host("e", ["a"])]), at([host("e", ["a", "b"])]), "minor"],
  ["a server's variable may be anything", at([host("e", ["a"])]), at([host("e")]), "minor"],
  ["a server's variable has another default", at([host("e", ["a", "b"])]), at([host("e", ["a", "b"], "b")]), "major"],
  ["a server's free variable has another default", at([host("e")]), at([host("e", undefined, "b")]), "major"],
])("%s", (_, before, after, verdict) => {
  const changes = judge(sourceOf(before, "old"), sourceOf(after, "new"), { client: false });
  expect({ verdict: verdictOf(changes), changes: changes.map(({ message }) => message) }).toMatchObject({ verdict });
  for (const { impact, witness, message } of changes)
    if (impact === "major" && !message.startsWith("may break")) expect(witness, message).toBeDefined();
});
