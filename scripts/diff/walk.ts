import type { Difference, Effect, Qualifier } from "./difference.js";
import type { Phrases } from "./phrases.js";
import { allSame } from "./same.js";
import type { Ref } from "./folded.js";
import type { View } from "./view.js";

/** A pair of places that are not the same, from the root of the value. */
export interface Spot {
  readonly path: readonly string[];
  readonly qualifiers: readonly Qualifier[];
  readonly from: View;
  readonly to: View;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Where the schemas differ, or something below them does. */
  readonly spots: readonly Spot[];
}

/** Two places under comparison, and what is found on the way; paths begin at these places. */
export interface Pair {
  readonly from: View;
  readonly to: View;
  readonly differences: Difference[];
  readonly spots: Spot[];
  /** Compares what stands one step below; an empty step stays at the same value. */
  descend(step: string, old: readonly Ref[], now: readonly Ref[], qualifier?: Qualifier): void;
  /** Compares other views of the same value, in place of these. */
  instead(from: View, to: View): void;
  /** How many differences two views have. */
  distance(from: View, to: View): number;
}

/** Notes a difference. What is missing on one side has no place there. */
export type Add = (
  effect: Effect,
  phrases: Phrases,
  base: string | readonly string[] | undefined,
  head: string | readonly string[] | undefined,
  more?: Partial<Pick<Difference, "typed" | "path" | "about" | "keyword" | "was" | "is">>,
) => void;

export function adder({ from, to, differences }: Pick<Pair, "from" | "to" | "differences">): Add {
  return (effect, phrases, base = [], head = [], { typed = true, path = [], ...more } = {}) => {
    differences.push({
      ...more,
      effect,
      typed,
      path,
      qualifiers: [],
      base: [base].flat(),
      head: [head].flat(),
      ...phrases,
      from,
      to,
    });
  };
}

/** More of them say nothing more: a schema that is reached by many ways differs in the same way on each. */
const limit = 200;

/**
 * Compares pairs of views, each pair once: where it is met again, what was found is taken over. A pair that is met
 * within itself (a tree, say) is not looked into again.
 */
export function walker(comparePair: (pair: Pair) => void): (from: View, to: View) => Comparison {
  const known = new Map<string, Comparison>();
  const compare = (from: View, to: View): Comparison => {
    const key = `${from.key} | ${to.key}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const nothing: Comparison = { differences: [], spots: [] };
    known.set(key, nothing);
    const [differences, spots]: [Difference[], Spot[]] = [[], [{ path: [], qualifiers: [], from, to }]];
    const takeOver = (below: Comparison, step: string, qualifier?: Qualifier) => {
      const placed = <Item extends Pick<Spot, "path" | "qualifiers">>(item: Item): Item => ({
        ...item,
        path: step === "" ? item.path : [step, ...item.path],
        qualifiers: qualifier === undefined ? item.qualifiers : [qualifier, ...item.qualifiers],
      });
      differences.push(...below.differences.slice(0, Math.max(0, limit - differences.length)).map(placed));
      spots.push(...below.spots.slice(0, Math.max(0, limit - spots.length)).map(placed));
    };
    comparePair({
      from,
      to,
      differences,
      spots,
      descend: (step, old, now, qualifier) => {
        if (allSame(from.reader, old, to.reader, now)) return;
        takeOver(compare(from.reader.view(old), to.reader.view(now)), step, qualifier);
      },
      instead: (one, other) => takeOver(compare(one, other), ""),
      distance: (one, other) => compare(one, other).differences.length,
    });
    const comparison = { differences, spots };
    known.set(key, comparison);
    return comparison;
  };
  return compare;
}
