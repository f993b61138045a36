import type { Comparison, Finding } from "./compare.js";
import type { Deviation } from "./deviations.js";
import type { PageFacts } from "./facts.js";
import type { Source } from "./source.js";

export interface Explained {
  readonly finding: Finding;
  readonly deviation: Deviation;
}

/** What comparing one page has brought. */
export interface Result {
  readonly file: string;
  readonly form: Source["form"];
  readonly facts: PageFacts;
  /** Undefined when the spec has no such operation. */
  readonly comparison: Comparison | undefined;
  readonly explained: readonly Explained[];
  /** Findings that a mark in the spec leaves to a person. */
  readonly undecided: readonly Finding[];
  /** Findings that nothing explains. */
  readonly open: readonly Finding[];
}
