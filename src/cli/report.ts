import {
  ConnectionError,
  isApiError,
  JournalError,
  UnknownOutcomeError,
  ValidationError,
  type ApiError,
} from "../engine/errors.js";
import { StateError } from "../engine/state-error.js";
import { endings, type Ending } from "./exit-codes.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import { layOut, type Part, type Screen } from "./layout.js";
import { shellWord } from "./shell.js";
import { plain, shown, toJson } from "./text.js";

/** How a command ended, for both kinds of readers. */
export interface Report {
  readonly ending: Ending;
  /** For people, on standard output. */
  readonly result?: Screen;
  /** For people, on standard error: what went wrong. With `--json` it is the `message`. */
  readonly problem?: Screen;
  /** For `--json`, beside `outcome`, `ending` and `exitCode`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Something was changed that is not undone when nobody can read of it: the exit code tells that it was. */
  readonly effective?: boolean;
}

/** Prints a report and returns the exit code. */
export async function print(report: Report, json: boolean, io: Io): Promise<number> {
  const { ending, result = "", problem, fields, effective = false } = report;
  const { code, outcome } = endings[ending];
  io.release();
  const message = problem === undefined ? undefined : layOut(problem);
  const text = json
    ? toJson({ outcome, ending, exitCode: code, ...(message !== undefined && { message }), ...fields })
    : plain(layOut(result, io.outputIsTerminal ? io.columns : Infinity));
  const lost = text === "" ? undefined : await io.out(`${text}\n`);
  // A reader that stops early (`scm spec | head`) has what it wants.
  const unwanted = lost === "EPIPE";
  if (lost !== undefined && !unwanted) say(io, `Standard output could not be written (${lost}).`, "red");
  if (problem !== undefined && (!json || lost !== undefined)) sayProblem(problem, io);
  return code === 0 && lost !== undefined && !unwanted && !effective ? endings["output-lost"].code : code;
}

function sayProblem(problem: Screen, io: Io): void {
  const [first = "", ...rest] = typeof problem === "string" ? problem.split("\n") : problem;
  say(io, [first], "red");
  if (rest.length > 0) say(io, rest);
}

/** Where a person looks up and closes what was left open. */
export interface JournalPlace {
  readonly file: string;
  /** Whether it was named by --journal: then the commands that look into it must name it too. */
  readonly named: boolean;
  readonly entry: string | undefined;
  /** The flags that say where it was sent. */
  readonly target: readonly string[];
  /** Whether the service can be asked what became of it. */
  readonly isReconciled: boolean;
}

/** Any error as a report. */
export function failureReport(error: unknown, io: Pick<Io, "signal" | "program">, journal?: JournalPlace): Report {
  if (io.signal.aborted && !(isApiError(error) && error.outcome !== "not-sent"))
    return { ending: "interrupted", problem: "Interrupted. Nothing was sent.", fields: {} };
  if (error instanceof CliError) return { ending: error.ending, problem: error.screen, fields: error.details };
  if (isApiError(error)) return apiReport(error, journal, io.program);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ending: "failed", problem: `scm failed, please report it: ${text}`, fields: {} };
}

function apiReport(error: ApiError, journal: JournalPlace | undefined, program: string): Report {
  const { operation, status, errorCode, requestId, explanation } = error;
  if (error instanceof StateError) return stateReport(error);
  const fields = { operation, status, errorCode, requestId, explanation };
  if (error instanceof UnknownOutcomeError) {
    const { sent, check } = error;
    return {
      ending: "unknown",
      problem: unknownScreen(error, journal, program),
      fields: { ...fields, failure: failureOf(error.cause), sent, check, journalEntry: journal?.entry },
    };
  }
  if (error instanceof JournalError)
    return {
      ending: error.entry === undefined ? "invalid" : "refused",
      problem: refusedScreen(error, journal, program),
      fields: { operation, journalEntry: error.entry },
    };
  if (error instanceof ValidationError)
    return {
      ending: "invalid",
      problem: wrongOption(error) ?? error.message,
      fields: { operation, violations: error.violations },
    };
  return {
    ending: error.outcome,
    problem: [error.message, ...(requestId === undefined ? [] : [`Request id: ${shown(requestId)}`])],
    fields: { ...fields, failure: failureOf(error) },
  };
}

/** Waiting changed nothing, however it ended. */
function stateReport({ reason, message, operation, state, wanted, action }: StateError): Report {
  const ending = { ended: "ended", timeout: "undecided", aborted: "interrupted" } as const;
  return { ending: ending[reason], problem: message, fields: { operation, state, wanted, action } };
}

function failureOf(error: unknown): string | undefined {
  return error instanceof ConnectionError ? error.failure : undefined;
}

function unknownScreen(
  { operation, sent, check, requestId, cause, message }: UnknownOutcomeError,
  journal: JournalPlace | undefined,
  program: string,
): Part[] {
  return [
    cause instanceof Error ? cause.message : message,
    `It is not known whether ${operation ?? "the request"} was carried out.`,
    "Do not repeat it before you have looked.",
    {
      table: [
        ["Sent at", `${sent.sentAt}, to ${shown(sent.url)}`],
        ...(requestId === undefined ? [] : [["Request id", shown(requestId)]]),
        ["Look here", check],
        ...(journal?.entry === undefined ? [] : [["Kept in", shown(journal.file)]]),
      ],
      indent: 2,
    },
    ...(journal?.entry === undefined
      ? []
      : [
          ...reconcileParts(journal.entry, journal, program),
          "When you know what became of it, close its entry:",
          settleCommand(journal.entry, journal, program),
        ]),
  ];
}

function refusedScreen(error: JournalError, journal: JournalPlace | undefined, program: string): Part[] {
  if (error.entry === undefined) {
    const place =
      journal === undefined
        ? []
        : [
            `The journal is ${shown(journal.file)}; choose another with --journal FILE, or go without one with --no-journal.`,
          ];
    return [error.message, ...place];
  }
  // A key's own message says what to do.
  if (error.refusal?.startsWith("key-"))
    return [error.message, "Look at the entry:", { command: [`${program} journal --all`, ...journalFlag(journal)] }];
  return [
    `${error.operation ?? "The request"} was not sent: the journal holds an open entry for the same, ${error.entry}.`,
    "It may have been done already. Look at the entry:",
    { command: [`${program} journal`, ...journalFlag(journal)] },
    ...reconcileParts(error.entry, journal, program),
    "When you know what became of it, close it:",
    settleCommand(error.entry, journal, program),
    "To send it once more all the same, repeat the command with --allow-repeat.",
  ];
}

function reconcileParts(entry: string, journal: JournalPlace | undefined, program: string): Part[] {
  if (journal === undefined || !journal.isReconciled) return [];
  const words = [`${program} journal reconcile ${shellWord(entry)}`, ...journal.target, ...journalFlag(journal)];
  return ["Ask the service what became of it; this only reads:", { command: words }];
}

function settleCommand(entry: string, journal: JournalPlace | undefined, program: string): Part {
  return {
    command: [`${program} journal settle ${shellWord(entry)}`, '--note "what you found out"', ...journalFlag(journal)],
  };
}

function journalFlag(journal: JournalPlace | undefined): string[] {
  return journal?.named ? [`--journal ${shellWord(journal.file)}`] : [];
}

const flagOf: Readonly<Record<string, string>> = {
  purchaseKey: "key",
  purchaseTag: "purchase-tag",
  allowRepeat: "allow-repeat",
};

/** The client speaks of its options; here they are flags. */
function wrongOption({ violations }: ValidationError): string | undefined {
  const [violation] = violations;
  if (violation?.keyword !== "option") return undefined;
  const name = violation.pointer.slice(1);
  return `--${flagOf[name] ?? name} ${violation.message}.`;
}
