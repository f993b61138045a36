import { operationsOf } from "../document/document.js";
import { bundle } from "../document/redocly.js";
import { exampleNames } from "./examples.js";
import type { Module } from "./literal.js";
import { models } from "./models.js";
import { errorCodes, operationTable, service } from "./service.js";
import { types } from "./types.js";
import { validators } from "./validators.js";

/**
 * Everything that is derived from a document: the content of each file of generated/, by name.
 *
 * @throws Failure when the document is broken; it says what is wrong and where.
 */
export async function generate(specFile: string): Promise<ReadonlyMap<string, string>> {
  const document = await bundle(specFile);
  const operations = operationsOf(document);
  const modules: Record<string, Module> = {
    "error-codes": errorCodes(document),
    models: models(document),
    operations: operationTable(document, operations),
    service: service(document),
    validators: validators(document, operations),
  };
  const files = new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["schema.d.ts", types(document)],
    ["examples.d.ts", exampleNames(operations)],
  ]);
  for (const [name, module] of Object.entries(modules)) {
    files.set(`${name}.js`, module.js);
    files.set(`${name}.d.ts`, module.dts);
  }
  return files;
}
