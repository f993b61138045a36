import { InvalidArgumentError, Option, type Command } from "commander";
import { defaultJournalHelp } from "../journal-place.js";
import { kebab, type ApiDocument, type Operation, type OperationEntry } from "../document.js";
import { CliError } from "../failure.js";
import { placeholder, type Field } from "../fields.js";
import { unfolded, valueLines } from "../help.js";
import { flagsFor, negated, saidByFlags, type Given, type Input } from "../input.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";
import { shellWord } from "../shell.js";

/** What the options of an operation's command say, besides its fields. */
export interface Options {
  readonly region?: string;
  readonly endpoint?: string;
  readonly body?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly deadline?: number;
  readonly yes?: boolean;
  /** False for --no-journal. */
  readonly journal?: string | false;
  readonly allowRepeat?: boolean;
}

const how = "How:";

/**
 * Adds the command of an operation. Nothing in it is about a certain operation: all comes from the document.
 *
 * @param asked false when the command line is another command's, so that only a line in the list is needed
 */
export function addOperation(
  program: Command,
  entry: OperationEntry,
  asked: boolean,
  document: ApiDocument,
  io: Io,
  done: (report: Report) => void,
): void {
  const { summary, chargesMoney } = entry;
  const command = program.command(entry.command).summary(`${summary}${chargesMoney ? " (costs money)" : ""}`);
  if (!asked) return;
  const operation = entry.load();
  command
    .description(`${summary}.\n\n${unfolded(operation.description)}`.trim())
    .addHelpOption(new Option("-h, --help", "Print this help.").helpGroup(how));
  const own = ownOptions(operation, document);
  const flagOf = flagNames(operation, own);
  const given = addFields(command, operation, flagOf);
  addOnce(command, own);
  command.addHelpText("after", () => exampleHelp(operation, document, flagOf));
  command.action(async (options: Options) => {
    const { runOperation } = await import("../run-operation.js");
    done(await runOperation(operation, given, flagOf, options, io));
  });
}

/** A flag for each field. One that a command option has already, or that would read as a negation, gets a prefix. */
export function flagNames(operation: Operation, own: readonly Option[]): (field: Field) => string {
  const taken = new Set([...own.map((option) => option.long), "--help", "--version"]);
  const flags = new Map<Field, string>();
  for (const field of operation.fields) {
    const plain = `--${kebab(field.name)}`;
    const flag = taken.has(plain) || plain.startsWith("--no-") ? `--field-${plain.slice(2)}` : plain;
    taken.add(flag);
    flags.set(field, flag);
  }
  return (field) => flags.get(field) ?? "";
}

/** Adds the flags of the fields, and returns what will be found behind them. */
function addFields(command: Command, operation: Operation, flagOf: (field: Field) => string): Given {
  const given = new Map<Field, string[]>();
  const required = operation.hasBody ? "Required, as flags or in --body:" : "Required:";
  for (const field of operation.fields) {
    const listen = (option: Option, value?: string) => {
      command.addOption(option.helpGroup(field.required ? required : optional));
      // Commander keeps the last value only; that a value was given twice is an error that must be seen.
      command.on(`option:${option.name()}`, (text: string | null) =>
        given.set(field, [...(given.get(field) ?? []), value ?? text ?? ""]),
      );
    };
    const flag = flagOf(field);
    const word = placeholder(field);
    if (word !== undefined) {
      listen(new Option(`${flag} <${word}>`, field.description));
      continue;
    }
    const values = field.shape.values ?? [true, false];
    const [yes, no] = [new Option(flag, field.description), new Option(negated(flag), field.description)];
    // Both are one line of help. What the parser looks for was read from the flags before.
    if (values.length === 2) [yes.flags, no.hidden] = [flag.replace("--", "--[no-]"), true];
    if (values.includes(true)) listen(yes, "true");
    if (values.includes(false)) listen(no, "false");
  }
  return given;
}

const optional = "Optional:";

/** Adds options that may say one thing only: of two values Commander would keep the last, and not tell. */
function addOnce(command: Command, options: readonly Option[]): void {
  const given = new Map<string, string | undefined>();
  for (const option of options) {
    command.addOption(option);
    if (option.isBoolean()) continue;
    command.on(`option:${option.name()}`, () => {
      const other = given.get(option.attributeName());
      given.set(option.attributeName(), option.long);
      if (other !== undefined)
        throw new CliError(
          "invalid",
          other === option.long ? `${other} is given twice.` : `${other} and ${option.long} exclude each other.`,
        );
    });
  }
}

function ownOptions(operation: Operation, document: ApiDocument): Option[] {
  const sites = document.servers
    .map((server) => [server["x-region"] ?? "", server.description ?? ""] as const)
    .filter(([region]) => region !== "");
  const where = [
    new Option("--region <region>", `The site of your account.\n${valueLines(sites)}`).choices(
      sites.map(([region]) => region),
    ),
    new Option("--endpoint <url>", "The base URL of another host, for example a mock."),
  ];
  const input = operation.hasBody
    ? [
        new Option(
          "--body <file>",
          "Take the body from a JSON file, or from standard input for -, in place of flags.",
        ).helpGroup(optional),
      ]
    : [];
  const always = [
    new Option("--dry-run", "Show the exact request, secrets masked, and send nothing."),
    new Option("--json", "Print the outcome, also a failure, as one JSON object."),
    new Option("--timeout <seconds>", "Time for one attempt; 60 unless given.").argParser(seconds),
    new Option("--deadline <seconds>", "Time for all attempts together; 120 unless given.").argParser(seconds),
  ];
  const money = [
    new Option("--yes", "Do not ask. Needed where no person can be asked."),
    new Option(
      "--journal <file>",
      `Where purchases are kept until their outcome is known; ${defaultJournalHelp} unless given.`,
    ),
    new Option("--no-journal", "Keep no journal."),
    new Option("--allow-repeat", "Buy although the journal holds an open entry for the same purchase."),
  ];
  for (const option of where) option.helpGroup("Where to send it:");
  for (const option of [...always, ...money]) option.helpGroup(how);
  return [...input, ...where, ...always, ...(operation.chargesMoney ? money : [])];
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value <= 0)
    throw new InvalidArgumentError("It must be a number of seconds above 0.");
  return value;
}

/** An example of the document, as a command for a POSIX shell. */
function exampleHelp(operation: Operation, document: ApiDocument, flagOf: (field: Field) => string): string {
  const example = bestExample(operation);
  if (example === undefined) return "";
  return `\nExample:\n  ${commandLine(operation, ["--region", document.servers[0]?.["x-region"] ?? ""], example, flagOf)}`;
}

/** An example of an operation, sent to an endpoint; undefined when it has none. */
export function exampleCommand(operation: Operation, document: ApiDocument, endpoint: string): string | undefined {
  const example = bestExample(operation);
  return (
    example &&
    commandLine(operation, ["--endpoint", endpoint], example, flagNames(operation, ownOptions(operation, document)))
  );
}

/** The first that flags can say, since those are what help is about. */
function bestExample(operation: Operation): Input | undefined {
  return (
    operation.examples.find(({ body }) => body === undefined || saidByFlags(operation, body)) ?? operation.examples[0]
  );
}

/** A command for a POSIX shell: by flags, or with the whole body where flags cannot say it. */
function commandLine(
  operation: Operation,
  target: readonly string[],
  { parameters, body }: Input,
  flagOf: (field: Field) => string,
): string {
  const whole = body !== undefined && !saidByFlags(operation, body);
  const words = flagsFor(operation, { parameters, body: whole ? {} : body }, flagOf).map((word) =>
    word.startsWith("--") ? ` \\\n    ${word}` : ` ${shellWord(word)}`,
  );
  const input = whole ? ` \\\n    --body - <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON` : "";
  return `scm ${operation.command} ${target.join(" ")}${words.join("")}${input}`;
}
