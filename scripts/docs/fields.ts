import type { Parameter, Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { nameOf, resolve } from "./resolve.js";
import { isSecret } from "./secrets.js";
import { undocumentedOf, type Undocumented } from "./sources.js";
import { limitsOf, typeOf } from "../document/words.js";

export interface Option {
  readonly value: string;
  readonly description: string;
  /** Of a discriminator: what its value decides about other fields. */
  readonly decides: readonly Decision[];
}

/** What holds for one field under one value of the discriminator. */
export interface Decision {
  readonly field: string;
  readonly limits: readonly string[];
}

/** What holds for a field under some values of the discriminator only. */
export interface Case {
  readonly values: readonly string[];
  readonly limits: readonly string[];
  readonly description: string;
}

export interface Field {
  /** Dotted, with `[]` for the items of an array: `tags[].key`, or `[].key` where the whole is one. */
  readonly path: string;
  readonly type: string;
  /** `required`, `optional`, or what it depends on. */
  readonly need: string;
  readonly description: string;
  readonly limits: readonly string[];
  /** What is to be minded about its value: that it is a secret, or about a person. */
  readonly marks: readonly string[];
  readonly options: readonly Option[];
  readonly cases: readonly Case[];
  /** The field whose value chooses among the cases. */
  readonly decidedBy: string | undefined;
  readonly undocumented: Undocumented | undefined;
}

/** A schema made ready to be read: its fields, or the shapes that it may take. */
export interface Shape {
  readonly name: string | undefined;
  readonly description: string;
  readonly undocumented: Undocumented | undefined;
  /** Of what has no fields, or is a list: then the fields are those of its items. */
  readonly type: string;
  readonly limits: readonly string[];
  readonly marks: readonly string[];
  readonly options: readonly Option[];
  readonly list: boolean;
  /** Whether fields that are not listed are refused. */
  readonly closed: boolean;
  readonly fields: readonly Field[];
  readonly alternatives: readonly Shape[];
}

/**
 * A schema for the reader. The variants of a discriminated union become one list of fields, since most of what they
 * say is the same; where they differ the field says so by case. Other unions stay side by side.
 */
export function shapeOf(document: BundledDocument, schema: Schema, above: readonly string[] = []): Shape {
  const name = nameOf(schema);
  const resolved = resolve(document, schema);
  const inner = resolved.items === undefined ? resolved : resolve(document, resolved.items);
  const [variant] = variantsOf(document, inner);
  const { description, undocumented, type, limits, marks, options } = fieldOf(document, "", resolved, "");
  return {
    name,
    description,
    undocumented,
    type,
    limits,
    marks,
    options,
    list: inner !== resolved,
    closed: (variant?.schema ?? inner)["additionalProperties"] === false,
    fields: fieldsOf(document, schema, "", new Set()),
    alternatives: alternativesOf(document, resolved)
      // A union that holds itself says nothing new.
      .filter((alternative) => !above.includes(nameOf(alternative) ?? ""))
      .map((alternative) => shapeOf(document, alternative, name === undefined ? above : [...above, name])),
  };
}

/** Parameters as fields. */
export function parameterFields(document: BundledDocument, parameters: readonly Parameter[]): Field[] {
  return parameters.map(({ name, schema, required, description }) => {
    const field = fieldOf(document, name, resolve(document, schema), required === true ? "required" : "optional");
    return description === undefined ? field : { ...field, description };
  });
}

interface Variant {
  /** Of the discriminator. */
  readonly value: string;
  readonly schema: Schema;
}

function variantsOf(document: BundledDocument, { discriminator, oneOf = [] }: Schema): Variant[] {
  if (discriminator === undefined) return [];
  const values = new Map(Object.entries(discriminator.mapping ?? {}).map(([value, ref]) => [ref, value]));
  return oneOf.map((variant) => ({
    value: values.get(variant.$ref ?? "") ?? nameOf(variant) ?? "",
    schema: resolve(document, variant),
  }));
}

/** The sides of a union without a discriminator, as far as they have fields; types alone are told by the type. */
function alternativesOf(document: BundledDocument, { discriminator, oneOf, anyOf = [] }: Schema): readonly Schema[] {
  const sides = discriminator === undefined ? (oneOf ?? anyOf) : [];
  return sides.some((side) => resolve(document, side).properties !== undefined) ? sides : [];
}

/** The fields of an object, or of the objects in a list, and of what lies inside them; those of a named schema once. */
function fieldsOf(document: BundledDocument, schema: Schema, path: string, told: Set<string>): Field[] {
  const name = nameOf(schema);
  if (name !== undefined && told.has(name)) return [];
  if (name !== undefined) told.add(name);
  const resolved = resolve(document, schema);
  if (resolved.items !== undefined) return childrenOf(document, resolved.items, `${path}[]`, told);
  const variants = variantsOf(document, resolved);
  const prefix = path === "" ? "" : `${path}.`;
  if (variants.length > 0) return mergedFields(document, resolved, variants, prefix, told);
  return Object.entries(resolved.properties ?? {}).flatMap(([key, property]) => {
    const need = resolved.required?.includes(key) ? "required" : "optional";
    return [
      fieldOf(document, prefix + key, resolve(document, property), need),
      ...childrenOf(document, property, prefix + key, told),
    ];
  });
}

/** The fields below a property or an item: its own, and those of each side of its union. */
function childrenOf(document: BundledDocument, schema: Schema, path: string, told: Set<string>): Field[] {
  return [schema, ...alternativesOf(document, resolve(document, schema))].flatMap((side) =>
    fieldsOf(document, side, path, told),
  );
}

function mergedFields(
  document: BundledDocument,
  union: Schema,
  variants: readonly Variant[],
  prefix: string,
  told: Set<string>,
): Field[] {
  const { propertyName } = union.discriminator ?? {};
  const names = [...new Set(variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  const all = names.map((name) => ({ name, holders: holdersOf(document, name, variants) }));
  return all.flatMap(({ name, holders }) => {
    const [first] = holders;
    if (first === undefined) return [];
    const need = needOf(
      name,
      variants,
      holders.map(({ value }) => value),
    );
    const base =
      commonBase(
        document,
        holders.map(({ property }) => property),
      ) ?? agreed(holders.map(({ schema }) => schema));
    if (name === propertyName) {
      const others = all.filter((other) => other.name !== name);
      const options = variants.map(({ value, schema }) => ({
        value,
        description: textOf(schema),
        decides: others.flatMap((other) => decisionOf(other.name, value, other.holders)),
      }));
      return [{ ...fieldOf(document, prefix + name, base, need), options }];
    }
    const cases = casesOf(holders);
    const field =
      cases.length === 1
        ? fieldOf(document, prefix + name, first.schema, need)
        : { ...fieldOf(document, prefix + name, base, need), limits: [], cases, decidedBy: propertyName };
    return [field, ...childrenOf(document, first.property, prefix + name, told)];
  });
}

/** A variant that has a certain property, and how it states it. */
interface Holder extends Variant {
  readonly property: Schema;
}

function holdersOf(document: BundledDocument, name: string, variants: readonly Variant[]): Holder[] {
  return variants.flatMap(({ value, schema }) => {
    const property = schema.properties?.[name];
    return property === undefined ? [] : [{ value, property, schema: resolve(document, property) }];
  });
}

/** What a variant says of a field, where the variants differ. */
function decisionOf(field: string, value: string, holders: readonly Holder[]): Decision[] {
  const holder = holders.find((each) => each.value === value);
  return holder === undefined || casesOf(holders).length === 1 ? [] : [{ field, limits: limitsOf(holder.schema) }];
}

/** One case for each way in which a property is stated. */
function casesOf(holders: readonly Variant[]): Case[] {
  const groups = new Map<string, { readonly schema: Schema; readonly values: string[] }>();
  for (const { value, schema } of holders) {
    const key = JSON.stringify(schema);
    groups.set(key, { schema, values: [...(groups.get(key)?.values ?? []), value] });
  }
  return [...groups.values()].map(({ schema, values }) => ({
    values,
    limits: limitsOf(schema),
    description: textOf(schema),
  }));
}

/** The component that all of the properties refine, when there is one: it says what the field means in every case. */
function commonBase(document: BundledDocument, properties: readonly Schema[]): Schema | undefined {
  const bases = properties.map((property) => property.allOf?.[0]);
  const [first] = bases;
  return first !== undefined && bases.every((base) => base?.$ref === first.$ref) ? resolve(document, first) : undefined;
}

/** What the ways to state a property agree on, as far as they say it: a fixed value has no need of a format. */
function agreed(schemas: readonly Schema[]): Schema {
  const keywords = ["type", "format", "x-undocumented", "x-secret", "x-personal-data", "deprecated"] as const;
  const said = keywords.flatMap((keyword) => {
    const values = schemas.flatMap((schema) => (schema[keyword] === undefined ? [] : [schema[keyword]]));
    const [value] = values;
    const same = values.every((each) => JSON.stringify(each) === JSON.stringify(value));
    return value !== undefined && same ? [[keyword, value]] : [];
  });
  return { type: "any", ...(Object.fromEntries(said) as Schema) }; // each as a schema says it
}

function needOf(name: string, variants: readonly Variant[], holders: readonly string[]): string {
  const requiring = variants.filter(({ schema }) => schema.required?.includes(name)).map(({ value }) => value);
  if (requiring.length === variants.length) return "required";
  const only = holders.length === variants.length ? "" : `, only with ${holders.join(", ")}`;
  return (requiring.length === 0 ? "optional" : `required with ${requiring.join(", ")}`) + only;
}

function fieldOf(document: BundledDocument, path: string, schema: Schema, need: string): Field {
  const items = schema.items === undefined ? undefined : resolve(document, schema.items);
  const { enum: fixed, "x-extensible-enum": known, "x-enum-descriptions": words = {} } = items ?? schema;
  const values = fixed ?? (Array.isArray(known) ? known : []);
  return {
    path,
    type: items === undefined ? typeOf(schema) : `${typeOf(schema)} of ${typeOf(items)}`,
    need,
    description:
      items === undefined || textOf(items) === "" ? textOf(schema) : `${textOf(schema)} Each: ${textOf(items)}`,
    limits: [...limitsOf(schema), ...(items === undefined ? [] : limitsOf(items).map((limit) => `each ${limit}`))],
    marks: [...new Set([schema, items ?? {}].flatMap(marksOf))],
    options: values.map((value: unknown) => ({
      value: String(value),
      description: String(Object(words)[String(value)] ?? ""),
      decides: [],
    })),
    cases: [],
    decidedBy: undefined,
    undocumented: undocumentedOf(document, schema) ?? undocumentedOf(document, items),
  };
}

function marksOf(schema: Schema): string[] {
  return [
    ...(isSecret(schema) ? ["secret"] : []),
    ...(schema["x-personal-data"] === true ? ["personal data"] : []),
    ...(schema["deprecated"] === true ? ["deprecated"] : []),
    ...(schema["readOnly"] === true ? ["read only"] : []),
  ];
}

function textOf({ description }: Schema): string {
  return typeof description === "string" ? description : "";
}
