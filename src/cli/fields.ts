import { valueLines } from "./help.js";
import { shapesOf, union, type Resolve, type Schema, type Shape } from "./schema.js";
import { holdsSecret } from "./secrets.js";
import type { Field, Kind } from "./types.js";
import { differences, type Variant } from "./variants.js";

interface ParameterLike {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** Headers belong to credentials and transport, so only what stands in path and query is for a caller to say. */
export function parameterFields(parameters: readonly ParameterLike[], resolve: Resolve): Field[] {
  return parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ name, in: where, description, required = false, schema }) => {
      const shape = union(shapesOf([schema], resolve));
      return toField(
        {
          name,
          place: "parameters",
          positional: where === "path",
          secret: holdsSecret([schema], resolve),
          required,
          shape: description === undefined ? shape : { ...shape, descriptions: [description] },
        },
        [],
        resolve,
      );
    });
}

/** The properties of a body, over all its variants. Empty for a body that is no object: it can be given as a whole only. */
export function bodyFields(body: Schema, resolve: Resolve): Field[] {
  const variants = shapesOf([body], resolve);
  const names = new Set(variants.flatMap((variant) => [...variant.properties.keys()]));
  const shaped: Variant[] = variants.map(({ properties, required }) => ({
    required,
    shapes: new Map([...properties].map(([name, schemas]) => [name, union(shapesOf(schemas, resolve))])),
  }));
  return [...names].map((name) => {
    const schemas = variants.flatMap((variant) => variant.properties.get(name) ?? []);
    return toField(
      {
        name,
        place: "body",
        positional: false,
        secret: holdsSecret(schemas, resolve),
        required: variants.every((variant) => variant.required.has(name)),
        shape: union(shaped.flatMap(({ shapes }) => shapes.get(name) ?? [])),
      },
      differences(name, shaped),
      resolve,
    );
  });
}

/** @param differing sentences about how the variants of a body differ */
function toField(
  start: Omit<Field, "list" | "kind" | "choices" | "description">,
  differing: readonly string[],
  resolve: Resolve,
): Field {
  const { shape } = start;
  const items = shape.type === "array" && shape.items.length > 0 ? union(shapesOf(shape.items, resolve)) : undefined;
  const kind = kindOf(items ?? shape, resolve);
  // A list of secrets is read from one file, as JSON.
  const field =
    start.secret && items !== undefined
      ? { list: false, kind: { name: "json" } as const }
      : { list: items !== undefined, kind };
  const choices = (items ?? shape).listed.map(String);
  return { ...start, ...field, choices, description: describe(shape, items, kind, differing) };
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
export function placeholder({ kind, list, shape, secret }: Field): string | undefined {
  const { minimum, maximum } = shape.limits;
  if (secret) return "file";
  if (kind.name === "boolean" && !list) return undefined;
  if (kind.name === "pair") return kind.keys.join("=");
  if (list || kind.name === "json") return kind.name;
  if (shape.values !== undefined) return "option";
  if (minimum !== undefined && maximum !== undefined) return `${minimum}-${maximum}`;
  return kind.name;
}

function lengths(minLength = 0, maxLength = Infinity): string[] {
  if (maxLength === Infinity) return minLength > 1 ? [`At least ${minLength} characters.`] : [];
  if (minLength === maxLength) return [`${maxLength} characters.`];
  return [minLength > 1 ? `${minLength} to ${maxLength} characters.` : `At most ${maxLength} characters.`];
}

/** The fields of an object that is given as JSON. */
function fieldsOf({ properties, required }: Shape): string[] {
  const names = [...properties.keys()].map((name) => (required.has(name) ? name : `${name} (optional)`));
  return names.length === 0 ? [] : [`An object of ${names.join(", ")}.`];
}

function describe(shape: Shape, items: Shape | undefined, kind: Kind, differing: readonly string[]): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = shape.limits;
  const { values, listed, explained } = items ?? shape;
  // Numbers that some variants allow beside a range of others are told as a difference.
  const options = kind.name === "number" && values === undefined && differing.length > 0 ? [] : listed;
  const limits = [
    ...(kind.name === "text" && !values ? lengths(minLength, maxLength) : []),
    ...(minimum !== undefined && maximum === undefined ? [`At least ${minimum}.`] : []),
    ...(maximum !== undefined && minimum === undefined ? [`At most ${maximum}.`] : []),
    ...(kind.name === "pair" ? ["JSON will do too."] : []),
    ...(kind.name === "json" ? fieldsOf(items ?? shape) : []),
    ...(items ? [maxItems === undefined ? "Can be repeated." : `Can be repeated, up to ${maxItems} times.`] : []),
    ...(minItems ? [`At least ${minItems}.`] : []),
    ...(kind.name === "boolean" && values?.length === 1 ? [`Must be ${String(values[0])}.`] : []),
    ...differing,
    ...(options.length > 0 && values === undefined ? ["Others than these are taken too:"] : []),
  ];
  const text = [shape.descriptions[0] ?? "", ...limits].join(" ").trim();
  if (options.length === 0 || kind.name === "boolean") return text;
  return `${text}\n${valueLines(options.map((value) => [String(value), explained[String(value)] ?? ""]))}`;
}
