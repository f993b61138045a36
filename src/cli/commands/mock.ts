import { once } from "node:events";
import { InvalidArgumentError, type Command } from "commander";
import { service } from "../../../generated/service.js";
import type { Mock, ScmContent, Told } from "../../testing/index.js";
import { nextWords } from "../../testing/next-words.js";
import { operationsOf, type ApiDocument } from "../document.js";
import { CliError } from "../failure.js";
import { installing } from "../installing.js";
import type { Screen } from "../layout.js";
import type { Io } from "../io.js";
import { nameOf, readJson } from "../read.js";
import type { Report } from "../report.js";
import { exampleCommand } from "./operation.js";

const seedLimit = { bytes: 64 * 1024 * 1024, beyond: "seed less" };

interface Options {
  readonly port: number;
  readonly host: string;
  readonly next: readonly string[];
  readonly seedFile?: string;
  readonly speed: number;
  readonly quiet: boolean;
}

/** Adds `scm mock`. */
export function addMock(program: Command, document: ApiDocument, io: Io, done: (report: Report) => void): void {
  program
    .command("mock")
    .summary("Start a mock of the API, to try everything for free")
    .description(
      "Starts a mock of the API and answers until Ctrl+C. It checks requests against the API document, and behaves as the service does: what is bought is listed, an application is issued in time. Nothing costs money.",
    )
    .option("--port <number>", "Another port; 0 for a free one.", port, 4010)
    .option("--host <address>", "Another address; 0.0.0.0 for all of this machine's.", "127.0.0.1")
    .option(
      "--next <behaviour>",
      `How the next call is answered: ${nextWords}. May be given several times.`,
      several,
      [],
    )
    .option(
      "--seed-file <file>",
      'What is there from the start, as JSON: {"certificates": [{"domain": "www.example.com"}]}.',
    )
    .option("--speed <number>", "How many seconds pass in the mock while one passes here; 0 stands still.", speed, 1)
    .option("--quiet", "No line for each request.", false)
    .action(async (options: Options) => done(await mock(options, document, io)));
}

async function mock(
  { port, host, next, seedFile, speed, quiet }: Options,
  document: ApiDocument,
  io: Io,
): Promise<Report> {
  const { createMock } = await import("../../testing/index.js");
  const { prismPackages } = await import("../../testing/prism-parts.js");
  const { planNext, toLine } = await import("../../testing/served.js");
  const onRequest = quiet ? undefined : (told: Told) => io.out(`${toLine(told)}\n`);
  const content =
    seedFile === undefined ? undefined : await readJson(seedFile, io, "what the mock begins with", seedLimit);
  const server = await createMock({ onRequest, speed })
    .then((mock) => {
      planNext(mock, next);
      if (seedFile !== undefined) sow(mock, seedFile, content);
      return mock.listen({ port, host });
    })
    .catch((error: unknown) => {
      throw (
        missing(error, ["npx -p huaweicloud-scm", ...prismPackages.map((name) => `-p ${name}`), "scm mock"]) ??
        reason(error, port, host, io.program)
      );
    });
  await io.out(`The mock answers on ${server.url}. Stop it with Ctrl+C.\n`);
  const operation = operationsOf(document)
    .map((entry) => entry.load())
    .find(({ examples }) => examples.length > 0);
  const example = operation && exampleCommand(operation, document, server.url, io.program);
  // A token of the least length that both scm and the mock take.
  if (example !== undefined)
    await io.out(
      `Try it from another terminal:\n  HW_AUTH_TOKEN=${"0".repeat(service.securitySchemes.AuthToken.minLength)} ${example}\n`,
    );
  if (!io.signal.aborted) await once(io.signal, "abort");
  await server.close();
  return { ending: "succeeded", fields: {} };
}

/** @throws CliError that says what of the file cannot be there */
function sow(mock: Mock, file: string, content: unknown): void {
  try {
    // What is in the file is checked there.
    mock.seed(content as ScmContent);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CliError("invalid", `${nameOf(file)}: ${error.message}`);
  }
}

/** That Prism is not installed. */
function missing(error: unknown, outside: readonly string[]): CliError | undefined {
  const { message, cause } = error instanceof Error ? error : { message: "", cause: undefined };
  const absent = cause instanceof Error && "code" in cause && String(cause.code).endsWith("MODULE_NOT_FOUND");
  return absent ? new CliError("invalid", installing(message, outside)) : undefined;
}

/** What a person can mend, in words. */
function reason(error: unknown, port: number, host: string, program: string): unknown {
  if (error instanceof TypeError) return new CliError("invalid", error.message);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new CliError(
      "invalid",
      screenOf(`Port ${port} is taken. End what uses it, or choose another:`, program, "--port 0"),
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new CliError("invalid", `${host} is no address of this machine.`);
  if (code === "EACCES")
    return new CliError(
      "invalid",
      screenOf(`You may not use port ${port}. Choose one above 1023, for example:`, program, "--port 4010"),
    );
  return error;
}

const screenOf = (text: string, program: string, words: string): Screen => [
  text,
  { command: [`${program} mock ${words}`] },
];

function several(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function speed(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError("Give a number such as 60, at least 0.");
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return value;
}
