/** Work was given up: its time was over, or its caller aborted. */
export class Interrupted extends Error {
  override name = "Interrupted";

  constructor(readonly reason: "timeout" | "aborted") {
    super(reason);
  }
}

/**
 * Runs work that ends in time whatever it waits for: after `ms`, or when `outer` aborts, the promise rejects with
 * {@link Interrupted} and the signal handed to the work aborts. No timer and no listener stays behind.
 */
export function bounded<Result>(ms: number, outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  if (outer?.aborted) return Promise.reject(new Interrupted("aborted"));
  if (ms <= 0) return Promise.reject(new Interrupted("timeout"));
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const release = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    };
    const interrupt = (reason: Interrupted["reason"]) => {
      release();
      reject(new Interrupted(reason));
      controller.abort();
    };
    const abort = () => interrupt("aborted");
    // setTimeout takes at most 2^31 - 1; more would fire at once.
    const timer = setTimeout(interrupt, Math.min(ms, 2 ** 31 - 1), "timeout");
    outer?.addEventListener("abort", abort, { once: true });
    work(controller.signal).then(
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

/** Waits, unless `outer` aborts first. */
export function sleep(ms: number, outer: AbortSignal | undefined): Promise<void> {
  return bounded(ms + 1_000, outer, (signal) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    });
  });
}
