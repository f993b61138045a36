import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient, StateError, waitForState, type Fetch, type WaitOptions } from "../../../src/engine/index.js";
import { canCome } from "../../../src/engine/wait-for-state.js";
import { operations } from "../../../generated/operations.js";
import { service as shop } from "../../shop/generated/service.js";

type Answer = string | number | "lost";

/** A shop whose order shows these states one after the other, the last of them for ever; a number is a status of HTTP. */
function orderOf(answers: readonly Answer[]) {
  const looks: number[] = [];
  const begun = performance.now();
  const fetch: Fetch = async () => {
    const answer = answers[Math.min(looks.length, answers.length - 1)] ?? "open";
    looks.push(performance.now() - begun);
    if (answer === "lost") throw new Error("The connection is gone.");
    const body = typeof answer === "number" ? { title: "No" } : { number: 7001, state: answer };
    return new Response(JSON.stringify(body), {
      status: typeof answer === "number" ? answer : 200,
      headers: { "content-type": "application/json" },
    });
  };
  // Each look is one attempt, so that the looks of the waiting are counted and not those of the client.
  const client = createClient(shop, { endpoint: "https://shop.example/api", fetch, maxAttempts: 1 });
  return {
    looks,
    wait: (wanted: string, options: WaitOptions<unknown> = { firstMs: 0, everyMs: 0 }) =>
      waitForState(client, "showOrder", { number: 7001 }, wanted, options),
  };
}

afterEach(() => void vi.useRealTimers());

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("waiting for a state", () => {
  test("ends with the answer that shows it; each change is told once", async () => {
    const seen: string[] = [];
    const { wait, looks } = orderOf(["open", "open", "on the way", "sent"]);
    const answer = await wait("sent", { firstMs: 0, everyMs: 0, onState: (state) => seen.push(state) });
    expect(answer).toEqual({ number: 7001, state: "sent" });
    expect(seen).toEqual(["open", "on the way", "sent"]);
    expect(looks).toHaveLength(4);
  });

  test("survives what a read may survive, and tells it", async () => {
    const failures: string[] = [];
    const { wait } = orderOf(["open", "lost", 503, 500, 429, 408, "sent"]);
    await wait("sent", { firstMs: 0, everyMs: 0, onFailure: ({ name }) => failures.push(name) });
    expect(failures).toEqual(["ConnectionError", ...Array.from({ length: 4 }, () => "ResponseError")]);
  });

  test.each([404, 403, 400, 401])("does not survive %d, which is an answer", async (status) => {
    const { wait, looks } = orderOf([status, "sent"]);
    expect(await failureOf(wait("sent"))).toMatchObject({ status });
    expect(looks).toHaveLength(1);
  });

  test("takes a missing one for one that is not there yet, for as long as it is told", async () => {
    const { wait } = orderOf([404, 404, "sent"]);
    expect(await wait("sent", { firstMs: 0, everyMs: 0, missingMs: 60_000 })).toMatchObject({ state: "sent" });
  });

  test("ends at once in a state from which the wanted one does not come, with what to do", async () => {
    const { wait, looks } = orderOf(["cancelled"]);
    const error = await failureOf(wait("sent"));
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ reason: "ended", state: "cancelled", wanted: "sent", action: "Order it again." });
    expect(String(error)).toBe(
      "StateError: showOrder: It is cancelled, from which sent does not come. What to do: Order it again.",
    );
    expect(looks).toHaveLength(1);
  });

  test("ends when its time is over, and can be begun again", async () => {
    const { wait } = orderOf(["open", "open", "open", "open", "sent"]);
    const error = await failureOf(wait("sent", { firstMs: 0, everyMs: 30, timeoutMs: 50 }));
    expect(error).toMatchObject({ reason: "timeout", state: "open" });
    expect(String(error)).toContain("Wait again at any time.");
    expect(await wait("sent")).toMatchObject({ state: "sent" });
  });

  test("ends at the caller's word, in a pause as well as in a request", async () => {
    const controller = new AbortController();
    const { wait } = orderOf(["open"]);
    const waiting = wait("sent", {
      firstMs: 0,
      everyMs: 60_000,
      signal: controller.signal,
      onState: () => setImmediate(() => controller.abort()),
    });
    expect(await failureOf(waiting)).toMatchObject({ reason: "aborted", state: "open" });
    expect(await failureOf(wait("sent", { signal: AbortSignal.abort() }))).toMatchObject({ reason: "aborted" });
  });

  test("a failure of the one who is told ends it", async () => {
    const onState = () => Promise.reject(new Error("The zone is closed."));
    const { wait } = orderOf(["open", "sent"]);
    expect(await failureOf(wait("sent", { firstMs: 0, everyMs: 0, onState }))).toMatchObject({
      message: "The zone is closed.",
    });
  });

  test("looks after 10 seconds, then every 10, and less often when it takes long", async () => {
    vi.useFakeTimers();
    const { wait, looks } = orderOf(["open"]);
    const waiting = failureOf(wait("sent", { timeoutMs: 12 * 3_600_000 }));
    await vi.advanceTimersByTimeAsync(13 * 3_600_000);
    expect(await waiting).toMatchObject({ reason: "timeout" });
    const pauses = looks.map((at, index) => Math.round((at - (looks[index - 1] ?? 0)) / 1000));
    expect(pauses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 10));
    expect(Math.max(...pauses)).toBe(300);
    expect([...pauses].sort((one, other) => one - other)).toEqual(pauses);
    expect(looks.length).toBeLessThan(400);
  });

  test("options that are none are refused", async () => {
    const { wait } = orderOf(["open"]);
    expect(await failureOf(wait("sent", { everyMs: -1 }))).toMatchObject({ name: "ValidationError" });
  });
});

test("from every status of a certificate in which something goes on, ISSUED can come; from no other", () => {
  const { states } = operations.ShowCertificate;
  const ending = Object.keys(states.states).filter((state) => state !== "ISSUED" && !canCome("ISSUED", state, states));
  expect(ending).toEqual(["UNPASSED", "REVOKED", "EXPIRED", "UPLOAD"]);
  expect(canCome("ISSUED", "A_STATUS_OF_TOMORROW", states)).toBe(true);
  for (const { ends } of [operations.ApplyCertificate.state, operations.CancelCertificateRequest.state])
    for (const end of ends) expect(Object.keys(states.states)).toContain(end);
});
