import { stringify } from "yaml";
import type { FieldFacts, PageFacts } from "./facts.js";
import { innermost } from "./types.js";

type Schema = Record<string, unknown>;

const todo = "TODO: say in your own words";

/**
 * A first version of a path item and its schemas, for an operation that the spec lacks. It says what the page states
 * and marks what a person has to add; it does not pass the lint rules before.
 *
 * @param covered lower-case names of headers that the spec's security schemes already ask for
 */
export function draftOf(facts: PageFacts, covered: ReadonlySet<string>): string {
  const components: Record<string, Schema> = {};
  const make = schemaMaker(facts.fields, components);
  const operation = facts.operation ?? "TODO";
  const parameters = facts.fields
    .filter(
      (field) =>
        field.in === "path" ||
        field.in === "query" ||
        (field.in === "header" && !covered.has(field.name.toLowerCase())),
    )
    .map((field) => ({
      name: field.name,
      in: field.in,
      required: field.in === "path" || field.mandatory === true,
      description: todo,
      schema: make(field),
    }));
  const body = facts.fields.filter((field) => field.in === "body");
  const item = {
    operationId: operation,
    summary: todo,
    description: todo,
    ...(facts.url === undefined ? {} : { externalDocs: { description: "The vendor's page", url: facts.url } }),
    "x-idempotency": "TODO",
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body.length === 0
      ? {}
      : {
          requestBody: { description: todo, required: true, content: json(make.root(body, `${operation}RequestBody`)) },
        }),
    responses: Object.fromEntries(
      facts.statuses.map(({ code }) => {
        const fields = facts.fields.filter((field) => field.in === "response" && field.status === code);
        const name = code.startsWith("2") ? `${operation}ResponseBody` : "Error";
        return [
          code,
          { description: todo, ...(fields.length === 0 ? {} : { content: json(make.root(fields, name)) }) },
        ];
      }),
    ),
  };
  const document = {
    paths: { [facts.path]: { [facts.method.toLowerCase()]: item } },
    ...(Object.keys(components).length === 0 ? {} : { components: { schemas: components } }),
  };
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
}

function json(schema: Schema): Schema {
  return { "application/json": { schema } };
}

interface SchemaMaker {
  (field: FieldFacts): Schema;
  /** The schema of a whole body, as a component. */
  root(fields: readonly FieldFacts[], name: string): Schema;
}

function schemaMaker(all: readonly FieldFacts[], components: Record<string, Schema>): SchemaMaker {
  const component = (name: string, schema: Schema): Schema => {
    let free = name;
    for (
      let number = 2;
      components[free] !== undefined && stringify(components[free]) !== stringify(schema);
      number += 1
    )
      free = `${name}${String(number)}`;
    components[free] = schema;
    return { $ref: `#/components/schemas/${free}` };
  };
  const object = (fields: readonly FieldFacts[], prefix: string): Schema => {
    const direct = fields.filter(
      (field) => field.name.startsWith(prefix) && !field.name.slice(prefix.length).includes("."),
    );
    const required = direct.filter((field) => field.mandatory === true).map((field) => field.name.slice(prefix.length));
    return {
      type: "object",
      description: todo,
      ...(required.length === 0 ? {} : { required }),
      properties: Object.fromEntries(direct.map((field) => [field.name.slice(prefix.length), ofField(field)])),
    };
  };
  const siblings = (field: FieldFacts): FieldFacts[] =>
    all.filter((other) => other.in === field.in && other.status === field.status);
  const ofType = (type: string | undefined, field: FieldFacts, path: string): Schema => {
    const list = /^(array|map) of (.+)$/.exec(type ?? "");
    if (list?.[1] === "array")
      return {
        type: "array",
        items: ofType(list[2], field, path.endsWith("[]") && field.name === "[]" ? path : `${path}[]`),
      };
    if (list?.[1] === "map") return { type: "object", additionalProperties: ofType(list[2], field, `${path}{}`) };
    if (type !== "object") return { ...(type === undefined ? {} : { type }), ...limits(field) };
    const fields = siblings(field).filter((other) => other.name.startsWith(`${path}.`));
    const name = field.schema ?? pascal(field.name);
    return component(
      name,
      fields.length === 0
        ? { type: "object", description: "TODO: the page prints no fields" }
        : object(fields, `${path}.`),
    );
  };
  const ofField = (field: FieldFacts): Schema => {
    const lost = field.lost?.includes("options") === true ? "TODO: the copy has lost the accepted values" : todo;
    const schema = ofType(field.type, field, field.name);
    if (schema["$ref"] !== undefined) return schema;
    return {
      description: lost,
      ...schema,
      ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
      ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
      ...(field.default === undefined ? {} : { default: typed(field.default, field.type) }),
    };
  };
  return Object.assign(ofField, {
    root: (fields: readonly FieldFacts[], name: string): Schema => {
      const list = fields.find((field) => field.name === "[]");
      return component(name, list === undefined ? object(fields, "") : ofField(list));
    },
  });
}

/** The keywords that say which values a field of no list takes. */
export function limits(field: FieldFacts): Schema {
  const type = innermost(field.type);
  const [low, high] = type === "string" ? ["minLength", "maxLength"] : ["minimum", "maximum"];
  const options = field.options?.map((option) => typed(option, type));
  return {
    ...(field.min === undefined ? {} : { [low]: field.min }),
    ...(field.max === undefined ? {} : { [high]: field.max }),
    ...(options === undefined ? {} : options.length === 1 ? { const: options[0] } : { enum: options }),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
  };
}

/** A value that a page gives as text, as its type has it. */
export function typed(value: string, type: string | undefined): string | number | boolean {
  const inner = innermost(type);
  if (inner === "boolean" && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
  if ((inner === "integer" || inner === "number") && Number.isFinite(Number(value))) return Number(value);
  return value;
}

function pascal(name: string): string {
  return (
    name
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== "")
      .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
      .join("") || "Item"
  );
}
