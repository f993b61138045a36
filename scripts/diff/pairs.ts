import type { Reason } from "./change.js";
import type { Part, Parts } from "./parts.js";

/** For whom is judged. */
export interface Audience {
  /** Whether users have a client that is made of the document, and so see the names of operations and types. */
  readonly client: boolean;
}

/** A part that both documents have. */
export interface PartPair {
  readonly operation: string | undefined;
  readonly base: Part;
  readonly head: Part;
}

/** Adds a reason about one operation. */
export type AddReason = (reason: Omit<Reason, "operations">) => void;

/** Two versions of one operation, and what is found. */
export interface OperationPair {
  readonly before: Parts;
  readonly after: Parts;
  readonly audience: Audience;
  readonly add: AddReason;
  /** Two parts whose schemas are to be compared. */
  pair(base: Part, head: Part): void;
}
