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
