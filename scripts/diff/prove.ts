import { apart } from "./apart.js";
import { fieldOf } from "./fields.js";
import { formatImplies } from "./text-formats.js";
import { implies } from "./language.js";
import { keeps } from "./limits.js";
import { obeys } from "./obeys.js";
import { allSame, same } from "./same.js";
import type { Ref } from "./folded.js";
import type { Texts } from "./texts.js";
import { itemOf, mayBe, typesIn, type Union, type View } from "./view.js";

/** Deeper values are not reasoned about. */
const depthLimit = 60;

/** How a proof stands. */
export interface Proof {
  /** Values travel as text, in which a number is a text like any other. */
  readonly texts: Texts;
  /** Pairs that are being proven at values further up: what holds there may be relied on further down. */
  readonly assumed: ReadonlySet<string>;
  /** Pairs that are being proven at this very value, which would be a circle. */
  readonly here: ReadonlySet<string>;
  /** A proof that takes too long is none. */
  readonly steps: { left: number };
}

/** Begins a proof. */
export function proof(texts: Texts = "none"): Proof {
  return { texts, assumed: new Set(), here: new Set(), steps: { left: 3000 } };
}

/**
 * Whether every value that one schema allows is allowed by another. True is proven; false may only mean that the proof
 * was not found.
 */
export function within(a: View, b: View, how: Proof): boolean {
  const key = `${a.key} < ${b.key}`;
  if (how.assumed.has(key)) return true;
  how.steps.left -= 1;
  if (how.here.has(key) || how.steps.left < 0 || how.assumed.size > depthLimit) return false;
  if (isEmpty(a) || sameView(a, b)) return true;
  const now: Proof = { ...how, here: new Set([...how.here, key]) };
  if (obeysAll(a, b, now)) return true;
  // A value of a union is one of one of its alternatives.
  return a.unions.some((union) => union.branches.every((branch) => within(a.reader.choose(a, union, branch), b, now)));
}

/** The same proof for a value inside. */
function deeper(how: Proof): Proof {
  return { ...how, assumed: new Set([...how.assumed, ...how.here]), here: new Set() };
}

function isEmpty(view: View): boolean {
  return view.values?.value.length === 0 || view.types?.value.size === 0;
}

function sameView(a: View, b: View): boolean {
  if (a.reader === b.reader && a.key === b.key) return true;
  // A chosen alternative leaves parts without their union, which have no pointer of their own.
  const isWhole = ({ key }: View) => !key.includes(">");
  // A part has lost what it refers to, and must not be taken for the whole schema at its place.
  const refs = ({ parts }: View) => parts.map(({ schema, pointer }): Ref => ({ schema, pointer: `${pointer} alone` }));
  return isWhole(a) && isWhole(b) && allSame(a.reader, refs(a), b.reader, refs(b));
}

function obeysAll(a: View, b: View, how: Proof): boolean {
  if (how.texts === "lists" && isListOfOne(a, b, how)) return true;
  return (
    scalarsObey(a, b, how) &&
    rulesObey(a, b, how) &&
    (!mayBe(a, "object") || objectsObey(a, b, how)) &&
    (!mayBe(a, "array") || arraysObey(a, b, how)) &&
    b.unions.every((union) => fitsUnion(a, b, union, how)) &&
    b.nots.every((not) => isRefused(a, b, not, how))
  );
}

/** Whether one value is as good as a list of it. */
function isListOfOne(a: View, b: View, how: Proof): boolean {
  const isList = [...typesIn(b)].every((type) => type === "array") && !mayBe(a, "array") && !mayBe(a, "object");
  if (!isList || (b.limits.get("minItems")?.value ?? 0) > 1 || b.rules.size > 0 || b.unions.length > 0) return false;
  const item = itemOf(b, 0);
  return item.length === 0 || within(a, b.reader.view(item), { ...how, texts: "texts" });
}

function scalarsObey(a: View, b: View, how: Proof): boolean {
  if (a.values !== undefined) return a.values.value.every((value) => obeys(value, b)) && formatsObey(a, b);
  if (b.values !== undefined) return false;
  const accepted = typesIn(b);
  const anyText = how.texts !== "none" && accepted.has("string") && b.limits.size === 0 && b.patterns.length === 0;
  const isText = (type: string) => anyText && ["number", "integer", "boolean"].includes(type);
  if (![...typesIn(a)].every((type) => accepted.has(type) || isText(type))) return false;
  if (![...b.limits].every(([limit, bound]) => keeps(a.limits, limit, bound) || !concerns(a, limit))) return false;
  const sources = ({ patterns }: View) => patterns.map(({ value }) => value);
  if (mayBe(a, "string") && b.patterns.length > 0 && !implies(sources(a), sources(b))) return false;
  return formatsObey(a, b);
}

const limited: readonly (readonly [ending: string, ...types: readonly string[]])[] = [
  ["Length", "string"],
  ["Items", "array"],
  ["Properties", "object"],
  ["imum", "number", "integer"],
];

function concerns(view: View, limit: string): boolean {
  const [, ...types] = limited.find(([ending]) => limit.endsWith(ending)) ?? [];
  return types.some((type) => mayBe(view, type));
}

/** A number's format speaks of its size in memory. */
function formatsObey(a: View, b: View): boolean {
  const [own, wanted] = [a, b].map(({ notes }) => notes.get("format")?.value);
  return wanted === undefined || !mayBe(a, "string") || formatImplies(own, wanted);
}

/** The type of the values that a rule speaks of; of others it says nothing. */
const typeOfRule: Readonly<Record<string, string>> = {
  ...{ uniqueItems: "array", unevaluatedItems: "array" },
  ...{ unevaluatedProperties: "object", dependentRequired: "object", dependentSchemas: "object" },
};

const structured = new Set(["contains", "minContains", "maxContains", "propertyNames", "if", "then", "else", "not"]);

/** Rules that are compared as a whole: the old must say what the new says, or more. */
function rulesObey(a: View, b: View, how: Proof): boolean {
  return [...b.rules].every(([keyword, list]) => {
    if (structured.has(keyword) && keyword !== "if") return true;
    const type = typeOfRule[keyword];
    if (type !== undefined && !mayBe(a, type)) return true;
    return list.every(({ value, pointer }) => {
      const own = a.rules.get(keyword) ?? [];
      const said = own.some((one) =>
        same(a.reader.document, { schema: one.value, pointer: one.pointer }, b.reader.document, {
          schema: value,
          pointer,
        }),
      );
      if (keyword === "if") return conditionObeys(a, b, pointer, how);
      if (keyword.startsWith("unevaluated")) return restObeys(a, b, keyword, how);
      if (said) return true;
      if (keyword === "multipleOf")
        return !mayBe(a, "number") && !mayBe(a, "integer")
          ? true
          : own.some((one) => Number.isInteger(Number(one.value) / Number(value)));
      if (keyword === "uniqueItems")
        return value !== true || !mayBe(a, "array") || (a.limits.get("maxItems")?.value ?? 2) < 2;
      if (keyword === "dependentRequired")
        return Object.entries(Object(value) as object).every(([name, needed]) => listsObey(a, name, needed));
      if (keyword === "dependentSchemas") return dependenciesObey(a, b, value, pointer, how);
      return false;
    });
  });
}

/** What nothing else speaks of depends on all that does, which must be the same. */
function restObeys(a: View, b: View, keyword: string, how: Proof): boolean {
  const others = ({ parts }: View) =>
    parts.map(({ schema: { [keyword]: _, ...schema }, pointer }): Ref => ({
      schema,
      pointer: `${pointer} - ${keyword}`,
    }));
  const rest = ({ rules }: View) =>
    (rules.get(keyword) ?? []).map(({ value: schema, pointer }) => ({ schema, pointer }));
  return (
    allSame(a.reader, others(a), b.reader, others(b)) &&
    rest(a).length > 0 &&
    within(a.reader.view(rest(a)), b.reader.view(rest(b)), deeper(how))
  );
}

function listsObey(a: View, name: string, needed: unknown): boolean {
  const own = (a.rules.get("dependentRequired") ?? []).flatMap(({ value }) =>
    [(Object(value) as Record<string, unknown>)[name] ?? []].flat(),
  );
  return Array.isArray(needed) && needed.every((field) => own.includes(field) || a.required.has(String(field)));
}

function dependenciesObey(a: View, b: View, value: unknown, pointer: string, how: Proof): boolean {
  return Object.entries(Object(value) as Record<string, unknown>).every(([name, schema]) => {
    const own = (a.rules.get("dependentSchemas") ?? []).flatMap((one): Ref[] => {
      const dependent = (Object(one.value) as Record<string, unknown>)[name];
      return dependent === undefined ? [] : [{ schema: dependent, pointer: `${one.pointer}/${name}` }];
    });
    const wanted = b.reader.view([{ schema, pointer: `${pointer}/${name}` }]);
    return own.length > 0 && within(a.reader.view(own), wanted, how);
  });
}

/** Consequences that hold anyway or never come, or the same condition with consequences that ask for no more. */
function conditionObeys(a: View, b: View, pointer: string, how: Proof): boolean {
  const part = b.parts.find((one) => `${one.pointer}/if` === pointer);
  if (part === undefined) return false;
  const consequences = (["then", "else"] as const).filter((keyword) => part.schema[keyword] !== undefined);
  const ref = ({ schema, pointer: place }: typeof part, keyword: string): Ref => ({
    schema: schema[keyword],
    pointer: `${place}/${keyword}`,
  });
  const condition = b.reader.view([ref(part, "if")]);
  const open = consequences.filter((keyword) => !within(a, b.reader.view([ref(part, keyword)]), how));
  if (open.every((keyword) => (keyword === "then" ? isOutside(a, condition, how) : within(a, condition, how))))
    return true;
  return a.parts.some(
    (own) =>
      own.schema["if"] !== undefined &&
      same(a.reader.document, ref(own, "if"), b.reader.document, ref(part, "if")) &&
      consequences.every(
        (keyword) =>
          own.schema[keyword] !== undefined &&
          within(a.reader.view([ref(own, keyword)]), b.reader.view([ref(part, keyword)]), how),
      ),
  );
}

function objectsObey(a: View, b: View, how: Proof): boolean {
  for (const name of b.required.keys()) if (!a.required.has(name)) return false;
  const names = new Set([
    ...a.properties.keys(),
    ...b.properties.keys(),
    ...a.closures.flatMap((one) => [...one.names]),
  ]);
  const inside = deeper(how);
  const holds = (own: readonly Ref[], wanted: readonly Ref[]) =>
    wanted.length === 0 ||
    own.some(({ schema }) => schema === false) ||
    within(a.reader.view(own), b.reader.view(wanted), inside);
  if (![...names].every((name) => holds(fieldOf(a, name), fieldOf(b, name)))) return false;
  const [rest, wantedRest] = [a, b].map(({ closures }) => closures.map(({ ref }) => ref));
  if (rest === undefined || wantedRest === undefined || !holds(rest, wantedRest)) return false;
  for (const [pattern, own] of a.patternProperties) {
    const known = b.patternProperties.get(pattern);
    if (!holds(own, known ?? wantedRest)) return false;
  }
  for (const [pattern, wanted] of b.patternProperties)
    if (
      !a.patternProperties.has(pattern) &&
      ![rest, ...a.patternProperties.values()].every((own) => holds(own, wanted))
    )
      return false;
  const namesOf = (view: View) =>
    (view.rules.get("propertyNames") ?? []).map(({ value, pointer }): Ref => ({ schema: value, pointer }));
  return holds(namesOf(a), namesOf(b));
}

function arraysObey(a: View, b: View, how: Proof): boolean {
  const inside = deeper(how);
  const most = a.limits.get("maxItems")?.value ?? Infinity;
  const places = Math.max(a.prefix, b.prefix);
  for (const place of [...Array.from({ length: places }, (_, index) => index), Infinity]) {
    const [own, wanted] = [itemOf(a, place), itemOf(b, place)];
    if (
      wanted.length === 0 ||
      (place === Infinity ? places : place) >= most ||
      own.some(({ schema }) => schema === false)
    )
      continue;
    if (!within(a.reader.view(own), b.reader.view(wanted), inside)) return false;
  }
  return containedObey(a, b, inside);
}

/** `contains` with its limits, part by part. */
function containedObey(a: View, b: View, how: Proof): boolean {
  const ref = ({ schema, pointer }: View["parts"][number]): Ref => ({
    schema: schema["contains"],
    pointer: `${pointer}/contains`,
  });
  const least = ({ schema }: View["parts"][number]) => Number(schema["minContains"] ?? 1);
  const most = ({ schema }: View["parts"][number]) => Number(schema["maxContains"] ?? Infinity);
  const containing = ({ parts }: View) => parts.filter(({ schema }) => schema["contains"] !== undefined);
  return containing(b).every((wanted) => {
    const needed =
      least(wanted) === 0 ||
      containing(a).some(
        (own) => least(own) >= least(wanted) && within(a.reader.view([ref(own)]), b.reader.view([ref(wanted)]), how),
      );
    const bounded =
      most(wanted) === Infinity ||
      containing(a).some(
        (own) => most(own) <= most(wanted) && within(b.reader.view([ref(wanted)]), a.reader.view([ref(own)]), how),
      );
    return needed && bounded;
  });
}

function fitsUnion(a: View, b: View, union: Union, how: Proof): boolean {
  // An alternative is looked at by itself: what stands beside the union is proven beside it.
  const branches = union.branches.map(({ ref }) => b.reader.view([ref]));
  return branches.some(
    (branch) =>
      within(a, branch, how) &&
      (union.value === "anyOf" || branches.every((other) => other === branch || isOutside(a, other, how))),
  );
}

/** Whether no value of one schema is one of the other. */
function isOutside(a: View, b: View, how: Proof): boolean {
  return apart(a, b) || a.nots.some((not) => within(b, a.reader.view([not]), how));
}

function isRefused(a: View, b: View, not: Ref, how: Proof): boolean {
  return isOutside(a, b.reader.view([not]), how);
}
