import { describe, expect, test } from "vitest";
import { bounded, onAbort, sleep } from "../../../src/engine/transport/bounded.js";
import { rejection } from "./support.js";

const never = () => new Promise<never>(() => undefined);

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

describe("bounded work", () => {
  test("ends with its result, its error, its time or its caller's abort", async () => {
    expect(await bounded(1_000, undefined, async () => 5)).toBe(5);
    const own = new Error("own");
    expect(await rejection(bounded(1_000, undefined, () => Promise.reject(own)))).toBe(own);
    expect(await rejection(bounded(5, undefined, never))).toMatchObject({ reason: "timeout" });
    const controller = new AbortController();
    const work = rejection(bounded(60_000, controller.signal, never));
    controller.abort();
    expect(await work).toMatchObject({ reason: "aborted" });
  });

  test("does not begin when there is no time, or when the caller has aborted", async () => {
    let begun = 0;
    const begin = async () => void begun++;
    for (const ms of [0, -5, NaN])
      expect(await rejection(bounded(ms, undefined, begin))).toMatchObject({ reason: "timeout" });
    expect(await rejection(bounded(60_000, AbortSignal.abort(), begin))).toMatchObject({
      name: "Interrupted",
      reason: "aborted",
    });
    expect(begun).toBe(0);
  });

  test("is told by its signal that it was given up", async () => {
    let signal: AbortSignal | undefined;
    await rejection(bounded(5, undefined, (given) => ((signal = given), never())));
    expect(signal?.aborted).toBe(true);
    await bounded(1_000, undefined, async (given) => void (signal = given));
    expect(signal?.aborted).toBe(false);
  });

  test("leaves no timer behind, however it ends", async () => {
    const before = timers();
    await bounded(60_000, undefined, async () => 5);
    await rejection(
      bounded(60_000, undefined, () => {
        throw new Error("at once");
      }),
    );
    await rejection(bounded(60_000, undefined, async () => Promise.reject(new Error("later"))));
    await rejection(bounded(5, undefined, never));
    const controller = new AbortController();
    const all = [bounded(60_000, controller.signal, never), sleep(60_000, controller.signal)].map(rejection);
    controller.abort();
    await Promise.all(all);
    await sleep(1, undefined);
    // Those of other tests may end meanwhile.
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("with longer than a timer can run does not end at once", async () => {
    expect(await bounded(Infinity, undefined, () => sleep(5, undefined).then(() => "done"))).toBe("done");
    expect(await bounded(2 ** 40, undefined, () => sleep(5, undefined).then(() => "done"))).toBe("done");
  });

  test("that fails after it was given up does so quietly", async () => {
    const rejections: unknown[] = [];
    const keep = (reason: unknown) => void rejections.push(reason);
    process.on("unhandledRejection", keep);
    try {
      await rejection(
        bounded(
          5,
          undefined,
          (signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("late")))),
        ),
      );
      await new Promise((resolve) => setImmediate(resolve));
      expect(rejections).toEqual([]);
    } finally {
      process.off("unhandledRejection", keep);
    }
  });
});

test("a pause ends when its caller aborts, and does not begin when that has happened", async () => {
  expect(await rejection(sleep(60_000, AbortSignal.abort()))).toMatchObject({ name: "Interrupted", reason: "aborted" });
  const controller = new AbortController();
  const pause = rejection(sleep(60_000, controller.signal));
  controller.abort();
  expect(await pause).toMatchObject({ name: "Interrupted", reason: "aborted" });
});

describe("a signal's callbacks", () => {
  test("share one listener, which goes with the last of them", () => {
    const { signal } = new AbortController();
    const listeners: string[] = [];
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners.push(`added ${args[0]}`), add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (
      listeners.push(`removed ${args[0]}`),
      remove(...args)
    );
    const stops = [onAbort(signal, () => undefined), onAbort(signal, () => undefined)];
    for (const stop of stops) stop();
    expect(listeners).toEqual(["added abort", "removed abort"]);
  });

  test("are still called when one that had ended before is taken back again", () => {
    const controller = new AbortController();
    const called: string[] = [];
    const stop = onAbort(controller.signal, () => called.push("first"));
    stop();
    onAbort(controller.signal, () => called.push("second"));
    stop();
    controller.abort();
    expect(called).toEqual(["second"]);
  });

  test("are all called, once, except those that were taken back", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push("first"));
    const stop = onAbort(controller.signal, () => called.push("second"));
    onAbort(controller.signal, () => called.push("third"));
    stop();
    controller.abort();
    controller.abort();
    expect(called).toEqual(["first", "third"]);
  });
});
