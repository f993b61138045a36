import { isTighter, limitPhrases, listed, shownValue, typePhrase, type Bound } from "./phrases.js";
import { compareNotes, compareRules } from "./keywords.js";
import { implies } from "./language.js";
import type { Limit } from "./limits.js";
import { obeys } from "./obeys.js";
import { compareFields } from "./objects.js";
import { compareUnions, compareUnwrapped } from "./unions.js";
import type { Placed } from "./folded.js";
import { itemOf, mayBe, type View } from "./view.js";
import { adder, walker, type Add, type Comparison, type Pair } from "./walk.js";

/** Compares what pairs of schemas allow, whatever way they say it. */
export function schemaComparison(): (from: View, to: View) => Comparison {
  return walker((pair) => {
    const { from, to } = pair;
    const add = adder(pair);
    if (compareUnwrapped(pair, add)) return;
    compareValues(from, to, add);
    // Where it cannot be an object in both, its fields are not what has changed.
    if (mayBe(from, "object") && mayBe(to, "object")) compareFields(pair, add);
    if (mayBe(from, "array") && mayBe(to, "array")) compareItems(pair);
    compareUnions(pair, add);
    compareRules(from, to, add);
    compareNotes(from, to, add);
  });
}

function compareValues(from: View, to: View, add: Add): void {
  const gone = from.values?.value.filter((value) => !obeys(value, to)) ?? [];
  const come = to.values?.value.filter((value) => !obeys(value, from)) ?? [];
  const names = (values: readonly unknown[]) => listed(values.map(shownValue));
  const [base, head] = [from.values?.pointer, to.values?.pointer];
  if (gone.length > 0)
    add(
      "narrower",
      { request: `no longer accepts ${names(gone)}`, answer: `is never ${names(gone)} any more` },
      base,
      head,
    );
  if (come.length > 0)
    add("wider", { request: `now accepts ${names(come)}`, answer: `may now be ${names(come)}` }, base, head);
  if (from.values && to.values) return;
  if (from.values) {
    const old = names(from.values.value);
    add(
      "wider",
      { request: `now accepts other values than ${old}`, answer: `may now be something else than ${old}` },
      base,
      to.types?.pointer,
    );
  } else if (to.values) {
    const now = listed(to.values.value.map(shownValue), "or");
    add("narrower", { request: `now accepts only ${now}`, answer: `is now always ${now}` }, from.types?.pointer, head);
  } else {
    compareTypes(from, to, add);
    compareLimits(from, to, add);
    comparePatterns(from, to, add);
  }
}

function compareTypes(from: View, to: View, add: Add): void {
  const all = ["string", "number", "integer", "boolean", "array", "object", "null"];
  const expanded = (view: View) =>
    new Set([...(view.types?.value ?? all)].flatMap((type) => (type === "number" ? ["number", "integer"] : [type])));
  const [old, now] = [expanded(from), expanded(to)];
  const gone = [...old].some((type) => !now.has(type));
  const come = [...now].some((type) => !old.has(type));
  if (!gone && !come) return;
  const words = `(it was ${typePhrase(from.types?.value)})`;
  const effect = gone && come ? "unclear" : gone ? "narrower" : "wider";
  const texts = {
    request:
      effect === "wider"
        ? `may now be ${typePhrase(to.types?.value)} ${words}`
        : `must now be ${typePhrase(to.types?.value)} ${words}`,
    answer:
      effect === "narrower"
        ? `is now always ${typePhrase(to.types?.value)} ${words}`
        : `may now be ${typePhrase(to.types?.value)} ${words}`,
  };
  // TypeScript knows one kind of number.
  const typed = [
    ...(gone ? [...old].filter((type) => !now.has(type)) : []),
    ...[...now].filter((type) => !old.has(type)),
  ].some((type) => type !== "number");
  add(effect, texts, from.types?.pointer, to.types?.pointer, { typed });
}

const limits = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

function compareLimits(from: View, to: View, add: Add): void {
  for (const name of limits) {
    const [old, now] = [tightest(from, name), tightest(to, name)];
    if (old?.value === now?.value && old?.limit === now?.limit) continue;
    const narrower = now !== undefined && isTighter(now, old);
    add(narrower ? "narrower" : "wider", limitPhrases(old, now), old?.pointer, now?.pointer, { typed: false });
  }
}

/** A limit as it stands or as it excludes its own value, whichever lets less pass. */
function tightest({ limits: stated }: View, name: string): (Bound & Limit) | undefined {
  const all = [name, `exclusiveM${name.slice(1)}`].flatMap((limit) => {
    const found = stated.get(limit);
    return found === undefined ? [] : [{ limit, ...found }];
  });
  return all.reduce<(Bound & Limit) | undefined>((best, one) => (isTighter(one, best) ? one : best), undefined);
}

function comparePatterns(from: View, to: View, add: Add): void {
  const sources = (view: View) => view.patterns.map(({ value }) => value);
  const [narrower, wider] = [implies(sources(to), sources(from)), implies(sources(from), sources(to))];
  const missing = (of: View, other: View) =>
    of.patterns.filter(({ value }) => !other.patterns.some((one) => one.value === value));
  const [gone, come] = [missing(from, to), missing(to, from)];
  if ((narrower && wider) || (gone.length === 0 && come.length === 0)) return;
  const text = (patterns: readonly Placed<string>[]) => listed(patterns.map(({ value }) => value));
  const [base, head] = [gone.map(({ pointer }) => pointer), come.map(({ pointer }) => pointer)];
  const effect = narrower ? "narrower" : wider ? "wider" : "unclear";
  const was = gone.length > 0 ? ` (it was ${text(gone)})` : "";
  if (come.length > 0)
    add(
      effect,
      {
        request:
          effect === "wider"
            ? `may now be anything that matches ${text(come)}${was}`
            : `must now match ${text(come)}${was}`,
        answer:
          effect === "narrower"
            ? `now always matches ${text(come)}${was}`
            : `may now be anything that matches ${text(come)}${was}`,
      },
      base,
      head,
      { typed: false },
    );
  else
    add(
      effect,
      {
        request: `no longer has to match ${text(gone)}`,
        answer: `may now be something that does not match ${text(gone)}`,
      },
      base,
      head,
      { typed: false },
    );
}

function compareItems({ from, to, descend }: Pair): void {
  const places = Math.max(from.prefix, to.prefix);
  for (let place = 0; place < places; place += 1) {
    const [old, now] = [itemOf(from, place), itemOf(to, place)];
    if (old.length > 0 || now.length > 0) descend(`[${place}]`, old, now);
  }
  const [old, now] = [itemOf(from), itemOf(to)];
  if (old.length > 0 || now.length > 0) descend(places === 0 ? "[]" : `[${places}]`, old, now);
}
