import { setFlagsFromString } from "node:v8";
import { Failure } from "../command/command.js";
import { alikeNames } from "../document/alike.js";
import { operationsOf, type Operation } from "../document/document.js";
import { formatProblem, Refusal } from "../document/problem.js";
import { bundle, placesOf, type BundledDocument, type Texts } from "../document/redocly.js";
import { whyNotCarried } from "./carried.js";
import { flatten } from "./flatten.js";
import { exampleNames } from "./examples.js";
import type { Module } from "./literal.js";
import { models } from "./models.js";
import { withNames } from "../document/named.js";
import { leftNote, namingNote, serverNote } from "./notes.js";
import { serversOf } from "./servers.js";
import { errorCodes, operationTable, service } from "./service.js";
import { types } from "./types.js";
import type { SchemaProblem } from "../schema/flat.js";
import { validators } from "./validators.js";

/**
 * Everything that is derived from a document: the content of each file of generated/, by name.
 *
 * @param note called with what stops nothing: names that were made, operations that get no method, warnings
 * @param read called with the names of the document's files
 * @param texts that stand for those on disk
 * @throws Failure when the document is broken; it says what is wrong and where.
 */
export async function generate(
  specFile: string,
  note: (text: string) => void = () => undefined,
  read: (files: readonly string[]) => void = () => undefined,
  texts?: Texts,
): Promise<ReadonlyMap<string, string>> {
  // On a machine with room the heap would grow to four times what is in use before anything is thrown away. It takes no longer.
  setFlagsFromString("--heap-growing-percent=50");
  const bundled = await bundle(specFile, {
    warn: (problem) => note(`Warning: ${formatProblem(problem)}`),
    read,
    texts,
  });
  try {
    const { files, unchecked } = filesOf(bundled, note);
    if (unchecked.length > 0) {
      const place = await placesOf(specFile, bundled, texts);
      for (const { pointer, message } of unchecked) note(`Note: ${place(pointer)} ${message}`);
    }
    return files;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const place = await placesOf(specFile, bundled, texts);
    throw new Failure(error.findings.map(({ pointer, message }) => `${place(pointer)} ${message(place)}`).join("\n"));
  }
}

/**
 * JSON with a line for each operation, schema, and whatever else stands three levels deep: so changes can be seen line by
 * line, and two thirds of the bytes are not blanks.
 */
function documentText(document: object): string {
  const text = (value: unknown, depth: number): string => {
    if (depth === 3 || typeof value !== "object" || value === null || Array.isArray(value))
      return JSON.stringify(value);
    const lines = Object.entries(value).flatMap(([key, member]) =>
      member === undefined ? [] : [`${" ".repeat(depth + 1)}${JSON.stringify(key)}: ${text(member, depth + 1)}`],
    );
    return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${" ".repeat(depth)}}`;
  };
  return `${text(document, 0)}\n`;
}

/** The files, and what no validator can check. */
function filesOf(
  bundled: BundledDocument,
  note: (text: string) => void,
): { readonly files: ReadonlyMap<string, string>; readonly unchecked: readonly SchemaProblem[] } {
  const all = operationsOf(bundled);
  const alike = alikeNames(all);
  if (alike.length > 0) throw new Refusal(alike);
  const document = withNames(bundled, all);
  const named = operationsOf(document);
  const left = named.flatMap((operation) => {
    const why = whyNotCarried(document, operation);
    return why === undefined ? [] : [{ operation, why }];
  });
  const operations = named.filter((operation) => left.every((each) => each.operation !== operation));
  for (const told of [namingNote(all), leftNote(left), serverNote(serversOf(document))])
    if (told !== undefined) note(told);
  const judges = validatorFiles(document, operations);
  const { text, named: interfaces } = types(document);
  const modules: Record<string, Module> = {
    "error-codes": errorCodes(document),
    models: models(document, interfaces),
    operations: operationTable(document, operations),
    service: service(document, operations),
    validators: { js: judges.all, dts: judges.dts },
  };
  const files = new Map([
    ["openapi.json", documentText(flatten(document))],
    ["schema.d.ts", text],
    ["examples.d.ts", exampleNames(operations)],
  ]);
  for (const [name, module] of Object.entries(modules)) {
    files.set(`${name}.js`, module.js);
    files.set(`${name}.d.ts`, module.dts);
  }
  for (const [name, text] of judges.modules) files.set(`validators/${name}`, text);
  return { files, unchecked: judges.notes };
}

/** The texts alone: what they are made from takes the most memory, and is not needed while the types are made. */
function validatorFiles(document: BundledDocument, operations: readonly Operation[]) {
  const { all, dts, notes, modules } = validators(document, operations);
  return { all, dts, notes, modules: modules() };
}
