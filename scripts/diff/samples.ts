import { isObject } from "../document/document.js";
import { viewOf, type Node, type Ref, type View } from "./view.js";

/** Values worth trying at each place of a schema, by path: "/tags/[]/key". */
export type Pool = ReadonlyMap<string, readonly unknown[]>;

/** Matching texts of a pattern; given in, since they need a library that is slow to load. */
export type Matching = (pattern: string) => readonly string[];

const depthLimit = 6;
/** Longer texts are not tried: nobody reads a megabyte of x. */
const lengthLimit = 100_000;

/** A field that no document lists. */
export const unlisted = "unlisted_field";

/** The place of a value in the pool. */
function placeOf(path: readonly string[]): string {
  return path.map((step) => `/${step}`).join("");
}

/** Collects the values worth trying from schemas of both documents. */
export function poolOf(nodes: readonly Node[], matching: Matching): Pool {
  const pool = new Map<string, Map<string, unknown>>();
  const put = (path: readonly string[], values: readonly unknown[]) => {
    const place = placeOf(path);
    const known = pool.get(place) ?? new Map<string, unknown>();
    for (const value of values) known.set(JSON.stringify(value), value);
    pool.set(place, known);
  };
  const visit = (node: Node, path: readonly string[]) => {
    const view = viewOf(node);
    put(path, [...valuesAtEdges(node, view, matching), ...strangers]);
    for (const { value } of view.opaque.values()) putLeaves(value, path);
    if (path.length >= depthLimit) return;
    for (const [name, refs] of view.properties) visit({ ...node, refs }, [...path, name]);
    if (view.items.length > 0) visit({ ...node, refs: view.items }, [...path, "[]"]);
    for (const union of view.unions) for (const { ref } of union.branches) visit({ ...node, refs: [ref] }, path);
    if (view.others.refs.length > 0) visit({ ...node, refs: view.others.refs }, [...path, unlisted]);
  };
  // What a rule speaks of that is not looked into is what may break it.
  const putLeaves = (rule: unknown, path: readonly string[]): void => {
    if (Array.isArray(rule)) rule.forEach((item) => putLeaves(item, path));
    else if (!isObject(rule)) put(path, [rule]);
    else
      for (const [key, value] of Object.entries(rule)) {
        if (key === "properties" && isObject(value))
          Object.entries(value).forEach(([name, schema]) => putLeaves(schema, [...path, name]));
        else putLeaves(value, key === "items" || key === "contains" ? [...path, "[]"] : path);
      }
  };
  for (const node of nodes) visit(node, []);
  return new Map([...pool].map(([place, values]) => [place, [...values.values()]]));
}

/** One value of each type, for the schemas that forbid them and those that no longer do. */
const strangers: readonly unknown[] = [null, true, false, 0, 7, 0.5, "", "x", [], {}];

function valuesAtEdges(node: Node, view: View, matching: Matching): unknown[] {
  const bounds = (least: string, most: string) =>
    [least, most].flatMap((limit) => {
      const value = view.limits.get(limit)?.value;
      return value === undefined ? [] : [value - 1, value, value + 1];
    });
  const counts = (unit: string) =>
    bounds(`min${unit}`, `max${unit}`).filter((count) => count >= 0 && count <= lengthLimit);
  const numbers = [...bounds("minimum", "maximum"), ...bounds("exclusiveMinimum", "exclusiveMaximum")];
  const texts = view.patterns.flatMap(({ value }) => matching(value));
  const [item] = view.items.length > 0 ? samplesOf({ ...node, refs: view.items }, matching, 1) : ["x"];
  return [
    ...(view.values?.value ?? []),
    ...numbers,
    ...numbers.map((value) => value + 0.5),
    ...(view.patterns.length > 0 ? texts : counts("Length").map((count) => "x".repeat(count))),
    ...counts("Items")
      .filter((count) => count <= 10_000)
      .map((count) => Array<unknown>(count).fill(item)),
    ...samplesOf(node, matching, 1),
  ];
}

/** Some values that a schema allows: for each alternative the smallest and the fullest. */
export function samplesOf(node: Node, matching: Matching, depth = 0): unknown[] {
  const view = viewOf(node);
  const choices = view.unions[0]?.branches.map(({ ref }) => ref) ?? [];
  if (choices.length === 0 || depth >= depthLimit) return samplesOfView(node, view, matching, depth);
  return choices.flatMap((choice) => {
    // The union itself must not be chosen from again.
    const rest = node.refs.map((ref): Ref => ({ ...ref, schema: withoutUnions(ref.schema) }));
    return samplesOf({ ...node, refs: [...rest, choice] }, matching, depth + 1);
  });
}

function withoutUnions(schema: unknown): unknown {
  if (!isObject(schema) || "$ref" in schema) return {};
  const { oneOf: _, anyOf: __, ...rest } = schema;
  return rest;
}

function samplesOfView(node: Node, view: View, matching: Matching, depth: number): unknown[] {
  if (view.values !== undefined) return view.values.value.slice(0, 1);
  const types = view.types?.value ?? (view.properties.size > 0 ? new Set(["object"]) : new Set(["string"]));
  if (types.has("object")) {
    const object = (names: readonly string[]) =>
      Object.fromEntries(
        names.flatMap((name) =>
          depth >= depthLimit
            ? []
            : samplesOf({ ...node, refs: view.properties.get(name) ?? [] }, matching, depth + 1)
                .slice(0, 1)
                .map((value) => [name, value]),
        ),
      );
    return [object([...view.required.keys()]), object([...view.properties.keys()])];
  }
  if (types.has("array")) {
    const item = depth >= depthLimit ? "x" : samplesOf({ ...node, refs: view.items }, matching, depth + 1)[0];
    const least = view.limits.get("minItems")?.value ?? 0;
    return [Array<unknown>(Math.max(1, least)).fill(item), Array<unknown>(least).fill(item)];
  }
  if (types.has("string")) {
    const [matched] = view.patterns.flatMap(({ value }) => matching(value));
    return [
      matched ??
        "x".repeat(
          Math.min(
            view.limits.get("minLength")?.value ?? Math.min(1, view.limits.get("maxLength")?.value ?? 1),
            lengthLimit,
          ),
        ),
    ];
  }
  if (types.has("integer") || types.has("number")) {
    const { minimum, maximum } = {
      minimum: view.limits.get("minimum")?.value,
      maximum: view.limits.get("maximum")?.value,
    };
    return [minimum ?? Math.min(0, maximum ?? 0)];
  }
  return types.has("boolean") ? [true] : [null];
}

/** Every value of the pool put at its place into every seed, and every field of a seed left out. */
export function* candidates(seeds: readonly unknown[], pool: Pool): Generator<unknown> {
  yield* seeds;
  for (const [place, values] of pool) {
    const path = place.split("/").slice(1);
    for (const seed of seeds) {
      if (path.length > 0) yield* [without(seed, path)].filter((value) => value !== undefined);
      for (const value of values) {
        const edited = path.length === 0 ? value : withValue(seed, path, value, pool);
        if (edited !== undefined) yield edited;
        if (edited !== undefined && isObject(value) && path.length === 0) yield { ...value, [unlisted]: "x" };
      }
      const parent = valueAt(seed, path);
      if (isObject(parent))
        yield path.length === 0
          ? { ...parent, [unlisted]: "x" }
          : withValue(seed, path, { ...parent, [unlisted]: "x" }, pool);
    }
  }
}

/** The value at a path, "[]" being the first item. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      step === "[]" ? (Array.isArray(node) ? node[0] : undefined) : isObject(node) ? node[step] : undefined,
    value,
  );
}

/** A copy with a value at a path; lists and objects on the way are made where they are missing. */
function withValue(
  seed: unknown,
  path: readonly string[],
  value: unknown,
  pool: Pool,
  above: readonly string[] = [],
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const start =
    seed === undefined
      ? pool
          .get(placeOf(above))
          ?.find((one) =>
            step === "[]" ? Array.isArray(one) && one.length > 0 : isObject(one) && Object.keys(one).length > 0,
          )
      : seed;
  if (step === "[]")
    return Array.isArray(start)
      ? [withValue(start[0], rest, value, pool, [...above, step]), ...start.slice(1)]
      : undefined;
  if (start !== undefined && !isObject(start)) return undefined;
  return { ...start, [step]: withValue(start?.[step], rest, value, pool, [...above, step]) };
}

function without(seed: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === "[]")
    return Array.isArray(seed) && seed.length > 0 ? [without(seed[0], rest), ...seed.slice(1)] : undefined;
  if (step === undefined || !isObject(seed) || !(step in seed)) return undefined;
  const { [step]: child, ...others } = seed;
  if (rest.length === 0) return others;
  const changed = without(child, rest);
  return changed === undefined ? undefined : { ...others, [step]: changed };
}
