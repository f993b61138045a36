import { saidByFlags, textsFor } from "./input.js";
import { negated, type FlagsOf } from "./flags.js";
import { kebab } from "../engine/kebab.js";
import { shellWord } from "./shell.js";
import type { Field, Input, Operation } from "./types.js";

/** As much of an operation as the words that say an input are made from. */
type Said = Pick<Operation, "fields">;

/** The name of a file that could hold a value, for an example. */
export type FileFor = (field: Field, text: string) => string;

/**
 * The words that say an input, for examples in help and documentation: first those that have their place, then flags. A
 * value that could be taken for a flag is written with one.
 */
export function wordsFor(operation: Said, input: Input, flagsOf: FlagsOf, fileFor: FileFor = inventedFile): string[] {
  return groupsFor(operation, input, flagsOf, fileFor).flat();
}

function groupsFor(operation: Said, input: Input, flagsOf: FlagsOf, fileFor: FileFor): string[][] {
  const said = [...textsFor(operation, input)];
  const placed = said.filter(([field]) => field.positional).flatMap(([, texts]) => texts);
  const groups = said.flatMap(([field, texts]) => texts.map((text) => groupFor(field, text, flagsOf, fileFor)));
  const dashed = placed.some((text) => text.startsWith("-"));
  return [...(dashed ? [] : [placed]), ...groups, ...(dashed ? [["--", ...placed]] : [])].filter(
    (group) => group.length > 0,
  );
}

function groupFor(field: Field, text: string, flagsOf: FlagsOf, fileFor: FileFor): string[] {
  const { value, file } = flagsOf(field);
  if (file !== undefined && (value === undefined || text.includes("\n"))) return [file, fileFor(field, text)];
  if (value === undefined) return [];
  if (field.kind.name === "boolean" && !field.list) return [text === "true" ? value : negated(value)];
  return text.startsWith("-") ? [`${value}=${text}`] : [value, text];
}

function inventedFile({ name }: Field, text: string): string {
  return `${kebab(name)}.${text.startsWith("-----BEGIN ") ? "pem" : text.startsWith("{") || text.startsWith("[") ? "json" : "txt"}`;
}

/**
 * A command line for a POSIX shell, in pieces that may each stand on a line of their own: by flags, or with the whole
 * body on standard input where flags cannot say it.
 */
export function commandLine(
  program: string,
  operation: Said & Pick<Operation, "command">,
  target: readonly string[],
  { parameters, body }: Input,
  flagsOf: FlagsOf,
): string[] {
  const whole = body !== undefined && !saidByFlags(operation, body);
  const groups = groupsFor(operation, { parameters, body: whole ? {} : body }, flagsOf, inventedFile);
  const [first] = groups;
  const placed = first === undefined || first[0]?.startsWith("-") !== false ? [] : first;
  const rest = placed === first ? groups.slice(1) : groups;
  const line = (words: readonly string[]) => words.map(shellWord).join(" ");
  return [
    [program, operation.command, line([...placed, ...target])].filter((part) => part !== "").join(" "),
    ...rest.map(line),
    ...(whole ? [`--body - <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON`] : []),
  ];
}

/** The example that help shows: the first that flags can say, since those are what help is about. */
export function bestExample(operation: Operation): Input | undefined {
  return (
    operation.examples.find(({ body }) => body === undefined || saidByFlags(operation, body)) ?? operation.examples[0]
  );
}
