import { listViolations } from "../engine/violations.js";
import type { Options } from "./commands/operation.js";
import type { Operation } from "./document.js";
import { CliError } from "./failure.js";
import type { Field } from "./fields.js";
import { inputFromFlags, offencesOf, readBody, type Given, type Input, type Offence } from "./input.js";
import type { Io } from "./io.js";

/**
 * What the flags, or `--body`, say.
 *
 * @throws CliError that names every offence by its flag, or by its field of the file
 */
export async function checkedInput(
  operation: Operation,
  given: Given,
  flagOf: (field: Field) => string,
  { body: file }: Options,
  io: Io,
): Promise<Input> {
  const { input, offences } = inputFromFlags(operation, given);
  if (file === undefined) {
    if (operation.hasBody && !operation.fields.some(isBody))
      throw new CliError("invalid", `The body of ${operation.operationId} has no flags. Give it with --body.`);
    refuse(operation, offences, await offencesOf(operation, input), (offence) => flagLine(operation, offence, flagOf));
    return input;
  }
  const flags = [...given.keys()].filter(isBody).map(flagOf);
  if (flags.length > 0)
    throw new CliError("invalid", `--body and ${flags.join(", ")} exclude each other: say it in one way.`);
  const whole = { ...input, body: await readBody(file, io) };
  const where = file === "-" ? "standard input" : file;
  refuse(
    operation,
    offences.filter((offence) => !isBody(offence)),
    await offencesOf(operation, whole),
    (offence) =>
      isBody(offence) ? `${where}: ${listViolations([offence]).trim()}` : flagLine(operation, offence, flagOf),
  );
  return whole;
}

function isBody({ place }: Pick<Field, "place">): boolean {
  return place === "body";
}

/** An offence in the words of the flag: `--tags, item 2, key must have at most 128 characters`. */
function flagLine(
  operation: Operation,
  { place, pointer, message }: Offence,
  flagOf: (field: Field) => string,
): string {
  const [name = "", ...rest] = pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const field = operation.fields.find((candidate) => candidate.place === place && candidate.name === name);
  const inside = rest.map((token) => (/^\d+$/.test(token) ? `item ${Number(token) + 1}` : token));
  return `${[field === undefined ? name : flagOf(field), ...inside].join(", ")} ${message}`;
}

/** @param found by the validators; where a flag itself was wrong, that is all there is to say */
function refuse(
  operation: Operation,
  offences: readonly Offence[],
  found: readonly Offence[],
  lineOf: (offence: Offence) => string,
): void {
  const said = (offence: Offence) =>
    offences.some(({ place, pointer }) => place === offence.place && pointer === offence.pointer);
  const all = [...offences, ...found.filter((offence) => !said(offence))];
  if (all.length === 0) return;
  const lines = all.map((offence) => `\n  ${lineOf(offence)}`).join("");
  throw new CliError("invalid", `Nothing was sent:${lines}\nscm ${operation.command} --help tells what each takes.`, {
    operation: operation.operationId,
    violations: all,
  });
}
