import type { Command } from "commander";
import { CliError } from "../failure.js";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { shown } from "../text.js";
import type { Report } from "../report.js";

interface Entry {
  readonly status: readonly number[];
  readonly meaning: string;
  readonly action: string;
  readonly processed: string;
  readonly certainty?: string;
}

type Catalogue = Readonly<Record<string, Entry>>;

/** What `processed` of the catalogue says about the request. */
const processed: Readonly<Record<string, string>> = {
  no: "Nothing was done.",
  maybe: "It may have been done. Look before you repeat it.",
  "by-status": "With a 4xx status nothing was done; with a 5xx status look before you repeat it.",
};

/** Adds `scm explain`. */
export function addExplain(program: Command, io: Io, done: (report: Report) => void): void {
  program
    .command("explain")
    .summary("Tell what an error code means and what to do")
    .description(
      "Tells what an error code means and what to do. Without a code it lists all that are known. Look at the code, not at the status: a missing permission comes as 401 (SCM.4002), and a return too soon as 500 (SCM.0016).",
    )
    .argument("[code]", "As the service gave it, for example SCM.0015; 15 alone will do.")
    .option("--json", "Print the outcome, also a failure, as one JSON object.")
    .action(async (code: string | undefined) => done(await explain(code, io.program)));
}

async function explain(code: string | undefined, program: string): Promise<Report> {
  const { errorCodes } = await import("../../../generated/error-codes.js");
  const catalogue: Catalogue = errorCodes;
  if (code === undefined) {
    const rows = Object.entries(catalogue).map(([name, { meaning }]) => [name, meaning]);
    return {
      ending: "succeeded",
      result: [{ table: rows }],
      fields: { codes: Object.entries(catalogue).map(([name, entry]) => ({ code: name, ...entry })) },
    };
  }
  const [{ service }, { errorCodesOf }] = await Promise.all([
    import("../../../generated/service.js"),
    import("../../engine/error-codes.js"),
  ]);
  const wanted = errorCodesOf(service).canonical(spelled(code));
  const names = Object.hasOwn(catalogue, wanted)
    ? [wanted]
    : Object.keys(catalogue).filter((name) => name.endsWith(`.${wanted}`));
  if (names.length === 0) throw unknownCode(code, wanted, catalogue, program);
  const found = names.map((name) => ({ code: name, ...(catalogue[name] as Entry) })); // a name of the catalogue
  return {
    ending: "succeeded",
    result: found.flatMap((entry, index) => [...(index > 0 ? [""] : []), { table: forPeople(entry, code, program) }]),
    fields: { codes: found },
  };
}

/** `scm.15` as `SCM.0015`: capital letters, four digits. */
function spelled(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/\d+$/, (digits) => digits.padStart(4, "0"));
}

function forPeople(
  { code, status, meaning, action, processed: done, certainty }: Entry & { readonly code: string },
  asked: string,
  program: string,
): string[][] {
  const wanted = spelled(asked);
  const alias = code.endsWith(wanted)
    ? ""
    : wanted.startsWith(`${code}.`)
      ? ` (all of its codes, so ${wanted} too)`
      : ` (the same as ${wanted})`;
  return [
    ["Code", `${code}${alias}`],
    ["Status", `HTTP ${status.join(" or ")}`],
    ["Meaning", meaning],
    ["What to do", action],
    ["Was it done", processed[done] ?? done],
    ...(certainty === undefined
      ? []
      : [["How sure", `${certainty}; x-error-codes of the API document says more (${program} spec)`]]),
  ];
}

function unknownCode(code: string, wanted: string, catalogue: Catalogue, program: string): CliError {
  const near = nearest(wanted, Object.keys(catalogue)).slice(0, 5);
  const hint = near.length > 0 ? ` Near it: ${near.join(", ")}.` : `\n${program} explain lists those that are.`;
  return new CliError("invalid", `${shown(code)} is not in the catalogue.${hint}`, { near });
}
