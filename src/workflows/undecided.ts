import { ApiError } from "../engine/errors.js";
import type { Undecided } from "./reconcile/verdict.js";

/** It is not known yet whether the certificate was bought, so nothing is bought. */
export class UndecidedError extends ApiError {
  override name = "UndecidedError";

  constructor(
    /** What was seen, and what would decide it. */
    readonly verdict: Undecided,
    /** The id of the journal's entry. */
    readonly entry: string,
  ) {
    const later = verdict.holdsFrom === undefined ? "" : ` Run it again after ${verdict.holdsFrom}.`;
    super(`Nothing was bought: ${verdict.message}${later}`, { outcome: "unknown", operation: "SubscribeCertificate" });
  }
}
