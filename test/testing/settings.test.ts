import { Agent, get } from "node:http";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createMock, type Call, type MockOf, type AnyApi, type Told } from "../../src/testing/index.js";
import { clientOf, freshMock, mockOf, post, purchase, rejection, token } from "./support.js";

const at = "https://pets.example.com";
const pet = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const pets = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "getPet",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: { description: "x", content: { "application/json": { schema: pet, example: { id: "documented" } } } },
          404: { description: "x", content: { "application/json": { schema: {}, example: { message: "gone" } } } },
        },
      },
    },
    "/pets": {
      post: {
        operationId: "buyPet",
        "x-charges-money": true,
        "x-receipt": "id",
        requestBody: { required: true, content: { "application/json": { schema: pet } } },
        responses: {
          201: { description: "x", content: { "application/json": { schema: pet, example: { id: "p-1" } } } },
          503: { description: "x" },
        },
      },
    },
  },
};
const buy = (mock: MockOf<AnyApi>, id: string) =>
  mock.fetch(`${at}/pets`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id }),
  });

describe("a model", () => {
  test("answers in place of the example, also where the answer is lost, and not for what is planned or wrong", async () => {
    const owned: string[] = [];
    const mock = await mockOf(pets, {
      model: {
        buyPet: ({ body }) => {
          const { id } = body as { id: string };
          owned.push(id);
          return { body: { id: `mine-${id}` } };
        },
        getPet: async ({ parameters }) =>
          (await Promise.resolve(owned.includes(parameters["id"] ?? "")))
            ? { body: { id: parameters["id"] }, headers: { ETag: '"1"' } }
            : parameters["id"] === "other"
              ? undefined
              : { status: 404, body: { message: "sold" } },
      },
    });
    expect(await (await buy(mock, "rex")).json()).toEqual({ id: "mine-rex" });
    mock.next(
      "buyPet",
      { fault: "answer-lost" },
      { status: 503 },
      { status: 503, orderMade: true },
      { fault: "reset" },
    );
    await rejection(buy(mock, "lost"));
    expect([(await buy(mock, "unavailable")).status, (await buy(mock, "behind")).status]).toEqual([503, 503]);
    await rejection(buy(mock, "reset"));
    await mock.fetch(`${at}/pets`, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    expect(owned).toEqual(["rex", "lost", "behind"]);
    expect(mock.orders.map(({ receipt }) => receipt)).toEqual(["mine-rex", "mine-lost", "mine-behind"]);
    const found = await mock.fetch(`${at}/pets/rex`);
    expect([found.status, found.headers.get("etag"), await found.json()]).toEqual([200, '"1"', { id: "rex" }]);
    const sold = await mock.fetch(`${at}/pets/x`);
    expect([sold.status, await sold.json()]).toEqual([404, { message: "sold" }]);
    expect(await (await mock.fetch(`${at}/pets/other`)).json()).toEqual({ id: "documented" });
  });

  test("of an operation that there is not is refused", async () => {
    expect(await rejection(mockOf(pets, { model: { sellPet: () => undefined } }))).toMatchObject({
      name: "TypeError",
      message: 'The model has an operation "sellPet" that the API document does not have.',
    });
  });
});

test("routes of one's own stand beside the document's", async () => {
  const calls: Call[] = [];
  const mock = await mockOf(pets, {
    routes: {
      "GET /health/{part}": (call) => {
        calls.push(call);
        return { body: { up: call.parameters["part"] } };
      },
      "GET /pets/{id}": () => ({ body: "never asked" }),
    },
  });
  const health = await mock.fetch(`${at}/health/db?deep=1`);
  expect([health.status, await health.json()]).toEqual([200, { up: "db" }]);
  expect([calls[0]?.operation, calls[0]?.query.get("deep")]).toEqual(["GET /health/{part}", "1"]);
  expect(await (await mock.fetch(`${at}/pets/1`)).json()).toEqual({ id: "documented" });
  expect(await rejection(mockOf(pets, { routes: { health: () => undefined } }))).toMatchObject({
    message: 'A route is named by its method and path, such as "GET /health", not "health".',
  });
});

describe("what is remembered", () => {
  test("is the last of it, and of a large body its beginning", async () => {
    const mock = await mockOf(pets, { keep: { requests: 3, bodyBytes: 20 } });
    for (const id of ["a", "b", "c", "d", "x".repeat(30)]) await buy(mock, id);
    expect(mock.requests.map(({ body, bytes }) => [body, bytes])).toEqual([
      [{ id: "c" }, 10],
      [{ id: "d" }, 10],
      [`{"id":"${"x".repeat(13)}… (39 bytes)`, 39],
    ]);
    expect(mock.orders.map(({ receipt }) => receipt)).toEqual(["p-3", "p-4", "p-5"]);
    expect(await rejection(mockOf(pets, { keep: { requests: -1 } }))).toMatchObject({
      message: "keep.requests must be a whole number, at least 0.",
    });
  });

  test("weighs no more than some megabytes, however large the bodies", async () => {
    const mock = await mockOf(pets, { keep: { bodyBytes: 9_000_000 } });
    for (let call = 0; call < 6; call++) await buy(mock, "x".repeat(8_000_000));
    expect(mock.requests.length).toBeLessThan(5);
    expect(mock.requests.at(-1)?.bytes).toBe(8_000_009);
  });
});

describe("a served mock", () => {
  /** The ports from which several requests come, one after the other, over an agent that keeps connections. */
  async function ports(url: string): Promise<Set<number | undefined>> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const from = new Set<number | undefined>();
    for (let call = 0; call < 3; call++)
      await new Promise<void>((resolve, reject) => {
        const request = get(`${url}/pets/1`, { agent }, (response) => {
          from.add(request.socket?.localPort);
          response.resume().once("end", resolve);
        });
        request.once("error", reject);
      });
    agent.destroy();
    return from;
  }

  test("keeps connections, unless it is told not to or one is to be refused", async () => {
    const mock = await mockOf(pets);
    expect((await ports((await mock.listen()).url)).size).toBe(1);
    expect((await ports((await mock.listen({ keepAlive: false })).url)).size).toBe(3);
    const { url } = await mock.listen();
    mock.next("getPet", {}, {}, {}, { fault: "refused" });
    expect((await ports(url)).size).toBe(3);
  });
});

test("each request is told with what came of it", async () => {
  const told: Told[] = [];
  const mock = await freshMock({ onRequest: (one) => told.push(one) });
  mock.next("SubscribeCertificate", { fault: "answer-lost" }, { status: 429, delayMs: 1 });
  await rejection(post(mock, "in process", purchase));
  await post(mock, "in process", purchase);
  await post(mock, "in process", { ...purchase, order_number: 0 });
  await (await clientOf(mock)).subscribeCertificate(purchase);
  await mock.fetch("https://scm.example.com/v3/scm/certificates/buy", { method: "POST" });
  expect(told.map(({ operation, answer, why }) => [operation, answer, why])).toEqual([
    ["SubscribeCertificate", "reset", "planned: answer-lost"],
    ["SubscribeCertificate", 429, "planned: 429, 1 ms late"],
    ["SubscribeCertificate", 400, "Invalid parameter: order_number must be at least 1."],
    ["SubscribeCertificate", 200, undefined],
    ["SubscribeCertificate", 401, expect.stringMatching(/^No credentials: X-Auth-Token, or Authorization/)],
  ]);
  expect(JSON.stringify(told)).not.toContain(token);
});

test("a mock of another document takes its names as they come", async () => {
  const mock = await mockOf(pets);
  expectTypeOf(mock.next).toBeCallableWith("getPet", { status: 404 });
  expect((await mock.fetch(`${at}/pets/1?__code=404`)).status).toBe(404);
  expect((await mock.fetch(`${at}/pets/1`, { headers: { prefer: "code=599" } })).status).toBe(400);
});

describe("an option that a mock cannot use", () => {
  const cases = [
    { options: { accesKeys: { AK: "SK" } }, says: 'createMock() has no "accesKeys". It can have document, ' },
    { options: { users: null }, says: "The option users of createMock() must be an object." },
    { options: { routes: ["GET /x"] }, says: "The option routes of createMock() must be an object." },
    { options: { onRequest: {} }, says: "The option onRequest of createMock() must be a function." },
    { options: { document: null }, says: "The option document of createMock() must be an object." },
    {
      options: { accessKeys: { AK: undefined } },
      says: 'The option accessKeys of createMock() must have a text for "AK".',
    },
    { options: { users: { ada: "" } }, says: 'The option users of createMock() must have a text for "ada".' },
    { options: [], says: "createMock() takes an object." },
    { options: null, says: "createMock() takes an object." },
  ];
  test.each(cases)("$options is refused", async ({ options, says }) => {
    // As a program without types calls it.
    const error = await rejection((createMock as (options: unknown) => Promise<unknown>)(options));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringContaining(says) as string });
  });

  test("is refused by listen() too", async () => {
    const mock = await freshMock();
    const error = await rejection(mock.listen({ prot: 4010 } as object));
    expect(error).toMatchObject({ message: 'listen() has no "prot". It can have port, host, keepAlive.' });
  });
});
