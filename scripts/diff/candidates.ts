import { isObject } from "../document/document.js";
import { textPatterns } from "./apart.js";
import { fieldOf } from "./fields.js";
import type { Ref } from "./folded.js";
import { textsOf } from "./language.js";
import { atLimits, fullest, nothing, refsOf, smallest, textsAtPatterns, textsOutside } from "./samples.js";
import { itemOf, type View } from "./view.js";
import type { Spot } from "./walk.js";

/** A field that no document lists. */
export const unlisted = "unlisted_field";

/** One value of each type, for the schemas that forbid them and those that no longer do. */
const strangers: readonly unknown[] = [null, true, false, 0, 7, 0.5, "", "x", [], {}];
const namesLimit = 80;
const optionsLimit = 60;

/** Values by which two schemas may be told apart, at the place where they stand. */
export function candidates({ from, to }: Pick<Spot, "from" | "to">): unknown[] {
  const views = [...alternatives(from), ...alternatives(to)];
  const whole = distinct(views.flatMap((view) => [smallest(view), fullest(view)])).filter((value) => value !== nothing);
  const rules = [from, to].flatMap((view) => ruleViews(view));
  const options = [...views, ...rules].flatMap((view) => view.values?.value.slice(0, optionsLimit) ?? []);
  const ofRules = rules.flatMap((view) => [smallest(view), fullest(view)]).filter((value) => value !== nothing);
  return distinct([
    ...whole,
    ...options,
    ...[...views, ...rules].flatMap(atLimits),
    ...textsAtPatterns(from, to),
    ...[from, to].flatMap(textsOfSeveral),
    ...ofRules,
    ...strangers,
    ...objects(from, to, views, whole, ofRules, rules),
    ...lists(from, to, whole),
  ]);
}

/** A schema, and what it says with each of its alternatives. */
function alternatives(view: View): View[] {
  return [
    view,
    ...view.unions.flatMap((union) =>
      union.branches.slice(0, optionsLimit).map((branch) => view.reader.choose(view, union, branch)),
    ),
  ];
}

const pairsLimit = 200;

/** Texts that fit two of the alternatives of which a value must fit one. */
function textsOfSeveral(view: View): string[] {
  const pairs = view.unions.flatMap(({ value, branches }) =>
    value === "anyOf"
      ? []
      : branches.flatMap((one, place) => branches.slice(place + 1).map((other) => [one.ref, other.ref] as const)),
  );
  return pairs.slice(0, pairsLimit).flatMap((refs) => {
    const patterns = refs.map((ref) => textPatterns(view.reader.view([ref])));
    return patterns.every(({ length }) => length > 0) ? textsOf([...new Set(patterns.flat())], 3) : [];
  });
}

/** What rules speak of that are not looked into. */
function ruleViews(view: View): View[] {
  const single = ["not", "if", "then", "else", "contains", "unevaluatedItems", "unevaluatedProperties"];
  const refs = single.flatMap((keyword) => refsOf(view, keyword));
  const dependent = refsOf(view, "dependentSchemas").flatMap(({ schema, pointer }) =>
    Object.entries(Object(schema) as Record<string, unknown>).map(([name, one]): Ref => ({
      schema: one,
      pointer: `${pointer}/${name}`,
    })),
  );
  return [...refs, ...dependent].map((ref) => view.reader.view([ref]));
}

function objects(
  from: View,
  to: View,
  views: readonly View[],
  whole: readonly unknown[],
  ofRules: readonly unknown[],
  rules: readonly View[],
): unknown[] {
  const seeds = distinct([...whole, ...mixed(whole, ofRules)])
    .filter(isObject)
    .slice(0, 12);
  if (seeds.length === 0) return [];
  const fields = new Map<string, unknown[]>();
  for (const view of [...views, ...rules]) {
    for (const name of [...view.properties.keys(), ...view.required.keys()].slice(0, namesLimit)) {
      const refs = fieldOf(view, name);
      const field = refs.length === 0 ? undefined : view.reader.view(refs);
      const values =
        field === undefined ? ["x"] : [smallest(field), ...(rules.includes(view) ? aroundRule(field) : [])];
      fields.set(name, [...(fields.get(name) ?? []), ...values.filter((value) => value !== nothing)]);
    }
  }
  // A field that only one of them knows may be anything in the other.
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const)
    for (const [name, refs] of [...one.properties].slice(0, namesLimit))
      if (!other.properties.has(name))
        fields.set(name, [...(fields.get(name) ?? []), 0, null, ...atLimits(one.reader.view(refs))]);
  for (const name of [...freeNames(from), ...freeNames(to), unlisted])
    fields.set(name, [...(fields.get(name) ?? []), "x", 0, null, {}]);
  return seeds.flatMap((seed) => [
    ...[...fields].flatMap(([name, values]) => {
      const { [name]: _, ...rest } = seed;
      return [
        rest,
        ...distinct(values)
          .slice(0, 14)
          .map((value) => ({ ...seed, [name]: value })),
      ];
    }),
  ]);
}

/** Values that a field of a rule allows, and some that it does not. */
function aroundRule(field: View): unknown[] {
  return [
    ...(field.values?.value.slice(0, 5) ?? []),
    ...atLimits(field),
    ...textsAtPatterns(field, field),
    0,
    null,
    {},
  ];
}

/** Names of fields that no list holds: of patterns, and what the names must be like. */
function freeNames(view: View): string[] {
  const names = refsOf(view, "propertyNames").map((ref) => view.reader.view([ref]));
  const dependent = refsOf(view, "dependentRequired").flatMap(({ schema }) =>
    Object.entries(Object(schema) as Record<string, unknown>).flatMap(([name, list]) => [
      name,
      ...[list].flat().map(String),
    ]),
  );
  return [
    ...[...view.patternProperties.keys()].flatMap((pattern) => textsOf([pattern], 2)),
    ...names.flatMap((name) => [
      smallest(name),
      ...(name.values?.value.slice(0, optionsLimit) ?? []),
      ...atLimits(name),
      ...textsAtPatterns(name, name),
      ...textsOutside(name),
    ]),
    ...dependent,
    ...refsOf(view, "dependentSchemas").flatMap(({ schema }) => Object.keys(Object(schema) as object)),
  ].filter((name) => typeof name === "string");
}

function mixed(whole: readonly unknown[], ofRules: readonly unknown[]): unknown[] {
  const bases = whole.filter(isObject).slice(0, 3);
  return bases.flatMap((base) =>
    ofRules
      .filter(isObject)
      .slice(0, 6)
      .map((rule) => ({ ...base, ...rule })),
  );
}

function lists(from: View, to: View, whole: readonly unknown[]): unknown[] {
  const seeds = whole.filter(Array.isArray).slice(0, 4) as (readonly unknown[])[];
  if (seeds.length === 0) return [];
  const values = [from, to].flatMap((view) =>
    [...refsOf(view, "contains"), ...refsOf(view, "unevaluatedItems"), ...itemOf(view, 0), ...itemOf(view)].map((ref) =>
      smallest(view.reader.view([ref])),
    ),
  );
  const items = distinct([
    ...values,
    ...values.filter((value) => typeof value === "number").map((value) => Number(value) + 1),
    "x",
    0,
    null,
  ]).filter((value) => value !== nothing);
  const counts = [from, to].flatMap((view) =>
    ["minContains", "maxContains"].flatMap((keyword) =>
      (view.rules.get(keyword) ?? []).flatMap(({ value }) => [Number(value) - 1, Number(value), Number(value) + 1]),
    ),
  );
  const longest = Math.max(from.prefix, to.prefix) + 1;
  return [
    ...items.flatMap((item) =>
      [0, 1, 2, ...counts]
        .filter((count) => count >= 0 && count <= 200)
        .map((count) => Array<unknown>(count).fill(item)),
    ),
    ...seeds.flatMap((seed) =>
      items.flatMap((item) => [
        [...seed, item],
        [item, ...seed],
      ]),
    ),
    ...seeds.flatMap((seed) =>
      items.flatMap((item) => Array.from({ length: longest }, (_, place) => withItem(from, to, seed, place, item))),
    ),
  ];
}

/** A list with an item at a place, and what the places before it must hold. */
function withItem(from: View, to: View, seed: readonly unknown[], place: number, item: unknown): unknown[] {
  const before = Array.from({ length: place }, (_, index) => {
    const view = index < from.prefix ? from : to;
    const refs = itemOf(view, index);
    const value = seed[index] ?? (refs.length === 0 ? "x" : smallest(view.reader.view(refs)));
    return value === nothing ? "x" : value;
  });
  return [...before, item, ...seed.slice(place + 1)];
}

export function distinct(values: readonly unknown[]): unknown[] {
  const known = new Map<unknown, unknown>();
  for (const value of values) {
    const key = typeof value === "symbol" ? value : JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
  }
  return [...known.values()];
}
