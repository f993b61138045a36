import { createReadStream } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Validator } from "../../generated/validators.js";
import { toViolations, type Violation } from "../engine/violations.js";
import type { Operation } from "./document.js";
import { CliError } from "./failure.js";
import type { Field } from "./fields.js";
import type { Io } from "./io.js";
import { jsonErrorPosition } from "./json-position.js";

/** What a call is made with. */
export interface Input {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** An offence against the API document, and the part of the input in which it is. */
export interface Offence extends Violation {
  readonly place: Field["place"];
}

/** A larger body is not what this API takes; the gateway's own limit for signed requests is 12 MB. */
export const maxBodyBytes = 1024 * 1024;

/** The texts behind each flag, in their order. */
export type Given = ReadonlyMap<Field, readonly string[]>;

/**
 * Makes the values that the flags say. A text that does not fit its type is passed on as it is, for the validator to
 * name; what no validator can see is an offence here.
 */
export function inputFromFlags(
  operation: Operation,
  given: Given,
): { readonly input: Input; readonly offences: readonly Offence[] } {
  const parts = { parameters: {} as Record<string, unknown>, body: {} as Record<string, unknown> };
  const offences: Offence[] = [];
  for (const field of operation.fields) {
    const texts = given.get(field);
    const offend = (keyword: string, message: string) =>
      offences.push({ place: field.place, pointer: `/${field.name}`, keyword, message });
    if (texts === undefined) {
      if (field.required) offend("required", "is required");
      continue;
    }
    if (!field.list && texts.length > 1) offend("flag", "is given twice");
    const values = texts.map((text) => valueOf(field, text, (message) => offend("flag", message)));
    parts[field.place][field.name] = field.list ? values : values[0];
  }
  return { input: parts, offences };
}

function valueOf({ kind }: Field, text: string, offend: (message: string) => void): unknown {
  switch (kind.name) {
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "text":
      return text;
    case "json":
      return json(text, offend);
    case "pair": {
      // For a name that itself holds the sign.
      if (text.startsWith("{")) return json(text, offend);
      const sign = text.indexOf("=");
      if (sign >= 0) return { [kind.keys[0]]: text.slice(0, sign), [kind.keys[1]]: text.slice(sign + 1) };
      offend(`must be ${kind.keys.join("=")}`);
      return { [kind.keys[0]]: text };
    }
  }
}

function json(text: string, offend: (message: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch {
    offend(`is no JSON from character ${jsonErrorPosition(text).column} on`);
    return undefined;
  }
}

/** The flags that say this input, for examples in help and documentation. The inverse of {@link inputFromFlags}. */
export function flagsFor(operation: Operation, input: Input, flagOf: (field: Field) => string): string[] {
  return [...textsFor(operation, input)].flatMap(([field, texts]) => {
    const flag = flagOf(field);
    if (field.kind.name === "boolean" && !field.list)
      return texts.map((text) => (text === "true" ? flag : negated(flag)));
    return texts.flatMap((text) => [flag, text]);
  });
}

/** Whether flags can say a body: not a body that is no object, not null, and not an empty list. */
export function saidByFlags(operation: Operation, body: unknown): boolean {
  return isDeepStrictEqual(inputFromFlags(operation, textsFor(operation, { parameters: {}, body })).input.body, body);
}

function textsFor({ fields }: Operation, input: Input): Given {
  const given = new Map<Field, readonly string[]>();
  for (const field of fields) {
    const value: unknown = Object(input[field.place])[field.name];
    const texts = value === undefined ? [] : [field.list ? value : [value]].flat().map((item) => textOf(field, item));
    if (texts.length > 0) given.set(field, texts);
  }
  return given;
}

/** The flag that says the opposite. */
export function negated(flag: string): string {
  return flag.replace(/^--/, "--no-");
}

/** A value as its flag takes it. */
export function textOf({ kind }: Field, value: unknown): string {
  if (kind.name === "json") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (kind.name !== "pair") return JSON.stringify(value);
  const [first, second] = kind.keys.map((key) => (value as Readonly<Record<string, unknown>>)[key]);
  if (typeof first !== "string" || typeof second !== "string" || first.includes("=") || first.startsWith("{"))
    return JSON.stringify(value);
  return `${first}=${second}`;
}

/**
 * Reads a body from a file, or from standard input for `-`.
 *
 * @throws CliError that names the file, and the line where it stops being JSON
 */
export async function readBody(file: string, io: Io): Promise<unknown> {
  const name = file === "-" ? "standard input" : file;
  const text = file === "-" ? await io.readInput() : await readText(file, io.signal);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonErrorPosition(text);
    throw new CliError(
      "invalid",
      text.trim() === ""
        ? `${name} is empty. It must hold the body as JSON.`
        : `${name} is no JSON: look at line ${line}, column ${column}.`,
    );
  }
}

async function readText(file: string, signal: AbortSignal): Promise<string> {
  try {
    return await readLimited(createReadStream(file, { signal }), file);
  } catch (error) {
    if (error instanceof CliError || signal.aborted) throw error;
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EACCES"
          ? "you may not read it"
          : code === "EISDIR"
            ? "it is a folder"
            : String(code ?? error);
    throw new CliError("invalid", `${file} cannot be read: ${why}.`);
  }
}

/** The text of a stream of bytes. */
export async function readLimited(stream: AsyncIterable<Buffer>, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes)
      throw new CliError("invalid", `${name} is larger than ${maxBodyBytes / 1024} KiB; that is no body of this API.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new CliError("invalid", `${name} is not UTF-8 text.`);
  }
}

/** How an input breaks the API document. */
export async function offencesOf(operation: Operation, input: Input): Promise<Offence[]> {
  const { validators } = await import("../../generated/validators.js");
  const byOperation: Readonly<Record<string, Readonly<Record<string, Validator>>>> = validators;
  return (["parameters", "body"] as const).flatMap((place) => {
    const validator = byOperation[operation.operationId]?.[place];
    if (validator === undefined || validator(input[place])) return [];
    return toViolations(validator.errors).map((violation) => ({ ...violation, place }));
  });
}
