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
import { leftNote, namingNote, serverNote, type Left } from "./notes.js";
import { serversOf } from "./servers.js";
import { errorCodes, operationTable, service } from "./service.js";
import { types } from "./types.js";
import type { SchemaProblem } from "../schema/flat.js";
import { validators } from "./validators.js";

/** What is told while a document is read. */
export interface Telling {
  /** Called with what stops nothing: names that were made, operations that get no method, warnings. */
  readonly note?: (text: string) => void;
  /** Called with the names of the document's files. */
  readonly read?: ((files: readonly string[]) => void) | undefined;
  /** Texts that stand for those on disk. */
  readonly texts?: Texts | undefined;
}

/** What is derived from a document. */
export interface Generated {
  /** The content of each file of generated/, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The schemas that the validators are made of: where they are the same, so are the validators. */
  readonly planned: () => string;
}

/**
 * Everything that is derived from a document: the content of each file of generated/, by name.
 *
 * @throws Failure when the document is broken; it says what is wrong and where.
 */
export async function generate(specFile: string, telling: Telling = {}): Promise<ReadonlyMap<string, string>> {
  return (await generated(specFile, telling)).files;
}

/** The same, with what it was made by. */
export async function generated(
  specFile: string,
  { note = () => undefined, read, texts }: Telling = {},
): Promise<Generated> {
  // On a machine with room the heap would grow to four times what is in use before anything is thrown away. It takes no longer.
  setFlagsFromString("--heap-growing-percent=50");
  const bundled = await bundle(specFile, {
    warn: (problem) => note(`Warning: ${formatProblem(problem)}`),
    read,
    texts,
  });
  try {
    const { files, unchecked, planned } = filesOf(bundled, note);
    if (unchecked.length > 0) {
      const place = await placesOf(specFile, bundled, texts);
      for (const { pointer, message } of unchecked) note(`Note: ${place(pointer)} ${message}`);
    }
    return { files, planned };
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
): Generated & { readonly unchecked: readonly SchemaProblem[] } {
  const all = operationsOf(bundled);
  const alike = alikeNames(all);
  if (alike.length > 0) throw new Refusal(alike);
  const { document, operations, left } = carriedIn(bundled, all);
  for (const told of [namingNote(all), leftNote(left), serverNote(serversOf(document))])
    if (told !== undefined) note(told);
  const { files: judges, notes: unchecked, planned } = validatorFiles(document, operations);
  const { text, named: interfaces } = types(document);
  const modules: Record<string, Module> = {
    "error-codes": errorCodes(document),
    models: models(document, interfaces),
    operations: operationTable(document, operations),
    service: service(document, operations),
  };
  const files = new Map([
    ["openapi.json", documentText(flatten(document))],
    ["schema.d.ts", text],
    ["examples.d.ts", exampleNames(operations)],
    ...judges,
  ]);
  for (const [name, module] of Object.entries(modules)) {
    files.set(`${name}.js`, module.js);
    files.set(`${name}.d.ts`, module.dts);
  }
  return { files, unchecked, planned };
}

/** The document with names, the operations that get a method, and those that get none. */
function carriedIn(bundled: BundledDocument, all: readonly Operation[]) {
  const document = withNames(bundled, all);
  const named = operationsOf(document);
  const left = named.flatMap((operation): Left[] => {
    const why = whyNotCarried(document, operation);
    return why === undefined ? [] : [{ operation, why }];
  });
  const operations = named.filter((operation) => left.every((each) => each.operation !== operation));
  return { document, operations, left };
}

/**
 * The files of the validators alone, of a document that was read and is known to be sound.
 *
 * @throws Refusal naming each schema that cannot be obeyed
 */
export function validatorsOf(bundled: BundledDocument): ReadonlyMap<string, string> {
  const { document, operations } = carriedIn(bundled, operationsOf(bundled));
  return validatorFiles(document, operations).files;
}

/** The texts alone: what they are made from takes the most memory, and is not needed while the types are made. */
function validatorFiles(document: BundledDocument, operations: readonly Operation[]) {
  const { all, dts, notes, modules, planned } = validators(document, operations);
  const files = new Map([
    ["validators.js", all],
    ["validators.d.ts", dts],
  ]);
  for (const [name, text] of modules()) files.set(`validators/${name}`, text);
  return { files, notes, planned };
}
