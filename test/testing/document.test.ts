import { describe, expect, test } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { mockOf, post, purchase, rejection, token } from "./support.js";

const idSchema = { type: "string", maxLength: 40 };
const json = (schema: object, examples: object) => ({
  description: "x",
  content: { "application/json": { schema, examples } },
});

/** The document with operations that this package knows nothing about. */
const extended = {
  ...document,
  paths: {
    ...document.paths,
    "/v3/scm/things/{thing_id}/renew": {
      post: {
        operationId: "RenewThing",
        "x-charges-money": true,
        "x-receipt": "renewal",
        parameters: [
          { name: "thing_id", in: "path", required: true, schema: { type: "string" } },
          { name: "years", in: "query", required: true, schema: { type: "integer", maximum: 3 } },
        ],
        responses: {
          "201": json(
            {
              type: "object",
              required: ["renewal", "algorithm"],
              properties: { renewal: idSchema, algorithm: { enum: ["RSA_2048", "EC_P256"] } },
            },
            { plain: { value: { renewal: "r-9", algorithm: "RSA_2048" } } },
          ),
          "409": json({ type: "object" }, { busy: { value: { error_code: "SCM.0016", error_msg: "busy" } } }),
        },
      },
    },
    "/v3/scm/things": {
      get: {
        operationId: "ListThings",
        responses: { "200": json({ type: "object" }, { one: { value: { things: [{ id: "t-1" }] } } }) },
      },
    },
  },
};

/** A list of unions whose variants refine what they share. */
const variant = (kind: string, more: object) => ({
  allOf: [{ type: "object", required: ["kind"], properties: { kind: { type: "string" } } }],
  type: "object",
  properties: { kind: { const: kind }, ...more },
});
const shapes = {
  ...document,
  paths: {
    "/v3/scm/shapes": {
      put: {
        operationId: "SetShapes",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Shape" } } } },
        },
        responses: { "204": { description: "x" } },
      },
    },
  },
  components: {
    ...document.components,
    schemas: {
      ...document.components.schemas,
      Shape: {
        oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }],
        discriminator: {
          propertyName: "kind",
          mapping: { circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" },
        },
      },
      Circle: variant("circle", { radius: { type: "integer", maximum: 9 } }),
      Square: variant("square", { side: { type: "integer", maximum: 5 }, radius: { type: "string" } }),
    },
  },
};

const headers = { "x-auth-token": token };
const renew = "https://scm.example.com/v3/scm/things/abc/renew?years=2";

describe("an operation that is added to the document", () => {
  test("is mocked, ordered and given ids without a line of code", async () => {
    const mock = await mockOf(extended);
    const bodies = await Promise.all(
      [0, 1].map(async () => (await mock.fetch(renew, { method: "POST", headers })).json() as Promise<unknown>),
    );
    expect(bodies[0]).toEqual({ renewal: "r-9", algorithm: "RSA_2048" });
    expect(bodies[1]).toMatchObject({ renewal: expect.not.stringMatching(/^r-9$/) as string });
    expect(mock.orders.map(({ operation, receipt }) => [operation, receipt])).toEqual(
      bodies.map((body) => ["RenewThing", (body as { renewal: string }).renewal]),
    );
  });

  test("its parameters are checked, and explained in words", async () => {
    const mock = await mockOf(extended);
    const response = await mock.fetch("https://scm.example.com/v3/scm/things/abc/renew?years=9", {
      method: "POST",
      headers,
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error_code: "SCM.0005", error_msg: "Invalid parameter: years must be <= 3." },
    ]);
    expect(mock.violations).toEqual([{ pointer: "/years", keyword: "maximum", message: "must be <= 3" }]);
  });

  test("its documented answers can be planned, and those of others cannot", async () => {
    const mock = await mockOf(extended);
    mock.next("RenewThing", { status: 409, example: "busy" });
    expect(await (await mock.fetch(renew, { method: "POST", headers })).json()).toEqual({
      error_code: "SCM.0016",
      error_msg: "busy",
    });
    expect(() => mock.next("RenewThing", { status: 500 })).toThrow(
      "The API document has no answer 500 of RenewThing. It has 201, 409.",
    );
  });

  test("without a documented 401 it still refuses strangers", async () => {
    const mock = await mockOf(extended);
    const response = await mock.fetch(renew, { method: "POST" });
    expect([response.status, await response.json()]).toMatchObject([401, { error_code: "APIGW.0301" }]);
  });

  test("one that costs nothing makes no order and gives its example as it is", async () => {
    const mock = await mockOf(extended);
    for (let call = 0; call < 2; call++) {
      const response = await mock.fetch("https://scm.example.com/v3/scm/things", { headers });
      expect(await response.json()).toEqual({ things: [{ id: "t-1" }] });
    }
    mock.next("ListThings", { fault: "answer-lost" });
    await rejection(mock.fetch("https://scm.example.com/v3/scm/things", { headers }));
    expect([mock.requests.length, mock.orders]).toEqual([3, []]);
  });
});

describe("a body of a union is explained by the variant that was meant", () => {
  test.each([
    { name: "one field", body: { ...purchase, effective_time: 9 }, violations: ["/effective_time maximum"] },
    {
      name: "what this variant fixes",
      body: { ...purchase, domain_numbers: 5 },
      violations: ["/domain_numbers const"],
    },
    {
      name: "another variant",
      body: { ...purchase, domain_type: "MULTI_DOMAIN" },
      violations: ["/domain_numbers minimum"],
    },
    { name: "a field of another type", body: { ...purchase, order_number: "1" }, violations: ["/order_number type"] },
    { name: "no such variant", body: { ...purchase, domain_type: "ANY" }, violations: ["/domain_type enum"] },
  ])("$name", async ({ body, violations }) => {
    const mock = await mockOf(extended);
    expect((await post(mock, "in process", body)).status).toBe(400);
    expect(mock.violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(violations);
  });

  test("also within a list", async () => {
    const mock = await mockOf(shapes);
    const put = (body: unknown) =>
      mock.fetch("https://scm.example.com/v3/scm/shapes", {
        method: "PUT",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect(
      (
        await put([
          { kind: "circle", radius: 9 },
          { kind: "square", side: 5, radius: "r" },
        ])
      ).status,
    ).toBe(204);
    expect(
      (await put([{ kind: "circle", radius: 10 }, { kind: "square", side: 6 }, { kind: "square", radius: 1 }, {}]))
        .status,
    ).toBe(400);
    expect(mock.violations.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      "/0/radius must be <= 9",
      "/1/side must be <= 5",
      "/2/radius must be string",
      "/3/kind is required",
    ]);
  });

  test("in the client's words when the document is the project's own, whoever read it", async () => {
    const mock = await mockOf(structuredClone(document));
    await post(mock, "in process", { ...purchase, domain_numbers: 5 });
    expect(mock.violations).toEqual([{ pointer: "/domain_numbers", keyword: "const", message: "must be 1" }]);
  });
});

test("the document is left as it was: no reference in it is resolved", () => {
  expect(document.paths["/v3/scm/certificates/buy"].post.responses["401"]).toEqual({
    $ref: "#/components/responses/Unauthorized",
  });
});
