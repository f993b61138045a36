import { describe, expect, onTestFinished, test } from "vitest";
import document from "../shop/generated/openapi.json" with { type: "json" };
import { service } from "../shop/generated/service.js";
import { validators } from "../shop/generated/validators.js";
import { createClient } from "../../src/engine/index.js";
import { createMock } from "../../src/testing/index.js";
import { shopModel, type Product, type ShopApi } from "../shop/model.js";
import { mockOf, rejection } from "./support.js";

// The mock of a service that is unlike ours: what it says and does is the shop's.

const shop = "https://de.shop.example/api";
const credentials = { authorize: () => ({ authorization: "Bearer till-key-0123456789" }) };

async function open() {
  const mock = await mockOf(document, { validators });
  const client = createClient(service, { endpoint: shop, credentials, fetch: mock.fetch, maxAttempts: 1 });
  return { mock, client };
}

type Media = Readonly<Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>>;

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly example?: unknown }[];
  readonly requestBody?: { readonly content: Media };
  readonly responses: object;
}

const calls = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== "parameters")
    // JSON modules have a type for each path, which no loop can use.
    .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation: operation as Operation, item })),
);

describe("is answered with what its document says:", () => {
  test.each(calls)("$method $path", async ({ method, path, operation, item }) => {
    const { mock } = await open();
    const { parameters = [] } = item as Pick<Operation, "parameters">;
    const named = [...parameters, ...(operation.parameters ?? [])];
    const url = path.replaceAll(/\{([^}]*)\}/g, (_, name) => String(named.find((one) => one.name === name)?.example));
    const [[type, media] = []] = Object.entries(operation.requestBody?.content ?? {});
    const picture = new FormData();
    picture.set("picture", new Blob(["content"]), "a.png");
    const [example] = Object.values(media?.examples ?? {});
    const response = await mock.fetch(`${shop}${url}`, {
      method,
      headers: {
        ...credentials.authorize(),
        ...(example !== undefined && type !== undefined && { "content-type": type }),
      },
      ...(media !== undefined && { body: example === undefined ? picture : JSON.stringify(example.value) }),
    });
    expect(Object.keys(operation.responses)).toContain(String(response.status));
    expect(response.ok).toBe(true);
    expect(mock.violations).toEqual([]);
  });
});

test("its orders are the shop's, with numbers of their own, and only the express parcels cost", async () => {
  const { mock, client } = await open();
  const order = { items: [{ product: "p1", count: 2 }], payment: { kind: "invoice" } } as const;
  const numbers = [];
  for (let call = 0; call < 2; call++)
    numbers.push((await client.placeOrder({ ...order, items: [...order.items] })).number);
  expect(numbers).toEqual([7001, 7002]);
  await client.shipOrders({ orders: [7001] });
  await client.shipOrders({ orders: [7001], express: true });
  expect(mock.orders.map(({ operation, receipt }) => [operation, receipt])).toEqual([
    ["placeOrder", "7001"],
    ["placeOrder", "7002"],
    ["shipOrders", ""],
  ]);
});

test("its refusals have the shop's form and words, and no other service's", async () => {
  const { mock, client } = await open();
  const stranger = await mock.fetch(`${shop}/products`);
  expect([stranger.status, stranger.headers.get("www-authenticate"), await stranger.json()]).toEqual([
    401,
    "Bearer",
    { title: "Something is wrong", status: 401, detail: "No credentials: Authorization: Bearer." },
  ]);
  const headers = { ...credentials.authorize(), "content-type": "application/json" };
  const wrong = await mock.fetch(`${shop}/orders`, { method: "POST", headers, body: '{"items":[]}' });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.not.stringMatching(/SCM|APIGW|error_code/)]);
  mock.next("placeOrder", { status: 402 });
  const order = { items: [{ product: "p1", count: 1 }], payment: { kind: "invoice" } } as const;
  expect(await rejection(client.placeOrder({ ...order, items: [...order.items] }))).toMatchObject({ status: 402 });
  expect((await mock.fetch("https://iam.example.com/v3/auth/tokens", { method: "POST" })).status).toBe(404);
});

test("a model of its own gives the shop a memory", async () => {
  const mock = await createMock<ShopApi, { readonly till: number }, { readonly products: readonly Product[] }>({
    document,
    validators,
    model: shopModel,
  });
  onTestFinished(() => mock.close());
  const client = createClient(service, { endpoint: shop, credentials, fetch: mock.fetch, maxAttempts: 1 });
  mock.seed({ products: [{ id: "p1", name: "Tea", price: 4.5 }] });
  await client.put_product({ "product-id": "p2" }, { name: "Mug", price: 9 });
  expect(await client.listProducts({ offset: 1 })).toEqual({
    products: [{ id: "p2", name: "Mug", price: 9 }],
    total: 2,
  });
  const order = { items: [{ product: "p1", count: 1 }], payment: { kind: "invoice" as const } };
  const before = mock.snapshot();
  const { number } = await client.placeOrder(order);
  mock.next("placeOrder", { fault: "answer-lost" });
  expect(await rejection(client.placeOrder(order))).toMatchObject({ outcome: "unknown" });
  expect(await client.showOrder({ number: number + 1 })).toEqual({ number: number + 1, state: "open" });
  expect([mock.service.till, mock.orders.length]).toEqual([2, 2]);
  mock.restore(before);
  expect(await rejection(client.showOrder({ number }))).toMatchObject({ status: 404 });
  // What the model has no handler for is answered by example.
  expect(await client.createKey({ till: "front", password: "open sesame" })).toEqual({ key: "k-1234567890abcdef" });
});
