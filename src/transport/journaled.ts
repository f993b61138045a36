import { isScmError, JournalError } from "../errors.js";
import { notify, type Hooks } from "../hooks.js";
import { fingerprint, type Journal, type Settlement } from "../journal.js";
import { bounded } from "./bounded.js";
import type { WireRequest } from "./send.js";
import type { Call, Exchange } from "./transport.js";

/** Writing an intent is a disk write; a journal that takes longer than this is broken. */
const journalMs = 10_000;

/** Runs a call between an intent and its settlement. */
export async function journaled(journal: Journal, hooks: Hooks, request: WireRequest, call: Call, run: () => Promise<Exchange>): Promise<Exchange> {
  const id = await open(journal, request, call);
  let exchange: Exchange;
  try {
    exchange = await run();
  } catch (error) {
    await settle(journal, hooks, call, id, { outcome: isScmError(error) ? error.outcome : "unknown", requestId: isScmError(error) ? error.requestId : undefined });
    throw error;
  }
  const { verdict, requestId } = exchange;
  const receipt = verdict.kind === "success" ? receiptOf(verdict.data, call.operation?.receipt) : undefined;
  await settle(journal, hooks, call, id, { outcome: verdict.kind === "success" ? "succeeded" : verdict.outcome, receipt, requestId });
  return exchange;
}

async function open(journal: Journal, request: WireRequest, call: Call): Promise<string> {
  const operation = call.operationId ?? request.method;
  const body: unknown = request.body === undefined ? undefined : JSON.parse(request.body);
  let result: Awaited<ReturnType<Journal["open"]>>;
  try {
    const intent = { operation, url: request.url, fingerprint: await fingerprint(operation, request.url, body), body };
    result = await bounded(journalMs, call.signal, () => journal.open(intent, call.allowRepeat === true));
  } catch (error) {
    throw new JournalError(`${operation} was not sent: the journal could not be written.`, undefined, { operation, cause: error });
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

/** When the settlement cannot be written the entry stays open, which is the safe side; the call's result stands. */
async function settle(journal: Journal, hooks: Hooks, call: Call, id: string, settlement: Settlement): Promise<void> {
  try {
    await bounded(journalMs, undefined, () => journal.settle(id, settlement));
  } catch (error) {
    const journalError = new JournalError(`The journal entry ${id} could not be settled and stays open.`, id, { operation: call.operationId, cause: error });
    notify(hooks.onJournalError, journalError);
  }
}

function receiptOf(data: unknown, name: string | undefined): string | undefined {
  if (name === undefined || typeof data !== "object" || data === null) return undefined;
  const value = (data as Record<string, unknown>)[name];
  return value === undefined ? undefined : String(value);
}
