import { isObject } from "../document/document.js";
import { fieldOf } from "./fields.js";
import { both } from "./phrases.js";
import { textsOf } from "./language.js";
import { allSame } from "./same.js";
import type { Ref } from "./folded.js";
import type { View } from "./view.js";
import type { Add, Pair } from "./walk.js";

/** Compares what two schemas say of the fields of an object. */
export function compareFields(pair: Pair, add: Add): void {
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
    const before = fieldOf(from, name);
    if (before.some(isRule) && before.every(({ schema }) => schema !== false))
      pair.descend(name, before, fieldOf(to, name));
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

/** Whether what is said of fields that are not listed is more than that they may be there. */
function isRule({ schema }: Ref): boolean {
  return isObject(schema) && Object.keys(schema).length > 0;
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
    const step = { path: [name], typed: false };
    if (old !== undefined && now !== undefined) descend(name, old, now);
    else if (old === undefined && from.others.value === "refused")
      add(
        "wider",
        {
          request: `now takes fields that match ${pattern}`,
          answer: `may now carry fields that match ${pattern}`,
        },
        pointersOf(old),
        pointersOf(now),
        step,
      );
    else if (now === undefined && to.others.value === "refused")
      add(
        "narrower",
        {
          request: `no longer takes fields that match ${pattern}`,
          answer: `never carries fields that match ${pattern} any more`,
        },
        pointersOf(old),
        pointersOf(now),
        step,
      );
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
        step,
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
