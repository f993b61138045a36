import { ConnectionError, isApiError, JournalError } from "../errors.js";
import { notify, type Hooks } from "../hooks.js";
import { fingerprint, type Journal, type Settlement } from "../journal.js";
import { canonicalUrl } from "../operations.js";
import { propertyOf } from "./answer.js";
import { bounded, Interrupted } from "./bounded.js";
import { oneLine } from "./failure.js";
import type { WireRequest } from "./send.js";
import type { Call, Exchange, Span, Trail } from "./exchange.js";

/** Writing a line is a disk write; a journal that takes longer than this is broken. */
export const journalMs = 10_000;

/** What a settlement gets even when the call has used up its time. A result that is there does not wait longer for it. */
const settleMs = 1_000;

interface JournaledCall {
  readonly journal: Journal;
  readonly hooks: Hooks;
  readonly request: WireRequest;
  readonly call: Call;
  readonly span: Span;
  readonly body: unknown;
  /** The body without its secrets. */
  readonly shown: unknown;
}

/** Runs a call between an intent and its settlement. */
export async function journaled(journaledCall: JournaledCall, run: () => Promise<Exchange>): Promise<Exchange> {
  const id = await open(journaledCall);
  let exchange: Exchange;
  try {
    exchange = await run();
  } catch (error) {
    await settle(
      journaledCall,
      id,
      isApiError(error) ? { outcome: error.outcome, requestId: error.requestId } : { outcome: "unknown" },
    );
    throw error;
  }
  const { verdict, requestId, trail } = exchange;
  const receipt = verdict.kind === "success" ? receiptOf(verdict.data, trail) : undefined;
  await settle(journaledCall, id, {
    outcome: verdict.kind === "success" ? "succeeded" : trail.outcome,
    receipt,
    requestId,
  });
  return exchange;
}

async function open({ journal, request, call, span, body, shown }: JournaledCall): Promise<string> {
  const operation = call.operationId ?? request.method;
  let opening: ReturnType<Journal["open"]> | undefined;
  let result: Awaited<ReturnType<Journal["open"]>>;
  try {
    result = await bounded(Math.min(journalMs, span.end - performance.now()), call.signal, async (signal) => {
      const url = canonicalUrl(request.url, call.operation);
      const intent = { operation, url, fingerprint: await fingerprint(operation, url, body), body: shown };
      if (signal.aborted) throw new Interrupted("aborted");
      opening = Promise.resolve(journal.open(intent, call.allowRepeat === true));
      const opened = Object(await opening) as Partial<Record<"id" | "openEntry", unknown>>;
      // A journal of the caller's own making may give anything.
      if (typeof opened.id !== "string" && Object(opened.openEntry) !== opened.openEntry)
        throw new TypeError("its open() gave neither an id nor an open entry");
      return opening;
    });
  } catch (error) {
    if (error instanceof JournalError)
      throw new JournalError(`${operation} was not sent: ${error.message.replace(/\.$/, "")}.`, error.entry, {
        operation,
        cause: error.cause,
      });
    if (!(error instanceof Interrupted))
      throw new JournalError(`${operation} was not sent: the journal could not be written${why(error)}.`, undefined, {
        operation,
        cause: error,
      });
    withdraw(journal, opening);
    if (error.reason === "aborted")
      throw new ConnectionError(`${operation}: the caller gave up before the request was sent.`, "aborted", {
        outcome: "not-sent",
        operation,
      });
    throw new JournalError(`${operation} was not sent: the journal took too long.`, undefined, { operation });
  }
  if ("id" in result) return result.id;
  const { id, at } = result.openEntry;
  throw new JournalError(
    `${operation} was not sent: the journal holds an open entry for the same purchase, ${id} of ${at}. Find out whether it was ` +
      `carried out and settle the entry, or pass allowRepeat: true to buy all the same.`,
    id,
    { operation },
  );
}

/** Journals fail for reasons that a reader can mend: a folder that is not there, a full disk. */
function why(error: unknown): string {
  return error instanceof Error && error.message ? `: ${oneLine(error.message, 200).replace(/\.$/, "")}` : "";
}

/** An intent that is written after all, when nobody waits for it any more, must not stay open: nothing was sent for it. */
function withdraw(journal: Journal, opening: ReturnType<Journal["open"]> | undefined): void {
  opening
    ?.then((late) => ("id" in late ? journal.settle(late.id, { outcome: "not-sent" }) : undefined))
    .catch(() => undefined);
}

/** When the settlement cannot be written the entry stays open, which is the safe side; the call's result stands. */
async function settle(
  { journal, hooks, call, span }: JournaledCall,
  id: string,
  settlement: Settlement,
): Promise<void> {
  const ms = Math.min(journalMs, Math.max(settleMs, span.end - performance.now()));
  try {
    await bounded(ms, undefined, () => journal.settle(id, settlement));
  } catch (error) {
    const outcome = settlement.outcome === "succeeded" ? "unknown" : settlement.outcome;
    const details = {
      outcome,
      operation: call.operationId,
      requestId: settlement.requestId,
      cause: error instanceof Interrupted ? undefined : error,
    } as const;
    const problem =
      error instanceof Interrupted
        ? "was not settled in time and may stay open"
        : "could not be settled and stays open";
    notify(
      hooks.onJournalError,
      () =>
        new JournalError(
          `The journal entry ${id} ${problem}. The call ended with: ${describe(settlement)}.`,
          id,
          details,
        ),
    );
  }
}

/** The settlement may now stand nowhere else. */
function describe({ outcome, receipt, requestId }: Settlement): string {
  return [outcome, receipt, requestId === undefined ? undefined : `request id ${requestId}`]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** Without secrets, since a server may put there what it was sent. */
function receiptOf(data: unknown, { call, redact }: Trail): string | undefined {
  const name = call.operation?.receipt;
  const value = name === undefined ? undefined : propertyOf(data, name);
  return value === undefined ? undefined : redact(String(value));
}
