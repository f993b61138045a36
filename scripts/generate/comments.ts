import { at, deref, isObject, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/bundled.js";
import { visitSchemas } from "../document/schema-references.js";
import { limitsOf } from "../document/words.js";
import { effectsOf } from "./effects.js";

/** What an editor shows in place of these is made by {@link schemaComment}. */
const replaced = ["title", "description", "default", "example", "examples", "format", "summary"];

/**
 * Gives every schema, and every property that is a reference, the comment that an editor is to show, as its description.
 *
 * @param copy is changed
 */
export function writeComments(copy: BundledDocument): void {
  const texts = new Map<Record<string, unknown>, string>();
  const ofReferences = new Map<string, string>();
  const note = (schema: unknown) => {
    if (!isObject(schema) || texts.has(schema)) return;
    const { $ref } = schema;
    const isAlone = typeof $ref === "string" && Object.keys(schema).length === 1;
    const text = (isAlone ? ofReferences.get($ref) : undefined) ?? schemaComment(copy, schema);
    if (isAlone) ofReferences.set($ref, text);
    texts.set(schema, text);
  };
  visitSchemas(copy, (schema, _pointer, base) => {
    note(schema);
    if (isObject(schema["properties"])) Object.values(schema["properties"]).forEach(note);
    return base;
  });
  for (const parameter of parametersOf(copy)) {
    const { schema, description } = parameter;
    if (isObject(schema) && !texts.has(parameter))
      texts.set(parameter, schemaComment(copy, { ...schema, ...(description !== undefined && { description }) }));
  }
  for (const [schema, text] of texts) {
    for (const keyword of replaced) delete schema[keyword];
    if (text !== "") schema["description"] = text;
  }
}

/** Those of the components, of the paths and of the operations; references are left out. */
function parametersOf(document: BundledDocument): Record<string, unknown>[] {
  const shared = Object.values(Object(at(document, "/components/parameters")) as Record<string, unknown>);
  const items = Object.values(Object(document["paths"]) as Record<string, unknown>).filter(isObject);
  const lists = items.flatMap((item) =>
    [item, ...Object.values(item).filter(isObject)].map((node) => node["parameters"]),
  );
  return [...shared, ...lists.filter(Array.isArray).flat()].filter(isObject);
}

/** A schema in words: what it is for, its limits and default, and what each of its options means. */
function schemaComment(document: BundledDocument, schema: object): string {
  const whole = merged(document, schema);
  const description = typeof whole["description"] === "string" ? whole["description"].trim() : "";
  // An option or a constant stands in the type.
  const limits = whole.const === undefined && whole.enum === undefined ? limitsOf(whole) : [];
  const standard =
    whole.enum !== undefined && whole["default"] !== undefined ? [`default ${JSON.stringify(whole["default"])}`] : [];
  const facts = [...limits, ...standard].join("; ");
  const meanings = isObject(whole["x-enum-descriptions"]) ? Object.entries(whole["x-enum-descriptions"]) : [];
  return [
    ...(description === "" ? [] : [description]),
    ...(facts === "" ? [] : [`${facts.charAt(0).toUpperCase()}${facts.slice(1)}`]),
    ...meanings.map(([option, meaning]) => `- \`${option}\`: ${String(meaning)}`),
    ...(whole["deprecated"] === true ? ["@deprecated"] : []),
  ]
    .join("\n\n")
    .replaceAll("\n\n- ", "\n- ");
}

/** What a schema says by itself, by what it refers to and by all that it is made of; the nearer word wins. */
function merged(document: BundledDocument, schema: object, depth = 0): Schema {
  const { $ref, allOf, ...own } = schema as Schema & { readonly $ref?: unknown };
  if (depth > 16) return own;
  const target = typeof $ref === "string" && $ref.startsWith("#/") ? deref<unknown>(document, { $ref }) : undefined;
  const parts = [...(isObject(target) ? [target] : []), ...(Array.isArray(allOf) ? allOf.filter(isObject) : [])];
  return Object.assign({}, ...parts.map((part) => merged(document, part, depth + 1)), own) as Schema;
}

/** An operation in words: what it does, what it costs and destroys, where it is to be had, and its own page. */
export function operationComment(document: BundledDocument, operation: Operation): string {
  const { chargesMoney, returnsMoney, destroys, destroysInACase, available } = effectsOf(document, operation);
  const page: unknown = at(document, `${operation.pointer}/externalDocs/url`);
  return [
    `${operation.summary.replace(/\.$/, "")}.`,
    ...(operation.description === "" ? [] : [operation.description.trim()]),
    ...(chargesMoney === undefined ? [] : [chargesMoney === true ? "**Costs money.**" : "**May cost money.**"]),
    ...(returnsMoney === undefined ? [] : ["Gives money back."]),
    ...(destroys === undefined
      ? []
      : [`**${destroysInACase === true ? "May not be undone" : "Cannot be undone"}.** ${String(destroys)}`]),
    ...(Array.isArray(available) ? [`Documented for ${available.join(", ")}.`] : []),
    `\`${operation.method} ${operation.path}\``,
    ...(typeof page === "string" ? [`@see {@link ${page}}`] : []),
  ].join("\n\n");
}

/** A text as a comment before a declaration. */
export function commentLines(text: string, indent: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  const [only = ""] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
