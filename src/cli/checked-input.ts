import { listViolations } from "../engine/violations.js";
import { CliError } from "./failure.js";
import { labelOf, type FlagsOf } from "./flags.js";
import { inputFromFlags, type Given, type Offence } from "./input.js";
import type { Io } from "./io.js";
import { didYouMean } from "./nearest.js";
import { nameOf, readBody, readText } from "./read.js";
import type { Said } from "./said.js";
import { offencesOf } from "./validation.js";
import type { Field, Input, Operation } from "./types.js";

/**
 * What the command line says, with what is in the files that it names and what a person is asked for.
 *
 * @throws CliError that names all that is missing or wrong, by its flag, or by its field of the file
 */
export async function checkedInput(operation: Operation, line: Said, flagsOf: FlagsOf, io: Io): Promise<Input> {
  const { body: file } = line.options;
  const troubles: CliError[] = wrongTogether(operation, line, flagsOf, io.program);

  // What a person would have to type is asked for once all else is right.
  const asked = file === undefined && io.interactive ? secretsToAsk(operation, line) : [];
  const reading = <Value>(work: Promise<Value>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      troubles.push(error);
      return undefined;
    });
  // Where it is not clear what is meant, nothing is read: it could wait for a person.
  const clear = troubles.length === 0;
  const texts = clear ? await filesRead(line, io, reading) : new Map<Field, string[]>();
  const body = file === undefined || !clear ? undefined : await reading(readBody(file, io));
  // What could not be read is told, and not that it lacks something.
  const unread = [...line.files.keys()].filter((field) => !texts.has(field));
  const check = async (given: Given, pending: readonly Field[]) => {
    const { input, offences } = inputFromFlags(operation, given);
    const whole = file === undefined ? input : { ...input, body };
    const own = [
      ...offences.filter((offence) => file === undefined || !isBody(offence)),
      ...(await offencesOf(operation, whole)),
    ].filter(
      (offence) => troubles.length === 0 || !isBody(offence) || (file === undefined && operation.fields.some(isBody)),
    );
    refuse(
      operation,
      line,
      troubles,
      unique(own).filter((offence) => ![...pending, ...unread].some((field) => isAbout(offence, field))),
      (offence) =>
        file !== undefined && isBody(offence)
          ? `${nameOf(file)}: ${listViolations([offence]).trim()}${hint(operation, offence, whole)}`
          : `${flagLine(operation, offence, flagsOf)}${hint(operation, offence, whole)}`,
      io.program,
    );
    return whole;
  };
  const given = new Map([...line.given, ...texts]);
  const input = await check(given, asked);
  if (asked.length === 0) return input;
  for (const field of asked) {
    const text = await io.askSecret(`${field.name} (not shown): `);
    if (text === undefined || text === "") throw new CliError("not-sent", "Nothing was sent.");
    given.set(field, [text]);
  }
  return check(given, []);
}

/** Words that are right each and wrong together. */
function wrongTogether(
  operation: Operation,
  { given, files, options }: Said,
  flagsOf: FlagsOf,
  program: string,
): CliError[] {
  const flags = [...given.keys(), ...files.keys()].filter(isBody).map((field) => labelOf(field, flagsOf));
  const inputs = [options.body, ...[...files.values()].flat()].filter((name) => name === "-");
  const wrong = [
    ...(options.body !== undefined && flags.length > 0
      ? [`--body and ${flags.join(", ")} exclude each other: say it in one way.`]
      : []),
    ...(inputs.length > 1 ? ["Standard input (-) can be read for one thing only."] : []),
    ...(options.body === undefined && operation.hasBody && !operation.fields.some(isBody)
      ? [
          `The body of ${operation.operationId} has no flags. Give it with --body.\n${program} ${operation.command} --help shows one.`,
        ]
      : []),
  ];
  return wrong.map((message) => new CliError("invalid", message));
}

function secretsToAsk(operation: Operation, { given, files }: Said): Field[] {
  return operation.fields.filter(
    (field) => field.secret && field.required && field.kind.name === "text" && !given.has(field) && !files.has(field),
  );
}

/** The texts of values that are in files, but for those that could not be read. */
async function filesRead(
  { given, files }: Said,
  io: Io,
  reading: (work: Promise<string>) => Promise<string | undefined>,
): Promise<Map<Field, string[]>> {
  const texts = new Map<Field, string[]>();
  for (const [field, names] of files) {
    const read: string[] = [...(given.get(field) ?? [])];
    for (const name of names) {
      const text = await reading(readText(name, io));
      if (text !== undefined) read.push(ownText(text));
    }
    if (read.length > 0) texts.set(field, read);
  }
  return texts;
}

/** Of a single line its end is the file's; of several, such as PEM, it is part of the text. */
function ownText(text: string): string {
  const line = text.replace(/\r?\n$/, "");
  return line.includes("\n") ? text : line;
}

function isBody({ place }: Pick<Field, "place">): boolean {
  return place === "body";
}

function isAbout({ place, pointer }: Offence, field: Field): boolean {
  return place === field.place && (pointer === `/${field.name}` || pointer.startsWith(`/${field.name}/`));
}

/** Where a flag itself was wrong, that is all there is to say. */
function unique(offences: readonly Offence[]): Offence[] {
  const said = new Set<string>();
  return offences.filter(({ place, pointer, keyword, message }) => {
    const key = `${place}${pointer}`;
    const known = said.has(key) || said.has(`${key} ${message}`);
    said.add(keyword === "flag" || keyword === "required" ? key : `${key} ${message}`);
    return !known;
  });
}

/** An offence in the words of the flag: `--tags, item 2, key must have at most 128 characters`. */
function flagLine(operation: Operation, { place, pointer, message }: Offence, flagsOf: FlagsOf): string {
  const [name = "", ...rest] = tokensOf(pointer);
  const field = operation.fields.find((candidate) => candidate.place === place && candidate.name === name);
  const inside = rest.map((token) => (/^\d+$/.test(token) ? `item ${Number(token) + 1}` : token));
  return `${[field === undefined ? name : labelOf(field, flagsOf), ...inside].join(", ")} ${message}`;
}

function tokensOf(pointer: string): string[] {
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What was perhaps meant, where there are names to choose from. */
function hint({ fields }: Operation, { place, pointer, keyword }: Offence, input: Input): string {
  const [name = "", ...rest] = tokensOf(pointer);
  if (rest.length > 0) return "";
  const siblings = fields.filter((field) => field.place === place);
  if (keyword === "additionalProperties")
    return didYouMean(
      name,
      siblings.map((field) => field.name),
    );
  const options = siblings.find((field) => field.name === name && !field.secret)?.shape.values ?? [];
  return keyword === "enum" ? didYouMean(Object(input[place])[name], options.map(String)) : "";
}

function refuse(
  operation: Operation,
  { problems }: Said,
  troubles: readonly CliError[],
  offences: readonly Offence[],
  lineOf: (offence: Offence) => string,
  program: string,
): void {
  const lines = [
    ...problems.map(({ what, message }) => `${what} ${message}`),
    ...troubles.map(({ message }) => message),
    ...offences.map(lineOf),
  ];
  if (lines.length === 0) return;
  if (troubles[0] !== undefined && lines.length === 1) throw troubles[0];
  throw new CliError(
    "invalid",
    [
      "Nothing was sent:",
      ...lines.map((line) => `  ${line}`),
      `${program} ${operation.command} --help tells what each takes.`,
    ],
    {
      operation: operation.operationId,
      violations: [
        ...problems.map(({ what, message }) => ({ place: "options", pointer: `/${what}`, keyword: "option", message })),
        ...offences,
      ],
    },
  );
}
