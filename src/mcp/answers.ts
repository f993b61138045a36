import { responseInfo } from "../engine/client.js";
import { isHarmless, withoutSecrets } from "../engine/effects.js";
import { valuesAt } from "../engine/json.js";
import { ConnectionError, isApiError, JournalError, UnknownOutcomeError, ValidationError } from "../engine/errors.js";
import type { JournalEntry } from "../engine/journal-file.js";
import type { OperationRow } from "../engine/operations.js";
import type { DocumentedOperation } from "./document.js";
import { FileRefused, type NewFolder } from "./files.js";
import type { Answered } from "./types.js";

/** The name of the tool that finds out what became of a call. */
export const reconcileTool = "reconcile";

/**
 * What the service calls something may stand among the server's own words where it looks like a name; all else that it
 * says is data, which a model must not take for words of the server.
 */
function split(said: Readonly<Record<string, unknown>>): { readonly own: Facts; readonly data: Facts } {
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  const isOwn = ([, value]: readonly [string, unknown]) => typeof value !== "string" || /^[\w.:/-]{1,100}$/.test(value);
  return {
    own: Object.fromEntries(given.filter(isOwn)),
    data: Object.fromEntries(given.filter((one) => !isOwn(one))),
  };
}

type Facts = Readonly<Record<string, unknown>>;

/** A call that succeeded, its secrets in files. */
export async function succeeded(
  { operationId, row }: DocumentedOperation,
  calling: Promise<unknown>,
  answer: unknown,
  folder: NewFolder | undefined,
): Promise<Answered> {
  const { status, requestId, violations = [], failures = [] } = responseInfo(calling) ?? {};
  const files = folder === undefined ? undefined : await written(answer, row, folder);
  const kept = withoutSecrets(answer, row.secrets?.answer ?? [], "[kept from you: see files]");
  const said = split({ status, requestId });
  const facts = { operation: operationId, ...said.own, ...(files !== undefined && { files }) };
  const more = {
    ...said.data,
    ...(failures.length > 0 && { failures: withoutSecrets(failures, [], "") }),
    ...(violations.length > 0 && { violations }),
  };
  const lost = files instanceof FileRefused;
  return {
    outcome: "succeeded",
    message: lost
      ? `It was carried out, but its answer could not be kept: ${files.message}`
      : failures.length > 0
        ? `It was carried out in part: ${failures.length} failed. This is no success.`
        : files !== undefined
          ? "Done. What is secret was written to files that only the person can read."
          : "Done.",
    ...(failures.length > 0 && {
      next: "Tell the person which parts failed and why. Do not repeat the parts that succeeded.",
      isError: true,
    }),
    ...(lost && { isError: true }),
    facts: lost ? { ...facts, files: undefined } : facts,
    data: Object.keys(more).length > 0 ? { answer: kept, ...more } : kept,
  };
}

/** The texts of an answer in files: those that are secret, and what belongs to them in PEM form. */
async function written(answer: unknown, row: OperationRow, folder: NewFolder) {
  const secrets = new Set(
    (row.secrets?.answer ?? []).flatMap((pointer) => valuesAt(answer, pointer).map((at) => at.pointer)),
  );
  const texts: Record<string, string> = {};
  const visit = (value: unknown, pointer: string) => {
    if (typeof value === "object" && value !== null)
      for (const [name, item] of Object.entries(value))
        visit(item, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    const isPem = typeof value === "string" && value.startsWith("-----BEGIN ");
    if (!isPem && !secrets.has(pointer)) return;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const name = pointer.slice(1).replaceAll("/", "-") || "answer";
    texts[`${name}${isPem ? ".pem" : ".txt"}`] = text;
  };
  visit(answer, "");
  try {
    return await folder.write(texts);
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

/**
 * A call that failed, with what to do about it.
 *
 * @param entry of the journal, which stays open while nobody knows what became of the call
 */
export function failed(error: unknown, operation: DocumentedOperation | undefined, entry?: string): Answered {
  if (error instanceof FileRefused) return { outcome: "not-sent", message: `Nothing was sent. ${error.message}` };
  if (!isApiError(error))
    return {
      outcome: "unknown",
      message: "The server itself failed. Whether something was sent is not known.",
      next: "Do not repeat it. Tell the person.",
      facts: { error: error instanceof Error ? error.message : String(error) },
    };
  const { outcome, status, errorCode, requestId, explanation } = error;
  const named = split({ status, errorCode, requestId });
  const facts = {
    ...(operation !== undefined && { operation: operation.operationId }),
    ...named.own,
    ...(explanation !== undefined && { explanation }),
  };
  if (error instanceof ValidationError)
    return {
      outcome,
      message: "Nothing was sent: what was given breaks the API document.",
      next: "Mend what violations names, and only that. Do not invent values: ask the person for what you do not know.",
      facts: { ...facts, violations: error.violations },
    };
  if (error instanceof JournalError) return refusedByJournal(error, facts);
  const said = { ...named.data, error: error.message, ...(error.answer !== undefined && { answer: error.answer }) };
  if (outcome === "unknown") return unknown(error, operation, facts, said, entry);
  return {
    outcome,
    message:
      outcome === "rejected" ? "The service refused it. Nothing was done." : "It was not sent, so nothing was done.",
    next:
      explanation?.action ??
      (outcome === "rejected"
        ? "Do not repeat it unchanged. Tell the person what the service said."
        : error instanceof ConnectionError
          ? "The service could not be reached. Tell the person; try again later, at most twice."
          : "A person has to mend this, most likely the credentials in the server's environment. Do not try again before."),
    facts,
    data: said,
  };
}

/** What an entry of the journal says became of a quote, when the server that gave it is no more. */
export function recorded({ id, at, state, outcome, receipt, answer, note }: JournalEntry): Answered {
  const named = split({ receipt });
  const facts = { journalEntry: id, at, ...named.own, ...(note !== undefined && { note }) };
  const data = answer?.data ?? (receipt !== undefined && !("receipt" in named.own) ? named.data : undefined);
  const base = { facts: { ...facts, isRepeated: true }, ...(data !== undefined && { data }) };
  if (state === "open")
    return {
      ...base,
      outcome: "unknown",
      message: "This quote was used already, and nobody knows yet what came of it. Nothing was sent again.",
      next: `Do not repeat it. Call ${reconcileTool} with {"entry":"${id}"}; it reads only.`,
    };
  if (outcome === "succeeded")
    return { ...base, outcome, message: "This quote was used already; nothing was sent again. It was carried out." };
  if (outcome === "rejected" || outcome === "not-sent")
    return { ...base, outcome, message: "This quote was used already, and nothing was done. Get a new one." };
  return {
    ...base,
    outcome: receipt === undefined ? "unknown" : "succeeded",
    message: "This quote was used already; nothing was sent again. A person closed its entry: see note.",
  };
}

function refusedByJournal(error: JournalError, facts: Readonly<Record<string, unknown>>): Answered {
  const { entry, message } = error;
  return {
    outcome: "not-sent",
    message,
    next:
      entry === undefined
        ? "Nothing was sent. Tell the person what is wrong with the journal."
        : `Nothing was sent. Call ${reconcileTool} with {"entry":"${entry}"} to find out what became of the first one. Do not get round it with another body.`,
    facts: { ...facts, ...(entry !== undefined && { journalEntry: entry }) },
  };
}

function unknown(
  error: unknown,
  operation: DocumentedOperation | undefined,
  facts: Readonly<Record<string, unknown>>,
  data: unknown,
  entry: string | undefined,
): Answered {
  const harmless = operation !== undefined && isHarmless(operation.row);
  const check = error instanceof UnknownOutcomeError ? error.check : operation?.row.whenUnknown;
  return {
    outcome: "unknown",
    message: harmless
      ? "No usable answer came."
      : "No usable answer came. It may have been carried out, or may still be: nobody knows yet.",
    next: harmless
      ? "It does no harm to call it again."
      : entry === undefined
        ? `Do not repeat it. Look first: ${check ?? "read what it would have changed."}`
        : `Do not repeat it. Call ${reconcileTool} with {"entry":"${entry}"}; it reads only. Until it is known, the same call is refused.`,
    facts: { ...facts, ...(entry !== undefined && { journalEntry: entry }), ...(check !== undefined && { check }) },
    data,
  };
}
