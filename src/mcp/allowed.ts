import { kebab } from "../engine/kebab.js";
import type { ApiDocument, DocumentedOperation, Node } from "./document.js";

/** What a person opened when the server was started. */
export interface Allowed {
  /** Commands that are open beside what only reads. */
  readonly commands: ReadonlySet<string>;
  /** How much may be bought, and of which kinds; none: nothing. */
  readonly purchases: readonly Grant[];
  /** Whether what destroys is open. */
  readonly destruction: boolean;
}

/** So many may be bought, of those whose body has these values. */
export interface Grant {
  readonly most: number;
  readonly conditions: readonly { readonly field: string; readonly value: string }[];
  /** As the person wrote it. */
  readonly text: string;
}

/** What the words of a person cannot mean. */
export class WrongWord extends Error {
  override name = "WrongWord";
}

/** Whether an operation only reads, and what it reads may be shown. */
export function onlyReads({ row }: DocumentedOperation): boolean {
  return row.idempotency === "safe" && !isTwoStep(row) && row.secrets?.answer === undefined;
}

/** Whether an operation is done in two steps: a quote, then what was quoted. */
export function isTwoStep({ chargesMoney, destroys }: DocumentedOperation["row"]): boolean {
  return chargesMoney !== undefined || destroys !== undefined;
}

export function isOpen(operation: DocumentedOperation, { commands, purchases, destruction }: Allowed): boolean {
  const { command, row } = operation;
  if (row.chargesMoney === true) return purchases.length > 0;
  if (onlyReads(operation) || commands.has(command)) return true;
  // What can cost, too, is opened by its name alone.
  return destruction && row.destroys !== undefined && row.chargesMoney === undefined;
}

/** What opens an operation that is closed, in words of the command line. */
export function opening({ command, row }: DocumentedOperation): string {
  return row.chargesMoney === true ? "--allow-purchases MAX" : `--allow ${command}`;
}

/**
 * The commands of `--allow`, separated by commas.
 *
 * @throws WrongWord for one that is not there, or that another option opens
 */
export function parseCommands(texts: readonly string[], { operations }: ApiDocument): Set<string> {
  const commands = texts.flatMap((text) => text.split(",")).flatMap((word) => word.trim() || []);
  const names = new Set<string>();
  for (const word of commands) {
    const operation = operations.find(({ command }) => command === kebab(word));
    const closed = operations.filter((each) => !onlyReads(each) && each.row.chargesMoney !== true);
    if (operation === undefined)
      throw new WrongWord(
        `${JSON.stringify(word)} is no command of the document. Those that can be opened: ${closed.map(({ command }) => command).join(", ")}.`,
      );
    if (operation.row.chargesMoney === true)
      throw new WrongWord(`${word} costs money, so it takes a limit: --allow-purchases MAX opens it.`);
    names.add(operation.command);
  }
  return names;
}

/**
 * `2`, `2:GEOTRUST/DV_SSL_CERT` or `2:cert_brand=GEOTRUST`: so many, in all, of what has these values. A value alone must be
 * listed by one field of what can be bought.
 *
 * @throws WrongWord for what is no number above 0, and for values and fields that are not there
 */
export function parseGrant(text: string, document: ApiDocument): Grant {
  const [, number = "", rest] = /^(\d{1,6})(?::(.+))?$/.exec(text.trim()) ?? [];
  if (!(Number(number) > 0))
    throw new WrongWord(
      `--allow-purchases ${text}: give how many may be bought in all, for example 2, or 2:VALUE/VALUE for a kind alone.`,
    );
  const fields = fieldsOf(document);
  const conditions = (rest?.split("/") ?? []).map((word) => conditionOf(word.trim(), fields, text));
  return { most: Number(number), conditions, text: text.trim() };
}

/** The fields of what can be bought, with the values that are listed. */
type Fields = ReadonlyMap<string, ReadonlySet<string>>;

function conditionOf(word: string, fields: Fields, text: string): Grant["conditions"][number] {
  const [, field, value] = /^([^=]+)=(.+)$/.exec(word) ?? [];
  const wrong = (message: string) => new WrongWord(`--allow-purchases ${text}: ${message}`);
  if (field !== undefined && value !== undefined) {
    const listed = fields.get(field);
    if (listed === undefined)
      throw wrong(`${field} is no field of a purchase; there are ${[...fields.keys()].join(", ")}.`);
    if (listed.size > 0 && !listed.has(value)) throw wrong(`${field} is one of ${[...listed].join(", ")}.`);
    return { field, value };
  }
  const having = [...fields].filter(([, listed]) => listed.has(word)).map(([name]) => name);
  const [only] = having;
  if (only === undefined)
    throw wrong(`no field of a purchase lists the value ${JSON.stringify(word)}. Write field=value.`);
  if (having.length > 1) throw wrong(`${having.join(" and ")} list the value ${word}. Write field=value.`);
  return { field: only, value: word };
}

function fieldsOf({ operations, resolve }: ApiDocument): Fields {
  const fields = new Map<string, Set<string>>();
  const visit = (given: unknown, seen: ReadonlySet<Node>) => {
    const schema = resolve(given);
    if (seen.has(schema)) return;
    for (const name of ["allOf", "oneOf", "anyOf"])
      for (const part of Array.isArray(schema[name]) ? (schema[name] as unknown[]) : [])
        visit(part, new Set([...seen, schema]));
    for (const [name, part] of Object.entries(Object(schema["properties"]) as Node)) {
      const property = resolve(part);
      const listed = [property["enum"], property["x-extensible-enum"], "const" in property ? [property["const"]] : []];
      const values = fields.get(name) ?? new Set<string>();
      for (const value of listed.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])))
        values.add(String(value));
      fields.set(name, values);
    }
  };
  for (const { row, body } of operations)
    if (row.chargesMoney === true && body !== undefined) visit(body.schema, new Set());
  return fields;
}

/** What a person is told at the start of a server: what is open, line by line. */
export function openLines({ operations }: ApiDocument, allowed: Allowed): string[] {
  const open = operations.filter((operation) => isOpen(operation, allowed));
  const named = (which: (operation: DocumentedOperation) => boolean) =>
    open
      .filter(which)
      .map(({ command }) => command)
      .join(", ") || "nothing";
  const bought = allowed.purchases.map(({ most, conditions }) =>
    [`${most} in all`, ...conditions.map(({ field, value }) => `${field} ${value}`)].join(", "),
  );
  return [
    `reads: ${named(onlyReads)}`,
    `buys: ${bought.length === 0 ? "nothing" : `${named(({ row }) => row.chargesMoney === true)} (${bought.join("; ")})`}`,
    `can cost: ${named(({ row }) => row.chargesMoney === "in-a-case")}`,
    `destroys: ${named(({ row }) => row.destroys !== undefined)}`,
    `changes: ${named((each) => !onlyReads(each) && !isTwoStep(each.row))}`,
  ];
}
