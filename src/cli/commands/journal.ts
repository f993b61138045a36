import type { OperationTable } from "../../engine/operations.js";
import { Option, type Command } from "commander";
import type { ApiDocument } from "../document.js";
import type { FileJournal, JournalEntry } from "../../engine/journal-file.js";
import { JournalError } from "../../engine/errors.js";
import { CliError } from "../failure.js";
import { say, type Io } from "../io.js";
import { defaultJournalFile, defaultJournalHelp } from "../journal-place.js";
import type { Part } from "../layout.js";
import type { Report } from "../report.js";
import { shellWord } from "../shell.js";
import { shown } from "../text.js";

interface Options {
  readonly all?: boolean;
  readonly journal?: string;
  readonly json?: boolean;
  readonly note?: string;
  readonly order?: string;
  readonly notMade?: boolean;
}

/** Adds `scm journal`, `scm journal settle`, `scm journal reconcile` and `scm journal compact`. */
export function addJournal(program: Command, document: ApiDocument, io: Io, done: (report: Report) => void): void {
  const fileFlag = ["--journal <file>", `The journal; ${defaultJournalHelp} unless given.`] as const;
  const jsonFlag = ["--json", "Print the outcome, also a failure, as one JSON object."] as const;
  const command = program
    .command("journal")
    .summary("List what may have been done; reconcile; settle; compact")
    .description("Lists the calls, purchases first of all, that may have been carried out although no answer told so.")
    .option("--all", "List those with a known outcome too.")
    .option(...fileFlag)
    .option(...jsonFlag)
    .action(async (options: Options) => done(await list(options, io)));
  command.helpCommand(false);
  command
    .command("settle")
    .summary("Close an entry after you found out what became of it")
    .description(
      "Closes an entry after you found out what became of it. The same call can then be made again; one with a key only if you say --not-made.",
    )
    .argument("[id]", "The entry's id, or at least eight characters of its beginning.")
    .option("--note <text>", "What you found out. It is kept with the entry.")
    .addOption(
      new Option("--order <id>", "It was made: the order, which its key gives from then on.").conflicts("notMade"),
    )
    .option("--not-made", "It was not made: its key is free.")
    // Options before the word settle belong to the command above, and hold here too.
    .action(async (id: string | undefined, _: Options, settle: Command) =>
      done(await close(id, settle.optsWithGlobals<Options>(), io)),
    );
  const regions = document.servers.flatMap((server) => server["x-region"] ?? []);
  command
    .command("reconcile")
    .summary("Ask the service what became of open purchases")
    .description(
      "Asks the service, reading only, what became of a purchase, or of all that are open, and settles what is known when you agree. Exit code 8: something is not known yet.",
    )
    .argument("[id]", "The entry's id, or at least eight characters of its beginning; all that are open unless given.")
    .addOption(new Option("--region <region>", "The site of your account.").choices(regions))
    .option("--endpoint <url>", "The base URL of another host, for example a mock.")
    .option("--wait", "Wait until it can be known: ten minutes after the purchase.")
    .option("--yes", "Settle what is known without asking.")
    .action(async (id: string | undefined, _: Options, sub: Command) => {
      const { reconcileEntries } = await import("../journal-reconcile.js");
      done(await reconcileEntries(id, sub.optsWithGlobals<Options>(), io));
    });
  command
    .command("compact")
    .summary("Make the file shorter")
    .description(
      "Makes the file shorter. Open entries stay whole; of settled ones all but the body is kept. Others may buy meanwhile.",
    )
    .action(async (_: Options, compact: Command) => done(await shorten(compact.optsWithGlobals<Options>(), io)));
  for (const sub of command.commands) sub.option(...fileFlag).option(...jsonFlag);
}

async function withJournal(options: Options, io: Io): Promise<{ file: string; journal: FileJournal }> {
  const file = options.journal ?? defaultJournalFile(io.env);
  const { fileJournal } = await import("../../engine/journal-file.js");
  return { file, journal: fileJournal(file, { onWarning: (message) => say(io, message, "yellow") }) };
}

async function open(
  options: Options,
  io: Io,
): Promise<{ file: string; journal: FileJournal; entries: readonly JournalEntry[] }> {
  const { file, journal } = await withJournal(options, io);
  try {
    return { file, journal, entries: await journal.entries() };
  } catch (error) {
    throw new CliError(
      "invalid",
      `The journal cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function list(options: Options, io: Io): Promise<Report> {
  const { file, entries } = await open(options, io);
  const operations: OperationTable = (await import("../../../generated/operations.js")).operations;
  const found = entries.filter((entry) => options.all || entry.state === "open");
  const listed = found.map((entry) => ({
    ...entry,
    ...(entry.state === "open" && { check: operations[entry.operation]?.whenUnknown }),
  }));
  const blocks = listed.map((entry): Part[] => {
    const { id, at, operation, url, body, state, outcome, receipt, requestId, note, check, key, made } = entry;
    const what = Object.entries(Object(body)).map(([name, value]) => `${shown(name)} ${shown(value)}`);
    if (body === undefined) what.push("no longer kept: the journal was compacted");
    const facts = [
      ["Sent", `${shown(at)} to ${shown(url)}`],
      ["What", what.join(", ")],
      ...(key === undefined ? [] : [["Key", shown(key)]]),
      ["Outcome", state === "open" ? "open: it may have been done" : shown(outcome ?? "settled")],
      ...(made === false ? [["Made", "no"]] : []),
      ...Object.entries({ Receipt: receipt, "Request id": requestId, Note: note })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, shown(value)]),
      ...(check === undefined ? [] : [["Look here", check]]),
    ];
    return [`${shown(id)}  ${shown(operation)}`, { table: facts, indent: 2 }, ""];
  });
  const none = options.all ? `${shown(file)} has no entries.` : `Nothing is open in ${shown(file)}.`;
  const named = options.journal === undefined ? [] : [`--journal ${shellWord(options.journal)}`];
  const hint: Part[] = found.some((entry) => entry.state === "open")
    ? [
        "Ask the service what became of them:",
        { command: [`${io.program} journal reconcile --region REGION`, ...named] },
        "When you know what became of one:",
        { command: [`${io.program} journal settle ID`, '--note "what you found out"', ...named] },
      ]
    : [];
  return {
    ending: "succeeded",
    result: found.length === 0 ? none : [...blocks.flat(), ...hint],
    fields: { journal: file, entries: listed },
  };
}

async function close(id: string | undefined, options: Options, io: Io): Promise<Report> {
  const note = options.note?.trim();
  const missing = [
    ...(id ? [] : [`The id of the entry is missing; ${io.program} journal lists them.`]),
    ...(note ? [] : ["--note is missing or empty. Say what you found out."]),
  ];
  if (!id || !note) throw new CliError("invalid", [...missing, `(${io.program} journal settle --help)`]);
  const { file, journal } = await open(options, io);
  try {
    const { order, notMade } = options;
    const out = notMade
      ? ({ made: false } as const)
      : order === undefined
        ? undefined
        : { made: true as const, receipt: order };
    const entry = await journal.settleByHand(id, note, out);
    return { ending: "succeeded", result: `Settled ${entry.id}.`, fields: { journal: file, entry: entry.id, note } };
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    throw new CliError("invalid", `${error.message}\n${io.program} journal --all lists the entries.`);
  }
}

async function shorten(options: Options, io: Io): Promise<Report> {
  const { file, journal } = await withJournal(options, io);
  try {
    const { settled, open, bytesBefore, bytesAfter } = await journal.compact();
    return {
      ending: "succeeded",
      result:
        `Compacted ${shown(file)} from ${bytesBefore} to ${bytesAfter} bytes: ` +
        `${open} open ${entries(open)} kept whole, ${settled} settled ${entries(settled)} without the body.`,
      fields: { journal: file, settled, open, bytesBefore, bytesAfter },
    };
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    throw new CliError("invalid", `The journal was not compacted: ${error.message}`);
  }
}

const entries = (count: number) => (count === 1 ? "entry" : "entries");
