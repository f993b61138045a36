import { isDeepStrictEqual } from "node:util";
import { both, limitPhrases, listed, shownValue, typePhrase } from "./phrases.js";
import { compareNotes, compareRules } from "./keywords.js";
import { compareUnions } from "./unions.js";
import { isUpper, obeys, viewOf, writtenOut, type Node, type Placed, type Ref, type View } from "./view.js";
import { adder, below, type Add, type Comparison, type Pair, type Walk } from "./walk.js";

/** Compares what two schemas allow, whatever way they say it. */
export function compareSchemas(base: Node, head: Node): Comparison {
  const walk: Walk = { differences: [], visited: { base: new Set(), head: new Set() }, trail: [] };
  comparePair({ base, head, path: [], qualifiers: [] }, walk);
  return walk;
}

function comparePair(pair: Pair, above: Walk): void {
  const from = viewOf(pair.base);
  const to = viewOf(pair.head);
  for (const pointer of from.pointers) above.visited.base.add(pointer);
  for (const pointer of to.pointers) above.visited.head.add(pointer);
  const key = `${from.pointers.join()} ${to.pointers.join()}`;
  if (above.trail.includes(key)) return;
  const walk: Walk = { ...above, trail: [...above.trail, key] };
  const add = adder(pair, walk);

  compareValues(from, to, add);
  compareFields(pair, walk, from, to, add);
  if (from.items.length > 0 || to.items.length > 0) comparePair(below(pair, "[]", from.items, to.items), walk);
  compareUnions(pair, from, to, add, (alternative) => comparePair(alternative, walk));
  compareRules(from, to, add);
  compareNotes(from, to, add);
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

function compareLimits(from: View, to: View, add: Add): void {
  for (const limit of new Set([...from.limits.keys(), ...to.limits.keys()])) {
    const [old, now] = [from.limits.get(limit), to.limits.get(limit)];
    if (old?.value === now?.value) continue;
    const narrower =
      old === undefined || (now !== undefined && (isUpper(limit) ? now.value < old.value : now.value > old.value));
    add(narrower ? "narrower" : "wider", limitPhrases(limit, old?.value, now?.value), old?.pointer, now?.pointer, {
      typed: false,
    });
  }
}

function comparePatterns(from: View, to: View, add: Add): void {
  const missing = (of: View, other: View) =>
    of.patterns.filter(({ value }) => !other.patterns.some((one) => one.value === value));
  const [gone, come] = [missing(from, to), missing(to, from)];
  const text = (patterns: readonly Placed<string>[]) => listed(patterns.map(({ value }) => value));
  const [base, head] = [gone.map(({ pointer }) => pointer), come.map(({ pointer }) => pointer)];
  if (gone.length > 0 && come.length > 0) {
    add(
      "unclear",
      {
        request: `must now match ${text(come)} (it was ${text(gone)})`,
        answer: `now matches ${text(come)} (it was ${text(gone)})`,
      },
      base,
      head,
      { typed: false, about: "pattern" },
    );
  } else if (come.length > 0) {
    add(
      "narrower",
      { request: `must now match ${text(come)}`, answer: `now always matches ${text(come)}` },
      undefined,
      head,
      { typed: false, about: "pattern" },
    );
  } else if (gone.length > 0) {
    add(
      "wider",
      {
        request: `no longer has to match ${text(gone)}`,
        answer: `may now be something that does not match ${text(gone)}`,
      },
      base,
      undefined,
      { typed: false, about: "pattern" },
    );
  }
}

function compareFields(pair: Pair, walk: Walk, from: View, to: View, add: Add): void {
  const gone = [...from.properties.keys()].filter((name) => !to.properties.has(name));
  const come = [...to.properties.keys()].filter((name) => !from.properties.has(name));
  const renamed = renaming(pair, from, to, gone, come);
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
    if (now !== undefined) comparePair(below(pair, name, refs, now), walk);
  }
  compareOthers(pair, walk, from, to, add);
}

/** One field went and one that is just like it came: it was renamed. */
function renaming(
  pair: Pair,
  from: View,
  to: View,
  gone: readonly string[],
  come: readonly string[],
): string | undefined {
  const [old, now] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || old === undefined || now === undefined) return undefined;
  const meaning = ({ document }: Node, refs: readonly Ref[] = []) =>
    refs.map(({ schema }) => writtenOut(document, schema, []));
  const same = isDeepStrictEqual(
    meaning(pair.base, from.properties.get(old)),
    meaning(pair.head, to.properties.get(now)),
  );
  return same && from.required.has(old) === to.required.has(now) ? now : undefined;
}

function compareOthers(pair: Pair, walk: Walk, from: View, to: View, add: Add): void {
  const [old, now] = [from.others, to.others];
  const step = { path: ["*"] };
  if (old.value === "allowed" && now.value === "allowed" && old.refs.length > 0 && now.refs.length > 0)
    return comparePair(below(pair, "*", old.refs, now.refs), walk);
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
