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

/** The document with some of its paths alone, and the components that they need: much quicker to go through. */
export function onlyPaths(...wanted: readonly string[]): Readonly<Record<string, unknown>> {
  const paths = Object.fromEntries(Object.entries(Object(spec["paths"])).filter(([path]) => wanted.includes(path)));
  const needed = new Set<string>();
  const visit = (node: unknown): void => {
    const isReference = typeof node === "string" && node.startsWith("#/components/") && !needed.has(node);
    if (isReference) needed.add(node);
    visitAll(isReference ? deref(spec, { $ref: node }) : node);
  };
  const visitAll = (node: unknown) =>
    (typeof node === "object" && node !== null ? Object.values(node) : []).forEach(visit);
  visit(paths);
  const components = Object.entries(Object(spec["components"])).map(([kind, all]) => [
    kind,
    Object.fromEntries(
      Object.entries(Object(all)).filter(
        ([name]) => kind === "securitySchemes" || needed.has(`#/components/${kind}/${name}`),
      ),
    ),
  ]);
  return { ...spec, paths, components: Object.fromEntries(components) };
}
