import { isDeepStrictEqual } from "node:util";
import { at, isObject, token, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** A schema and where it stands. */
export interface Ref {
  readonly schema: unknown;
  readonly pointer: string;
}

/** Schemas that must hold together, in their document. */
export interface Node {
  readonly document: BundledDocument;
  readonly refs: readonly Ref[];
}

/** A keyword's value and where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly pointer: string;
}

/** One alternative of `oneOf` or `anyOf`. */
export interface Branch {
  /** The value of the deciding field, else the name of the schema, else its number. */
  readonly key: string;
  readonly ref: Ref;
}

export interface Union extends Placed<"oneOf" | "anyOf"> {
  readonly branches: readonly Branch[];
  /** The field that decides which alternative it is. */
  readonly tag: string | undefined;
}

/** What a schema says of a value, with its references followed and everything under `allOf` folded in. */
export interface View {
  /** Where the keywords come from, the schema itself first. */
  readonly pointers: readonly string[];
  /** JSON types; undefined when any is allowed. */
  readonly types: Placed<ReadonlySet<string>> | undefined;
  /** The only values allowed, when they are listed. */
  readonly values: Placed<readonly unknown[]> | undefined;
  readonly limits: ReadonlyMap<string, Placed<number>>;
  readonly patterns: readonly Placed<string>[];
  readonly properties: ReadonlyMap<string, readonly Ref[]>;
  readonly required: ReadonlyMap<string, string>;
  /** Fields that are not listed: refused, not spoken of, or allowed (with a schema where there is one). */
  readonly others: {
    readonly value: "refused" | "unspoken" | "allowed";
    readonly pointer: string | undefined;
    readonly refs: readonly Ref[];
  };
  readonly items: readonly Ref[];
  readonly unions: readonly Union[];
  /** Keywords that are not looked into, by name: their values from all parts, with everything they refer to written out. */
  readonly opaque: ReadonlyMap<string, Placed<readonly unknown[]>>;
  /** Keywords that say something besides which values are valid. */
  readonly notes: ReadonlyMap<string, Placed<unknown>>;
}

const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const limitTypes: Readonly<Record<string, readonly string[]>> = {
  Length: ["string"],
  Items: ["array"],
  Properties: ["object"],
  imum: ["integer", "number"],
};
const notes = ["default", "format", "readOnly", "writeOnly", "deprecated"];
/** Read by the view itself, or words for people. */
const understood = new Set([
  ...upper,
  ...lower,
  ...notes,
  ...[
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "type",
    "enum",
    "const",
    "pattern",
    "properties",
    "required",
    "additionalProperties",
    "items",
  ],
  ...["title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$defs", "$id", "$schema"],
]);

/** Whether a limit keeps large values out; the others keep small ones out. */
export function isUpper(limit: string): boolean {
  return upper.includes(limit);
}

/** Folds schemas into one view. */
export function viewOf({ document, refs }: Node): View {
  const parts = refs.flatMap((ref) => folded(document, ref, []));
  const first = <Value>(keyword: string): Placed<Value>[] =>
    parts.flatMap(({ schema, pointer }) =>
      schema[keyword] === undefined ? [] : [{ value: schema[keyword] as Value, pointer: `${pointer}/${keyword}` }],
    );
  const types = first<string | string[]>("type")
    .map(({ value, pointer }) => ({ value: new Set([value].flat()), pointer }))
    .reduce<Placed<ReadonlySet<string>> | undefined>(
      (known, next) => (known === undefined ? next : narrowTypes(known, next)),
      undefined,
    );
  const patterns = first<string>("pattern").filter(
    ({ value }, index, all) => all.findIndex((other) => other.value === value) === index,
  );
  const limits = limitsOf(parts, types?.value);
  const unions = parts.flatMap((part) => unionsOf(part));
  const lists = unions.flatMap((union) => optionList(document, union) ?? []);
  return {
    pointers: [...parts, ...lists.flatMap(({ parts: own }) => own)].map(({ pointer }) => pointer),
    types,
    values: valuesOf([...listsOf(parts), ...lists.map(({ list }) => list)], types, limits, patterns),
    limits,
    patterns,
    ...fieldsOf(parts),
    items: parts.flatMap(({ schema, pointer }) =>
      schema.items === undefined ? [] : [{ schema: schema.items, pointer: `${pointer}/items` }],
    ),
    unions: unions.filter((union) => !lists.some(({ of }) => of === union)),
    opaque: opaqueOf(document, parts),
    notes: new Map(
      notes.flatMap((keyword) =>
        first<unknown>(keyword)
          .slice(0, 1)
          .map((note) => [keyword, note] as const),
      ),
    ),
  };
}

interface Part {
  readonly schema: Schema;
  readonly pointer: string;
}

/** A schema, what it refers to, and what its `allOf` adds. */
function folded(document: BundledDocument, { schema, pointer }: Ref, trail: readonly string[]): Part[] {
  if (schema === false) return [{ schema: { enum: [] }, pointer }];
  // A boolean schema that is true says nothing.
  if (!isObject(schema)) return [{ schema: {}, pointer }];
  const own: Part = { schema: schema, pointer };
  const target = own.schema.$ref?.startsWith("#/") ? own.schema.$ref.slice(1) : undefined;
  const referred =
    target === undefined || trail.includes(target)
      ? []
      : folded(document, { schema: at(document, target), pointer: target }, [...trail, target]);
  const all = (own.schema.allOf ?? []).flatMap((part, index) =>
    folded(document, { schema: part, pointer: `${pointer}/allOf/${index}` }, trail),
  );
  return [own, ...referred, ...all];
}

function narrowTypes(a: Placed<ReadonlySet<string>>, b: Placed<ReadonlySet<string>>): Placed<ReadonlySet<string>> {
  const both = [...a.value].filter((type) => b.value.has(type) || (type === "integer" && b.value.has("number")));
  if (a.value.has("number") && b.value.has("integer")) both.push("integer");
  return { value: new Set(both), pointer: a.pointer };
}

function limitsOf(parts: readonly Part[], types: ReadonlySet<string> | undefined): Map<string, Placed<number>> {
  const limits = new Map<string, Placed<number>>();
  for (const { schema, pointer } of parts) {
    for (const keyword of [...lower, ...upper]) {
      const stated = schema[keyword];
      if (typeof stated !== "number" || !applies(keyword, types)) continue;
      const [limit, value] = inclusive(keyword, stated, types);
      // No length, count or number of fields is below zero.
      if (value <= 0 && /^min(Length|Items|Properties)$/.test(limit)) continue;
      const known = limits.get(limit);
      if (known === undefined || (isUpper(limit) ? value < known.value : value > known.value))
        limits.set(limit, { value, pointer: `${pointer}/${keyword}` });
    }
  }
  return limits;
}

/** For whole numbers, "more than 4" is "at least 5". */
function inclusive(keyword: string, value: number, types: ReadonlySet<string> | undefined): [string, number] {
  if (!types?.has("integer") || types.has("number")) return [keyword, value];
  if (keyword === "exclusiveMinimum") return ["minimum", Math.floor(value) + 1];
  if (keyword === "exclusiveMaximum") return ["maximum", Math.ceil(value) - 1];
  return [keyword, value];
}

function applies(limit: string, types: ReadonlySet<string> | undefined): boolean {
  if (types === undefined) return true;
  const [, needed = []] = Object.entries(limitTypes).find(([ending]) => limit.endsWith(ending)) ?? [];
  return needed.some((type) => types.has(type));
}

function listsOf(parts: readonly Part[]): Placed<readonly unknown[]>[] {
  return parts.flatMap(({ schema, pointer }) => [
    ...(schema.enum === undefined ? [] : [{ value: schema.enum, pointer: `${pointer}/enum` }]),
    ...(schema.const === undefined ? [] : [{ value: [schema.const], pointer: `${pointer}/const` }]),
  ]);
}

function valuesOf(
  lists: readonly Placed<readonly unknown[]>[],
  types: View["types"],
  limits: View["limits"],
  patterns: View["patterns"],
): View["values"] {
  let known: View["values"];
  for (const { value: listed, pointer } of lists) {
    const value =
      known === undefined ? listed : known.value.filter((one) => listed.some((other) => isDeepStrictEqual(one, other)));
    // What narrows the list most is what a reader wants to see.
    known = { value, pointer: known !== undefined && value.length === known.value.length ? known.pointer : pointer };
  }
  if (known === undefined && types?.value.size === 1 && types.value.has("boolean"))
    known = { value: [true, false], pointer: types.pointer };
  return (
    known && {
      ...known,
      value: known.value.filter((value) => obeys(value, { types, values: undefined, limits, patterns })),
    }
  );
}

/** Whether a value obeys what a view says of single values; fields, items and alternatives are not looked at. */
export function obeys(value: unknown, view: Pick<View, "types" | "values" | "limits" | "patterns">): boolean {
  if (view.types !== undefined && !typesOf(value).some((type) => view.types?.value.has(type))) return false;
  if (view.values !== undefined && !view.values.value.some((one) => isDeepStrictEqual(one, value))) return false;
  if (typeof value === "string" && !view.patterns.every(({ value: source }) => new RegExp(source, "u").test(value)))
    return false;
  return [...view.limits].every(([limit, { value: bound }]) => {
    const size = sizeFor(limit, value);
    if (size === undefined) return true;
    if (limit.startsWith("exclusive")) return isUpper(limit) ? size < bound : size > bound;
    return isUpper(limit) ? size <= bound : size >= bound;
  });
}

function sizeFor(limit: string, value: unknown): number | undefined {
  if (limit.endsWith("Length")) return typeof value === "string" ? [...value].length : undefined;
  if (limit.endsWith("Items")) return Array.isArray(value) ? value.length : undefined;
  if (limit.endsWith("Properties")) return isObject(value) ? Object.keys(value).length : undefined;
  return typeof value === "number" ? value : undefined;
}

function typesOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["number", "integer"] : ["number"];
  return [typeof value];
}

function fieldsOf(parts: readonly Part[]): Pick<View, "properties" | "required" | "others"> {
  const properties = new Map<string, Ref[]>();
  const required = new Map<string, string>();
  let others: View["others"] = { value: "unspoken", pointer: undefined, refs: [] };
  const closures: ReadonlySet<string>[] = [];
  for (const { schema, pointer } of parts) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const refs = properties.get(name) ?? [];
      properties.set(name, [...refs, { schema: property, pointer: `${pointer}/properties/${token(name)}` }]);
    }
    for (const name of schema.required ?? []) if (!required.has(name)) required.set(name, `${pointer}/required`);
    const additional = schema["additionalProperties"];
    if (additional === undefined) continue;
    const place = `${pointer}/additionalProperties`;
    if (additional === false) {
      closures.push(new Set(Object.keys(schema.properties ?? {})));
      others = { value: "refused", pointer: place, refs: [] };
    } else if (others.value !== "refused") {
      others = {
        value: "allowed",
        pointer: place,
        refs: isObject(additional) ? [...others.refs, { schema: additional, pointer: place }] : others.refs,
      };
    }
  }
  // A field that one part lists is refused all the same when another part is closed and does not list it.
  for (const name of properties.keys()) if (!closures.every((names) => names.has(name))) properties.delete(name);
  return { properties, required, others };
}

function opaqueOf(document: BundledDocument, parts: readonly Part[]): View["opaque"] {
  const opaque = new Map<string, Placed<readonly unknown[]>>();
  for (const { schema, pointer } of parts) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (understood.has(keyword) || keyword.startsWith("x-") || (keyword === "uniqueItems" && value === false))
        continue;
      const known = opaque.get(keyword);
      opaque.set(keyword, {
        value: [...(known?.value ?? []), writtenOut(document, value, [])],
        pointer: known?.pointer ?? `${pointer}/${keyword}`,
      });
    }
  }
  return opaque;
}

/** Alternatives that are single values (as in "anyOf: [{ const: A }, { const: B }]") as the list of options that they are. */
function optionList(
  document: BundledDocument,
  union: Union,
): { of: Union; list: Placed<readonly unknown[]>; parts: readonly Part[] } | undefined {
  const options: unknown[] = [];
  const all: Part[] = [];
  for (const { ref } of union.branches) {
    const parts = folded(document, ref, []);
    if (
      parts.some(({ schema }) =>
        Object.keys(schema).some((keyword) => !single.has(keyword) && !keyword.startsWith("x-")),
      )
    )
      return undefined;
    const { types, values } = viewOf({ document, refs: [ref] });
    if (values === undefined || types?.value.has("boolean")) return undefined;
    options.push(...values.value);
    all.push(...parts);
  }
  const distinct = options.every(
    (option, index) => options.findIndex((other) => isDeepStrictEqual(option, other)) === index,
  );
  if (union.value === "oneOf" && !distinct) return undefined;
  return { of: union, list: { value: options, pointer: union.pointer }, parts: all };
}

const single = new Set(["$ref", "type", "const", "enum", "title", "description"]);

function unionsOf({ schema, pointer }: Part): Union[] {
  return (["oneOf", "anyOf"] as const).flatMap((value) => {
    const list = schema[value];
    if (list === undefined) return [];
    const { propertyName, mapping = {} } = schema.discriminator ?? {};
    const tag = Object.keys(mapping).length > 0 ? propertyName : undefined;
    const branches = list.map((branch, index): Branch => {
      const target = branch.$ref;
      const mapped = Object.entries(mapping).find(([, reference]) => reference === target)?.[0];
      return {
        key: mapped ?? target?.split("/").at(-1) ?? String(index + 1),
        ref: { schema: branch, pointer: `${pointer}/${value}/${index}` },
      };
    });
    return [{ value, pointer: `${pointer}/${value}`, branches, tag }];
  });
}

/** A value with its references replaced by what they point to, so that two of them can be compared. */
export function writtenOut(document: BundledDocument, value: unknown, trail: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => writtenOut(document, item, trail));
  if (!isObject(value)) return value;
  const { $ref, ...rest } = value;
  const own = Object.fromEntries(
    // A text is for people; a property of that name is an object.
    Object.entries(rest)
      .filter(([key, item]) => key !== "description" || typeof item !== "string")
      .map(([key, item]) => [key, writtenOut(document, item, trail)]),
  );
  if (typeof $ref !== "string" || trail.includes($ref)) return $ref === undefined ? own : { ...own, $ref };
  const target = writtenOut(document, at(document, $ref.slice(1)), [...trail, $ref]);
  return Object.keys(own).length === 0 ? target : { ...own, allOf: [target] };
}
