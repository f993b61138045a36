import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { describe, expect, test } from "vitest";
import { mockOf } from "./support.js";

// The mock loads parts of Prism by their place in it. Here the whole of it says what they should say.

const text = { schema: { type: "string", maxLength: 3 } };
const document = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
      post: {
        operationId: "set",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 9 } },
          { name: "tags", in: "query", schema: { type: "array", maxItems: 2, items: { type: "string" } } },
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { type: "object", properties: { size: { type: "integer" } } },
          },
          { name: "X-Age", in: "header", schema: { type: "integer" } },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name"],
                properties: { name: text.schema, on: { type: "boolean" } },
              },
            },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["name"], properties: { name: text.schema } },
            },
          },
        },
        responses: {
          200: {
            description: "x",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { name: text.schema, at: { type: "string", format: "date-time" } },
                },
              },
            },
          },
        },
      },
    },
  },
};

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const requests: readonly { readonly path: string; readonly headers: Record<string, string>; readonly body?: string }[] =
  [
    { path: "/things/1", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1", headers: json, body: '{"name":"abcd"}' },
    { path: "/things/1", headers: json, body: '{"on":true}' },
    { path: "/things/1", headers: json, body: '{"name":"a","on":"true"}' },
    { path: "/things/x", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1?limit=9&tags=a&tags=b", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1?limit=10", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1?tags=a&tags=b&tags=c", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1?filter[size]=3", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1?filter[size]=big", headers: json, body: '{"name":"abc"}' },
    { path: "/things/1", headers: { ...json, "x-age": "old" }, body: '{"name":"abc"}' },
    { path: "/things/1", headers: { ...json, "x-age": "7" }, body: '{"name":"abc"}' },
    { path: "/things/1", headers: form, body: "name=abc" },
    { path: "/things/1", headers: form, body: "name=abcd" },
    { path: "/things/1", headers: {} },
  ];

describe("the whole of Prism gives the same verdict and the same sample", () => {
  test.each(requests)("$path $headers $body", async ({ path, headers, body }) => {
    const silent = () => undefined;
    const logger = {
      trace: silent,
      debug: silent,
      info: silent,
      success: silent,
      warn: silent,
      error: silent,
      fatal: silent,
      child: () => logger,
    };
    const config = {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    } as const;
    const operations = await getHttpOperationsFromSpec(structuredClone(document));
    const url = new URL(path, "https://api.example.com");
    const query = Object.fromEntries(
      [...new Set(url.searchParams.keys())].map((name) => {
        const values = url.searchParams.getAll(name);
        return [name, values.length > 1 ? values : (values[0] ?? "")];
      }),
    );
    const request: IHttpRequest = {
      method: "post",
      url: { path: url.pathname, query },
      headers: { ...headers, ...(body !== undefined && { "content-length": String(body.length) }) },
      body:
        body !== undefined && headers["content-type"] === json["content-type"] ? (JSON.parse(body) as unknown) : body,
    };
    // Prism wants the whole of pino's type and calls only what stands in logger.
    const result = await createInstance(config, { logger }).request(request, operations, config)();
    const mock = await mockOf(document);
    const response = await mock.fetch(url, { method: "POST", headers, ...(body !== undefined && { body }) });
    const isGood = result._tag === "Right";
    expect(response.ok).toBe(isGood);
    if (isGood) expect(await response.json()).toEqual(result.right.output.body);
  });
});
