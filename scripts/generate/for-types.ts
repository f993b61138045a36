import { answersOf, isObject, keysOf, token } from "../document/document.js";
import { featuresOf } from "../document/features.js";
import type { BundledDocument } from "../document/bundled.js";
import { writeComments } from "./comments.js";
import {
  documentUri,
  referencesOf,
  visitSchema,
  visitSchemas,
  type Located,
  type VisitSchema,
} from "../document/schema-references.js";

const component = /^\/components\/schemas\/[^/]+$/;
const lists = ["allOf", "anyOf", "oneOf"];

/**
 * A copy of a document that says the same in what openapi-typescript understands. It knows references to components
 * only, so any other schema that is referred to becomes one, under the pointer as its name. It knows `true` and `false`
 * as members only, and `readOnly` and `writeOnly` beside a reference and not behind it.
 */
export function forTypes(document: BundledDocument): BundledDocument {
  const copy = structuredClone(document) as Record<string, unknown>;
  const references = referencesOf(document);
  const names = new Map<string, string>();
  const moved = new Map<string, unknown>();

  const is30 = String(document["openapi"]).startsWith("3.0");
  const visit: VisitSchema = (schema, _pointer, outer) => {
    // It would add null to options that do not list it, and to a schema without a type.
    const { enum: options, type } = schema;
    if (is30 && (type === undefined || (Array.isArray(options) && !options.includes(null)))) delete schema["nullable"];
    const base = references.baseOf(schema, outer);
    const { $ref } = schema;
    if (typeof $ref === "string" && !(base === documentUri && component.test($ref.slice(1)))) {
      const target = references.resolve($ref, base);
      // What points to nothing was refused before, where it says something about a value.
      if (typeof target === "object") schema["$ref"] = `#/components/schemas/${token(nameOf(target))}`;
    }
    // It would become a member of the type. What is referred to in it is moved.
    delete schema["$defs"];
    for (const keyword of lists) {
      const list = schema[keyword];
      if (Array.isArray(list))
        schema[keyword] = list.map((item: unknown) => (typeof item === "boolean" ? said(item) : item));
    }
    return base;
  };

  function nameOf(target: Located): string {
    const [, own] = /^\/components\/schemas\/([^/]+)$/.exec(target.pointer) ?? [];
    const known = own === undefined ? names.get(target.pointer) : keysOf(`/${own}`)[0];
    if (known !== undefined) return known;
    const base = target.pointer.replace(/^\/components\/schemas\//, "").replaceAll(/[^\w$./-]/g, "_");
    const name = [...moved.keys()].includes(base) ? `${base}_${moved.size}` : base;
    names.set(target.pointer, name);
    const schema: unknown = structuredClone(target.schema);
    moved.set(name, schema);
    visitSchema(schema, target.pointer, target.base, visit);
    return name;
  }

  visitSchemas(copy, visit);
  if (moved.size > 0) {
    const components = isObject(copy["components"]) ? copy["components"] : {};
    const schemas = isObject(components["schemas"]) ? components["schemas"] : {};
    copy["components"] = { ...components, schemas: { ...schemas, ...Object.fromEntries(moved) } };
  }
  if (featuresOf(document).marks) markProperties(copy);
  dropExtensions(copy);
  writeComments(copy);
  return copy;
}

/** It would take those of answers for answers. */
function dropExtensions(copy: BundledDocument): void {
  const seen = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (key === "responses" && isObject(child)) {
        const answers = answersOf(child);
        if (answers.length < Object.keys(child).length) Reflect.set(node, key, Object.fromEntries(answers));
      }
      if (key !== "schema" && key !== "schemas") visit(child);
    }
  };
  visit(copy["paths"]);
  visit(copy["webhooks"]);
  visit(copy["components"]);
}

function said(verdict: boolean): object {
  return verdict ? {} : { not: {} };
}

function markProperties(copy: BundledDocument): void {
  const references = referencesOf(copy);
  const marked = (schema: unknown, mark: string, base: string, depth = 0): boolean => {
    if (!isObject(schema) || depth > 16) return false;
    if (schema[mark] === true) return true;
    const target = typeof schema["$ref"] === "string" ? references.resolve(schema["$ref"], base) : undefined;
    if (typeof target === "object") return marked(target.schema, mark, target.base, depth + 1);
    return Array.isArray(schema["allOf"]) && schema["allOf"].some((part) => marked(part, mark, base, depth + 1));
  };
  visitSchemas(copy, (schema, _pointer, base) => {
    for (const property of isObject(schema["properties"]) ? Object.values(schema["properties"]) : [])
      for (const mark of ["readOnly", "writeOnly"])
        if (isObject(property) && marked(property, mark, base)) property[mark] = true;
    return references.baseOf(schema, base);
  });
}
