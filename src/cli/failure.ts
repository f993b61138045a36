import type { Ending } from "./exit-codes.js";

/** A command ends early, and its reader is told why. */
export class CliError extends Error {
  override name = "CliError";

  constructor(
    readonly ending: Ending,
    message: string,
    /** More for `--json`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
