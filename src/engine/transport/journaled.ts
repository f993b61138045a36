import { ConnectionError, isApiError, JournalError } from "../errors.js";
import { propertyOf } from "../json.js";
import { notify, type Hooks } from "../hooks.js";
import { fingerprint, type Intent, type Journal, type RecordedPurchase, type Settlement } from "../journal.js";
import { canonicalUrl } from "../operations.js";
import { bounded, Interrupted, sleep } from "./bounded.js";
import { oneLine } from "./failure.js";
import { isUnderWay, keptAnswer, openingOf, refused, type Opened } from "./keyed.js";
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
  /** The command that finds out what became of a purchase. */
  readonly reconcile: string | undefined;
}

/**
 * Runs a call between an intent and its settlement.
 *
 * @param recall gives the exchange of a purchase that the journal knows by its key
 */
export async function journaled(
  journaledCall: JournaledCall,
  run: () => Promise<Exchange>,
  recall: (recorded: RecordedPurchase) => Exchange,
): Promise<Exchange> {
  const opened = await untilKnown(journaledCall);
  if ("recorded" in opened) return recall(opened.recorded);
  const { id } = opened;
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
    ...(verdict.kind === "success" && keptAnswer(verdict.data, exchange)),
  });
  return exchange;
}

type Known = { readonly id: string } | { readonly recorded: RecordedPurchase };

/** Opens an entry; one whose key another call is at it for is waited for, up to half of the time, so that enough is left. */
async function untilKnown(journaledCall: JournaledCall): Promise<Known> {
  const { request, call, span, reconcile } = journaledCall;
  const operation = call.operationId ?? request.method;
  const { start, end } = span;
  for (let pauseMs = firstLookMs; ; pauseMs = Math.min(2 * pauseMs, lastLookMs)) {
    const opened = await open(journaledCall, operation);
    if (!("openEntry" in opened) && !("taken" in opened)) return opened;
    if (!isUnderWay(opened) || performance.now() + pauseMs > start + (end - start) / 2)
      throw refused(operation, opened, call, reconcile);
    try {
      await sleep(pauseMs, call.signal);
    } catch (error) {
      if (error instanceof Interrupted) throw gaveUp(operation);
      throw error;
    }
  }
}

/** Between two looks at what another call is at. */
const [firstLookMs, lastLookMs] = [20, 1_000];

function gaveUp(operation: string): ConnectionError {
  return new ConnectionError(`${operation}: the caller gave up before the request was sent.`, "aborted", {
    outcome: "not-sent",
    operation,
  });
}

async function open({ journal, request, call, span, body, shown }: JournaledCall, operation: string): Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  try {
    return await bounded(Math.min(journalMs, span.end - performance.now()), call.signal, async (signal) => {
      const url = canonicalUrl(request.url, call.operation);
      const intent: Intent = {
        ...{ operation, url, fingerprint: await fingerprint(operation, url, body), body: shown },
        ...(call.tagged !== undefined && { tag: call.tagged.tag }),
      };
      if (signal.aborted) throw new Interrupted("aborted");
      opening = openingOf(journal, intent, call, span);
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
    if (error.reason === "aborted") throw gaveUp(operation);
    throw new JournalError(`${operation} was not sent: the journal took too long.`, undefined, { operation });
  }
}

/** Journals fail for reasons that a reader can mend: a folder that is not there, a full disk. */
function why(error: unknown): string {
  return error instanceof Error && error.message ? `: ${oneLine(error.message, 200).replace(/\.$/, "")}` : "";
}

/** An intent that is written after all, when nobody waits for it any more, must not stay open: nothing was sent for it. */
function withdraw(journal: Journal, opening: Promise<Opened> | undefined): void {
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
