import type { Command, Option } from "commander";

/** What can stand behind a command's words. */
export interface CommandWords {
  /** Its words, none for the program. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly OptionWords[];
}

export interface OptionWords {
  /** Such as `--output` and `-o`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value is; undefined where it takes none. */
  readonly value: "file" | readonly string[] | undefined;
}

/** Everything that can be completed. */
export interface Words {
  /** The programs that are completed. */
  readonly names: readonly string[];
  readonly commands: readonly CommandWords[];
  /** Other words for a command: the command that is meant, by what can be written for it. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * What a program has, read from its commands.
 *
 * @param more further programs, where a command has other options in certain cases
 */
export function commandWords(program: Command, more: readonly Command[]): CommandWords[] {
  const found = new Map<string, CommandWords>();
  const visit = (command: Command, path: string) => {
    const known = found.get(path);
    const options = [...command.options, helpOption]
      .filter((option) => !known?.options.some(({ flags }) => flags.includes(option.long ?? "")))
      .map(optionWords);
    const commands = command.commands.map((one) => ({ name: one.name(), summary: one.summary() }));
    found.set(path, { path, commands: known?.commands ?? commands, options: [...(known?.options ?? []), ...options] });
    for (const one of command.commands) visit(one, `${path} ${one.name()}`.trim());
  };
  for (const one of [program, ...more]) visit(one, "");
  return [...found.values()];
}

type Described = Pick<Option, "long" | "description"> & Partial<Option>;

const helpOption: Described = { long: "--help", short: "-h", description: "Print this help." };

function optionWords({ long, short, description, required, optional, flags = "", argChoices }: Described): OptionWords {
  const takesValue = required === true || optional === true;
  return {
    flags: [long, short].filter((flag) => flag !== undefined),
    description: firstSentence(description),
    value: !takesValue ? undefined : /<(file|folder)>$/.test(flags) ? "file" : (argChoices ?? []).filter(isSafe),
  };
}

/** A value that no shell takes for more than a word. */
function isSafe(value: string): boolean {
  return /^[\w.@%+/-]+$/.test(value);
}

/** One line of the menu of a shell. */
function firstSentence(text: string): string {
  const [line = ""] = text.split("\n");
  return (/^.*?[.;](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.;]$/, "").slice(0, 80);
}
