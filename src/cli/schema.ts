/** A JSON Schema, as far as flags can be made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly [keyword: string]: unknown;
}

const lowerLimits = ["minimum", "minLength", "minItems"] as const;
const upperLimits = ["maximum", "maxLength", "maxItems"] as const;
type Limit = (typeof lowerLimits)[number] | (typeof upperLimits)[number];

/** What a schema says about a value, with its references, `allOf` and unions worked in. */
export interface Shape {
  readonly type: string | undefined;
  /** From the outermost schema inwards. */
  readonly descriptions: readonly string[];
  /** The values that are allowed, when they are listed; without null, which no flag can say. */
  readonly values: readonly unknown[] | undefined;
  /** The values that are listed, also where others are allowed: by `x-extensible-enum`, or by a side of a union. */
  readonly listed: readonly unknown[];
  readonly explained: Readonly<Record<string, string>>;
  readonly limits: Readonly<Partial<Record<Limit, number>>>;
  /** Each property obeys all schemas of its list. */
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<string>;
  readonly items: readonly Schema[];
}

/** Finds what a `$ref` points to. */
export type Resolve = (reference: string) => Schema;

/** The shapes that a value which obeys all of these schemas can have: one, or one for each way through their unions. */
export function shapesOf(schemas: readonly Schema[], resolve: Resolve): Shape[] {
  return schemas.map((schema) => shapesOfOne(schema, resolve)).reduce(both);
}

function shapesOfOne(schema: Schema, resolve: Resolve): Shape[] {
  const target = schema.$ref === undefined ? [] : [shapesOfOne(resolve(schema.$ref), resolve)];
  const parts = (schema.allOf ?? []).map((part) => shapesOfOne(part, resolve));
  const sides = [schema.oneOf, schema.anyOf]
    .map((union) => union?.filter(({ type }) => type !== "null") ?? [])
    .filter((union) => union.length > 0);
  const unions = sides.map((union) => union.flatMap((option) => shapesOfOne(option, resolve)));
  return [[ownShape(schema)], ...target, ...parts, ...unions].reduce(both);
}

function ownShape(schema: Schema): Shape {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  const values = (schema.const === undefined ? schema.enum : [schema.const])?.filter((value) => value !== null);
  const limits: Partial<Record<Limit, number>> = {};
  for (const limit of [...lowerLimits, ...upperLimits]) {
    const value = schema[limit];
    if (typeof value === "number") limits[limit] = value;
  }
  const numbers = values?.filter((value) => typeof value === "number") ?? [];
  if (numbers.length > 0) Object.assign(limits, { minimum: Math.min(...numbers), maximum: Math.max(...numbers) });
  return {
    type: types[0] ?? (values?.[0] === undefined ? undefined : typeof values[0]),
    descriptions: schema.description === undefined ? [] : [schema.description],
    values,
    listed: values ?? (schema["x-extensible-enum"] as readonly unknown[] | undefined) ?? [], // lint: a list of texts
    explained: (schema["x-enum-descriptions"] ?? {}) as Record<string, string>, // lint: a map of sentences
    limits,
    properties: new Map(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, [property]])),
    required: new Set(schema.required),
    items: schema.items === undefined ? [] : [schema.items],
  };
}

/** Each shape of one list combined with each of the other. */
function both(some: readonly Shape[], others: readonly Shape[]): Shape[] {
  return some.flatMap((one) => others.map((other) => intersection(one, other)));
}

function intersection(one: Shape, other: Shape): Shape {
  const properties = new Map(one.properties);
  for (const [name, schemas] of other.properties) properties.set(name, [...(properties.get(name) ?? []), ...schemas]);
  const values =
    one.values && other.values
      ? one.values.filter((value) => other.values?.includes(value))
      : (one.values ?? other.values);
  return {
    type: one.type ?? other.type,
    descriptions: [...one.descriptions, ...other.descriptions],
    values,
    listed: values ?? [...new Set([...one.listed, ...other.listed])],
    explained: { ...other.explained, ...one.explained },
    limits: mergeLimits(one.limits, other.limits, Math.max, Math.min),
    properties,
    required: new Set([...one.required, ...other.required]),
    items: [...one.items, ...other.items],
  };
}

/** What holds for a value that has one of these shapes: the widest limits, and the innermost words that all of them share. */
export function union(shapes: readonly Shape[]): Shape {
  const [first, ...rest] = shapes;
  if (first === undefined) throw new TypeError("A union needs a shape.");
  return rest.reduce(
    (one, other) => ({
      ...one,
      descriptions: one.descriptions.some((text) => other.descriptions.includes(text))
        ? one.descriptions.filter((text) => other.descriptions.includes(text))
        : one.descriptions,
      values: one.values && other.values ? [...new Set([...one.values, ...other.values])] : undefined,
      listed: [...new Set([...one.listed, ...other.listed])],
      explained: { ...other.explained, ...one.explained },
      limits: shared(one.limits, other.limits, mergeLimits(one.limits, other.limits, Math.min, Math.max)),
      required: new Set([...one.required].filter((name) => other.required.has(name))),
    }),
    first,
  );
}

type Limits = Shape["limits"];

function mergeLimits(one: Limits, other: Limits, lower: typeof Math.max, upper: typeof Math.max): Limits {
  const result: Partial<Record<Limit, number>> = { ...one, ...other };
  for (const [names, choose] of [
    [lowerLimits, lower],
    [upperLimits, upper],
  ] as const) {
    for (const name of names) {
      const [a, b] = [one[name], other[name]];
      if (a !== undefined && b !== undefined) result[name] = choose(a, b);
    }
  }
  return result;
}

/** Without the limits that only one side has: the other side is free there. */
function shared(one: Limits, other: Limits, merged: Limits): Limits {
  return Object.fromEntries(Object.entries(merged).filter(([name]) => name in one && name in other));
}
