import { stat, writeFile } from "node:fs/promises";
import type { Advice } from "../advice.js";
import type { ResponseInfo } from "../engine/client.js";
import { isHarmless, withoutSecrets, type PartialFailure } from "../engine/effects.js";
import { valuesAt } from "../engine/json.js";
import type { OperationRow } from "../engine/operations.js";
import { mask } from "../engine/transport/redact.js";
import { listViolations } from "../engine/violations.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import type { Part } from "./layout.js";
import { columnNamed } from "./columns.js";
import { listLines, listScreen, only, rowsOf } from "./listing.js";
import { pruned, render } from "./render.js";
import type { Report } from "./report.js";
import { rowOf } from "./request.js";
import { shown } from "./text.js";
import type { Operation, Options } from "./types.js";

/** @throws CliError when the file of `--output` is there already: it may hold a key, and is not written over */
export async function refuseExisting(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new CliError("invalid", `Nothing was sent: ${shown(file)} is there already. Name a new file for --output.`);
}

/** Tells of a call that was carried out. */
export async function success(
  operation: Operation,
  answer: unknown,
  { status, requestId, violations, failures, recorded }: ResponseInfo,
  advice: readonly Advice[],
  options: Options,
  io: Io,
): Promise<Report> {
  const { output, json = false, showSecrets = false } = options;
  const row = rowOf(operation);
  const effective = !isHarmless(row) || operation.chargesMoney !== false || operation.destroys !== false;
  // Where standard output is lost, this still stands on standard error.
  if (recorded !== undefined)
    say(
      io,
      `Nothing was sent: it was bought before, at ${shown(recorded.at)} (entry ${shown(recorded.entry)}).`,
      "bold",
    );
  else if (effective && (json || !io.outputIsTerminal)) say(io, carriedOut(row, answer, status, requestId), "dim");
  if (violations.length > 0)
    say(io, `It was carried out, but the answer breaks the API document:${listViolations(violations)}`, "yellow");
  const failed = failures.length > 0;
  const base = {
    ending: failed ? ("partly" as const) : ("succeeded" as const),
    effective,
    ...(failed && { problem: failureScreen(failures) }),
  };
  const fields = {
    operation: operation.operationId,
    status,
    requestId,
    violations,
    advice,
    ...(recorded !== undefined && { recorded }),
    ...(failed && { failures }),
  };
  if (output !== undefined) {
    const lost = await written(output, answer);
    if (lost === undefined) return { ...base, result: `Written to ${shown(output)}.`, fields: { ...fields, output } };
    return {
      ending: "output-lost",
      effective,
      problem: `${operation.operationId} was carried out, but its answer could not be written to ${shown(output)} (${lost}).`,
      fields,
    };
  }
  const secrets = row.secrets?.answer ?? [];
  const hide = io.outputIsTerminal && !showSecrets && secrets.some((pointer) => valuesAt(answer, pointer).length > 0);
  if (hide)
    say(
      io,
      "Secrets are not shown on a terminal: --output FILE writes them into a file, --show-secrets shows them.",
      "yellow",
    );
  const data = pruned(hide ? withoutSecrets(answer, secrets, mask) : answer);
  const done = `Done (HTTP ${status}${requestId === undefined ? "" : `, request id ${shown(requestId)}`}).`;
  return { ...base, ...told(operation, data, done, fields, options, io) };
}

/** An answer for people and for programs: a list as a table, and of `--output-fields` no more than what was asked for. */
function told(
  { answer: { listing } }: Operation,
  data: unknown,
  done: string,
  fields: Report["fields"],
  { outputFields, json = false, all = false }: Options,
  io: Io,
): Pick<Report, "result" | "fields"> {
  if (listing === undefined) {
    const part = outputFields === undefined ? data : only(data, outputFields);
    // A program that asks for certain values wants those, and knows what they are called.
    const bare = outputFields !== undefined && !io.outputIsTerminal;
    const columns = (outputFields ?? []).map((of) => ({ of, title: of }));
    const result = part === undefined ? done : bare ? listLines([part], columns) : render(part);
    return { result, fields: { ...fields, data: part } };
  }
  const rows = rowsOf(data, listing);
  const columns = outputFields?.map((name) => columnNamed(name, listing)) ?? listing.columns;
  const [total] = listing.total === undefined ? [] : valuesAt(data, listing.total);
  if (!json && !all && typeof total?.value === "number" && total.value > rows.length)
    say(io, `${rows.length} of ${total.value}; --all shows all of them.`, "dim");
  const part = outputFields === undefined ? data : withRows(data, listing.rows, outputFields);
  return {
    result: io.outputIsTerminal ? listScreen(rows, columns) : listLines(rows, columns),
    fields: { ...fields, data: part },
  };
}

/** The answer, its rows with no more than some of their properties. */
function withRows(data: unknown, pointer: string, names: readonly string[]): unknown {
  const copy = structuredClone(data);
  for (const { value } of valuesAt(copy, pointer))
    if (Array.isArray(value)) value.splice(0, value.length, ...value.map((row) => only(row, names)));
  return copy;
}

function carriedOut({ receipt }: OperationRow, answer: unknown, status: number, requestId: string | undefined): string {
  const value: unknown = receipt === undefined ? undefined : Object(answer)[receipt];
  return `${[
    `Carried out (HTTP ${status})`,
    ...(value === undefined ? [] : [`${receipt} ${shown(value)}`]),
    ...(requestId === undefined ? [] : [`request id ${shown(requestId)}`]),
  ].join(", ")}.`;
}

function failureScreen(failures: readonly PartialFailure[]): Part[] {
  const failed = failures.map(({ item }) => item);
  const names = [...new Set(failed.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))];
  const rows = failed.map((item) => (isObject(item) ? names.map((name) => shown(item[name] ?? "-")) : [shown(item)]));
  const what = failed.length === 1 ? "One part" : `${failed.length} parts`;
  return [
    `It was carried out in part. ${what} failed:`,
    { table: names.length === 0 ? rows : [names.map(shown), ...rows], indent: 2 },
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @returns why it could not be written; undefined when it was */
async function written(file: string, answer: unknown): Promise<string | undefined> {
  try {
    await writeFile(file, `${JSON.stringify(answer, undefined, 2) ?? ""}\n`, { flag: "wx", mode: 0o600 });
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
