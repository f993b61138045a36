import type { BundledDocument } from "../document/bundled.js";
import { alikeNames } from "../document/alike.js";
import { operationsOf, type Operation } from "../document/document.js";
import { withNames } from "../document/named.js";
import { Refusal } from "../document/problem.js";
import type { SchemaProblem } from "../schema/flat.js";
import { whyNotCarried } from "./carried.js";
import { exampleNames } from "./examples.js";
import { flatten } from "./flatten.js";
import type { Module } from "./literal.js";
import { models } from "./models.js";
import { leftNote, namingNote, serverNote, type Left } from "./notes.js";
import { serversOf } from "./servers.js";
import { errorCodes, operationTable, service } from "./service.js";
import type { TypesBeside } from "./types-beside.js";
import { validators } from "./validators.js";

/** What is derived from a document. */
export interface Files {
  /** The content of each file of generated/, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** What no validator can check. */
  readonly unchecked: readonly SchemaProblem[];
  /** The schemas that the validators are made of: where they are the same, so are the validators. */
  readonly planned: () => string;
}

/**
 * The files of a document that is known to be sound.
 *
 * @param note called with what stops nothing
 *
 * @throws Refusal naming what cannot be made of the document
 */
export async function filesOf(
  bundled: BundledDocument,
  note: (text: string) => void,
  types: TypesBeside,
): Promise<Files> {
  const all = operationsOf(bundled);
  const alike = alikeNames(all);
  if (alike.length > 0) throw new Refusal(alike);
  const { document, operations, left } = carriedIn(bundled, all);
  for (const told of [namingNote(all), leftNote(left), serverNote(serversOf(document))])
    if (told !== undefined) note(told);
  const { files: judges, notes: unchecked, planned } = validatorFiles(document, operations);
  const tables = { operations: operationTable(document, operations), service: service(document, operations) };
  const flat = documentText(flatten(document));
  const { text, named: interfaces } = await types.of(document, bundled);
  const modules: Record<string, Module> = {
    "error-codes": errorCodes(document),
    models: models(document, interfaces),
    ...tables,
  };
  const files = new Map([
    ["openapi.json", flat],
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
