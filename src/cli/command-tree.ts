import { Command, Option } from "commander";
import { isAsked } from "./command-names.js";
import { addCompletion } from "./commands/completion.js";
import { addDue } from "./commands/due.js";
import { addExplain } from "./commands/explain.js";
import { addJournal } from "./commands/journal.js";
import { addMcp } from "./commands/mcp.js";
import { addMock } from "./commands/mock.js";
import { addObtain } from "./commands/obtain.js";
import { addOperation } from "./commands/operation.js";
import { addOwnCertificates, takesOver } from "./commands/own-certificates.js";
import { addSpec } from "./commands/spec.js";
import type { ApiDocument } from "./document.js";
import { complainAtOnce } from "./complaints.js";
import { exitCodeHelp } from "./exit-codes.js";
import { helpFormat } from "./help.js";
import type { Io } from "./io.js";
import { layOut } from "./layout.js";
import type { Report } from "./report.js";
import { packageFile } from "./package-file.js";
import type { OperationEntry } from "./types.js";

const about = `Buys and manages SSL certificates at Huawei Cloud SCM. It asks before it spends
money, and before it does what cannot be undone.
Credentials come from the environment (HW_AUTH_TOKEN, or HUAWEICLOUD_SDK_AK and
HUAWEICLOUD_SDK_SK, or HW_ACCESS_KEY and HW_SECRET_KEY), or are asked for.`;

const sections = { operations: "Commands:", tasks: "Whole tasks:", groups: "Groups of commands:", tools: "Besides:" };

/**
 * All commands. The options of an operation's are read only where it is asked for.
 *
 * @param argv the command line; "all" where the options of all operations are wanted
 * @param output takes what Commander prints: help, and what is wrong with a command line
 */
export function createProgram(
  argv: readonly string[] | "all",
  io: Io,
  document: ApiDocument,
  entries: readonly OperationEntry[],
  done: (report: Report) => void,
  output: { writeOut(text: string): void; writeErr(text: string): void },
): Command {
  // Longer lines are hard to read.
  const width = Math.min(io.columns, 100);
  const program: Command = new Command(io.program)
    .description(about)
    .usage("COMMAND [options]")
    .addHelpOption(new Option("-h, --help", "Print this help."))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      ...output,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp(helpFormat)
    .showHelpAfterError(`(${io.program} --help lists the commands, ${io.program} COMMAND --help the options of one)`)
    .addHelpText("afterAll", ({ command }) => after(program, command, width));
  const words = argv === "all" ? [] : argv;
  const meant = takesOver(words);
  program.commandsGroup(sections.operations);
  const add = (parent: Command, entry: OperationEntry) => {
    const asked = argv === "all" || isAsked(argv, entry.command);
    if (entry.command !== meant) addOperation(parent, entry, asked ? words : undefined, document, io, done);
  };
  for (const entry of entries.filter(({ command }) => !command.includes(" "))) add(program, entry);
  for (const [name, members] of groupsOf(entries)) {
    const group = addGroup(program, name, members);
    for (const entry of members) add(group, entry);
    // Set last too: its commands have options.
    group.configureHelp({ ...helpFormat, visibleOptions: () => [] });
  }
  const ofOperations = new Set(program.commands);
  program.commandsGroup(sections.tasks);
  addObtain(program, document, io, done);
  addOwnCertificates(program, meant, document, io, done);
  addDue(program, document, io, done);
  program.commandsGroup(sections.tools);
  addJournal(program, document, io, done);
  addExplain(program, io, done);
  addMock(program, document, io, done);
  addMcp(program, document, io, done);
  addSpec(program, io, done);
  const nowhere = { writeOut: () => undefined, writeErr: () => undefined };
  addCompletion(program, document, io, done, (words) =>
    createProgram(words, io, document, entries, () => undefined, nowhere),
  );
  complainAtOnce(
    program.commands.filter((command) => !ofOperations.has(command)),
    io.program,
  );
  // Set last, since commands take over the words of their parent. Neither needs a line of its own.
  return program
    .addHelpOption(new Option("-h, --help", "Print this help.").hideHelp())
    .version(packageFile().version, "-V, --version", "Print the version.")
    .configureHelp({ ...helpFormat, visibleOptions: () => [] });
}

/** What help ends with: of a list of commands where there is more, of a command how it can end. */
function after(program: Command, command: Command, width: number): string {
  if (command === program) {
    const more = [
      [`${program.name()} COMMAND --help`, "tells more of a command"],
      [`${program.name()} help exit-codes`, "what the exit codes mean"],
      [`${program.name()} --version`, "which version this is"],
    ];
    return `\n${layOut([{ table: more }], width)}`;
  }
  const isGroup = command.commands.length > 0 && command.options.length === 0;
  return `\n${isGroup ? layOut(`${program.name()} ${command.name()} COMMAND --help tells more.`, width) : exitCodeHelp()}`;
}

/** The operations of each group, by its name. */
function groupsOf(entries: readonly OperationEntry[]): Map<string, OperationEntry[]> {
  const groups = new Map<string, OperationEntry[]>();
  for (const entry of entries) {
    const [name = "", word] = entry.command.split(" ");
    if (word !== undefined) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}

function addGroup(program: Command, name: string, members: readonly OperationEntry[]): Command {
  const subjects = [...new Set(members.map(({ subject }) => subject))].filter((subject) => subject !== "").join(" ");
  return program
    .command(name)
    .helpGroup(sections.groups)
    .summary(subjects.replace(/\.$/, ""))
    .description(subjects)
    .usage("COMMAND [options]")
    .helpCommand(false);
}
