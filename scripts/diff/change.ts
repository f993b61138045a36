import type { Impact } from "./difference.js";

/** Where to look. */
export interface Place {
  /** As a reader would type it; for a git revision, git's form REVISION:FILE. */
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

/**
 * What kind of change it is, for a program. Those of schemas say which way the data goes and what happened to the values
 * that are valid: request-narrowed, answer-widened, field-removed and so on.
 */
export const rules = {
  "operation-added": "An operation, a webhook or a callback is new.",
  "operation-removed": "An operation, a webhook or a callback is gone.",
  "operation-renamed": "An operation has another operationId.",
  "operation-moved": "An operation has another method or path.",
  "operation-call": "The method that a client has for an operation takes other arguments.",
  "operation-effect": "An operation is repeated, kept or judged in another way.",
  deprecated: "Something is deprecated, or no longer.",
  "parameter-added": "A parameter is new.",
  "parameter-removed": "A parameter is gone.",
  "parameter-required": "A parameter must now be sent, or may now be left out.",
  "parameter-renamed": "A parameter of a path has another name, at the same place.",
  "parameter-form": "A parameter or a header is written in another way.",
  "body-added": "An operation takes a body that it did not take.",
  "body-removed": "An operation takes no body any more.",
  "body-required": "A body must now be sent, or may now be left out.",
  "media-type-added": "A body or an answer may have another media type.",
  "media-type-removed": "A body or an answer no longer has a media type.",
  "status-added": "There is a new answer.",
  "status-removed": "An answer is gone.",
  "header-added": "A header of an answer is new.",
  "header-removed": "A header of an answer is gone.",
  "header-required": "A header of an answer may now be missing, or is now always there.",
  "request-narrowed": "Not all that could be sent can be sent.",
  "request-widened": "More can be sent.",
  "request-changed": "What can be sent is something else.",
  "answer-narrowed": "Not all that could come comes any more.",
  "answer-widened": "More can come than before.",
  "answer-changed": "What comes is something else.",
  "type-changed": "A type that no operation uses is another one.",
  "field-added": "A field is new.",
  "field-removed": "A field is gone.",
  "default-changed": "What is left out counts as something else.",
  "name-added": "A name that a client exports is new.",
  "name-removed": "A name that a client exports is gone.",
  "server-added": "A server is new.",
  "server-removed": "A server is gone.",
  "security-changed": "Who may call is decided in another way.",
  "command-name": "An operation is called by another name on the command line.",
  "error-code": "An error code proves something else.",
  "public-type": "Code that compiled against the package's types no longer does.",
  note: "Words, examples, marks, and keywords that change no value.",
} as const satisfies Readonly<Record<string, string>>;

export type Rule = keyof typeof rules;

/** One finding of a comparison: a reason for the verdict. Every report is made from a list of these. */
export interface Change {
  readonly rule: Rule;
  /** How severe it is: a major change breaks somebody. */
  readonly impact: Impact;
  /** What it means for a caller. */
  readonly message: string;
  /** The operations that it concerns; empty when it concerns the service as a whole. */
  readonly operations: readonly string[];
  /** Where to look: in the new document, or in the old one when it is not there any more. */
  readonly places: readonly Place[];
  /** Where it stood, in the old document. */
  readonly base: readonly Place[];
  /** Where it stands, in the new document. */
  readonly head: readonly Place[];
  readonly witness?: Witness;
  /** How many values were tried in vain, where it may break somebody and nothing shows that it does. */
  readonly tried?: number;
}

/** A change before its places are looked up. */
export interface Reason {
  readonly rule: Rule;
  readonly impact: Impact;
  readonly message: string;
  readonly operations: readonly string[];
  /** JSON pointers; everything below them counts as explained. */
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly witness?: Witness | undefined;
  readonly tried?: number | undefined;
}

export type Verdict = Impact | "none";

const order: readonly Verdict[] = ["none", "patch", "minor", "major"];

/** Whether an impact is at least as large as another. */
export function isAtLeast(verdict: Verdict, other: Verdict): boolean {
  return order.indexOf(verdict) >= order.indexOf(other);
}

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
