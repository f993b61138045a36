import type { BundledDocument } from "../document/redocly.js";
import type { Rule, Witness } from "./change.js";
import { schemaComparison } from "./compare.js";
import { isRepeated } from "./form.js";
import { impactOf, type Difference, type Direction, type Impact } from "./difference.js";
import { isEntangled, mayOverlap } from "./overlaps.js";
import { placeText, tryAgain, tryOut, type Contest, type Crossing, type Trial } from "./trial.js";
import type { Audience, PartPair } from "./pairs.js";
import type { Part } from "./parts.js";
import { promisingValues } from "./promising.js";
import { proof, within } from "./prove.js";
import { same } from "./same.js";
import type { Texts } from "./texts.js";
import { validatorsOf } from "./validators.js";
import { readerOf, type View } from "./view.js";
import { crossingFor, toWitness, witnessFor } from "./witness.js";

/** A difference with what it does to callers, and what shows it. */
export interface Judged extends Difference {
  readonly rule: Rule;
  readonly impact: Impact;
  readonly direction: Direction;
  readonly operation: string | undefined;
  /** The part that it lies in, in the new document. */
  readonly part: Part;
  readonly witness: Witness | undefined;
  /** How many values were tried in vain. */
  readonly tried: number | undefined;
}

type Verdict = Omit<Judged, "direction" | "operation" | "part">;

/**
 * Judges pairs of schemas by the values that they allow: what breaks is shown by a value, what does not is proven, and
 * of the rest is said how much was tried.
 */
export function schemaJudge(
  base: BundledDocument,
  head: BundledDocument,
  audience: Audience,
): (pair: PartPair) => Judged[] {
  const courts = new Map<Direction, ReturnType<typeof courtOf>>();
  const known = new Map<string, readonly Verdict[]>();
  return ({ operation, base: old, head: now }) => {
    if (same(base, old.schema, head, now.schema)) return [];
    const court = courts.get(now.direction) ?? courtOf(base, head, now.direction, audience);
    courts.set(now.direction, court);
    // The answers of all failures share one schema.
    const key = [now.direction, target(old), target(now), textsIn(old, now, audience), now.kind].join(" ");
    const verdicts = known.get(key) ?? judgePair(court(old, now), audience);
    known.set(key, verdicts);
    return verdicts.map((verdict) => ({ ...verdict, direction: now.direction, operation, part: now }));
  };
}

function target({ schema: { schema, pointer } }: Part): string {
  const { $ref, ...beside } = Object(schema) as Record<string, unknown>;
  return typeof $ref === "string" && Object.keys(beside).length === 0 ? $ref : pointer;
}

/** A client sends and reads values; who speaks HTTP, their text. */
function textsIn(old: Part, now: Part, { client }: Audience): Texts {
  if (client || !old.isText || !now.isText) return "none";
  return isRepeated(old) && isRepeated(now) ? "lists" : "texts";
}

function courtOf(
  base: BundledDocument,
  head: BundledDocument,
  direction: Direction,
  audience: Audience,
): (old: Part, now: Part) => Contest {
  const [reader, newReader] = [readerOf(base, direction), readerOf(head, direction)];
  const compare = schemaComparison();
  const [wasValid, isValid] = [validatorsOf(reader), validatorsOf(newReader)];
  const promising = promisingValues(wasValid, isValid);
  const until = performance.now() + timeLimit;
  const record = {
    proven: new Map<string, boolean>(),
    shown: new Map<string, readonly Crossing[]>(),
    left: triedLimit,
    until,
    provingUntil: until + timeLimit,
  };
  return (old, now) => {
    const [from, to] = [reader.view([old.schema]), newReader.view([now.schema])];
    const texts = textsIn(old, now, audience);
    return {
      base: old,
      head: now,
      from,
      to,
      comparison: compare(from, to),
      texts,
      wasValid: wasValid(old.schema, texts),
      isValid: isValid(now.schema, texts),
      promising: (one, other) => promising(one, other, texts),
      record,
    };
  };
}

/** How many values that have shown a difference are tried again where it is told in the same words. */
const shownLimit = 3;
/** How many values are tried for a whole document: a report must come, however much has changed. */
const triedLimit = 1_000_000;
/** And for how many milliseconds, in each direction: what is left then may break. As long again is left for proofs. */
const timeLimit = 4000;
const nothingTried: Trial = { shut: [], opened: [], kept: [], tried: 0, isComplete: false };

function judgePair(contest: Contest, audience: Audience): Verdict[] {
  const { head, comparison, texts, record } = contest;
  const { direction } = head;
  const holds = (a: View, b: View) => {
    const key = `${texts} ${a.key} < ${b.key}`;
    const known = record.proven.get(key) ?? (performance.now() < record.provingUntil && within(a, b, proof(texts)));
    record.proven.set(key, known);
    return known;
  };
  // Within one part, what shows a difference shows it also where the same schemas stand at another place.
  const keyOf = ({ from, to, path, request, answer }: Difference) =>
    [from.key, to.key, path.at(-1), request, answer].join(" | ");
  const wordsOf = ({ path, effect, request, answer }: Difference) =>
    [head.kind, head.name, path.join("/"), effect, request, answer].join(" | ");
  const trial = trialOf(contest, audience, wordsOf);
  const witnesses = new Map<string, Witness>();
  for (const difference of comparison.differences) {
    if (difference.about !== undefined) continue;
    const crossing = crossingFor(difference, head, trial);
    if (crossing === undefined) continue;
    if (!witnesses.has(keyOf(difference)))
      witnesses.set(keyOf(difference), toWitness(crossing, trial.shut.includes(crossing), head));
    const shown = record.shown.get(wordsOf(difference)) ?? [];
    if (shown.length < shownLimit) record.shown.set(wordsOf(difference), [...shown, crossing]);
  }
  const judged = comparison.differences.map((difference): Verdict => {
    const impact = impactFor(difference, head, audience);
    const rule = ruleOf(difference, direction);
    if (impact !== "major") return { ...difference, rule, impact, witness: undefined, tried: undefined };
    const { from, to } = difference;
    if (byValues(difference) && direction !== "type") {
      const [inner, outer] = direction === "request" ? [from, to] : [to, from];
      if (holds(inner, outer)) {
        const equal = holds(outer, inner);
        const words = equal ? settled(difference) : difference;
        return { ...words, rule, impact: equal ? "patch" : "minor", witness: undefined, tried: undefined };
      }
    }
    const witness = witnessFor(difference, contest, trial) ?? witnesses.get(keyOf(difference));
    return { ...difference, rule, impact, witness, tried: witness === undefined ? trial.tried : undefined };
  });
  const found = [...judged, ...unexplained(contest, trial, judged)];
  return found.some(({ impact }) => impact === "major") ? found : [...found, ...unproven(contest, trial, holds)];
}

/** Tries all that is worth it, or only what has shown the same elsewhere, where that shows it here as well. */
function trialOf(contest: Contest, audience: Audience, wordsOf: (difference: Difference) => string): Trial {
  const { head, comparison, record } = contest;
  if (record.left <= 0 || performance.now() >= record.until) return nothingTried;
  const lent = comparison.differences.map((one) => record.shown.get(wordsOf(one)) ?? []);
  if (lent.length > 0 && lent.every((crossings) => crossings.length > 0)) {
    const again = tryAgain(contest, lent.flat());
    const isShown = (one: Difference) =>
      one.about === undefined &&
      impactFor(one, head, audience) === "major" &&
      crossingFor(one, head, again) !== undefined;
    if (comparison.differences.every(isShown)) return again;
  }
  return tryOut(contest);
}

/** What was shown by no value, and is not proven to be harmless either. */
function unproven(contest: Contest, trial: Trial, holds: (a: View, b: View) => boolean): Verdict[] {
  const { head, comparison, from, to } = contest;
  if (head.direction === "type") return [];
  const isAnswer = head.direction === "answer";
  const sides = (old: View, now: View): [inner: View, outer: View] => (isAnswer ? [now, old] : [old, now]);
  const doubtful = comparison.spots.find(
    (spot) =>
      (mayOverlap(...sides(spot.from, spot.to)) || (!trial.isComplete && isEntangled(spot))) &&
      !holds(...sides(spot.from, spot.to)),
  );
  if (doubtful === undefined || holds(...sides(from, to))) return [];
  const { path, qualifiers } = doubtful;
  return [{ ...whole(contest, isAnswer), path, qualifiers, witness: undefined, tried: trial.tried }];
}

/** That a schema as a whole breaks, by whatever it says. */
function whole({ base, head, from, to }: Contest, isAnswer: boolean): Omit<Verdict, "witness" | "tried"> {
  return {
    typed: false,
    path: [],
    qualifiers: [],
    from,
    to,
    base: [base.schema.pointer],
    head: [head.schema.pointer],
    effect: isAnswer ? "wider" : "narrower",
    request: "no longer accepts all that it accepted",
    answer: "may now have a form that it could not have before",
    rule: isAnswer ? "answer-widened" : "request-narrowed",
    impact: "major",
  };
}

function settled(difference: Difference): Difference {
  const same = (text: string) => `${text}, and the same values are valid`;
  return { ...difference, request: same(difference.request), answer: same(difference.answer) };
}

/** What a value shows, and what only a reader of the document is told. */
function byValues({ effect, about }: Difference): boolean {
  return about === undefined && (effect === "narrower" || effect === "wider" || effect === "unclear");
}

function impactFor(difference: Difference, { direction, kind }: Part, { client }: Audience): Impact {
  const { about, path } = difference;
  const impact = impactOf(direction, difference);
  if (client || impact !== "major") return impact;
  // What may be ignored is as valid as before.
  if (about === "readOnly" || about === "writeOnly") return "minor";
  // What comes back is filled in by who sends it; and a body as a whole is not left out in part.
  if (about === "default" && (direction === "answer" || (path.length === 0 && kind !== "parameter"))) return "minor";
  return impact;
}

function ruleOf({ effect, about }: Difference, direction: Direction): Rule {
  if (about === "default") return "default-changed";
  if (effect === "note") return "note";
  if (effect === "new" || effect === "demanded") return "field-added";
  if (effect === "gone") return "field-removed";
  if (direction === "type") return "type-changed";
  const change = { narrower: "narrowed", wider: "widened", unclear: "changed" } as const;
  return `${direction}-${change[effect]}`;
}

/** What the validators show and no difference says. They are what callers meet, so they have the last word. */
function unexplained(contest: Contest, trial: Trial, judged: readonly Verdict[]): Verdict[] {
  const { head } = contest;
  if (head.direction === "type") return [];
  const isAnswer = head.direction === "answer";
  const isExplained = explanations(judged);
  const breaking = (isAnswer ? trial.opened : trial.shut).filter((crossing) => !isExplained(crossing));
  const [worst] = [...breaking].sort((a, b) => a.size - b.size);
  if (worst !== undefined && !judged.some(({ impact }) => impact === "major"))
    return [{ ...whole(contest, isAnswer), witness: toWitness(worst, !isAnswer, head), tried: undefined }];
  if (!isAnswer && trial.opened.length > 0 && !judged.some(({ impact }) => impact !== "patch"))
    return [
      {
        ...whole(contest, isAnswer),
        effect: "wider",
        request: "accepts more than before",
        answer: "accepts more than before",
        rule: "request-widened",
        impact: "minor",
        witness: undefined,
        tried: undefined,
      },
    ];
  return [];
}

/** Whether what a value is refused for is a difference that has been told, such as a new field. */
function explanations(judged: readonly Verdict[]): (crossing: Crossing) => boolean {
  const told = new Set(
    judged
      .filter(
        ({ effect, impact }) => impact === "major" || effect === "new" || effect === "demanded" || effect === "gone",
      )
      .map(({ path }) => placeText(path)),
  );
  const isTold = (place: string): boolean => {
    const above = place.lastIndexOf("/");
    return (place !== "" && told.has(place)) || (above >= 0 && isTold(place.slice(0, above)));
  };
  return ({ paths }) => [...paths].some(isTold);
}
