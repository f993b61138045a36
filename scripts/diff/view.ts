import { isDeepStrictEqual } from "node:util";
import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { fieldsOf, type Fields, type Flow } from "./fields.js";
import { folded, listOf, without, type Part, type Placed, type Ref } from "./folded.js";
import { limitsOf } from "./limits.js";
import { obeys, typesOf, type Scalars } from "./obeys.js";

/** One alternative of `oneOf` or `anyOf`. */
export interface Branch {
  /** The value of the deciding field, else the name of the schema, else its number. */
  readonly key: string;
  readonly ref: Ref;
}

export interface Union extends Placed<"oneOf" | "anyOf"> {
  readonly part: Part;
  readonly branches: readonly Branch[];
  /** The field that decides which alternative it is. */
  readonly tag: string | undefined;
}

/** What a schema says of a value, with its references followed and everything under `allOf` folded in. */
export interface View extends Fields, Scalars {
  readonly reader: Reader;
  /** The schemas that it is of; none for what is left of a union. */
  readonly refs: readonly Ref[];
  /** The same for the same schemas of the same document. */
  readonly key: string;
  readonly parts: readonly Part[];
  /** Where the keywords come from, the schema itself first. */
  readonly pointers: readonly string[];
  /** How many items have a schema by their place in the list. */
  readonly prefix: number;
  readonly unions: readonly Union[];
  /** The other keywords that say which values are valid, by name: their values from all parts. */
  readonly rules: ReadonlyMap<string, readonly Placed<unknown>[]>;
  /** Keywords that say something besides which values are valid. */
  readonly notes: ReadonlyMap<string, Placed<unknown>>;
  /** Schemas that a value must not obey; of `not`, and of the other alternatives of a `oneOf` that was chosen from. */
  readonly nots: readonly Ref[];
}

/** Reads the schemas of one document. */
export interface Reader {
  readonly document: BundledDocument;
  readonly flow: Flow;
  /** What some schemas say together. */
  view(refs: readonly Ref[]): View;
  /** What is left of a union when one of its alternatives is taken. */
  choose(view: View, union: Union, branch: Branch): View;
}

const notes = ["default", "format", "readOnly", "writeOnly", "deprecated"];
/** Read by the view itself, or words for people. */
const understood = new Set([
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"],
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"],
  ...notes,
  ...["$ref", "allOf", "oneOf", "anyOf", "discriminator", "type", "enum", "const", "pattern", "items", "prefixItems"],
  ...["properties", "patternProperties", "required", "additionalProperties"],
  ...["title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$defs", "$id", "$schema"],
  ...["$anchor", "$dynamicAnchor", "definitions"],
]);

export function readerOf(document: BundledDocument, flow: Flow): Reader {
  const known = new Map<string, View>();
  const reader: Reader = {
    document,
    flow,
    view: (refs) => {
      const key = refs.map(({ pointer }) => pointer).join(" ");
      const view =
        known.get(key) ??
        viewOf(
          reader,
          key,
          refs.flatMap((ref) => folded(document, ref, [])),
          [],
          refs,
        );
      known.set(key, view);
      return view;
    },
    choose: (view, union, branch) => {
      const key = `${view.key} > ${branch.ref.pointer}`;
      const chosen = known.get(key) ?? viewOf(reader, key, ...chosenFrom(document, view, union, branch));
      known.set(key, chosen);
      return chosen;
    },
  };
  return reader;
}

function chosenFrom(document: BundledDocument, view: View, union: Union, branch: Branch): [Part[], Ref[]] {
  const rest = view.parts.map((part) => (part === union.part ? without(part, union.value) : part));
  const others = union.value === "oneOf" ? union.branches.filter((other) => other !== branch) : [];
  const nots = view.nots.filter(({ pointer }) => !pointer.endsWith("/not"));
  return [
    [...rest, ...folded(document, branch.ref, [])],
    [...nots, ...others.map(({ ref }) => ref)],
  ];
}

function viewOf(
  reader: Reader,
  key: string,
  parts: readonly Part[],
  excluded: readonly Ref[],
  refs: readonly Ref[] = [],
): View {
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
  const lists = unions.flatMap((union) => optionList(reader, union) ?? []);
  const closed = unions.find(({ branches }) => branches.length === 0);
  const listed = [
    ...listsOf(parts),
    ...lists.map(({ list }) => list),
    ...(closed === undefined ? [] : [{ value: [], pointer: closed.pointer }]),
  ];
  return {
    reader,
    refs,
    key,
    parts,
    pointers: [...parts, ...lists.flatMap(({ parts: own }) => own)].map(({ pointer }) => pointer),
    types,
    values: valuesOf(listed, types, limits, patterns),
    limits,
    patterns,
    ...fieldsOf(reader.document, reader.flow, parts),
    prefix: Math.max(0, ...parts.map(({ schema }) => listOf(schema["prefixItems"]).length)),
    unions: unions.filter((union) => union !== closed && !lists.some(({ of }) => of === union)),
    rules: rulesOf(parts),
    notes: new Map(
      notes.flatMap((keyword) =>
        first<unknown>(keyword)
          .slice(0, 1)
          .map((note) => [keyword, note] as const),
      ),
    ),
    nots: [...first<unknown>("not").map(({ value, pointer }) => ({ schema: value, pointer })), ...excluded],
  };
}

function narrowTypes(a: Placed<ReadonlySet<string>>, b: Placed<ReadonlySet<string>>): Placed<ReadonlySet<string>> {
  const both = [...a.value].filter((type) => b.value.has(type) || (type === "integer" && b.value.has("number")));
  if (a.value.has("number") && b.value.has("integer")) both.push("integer");
  return { value: new Set(both), pointer: a.pointer };
}

function listsOf(parts: readonly Part[]): Placed<readonly unknown[]>[] {
  return parts.flatMap(({ schema, pointer }) => [
    ...(Array.isArray(schema.enum) ? [{ value: schema.enum, pointer: `${pointer}/enum` }] : []),
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
  if (known === undefined && types !== undefined) {
    const few = [...types.value].every((type) => type === "boolean" || type === "null") && types.value.has("boolean");
    const value = [true, false, ...(types.value.has("null") ? [null] : [])];
    if (few) known = { value, pointer: types.pointer };
  }
  return (
    known && {
      ...known,
      value: known.value.filter((value) => obeys(value, { types, values: undefined, limits, patterns })),
    }
  );
}

/** What a view says of the item at a place; of the items behind all listed ones without a place. */
export function itemOf({ parts }: View, place = Infinity): Ref[] {
  return parts.flatMap(({ schema, pointer }): Ref[] => {
    const listed = listOf(schema["prefixItems"]);
    if (place < listed.length) return [{ schema: listed[place], pointer: `${pointer}/prefixItems/${place}` }];
    return schema.items === undefined ? [] : [{ schema: schema.items, pointer: `${pointer}/items` }];
  });
}

function rulesOf(parts: readonly Part[]): View["rules"] {
  const rules = new Map<string, Placed<unknown>[]>();
  for (const { schema, pointer } of parts) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (understood.has(keyword) || keyword.startsWith("x-") || (keyword === "uniqueItems" && value === false))
        continue;
      rules.set(keyword, [...(rules.get(keyword) ?? []), { value, pointer: `${pointer}/${keyword}` }]);
    }
  }
  return rules;
}

/** Alternatives that are single values (as in "anyOf: [{ const: A }, { const: B }]") as the list of options that they are. */
function optionList(
  reader: Reader,
  union: Union,
): { of: Union; list: Placed<readonly unknown[]>; parts: readonly Part[] } | undefined {
  const options: unknown[] = [];
  const all: Part[] = [];
  if (union.branches.length === 0) return undefined;
  for (const { ref } of union.branches) {
    const parts = folded(reader.document, ref, []);
    if (
      parts.some(({ schema }) =>
        Object.keys(schema).some((keyword) => !single.has(keyword) && !keyword.startsWith("x-")),
      )
    )
      return undefined;
    const { types, values } = reader.view([ref]);
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

function unionsOf(part: Part): Union[] {
  const { schema, pointer } = part;
  return (["oneOf", "anyOf"] as const).flatMap((value) => {
    if (!Array.isArray(schema[value])) return [];
    const { propertyName, mapping = {} } = schema.discriminator ?? {};
    const tag = Object.keys(mapping).length > 0 ? propertyName : undefined;
    const branches = listOf(schema[value]).map((branch, index): Branch => {
      const target = isObject(branch) && typeof branch.$ref === "string" ? branch.$ref : undefined;
      const mapped = Object.entries(mapping).find(([, reference]) => reference === target)?.[0];
      const name = target?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
      return {
        key: mapped ?? name ?? String(index + 1),
        ref: { schema: branch, pointer: `${pointer}/${value}/${index}` },
      };
    });
    return [{ value, pointer: `${pointer}/${value}`, branches, tag, part }];
  });
}

/** All JSON types that a value can have. */
export function typesIn({ types, values }: View): ReadonlySet<string> {
  const all = ["string", "number", "integer", "boolean", "array", "object", "null"];
  if (values !== undefined) return new Set(values.value.map((value) => typesOf(value).at(-1) ?? "null"));
  return new Set([...(types?.value ?? all)].flatMap((type) => (type === "number" ? ["number", "integer"] : [type])));
}

export function mayBe(view: View, type: string): boolean {
  return typesIn(view).has(type);
}
