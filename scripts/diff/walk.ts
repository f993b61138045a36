import type { Difference, Effect, Qualifier } from "./difference.js";
import type { Phrases } from "./phrases.js";
import type { Node, Ref } from "./view.js";

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Pointers of the schemas that were looked at. */
  readonly visited: { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> };
}

/** A pair of places under comparison. */
export interface Pair {
  readonly base: Node;
  readonly head: Node;
  readonly path: readonly string[];
  readonly qualifiers: readonly Qualifier[];
}

/** Collects differences on the way through two schemas. */
export interface Walk {
  readonly differences: Difference[];
  readonly visited: { readonly base: Set<string>; readonly head: Set<string> };
  /** Pairs that are being looked at further up, so that recursion ends. */
  readonly trail: readonly string[];
}

/** Notes a difference. What is missing on one side has no place there. */
export type Add = (
  effect: Effect,
  phrases: Phrases,
  base: string | readonly string[] | undefined,
  head: string | readonly string[] | undefined,
  more?: Partial<Pick<Difference, "typed" | "path" | "about" | "was" | "is" | "only">>,
) => void;

export function adder(pair: Pair, walk: Walk): Add {
  return (effect, phrases, base = [], head = [], { typed = true, path = [], ...more } = {}) => {
    walk.differences.push({
      ...more,
      effect,
      typed,
      path: [...pair.path, ...path],
      qualifiers: pair.qualifiers,
      base: [base].flat(),
      head: [head].flat(),
      ...phrases,
    });
  };
}

/** The pair one step further down; an empty step stays at the same value. */
export function below(
  pair: Pair,
  step: string,
  base: readonly Ref[],
  head: readonly Ref[],
  qualifiers = pair.qualifiers,
): Pair {
  return {
    base: { document: pair.base.document, refs: base },
    head: { document: pair.head.document, refs: head },
    path: step === "" ? pair.path : [...pair.path, step],
    qualifiers,
  };
}
