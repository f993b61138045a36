import type { JournalEntry } from "../engine/journal-file.js";
import type { Grant } from "./allowed.js";
import type { DocumentedOperation } from "./document.js";
import { countInKey } from "./keys.js";

/** How much of each grant is left, and which one a purchase would be counted on. */
export interface Room {
  readonly left: readonly number[];
  /** The first grant that a purchase of these fits and that has room for it; undefined when there is none. */
  for(body: unknown): Grant | undefined;
}

/** How many a purchase is for: what its document says, or 1. */
export function countOf({ count }: DocumentedOperation, body: unknown): number {
  const value: unknown = count === undefined ? 1 : Object(body)[count];
  return typeof value === "number" && value > 0 ? value : 1;
}

/**
 * What is left when these entries of the journal are counted, in their order. Of one whose body the journal does not keep any
 * more, nobody knows the kind, so it counts on every grant.
 */
export function roomLeft(
  grants: readonly Grant[],
  operation: DocumentedOperation,
  entries: readonly JournalEntry[],
): Room {
  const left = grants.map(({ most }) => most);
  const take = (index: number, count: number) => (left[index] = Math.max(0, (left[index] ?? 0) - count));
  for (const entry of entries) {
    if (entry.body === undefined) for (const index of left.keys()) take(index, countInKey(entry.key));
    else {
      const count = countOf(operation, entry.body);
      const fitting = [...grants.keys()].filter((index) => fits(grants[index], entry.body));
      const index = fitting.find((each) => (left[each] ?? 0) >= count) ?? fitting[0];
      if (index !== undefined) take(index, count);
    }
  }
  return {
    left,
    for: (body) => grants.find((grant, index) => fits(grant, body) && (left[index] ?? 0) >= countOf(operation, body)),
  };
}

/** Whether a purchase is of the kind that a grant is for. */
function fits(grant: Grant | undefined, body: unknown): boolean {
  return grant !== undefined && grant.conditions.every(({ field, value }) => String(Object(body)[field]) === value);
}

/** Whether an entry was, or may have been, carried out. */
export function mayBeDone({ outcome, made }: JournalEntry): boolean {
  return outcome !== "rejected" && outcome !== "not-sent" && made !== false;
}
