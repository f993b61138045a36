import { fingerprint } from "../engine/journal.js";
import { journaledUrl } from "../engine/journaled-url.js";
import { countOf } from "./allowance.js";
import { failed, recorded } from "./answers.js";
import { callOnce } from "./calling.js";
import type { DocumentedOperation } from "./document.js";
import { guarded, noted } from "./guard.js";
import { readInput, type Input } from "./input.js";
import { isKeyOf, keyOf } from "./keys.js";
import { questionOf } from "./question.js";
import { digestOf, type Quote } from "./quotes.js";
import type { Shared } from "./shared.js";
import type { Answered, Setting, ToolContext } from "./types.js";

/** Does what was quoted, once. */
export async function acted(
  shared: Shared,
  operation: DocumentedOperation,
  quoteName: string,
  args: Readonly<Record<string, unknown>>,
  context: ToolContext,
): Promise<Answered> {
  const { setting, quotes } = shared;
  const refuse = (message: string, next: string): Answered => ({ outcome: "not-sent", message, next });
  const again = `Call ${quoteName} with what the person wants, and use the quote that it gives.`;
  const quote = quotes.find(args["quote"]);
  if (quote === undefined)
    return (await before(setting, operation, args)) ?? refuse("Nothing was sent: there is no such quote.", again);
  if (quote.operationId !== operation.operationId)
    return refuse("Nothing was sent: the quote is for something else.", again);
  const input = await readInput(operation, args, setting.service, setting.folders.imports, ["quote"]);
  if (digestOf(operation.operationId, [input.parameters, input.body]) !== quote.digest)
    return {
      ...refuse("Nothing was sent: the arguments are not those that were quoted.", again),
      facts: { quoted: quote.shown },
    };
  if (quote.outcome !== undefined) {
    const first = await quote.outcome;
    return {
      ...first,
      message: `This quote was used already; nothing was sent again. What came of it: ${first.message}`,
      facts: { ...first.facts, isRepeated: true },
    };
  }
  if (quotes.isOver(quote)) return refuse("Nothing was sent: the quote is over.", again);
  quote.outcome = confirmed(shared, operation, input, quote, context).catch((error: unknown) =>
    failed(error, operation),
  );
  return quote.outcome;
}

/** What the journal knows of a quote that an earlier run of the server gave. */
async function before(
  { journal, service, folders, client }: Setting,
  operation: DocumentedOperation,
  args: Readonly<Record<string, unknown>>,
): Promise<Answered | undefined> {
  const { quote: token } = args;
  const { operationId, row } = operation;
  if (typeof token !== "string" || row.chargesMoney === undefined) return undefined;
  const entry = (await journal.entries()).findLast(
    ({ key, operation: each }) => each === operationId && isKeyOf(key, token),
  );
  if (entry === undefined) return undefined;
  const { parameters, body } = await readInput(operation, args, service, folders.imports, ["quote"]);
  const url = await journaledUrl(client, operationId, parameters);
  // How a query was written is not known any more.
  const hasQuery = Object.values(row.parameters ?? {}).includes("query");
  if (!hasQuery && url !== undefined && (await fingerprint(operationId, url, body)) !== entry.fingerprint)
    return { outcome: "not-sent", message: "Nothing was sent: the arguments are not those that were quoted." };
  return recorded(entry);
}

/** Asks the person where that can be done, then sends. From here on it does not matter whether the client still waits. */
async function confirmed(
  { setting, quotes, turns }: Shared,
  operation: DocumentedOperation,
  input: Input,
  quote: Quote,
  { ask, signal }: ToolContext,
): Promise<Answered> {
  if (ask !== undefined && !(await ask(questionOf(operation, quote))))
    return {
      outcome: "not-sent",
      message: "Nothing was sent: the person did not agree.",
      next: "Do not ask again unless the person tells you to. This quote is used up.",
    };
  if (signal.aborted) return { outcome: "not-sent", message: "Nothing was sent: the client gave up before." };
  return turns.run(async () => {
    if (quotes.isOver(quote)) return { outcome: "not-sent", message: "Nothing was sent: the quote is over by now." };
    if (operation.row.chargesMoney === undefined) return callOnce(setting, operation, input, noted(setting.journal));
    const purchaseKey = keyOf(quote.token, countOf(operation, input.body));
    return callOnce(setting, operation, input, {
      ...guarded(setting, operation, quote.known, input.body),
      purchaseKey,
    });
  });
}
