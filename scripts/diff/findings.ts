import type { Finding, Findings } from "../report/finding.js";
import { isAtLeast, rules, type Change, type Verdict } from "./change.js";
import { witnessSentence, type Report } from "./report.js";

/**
 * A comparison as findings, at their places in the new document, or at its first line what only the old one had.
 *
 * @param failing the impact from which on a change fails the command; none fails it when it is undefined
 */
export function findingsOf({ head, base, changes, problem }: Report, failing: Verdict | undefined): Findings {
  const found = changes.map((change): Finding => {
    const { rule, impact, message, operations } = change;
    const level =
      failing !== undefined && isAtLeast(impact, failing) ? "error" : impact === "major" ? "warning" : "note";
    const about = operations.length === 0 ? "" : `${operations.join(", ")}: `;
    return { rule, level, message: `${about}${message}${details(change)}`, places: placesOf(change, head) };
  });
  const lowVersion: Finding[] =
    problem === undefined || found.some(({ level }) => level === "error")
      ? []
      : [{ rule: "version", level: "error", message: problem, places: [{ file: head, line: 1 }] }];
  return {
    tool: "diff",
    findings: [...lowVersion, ...found],
    checked: [head],
    rules: { ...rules, version: `The version is not raised enough since ${base}.` },
  };
}

function placesOf({ head, places, base }: Change, file: string): Finding["places"] {
  if (head.length > 0) return head;
  // What is gone from the document has no line any more; a place in other files, such as tests, stays.
  const others = places.filter((place) => !base.some((old) => old.file === place.file && old.line === place.line));
  return others.length > 0 ? others : [{ file, line: 1 }];
}

function details(change: Change): string {
  const [was] = change.base;
  const gone = change.head.length === 0 && was !== undefined ? `\nIt stood at ${was.file}:${was.line}.` : "";
  return `${change.witness === undefined ? "" : `\n${witnessSentence(change.witness)}`}${gone}`;
}
