import { ApiError } from "./errors.js";

/** A state was waited for in vain. Nothing was changed by waiting, and it can be waited for again. */
export class StateError extends ApiError {
  override name = "StateError";

  constructor(
    message: string,
    /** `ended`: it cannot come any more. */
    readonly reason: "ended" | "timeout" | "aborted",
    /** The state that was waited for. */
    readonly wanted: string,
    /** The last one that was seen. */
    readonly state: string | undefined,
    /** What a person can do, as the document says. */
    readonly action: string | undefined,
    operation: string,
    cause?: unknown,
  ) {
    super(message, { outcome: "rejected", operation, cause });
  }
}
