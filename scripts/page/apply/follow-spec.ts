import { NoPlace } from "../../document/yaml-edit.js";
import { BrokenFile } from "../../document/yaml-source.js";
import type { Found } from "../check.js";
import type { Finding } from "../compare.js";
import { compareOperation, findOperation } from "../compare-operation.js";
import type { Deviation } from "../deviations.js";
import { placeOf } from "../facts.js";
import type { Result } from "../result.js";
import { kindOf } from "../source.js";
import { factsFromSpec, type SpecOperation } from "../spec-facts.js";
import { sentenceOf } from "../undecided.js";
import { addEntry, quoteAnew, withoutPlace } from "./deviations-file.js";
import { markAt, Undecidable, type Draft } from "./draft.js";
import { isStated } from "./follow-facts.js";
import { findingKey, newSince, type Input, type Problems, type Session, type State } from "./session.js";
import { strategiesFor, type Strategy } from "./strategies.js";
import type { Hunk } from "./texts.js";
import { isWider, mayBeWider } from "./wider.js";

/** More differences than any source has: something goes in a circle. */
const maxRounds = 2000;

interface Round extends State {
  readonly input: Input;
  readonly operation: SpecOperation;
  readonly name: string;
  readonly result: Result;
  readonly problems: Problems;
}

/** Writes what a source states into the document, difference by difference, until nothing differs or is left to a person. */
export async function followSpec(input: Input, session: Session): Promise<void> {
  const passed = new Set<string>();
  for (let number = 0; number < maxRounds; number += 1) {
    const round = await roundOf(input, session);
    const finding = round?.result.open.find((open) => !passed.has(findingKey(open)));
    if (round === undefined || finding === undefined) return;
    passed.add(findingKey(finding));
    const documented = round.documented.operations.find(({ operation }) => operation === round.operation.operation);
    if (!isStated(finding, input, documented)) {
      session.told.push(`${sentenceOf(finding, round.operation)}; such a page does not say it, so it stays`);
      continue;
    }
    session.attach(round.name, finding, await settle(finding, round, session));
  }
}

async function roundOf(input: Input, session: Session): Promise<Round | undefined> {
  const state = await session.load();
  const operation = findOperation(input.facts, state.spec);
  if (operation === undefined) return undefined;
  const result = compareOperation(input.file, input.form, input.facts, state.spec, state.documented);
  const name = operation.operation ?? input.facts.operation ?? "";
  return { ...state, input, operation, name, result, problems: await session.problems(state) };
}

async function settle(finding: Finding, round: Round, session: Session): Promise<Hunk[]> {
  const known = entryAbout(finding, round);
  if (known !== undefined) return quote(finding, known, round, session);
  for (const strategy of strategiesFor({ finding })) {
    const hunks = await attempt(strategy, finding, round, session);
    if (hunks !== undefined) return hunks;
  }
  const hunks: Hunk[] = [];
  const sentence = `${sentenceOf(finding, round.operation)}; decide how to write it, and remove this mark.`;
  markAt({ texts: session.texts, spec: round.spec, hunks }, round.operation.pointer, sentence);
  session.told.push(sentence);
  return hunks;
}

/** The deviation that explained this statement before the source changed it. */
function entryAbout({ place, what }: Finding, { documented, name, input }: Round): Deviation | undefined {
  const about = documented.deviations.deviations.filter(
    ({ what: other, places, operation, only }) =>
      other === what &&
      places.includes(place) &&
      (operation === name || operation === "*") &&
      (only === undefined || only === kindOf(input.form)),
  );
  return about.find(({ operation }) => operation === name) ?? about[0];
}

/** The document knowingly says otherwise, and goes on to; whether the reason still holds a person decides. */
function quote(finding: Finding, known: Deviation, { spec, operation, name }: Round, session: Session): Hunk[] {
  const hunks: Hunk[] = [];
  const hunk = session.texts.edit(session.deviationsFile, (text) => quoteAnew(text, known, finding, name));
  if (hunk !== undefined) hunks.push(hunk);
  // What variants say changes with the document itself.
  if (finding.what === "variants") return hunks;
  const sentence = `${sentenceOf(finding, operation)}; deviations.yaml says why: decide whether that still holds, and remove this mark.`;
  markAt({ texts: session.texts, spec, hunks }, operation.pointer, sentence);
  session.told.push(sentence);
  return hunks;
}

/** Tries a way; undefined, and nothing changed, when it does not lead there. */
async function attempt(
  strategy: Strategy,
  finding: Finding,
  round: Round,
  session: Session,
): Promise<Hunk[] | undefined> {
  const { texts } = session;
  const moment = texts.moment();
  const giveUp = (): undefined => {
    texts.goBackTo(moment);
    return undefined;
  };
  const draft = draftOf(finding, round, session);
  try {
    strategy(draft);
    const after = await roundOf(round.input, session);
    if (
      after === undefined ||
      after.result.open.some(({ place, what }) => place === finding.place && what === finding.what)
    )
      return giveUp();
    const others = newSince(round.problems, after.problems).filter((found) => !isOwn(found, finding, round));
    if (others.length === 0) return draft.hunks;
    if (!isWider(finding)) {
      giveUp();
      return mayBeWider(finding) ? [...keepWider(finding, round, session)] : undefined;
    }
    return [...draft.hunks, ...explain(others, round, session)];
  } catch (error) {
    if (error instanceof Undecidable || error instanceof NoPlace || error instanceof BrokenFile) return giveUp();
    throw error;
  }
}

/** The same place of the same operation, or what stands below it; what variants say follows the document. */
function isOwn({ finding: other, documented }: Found, { place }: Finding, { name }: Round): boolean {
  if (documented.operation !== name) return false;
  const below = other.place.startsWith(place) && /^(?:$|\s|(?:\[\]|\{\})*\.)/.test(other.place.slice(place.length));
  return below || other.what === "variants";
}

function draftOf(finding: Finding, { spec, operation, input }: Round, { texts }: Session): Draft {
  const stated = factsFromSpec(spec.data, operation);
  return {
    texts,
    spec,
    operation,
    page: input.facts,
    finding,
    pageField: input.facts.fields.find((field) => placeOf(field) === finding.place),
    specField: stated.fields.find((field) => placeOf(field) === finding.place),
    hunks: [],
  };
}

/** Other operations share the schema and still say what it says: the document keeps it, and an entry says so. */
function keepWider(finding: Finding, round: Round, session: Session): Hunk[] {
  session.told.push(
    `${sentenceOf(finding, round.operation)}; other operations share it and still say so, and the wider one stays (deviations.yaml)`,
  );
  return entry([finding.place], finding, round.name, round, session);
}

/** Other operations share the schema and say less: the document takes the wider one, and entries say so. */
function explain(others: readonly Found[], round: Round, session: Session): Hunk[] {
  const groups = new Map<string, Found[]>();
  for (const found of others) {
    const { kind, what, page, spec } = found.finding;
    const key = JSON.stringify([kind, what, page, spec]);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const operations = new Set(group.map(({ documented }) => documented.operation));
    const places = [...new Set(group.map(({ finding }) => finding.place))];
    const operation = operations.size === 1 ? first.documented.operation : "*";
    session.told.push(
      `${[...operations].join(", ")}: ${places.join(", ")}: still says otherwise of what it shares with ${round.name}; the wider one is taken (deviations.yaml)`,
    );
    return entry(places, first.finding, operation, round, session);
  });
}

function entry(
  places: readonly string[],
  finding: Finding,
  operation: string,
  { input, name }: Round,
  session: Session,
): Hunk[] {
  const { url, date } = input.facts;
  const hunk = session.texts.edit(session.deviationsFile, (text) =>
    addEntry(text, places, finding, operation, {
      why: `The vendor's operations contradict each other since ${name} has changed; the document takes the wider statement.`,
      source: url ?? `What the vendor says of ${name}.`,
      date: date ?? session.today,
    }),
  );
  return hunk === undefined ? [] : [hunk];
}

/** Takes out the places of deviations that nothing needs any more. */
export async function dropUnmet(before: Problems, session: Session): Promise<void> {
  const key = ({ deviation, place }: Problems["unmet"][number]): string =>
    JSON.stringify([deviation.operation, deviation.kind, deviation.what, place, deviation.page, deviation.spec]);
  const known = new Set(before.unmet.map(key));
  for (let number = 0; number < maxRounds; number += 1) {
    const one = (await session.problems(await session.load())).unmet.find((unmet) => !known.has(key(unmet)));
    if (one === undefined) return;
    const hunk = session.texts.edit(session.deviationsFile, (text) => withoutPlace(text, one.deviation, one.place));
    if (hunk === undefined) return;
    session.attach(one.deviation.operation, { place: one.place, what: one.deviation.what }, [hunk]);
  }
}
