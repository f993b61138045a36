import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { fieldOf } from "./fields.js";
import type { Ref } from "./folded.js";
import { textsBetween, textsOf } from "./language.js";
import { obeys } from "./obeys.js";
import { itemOf, readerOf, type View } from "./view.js";

/** What stands for a value where there is none: the schema allows nothing, or nothing that ends. */
export const nothing = Symbol("no value");

/** Longer texts and lists are not tried: nobody reads a megabyte of x. */
const lengthLimit = 100_000;
const itemsLimit = 10_000;
const depthLimit = 12;
const examplesOfFormats: Readonly<Record<string, string>> = {
  date: "2024-02-29",
  "date-time": "2024-02-29T12:30:00Z",
  time: "12:30:00Z",
  duration: "P1D",
  email: "a@b.example",
  hostname: "a.example",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://a.example/b",
  "uri-reference": "/b",
  "uri-template": "/b/{c}",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  regex: "a",
  "json-pointer": "/a",
  byte: "YQ==",
};

const known = new WeakMap<View, unknown>();

/** The smallest value that a schema allows, as far as one can be made up; a validator has the last word. */
export function smallest(view: View, depth = 0): unknown {
  if (known.has(view)) return known.get(view);
  // A value that must hold one of its own kind has no end.
  known.set(view, nothing);
  const value = depth > depthLimit ? nothing : madeUp(view, depth);
  if (depth <= depthLimit) known.set(view, value);
  return value;
}

function madeUp(view: View, depth: number): unknown {
  if (view.values !== undefined) {
    const [first = nothing] = view.values.value;
    return first;
  }
  for (const union of view.unions) {
    for (const branch of union.branches) {
      const value = smallest(view.reader.choose(view, union, branch), depth + 1);
      if (value !== nothing) return value;
    }
    return nothing;
  }
  const types = likelyTypes(view);
  for (const type of types) {
    const value = ofType(type, view, depth);
    if (value !== nothing) return value;
  }
  return nothing;
}

/** The types of a schema, or what it seems to speak of. */
function likelyTypes(view: View): readonly string[] {
  if (view.types !== undefined)
    return [...view.types.value].sort((a, b) => Number(a === "null") - Number(b === "null"));
  const { properties, required, patternProperties, others, limits } = view;
  const speaksOf = (ending: string) => [...limits.keys()].some((limit) => limit.endsWith(ending));
  if (properties.size + required.size + patternProperties.size > 0 || others.value !== "unspoken") return ["object"];
  if (itemOf(view, 0).length > 0 || speaksOf("Items") || view.rules.has("contains")) return ["array"];
  if (speaksOf("imum") || view.rules.has("multipleOf")) return ["number"];
  return ["string"];
}

function ofType(type: string, view: View, depth: number): unknown {
  switch (type) {
    case "object":
      return objectOf(view, depth);
    case "array":
      return arrayOf(
        view,
        Math.max(view.limits.get("minItems")?.value ?? 0, view.rules.has("contains") ? 1 : 0),
        depth,
      );
    case "string":
      return textOf(view);
    case "integer":
    case "number":
      return numberOf(view, type);
    case "boolean":
      return true;
    default:
      return null;
  }
}

function objectOf(view: View, depth: number): unknown {
  const result: Record<string, unknown> = {};
  const least = view.limits.get("minProperties")?.value ?? 0;
  for (const name of view.required.keys()) {
    const value = fieldValue(view, name, depth);
    if (value === nothing) return nothing;
    define(result, name, value);
  }
  for (const name of [
    ...view.properties.keys(),
    ...Array.from({ length: Math.min(least, 50) }, (_, index) => `x${index}`),
  ]) {
    if (Object.keys(result).length >= least) break;
    const value = fieldValue(view, name, depth);
    if (value !== nothing) define(result, name, value);
  }
  return result;
}

function fieldValue(view: View, name: string, depth: number): unknown {
  const refs = fieldOf(view, name);
  return refs.length === 0 ? "x" : smallest(view.reader.view(refs), depth + 1);
}

/** A field of any name, also one that objects have by themselves. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function arrayOf(view: View, count: number, depth: number): unknown {
  if (count > itemsLimit) return nothing;
  const contained = refsOf(view, "contains");
  const items: unknown[] = [];
  for (let place = 0; place < count; place += 1) {
    const refs = [...itemOf(view, place), ...(place === 0 ? contained : [])];
    const value = refs.length === 0 ? "x" : smallest(view.reader.view(refs), depth + 1);
    if (value === nothing) return nothing;
    items.push(view.rules.has("uniqueItems") && place > 0 ? varied(value, place) : value);
  }
  return items;
}

function varied(value: unknown, place: number): unknown {
  return typeof value === "number" ? value + place : typeof value === "string" ? `${value}${place}` : value;
}

/** The schemas that a rule of a name consists of. */
export function refsOf(view: View, keyword: string): Ref[] {
  return (view.rules.get(keyword) ?? []).map(({ value, pointer }) => ({ schema: value, pointer }));
}

function textOf(view: View): unknown {
  const format = view.notes.get("format")?.value;
  const example = typeof format === "string" ? examplesOfFormats[format] : undefined;
  const fits = (text: string) => obeys(text, view);
  if (example !== undefined && fits(example)) return example;
  if (view.patterns.length > 0)
    return (
      textsOf(
        view.patterns.map(({ value }) => value),
        1,
        fits,
      )[0] ?? nothing
    );
  const least = view.limits.get("minLength")?.value ?? Math.min(1, view.limits.get("maxLength")?.value ?? 1);
  return least > lengthLimit ? nothing : "x".repeat(least);
}

function numberOf({ limits, rules }: View, type: string): unknown {
  const [minimum, above] = [limits.get("minimum")?.value, limits.get("exclusiveMinimum")?.value];
  const [maximum, below] = [limits.get("maximum")?.value, limits.get("exclusiveMaximum")?.value];
  const step = Number(rules.get("multipleOf")?.[0]?.value ?? (type === "integer" ? 1 : 0));
  const least = Math.max(minimum ?? -Infinity, above ?? -Infinity);
  const most = Math.min(maximum ?? Infinity, below ?? Infinity);
  if (least === -Infinity) {
    if (most >= 1 || most === Infinity) return 0;
    return step > 0 ? Math.floor((below ?? most + 1) / step - 1) * step : (maximum ?? most - 1);
  }
  if (step > 0) {
    const first = Math.ceil(least / step) * step;
    return first === above ? first + step : first;
  }
  return above === least ? (most === Infinity ? least + 1 : (least + most) / 2) : least;
}

/** A value with everything in it that the schema lists; for what has nothing inside the smallest. */
export function fullest(view: View): unknown {
  const value = smallest(view);
  if (isObject(value)) {
    const result: Record<string, unknown> = { ...value };
    for (const name of view.properties.keys()) {
      if (Object.hasOwn(result, name)) continue;
      const field = fieldValue(view, name, 1);
      if (field !== nothing) define(result, name, field);
    }
    return result;
  }
  if (Array.isArray(value) && value.length === 0) return arrayOf(view, 1, 1);
  return value;
}

/** Some texts by which the patterns of two schemas are told apart, and some that they share. */
export function textsAtPatterns(from: View, to: View): readonly string[] {
  const [old, now] = [from, to].map(({ patterns }) => patterns.map(({ value }) => value));
  if (old === undefined || now === undefined || old.length + now.length === 0) return [];
  const fits = (view: View) => (text: string) => obeys(text, view);
  return [
    ...(textsBetween(old, now, 3, fits(from)) ?? []),
    ...(textsBetween(now, old, 3, fits(to)) ?? []),
    ...textsOf([...old, ...now], 3),
    ...[...textsOf(old, 8), ...textsOf(now, 8)],
  ];
}

/** Some texts that the patterns of a schema refuse. */
export function textsOutside({ patterns }: View): readonly string[] {
  return patterns.flatMap(({ value }) => textsBetween([], [value], 2) ?? []);
}

/** Values just at, below and above the limits of a schema. */
export function atLimits(view: View): unknown[] {
  const around = (limit: string) => {
    const value = view.limits.get(limit)?.value;
    return value === undefined ? [] : [value - 1, value, value + 1];
  };
  const counts = (unit: string, most: number) =>
    [...around(`min${unit}`), ...around(`max${unit}`)].filter((count) => count >= 0 && count <= most);
  const numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap(around);
  const multiples = (view.rules.get("multipleOf") ?? []).flatMap(({ value }) => {
    const [step, least] = [Number(value), Number(numberOf(view, "integer"))];
    return [step, step * 3, ...[0, 1, 2, 3].map((times) => least + times * step)];
  });
  return [
    ...numbers,
    ...numbers.map((value) => value + 0.5),
    ...multiples,
    ...counts("Length", lengthLimit).map((count) => "x".repeat(count)),
    ...counts("Items", itemsLimit).map((count) => arrayOf(view, count, 1)),
    ...counts("Properties", 50).map((count) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, "x"])),
    ),
  ].filter((value) => value !== nothing);
}

/** A value of a schema, for a case that shows something else; undefined where none can be made up. */
export function sampleOf(document: BundledDocument, ref: Ref): unknown {
  const value = smallest(readerOf(document, "type").view([ref]));
  return value === nothing ? undefined : value;
}
