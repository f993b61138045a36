/**
 * Waits for `promise` until `signal` aborts, then rejects with the signal's reason. Whatever `promise`
 * stands for goes on by itself, so one waiter who leaves takes nothing from the others.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
