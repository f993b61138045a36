import type { Source } from "../../scripts/diff/source.js";

/** A document under construction: tests reach into it by name. */
export type Draft = { [key: string]: Draft } & { [index: number]: Draft };

const json = (schema: unknown, value: unknown) => ({ "application/json": { schema, examples: { usual: { value } } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const failure = { $ref: "#/components/responses/Failed" };

const common = {
  product: ref("Product"),
  amount: ref("Amount"),
  gift: { type: "boolean", description: "Wrapped." },
  agree: { type: "boolean", const: true },
  code: { type: "string", maxLength: 8, pattern: "^[A-Z0-9]*$" },
  labels: { type: "array", maxItems: 3, items: ref("Label") },
};

const kind = (name: string) => ({ allOf: [ref("Kind")], type: "string", const: name });

/** A small API that has one of everything that a change can happen to. */
export const shop = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.2.3", description: "Sells things." },
  servers: [
    { url: "https://one.example", "x-region": "one" },
    { url: "https://two.example", "x-region": "two" },
  ],
  security: [{ AuthToken: [] }, { AccessKey: [] }],
  paths: {
    "/orders": {
      post: {
        operationId: "CreateOrder",
        summary: "Buy",
        "x-idempotency": "none",
        "x-charges-money": true,
        "x-receipt": "id",
        "x-when-unknown": "Look at the orders.",
        requestBody: {
          required: true,
          content: json(ref("Order"), { kind: "PICKUP", product: "TEA", amount: 1, agree: true }),
        },
        responses: {
          200: {
            description: "Bought.",
            headers: { "X-Trace": { schema: { type: "string" } } },
            content: json(ref("Receipt"), { id: "a1", state: "PAID" }),
          },
          400: failure,
          500: failure,
        },
      },
      get: {
        operationId: "ListOrders",
        "x-idempotency": "idempotent",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
          { name: "state", in: "query", schema: ref("State") },
        ],
        responses: {
          200: { description: "Some.", content: json({ type: "array", maxItems: 50, items: ref("Receipt") }, []) },
          400: failure,
        },
      },
    },
    "/orders/{id}": {
      delete: {
        operationId: "CancelOrder",
        "x-idempotency": "idempotent",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", maxLength: 12 } }],
        responses: { 204: { description: "Gone." }, 404: { description: "Unknown." } },
      },
    },
  },
  components: {
    securitySchemes: {
      AuthToken: { type: "apiKey", in: "header", name: "X-Auth-Token", "x-schema": { minLength: 32, maxLength: 4096 } },
      AccessKey: { type: "apiKey", in: "header", name: "Authorization", "x-secret-headers": ["X-Session"] },
    },
    responses: {
      Failed: { description: "It failed.", content: json(ref("Failure"), { error_code: "S.1", error_msg: "No." }) },
    },
    schemas: {
      Product: {
        type: "string",
        enum: ["TEA", "COFFEE", "CAKE"],
        maxLength: 10,
        "x-enum-descriptions": { TEA: "Tea.", COFFEE: "Coffee.", CAKE: "Cake." },
      },
      Amount: { type: "integer", format: "int32", minimum: 1, maximum: 100 },
      Kind: { type: "string", enum: ["PICKUP", "DELIVERY"] },
      Label: {
        type: "object",
        additionalProperties: false,
        properties: { key: { type: "string", minLength: 1, maxLength: 20 }, value: { type: "string", maxLength: 20 } },
      },
      Order: {
        type: "object",
        oneOf: [ref("Pickup"), ref("Delivery")],
        discriminator: {
          propertyName: "kind",
          mapping: { PICKUP: "#/components/schemas/Pickup", DELIVERY: "#/components/schemas/Delivery" },
        },
      },
      Pickup: {
        type: "object",
        additionalProperties: false,
        required: ["kind", "product", "amount", "agree"],
        properties: { kind: kind("PICKUP"), ...common },
      },
      Delivery: {
        type: "object",
        additionalProperties: false,
        required: ["kind", "product", "amount", "agree", "street"],
        properties: { kind: kind("DELIVERY"), ...common, street: { type: "string", minLength: 1, maxLength: 60 } },
      },
      State: { type: "string", enum: ["OPEN", "PAID"] },
      Receipt: {
        type: "object",
        required: ["id", "state"],
        properties: {
          id: { type: "string", minLength: 2, maxLength: 12 },
          state: ref("State"),
          note: { type: "string", maxLength: 40 },
          total: { type: "integer", minimum: 0, maximum: 1000 },
          lines: {
            type: "array",
            maxItems: 5,
            items: { type: "object", required: ["product"], properties: { product: ref("Sold") } },
          },
        },
      },
      Sold: { type: "string", enum: ["TEA", "COFFEE"] },
      Failure: { anyOf: [ref("PlainFailure"), ref("NestedFailure")] },
      PlainFailure: {
        type: "object",
        required: ["error_code", "error_msg"],
        properties: { error_code: { type: "string", maxLength: 10 }, error_msg: { type: "string", maxLength: 100 } },
      },
      NestedFailure: {
        type: "object",
        required: ["error"],
        properties: {
          error: { type: "object", required: ["message"], properties: { message: { type: "string", maxLength: 100 } } },
        },
      },
    },
  },
  "x-error-code-prefixes": { S: ["SH"] },
  "x-error-codes": {
    "S.1": { status: [400], processed: "no", meaning: "Wrong.", action: "Correct it." },
    "S.2": { status: [400, 500], processed: "maybe", meaning: "Odd.", action: "Look." },
    "S.3": { status: [401], processed: "no", renew: true, meaning: "Stale.", action: "Renew." },
  },
};

/** A copy of the shop with one change made to it. */
export function changed(change: (document: Draft) => unknown): Draft {
  const document = structuredClone(shop) as unknown as Draft;
  change(document);
  return document;
}

/** A document as if it had been read from a file. */
export function sourceOf(document: object, label: string): Source {
  return {
    label,
    document: document as Source["document"],
    place: (pointer) => ({ file: label, line: 1, pointer }),
  };
}

export const schema = (document: Draft, name: string): Draft =>
  document["components"]?.["schemas"]?.[name] ?? missing(name);
export const operation = (document: Draft, method: string, path = "/orders"): Draft =>
  document["paths"]?.[path]?.[method] ?? missing(method);
export const put = (target: Draft | undefined, key: string, value: unknown): unknown =>
  Object.assign(Object(target), { [key]: value });
export const drop = (target: Draft | undefined, key: string): unknown => Reflect.deleteProperty(Object(target), key);
/** A change of each variant of the order. */
export const variants = (document: Draft): [Draft, Draft] => [schema(document, "Pickup"), schema(document, "Delivery")];

function missing(name: string): never {
  throw new Error(`The shop has no ${name}.`);
}
