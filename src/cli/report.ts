import {
  ConnectionError,
  isApiError,
  JournalError,
  UnknownOutcomeError,
  ValidationError,
  type ApiError,
} from "../engine/errors.js";
import { endings, type Ending } from "./exit-codes.js";
import { CliError } from "./failure.js";
import { plain, say, toJson, type Io } from "./io.js";
import { shellWord } from "./shell.js";

/** How a command ended, for both kinds of readers. */
export interface Report {
  readonly ending: Ending;
  /** For people; on standard output when it went well, else on standard error. */
  readonly text: string;
  /** For `--json`, beside `outcome` and `exitCode`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Prints a report and returns the exit code. */
export function print(report: Report, json: boolean, io: Io): number {
  const { ending, text, fields } = report;
  const { code } = endings[ending];
  if (json) io.out(`${toJson({ outcome: ending, exitCode: code, ...fields })}\n`);
  else if (code === 0) io.out(text === "" ? "" : `${plain(text)}\n`);
  else {
    const [first = "", ...rest] = text.split("\n");
    say(io, first, "red");
    if (rest.length > 0) say(io, rest.join("\n"));
  }
  return code;
}

/** Where a person looks up and closes what was left open. */
export interface JournalPlace {
  readonly file: string;
  /** Whether it was named by --journal: then the commands that look into it must name it too. */
  readonly named: boolean;
  readonly entry: string | undefined;
}

/** Any error as a report. */
export function failureReport(error: unknown, interrupted: boolean, journal?: JournalPlace): Report {
  if (interrupted && !(isApiError(error) && error.outcome !== "not-sent")) {
    return {
      ending: "interrupted",
      text: "Interrupted. Nothing was sent.",
      fields: { message: "Interrupted. Nothing was sent." },
    };
  }
  if (error instanceof CliError)
    return { ending: error.ending, text: error.message, fields: { message: error.message, ...error.details } };
  if (isApiError(error)) return scmReport(error, journal);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    ending: "failed",
    text: `scm failed, please report it: ${text}`,
    fields: { message: error instanceof Error ? error.message : String(error) },
  };
}

function scmReport(error: ApiError, journal: JournalPlace | undefined): Report {
  const { operation, status, errorCode, requestId, explanation } = error;
  const fields = { operation, status, errorCode, requestId, explanation };
  if (error instanceof UnknownOutcomeError) {
    const { sent, check } = error;
    return {
      ending: "unknown",
      text: unknownText(error, journal),
      fields: {
        message: error.message,
        ...fields,
        failure: failureOf(error.cause),
        sent,
        check,
        journalEntry: journal?.entry,
      },
    };
  }
  if (error instanceof JournalError) {
    const text = refusedText(error, journal);
    return {
      ending: error.entry === undefined ? "invalid" : "refused",
      text,
      fields: { message: text, operation, journalEntry: error.entry },
    };
  }
  if (error instanceof ValidationError) {
    const text = wrongOption(error) ?? error.message;
    return { ending: "invalid", text, fields: { message: text, operation, violations: error.violations } };
  }
  const id = requestId === undefined ? "" : `\nRequest id: ${requestId}`;
  return {
    ending: error.outcome,
    text: `${error.message}${id}`,
    fields: { message: error.message, ...fields, failure: failureOf(error) },
  };
}

function failureOf(error: unknown): string | undefined {
  return error instanceof ConnectionError ? error.failure : undefined;
}

function unknownText(
  { operation, sent, check, requestId, cause, message }: UnknownOutcomeError,
  journal: JournalPlace | undefined,
): string {
  return [
    cause instanceof Error ? cause.message : message,
    `It is not known whether ${operation ?? "the request"} was carried out.`,
    "Do not repeat it before you have looked.",
    `  Sent at     ${sent.sentAt}, to ${sent.url}`,
    ...(requestId === undefined ? [] : [`  Request id  ${requestId}`]),
    `  Look here   ${check}`,
    ...(journal?.entry === undefined
      ? []
      : [
          `  Then        ${settleCommand(journal.entry, journal)}`,
          `  The journal ${journal.file} keeps it until then.`,
        ]),
  ].join("\n");
}

function refusedText(error: JournalError, journal: JournalPlace | undefined): string {
  if (error.entry === undefined) {
    return `${error.message}${journal ? `\nThe journal is ${journal.file}; choose another with --journal FILE, or buy without one with --no-journal.` : ""}`;
  }
  return [
    `${error.operation ?? "The request"} was not sent: the journal holds an open entry for the same purchase, ${error.entry}.`,
    `It may have been bought already. Look at it with scm journal${journalFlag(journal)}, find out, then settle it:`,
    `  ${settleCommand(error.entry, journal)}`,
    "To buy one more all the same, repeat the command with --allow-repeat.",
  ].join("\n");
}

function settleCommand(entry: string, journal: JournalPlace | undefined): string {
  return `scm journal settle ${entry} --note "what you found out"${journalFlag(journal)}`;
}

function journalFlag(journal: JournalPlace | undefined): string {
  return journal?.named ? ` --journal ${shellWord(journal.file)}` : "";
}

/** The client speaks of its options; here they are flags. */
function wrongOption({ violations }: ValidationError): string | undefined {
  const [violation] = violations;
  return violation?.keyword === "option" ? `--${violation.pointer.slice(1)} ${violation.message}.` : undefined;
}
