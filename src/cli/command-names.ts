import { CliError } from "./failure.js";
import { nearest } from "./nearest.js";
import { shown } from "./text.js";
import type { OperationEntry } from "./types.js";

/** A command, as far as its name goes. */
interface Named {
  name(): string;
  readonly commands: readonly Named[];
}

/** The command line with its operation called by its command, however it was named. */
export function renamed(words: readonly string[], entries: readonly OperationEntry[]): string[] {
  const [first = "", ...rest] = words;
  const entry = entries.find(({ aliases }) => aliases.includes(first));
  return entry === undefined ? [...words] : [...entry.command.split(" "), ...rest];
}

/** Whether a command line is a command's: begins with its words. */
export function isAsked(words: readonly string[], command: string): boolean {
  return command.split(" ").every((word, index) => words[index] === word);
}

/**
 * Commander would give help for a command that is not there.
 *
 * @throws CliError that names the nearest command, which may be one of an operation that has more names
 */
export function refuseUnknownCommand(
  program: Named,
  words: readonly string[],
  entries: readonly OperationEntry[],
): void {
  let parent = program;
  for (const word of words) {
    if (word.startsWith("-") || parent.commands.length === 0) return;
    const found = parent.commands.find((command) => command.name() === word);
    if (found !== undefined) {
      parent = found;
      continue;
    }
    const isRoot = parent === program;
    const path = isRoot ? program.name() : `${program.name()} ${parent.name()}`;
    const names = new Map(parent.commands.map((command) => [command.name(), command.name()]));
    // What stands in a group may be looked for outside it, and the other way round.
    for (const { command, aliases } of entries) {
      const last = command.split(" ").at(-1) ?? "";
      for (const name of [...aliases, ...(isRoot ? [last] : [])]) if (!names.has(name)) names.set(name, command);
    }
    for (const group of isRoot ? parent.commands : [])
      for (const command of group.commands)
        if (!names.has(command.name())) names.set(command.name(), `${group.name()} ${command.name()}`);
    const [near] = nearest(word, [...names.keys()]);
    const hint = near === undefined ? "." : `; did you mean ${names.get(near)}?`;
    throw new CliError("invalid", [
      `${shown(word)} is no command of ${path}${hint}`,
      `${path} --help lists the commands.`,
    ]);
  }
}
