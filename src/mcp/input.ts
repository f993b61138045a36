import { valuesAt } from "../engine/json.js";
import { ValidationError } from "../engine/errors.js";
import { snapshot } from "../engine/input.js";
import type { Service } from "../engine/service.js";
import { validate } from "../engine/validate.js";
import { validatorsOf } from "../engine/validators.js";
import { listViolations, type Violation } from "../engine/violations.js";
import type { DocumentedOperation } from "./document.js";
import { FileRefused, readBelow } from "./files.js";
import { isNested } from "./input-schema.js";

/** What an operation is called with, checked. */
export interface Input {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** What came from files: no message may hold it. */
  readonly secrets: readonly string[];
}

/**
 * Reads the arguments of a tool: takes secrets from the files that they name, and checks all of it against the document.
 *
 * @param own names that the tool takes beside those of the operation
 * @throws ValidationError that names all that is wrong; nothing was sent
 */
export async function readInput(
  operation: DocumentedOperation,
  args: Readonly<Record<string, unknown>>,
  service: Service,
  importFolder: string | undefined,
  own: readonly string[] = [],
): Promise<Input> {
  const { operationId, parameters: known, body: hasBody, row } = operation;
  const nested = isNested(operation);
  const names = nested ? ["parameters"] : known.map(({ name }) => name);
  const all = [...names, ...(hasBody === undefined ? [] : ["body"]), ...own];
  const unknown = Object.keys(args).filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw wrong(
      operationId,
      unknown.map((name) => strange(name, all)),
    );
  const given = nested ? Object(args["parameters"] ?? {}) : pick(args, names);
  const violations: Violation[] = [];
  const texts = new Map<string, string>();
  for (const pointer of row.secrets?.body ?? [])
    for (const at of valuesAt(args["body"], pointer)) {
      const text = await secretAt(at, importFolder, violations);
      if (text !== undefined) texts.set(at.pointer, text);
    }
  if (violations.length > 0) throw wrong(operationId, violations);
  const parameters = snapshot(operationId, "parameters", given);
  const body = hasBody === undefined ? undefined : snapshot(operationId, "body", filled(args["body"], texts));
  const validators = await validatorsOf(service, operationId);
  validate(operationId, "parameters", parameters.value, validators);
  validate(operationId, "body", body?.value, validators);
  return {
    parameters: JSON.parse(parameters.text ?? "{}") as Record<string, unknown>, // an object, says its validator
    body: body?.text === undefined ? undefined : JSON.parse(body.text),
    secrets: [...texts.values()].flatMap(spoken),
  };
}

/** What the client's method for an operation takes. */
export function argumentsOf({ row }: DocumentedOperation, { parameters, body }: Input): unknown[] {
  return [...(row.parameters ? [parameters] : []), ...(row.body ? [body] : [])];
}

/** The texts of a secret that a server may quote: all of it, or a longer line of it. */
function spoken(text: string): string[] {
  return [text, ...text.split("\n").filter((line) => line.length > 5 && !line.startsWith("-----"))];
}

async function secretAt(
  { pointer, value }: { readonly pointer: string; readonly value: unknown },
  folder: string | undefined,
  violations: Violation[],
): Promise<string | undefined> {
  const violation = (message: string) => violations.push({ pointer, keyword: "secret", message });
  const { file, ...rest } = Object(value) as { readonly file?: unknown };
  if (typeof value !== "object" || file === undefined || Object.keys(rest).length > 0) {
    violation('is secret: give { "file": PATH }, never the text');
    return undefined;
  }
  try {
    const text = await readBelow(folder, file);
    // Of a single line its end is the file's.
    const line = text.replace(/\r?\n$/, "");
    return line.includes("\n") ? text : line;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    violation(`cannot be read. ${error.message}`);
    return undefined;
  }
}

/** A copy with texts at these pointers. */
function filled(value: unknown, texts: ReadonlyMap<string, string>, pointer = ""): unknown {
  const text = texts.get(pointer);
  if (text !== undefined) return text;
  if (typeof value !== "object" || value === null || texts.size === 0) return value;
  if (Array.isArray(value)) return value.map((item, index) => filled(item, texts, `${pointer}/${index}`));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      filled(item, texts, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    ]),
  );
}

function pick(args: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]));
}

function strange(name: string, all: readonly string[]): Violation {
  return {
    pointer: `/${name}`,
    keyword: "additionalProperties",
    message: `is nothing that this tool takes; it takes ${all.join(", ") || "nothing"}`,
  };
}

function wrong(operationId: string, violations: readonly Violation[]): ValidationError {
  return new ValidationError(`${operationId} was not sent:${listViolations(violations)}`, violations, {
    operation: operationId,
  });
}
