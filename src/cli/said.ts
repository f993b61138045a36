import { kebab } from "../engine/kebab.js";
import type { FlagsOf } from "./flags.js";
import { didYouMean } from "./nearest.js";
import type { OwnOption } from "./own-options.js";
import { shown } from "./text.js";
import type { Field, Operation, Options } from "./types.js";

/** The words of a command line, as they were found. */
export interface Words {
  readonly operands: readonly string[];
  readonly fields: Map<Field, string[]>;
  /** For values that are in files: their names. */
  readonly files: Map<Field, string[]>;
  readonly options: { readonly own: OwnOption; readonly text: string }[];
  /** Options that lack their value. */
  readonly incomplete: string[];
}

/** Something wrong with a command line, but for the values of fields. */
export interface Problem {
  /** The option or word, as it was given. */
  readonly what: string;
  readonly message: string;
}

/** What a command line says. */
export interface Said {
  readonly given: ReadonlyMap<Field, readonly string[]>;
  readonly files: ReadonlyMap<Field, readonly string[]>;
  readonly options: Options;
  readonly problems: readonly Problem[];
}

/** @param argv the command line as it was given */
export function said(
  operation: Operation,
  words: Words,
  flagsOf: FlagsOf,
  own: readonly OwnOption[],
  argv: readonly string[],
): Said {
  const problems: Problem[] = [];
  const options: Record<string, unknown> = {};
  const givenBy = new Map<keyof Options, string>();
  for (const { own: one, text } of words.options) {
    const flag = one.option.long ?? "";
    const other = givenBy.get(one.name);
    if (other !== undefined && (one.option.optional || other !== flag))
      problems.push(
        other === flag
          ? { what: flag, message: "is given twice" }
          : { what: `${other} and ${flag}`, message: "exclude each other" },
      );
    givenBy.set(one.name, flag);
    const parsed = one.option.optional ? (one.parse?.(text) ?? { value: text }) : { value: !one.option.negate };
    if ("message" in parsed) problems.push({ what: flag, message: parsed.message });
    else options[one.name] = parsed.value;
  }
  for (const flag of words.incomplete)
    problems.push({ what: flag, message: `needs a value; one that begins with - is written ${flag}=VALUE` });

  const { operands, unknown } = sorted(words.operands, argv);
  const flags = [
    ...operation.fields.flatMap((field) => Object.values(flagsOf(field)).filter((flag) => flag !== undefined)),
    ...own.map(({ option }) => option.long ?? ""),
    "--help",
  ];
  for (const word of unknown) problems.push(unknownOption(word, operation, flags));
  const placed = operation.fields.filter(({ positional }) => positional);
  const given = new Map<Field, readonly string[]>(words.fields);
  for (const [index, field] of placed.entries()) {
    const text = operands[index];
    if (text !== undefined) given.set(field, [text]);
  }
  // Behind an unknown option stands perhaps its value.
  if (unknown.length === 0)
    for (const word of operands.slice(placed.length))
      problems.push({ what: shown(shortened(word)), message: "is one word too many; quote what belongs together" });
  if (options["region"] !== undefined && options["endpoint"] !== undefined)
    problems.push({ what: "--region and --endpoint", message: "exclude each other: a region has one host" });
  // One that was given and is wrong is told already.
  if (
    !givenBy.has("region") &&
    !givenBy.has("endpoint") &&
    !words.incomplete.some((flag) => /^--(region|endpoint)$/.test(flag))
  )
    problems.push({
      what: "--region",
      message: "is missing: the site of your account; or --endpoint, the URL of another host",
    });
  return { given, files: words.files, options, problems };
}

function unknownOption(word: string, operation: Operation, flags: readonly string[]): Problem {
  const [flag = ""] = word.split("=");
  // It could be a key that was put on the command line.
  if (!/^--?[A-Za-z][\w-]*$/.test(flag))
    return { what: "A word", message: "begins with - and is no option; a value like that is written --option=VALUE" };
  const field = operation.fields.find(({ name }) => `--${kebab(name)}` === flag);
  if (field?.positional) return { what: flag, message: `is no option: give the ${field.name} as a word of its own` };
  if (field?.secret)
    return {
      what: flag,
      message: `is not taken on a command line, which others can read; give a file with ${flag}-file`,
    };
  return { what: shown(shortened(flag)), message: `is no option of this command${didYouMean(flag, flags)}` };
}

function shortened(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}

/** What Commander did not know, apart from what has its place; behind `--` nothing is an option. */
function sorted(words: readonly string[], argv: readonly string[]): { operands: string[]; unknown: string[] } {
  const end = argv.indexOf("--");
  const literal = end < 0 ? 0 : argv.length - end - 1;
  const before = words.slice(0, words.length - literal).filter((word) => word !== "--");
  const isOption = (word: string) => /^-./.test(word) && !/^-\d/.test(word);
  return {
    operands: [...before.filter((word) => !isOption(word)), ...words.slice(words.length - literal)],
    unknown: before.filter(isOption),
  };
}
