import { isDeepStrictEqual } from "node:util";
import type { Effect } from "./difference.js";
import { both, shownValue, type Phrases } from "./phrases.js";
import type { Placed, View } from "./view.js";
import type { Add } from "./walk.js";

/** Keywords that can only refuse: with one of them more, no value becomes valid. */
const refusing = new Set([
  "not",
  "if",
  "then",
  "else",
  "contains",
  "maxContains",
  "propertyNames",
  "dependentSchemas",
  "dependentRequired",
  "uniqueItems",
  "multipleOf",
]);

/** Compares keywords that the comparison of schemas does not look into. */
export function compareRules(from: View, to: View, add: Add): void {
  for (const keyword of new Set([...from.opaque.keys(), ...to.opaque.keys()])) {
    const [old, now] = [from.opaque.get(keyword), to.opaque.get(keyword)];
    if (isDeepStrictEqual(old?.value, now?.value)) continue;
    const [effect, phrases] = rule(keyword, old?.value, now?.value);
    add(effect, phrases, old?.pointer, now?.pointer, { typed: false, about: "rule" });
  }
}

function rule(
  keyword: string,
  old: readonly unknown[] | undefined,
  now: readonly unknown[] | undefined,
): [Effect, Phrases] {
  const lonely = (values: readonly unknown[] | undefined) => values === undefined || values.length === 1;
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
  if (keyword === "multipleOf" && lonely(old) && lonely(now)) return multiple(old?.[0], now?.[0]);
  const what = old === undefined ? "has a new rule" : now === undefined ? "has lost the rule" : "has a changed rule";
  return [added, both(`${what}, ${keyword}`)];
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
      return compareOneWay(
        now?.value === true,
        "request",
        { now: "is read-only and must no longer be sent", back: "is no longer read-only and may be sent" },
        keyword,
      );
    default:
      return compareOneWay(
        now?.value === true,
        "answer",
        { now: "is write-only and never comes any more", back: "is no longer write-only and may come" },
        "writeOnly",
      );
  }

  /** What only comes back is no matter of what is sent, and the other way round. */
  function compareOneWay(
    closed: boolean,
    only: "request" | "answer",
    texts: { now: string; back: string },
    about: "readOnly" | "writeOnly",
  ): void {
    add(closed ? "gone" : "new", both(closed ? texts.now : texts.back), base, head, { ...more, about, only });
  }
}
