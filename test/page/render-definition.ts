import { groupOf, type FieldFacts, type OperationFacts } from "../../scripts/page/facts.js";
import { innermost } from "../../scripts/page/types.js";

type Node = Record<string, unknown>;

/** Writes the definition of an operation as an API explorer serves it, in our own words, that states exactly these facts. */
export function renderDefinition(facts: OperationFacts): string {
  const { operation, method, path } = facts;
  const parameters = facts.fields
    .filter((field) => field.in === "path" || field.in === "query" || field.in === "header")
    .map((field) => ({
      in: field.in,
      name: field.name,
      required: field.mandatory === true,
      ...schemaOf(facts, field),
    }));
  const body = facts.fields.some((field) => field.in === "body")
    ? [{ in: "body", name: "Body", required: true, schema: bodyOf(facts, "body") }]
    : [];
  const responses = Object.fromEntries(
    facts.statuses.map(({ code }) => {
      const group = `response ${code}`;
      const headers = facts.fields.filter((field) => groupOf(field) === `response-header ${code}`);
      return [
        code,
        {
          description: "An answer.",
          ...(facts.fields.some((field) => groupOf(field) === group) ? { schema: bodyOf(facts, group) } : {}),
          ...(headers.length === 0
            ? {}
            : { headers: Object.fromEntries(headers.map((field) => [field.name, schemaOf(facts, field)])) }),
        },
      ];
    }),
  );
  return JSON.stringify({
    name: operation,
    method: method.toLowerCase(),
    consumes: '["application/json"]',
    definitions: {},
    paths: {
      [path]: { [method.toLowerCase()]: { operationId: operation, parameters: [...parameters, ...body], responses } },
    },
  });
}

function bodyOf(facts: OperationFacts, group: string): Node {
  const list = facts.fields.find((field) => groupOf(field) === group && field.name === "[]");
  return list === undefined ? objectOf(facts, group, "") : schemaOf(facts, list);
}

function objectOf(facts: OperationFacts, group: string, prefix: string): Node {
  const own = facts.fields.filter(
    (field) =>
      groupOf(field) === group && field.name.startsWith(prefix) && !field.name.slice(prefix.length).includes("."),
  );
  const name = (field: FieldFacts): string => field.name.slice(prefix.length);
  const required = own.filter((field) => field.mandatory === true).map(name);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    ...(own.length === 0
      ? {}
      : { properties: Object.fromEntries(own.map((field) => [name(field), schemaOf(facts, field)])) }),
  };
}

function schemaOf(facts: OperationFacts, field: FieldFacts): Node {
  const options = field.options?.map((option) => `\n- ${option}`).join("") ?? "";
  return {
    ...ofType(facts, field, field.type ?? "string", field.name),
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
    ...(field.maxItems === undefined ? {} : { maxItems: field.maxItems }),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.nullable === true ? { "x-nullable": true } : {}),
    description: `About it.${options === "" ? "" : ` The options are as follows:${options}`}`,
  };
}

function ofType(facts: OperationFacts, field: FieldFacts, type: string, way: string): Node {
  const [, list, inner = ""] = /^(array|map) of (.+)$/.exec(type) ?? [];
  // A list as the whole body is called by its brackets.
  const step = way === "[]" ? "" : way;
  if (list === "array") return { type: "array", items: ofType(facts, field, inner, `${step}[]`) };
  if (list === "map") return { type: "object", additionalProperties: ofType(facts, field, inner, `${step}{}`) };
  if (type === "object") return objectOf(facts, groupOf(field), `${way}.`);
  const [low, high] = innermost(type) === "string" ? ["minLength", "maxLength"] : ["minimum", "maximum"];
  return {
    type,
    ...(field.min === undefined ? {} : { [low ?? ""]: field.min }),
    ...(field.max === undefined ? {} : { [high ?? ""]: field.max }),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
  };
}
