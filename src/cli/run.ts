import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addExplain } from "./commands/explain.js";
import { addJournal } from "./commands/journal.js";
import { addMock } from "./commands/mock.js";
import { addOperation } from "./commands/operation.js";
import { addSpec } from "./commands/spec.js";
import { loadDocument, operationsOf, type ApiDocument } from "./document.js";
import { exitCodeHelp } from "./exit-codes.js";
import { CliError } from "./failure.js";
import { helpFormat } from "./help.js";
import type { Io } from "./io.js";
import { failureReport, print, type Report } from "./report.js";

/**
 * Runs a command line.
 *
 * @param argv the words behind the command's own name
 * @param document gives a command for each of its operations; default the document of this package
 * @returns the exit code, see `endings`
 */
export async function run(argv: readonly string[], io: Io, document?: ApiDocument): Promise<number> {
  const json = argv.includes("--json");
  let report: Report | undefined;
  let complaint = "";
  const done = (result: Report) => {
    report = result;
  };
  try {
    const program = createProgram(argv, io, document ?? loadDocument(), done, (text) => {
      complaint += text;
    });
    await program.parseAsync(argv, { from: "user" });
    if (report === undefined) throw new TypeError("The command told nothing.");
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const usage =
      error instanceof CommanderError ? new CliError("invalid", complaint.trim().replace(/^error: /, "")) : error;
    report = failureReport(usage, io.signal.aborted);
  }
  return print(report, json, io);
}

const about = `Buys SSL certificates at Huawei Cloud SCM. It asks before it spends money.
Credentials come from the environment (HW_AUTH_TOKEN, or HUAWEICLOUD_SDK_AK and
HUAWEICLOUD_SDK_SK, or HW_ACCESS_KEY and HW_SECRET_KEY), or are asked for.`;

/** @param complain takes what Commander says about a wrong command line */
function createProgram(
  argv: readonly string[],
  io: Io,
  document: ApiDocument,
  done: (report: Report) => void,
  complain: (text: string) => void,
): Command {
  // Longer lines are hard to read.
  const width = Math.min(io.columns, 100);
  const program = new Command("scm")
    .description(about)
    .version(version(), "-V, --version", "Print the version.")
    .helpOption("-h, --help", "Print this help.")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: complain,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp(helpFormat)
    .showHelpAfterError("(scm --help lists the commands, scm COMMAND --help the options of one)")
    .addHelpText("afterAll", exitCodeHelp());
  const asked = argv.find((word) => !word.startsWith("-"));
  for (const entry of operationsOf(document)) addOperation(program, entry, entry.command === asked, document, io, done);
  addJournal(program, io, done);
  addExplain(program, done);
  addMock(program, document, io, done);
  addSpec(program, io, done);
  // Set last, since commands take over the words of their parent.
  return program.helpOption("-h, --help", "Print this help; scm COMMAND --help tells more.");
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version; // our own package.json
}
