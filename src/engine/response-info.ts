import type { PartialFailure } from "./effects.js";
import type { Violation } from "./violations.js";

/** What is known about an answer besides its data. */
export interface ResponseInfo {
  /** HTTP status; of a recorded purchase that of its answer, and 0 where none came. */
  readonly status: number;
  readonly requestId: string | undefined;
  /** How the answer breaks the API document. Such an answer is still returned: the purchase was made. */
  readonly violations: readonly Violation[];
  /** What failed although the call succeeded, where the operation can succeed in part. */
  readonly failures: readonly PartialFailure[];
  /** The purchase that the journal has under the key of this call. Then nothing was sent, and the answer is that one's. */
  readonly recorded?: Recorded;
}

/** An entry of the journal. */
export interface Recorded {
  readonly entry: string;
  /** When it was begun, ISO 8601 in UTC. */
  readonly at: string;
}

const infos = new WeakMap<object, ResponseInfo>();

/**
 * Status, request id, violations and failed parts of a result: give the object that a client's method resolved to, or
 * the promise that it returned, which also tells of a result that is no object. Undefined for any other value, and for a
 * promise that has not been fulfilled.
 */
export function responseInfo(result: unknown): ResponseInfo | undefined {
  return typeof result === "object" && result !== null ? infos.get(result) : undefined;
}

/** Keeps the info of a result, or of the promise of one. */
export function keepInfo(result: unknown, info: ResponseInfo): void {
  if (typeof result === "object" && result !== null) infos.set(result, info);
}
