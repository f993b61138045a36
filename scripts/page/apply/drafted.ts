import type { Json } from "../../document/yaml-source.js";
import { limits, typed } from "../draft.js";
import { groupOf, type FieldFacts, type PageFacts } from "../facts.js";
import { steps } from "../types.js";
import { undecidedKey } from "../../document/undecided.js";
import { splitName } from "./sites.js";

type Schema = { [key: string]: Json };

/** The schema of a field that is new, with those of the fields below it; `mark` says what a person has to add. */
export function schemaOf(page: PageFacts, field: FieldFacts, mark: string | undefined): Schema {
  const marked = mark === undefined ? {} : { [undecidedKey]: [mark] };
  return {
    ...ofType(page, field, field.type ?? "string", field.name),
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
    ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
    ...(field.default === undefined ? {} : { default: typed(field.default, field.type) }),
    ...marked,
  };
}

function ofType(page: PageFacts, field: FieldFacts, type: string, way: string): Schema {
  const [, list, inner] = /^(array|map) of (.+)$/.exec(type) ?? [];
  if (list === "array") return { type: "array", items: ofType(page, field, inner ?? "", `${way}[]`) };
  if (list === "map") return { type: "object", additionalProperties: ofType(page, field, inner ?? "", `${way}{}`) };
  if (type === "object") return objectOf(page, field, way);
  // What the draft of a whole operation says too; every value of it is one of JSON.
  return { type, ...(limits(field) as Schema) };
}

function objectOf(page: PageFacts, field: FieldFacts, way: string): Schema {
  const own = page.fields.filter(
    (other) => groupOf(other) === groupOf(field) && splitName(other.name)[0] === way && other.name !== "[]",
  );
  const required = own.filter((other) => other.mandatory === true).map((other) => splitName(other.name)[1]);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    ...(own.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            own.map((other) => [splitName(other.name)[1], schemaOf(page, other, undefined)]),
          ),
        }),
  };
}

/** The schema of a body that is new, by one of its fields. */
export function schemaOfBody(page: PageFacts, field: FieldFacts, mark: string): Schema {
  const list = page.fields.find((other) => groupOf(other) === groupOf(field) && other.name === "[]");
  if (list === undefined) return { ...objectOf(page, field, ""), [undecidedKey]: [mark] };
  return schemaOf(page, { ...list, name: list.name.replace(steps(list.type ?? ""), "") }, mark);
}

export function parameterOf(page: PageFacts, field: FieldFacts, mark: string): Schema {
  return {
    name: field.name,
    in: field.in,
    ...(field.mandatory === true ? { required: true } : {}),
    schema: schemaOf(page, field, undefined),
    [undecidedKey]: [mark],
  };
}

/** An answer that is new. OpenAPI demands a description, and the mark says that a person must write it. */
export function answerOf(page: PageFacts, code: string, mark: string): Schema {
  const [field] = page.fields.filter((one) => one.in === "response" && one.status === code);
  const { [undecidedKey]: _, ...schema } = field === undefined ? {} : schemaOfBody(page, field, mark);
  return {
    description: "New; see the mark.",
    ...(field === undefined ? {} : { content: { "application/json": { schema } } }),
    [undecidedKey]: [mark],
  };
}
