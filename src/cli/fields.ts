import { valueLines } from "./help.js";
import { shapesOf, union, type Resolve, type Schema, type Shape } from "./schema.js";

/** How the text behind a flag becomes a value. */
export type Kind =
  | { readonly name: "text" }
  | { readonly name: "number" }
  | { readonly name: "boolean" }
  /** An object of two plain properties, written `first=second`. */
  | { readonly name: "pair"; readonly keys: readonly [string, string] }
  | { readonly name: "json" };

/** Something that a caller can say with a flag. */
export interface Field {
  /** As it goes on the wire. */
  readonly name: string;
  readonly place: "parameters" | "body";
  readonly required: boolean;
  /** The flag may be given several times, one item each. */
  readonly list: boolean;
  /** Of the value, or of an item. */
  readonly kind: Kind;
  /** What help says. */
  readonly description: string;
  readonly shape: Shape;
}

interface ParameterLike {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** Headers belong to credentials and transport, so flags are made for path and query only. */
export function parameterFields(parameters: readonly ParameterLike[], resolve: Resolve): Field[] {
  return parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ name, description, required = false, schema }) => {
      const shape = union(shapesOf([schema], resolve));
      return toField(
        name,
        "parameters",
        required,
        description === undefined ? shape : { ...shape, descriptions: [description] },
        resolve,
      );
    });
}

/** The properties of a body, over all its variants. Empty for a body that is no object: it can be given as a whole only. */
export function bodyFields(body: Schema, resolve: Resolve): Field[] {
  const variants = shapesOf([body], resolve);
  const names = new Set(variants.flatMap((variant) => [...variant.properties.keys()]));
  return [...names].map((name) => {
    const shape = union(variants.flatMap((variant) => shapesOfProperty(variant, name, resolve)));
    const required = variants.every((variant) => variant.required.has(name));
    return toField(name, "body", required, shape, resolve);
  });
}

function shapesOfProperty(variant: Shape, name: string, resolve: Resolve): Shape[] {
  const schemas = variant.properties.get(name);
  return schemas === undefined ? [] : shapesOf(schemas, resolve);
}

function toField(name: string, place: Field["place"], required: boolean, shape: Shape, resolve: Resolve): Field {
  const items = shape.type === "array" && shape.items.length > 0 ? union(shapesOf(shape.items, resolve)) : undefined;
  const list = items !== undefined;
  const kind = kindOf(items ?? shape, resolve);
  return { name, place, required, list, kind, description: describe(shape, items, kind), shape };
}

function kindOf(shape: Shape, resolve: Resolve): Kind {
  switch (shape.type) {
    case "integer":
    case "number":
      return { name: "number" };
    case "boolean":
      return { name: "boolean" };
    case "string":
      return { name: "text" };
    case "object": {
      const [first, second, ...others] = shape.properties.keys();
      const texts = [...shape.properties.values()].every(
        (schemas) => union(shapesOf(schemas, resolve)).type === "string",
      );
      if (first === undefined || second === undefined || others.length > 0 || !texts) return { name: "json" };
      return { name: "pair", keys: [first, second] };
    }
    default:
      return { name: "json" };
  }
}

/** What stands behind the flag in help; undefined for one that takes no value. */
export function placeholder({ kind, list, shape }: Field): string | undefined {
  const { minimum, maximum } = shape.limits;
  if (kind.name === "boolean" && !list) return undefined;
  if (kind.name === "pair") return kind.keys.join("=");
  if (list || kind.name === "json") return kind.name;
  if (shape.values !== undefined) return "option";
  if (minimum !== undefined && maximum !== undefined) return `${minimum}-${maximum}`;
  return kind.name;
}

function describe(shape: Shape, items: Shape | undefined, kind: Kind): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = shape.limits;
  const { values, listed, explained } = items ?? shape;
  const limits = [
    ...(kind.name === "text" && maxLength !== undefined && !values ? [`At most ${maxLength} characters.`] : []),
    ...(kind.name === "text" && minLength && !values ? [`At least ${minLength} characters.`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`At least ${minimum}.`] : []),
    ...(maximum !== undefined && minimum === undefined ? [`At most ${maximum}.`] : []),
    ...(kind.name === "pair" ? ["JSON will do too."] : []),
    ...(items ? [maxItems === undefined ? "Can be repeated." : `Can be repeated, up to ${maxItems} times.`] : []),
    ...(minItems ? [`At least ${minItems}.`] : []),
    ...(kind.name === "boolean" && values?.length === 1 ? [`Must be ${String(values[0])}.`] : []),
    ...(listed.length > 0 && values === undefined ? ["Others than these are taken too:"] : []),
  ];
  const text = [shape.descriptions[0] ?? "", ...limits].join(" ").trim();
  if (listed.length === 0 || kind.name === "boolean") return text;
  return `${text}\n${valueLines(listed.map((value) => [String(value), explained[String(value)] ?? ""]))}`;
}
