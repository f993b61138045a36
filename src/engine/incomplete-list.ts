import { ApiError } from "./errors.js";

/**
 * A list could not be read to its end: its offset ends before, or it changed each time that it was read. Nothing was
 * changed; the rows that could be reached have been given.
 */
export class IncompleteListError extends ApiError {
  override name = "IncompleteListError";

  constructor(
    message: string,
    /** How many rows were given. */
    readonly listed: number,
    /** How many there are, as the service says. */
    readonly total: number,
    operation: string,
  ) {
    super(message, { outcome: "rejected", operation });
  }
}
