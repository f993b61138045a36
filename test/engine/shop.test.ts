import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { compare } from "../../scripts/generate/folder.js";
import { generate } from "../../scripts/generate/generate.js";
import { root } from "../../scripts/command/project.js";
import {
  createClient,
  responseInfo,
  type Client,
  type CommonOptions,
  type Credentials,
} from "../../src/engine/index.js";
import { fileJournal } from "../../src/engine/journal-file.js";
import { printed } from "../credentials/support.js";
import { service } from "../shop/generated/service.js";
import { rejection, serveHttp, type LocalServer } from "./transport/support.js";

// The engine with another service than ours: what an operation does to the world is data.

interface Received {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let server: LocalServer;
let received: Received[];
let answers: ((response: ServerResponse) => void)[];
let folder: string;

const credentials: Credentials = { authorize: () => ({ authorization: "Bearer till-key-0123456789" }) };
const shop = (options: Partial<CommonOptions> = {}): Client<typeof service> =>
  createClient(service, { endpoint: `${server.url}/api`, credentials, ...options });

function json(status: number, body: unknown, type = "application/json") {
  return (response: ServerResponse) => {
    response.writeHead(status, { "content-type": type, "x-request-id": "r-1" });
    response.end(JSON.stringify(body));
  };
}

const lost = (response: ServerResponse) => void response.destroy();
const journaled = async () =>
  (await fileJournal(path.join(folder, "journal.jsonl")).entries()).map(({ state }) => state);
const journal = () => fileJournal(path.join(folder, "journal.jsonl"));

beforeEach(async () => {
  received = [];
  answers = [];
  folder = await mkdtemp(path.join(tmpdir(), "shop-"));
  server = await serveHttp((request, body, response) => {
    received.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    const answer = answers.shift() ?? json(500, { title: "Nothing was planned" });
    answer(response);
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const order = {
  items: [{ product: "p1", count: 2 }],
  payment: { kind: "card" as const, card: "4000123412341234" },
};

test("what is generated for the shop is up to date", async () => {
  const place = path.join(root, "test", "shop");
  const stale = await compare(path.join(place, "generated"), await generate(path.join(place, "openapi.yaml")));
  expect(stale, "npm run generate -- --spec test/shop/openapi.yaml --out test/shop/generated").toEqual([]);
});

test("lists, with parameters of several values and the credentials given", async () => {
  answers = [json(200, { products: [{ id: "p1", name: "Tea", price: 4.5 }], total: 1 })];
  const page = await shop().listProducts({ limit: 5, category: ["tea", "mugs"] });
  expectTypeOf(page.products[0]?.price).toEqualTypeOf<number | undefined>();
  expect(page.total).toBe(1);
  expect(received).toMatchObject(
    [{ line: "GET /api/products?limit=5&category=tea&category=mugs", headers: { authorization: /^Bearer/ } }].map(
      ({ line }) => ({ line, headers: { authorization: "Bearer till-key-0123456789" } }),
    ),
  );
});

test("an operation without an operationId has a method, one that it cannot carry has none", async () => {
  answers = [json(200, { id: "p1", name: "Tea", price: 4.5 })];
  expect(await shop().getProductsByProductId({ "product-id": "p1" })).toMatchObject({ name: "Tea" });
  expect(Object.keys(shop())).not.toContain("uploadPicture");
});

test("speaks another JSON than the usual one", async () => {
  answers = [json(200, { id: "p2", name: "Mug", price: 9 }, "application/vnd.shop+json")];
  const mug = await shop().put_product({ "product-id": "p2" }, { id: "p2", name: "Mug", price: 9 });
  expect(mug.id).toBe("p2");
  expect(received[0]?.headers).toMatchObject({
    "content-type": "application/vnd.shop+json",
    accept: "application/vnd.shop+json",
  });
});

test("an answer without content tells its status and request id by the promise that the method returned", async () => {
  answers = [(response) => response.writeHead(204, { "x-request-id": "r-9" }).end()];
  const asked = shop().ping();
  expect(responseInfo(asked)).toBeUndefined();
  expect(await asked).toBeUndefined();
  expect(responseInfo(asked)).toEqual({ status: 204, requestId: "r-9", violations: [], failures: [] });
});

test("the service's own error shape is read", async () => {
  answers = [
    json(422, { title: "No such product", status: 422, detail: "p9 is not sold." }, "application/problem+json"),
  ];
  expect(await rejection(shop().placeOrder(order))).toMatchObject({
    name: "ResponseError",
    outcome: "rejected",
    status: 422,
  });
});

describe("what a repeat does", () => {
  test("safe and idempotent calls are sent again after a lost answer", async () => {
    answers = [lost, json(200, { number: 7001, state: "sent" })];
    expect(await shop().showOrder({ number: 7001 })).toEqual({ number: 7001, state: "sent" });
    answers = [lost, json(200, { id: "p2", name: "Mug", price: 9 }, "application/vnd.shop+json")];
    await shop().put_product({ "product-id": "p2" }, { id: "p2", name: "Mug", price: 9 });
    expect(received).toHaveLength(4);
  });

  test("what the state guards is not, and its outcome is open", async () => {
    answers = [lost];
    expect(await rejection(shop().cancelOrder({ number: 7001 }))).toMatchObject({
      name: "UnknownOutcomeError",
      check: "Show the order; it is gone or cancelled.",
    });
    expect(received).toHaveLength(1);
  });

  test("what has no receipt and costs nothing is journaled all the same where a repeat makes another one", async () => {
    answers = [lost];
    const till = { till: "front", password: "open sesame" };
    expect(await rejection(shop({ journal: journal() }).createKey(till))).toMatchObject({ outcome: "unknown" });
    expect(await rejection(shop({ journal: journal() }).createKey(till))).toMatchObject({ name: "JournalError" });
    expect(received).toHaveLength(1);
  });
});

describe("money", () => {
  test("a purchase is proved by its receipt, and is journaled without its secrets", async () => {
    answers = [json(201, { number: 7001, state: "open" })];
    expect(await shop({ journal: journal() }).placeOrder(order)).toEqual({ number: 7001, state: "open" });
    expect(await journaled()).toEqual(["settled"]);
    const text = await readFile(path.join(folder, "journal.jsonl"), "utf8");
    expect(text).toContain('"receipt":"7001"');
    expect(text).not.toContain("4000123412341234");
    expect(received[0]?.body).toContain("4000123412341234");
  });

  test("is asked for in a case only", async () => {
    const fast = { orders: [7001], express: true };
    const free = { orders: [7001] };
    const parcels = { parcels: [{ order: 7001, sent: true }] };
    // In a browser, what costs money wants a fetch of the caller's own.
    Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0" }, configurable: true });
    try {
      answers = [json(200, parcels)];
      await shop().shipOrders(free);
      expect(await rejection(shop().shipOrders(fast))).toMatchObject({ name: "ValidationError" });
    } finally {
      Reflect.deleteProperty(globalThis, "navigator");
    }
    expect(received).toHaveLength(1);
  });
});

test("what failed within a success is told", async () => {
  answers = [
    json(200, {
      parcels: [
        { order: 1, sent: true },
        { order: 2, sent: false, note: "no address" },
      ],
    }),
  ];
  const result = await shop().shipOrders({ orders: [1, 2] });
  expect(responseInfo(result)?.failures).toEqual([
    { pointer: "/parcels/1", item: { order: 2, sent: false, note: "no address" }, reason: "no address" },
  ]);
});

describe("secrets", () => {
  const till = { till: "front", password: "open sesame street" };

  test("of a body do not stand in an error that quotes them", async () => {
    answers = [json(422, { title: `open sesame street is too easy` }, "application/problem+json")];
    expect(printed(await rejection(shop().createKey(till)))).not.toContain("sesame street");
    answers = [lost];
    expect(printed(await rejection(shop().createKey(till)))).not.toContain("sesame street");
  });

  test("of an answer that breaks off do not stand in the error", async () => {
    answers = [(response) => response.writeHead(201, { "content-type": "application/json" }).end('{"key":"k-123456')];
    expect(printed(await rejection(shop().createKey(till)))).not.toContain("k-123456");
  });
});
