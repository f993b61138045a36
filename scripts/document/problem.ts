import { shown } from "../command/project.js";

/** One finding about a document, at its place. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly suggestions: readonly string[];
  /** JSON pointer in its file; undefined where the linter knows only a line. */
  readonly pointer?: string | undefined;
  /** The owner of the document accepts it, in a file of accepted findings. */
  readonly accepted?: boolean;
}

/** One finding as `file:line:column`, what is wrong, and how to mend it where the rule knows. */
export function formatProblem(problem: Problem): string {
  return `${shown(problem.file)}:${problem.line}:${problem.column} ${sentenceOf(problem)} (${problem.rule})`;
}

/** What is wrong, and how to mend it where the rule knows, in one line. */
export function sentenceOf({ message, suggestions }: Problem): string {
  const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(" or ")}?` : "";
  return `${message.replaceAll(/\s*\n\s*/g, " ").trim()}${hint}`;
}

/** Whether a problem stops what is done with the document. */
export function isError({ severity, accepted }: Problem): boolean {
  return severity === "error" && accepted !== true;
}

/** Where a node of a bundle, by JSON pointer, stands in the files that it was made from: `file:line:column`. */
export type Place = (pointer: string) => string;

/** Something wrong with a node of the bundled document. */
export interface Finding {
  /** JSON pointer to the node. */
  readonly pointer: string;
  /** A sentence, which may name other places. */
  readonly message: (place: Place) => string;
}

/**
 * Thrown by what reads a bundle and does not know the files behind it; `generate` turns it into a Failure with file and
 * line of each finding.
 */
export class Refusal extends Error {
  override name = "Refusal";

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ pointer, message }) => `${pointer}: ${message((other) => other)}`).join("\n"));
  }
}
