import { Validator as Independent } from "@cfworker/json-schema";
import type { Operation, Schema } from "../../scripts/document/document.js";
import { callerParameters } from "../../scripts/generate/validators.js";
import { neighbours, type Neighbour } from "./neighbours.js";
import { parametersOf, parameterSample } from "./parameters.js";
import { examplesOf, merged, spec } from "./spec.js";

export type Case = Neighbour;

/** The examples of an operation's body; one undefined when it has none. */
export function bodyExamples(operation: Operation): [string, unknown][] {
  const media = operation.requestBody?.content["application/json"];
  return media === undefined ? [["no body", undefined]] : examplesOf(media);
}

/** The bodies next to every constraint, from every example. */
export function bodyCases(operation: Operation): Case[] {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return schema === undefined ? [] : casesAround(schema, bodyExamples(operation));
}

/** A case of an operation's parameters. */
export interface ParameterCase extends Case {
  /** What is left out, null, or no text at all cannot be written into a URL: only the client's validator can refuse it. */
  readonly inUrl: boolean;
}

/** The parameters next to every constraint. */
export function parameterCases(operation: Operation): ParameterCase[] {
  const given = parametersOf(operation);
  return callerParameters(operation).flatMap((parameter) =>
    neighbours(parameter.schema, given[parameter.name] ?? parameterSample(parameter), new Map()).map((neighbour) => ({
      name: `${parameter.name} ${neighbour.name}`,
      value: { ...given, [parameter.name]: neighbour.value },
      valid: neighbour.valid,
      inUrl: sameAsText(parameter.schema, neighbour.value),
    })),
  );
}

/** By success status, the answers next to every constraint. */
export function answerCases(operation: Operation): Readonly<Record<string, Case[]>> {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  return Object.fromEntries(
    successes.flatMap(([status, response]) => {
      const media = response.content?.["application/json"];
      return media?.schema === undefined ? [] : [[status, casesAround(media.schema, examplesOf(media))] as const];
    }),
  );
}

/** A validator that shares no code with ours, for a schema of the document. */
export function independentValidator(schema: Schema): (value: unknown) => boolean {
  const text = JSON.stringify(plain(schema));
  const made = independents.get(text) ?? new Independent({ ...around, ...Object(JSON.parse(text)) }, "2020-12");
  independents.set(text, made);
  return (value) => made.validate(value).valid;
}

/** By schema: looking up all references of the document takes longer than any case. */
const independents = new Map<string, Independent>();
const annotations = ["description", "example", "examples", "default", "discriminator"];

/** Schemas with nothing in them but what decides about a value. */
function plain(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => plain(item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isMap || !(annotations.includes(key) || key.startsWith("x-")));
  return Object.fromEntries(
    kept.map(([key, value]: [string, unknown]) => [
      key,
      key === "enum" || key === "const" ? value : plain(value, !isMap && key === "properties"),
    ]),
  );
}

// The references of a schema are those of the document, so its schemas stand around it: without examples and words, in
// which this validator takes an `id` for that of a schema.
const around = {
  components: { schemas: plain(Object(spec["components"]).schemas, true) },
  $id: "https://scm.test/openapi",
};

function casesAround(schema: Schema, examples: readonly (readonly [string, unknown])[]): Case[] {
  const samples = new Map(examples.flatMap(([, value]) => Object.entries(Object(value))));
  return examples.flatMap(([name, value]) =>
    neighbours(schema, value, samples).map((neighbour) => ({ ...neighbour, name: `${name}: ${neighbour.name}` })),
  );
}

/**
 * Whether a URL keeps what the value is. There everything is text: what is left out, null or empty cannot be written, and
 * a value of another type than the schema's may look like one of it.
 */
function sameAsText(schema: Schema, value: unknown): boolean {
  const { type, items, oneOf = [], anyOf = [] } = merged(schema);
  const types = [type].flat();
  if (types.includes("array"))
    return Array.isArray(value) && value.length > 0 && value.every((item) => sameAsText(items ?? {}, item));
  if ([...oneOf, ...anyOf].length > 0)
    return [...oneOf, ...anyOf].every((alternative) => sameAsText(alternative, value));
  return types.includes("string")
    ? typeof value === "string" && value !== ""
    : typeof value === "number" || typeof value === "boolean";
}
