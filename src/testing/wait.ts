/** The longest that a timer can wait; more would fire at once. */
const longestMs = 2 ** 31 - 1;

/** Waits, for `Infinity` until the signal aborts. Rejects with the signal's reason, as it is, when it aborts first. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error); // whatever the caller aborted with
    };
    const done = () => {
      signal.removeEventListener("abort", abort);
      resolve();
    };
    if (signal.aborted) return abort();
    if (ms === 0) return resolve();
    if (ms <= longestMs) timer = setTimeout(done, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}
