import { Option, type Command } from "commander";
import type { ApiDocument } from "../document.js";
import { bestExample, commandLine } from "../example.js";
import { placeholder } from "../fields.js";
import { flagNames, negated, type FlagsOf } from "../flags.js";
import { unfolded } from "../help.js";
import type { Io } from "../io.js";
import { layOut } from "../layout.js";
import { groups, ownOptions, type OwnOption } from "../own-options.js";
import type { Report } from "../report.js";
import { said, type Words } from "../said.js";
import type { Field, Operation, OperationEntry } from "../types.js";

/**
 * Adds the command of an operation. Nothing in it is about a certain operation: all comes from the document.
 *
 * @param parent the program, or the group that the operation stands in
 * @param argv the command line, where it is this command's; undefined where only a line in the list is needed
 */
export function addOperation(
  parent: Command,
  entry: OperationEntry,
  argv: readonly string[] | undefined,
  document: ApiDocument,
  io: Io,
  done: (report: Report) => void,
): void {
  const { summary } = entry;
  const command = parent.command(entry.command.split(" ").at(-1) ?? "").summary(summary + effects(entry));
  if (argv === undefined) return;
  const operation = entry.load();
  command
    .description(`${summary}.\n\n${unfolded(operation.description)}`.trim())
    .addHelpOption(new Option("-h, --help", "Print this help.").helpGroup(groups.how))
    // What is wrong is found by `said`, all of it at once.
    .allowUnknownOption()
    .allowExcessArguments();
  const own = ownOptions(operation, document);
  const flagsOf = flagsFor(operation, own);
  const words: Words = { operands: [], fields: new Map(), files: new Map(), options: [], incomplete: [] };
  addFields(command, operation, flagsOf, words);
  for (const one of own) listen(command, one.option, (text) => words.options.push({ own: one, text }), words);
  command.usage(usage(operation));
  command.addHelpText("after", () => exampleHelp(operation, document, flagsOf, io.program));
  command.action(async (...args: unknown[]) => {
    // Commander gives the arguments, the options, and the command last.
    const { args: operands } = args.at(-1) as Command;
    const line = said(operation, { ...words, operands }, flagsOf, own, argv);
    const { runOperation } = await import("../run-operation.js");
    done(await runOperation(operation, line, flagsOf, io));
  });
}

function effects({ chargesMoney, destroys }: OperationEntry): string {
  const all = [
    ...(chargesMoney === true ? ["costs money"] : chargesMoney === false ? [] : ["can cost"]),
    ...(destroys === true ? ["destroys"] : destroys === false ? [] : ["can destroy"]),
  ];
  return all.length === 0 ? "" : ` (${all.join(", ")})`;
}

/** The flags of an operation's fields, beside the command's own. */
export function flagsFor(operation: Operation, own: readonly OwnOption[]): FlagsOf {
  return flagNames(
    operation,
    own.map(({ option }) => option.long ?? ""),
  );
}

function usage(operation: Operation): string {
  const placed = operation.fields.filter(({ positional }) => positional).map(({ name }) => `<${name}>`);
  return [...placed, "[options]"].join(" ");
}

/** Adds the flags of the fields, and keeps what will be found behind them. */
function addFields(command: Command, operation: Operation, flagsOf: FlagsOf, words: Words): void {
  const required = operation.hasBody ? "Required, as flags or in --body:" : groups.required;
  // The groups of help stand in the order in which they are met.
  const ordered = [...operation.fields].sort((one, other) => Number(other.required) - Number(one.required));
  for (const field of ordered) {
    const { value: flag, file } = flagsOf(field);
    const word = placeholder(field);
    const group = field.required ? required : groups.optional;
    const keep = (kept: Map<Field, string[]>) => (text: string) => kept.set(field, [...(kept.get(field) ?? []), text]);
    const add = (option: Option, kept: Map<Field, string[]>, value?: string) =>
      listen(command, option.helpGroup(group), (text) => keep(kept)(value ?? text), words);
    if (field.positional) {
      command.argument(`[${field.name}]`, field.description);
      continue;
    }
    if (flag !== undefined && word !== undefined) {
      const option = new Option(`${flag} <${word}>`, field.description);
      // For completion alone: what is said is checked with all the rest.
      option.argChoices = [...field.choices];
      add(option, words.fields);
    }
    if (file !== undefined) add(new Option(`${file} <file>`, fileHelp(field, flag)), words.files);
    if (flag === undefined || word !== undefined) continue;
    const values = field.shape.values ?? [true, false];
    const [yes, no] = [new Option(flag, field.description), new Option(negated(flag), field.description)];
    // Both are one line of help. What the parser looks for was read from the flags before.
    if (values.length === 2) [yes.flags, no.hidden] = [flag.replace("--", "--[no-]"), true];
    if (values.includes(true)) add(yes, words.fields, "true");
    if (values.includes(false)) add(no, words.fields, "false");
  }
}

function fileHelp(field: Field, flag: string | undefined): string {
  if (flag !== undefined) return `The file that ${flag} is in, or - for standard input.`;
  const otherwise = field.required && field.kind.name === "text" ? "; without it a terminal is asked" : "";
  return `${field.description} Read from a file, or from standard input for -${otherwise}.`;
}

/**
 * Adds an option and hears each of its values: of two Commander would keep the last, and not tell. It takes no word that
 * looks like another option for its value, so that one that was forgotten is seen.
 */
function listen(command: Command, option: Option, hear: (text: string) => void, words: Words): void {
  const takesValue = option.required;
  [option.required, option.optional] = [false, takesValue];
  command.addOption(option);
  command.on(`option:${option.name()}`, (text: string | null) => {
    if (takesValue && text === null) words.incomplete.push(option.long ?? "");
    else hear(text ?? "");
  });
}

/** An example of the document, as a command for a POSIX shell. */
function exampleHelp(operation: Operation, document: ApiDocument, flagsOf: FlagsOf, program: string): string {
  const example = bestExample(operation);
  if (example === undefined) return "";
  const target = ["--region", document.servers[0]?.["x-region"] ?? ""];
  return `\nExample:\n  ${commandLine(program, operation, target, example, flagsOf).join(" \\\n    ")}`;
}

/** An example of an operation, sent to an endpoint; undefined when it has none. */
export function exampleCommand(
  operation: Operation,
  document: ApiDocument,
  endpoint: string,
  program: string,
): string | undefined {
  const example = bestExample(operation);
  const flagsOf = flagsFor(operation, ownOptions(operation, document));
  return (
    example &&
    layOut([{ command: commandLine(program, operation, ["--endpoint", endpoint], example, flagsOf) }], 80).trimStart()
  );
}
