import type { Impact } from "./difference.js";

/** Where to look. */
export interface Place {
  /** As a reader would type it; for the base, git's form REVISION:FILE. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** JSON pointer within the API document; absent for other files. */
  readonly pointer?: string;
}

/** A concrete case that shows what changed. */
export interface Witness {
  /** A request (its body, or its parameters), an answer, or a line of code. */
  readonly kind: "request" | "answer" | "code";
  readonly value: unknown;
  readonly before: string;
  readonly after: string;
}

/** One reason for the verdict. */
export interface Change {
  readonly impact: Impact;
  /** What it means for a user of the client. */
  readonly message: string;
  /** The operations that it concerns; empty when it concerns the client as a whole. */
  readonly operations: readonly string[];
  readonly places: readonly Place[];
  readonly witness?: Witness;
}

/** A change before its places are looked up. */
export interface Reason {
  readonly impact: Impact;
  readonly message: string;
  readonly operations: readonly string[];
  /** JSON pointers; everything below them counts as explained. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly witness?: Witness | undefined;
}

export type Verdict = Impact | "none";

const order: readonly Verdict[] = ["none", "patch", "minor", "major"];

/** The largest of the impacts. */
export function verdictOf(changes: readonly { readonly impact: Impact }[]): Verdict {
  return changes
    .map(({ impact }): Verdict => impact)
    .reduce((worst, impact) => (order.indexOf(impact) > order.indexOf(worst) ? impact : worst), "none");
}

/** Sorts by impact, the largest first. */
export function byImpact(a: { readonly impact: Impact }, b: { readonly impact: Impact }): number {
  return order.indexOf(b.impact) - order.indexOf(a.impact);
}
