import type { Finding, FoundAt } from "../report/finding.js";
import type { YamlSource } from "../document/yaml-source.js";
import type { Finding as Difference } from "./compare.js";
import { explains, type Deviation, type Deviations } from "./deviations.js";
import type { Result } from "./result.js";
import { nounOf } from "./source.js";
import { describeFinding, nameOf, show } from "./wording.js";

/** A file that could not be read as a page or a definition. */
export interface Unread {
  readonly file: string;
  readonly message: string;
}

/** What comparing has brought, as findings: at the spec where it states something, else at the file that was compared. */
export function findingsOf(
  results: readonly Result[],
  unread: readonly Unread[],
  deviations: Deviations,
  spec: YamlSource,
): Finding[] {
  return [
    ...unread.map(({ file, message }) => at([{ file, line: 1 }], "readable", "error", message)),
    ...results.flatMap((result) => ofResult(result, spec)),
    ...unusedDeviations(results, deviations).map((deviation) =>
      at([{ file: deviations.file, line: deviation.line }], "unused-deviation", "note", unusedSentence(deviation)),
    ),
  ];
}

function ofResult(result: Result, spec: YamlSource): Finding[] {
  const { facts, file, comparison } = result;
  const name = facts.operation ?? `${facts.method} ${facts.path}`;
  const here = [{ file, line: 1 }];
  if (comparison === undefined) {
    const message = `${spec.file} has no ${facts.method} ${facts.path}${facts.operation === undefined ? "" : ` (${facts.operation})`}, so nothing was compared. Add it, or correct its path.`;
    return [at(here, "unknown-operation", "error", message)];
  }
  const told = (difference: Difference, accepted?: string): Finding => {
    const places = difference.pointer === undefined ? here : [spec.placeOf(difference.pointer), ...here];
    const rule = `${difference.what}-${difference.kind}`;
    return { ...at(places, rule, "error", `${name}: ${describeFinding(difference, nounOf(result.form))}`), accepted };
  };
  const unreached = [...comparison.lost, ...comparison.notReached].map((difference) => {
    const what = `${name}: ${difference.place}: ${nameOf(difference.what)} could not be compared (the spec: ${show(difference.spec)})`;
    return at(
      difference.pointer === undefined ? here : [spec.placeOf(difference.pointer), ...here],
      "not-compared",
      "note",
      what,
    );
  });
  return [
    ...result.open.map((difference) => told(difference)),
    ...result.explained.map(({ finding, deviation }) => told(finding, deviation.why.trim())),
    ...unreached,
    ...facts.notes.map((note) => at(here, "not-understood", "note", `${name}: ${note}`)),
  ];
}

function at(places: readonly FoundAt[], rule: string, level: Finding["level"], message: string): Finding {
  return { rule, level, message, places };
}

/**
 * The deviations of the compared operations that no difference met. Another source may still need them: so they are told,
 * and fail nothing. A copy that is cut says nothing about them, and an entry for every operation is not about one that has
 * none of its places.
 */
export function unusedDeviations(results: readonly Result[], { deviations }: Deviations): Deviation[] {
  const whole = results.filter(({ comparison, facts }) => comparison !== undefined && facts.cut === undefined);
  const about = (deviation: Deviation, { facts, comparison }: Result): boolean =>
    deviation.operation === "*"
      ? deviation.places.some((place) => comparison?.places.has(place) === true)
      : deviation.operation === facts.operation;
  return deviations.filter((deviation) => {
    const concerned = whole.filter((result) => about(deviation, result));
    const met = concerned.some(({ comparison, facts, explained }) => {
      const behind = [...(comparison?.lost ?? []), ...(comparison?.notReached ?? [])];
      return (
        explained.some((one) => one.deviation === deviation) ||
        behind.some((difference) => explains(deviation, difference, facts.operation))
      );
    });
    return concerned.length > 0 && !met;
  });
}

function unusedSentence({ operation, what, written }: Deviation): string {
  return `${operation === "*" ? "" : `${operation}: `}${written.join("; ")} (${what}) was not needed for these files. Remove the entry if no other source needs it.`;
}
