import { CommanderError } from "commander";
import { refuseUnknownCommand, renamed } from "./command-names.js";
import { createProgram } from "./command-tree.js";
import { loadDocument, operationsOf } from "./document.js";
import { endings, exitCodeHelp } from "./exit-codes.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import { failureReport, print, type Report } from "./report.js";

/**
 * Runs a command line.
 *
 * @param argv the words behind the command's own name
 * @param document gives a command for each of its operations; default the document of this package
 * @returns the exit code, see `endings`
 */
export async function run(argv: readonly string[], io: Io, document = loadDocument()): Promise<number> {
  const entries = operationsOf(document);
  const words = renamed(spelledOut(argv), entries);
  const json = words.includes("--json");
  let report: Report | undefined;
  let [complaint, help] = ["", ""];
  const done = (result: Report) => {
    report = result;
  };
  try {
    if (words[0] === "exit-codes" && words.length === 2) return await printHelp(`${exitCodeHelp()}\n`, io);
    const program = createProgram(words, io, document, entries, done, {
      writeOut: (text) => (help += text),
      writeErr: (text) => (complaint += text),
    });
    refuseUnknownCommand(program, words, entries);
    await program.parseAsync(words, { from: "user" });
    if (report === undefined) throw new TypeError("The command told nothing.");
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return printHelp(help, io);
    const usage =
      error instanceof CommanderError ? new CliError("invalid", complaint.trim().replace(/^error: /, "")) : error;
    report = failureReport(usage, io);
  }
  return print(report, json, io);
}

/** What people type who have learnt it elsewhere. */
function spelledOut(argv: readonly string[]): string[] {
  const [first, ...rest] = argv;
  if (first === "help") return [...rest, "--help"];
  if (first === "version" || first === "-v") return ["--version", ...rest];
  return joined(argv);
}

/** A value that begins with a hyphen and looks like no option (PEM, a negative number) belongs to the option before it. */
function joined(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of argv) {
    const before = words.at(-1) ?? "";
    const isValue = /^-(?!-?[A-Za-z]|-?$)/.test(word) && /^--[a-z][a-z0-9-]*$/.test(before) && !words.includes("--");
    if (isValue) words[words.length - 1] = `${before}=${word}`;
    else words.push(word);
  }
  return words;
}

/** Help has its width already, and a reader may stop early. */
async function printHelp(text: string, io: Io): Promise<number> {
  const lost = await io.out(text);
  if (lost === undefined || lost === "EPIPE") return endings.succeeded.code;
  say(io, `Standard output could not be written (${lost}).`, "red");
  return endings["output-lost"].code;
}
