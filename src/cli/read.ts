import { constants, createReadStream, fstatSync, open } from "node:fs";
import { Socket } from "node:net";
import { addAbortSignal, type Readable } from "node:stream";
import { isatty, ReadStream } from "node:tty";
import { promisify } from "node:util";
import { CliError } from "./failure.js";
import type { Io } from "./io.js";
import { jsonFlaw, type Position } from "./json-flaw.js";
import { shown } from "./text.js";

/** How large a text may be, and what is said of a larger one. */
export interface Limit {
  readonly bytes: number;
  readonly beyond: string;
}

/** A larger body is not what this API takes; the gateway's own limit for signed requests is 12 MB. */
export const maxBodyBytes = 1024 * 1024;
const bodyLimit: Limit = { bytes: maxBodyBytes, beyond: "that is no body of this API" };

/**
 * Reads a text from a file, or from standard input for `-`.
 *
 * @throws CliError that names the file and why it cannot be read
 */
export async function readText(file: string, io: Io, limit = bodyLimit): Promise<string> {
  if (file === "-") return io.readInput();
  try {
    return await readLimited(await streamOf(file, io.signal), shown(file), limit);
  } catch (error) {
    if (error instanceof CliError || io.signal.aborted) throw error;
    throw new CliError("invalid", `${shown(file)} cannot be read: ${whyNot(error)}.`);
  }
}

/** What a person calls the place that {@link readText} reads. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : shown(file);
}

/**
 * Opens without waiting: to open a pipe waits for its writer, and to read from it for what it writes, each in a thread that
 * nothing but the system can end. So what is no plain file is read as events come.
 */
async function streamOf(file: string, signal: AbortSignal): Promise<Readable> {
  // Windows has no such flag, and no such pipes.
  const descriptor = await promisify(open)(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (isatty(descriptor)) return addAbortSignal(signal, new ReadStream(descriptor));
  if (fstatSync(descriptor).isFIFO())
    return addAbortSignal(signal, new Socket({ fd: descriptor, readable: true, writable: false }));
  return createReadStream("", { fd: descriptor, signal });
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EACCES":
      return "you may not read it";
    case "EISDIR":
      return "it is a folder";
    case "ENXIO":
      return "it is a socket";
    default:
      return typeof code === "string" ? code : "the system does not say why";
  }
}

/** The text of a stream of bytes. */
export async function readLimited(stream: AsyncIterable<Buffer>, name: string, limit = bodyLimit): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit.bytes)
      throw new CliError("invalid", `${name} is larger than ${limit.bytes / 1024} KiB; ${limit.beyond}.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new CliError("invalid", `${name} is not UTF-8 text.`);
  }
}

/** Reads a body as {@link readJson} does. */
export function readBody(file: string, io: Io): Promise<unknown> {
  return readJson(file, io, "the body");
}

/**
 * Reads JSON from a file, or from standard input for `-`.
 *
 * @param what it must hold
 * @throws CliError that names the file, and the line where it stops being JSON, or the two where it gives one name twice
 */
export async function readJson(file: string, io: Io, what: string, limit = bodyLimit): Promise<unknown> {
  const text = await readText(file, io, limit);
  const name = nameOf(file);
  if (text.trim() === "") throw new CliError("invalid", `${name} is empty. It must hold ${what} as JSON.`);
  const flaw = jsonFlaw(text);
  if (flaw === undefined) return JSON.parse(text);
  throw new CliError(
    "invalid",
    flaw.name === undefined
      ? `${name} is no JSON: look at ${placeOf(flaw.at)}.`
      : `${name} gives ${shown(flaw.name)} twice: look at ${placeOf(flaw.first)}, and at ${placeOf(flaw.at)}.`,
  );
}

function placeOf({ line, column }: Position): string {
  return `line ${line}, column ${column}`;
}
