import { both, isTighter, limitPhrases, listed, shownValue, typePhrase, type Bound } from "./phrases.js";
import { compareNotes, compareRules } from "./keywords.js";
import { implies, textsOf } from "./language.js";
import type { Limit } from "./limits.js";
import { obeys } from "./obeys.js";
import { allSame } from "./same.js";
import { compareUnions, compareUnwrapped } from "./unions.js";
import type { Placed, Ref } from "./folded.js";
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

function compareFields(pair: Pair, add: Add): void {
  const { from, to } = pair;
  const gone = [...from.properties.keys()].filter((name) => !to.properties.has(name));
  const come = [...to.properties.keys()].filter((name) => !from.properties.has(name));
  const renamed = renaming(from, to, gone, come);
  for (const name of gone) {
    const refused = to.others.value === "refused";
    const texts =
      renamed !== undefined
        ? both(`is now called ${renamed}`)
        : {
            request: refused ? "is no longer accepted" : "is no longer a field that the document knows",
            answer: "is gone",
          };
    add(
      "gone",
      texts,
      pointersOf(from.properties.get(name)),
      renamed === undefined ? undefined : pointersOf(to.properties.get(renamed)),
      { path: [name] },
    );
  }
  for (const name of come) {
    if (renamed !== undefined) continue;
    const required = to.required.get(name);
    const head = pointersOf(to.properties.get(name));
    if (required === undefined)
      add(
        "new",
        { request: "is a new field that may be sent", answer: "is a new field that may be there" },
        undefined,
        head,
        { path: [name] },
      );
    else
      add(
        "demanded",
        { request: "is a new field that must be sent", answer: "is a new field" },
        undefined,
        [...head, required],
        { path: [name] },
      );
  }
  for (const name of new Set([...from.required.keys(), ...to.required.keys()])) {
    if (renamed !== undefined && (name === gone[0] || name === renamed)) continue;
    const [old, now] = [from.required.get(name), to.required.get(name)];
    if ((old === undefined) === (now === undefined) || gone.includes(name) || come.includes(name)) continue;
    if (now !== undefined)
      add("narrower", { request: "must now be sent", answer: "is now always there" }, old, now, { path: [name] });
    else add("wider", { request: "may now be left out", answer: "may now be missing" }, old, now, { path: [name] });
  }
  for (const [name, refs] of from.properties) {
    const now = to.properties.get(name);
    if (now !== undefined) pair.descend(name, refs, now);
  }
  comparePatternFields(pair, add);
  compareOthers(pair, add);
}

/** One field went and one that is just like it came: it was renamed. */
function renaming(from: View, to: View, gone: readonly string[], come: readonly string[]): string | undefined {
  const [old, now] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || old === undefined || now === undefined) return undefined;
  const [before, after] = [from.properties.get(old) ?? [], to.properties.get(now) ?? []];
  return allSame(from.reader, before, to.reader, after) && from.required.has(old) === to.required.has(now)
    ? now
    : undefined;
}

function comparePatternFields({ from, to, descend }: Pair, add: Add): void {
  for (const pattern of new Set([...from.patternProperties.keys(), ...to.patternProperties.keys()])) {
    const [old, now] = [from.patternProperties.get(pattern), to.patternProperties.get(pattern)];
    const name = textsOf([pattern], 1)[0] ?? "*";
    if (old !== undefined && now !== undefined) descend(name, old, now);
    else
      add(
        "unclear",
        both(
          old === undefined
            ? `says more of fields that match ${pattern}`
            : `no longer speaks of fields that match ${pattern}`,
        ),
        pointersOf(old),
        pointersOf(now),
        { path: [name], typed: false },
      );
  }
}

function compareOthers({ from, to, descend }: Pair, add: Add): void {
  const [old, now] = [from.others, to.others];
  const step = { path: ["*"] };
  if (old.value === "allowed" && now.value === "allowed" && old.refs.length > 0 && now.refs.length > 0)
    return descend("*", old.refs, now.refs);
  const rank = { refused: 0, unspoken: 1, allowed: 2 };
  const [before, after] = [
    rank[old.value] + (old.value === "allowed" && old.refs.length === 0 ? 1 : 0),
    rank[now.value] + (now.value === "allowed" && now.refs.length === 0 ? 1 : 0),
  ];
  if (before === after) return;
  if (after > before) {
    // An answer with unlisted fields disturbs nobody who reads the listed ones.
    add(
      "new",
      { request: "now accepts fields that are not listed", answer: "may now carry fields that are not listed" },
      old.pointer,
      now.pointer,
      step,
    );
    if (now.refs.length > 0)
      add("narrower", both("limits the fields that are not listed"), old.pointer, now.pointer, step);
  } else if (old.value === "allowed") {
    add(
      "unclear",
      both(
        now.value === "refused"
          ? "no longer takes fields that are not listed"
          : "no longer speaks of fields that are not listed",
      ),
      old.pointer,
      now.pointer,
      step,
    );
  } else {
    add(
      "narrower",
      {
        request: "no longer accepts fields that are not listed",
        answer: "never carries fields that are not listed any more",
      },
      old.pointer,
      now.pointer,
      { ...step, typed: false },
    );
  }
}

function pointersOf(refs: readonly Ref[] = []): string[] {
  return refs.map(({ pointer }) => pointer);
}
