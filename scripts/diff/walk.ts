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

/** Two places under comparison, and what is found there; paths begin at these places. */
export interface Pair {
  readonly from: View;
  readonly to: View;
  readonly differences: Difference[];
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

/** How many differences, and how many places, of one value are told before only what was not met yet is looked at. */
const limit = 200;
/** How deep is looked again at what was met nearer by. */
const depthLimit = 6;
/** How often a pair is looked at, at as many places: a tree has its nodes everywhere. */
const visitsLimit = 2;

interface Visit {
  readonly from: View;
  readonly to: View;
  readonly path: readonly string[];
  readonly qualifiers: readonly Qualifier[];
}

interface Look {
  readonly own: Difference[];
  readonly below: {
    readonly step: string;
    readonly qualifier: Qualifier | undefined;
    readonly from: View;
    readonly to: View;
  }[];
}

/** Compares two views and what lies in them, the nearest first. */
export function walker(comparePair: (pair: Pair) => void): (from: View, to: View) => Comparison {
  const known = new Map<string, Comparison>();
  const looks = new Map<string, Look>();
  /** What is found at a pair itself, wherever it is met. */
  const looked = (from: View, to: View): Look => {
    const key = `${from.key} | ${to.key}`;
    const done = looks.get(key);
    if (done !== undefined) return done;
    const look: Look = { own: [], below: [] };
    looks.set(key, look);
    comparePair({
      from,
      to,
      differences: look.own,
      descend: (step, old, now, qualifier) => {
        if (!allSame(from.reader, old, to.reader, now))
          look.below.push({ step, qualifier, from: from.reader.view(old), to: to.reader.view(now) });
      },
      instead: (one, other) => look.below.push({ step: "", qualifier: undefined, from: one, to: other }),
      distance: (one, other) => compare(one, other).differences.length,
    });
    return look;
  };
  const walk = (from: View, to: View): Comparison => {
    const [differences, spots]: [Difference[], Spot[]] = [[], []];
    const visits = new Map<string, number>();
    const waiting: Visit[] = [{ from, to, path: [], qualifiers: [] }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const visit = next;
      const key = `${visit.from.key} | ${visit.to.key}`;
      const count = visits.get(key) ?? 0;
      const isFull = differences.length >= limit || spots.length >= limit || visit.path.length > depthLimit;
      if (count >= (isFull ? 1 : visitsLimit)) continue;
      visits.set(key, count + 1);
      spots.push(visit);
      const { own, below } = looked(visit.from, visit.to);
      waiting.push(
        ...below.map(({ step, qualifier, from: old, to: now }) => ({
          from: old,
          to: now,
          path: step === "" ? visit.path : [...visit.path, step],
          qualifiers: qualifier === undefined ? visit.qualifiers : [...visit.qualifiers, qualifier],
        })),
      );
      differences.push(
        ...own.map((difference) => ({
          ...difference,
          path: [...visit.path, ...difference.path],
          qualifiers: visit.qualifiers,
        })),
      );
    }
    return { differences, spots };
  };
  const compare = (from: View, to: View): Comparison => {
    const key = `${from.key} | ${to.key}`;
    const comparison = known.get(key) ?? { differences: [], spots: [] };
    // What leads back to itself has no more to tell.
    if (known.has(key)) return comparison;
    known.set(key, comparison);
    const found = walk(from, to);
    known.set(key, found);
    return found;
  };
  return compare;
}
