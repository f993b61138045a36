import { describe, expect, test } from "vitest";
import { authToken, createScmClient, type Outcome } from "../../src/index.js";
import type { Behaviour } from "../../src/testing/index.js";
import { clientOf, freshMock, post, purchase, rejection, token, ways } from "./support.js";

type AnyBehaviour = Behaviour<"SubscribeCertificate">;

interface Case {
  readonly behaviour: AnyBehaviour;
  readonly outcome: Outcome | "succeeded";
  /** Orders in the ledger afterwards: what is true, whatever the client may know. */
  readonly orders: 0 | 1;
  /** Whether the request reached the mock. */
  readonly arrives?: false;
}

const cases: readonly Case[] = [
  { behaviour: {}, outcome: "succeeded", orders: 1 },
  { behaviour: { delayMs: 20 }, outcome: "succeeded", orders: 1 },
  { behaviour: { fault: "refused", forMs: 300 }, outcome: "not-sent", orders: 0, arrives: false },
  { behaviour: { fault: "reset" }, outcome: "unknown", orders: 0 },
  { behaviour: { fault: "reset", delayMs: 20 }, outcome: "unknown", orders: 0 },
  { behaviour: { fault: "answer-lost" }, outcome: "unknown", orders: 1 },
  { behaviour: { fault: "html" }, outcome: "unknown", orders: 0 },
  { behaviour: { fault: "html", orderMade: true }, outcome: "unknown", orders: 1 },
  { behaviour: { fault: "html", pageStatus: 200, orderMade: true }, outcome: "unknown", orders: 1 },
  { behaviour: { fault: "html", pageStatus: 403 }, outcome: "rejected", orders: 0 },
  { behaviour: { fault: "html", pageStatus: 407 }, outcome: "unknown", orders: 0 },
  { behaviour: { fault: "off-spec" }, outcome: "succeeded", orders: 1 },
  { behaviour: { fault: "off-spec", breach: "wrong-types" }, outcome: "succeeded", orders: 1 },
  { behaviour: { fault: "off-spec", breach: "no-receipt" }, outcome: "unknown", orders: 1 },
  { behaviour: { status: 429, headers: { "Retry-After": "1" } }, outcome: "rejected", orders: 0 },
  { behaviour: { status: 502, example: "page" }, outcome: "unknown", orders: 0 },
  { behaviour: { status: 404 }, outcome: "rejected", orders: 0 },
];

const everyCase = ways.flatMap((way) => cases.map((one) => ({ way, ...one, name: JSON.stringify(one.behaviour) })));

test.each(everyCase)(
  "$way, $name: $outcome with $orders orders",
  async ({ way, behaviour, outcome, orders, arrives = true }) => {
    const mock = await freshMock();
    const client = await clientOf(mock, way);
    mock.next("SubscribeCertificate", behaviour);
    const result = await client.subscribeCertificate(purchase).then(
      () => "succeeded",
      (error: { outcome: Outcome }) => error.outcome,
    );
    expect(result).toBe(outcome);
    expect(mock.orders).toHaveLength(orders);
    expect(mock.requests).toHaveLength(arrives ? 1 : 0);
  },
);

describe.each(ways)("%s", (way) => {
  test.each([
    { fault: "refused", code: "ECONNREFUSED", syscall: "connect" },
    { fault: "reset", code: "ECONNRESET", syscall: "read" },
    { fault: "answer-lost", code: "ECONNRESET", syscall: "read" },
  ] as const)("$fault looks as it does in Node: fetch failed, $code", async ({ fault, code, syscall }) => {
    const mock = await freshMock();
    mock.next("SubscribeCertificate", { fault });
    const error = await rejection(post(mock, way, purchase));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code, syscall } });
    expect((error as { cause: { errno: number } }).cause.errno).toBeLessThan(0);
  });

  test("a client that gives up has bought all the same: the order is made before the wait", async () => {
    const mock = await freshMock();
    const client = await clientOf(mock, way);
    mock.next("SubscribeCertificate", { delayMs: Infinity });
    const request = mock.nextRequest();
    const controller = new AbortController();
    const call = rejection(client.subscribeCertificate(purchase, { signal: controller.signal }));
    await request;
    expect(mock.orders).toHaveLength(1);
    controller.abort();
    expect(await call).toMatchObject({ outcome: "unknown", cause: { failure: "aborted" } });
    mock.next("SubscribeCertificate", { delayMs: Infinity });
    expect(await rejection(client.subscribeCertificate(purchase, { timeoutMs: 300 }))).toMatchObject({
      outcome: "unknown",
      cause: { failure: "timeout" },
    });
    expect(mock.orders).toHaveLength(2);
  });

  test("faults strike before anyone looks at the request, but a bad request orders nothing", async () => {
    const mock = await freshMock();
    mock.next("SubscribeCertificate", { fault: "html", orderMade: true }, { fault: "answer-lost" });
    expect((await post(mock, way, {})).status).toBe(502);
    await rejection(post(mock, way, {}));
    expect([mock.requests.length, mock.orders.length]).toEqual([2, 0]);
    expect(mock.violations.length).toBeGreaterThan(0);
  });
});

describe("the fetch in process", () => {
  test("rejects with the reason of the signal, as it is", async () => {
    const mock = await freshMock();
    const reason = new Error("enough");
    const before = mock.fetch("https://scm.example.com/v3/scm/certificates/buy", {
      method: "POST",
      signal: AbortSignal.abort(reason),
    });
    expect(await rejection(before)).toBe(reason);
    expect(mock.requests).toEqual([]);
    mock.always("SubscribeCertificate", { delayMs: Infinity });
    expect(
      await rejection(
        mock.fetch("https://scm.example.com/v3/scm/certificates/buy", {
          method: "POST",
          signal: AbortSignal.timeout(20),
        }),
      ),
    ).toMatchObject({ name: "TimeoutError" });
    expect(mock.requests).toHaveLength(1);
  });

  test("refuses what fetch refuses", async () => {
    const mock = await freshMock();
    expect(await rejection(mock.fetch("/v3/scm/certificates/buy"))).toBeInstanceOf(TypeError);
    expect(await rejection(mock.fetch("https://scm.example.com/", { method: "GET", body: "x" }))).toBeInstanceOf(
      TypeError,
    );
  });

  test("an answer without content has none", async () => {
    const mock = await freshMock();
    mock.next("SubscribeCertificate", { status: 404 });
    const response = await post(mock, "in process", purchase);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([404, null, ""]);
  });
});

test("after a 429 the client waits as it is told, and buys once", async () => {
  const mock = await freshMock();
  const client = await clientOf(mock, "in process", { maxAttempts: 3 });
  mock.next("SubscribeCertificate", { status: 429, headers: { "Retry-After": "1" } });
  await client.subscribeCertificate(purchase);
  const [first, second] = mock.requests;
  expect((second?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(990);
  expect(mock.orders).toHaveLength(1);
});

test("a refused purchase is sent again; in process, one call uses the fault up", async () => {
  const mock = await freshMock();
  const client = await clientOf(mock, "in process", { maxAttempts: 2 });
  mock.next("SubscribeCertificate", { fault: "refused" });
  await client.subscribeCertificate(purchase);
  expect([mock.requests.length, mock.orders.length]).toEqual([1, 1]);
});

describe("a refused connection over a socket", () => {
  const buy = (url: string) =>
    fetch(`${url}/v3/scm/certificates/buy`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-auth-token": token },
      body: JSON.stringify(purchase),
    });

  test("its turn ends after forMs, one turn after the other, and the port is the same", async () => {
    const mock = await freshMock();
    const { url } = await mock.listen();
    const start = performance.now();
    const once = { fault: "refused", forMs: 60 } as const;
    mock.next("SubscribeCertificate", {}, once, once, { status: 503 });
    expect((await buy(url)).status).toBe(200);
    let refused = 0;
    let answer: Response | undefined;
    while (answer === undefined) {
      answer = await buy(url).catch((error: unknown) => {
        expect(error).toMatchObject({ cause: { code: "ECONNREFUSED" } });
        refused++;
        return undefined;
      });
    }
    expect(answer.status).toBe(503);
    expect(refused).toBeGreaterThan(1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(120);
    expect(mock.requests).toHaveLength(2);
  });

  test("with always it lasts until it is changed; the mock in process refuses too", async () => {
    const mock = await freshMock();
    // A connection that was kept would be reset, not refused.
    const { url: endpoint } = await mock.listen({ keepAlive: false });
    const client = createScmClient({ endpoint, credentials: authToken(token), maxAttempts: 1 });
    await client.subscribeCertificate(purchase);
    mock.always("SubscribeCertificate", { fault: "refused" });
    for (let call = 0; call < 3; call++)
      expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({ outcome: "not-sent" });
    expect(await rejection(post(mock, "in process", purchase))).toMatchObject({ cause: { code: "ECONNREFUSED" } });
    mock.always("SubscribeCertificate", {});
    await expect
      .poll(
        () =>
          client.subscribeCertificate(purchase).then(
            () => "bought",
            () => "refused",
          ),
        { interval: 5 },
      )
      .toBe("bought");
    expect(mock.orders).toHaveLength(2);
  });
});
