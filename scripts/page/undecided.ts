import { items, joinPointer, valueAt, type YamlSource } from "../document/yaml-source.js";
import { undecidedKey } from "../document/undecided.js";
import type { Finding } from "./compare.js";
import type { SpecOperation } from "./spec-facts.js";
import { describeFinding } from "./wording.js";

/** The sentence that leaves a difference to a person, as the mark at its operation begins. */
export function sentenceOf(finding: Finding, operation: SpecOperation): string {
  return `${operation.operation ?? `${operation.method} ${operation.path}`}: ${describeFinding(finding, "vendor")}`;
}

/** Whether a mark at the operation leaves this very difference to a person. */
export function isMarked(finding: Finding, spec: YamlSource, operation: SpecOperation): boolean {
  const marks = items(valueAt(spec.data, joinPointer(operation.pointer, undecidedKey)));
  return marks.some((mark) => String(mark).startsWith(sentenceOf(finding, operation)));
}
