import { keysOf } from "../document/document.js";
import {
  BrokenFile,
  isRecord,
  items,
  joinPointer,
  member,
  members,
  valueAt,
  type Json,
} from "../document/yaml-source.js";

/** A value and the place in the document that states it. */
export interface Stated<T> {
  readonly value: T;
  readonly pointer: string;
}

/** What a schema states after its references, combinations and variants are folded into one. */
export interface Shape {
  readonly pointer: string;
  /** The last component on the way here, for example `CertDetail`. */
  readonly schema: string | undefined;
  readonly types: readonly Stated<string>[];
  readonly min: Stated<number> | undefined;
  readonly max: Stated<number> | undefined;
  readonly minItems: Stated<number> | undefined;
  readonly maxItems: Stated<number> | undefined;
  readonly options: Stated<readonly string[]> | undefined;
  readonly pattern: Stated<string> | undefined;
  readonly default: Stated<string> | undefined;
  readonly items: Shape | undefined;
  /** The schema of the values of a map. */
  readonly values: Shape | undefined;
  readonly properties: ReadonlyMap<string, Property>;
  readonly closed: boolean;
  /** Marked with `x-undocumented`: no page tells of it. */
  readonly undocumented: boolean;
}

export interface Property {
  readonly shape: Shape;
  /** Where the object lists it as required; undefined when it is optional. */
  readonly required: string | undefined;
  readonly pointer: string;
}

const maxDepth = 60;

/** Documents are not changed after they are read, and most of their schemas are asked for by every operation. */
const folded = new WeakMap<object, Map<string, Shape>>();

/** Folds the schema at the pointer. A schema that contains itself is folded once. */
export function shapeAt(data: Json, pointer: string): Shape {
  if (!isRecord(data)) return foldAt(data, pointer, []);
  const known = folded.get(data) ?? new Map<string, Shape>();
  folded.set(data, known);
  const shape = known.get(pointer) ?? foldAt(data, pointer, []);
  known.set(pointer, shape);
  return shape;
}

function foldAt(data: Json, pointer: string, active: readonly string[]): Shape {
  const schema = valueAt(data, pointer);
  // A reference back into itself adds nothing but its type.
  if (active.includes(pointer) || active.length > maxDepth)
    return { ...ownShape(data, {}, pointer, []), types: typesOf(schema, pointer) };
  const own = ownShape(data, schema, pointer, active);
  if (!isRecord(schema)) return own;
  const within = [...active, pointer];

  const parts: Shape[] = [];
  const reference = member(schema, "$ref");
  if (typeof reference === "string") {
    const target = referenceTarget(reference);
    parts.push({ ...foldAt(data, target, within), schema: schemaName(target) });
  }
  items(member(schema, "allOf")).forEach((_, index) => {
    parts.push(foldAt(data, joinPointer(pointer, "allOf", String(index)), within));
  });
  for (const keyword of ["oneOf", "anyOf"]) {
    const variants = items(member(schema, keyword)).map((_, index) =>
      foldAt(data, joinPointer(pointer, keyword, String(index)), within),
    );
    if (variants.length > 0) parts.push(either(variants));
  }
  return [...parts, own].reduce(both);
}

/** `CertDetail` of `#/components/schemas/CertDetail`, of a file `schemas/CertDetail.yaml` and of `schemas/orders.yaml#/CertDetail`. */
function schemaName(target: string): string | undefined {
  const last = keysOf(target).at(-1) ?? "";
  return /\/schemas(?:\/[\w-]+(?=\.))?(?:\.ya?ml|\.json)?\/[^/]+$/.test(target.replaceAll("~1", "/"))
    ? last
        .split("/")
        .at(-1)
        ?.replace(/\.(?:ya?ml|json)$/, "")
    : undefined;
}

export function referenceTarget(reference: string): string {
  if (reference !== "#" && !reference.startsWith("#/"))
    throw new BrokenFile(
      `the reference ${reference} names no place in the document; write it as #/components/schemas/NAME`,
    );
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    throw new BrokenFile(`the reference ${reference} is no address; a % in it must be written as %25`);
  }
}

function ownShape(data: Json, schema: Json | undefined, pointer: string, active: readonly string[]): Shape {
  const at = (key: string): string => joinPointer(pointer, key);
  const stated = (...keys: string[]): Stated<number> | undefined => {
    for (const key of keys) {
      const value = member(schema, key);
      if (typeof value === "number") return { value, pointer: at(key) };
    }
    return undefined;
  };
  // Of 3.0 `exclusiveMinimum: true` beside a minimum, of 3.1 a number in its place; whole numbers have a next one.
  const beyond = (limit: "minimum" | "maximum", exclusive: string, next: 1 | -1): Stated<number> | undefined => {
    const [plain, strict] = [stated(limit), member(schema, exclusive)];
    const found = typeof strict === "number" ? { value: strict, pointer: at(exclusive) } : plain;
    if (found === undefined || strict === undefined || strict === false) return found;
    return member(schema, "type") === "integer" ? { ...found, value: found.value + next } : found;
  };
  const fixed = member(schema, "const");
  const exact = typeof fixed === "number" ? { value: fixed, pointer: at("const") } : undefined;
  const required = items(member(schema, "required"));
  const properties = new Map<string, Property>();
  for (const [name] of members(member(schema, "properties"))) {
    const property = joinPointer(pointer, "properties", name);
    properties.set(name, {
      shape: foldAt(data, property, [...active, pointer]),
      required: required.includes(name) ? at("required") : undefined,
      pointer: property,
    });
  }
  const rest = member(schema, "additionalProperties");
  const fallback = member(schema, "default");
  const pattern = member(schema, "pattern");
  return {
    pointer,
    schema: undefined,
    types: typesOf(schema, pointer),
    min: exact ?? beyond("minimum", "exclusiveMinimum", 1) ?? stated("minLength"),
    max: exact ?? beyond("maximum", "exclusiveMaximum", -1) ?? stated("maxLength"),
    minItems: stated("minItems"),
    maxItems: stated("maxItems"),
    options: optionsOf(schema, pointer),
    pattern: typeof pattern === "string" ? { value: pattern, pointer: at("pattern") } : undefined,
    default:
      fallback === undefined || typeof fallback === "object"
        ? undefined
        : { value: String(fallback), pointer: at("default") },
    items: isRecord(member(schema, "items")) ? foldAt(data, at("items"), [...active, pointer]) : undefined,
    values: isRecord(rest) ? foldAt(data, at("additionalProperties"), [...active, pointer]) : undefined,
    properties,
    closed: rest === false || member(schema, "unevaluatedProperties") === false,
    undocumented: member(schema, "x-undocumented") !== undefined,
  };
}

function typesOf(schema: Json | undefined, pointer: string): Stated<string>[] {
  const type = member(schema, "type");
  const at = joinPointer(pointer, "type");
  if (typeof type === "string") {
    // The 3.0 way to say it.
    const nullable = member(schema, "nullable") === true || member(schema, "x-nullable") === true;
    return [
      { value: type, pointer: at },
      ...(nullable ? [{ value: "null", pointer: joinPointer(pointer, "nullable") }] : []),
    ];
  }
  return items(type)
    .filter((name) => typeof name === "string")
    .map((value) => ({ value, pointer: at }));
}

/** A number that is fixed is a range of one, not a list: so it joins with the ranges of other variants. */
function optionsOf(schema: Json | undefined, pointer: string): Stated<readonly string[]> | undefined {
  const fixed = member(schema, "const");
  if (fixed !== undefined && typeof fixed !== "number")
    return { value: [String(fixed)], pointer: joinPointer(pointer, "const") };
  // An open list says which values are known, and that is what a page lists.
  const keyword = member(schema, "enum") === undefined ? "x-extensible-enum" : "enum";
  const list = items(member(schema, keyword)).filter((value) => value !== null);
  return list.length === 0 ? undefined : { value: list.map(String), pointer: joinPointer(pointer, keyword) };
}

/** Both hold: the narrower statement counts; of two equal ones the first. */
function both(a: Shape, b: Shape): Shape {
  const properties = new Map(a.properties);
  for (const [name, property] of b.properties) {
    const first = properties.get(name);
    properties.set(
      name,
      first === undefined
        ? property
        : {
            shape: both(first.shape, property.shape),
            required: first.required ?? property.required,
            pointer: first.pointer,
          },
    );
  }
  const shared = a.types.filter((type) => b.types.some((other) => other.value === type.value));
  return {
    pointer: b.pointer,
    schema: b.schema ?? a.schema,
    types: a.types.length === 0 ? b.types : b.types.length === 0 ? a.types : shared,
    min: pick(a.min, b.min, (first, second) => second > first),
    max: pick(a.max, b.max, (first, second) => second < first),
    minItems: pick(a.minItems, b.minItems, (first, second) => second > first),
    maxItems: pick(a.maxItems, b.maxItems, (first, second) => second < first),
    options:
      a.options === undefined || b.options === undefined
        ? (a.options ?? b.options)
        : { value: a.options.value.filter((option) => b.options?.value.includes(option)), pointer: a.options.pointer },
    pattern: a.pattern ?? b.pattern,
    default: b.default ?? a.default,
    items: a.items === undefined || b.items === undefined ? (a.items ?? b.items) : both(a.items, b.items),
    values: a.values === undefined || b.values === undefined ? (a.values ?? b.values) : both(a.values, b.values),
    properties,
    closed: a.closed || b.closed,
    undocumented: a.undocumented || b.undocumented,
  };
}

/** One of them holds: only what all of them state is stated, and then the widest. */
function either(variants: readonly Shape[]): Shape {
  const isNull = (shape: Shape): boolean => shape.types.length === 1 && shape.types[0]?.value === "null";
  const nulls = variants.filter(isNull);
  const rest = variants.filter((shape) => !isNull(shape));
  if (rest.length === 0) return nulls.reduce(wider);
  const joined = rest.reduce(wider);
  return {
    ...joined,
    types: [...joined.types, ...nulls.flatMap((shape) => shape.types)],
    properties: mandatoryAsDocumented(joined, rest),
  };
}

/** Beside a variant that no page tells of, the others still say what is mandatory. */
function mandatoryAsDocumented(joined: Shape, variants: readonly Shape[]): Shape["properties"] {
  const documented = variants.filter((shape) => !shape.undocumented);
  if (documented.length === 0 || documented.length === variants.length) return joined.properties;
  const { properties } = documented.reduce(wider);
  return new Map(
    [...joined.properties].map(([name, property]) => [name, { ...property, required: properties.get(name)?.required }]),
  );
}

/** The variants of the schema at the pointer, each with its component's name; none when it has only one form. */
export function variantsAt(data: Json, pointer: string): { readonly name: string; readonly shape: Shape }[] {
  const schema = valueAt(data, pointer);
  const reference = member(schema, "$ref");
  if (typeof reference === "string") return variantsAt(data, referenceTarget(reference));
  return ["oneOf", "anyOf"].flatMap((keyword) =>
    items(member(schema, keyword)).map((_, index) => {
      const shape = shapeAt(data, joinPointer(pointer, keyword, String(index)));
      return { name: shape.schema ?? `${keyword} ${index + 1}`, shape };
    }),
  );
}

function wider(a: Shape, b: Shape): Shape {
  const properties = new Map<string, Property>();
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const [first, second] = [a.properties.get(name), b.properties.get(name)];
    const one = first ?? second;
    if (one === undefined) continue;
    properties.set(
      name,
      first === undefined || second === undefined
        ? { ...one, required: undefined }
        : {
            shape: wider(first.shape, second.shape),
            required: second.required === undefined ? undefined : first.required,
            pointer: first.pointer,
          },
    );
  }
  const types =
    a.types.length === 0 || b.types.length === 0
      ? []
      : [...a.types, ...b.types.filter((type) => !a.types.some((other) => other.value === type.value))];
  // Limits of a text and of a number cannot be joined.
  const sameKind = types.filter((type) => type.value !== "null").length <= 1;
  const join = <T>(
    first: Stated<T> | undefined,
    second: Stated<T> | undefined,
    better: (x: T, y: T) => boolean,
  ): Stated<T> | undefined =>
    !sameKind || first === undefined || second === undefined ? undefined : pick(first, second, better);
  return {
    pointer: a.pointer,
    schema: a.schema,
    types,
    min: join(a.min, b.min, (first, second) => second < first),
    max: join(a.max, b.max, (first, second) => second > first),
    minItems: join(a.minItems, b.minItems, (first, second) => second < first),
    maxItems: join(a.maxItems, b.maxItems, (first, second) => second > first),
    options:
      a.options === undefined || b.options === undefined
        ? undefined
        : { value: [...new Set([...a.options.value, ...b.options.value])], pointer: a.options.pointer },
    pattern: a.pattern?.value === b.pattern?.value ? a.pattern : undefined,
    default: a.default?.value === b.default?.value ? a.default : undefined,
    items: a.items === undefined || b.items === undefined ? undefined : wider(a.items, b.items),
    values: a.values === undefined || b.values === undefined ? undefined : wider(a.values, b.values),
    properties,
    closed: a.closed && b.closed,
    undocumented: a.undocumented && b.undocumented,
  };
}

function pick<T>(
  first: Stated<T> | undefined,
  second: Stated<T> | undefined,
  takeSecond: (x: T, y: T) => boolean,
): Stated<T> | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return takeSecond(first.value, second.value) ? second : first;
}
