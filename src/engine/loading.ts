import { ApiError, ConnectionError } from "./errors.js";
import { bounded, Interrupted } from "./transport/bounded.js";
import type { Call } from "./transport/exchange.js";

/**
 * Loads a part of this program that a call needs. That is before anything is sent, so nothing is lost when it cannot be
 * had, and the call may be made again.
 *
 * @param does what the part does, as in "the part that …"
 * @throws ApiError `not-sent`
 */
export async function loaded<Part>(
  operation: string | undefined,
  does: string,
  load: () => Promise<Part>,
): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const message = `${operation ?? "The request"} was not sent: the part of this program that ${does} could not be loaded.`;
    throw new ApiError(message, { outcome: "not-sent", operation, cause });
  }
}

/**
 * Waits for what a call needs before it can be sent, within the call's time.
 *
 * @param end when the call has to end, on the clock of `performance.now()`
 * @throws ConnectionError `not-sent` when the time is over or the caller gives up
 */
export async function inTime<Part>(
  { operationId, signal }: Pick<Call, "operationId" | "signal">,
  end: number,
  load: () => Promise<Part>,
): Promise<Part> {
  try {
    // A signal that has aborted already is told of by what is loaded, as at any later call.
    return await bounded(end - performance.now(), signal?.aborted ? undefined : signal, load);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const what = error.reason === "aborted" ? "the caller gave up" : "time was over";
    throw new ConnectionError(
      `${operationId ?? "The request"}: ${what} before the request was sent; it was still being loaded what sends it.`,
      error.reason,
      { outcome: "not-sent", operation: operationId },
    );
  }
}
