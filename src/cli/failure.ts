import type { Ending } from "./exit-codes.js";
import { layOut, type Screen } from "./layout.js";

/** A command ends early, and its reader is told why. */
export class CliError extends Error {
  override name = "CliError";

  constructor(
    readonly ending: Ending,
    /** For people. */
    readonly screen: Screen,
    /** More for `--json`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(layOut(screen));
  }
}
