import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { ajvForFlatSchemas } from "./ajv.js";
import { documentUri, flatSchemas, type Direction } from "./flat.js";

/** Compiles a schema of a document in memory, with the verdicts of the generated validators and Ajv's full errors. */
export type Compile = (
  node: { readonly schema: unknown; readonly pointer: string },
  direction: Direction,
) => ValidateFunction;

export function compilerOf(document: BundledDocument): Compile {
  const flat = flatSchemas(document);
  const ajv: Ajv2020 = ajvForFlatSchemas({ ownProperties: true });
  const added = new Set<string>();

  function add(content: Schema | boolean): void {
    for (const [, unit = ""] of JSON.stringify(content).matchAll(/"\$ref":"(unit:\d+)"/g)) {
      if (added.has(unit)) continue;
      added.add(unit);
      const target = flat.content(unit);
      ajv.addSchema(typeof target === "boolean" ? { $id: unit, allOf: [target] } : { ...target, $id: unit });
      add(target);
    }
  }

  return ({ schema, pointer }, direction) => {
    // What is no schema becomes one that allows everything, and a problem that generating tells.
    const content = flat.content(flat.unit({ schema: schema as Schema, pointer, base: documentUri }, direction));
    add(content);
    return ajv.compile(content);
  };
}
