import { expect, test } from "vitest";
import { createClient, type CallOptions } from "../../../src/engine/index.js";
import { service } from "../../shop/generated/service.js";
import { rejection } from "../transport/support.js";

/** The part of the program that a program may be without when it first calls. */
const parts = {
  "the table of operations": (load: () => Promise<unknown>) => ({
    ...service,
    operations: () => load().then(() => service.operations()),
  }),
  "an operation's validators": (load: () => Promise<unknown>) => ({
    ...service,
    validators: { ...service.validators, placeOrder: () => load().then(() => service.validators.placeOrder()) },
  }),
};
const never = () => new Promise<never>(() => undefined);
const order = { items: [{ product: 1, quantity: 1 }] };

function shop(part: keyof typeof parts, load: () => Promise<unknown>) {
  const sent: string[] = [];
  const client = createClient(parts[part](load), {
    endpoint: "https://shop.test/api",
    credentials: { authorize: () => ({ authorization: "Bearer of the test" }) },
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ number: 7001, state: "open" }, { status: 201 });
    },
  });
  // Whether the order is one that the shop takes does not matter here.
  const place = client.placeOrder as unknown as (body: unknown, options?: CallOptions) => Promise<unknown>;
  return { client, sent, place: (options?: CallOptions) => place(order, options) };
}

const names = Object.keys(parts) as (keyof typeof parts)[];

test.each(names)("without %s nothing is sent, and the call may be made again", async (part) => {
  let isThere = false;
  const { sent, place, client } = shop(part, async () => {
    if (!isThere) throw new Error("The network is gone.");
  });
  const error = await rejection(place());
  expect(error).toMatchObject({
    outcome: "not-sent",
    operation: "placeOrder",
    cause: { message: "The network is gone." },
  });
  expect(String(error)).toMatch(
    /^\w+: placeOrder was not sent: the part of this program that .* could not be loaded\.$/,
  );
  const raw = client.raw.POST as unknown as (path: string, init: object) => Promise<unknown>;
  expect(await rejection(raw("/orders", { body: order }))).toMatchObject({ outcome: "not-sent" });
  expect(sent).toEqual([]);
  isThere = true;
  await place().catch((reason: unknown) => expect(reason).toMatchObject({ name: "ValidationError" }));
  await raw("/orders", { body: order });
  expect(sent.length).toBeGreaterThan(0);
});

test.each(names)("waiting for %s ends with the call's time, and when the caller gives up", async (part) => {
  const { sent, place } = shop(part, never);
  expect(await rejection(place({ deadlineMs: 20 }))).toMatchObject({
    name: "ConnectionError",
    failure: "timeout",
    outcome: "not-sent",
  });
  const giving = new AbortController();
  const call = rejection(place({ signal: giving.signal }));
  giving.abort();
  expect(await call).toMatchObject({ name: "ConnectionError", failure: "aborted", outcome: "not-sent" });
  expect(sent).toEqual([]);
});

test("what a caller changes while it is loaded does not change the call", async () => {
  let go: () => void = () => undefined;
  const { sent, client } = shop("the table of operations", () => new Promise<void>((resolve) => (go = resolve)));
  const parameters: { number: number } = { number: 1 };
  const call = client.showOrder(parameters);
  parameters.number = 2;
  await new Promise((resolve) => setImmediate(resolve));
  go();
  await call.catch(() => undefined);
  expect(sent).toEqual(["https://shop.test/api/orders/1"]);
});
