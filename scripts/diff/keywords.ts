import { isDeepStrictEqual } from "node:util";
import type { Effect } from "./difference.js";
import { both, shownValue, type Phrases } from "./phrases.js";
import { same } from "./same.js";
import type { Placed } from "./folded.js";
import type { View } from "./view.js";
import type { Add } from "./walk.js";

/** Keywords that can only refuse: with one of them more, no value becomes valid. */
const refusing = new Set([
  ...["not", "if", "then", "else", "contains", "maxContains", "propertyNames", "dependentSchemas", "dependentRequired"],
  ...["uniqueItems", "multipleOf", "unevaluatedProperties", "unevaluatedItems"],
  ...["contentSchema", "contentMediaType", "contentEncoding"],
]);

/** Compares keywords that the comparison of schemas does not look into. */
export function compareRules(from: View, to: View, add: Add): void {
  for (const keyword of new Set([...from.rules.keys(), ...to.rules.keys()])) {
    const [old, now] = [from.rules.get(keyword), to.rules.get(keyword)];
    if (saysTheSame(from, old ?? [], to, now ?? [])) continue;
    // A consequence alone says nothing, and with its condition it is one rule.
    if ((keyword === "then" || keyword === "else") && !(from.rules.has("if") && to.rules.has("if"))) continue;
    const [effect, phrases] = rule(keyword, old, now);
    const places = (list: readonly Placed<unknown>[] = []) => list.map(({ pointer }) => pointer);
    add(effect, phrases, places(old), places(now), { typed: false, keyword: refusedBy(keyword) });
  }
}

/** The keyword that validators name when they refuse a value for another. */
function refusedBy(keyword: string): string {
  return keyword === "minContains" || keyword === "maxContains" ? "contains" : keyword;
}

function saysTheSame(from: View, old: readonly Placed<unknown>[], to: View, now: readonly Placed<unknown>[]): boolean {
  const ref = ({ value, pointer }: Placed<unknown>) => ({ schema: value, pointer });
  return (
    old.length === now.length &&
    old.every((one, index) => {
      const other = now[index];
      return other !== undefined && same(from.reader.document, ref(one), to.reader.document, ref(other));
    })
  );
}

function rule(
  keyword: string,
  old: readonly Placed<unknown>[] | undefined,
  now: readonly Placed<unknown>[] | undefined,
): [Effect, Phrases] {
  const added: Effect = refusing.has(keyword)
    ? now === undefined
      ? "wider"
      : old === undefined
        ? "narrower"
        : "unclear"
    : "unclear";
  if (keyword === "uniqueItems" && (old === undefined || now === undefined)) {
    return now === undefined
      ? ["wider", both("may now hold an item twice")]
      : ["narrower", { request: "must now hold no item twice", answer: "now holds no item twice" }];
  }
  if (keyword === "multipleOf" && (old ?? []).length < 2 && (now ?? []).length < 2)
    return multiple(old?.[0]?.value, now?.[0]?.value);
  if (keyword === "minContains" || keyword === "maxContains")
    return contained(keyword, old?.[0]?.value, now?.[0]?.value);
  const what = old === undefined ? "has a new rule" : now === undefined ? "has lost the rule" : "has a changed rule";
  return [added, both(`${what}, ${keyword}`)];
}

function contained(keyword: string, old: unknown, now: unknown): [Effect, Phrases] {
  const usual = keyword === "minContains" ? 1 : Infinity;
  const [from, to] = [Number(old ?? usual), Number(now ?? usual)];
  const narrower = keyword === "minContains" ? to > from : to < from;
  const count = (value: number) => (value === Infinity ? "any number" : String(value));
  const bound = keyword === "minContains" ? "at least" : "at most";
  return [
    from === to ? "note" : narrower ? "narrower" : "wider",
    {
      request: `must now hold ${bound} ${count(to)} of the items that it is to contain (it was ${count(from)})`,
      answer: `now holds ${bound} ${count(to)} of the items that it is to contain (it was ${count(from)})`,
    },
  ];
}

function multiple(old: unknown, now: unknown): [Effect, Phrases] {
  const was = old === undefined ? "" : ` (it was a multiple of ${String(old)})`;
  if (now === undefined) return ["wider", both(`need no longer be a multiple of ${String(old)}`)];
  const texts = {
    request: `must now be a multiple of ${String(now)}${was}`,
    answer: `is now a multiple of ${String(now)}${was}`,
  };
  if (old === undefined || Number.isInteger(Number(now) / Number(old))) return ["narrower", texts];
  return [Number.isInteger(Number(old) / Number(now)) ? "wider" : "unclear", texts];
}

/** Compares keywords that say something besides which values are valid. */
export function compareNotes(from: View, to: View, add: Add): void {
  for (const keyword of new Set([...from.notes.keys(), ...to.notes.keys()])) {
    const [old, now] = [from.notes.get(keyword), to.notes.get(keyword)];
    // "deprecated: false" says as much as nothing.
    if (isDeepStrictEqual(old?.value, now?.value) || (keyword !== "default" && !old?.value && !now?.value)) continue;
    compareNote(keyword, old, now, from, add);
  }
}

function compareNote(
  keyword: string,
  old: Placed<unknown> | undefined,
  now: Placed<unknown> | undefined,
  from: View,
  add: Add,
): void {
  const [base, head] = [old?.pointer, now?.pointer];
  const more = { typed: false, was: old?.value, is: now?.value };
  switch (keyword) {
    case "default": {
      const [was, is] = [shownValue(old?.value), shownValue(now?.value)];
      if (old === undefined)
        return add(
          "new",
          { request: `counts as ${is} when it is left out`, answer: `counts as ${is} when it is missing` },
          base,
          head,
          more,
        );
      const texts =
        now === undefined
          ? both(`no longer counts as ${was} when it is left out`)
          : both(`counts as ${is} when it is left out (it was ${was})`);
      return add("unclear", texts, base, head, { ...more, about: "default" });
    }
    case "deprecated":
      return now?.value === true
        ? add("new", both("is deprecated"), base, head, more)
        : add("note", both("is no longer deprecated"), base, head, more);
    case "format": {
      const text =
        old === undefined
          ? `now has the format ${shownValue(now?.value)}`
          : now === undefined
            ? `no longer has the format ${shownValue(old.value)}`
            : `now has the format ${shownValue(now.value)} (it was ${shownValue(old.value)})`;
      // A number's format speaks of its size in memory; minimum and maximum say what is allowed.
      const isNumber = ["integer", "number"].some((type) => from.types?.value.has(type));
      const effect = isNumber ? "note" : old === undefined ? "narrower" : now === undefined ? "wider" : "unclear";
      return add(effect, both(text), base, head, more);
    }
    case "readOnly":
      if (from.reader.flow !== "request") return;
      return now?.value === true
        ? add("gone", both("is read-only and must no longer be sent"), base, head, { ...more, about: "readOnly" })
        : add("new", both("is no longer read-only and may be sent"), base, head, { ...more, about: "readOnly" });
    default:
      if (from.reader.flow !== "answer") return;
      return now?.value === true
        ? add("gone", both("is write-only and never comes any more"), base, head, { ...more, about: "writeOnly" })
        : add("new", both("is no longer write-only and may come"), base, head, { ...more, about: "writeOnly" });
  }
}
