import { InvalidArgumentError, type Argument, type Command, type Option } from "commander";
import { CliError } from "./failure.js";
import { didYouMean, sameButCase } from "./nearest.js";
import { shown } from "./text.js";

/**
 * Has all that is wrong with the command line of a command told in one round. Commander alone ends at the first.
 *
 * @param commands those whose options Commander checks, with all that are beneath them
 */
export function complainAtOnce(commands: readonly Command[], program: string): void {
  for (const command of commands) {
    const complaints: string[] = [];
    // Declared to throw; where it does not, Commander goes on looking.
    Object.assign(command, {
      error(message: string) {
        // Behind an unknown option stands perhaps its value, and it is itself a word too many.
        const isExcess = message.startsWith("error: too many arguments");
        if (!isExcess || !complaints.some((line) => line.includes("is no option")))
          complaints.push(inOurWords(message, command));
      },
    });
    for (const option of command.options) check(option, option.long ?? "", complaints);
    for (const argument of command.registeredArguments) check(argument, `<${argument.name()}>`, complaints);
    command.hook("preAction", (_, asked) => {
      if (asked !== command) return;
      const path = pathOf(command);
      const lines = [...complaints, ...targetComplaint(command)];
      if (lines.length === 0) return;
      throw new CliError("invalid", [
        "Nothing was done:",
        ...lines.map((line) => `  ${line}`),
        `${program} ${path} --help tells what it takes.`,
      ]);
    });
    complainAtOnce(command.commands, program);
  }
}

/** What takes a value, an option or an argument. */
type Valued = Pick<Option | Argument, "parseArg" | "argChoices">;

/** Makes a wrong value a complaint, where Commander would end. */
function check(valued: Valued, label: string, complaints: string[]): void {
  const { parseArg, argChoices } = valued;
  if (parseArg === undefined) return;
  valued.parseArg = <Value>(text: string, before: Value): Value => {
    const known = argChoices === undefined ? text : (sameButCase(text, argChoices) ?? text);
    try {
      return parseArg(known, before);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      complaints.push(
        argChoices === undefined
          ? `${label} ${shown(text)}: ${error.message}`
          : `${label} must be one of ${argChoices.join(", ")}${didYouMean(text, argChoices)}`,
      );
      return before;
    }
  };
}

/** Where to send is said in one of two ways, and not in both. */
function targetComplaint(command: Command): string[] {
  const takes = ["--region", "--endpoint"].every((flag) => command.options.some(({ long }) => long === flag));
  const { region, endpoint } = command.optsWithGlobals<{ readonly region?: string; readonly endpoint?: string }>();
  if (!takes || (region === undefined) !== (endpoint === undefined)) return [];
  return region === undefined
    ? ["--region is missing: the site of your account; or --endpoint, the URL of another host"]
    : ["--region and --endpoint exclude each other: a region has one host"];
}

function pathOf(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${pathOf(above)} ${command.name()}` : command.name();
}

/** Commander's sentences as ours are; one that is not known stays. */
function inOurWords(message: string, command: Command): string {
  const [line = "", more = ""] = message.replace(/^error: /, "").split("\n");
  const [, required] = /^required option '(.*)' not specified$/.exec(line) ?? [];
  if (required !== undefined) return `${required} is required`;
  const [, argument] = /^missing required argument '(.*)'$/.exec(line) ?? [];
  if (argument !== undefined) return `<${argument}> is required`;
  const [, unknown] = /^unknown option '(.*)'$/s.exec(line) ?? [];
  if (unknown !== undefined) {
    // It could be a key that was put on the command line.
    if (!/^--?[A-Za-z][\w-]{0,40}(=|$)/.test(unknown)) return "A word begins with - and is no option";
    const flags = command.options.map(({ long }) => long ?? "");
    const [flag = ""] = unknown.split("=");
    return `${shown(flag)} is no option of this command${didYouMean(flag, flags)}`;
  }
  const [, lacking] = /^option '(.*)' argument missing$/.exec(line) ?? [];
  if (lacking !== undefined) return `${lacking} needs its value`;
  const [, expected = "", got = ""] =
    /^too many arguments.*Expected (\d+) arguments? but got (\d+)\.$/.exec(line) ?? [];
  if (got !== "")
    return Number(got) - Number(expected) === 1
      ? "There is one word too many; quote what belongs together"
      : `There are ${Number(got) - Number(expected)} words too many; quote what belongs together`;
  return `${line}${more && ` ${more}`}`;
}
