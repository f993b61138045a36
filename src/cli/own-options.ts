import { Option } from "commander";
import { milliseconds } from "../testing/duration.js";
import type { ApiDocument } from "./document.js";
import { valueLines } from "./help.js";
import { defaultJournalHelp } from "./journal-place.js";
import { didYouMean, sameButCase } from "./nearest.js";
import { shown } from "./text.js";
import type { Operation, Options } from "./types.js";

export const groups = {
  required: "Required:",
  how: "How:",
  where: "Where to send it:",
  optional: "Optional:",
} as const;

/** An option of every operation's command, beside its fields. */
export interface OwnOption {
  readonly option: Option;
  readonly name: keyof Options;
  /** The value of a text; what must hold for it, in words, where it is none. Without it the text is the value. */
  readonly parse?: (text: string) => { readonly value: unknown } | { readonly message: string };
}

/** A command has an option only where it can mean something. */
export function ownOptions(operation: Operation, document: ApiDocument): OwnOption[] {
  const sites = document.servers
    .map((server) => [server["x-region"] ?? "", server.description ?? ""] as const)
    .filter(([region]) => region !== "");
  const { required, how, where, optional } = groups;
  const hasFlags = operation.fields.some(({ place }) => place === "body");
  const make = (
    name: keyof Options,
    flags: string,
    help: string,
    group: string,
    parse?: OwnOption["parse"],
    choices: readonly string[] = [],
  ) => {
    const option = new Option(flags, help).helpGroup(group);
    // For completion alone.
    option.argChoices = [...choices];
    return { option, name, ...(parse && { parse }) };
  };
  const has = (condition: boolean, ...options: OwnOption[]) => (condition ? options : []);
  return [
    ...has(
      operation.hasBody,
      make(
        "body",
        "--body <file>",
        `Take the body from a JSON file, or from standard input for -${hasFlags ? ", in place of flags" : ""}.`,
        hasFlags ? optional : required,
      ),
    ),
    make(
      "region",
      "--region <region>",
      `The site of your account.\n${valueLines(sites)}`,
      where,
      oneOf(sites.map(([name]) => name)),
      sites.map(([name]) => name),
    ),
    make("endpoint", "--endpoint <url>", "The base URL of another host, for example a mock.", where),
    make("dryRun", "--dry-run", "Show the exact request, secrets masked, and send nothing.", how),
    make("json", "--json", "Print the outcome, also a failure, as one JSON object.", how),
    ...has(
      operation.answers !== "nothing",
      make("output", "-o, --output <file>", "Write the answer into a new file that only you may read, as JSON.", how),
    ),
    ...has(
      operation.answer.names.length > 0,
      make(
        "outputFields",
        "--output-fields <names>",
        `Show only these fields${operation.answer.listing === undefined ? "" : " of each row"}, such as ${operation.answer.names.slice(0, 2).join(",")}.`,
        how,
        namesOf(operation.answer.names),
        operation.answer.names,
      ),
    ),
    ...has(
      operation.answers === "a secret",
      make("showSecrets", "--show-secrets", "Show the secrets of the answer on a terminal too.", how),
    ),
    ...has(operation.paged, make("all", "--all", "Read every page, and look for what the pages hide.", how)),
    ...has(
      operation.states.length > 0,
      make(
        "wait",
        "--wait <state>",
        `Ask again and again until it is in this state: ${operation.states.join(", ")}.`,
        how,
        oneOf(operation.states),
        operation.states,
      ),
      make(
        "waitAtMost",
        "--wait-at-most <time>",
        "How long to wait, such as 30m or 2d; without end unless given.",
        how,
        duration,
      ),
    ),
    make("timeout", "--timeout <seconds>", "Time for one attempt; 60 unless given.", how, seconds),
    make("deadline", "--deadline <seconds>", "Time for all attempts together; 120 unless given.", how, seconds),
    ...has(
      operation.chargesMoney !== false || operation.destroys !== false,
      make("yes", "--yes", "Do not ask. Needed where no person can be asked.", how),
    ),
    ...has(
      operation.chargesMoney !== false,
      make(
        "key",
        "--key <name>",
        "A name of your own, such as shop-2026-11: what was bought under it is not bought again, however often this runs.",
        how,
      ),
    ),
    ...has(
      operation.takesTag,
      make(
        "purchaseTag",
        "--purchase-tag",
        "Let it carry a tag that only it has: should no answer come, that tells what became of it, where the service keeps tags.",
        how,
      ),
    ),
    ...has(
      operation.journaled,
      make(
        "journal",
        "--journal <file>",
        `Where calls are kept until their outcome is known; ${defaultJournalHelp} unless given.`,
        how,
      ),
      make("journal", "--no-journal", "Keep no journal.", how),
      make("allowRepeat", "--allow-repeat", "Send it although the journal holds an open entry for the same.", how),
    ),
  ];
}

function oneOf(names: readonly string[]): OwnOption["parse"] {
  return (text) => {
    const value = sameButCase(text, names);
    return value === undefined
      ? { message: `must be one of ${names.join(", ")}${didYouMean(text, names)}` }
      : { value };
  };
}

/** Names with commas between them. */
function namesOf(names: readonly string[]): OwnOption["parse"] {
  return (text) => {
    const value = text.split(",").map((name) => name.trim());
    const [unknown] = value.filter((name) => !names.includes(name));
    if (unknown === undefined) return { value };
    const hint = didYouMean(unknown, names) || `; it has ${names.join(", ")}`;
    return { message: `names ${shown(unknown)}, which the answer does not have${hint}` };
  };
}

function duration(text: string): { readonly value: number } | { readonly message: string } {
  try {
    return { value: milliseconds(text) };
  } catch {
    return { message: "must be a time such as 45s, 30m, 2h or 3d" };
  }
}

function seconds(text: string): { readonly value: number } | { readonly message: string } {
  const value = Number(text);
  return /^\d+(\.\d+)?$/.test(text) && value > 0 ? { value } : { message: "must be a number of seconds above 0" };
}
