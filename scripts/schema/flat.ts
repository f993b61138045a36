import { isObject, token, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { dialectOf } from "./dialect.js";
import { optionalOf, type Direction } from "./directions.js";
import { folded, withoutRedundant } from "./fold.js";
import { usedFormat } from "./formats.js";
import * as keywords from "../document/keywords.js";
import { referencesOf, type Located } from "../document/schema-references.js";
import { withEvaluation } from "./unevaluated.js";
import { discriminated, mappingProblem } from "./union.js";

export { documentUri, type Located } from "../document/schema-references.js";
export type { Direction } from "./directions.js";

/** Something that cannot be obeyed, or is only read as an annotation. */
export interface SchemaProblem {
  /** JSON pointer in the document. */
  readonly pointer: string;
  readonly message: string;
  /** A problem of this kind leaves the verdicts as they should be, but for what it names. */
  readonly harmless?: true;
}

/**
 * The schemas of a document in the plainest form that says the same: draft 2020-12 without annotations, identifiers and
 * anchors. Each referenced schema is a unit of its own, and the only references are `{ $ref: "unit:N" }`.
 */
export interface FlatSchemas {
  /** The unit of a schema of the document. */
  unit(schema: Located, direction: Direction): string;
  /** What a unit says. */
  content(unit: string): Schema | boolean;
  /** Where the schema of a unit stands in the document. */
  pointerOf(unit: string): string;
  /** Of everything that was looked at so far. */
  readonly problems: readonly SchemaProblem[];
}

interface Unit {
  readonly schema: Located;
  readonly context: Context;
  content: Schema | boolean | undefined;
  underWay: boolean;
}

interface Context {
  readonly direction: Direction;
  /** Names of properties that need not be there, by what stands around a schema and holds for the same value. */
  readonly optional: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

export function flatSchemas(document: BundledDocument): FlatSchemas {
  const dialect = dialectOf(document);
  const references = referencesOf(document);
  const optionalProperties = optionalOf(document, dialect, references);
  const units: Unit[] = [];
  const unitNames = new Map<string, string>();
  const problems: SchemaProblem[] = [];

  function unitOf(schema: Located, context: Context): string {
    // Where no property is marked, both directions say the same, which is found out when contents are compared.
    const key = [schema.pointer, schema.base, context.direction, ...[...context.optional].sort()].join("\n");
    const before = unitNames.get(key);
    if (before !== undefined) return before;
    const name = `unit:${units.push({ schema, context, content: undefined, underWay: false }) - 1}`;
    unitNames.set(key, name);
    return name;
  }

  /** Undefined for a unit that is being made: it stands inside itself. */
  function known(name: string): Schema | boolean | undefined {
    const unit = units[Number(name.slice("unit:".length))];
    if (unit === undefined) throw new Error(`There is no ${name}.`);
    if (unit.content === undefined && !unit.underWay) {
      unit.underWay = true;
      unit.content = flat(unit.schema, unit.context);
    }
    return unit.content;
  }

  function followed(schema: Schema | boolean | undefined): Schema | boolean | undefined {
    if (typeof schema !== "object" || schema.$ref === undefined || Object.keys(schema).length > 1) return schema;
    return followed(known(schema.$ref));
  }

  function flat({ schema: node, pointer, base: outer }: Located, context: Context): Schema | boolean {
    if (typeof node === "boolean") return node;
    if (!isObject(node)) {
      problems.push({ pointer, message: "This is no schema: it must be an object, or true or false." });
      return true;
    }
    const schema = dialect(node);
    const base = references.baseOf(schema, outer);
    const own = optionalProperties({ schema: node, pointer, base: outer }, context.direction);
    const optional = own.size === 0 ? context.optional : new Set([...context.optional, ...own]);
    const same = { direction: context.direction, optional };
    const member = { direction: context.direction, optional: none };
    const below = (value: unknown, path: string, inside: Context) =>
      flat({ schema: value as Schema, pointer: `${pointer}/${path}`, base }, inside);
    const each = (values: unknown, path: string, inside: Context) =>
      (Array.isArray(values) ? values : []).map((value, position) => below(value, `${path}/${position}`, inside));
    const byName = (values: unknown, path: string, inside: Context) =>
      Object.fromEntries(
        Object.entries(Object(values)).map(([name, value]) => [name, below(value, `${path}/${token(name)}`, inside)]),
      );

    const entries: [string, unknown][] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      const refused = refusal(keyword, value);
      if (refused !== undefined) problems.push({ pointer: `${pointer}/${token(keyword)}`, message: refused });
      else if (keyword === "$ref") entries.push(["$ref", reference(String(value), `${pointer}/$ref`, base, same)]);
      else if (keywords.below.has(keyword)) {
        const inside = keywords.sameValue.has(keyword) ? same : member;
        const make = { schema: below, list: each, map: byName }[keywords.below.get(keyword) ?? "schema"];
        entries.push([keyword, make(value, keyword, inside)]);
      } else if (keyword === "required" && optional.size > 0 && Array.isArray(value))
        entries.push([keyword, value.filter((name) => !optional.has(String(name)))]);
      else if (keyword === "pattern") entries.push(...pattern(value, `${pointer}/pattern`));
      else if (keyword === "format") entries.push(...usedFormat(value, schema));
      else if (keywords.plainKeywords.includes(keyword)) entries.push([keyword, value]);
    }
    const problem = mappingProblem(schema, (variant) => {
      const target = references.resolve(String(variant.$ref), base);
      return typeof target === "object" ? followed({ $ref: unitOf(target, same) }) : undefined;
    });
    if (problem !== undefined) problems.push({ pointer: `${pointer}/discriminator`, harmless: true, message: problem });
    return shaped(mended(entries), schema.discriminator?.propertyName);
  }

  function reference(target: string, pointer: string, base: string, context: Context): string | undefined {
    const located = references.resolve(target, base);
    if (typeof located === "object") return unitOf(located, context);
    problems.push({ pointer, message: located });
    return undefined;
  }

  /** A pattern that this language's regular expressions do not know cannot be looked at; every other tool ignores it too. */
  function pattern(value: unknown, pointer: string): [string, unknown][] {
    try {
      new RegExp(String(value), "u");
      return [["pattern", value]];
    } catch {
      // Many are written for expressions without the flag, which take needless backslashes.
    }
    try {
      new RegExp(String(value));
      return [["loosePattern", value]];
    } catch {
      problems.push({
        pointer,
        harmless: true,
        message: `The pattern ${String(value)} is no regular expression of ECMAScript and is not checked.`,
      });
      return [];
    }
  }

  /** A reference beside other keywords becomes one part of an `allOf`, which is folded where it is only limits. */
  function shaped(schema: Schema, tag: string | undefined): Schema | boolean {
    let result = schema;
    if (result.$ref !== undefined && Object.keys(result).length > 1) {
      const { $ref, allOf = [], ...others } = result;
      result = { ...others, allOf: [{ $ref }, ...allOf] };
    }
    result = folded(withoutRedundant(result), followed);
    if (typeof tag === "string") result = discriminated(result, tag, followed);
    return withEvaluation(result, followed);
  }

  return {
    unit: (schema, direction) => unitOf(schema, { direction, optional: none }),
    content: (unit) => known(unit) ?? true,
    pointerOf: (unit) => units[Number(unit.slice("unit:".length))]?.schema.pointer ?? "",
    problems,
  };
}

function refusal(keyword: string, value: unknown): string | undefined {
  switch (keyword) {
    case "$dynamicRef":
    case "$recursiveRef":
      return `${keyword} is not supported. Refer to the schema by $ref.`;
    case "$vocabulary":
      return "$vocabulary is not supported. Remove it; the vocabularies of draft 2020-12 hold.";
    case "$schema":
      return /^https?:\/\/(?:json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/base)#?$/.test(
        String(value),
      )
        ? undefined
        : `The dialect ${String(value)} is not supported. Say it in draft 2020-12.`;
    default:
      return undefined;
  }
}

/** Says otherwise what Ajv does not take as it is meant. */
function mended(entries: readonly (readonly [string, unknown])[]): Schema {
  const schema = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
  // Ajv leaves out a property of this name.
  if (isObject(schema["properties"]) && Object.hasOwn(schema["properties"], "__proto__")) {
    const { ["__proto__"]: hidden, ...others } = schema["properties"];
    schema["properties"] = others;
    schema["patternProperties"] = { ...Object(schema["patternProperties"]), "^__proto__$": hidden };
  }
  if (Array.isArray(schema["enum"]) && schema["enum"].length === 0) {
    const { enum: _, ...others } = schema;
    return { ...others, allOf: [...(Array.isArray(others["allOf"]) ? others["allOf"] : []), false] };
  }
  return schema;
}

/** True when a schema, without those behind references, names a property that every object inherits. */
export function namesInherited(schema: unknown): boolean {
  if (typeof schema === "string") return inherited.has(schema);
  if (Array.isArray(schema)) return schema.some(namesInherited);
  return isObject(schema) && Object.entries(schema).some(([key, value]) => inherited.has(key) || namesInherited(value));
}
