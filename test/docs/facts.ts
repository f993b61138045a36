import { at, deref, entries, isObject, type Schema } from "../../scripts/document/document.js";
import { merged, operations, spec } from "../support/spec.js";

/** A field of the document and what its row on the page must say. */
export interface FieldFact {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Every field of every body of the document. */
export function fieldFacts(): FieldFact[] {
  const schemas = operations.flatMap(({ requestBody, responses }) =>
    [requestBody?.content ?? {}, ...Object.values(responses).map(({ content = {} }) => content)].flatMap((content) =>
      Object.values(content).map(({ schema = {} }) => schema),
    ),
  );
  return schemas.flatMap((schema) => fieldsIn(schema, new Set()));
}

function fieldsIn(schema: Schema, seen: Set<Schema>): FieldFact[] {
  const node = deref<Schema>(spec, schema);
  if (seen.has(node)) return [];
  seen.add(node);
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [], discriminator } = node;
  const told = Object.entries(discriminator?.mapping ?? {}).flatMap(([value, $ref]) => {
    const variant = merged({ $ref });
    const refined = Object.entries(variant.properties ?? {}).flatMap(([name, { allOf }]) =>
      allOf?.[0] === undefined ? [] : [{ name, texts: [wordsOf(allOf[0])] }],
    );
    return [{ name: discriminator?.propertyName ?? "", texts: [value, wordsOf(variant)] }, ...refined];
  });
  const own = Object.entries(properties).map(([name, property]) => ({ name, texts: textsOf(property) }));
  return [
    ...told,
    ...own,
    ...[...Object.values(properties), ...(items === undefined ? [] : [items]), ...allOf, ...oneOf, ...anyOf].flatMap(
      (part) => fieldsIn(part, seen),
    ),
  ];
}

/** What a property says: its words, options and limits. */
function textsOf(property: Schema): string[] {
  const {
    const: only,
    enum: options = [],
    pattern,
    format,
    "x-enum-descriptions": explanations,
    ...rest
  } = merged(property);
  // One value of several, with its explanation, is told by the list of them all.
  if (typeof only === "string") return [only];
  // Beside fixed values limits say nothing, nor does it that a text may be empty.
  const fixed = options.length > 0;
  const limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"].map((keyword) =>
    keyword.startsWith("min") && keyword !== "minimum" && rest[keyword] === 0 ? undefined : rest[keyword],
  );
  const facts = [
    wordsOf(rest),
    // A password is told as a secret.
    format === "password" ? "secret" : format,
    ...(only === undefined
      ? [...(fixed ? [] : [...limits, pattern]), ...options, ...Object.values(Object(explanations))]
      : [only]),
  ];
  return facts.flatMap((fact) =>
    fact === undefined ? [] : [typeof fact === "number" ? fact.toLocaleString("en-US") : String(fact)],
  );
}

function wordsOf(schema: Schema): string {
  return String(merged(schema)["description"]);
}

const prose = new Set([
  "summary",
  "description",
  "title",
  "meaning",
  "action",
  "note",
  "x-when-unknown",
  "x-destroys",
  "cost",
  "loss",
  "operationId",
  "url",
  "x-region",
]);

/** Every sentence of the document that is not about a field: introduction, hosts, schemes, operations, answers, error codes, sources. */
export function sentences(): string[] {
  const parts = [
    spec["info"],
    spec["servers"],
    spec["tags"],
    at(spec, "/components/securitySchemes"),
    at(spec, "/components/headers"),
    at(spec, "/components/responses"),
    spec["paths"],
    spec["x-error-codes"],
    spec["x-sources"],
  ];
  const codes = Object.keys(Object(spec["x-error-codes"]));
  return [...codes, ...parts.flatMap(sentencesIn)].flatMap((text) => text.split(/\n\s*\n/)).map(plain);
}

function sentencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn);
  return entries(node).flatMap(([key, value]) => {
    // The titles of a table at a terminal are no part of the reference.
    if (key === "schema" || key === "value" || key === "x-columns") return [];
    if (typeof value === "string") return prose.has(key) ? [value] : [];
    return isObject(value) || Array.isArray(value) ? sentencesIn(value) : [];
  });
}

/** Text as a reader sees it: Markdown's marks and line breaks left out. */
export function plain(text: string): string {
  return text.replaceAll(/[*`]/g, "").replaceAll(/\s+/g, " ").trim();
}
