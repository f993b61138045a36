import { readdir } from "node:fs/promises";
import path from "node:path";
import { compareOperation } from "../compare-operation.js";
import { appliedFile } from "../documented.js";
import type { Result } from "../result.js";
import { followFacts } from "./follow-facts.js";
import { dropUnmet, followSpec } from "./follow-spec.js";
import { readApplied, type Applied, type Change } from "./records.js";
import { newSince, Session, type Input, type State } from "./session.js";
import type { Texts } from "./texts.js";

/** What applying sources has come to, in memory. */
export interface Outcome {
  readonly before: State;
  readonly after: State;
  /** Everything that has changed since the last release, this run with it. */
  readonly applied: Applied;
  readonly appliedFile: string;
  /** The statements that have changed in this run, and those that the vendor has taken back. */
  readonly changes: readonly Change[];
  readonly undone: readonly Change[];
  /** What a person should know, or must decide. */
  readonly told: readonly string[];
  /** The comparison of each source with the document as it is to become. */
  readonly results: readonly Result[];
}

/** Writes what sources state into the texts of a document and of its facts; nothing is written to disk. */
export async function applySources(
  specFile: string,
  inputs: readonly Input[],
  texts: Texts,
  today: string,
): Promise<Outcome> {
  const session = new Session(specFile, texts, today);
  const before = await session.load();
  const file = path.join(session.documentedFolder, appliedFile);
  const applied: Applied = (await exists(file))
    ? readApplied(await texts.load(file))
    : { version: undefined, changes: [] };
  const start = await session.problems(before);
  const undone: Change[] = [];
  for (const input of inputs) undone.push(...(await followFacts(input, session, applied)));
  // The last edit is taken back first.
  for (const change of applied.changes.filter((one) => undone.includes(one)).reverse()) await takeBack(change, session);
  for (const input of inputs) await followSpec(input, session);
  await dropUnmet(start, session);
  const after = await session.load();
  return {
    before,
    after,
    applied: {
      ...applied,
      changes: left([...applied.changes.filter((one) => !undone.includes(one)), ...session.changes]),
    },
    appliedFile: file,
    changes: session.changes,
    undone,
    told: session.told,
    results: inputs.map((input) => compareOperation(input.file, input.form, input.facts, after.spec, after.documented)),
  };
}

async function exists(file: string): Promise<boolean> {
  const names: string[] = await readdir(path.dirname(file)).catch(() => []);
  return names.includes(path.basename(file));
}

/** Gives document and deviations the lines of before, where they still stand and no other operation has come to need them. */
async function takeBack(change: Change, session: Session): Promise<void> {
  const { texts } = session;
  const facts = (await session.load()).documented.operations.find(
    ({ operation }) => operation === change.operation,
  )?.file;
  const moment = texts.moment();
  const problems = await session.problems(await session.load());
  const done = change.hunks
    .filter(({ file }) => file !== facts)
    .reverse()
    .every((hunk) => texts.takeBack(hunk));
  if (done && newSince(problems, await session.problems(await session.load())).length === 0) return;
  texts.goBackTo(moment);
}

/** A statement that went there and back in several steps has not changed. */
function left(changes: readonly Change[]): Change[] {
  const steps = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.operation, change.place, change.what]);
    steps.set(key, [...(steps.get(key) ?? []), change]);
  }
  const gone = [...steps.values()].flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    const isBack =
      first !== undefined &&
      last !== undefined &&
      chain.length > 1 &&
      JSON.stringify(first.was) === JSON.stringify(last.now) &&
      (first.was !== undefined || first.kind !== last.kind);
    return isBack ? chain : [];
  });
  return changes.filter((change) => !gone.includes(change));
}
