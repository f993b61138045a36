/** Work was given up: its time was over, or its caller aborted. */
export class Interrupted extends Error {
  override name = "Interrupted";

  constructor(readonly reason: "timeout" | "aborted") {
    super(reason);
  }
}

/** setTimeout takes at most 2^31 - 1; more would fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs work that ends in time whatever it waits for: after `ms`, or when `outer` aborts, the promise rejects with
 * {@link Interrupted} and the signal handed to the work aborts. No timer and no listener stays behind.
 */
export function bounded<Result>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (outer?.aborted) return Promise.reject(new Interrupted("aborted"));
  if (!(ms > 0)) return Promise.reject(new Interrupted("timeout"));
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const release = () => {
      clearTimeout(timer);
      stopListening();
    };
    const interrupt = (reason: Interrupted["reason"]) => {
      release();
      reject(new Interrupted(reason));
      controller.abort();
    };
    const timer = setTimeout(interrupt, Math.min(ms, longestTimer), "timeout");
    const stopListening = onAbort(outer, () => interrupt("aborted"));
    // Within an async function, so that what is thrown before the first await ends the timer too.
    const running = (async () => work(controller.signal))();
    running.then(
      (result) => {
        release();
        resolve(result);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}

/**
 * Waits.
 *
 * @throws Interrupted as soon as `outer` aborts
 */
export function sleep(ms: number, outer: AbortSignal | undefined): Promise<void> {
  if (outer?.aborted) return Promise.reject(new Interrupted("aborted"));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = onAbort(outer, () => {
      clearTimeout(timer);
      reject(new Interrupted("aborted"));
    });
  });
}

/** For a loop over what may be there at once, which lets no timer run, and so no deadline: to be awaited in each turn. */
export function pacer(): () => Promise<void> | undefined {
  let rested = performance.now();
  return () => {
    if (performance.now() - rested <= 10) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        rested = performance.now();
        resolve();
      });
    });
  };
}

type Callback = () => void;

const waiting = new WeakMap<AbortSignal, Set<Callback>>();

/**
 * Calls back when the signal aborts; returns what ends that. All calls that share a signal share one listener, because
 * Node prints a warning about a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal | undefined, callback: Callback): () => void {
  if (signal === undefined) return () => undefined;
  const callbacks = waiting.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    // Taken back a second time, it must not take away the listener of those that have come since.
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", callAll);
    waiting.delete(signal);
  };
}

function listen(signal: AbortSignal): Set<Callback> {
  const callbacks = new Set<Callback>();
  waiting.set(signal, callbacks);
  signal.addEventListener("abort", callAll, { once: true });
  return callbacks;
}

function callAll(this: AbortSignal): void {
  const callbacks = waiting.get(this) ?? [];
  waiting.delete(this);
  for (const callback of [...callbacks]) callback();
}
