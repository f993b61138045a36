import type { BundledDocument } from "../document/redocly.js";
import type { Rule, Witness } from "./change.js";
import { schemaComparison } from "./compare.js";
import { isRepeated } from "./form.js";
import { impactOf, type Difference, type Direction, type Impact } from "./difference.js";
import { placeText, tryOut, type Told, type Contest, type Crossing, type Trial } from "./trial.js";
import type { Audience, PartPair } from "./pairs.js";
import type { Part } from "./parts.js";
import { promisingValues } from "./promising.js";
import { proof, within } from "./prove.js";
import { same } from "./same.js";
import type { Texts } from "./texts.js";
import { validatorsOf } from "./validators.js";
import { readerOf, type View } from "./view.js";
import { toWitness, witnessFor } from "./witness.js";

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
    const key = [now.direction, target(old), target(now), textsIn(old, now, audience), now.kind === "parameter"].join(
      " ",
    );
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
  const record = {
    proven: new Map<string, boolean>(),
    witnesses: new Map<string, Witness>(),
    told: new Map<string, Told>(),
    left: triedLimit,
    until: performance.now() + timeLimit,
  };
  const triedIn = new Map<string, number>();
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
      isWorthTrying: (one, other) => {
        const key = `${texts} ${one.key} | ${other.key}`;
        const count = triedIn.get(key) ?? 0;
        triedIn.set(key, count + 1);
        return count < partsLimit;
      },
      record,
    };
  };
}

/** In how many parts, or how often in one, the same schemas are tried. */
const partsLimit = 2;
/** In how many parts a difference is shown that is told in the same words. */
const toldLimit = 3;
/** How many values are tried for a whole document: a report must come, however much has changed. */
const triedLimit = 100_000;
/** And for how many milliseconds, in each direction: what is left then may break. */
const timeLimit = 4000;
const nothingTried: Trial = { shut: [], opened: [], kept: [], tried: 0 };

function judgePair(contest: Contest, audience: Audience): Verdict[] {
  const { head, comparison, texts } = contest;
  const { direction } = head;
  const { proven, witnesses, told } = contest.record;
  const holds = (a: View, b: View) => {
    const key = `${texts} ${a.key} < ${b.key}`;
    const known = proven.get(key) ?? (performance.now() < contest.record.until && within(a, b, proof(texts)));
    proven.set(key, known);
    return known;
  };
  // The same difference may have been shown where the same schemas stand in another part.
  const keyOf = ({ from, to, path, request, answer }: Difference) =>
    [head.kind, from.key, to.key, path.at(-1), request, answer].join(" | ");
  // What is told in the same words of many schemas is told once, with one value that shows it.
  const wordsOf = ({ path, effect, request, answer }: Difference) =>
    [head.kind, head.name, path.join("/"), effect, request, answer].join(" | ");
  const isShown = (one: Difference) =>
    one.about === undefined && (witnesses.has(keyOf(one)) || (told.get(wordsOf(one))?.parts ?? 0) >= toldLimit);
  const isNews = comparison.differences.length === 0 || !comparison.differences.every(isShown);
  const isInTime = performance.now() < contest.record.until;
  const trial = isNews && contest.record.left > 0 && isInTime ? tryOut(contest) : nothingTried;
  contest.record.left -= trial.tried;
  for (const one of isNews ? comparison.differences : []) {
    const { parts = 0, witness } = told.get(wordsOf(one)) ?? {};
    told.set(wordsOf(one), { parts: parts + 1, tried: trial.tried, witness });
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
    const key = keyOf(difference);
    const witness =
      witnessFor(difference, contest, trial) ?? witnesses.get(key) ?? told.get(wordsOf(difference))?.witness;
    if (witness !== undefined && difference.about === undefined) {
      witnesses.set(key, witness);
      const known = told.get(wordsOf(difference));
      if (known !== undefined) told.set(wordsOf(difference), { ...known, witness });
    }
    return {
      ...difference,
      rule,
      impact,
      witness,
      tried: witness === undefined ? (isNews ? trial.tried : (told.get(wordsOf(difference))?.tried ?? 0)) : undefined,
    };
  });
  return [...judged, ...unexplained(contest, trial, judged)];
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
  const { head, base, from, to } = contest;
  if (head.direction === "type") return [];
  const isAnswer = head.direction === "answer";
  const isExplained = explanations(judged);
  const breaking = (isAnswer ? trial.opened : trial.shut).filter((crossing) => !isExplained(crossing));
  const [worst] = [...breaking].sort((a, b) => a.size - b.size);
  const common = {
    typed: false,
    path: [],
    qualifiers: [],
    from,
    to,
    base: [base.schema.pointer],
    head: [head.schema.pointer],
  };
  if (worst !== undefined && !judged.some(({ impact }) => impact === "major"))
    return [
      {
        ...common,
        effect: isAnswer ? "wider" : "narrower",
        request: "no longer accepts all that it accepted",
        answer: "may now have a form that it could not have before",
        rule: isAnswer ? "answer-widened" : "request-narrowed",
        impact: "major",
        witness: toWitness(worst, !isAnswer, head),
        tried: undefined,
      },
    ];
  if (!isAnswer && trial.opened.length > 0 && !judged.some(({ impact }) => impact !== "patch"))
    return [
      {
        ...common,
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
