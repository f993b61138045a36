import { compareFacts, type Finding } from "../compare.js";
import { compareOperation, findOperation } from "../compare-operation.js";
import type { DocumentedOperation } from "../documented.js";
import { kindOf } from "../source.js";
import { writeDate, writeFact } from "./facts-file.js";
import { isUndone, type Applied, type Change } from "./records.js";
import type { Input, Session, State } from "./session.js";

/**
 * Writes what a source states into the facts of its operation.
 *
 * @returns the changes of earlier runs that the vendor has taken back; their lines in the facts stand as before
 */
export async function followFacts(input: Input, session: Session, applied: Applied): Promise<Change[]> {
  const state = await session.load();
  const operation = findOperation(input.facts, state.spec)?.operation;
  const documented = state.documented.operations.find((known) => known.operation === operation);
  if (operation === undefined || documented === undefined) return [];
  const undone: Change[] = [];
  const changes: Change[] = [];
  const { file } = documented;
  for (const difference of differencesFrom(input, documented, state)) {
    const change = applied.changes.find((one) => !undone.includes(one) && isUndone(one, operation, difference));
    if (change !== undefined && takeBackFacts(change, file, session)) {
      undone.push(change);
      continue;
    }
    const hunk = session.texts.edit(file, (text) =>
      writeFact(text, session.texts.parse(file, text), input.facts, difference),
    );
    const { place, what, kind, page: now, spec: was } = difference;
    changes.push({
      operation,
      place,
      what,
      kind,
      was,
      now,
      date: input.facts.date,
      hunks: hunk === undefined ? [] : [hunk],
    });
  }
  const last = changes.at(-1);
  const dated =
    last && session.texts.edit(file, (text) => writeDate(text, session.texts.parse(file, text), input.facts));
  if (dated !== undefined) last?.hunks.push(dated);
  session.changes.push(...changes);
  return undone;
}

function takeBackFacts(change: Change, file: string, { texts }: Session): boolean {
  const moment = texts.moment();
  const done = change.hunks
    .filter((hunk) => hunk.file === file)
    .reverse()
    .every((hunk) => texts.takeBack(hunk));
  if (!done) texts.goBackTo(moment);
  return done;
}

/** What the source states otherwise than the facts. */
function differencesFrom(input: Input, documented: DocumentedOperation, state: State): Finding[] {
  const { open, explained } = compareOperation(input.file, input.form, input.facts, state.spec, state.documented);
  const kind = kindOf(input.form);
  const same = ({ place, what }: Finding, other: Finding): boolean => place === other.place && what === other.what;
  return compareFacts(input.facts, documented).findings.filter((difference) => {
    if (!isStated(difference, input, documented)) return false;
    // An entry about this kind of source alone: the facts come from another, and stay.
    if (explained.some(({ finding, deviation }) => deviation.only !== undefined && same(finding, difference)))
      return false;
    // Another kind of source than that of the facts says many things otherwise, and the document already agrees with it.
    return documented.kinds.has(kind) || open.some((finding) => finding.place === difference.place);
  });
}

/** Whether what a source does not say says something: a page has no word for some of what a definition states. */
export function isStated(
  { kind, what, place }: Finding,
  { form, facts }: Input,
  documented: DocumentedOperation | undefined,
): boolean {
  if (kind !== "spec-only" || kindOf(form) !== "page") return true;
  if (what === "nullable") return false;
  if (what === "mandatory" && place.startsWith("response"))
    return facts.fields.some((field) => field.status !== undefined && field.mandatory !== undefined);
  const isWhole = what === "field" || what === "fields" || what === "status";
  return isWhole || documented === undefined || documented.kinds.has("page");
}
