import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addDue } from "./commands/due.js";
import { addExplain } from "./commands/explain.js";
import { addJournal } from "./commands/journal.js";
import { addMock } from "./commands/mock.js";
import { addOwnCertificates, takesOver } from "./commands/own-certificates.js";
import { addObtain } from "./commands/obtain.js";
import { addOperation } from "./commands/operation.js";
import { addSpec } from "./commands/spec.js";
import { loadDocument, operationsOf, type ApiDocument } from "./document.js";
import { endings, exitCodeHelp } from "./exit-codes.js";
import { CliError } from "./failure.js";
import { helpFormat } from "./help.js";
import { say, type Io } from "./io.js";
import { didYouMean } from "./nearest.js";
import { failureReport, print, type Report } from "./report.js";
import { shown } from "./text.js";

/**
 * Runs a command line.
 *
 * @param argv the words behind the command's own name
 * @param document gives a command for each of its operations; default the document of this package
 * @returns the exit code, see `endings`
 */
export async function run(argv: readonly string[], io: Io, document?: ApiDocument): Promise<number> {
  const words = spelledOut(argv);
  const json = words.includes("--json");
  let report: Report | undefined;
  let [complaint, help] = ["", ""];
  const done = (result: Report) => {
    report = result;
  };
  try {
    const program = createProgram(words, io, document ?? loadDocument(), done, {
      writeOut: (text) => (help += text),
      writeErr: (text) => (complaint += text),
    });
    refuseUnknownCommand(program, words);
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

/** Commander would give help for a command that is not there. */
function refuseUnknownCommand(program: Command, words: readonly string[]): void {
  let parent = program;
  for (const word of words) {
    if (word.startsWith("-") || parent.commands.length === 0) return;
    const names = parent.commands.map((command) => command.name());
    const found = parent.commands.find((command) => command.name() === word);
    if (found === undefined) {
      const path = parent === program ? program.name() : `${program.name()} ${parent.name()}`;
      const listing = `${path} --help lists the commands.`;
      throw new CliError(
        "invalid",
        `${shown(word)} is no command of ${path}${didYouMean(word, names) || "."} ${listing}`,
      );
    }
    parent = found;
  }
}

/** Help has its width already, and a reader may stop early. */
async function printHelp(text: string, io: Io): Promise<number> {
  const lost = await io.out(text);
  if (lost === undefined || lost === "EPIPE") return endings.succeeded.code;
  say(io, `Standard output could not be written (${lost}).`, "red");
  return endings["output-lost"].code;
}

const about = `Buys and manages SSL certificates at Huawei Cloud SCM. It asks before it spends
money, and before it does what cannot be undone.
Credentials come from the environment (HW_AUTH_TOKEN, or HUAWEICLOUD_SDK_AK and
HUAWEICLOUD_SDK_SK, or HW_ACCESS_KEY and HW_SECRET_KEY), or are asked for.`;

/** @param output takes what Commander prints: help, and what is wrong with a command line */
function createProgram(
  argv: readonly string[],
  io: Io,
  document: ApiDocument,
  done: (report: Report) => void,
  output: { writeOut(text: string): void; writeErr(text: string): void },
): Command {
  // Longer lines are hard to read.
  const width = Math.min(io.columns, 100);
  const program = new Command(io.program)
    .description(about)
    .version(version(), "-V, --version", "Print the version.")
    .helpOption("-h, --help", "Print this help.")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      ...output,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp(helpFormat)
    .showHelpAfterError(`(${io.program} --help lists the commands, ${io.program} COMMAND --help the options of one)`)
    .addHelpText("afterAll", exitCodeHelp());
  const asked = argv.find((word) => !word.startsWith("-"));
  const meant = takesOver(argv);
  for (const entry of operationsOf(document))
    if (entry.command !== meant) addOperation(program, entry, entry.command === asked, document, io, done);
  addOwnCertificates(program, meant, document, io, done);
  addObtain(program, document, io, done);
  addDue(program, document, io, done);
  addJournal(program, document, io, done);
  addExplain(program, io, done);
  addMock(program, document, io, done);
  addSpec(program, io, done);
  // Set last, since commands take over the words of their parent.
  return program.helpOption("-h, --help", `Print this help; ${io.program} COMMAND --help tells more.`);
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version; // our own package.json
}
