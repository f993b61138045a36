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
}

/** One finding as `file:line:column`, what is wrong, and how to mend it where the rule knows. */
export function formatProblem(problem: Problem): string {
  const suggestions = problem.suggestions.length > 0 ? ` Did you mean ${problem.suggestions.join(" or ")}?` : "";
  const message = problem.message.replaceAll(/\s*\n\s*/g, " ").trim();
  return `${shown(problem.file)}:${problem.line}:${problem.column} ${message}${suggestions} (${problem.rule})`;
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
