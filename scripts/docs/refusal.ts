import { isObject, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { resolve } from "./resolve.js";

/** A body that the document refuses, and why a reader should expect that. */
export interface Refusal {
  readonly why: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Spoils an example so that the document must refuse it: makes it another variant of its union where that one has a
 * fixed value for a field that the example sets otherwise, or else leaves a required field out.
 */
export function refusalOf(document: BundledDocument, schema: Schema, example: unknown): Refusal | undefined {
  if (!isObject(example)) return undefined;
  const { discriminator, required = [], oneOf: [variant] = [] } = resolve(document, schema);
  const { propertyName = "", mapping = {} } = discriminator ?? {};
  for (const [value, $ref] of Object.entries(mapping)) {
    const { properties = {} } = resolve(document, { $ref });
    for (const [name, property] of Object.entries(properties)) {
      const { const: only } = resolve(document, property);
      if (name === propertyName || only === undefined || only === (example[name] ?? only)) continue;
      return {
        why: `with ${propertyName} ${value}, ${name} is always ${String(only)}`,
        body: { ...example, [propertyName]: value },
      };
    }
  }
  const [missing] = variant === undefined ? required : (resolve(document, variant).required ?? []);
  if (missing === undefined) return undefined;
  const { [missing]: _left, ...body } = example;
  return { why: `${missing} is missing`, body };
}
