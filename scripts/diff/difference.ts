import type { View } from "./view.js";

/** Which way the data goes: to the service, from it, or neither when only a type tells of it. */
export type Direction = "request" | "answer" | "type";

/** How much a change asks of the version, as semantic versioning has it. */
export type Impact = "major" | "minor" | "patch";

/** What a difference does to the set of values that a place can hold. */
export type Effect =
  | "narrower"
  | "wider"
  /** It cannot be told, or some values came and others went. */
  | "unclear"
  /** Something optional that was not spoken of before. */
  | "new"
  /** Something new that has to be there. */
  | "demanded"
  /** What a caller names or reads is not there any more. */
  | "gone"
  /** Nothing that a program can tell. */
  | "note";

/** The alternative of a union in which a difference lies. */
export interface Qualifier {
  readonly tag: string | undefined;
  readonly key: string;
  /** All alternatives that both documents have, this one included. */
  readonly siblings: readonly string[];
}

/** What a difference is about, where no validator looks at it. */
export type Subject = "default" | "readOnly" | "writeOnly";

/** One way in which two schemas differ, with the words for it. */
export interface Difference {
  readonly effect: Effect;
  /** Whether TypeScript can tell. */
  readonly typed: boolean;
  readonly about?: Subject;
  /** The keyword that it is about, where that is a rule of its own. */
  readonly keyword?: string;
  /** The old and the new value of the keyword that it is about; undefined where it is not said. */
  readonly was?: unknown;
  readonly is?: unknown;
  /** From the root of the value; "[]" is any item, "[0]" the first, "*" any field that is not listed. */
  readonly path: readonly string[];
  readonly qualifiers: readonly Qualifier[];
  /** Where it stands in each document; the first is where to look. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  /** What follows the name of the place, for each direction. */
  readonly request: string;
  readonly answer: string;
  /** What both documents say of the value in which it lies: of the object whose field is new, for example. */
  readonly from: View;
  readonly to: View;
}

/**
 * What a difference costs a caller.
 *
 * What is sent may be allowed more but not less, what comes back may be less but not more. A place that no operation
 * uses is only a type, whose users may do either.
 */
export function impactOf(direction: Direction, { effect, typed }: Pick<Difference, "effect" | "typed">): Impact {
  if (effect === "note") return "patch";
  if (effect === "new") return "minor";
  if (effect === "demanded") return direction === "request" ? "major" : "minor";
  if (direction === "type") return typed ? "major" : "patch";
  if (effect === "gone" || effect === "unclear") return "major";
  if (effect === (direction === "request" ? "narrower" : "wider")) return "major";
  return direction === "request" || typed ? "minor" : "patch";
}
