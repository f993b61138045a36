import document from "../../generated/openapi.json" with { type: "json" };
import { deref, operationsOf, type MediaType, type Operation, type Schema } from "../../scripts/document/document.js";

/** The document that everything generated comes from. */
export const spec: Readonly<Record<string, unknown>> = document;

export const operations: readonly Operation[] = operationsOf(spec);

/** A schema with its reference followed and its allOf folded in; the schema's own keywords win. */
export function merged(schema: Schema): Schema {
  const own = deref<Schema>(spec, schema);
  if (own.allOf === undefined) return own;
  const { allOf, ...rest } = own;
  return Object.assign({}, ...allOf.map(merged), rest) as Schema;
}

/** The named examples of a body or an answer. */
export function examplesOf(media: MediaType): [string, unknown][] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]): [string, unknown] => [name, example.value]);
  return media.example === undefined ? named : [["example", media.example], ...named];
}
