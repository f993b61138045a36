import { chargesMoney, lossOf, withoutSecrets } from "../engine/effects.js";
import type { JournalEntry } from "../engine/journal-file.js";
import { fingerprint } from "../engine/journal.js";
import { journaledUrl } from "../engine/journaled-url.js";
import { validatorsOf } from "../engine/validators.js";
import { countOf, mayBeDone } from "./allowance.js";
import { opening } from "./allowed.js";
import type { DocumentedOperation } from "./document.js";
import { roomNow } from "./guard.js";
import { readInput, type Input } from "./input.js";
import { digestOf } from "./quotes.js";
import type { Shared } from "./shared.js";
import type { Answered, Setting } from "./types.js";

const hidden = "(from a file, not shown)";

/** Says what a call would do, and gives a quote for it where it is open and within the allowance. */
export async function quoted(
  { setting, quotes }: Shared,
  operation: DocumentedOperation,
  args: Readonly<Record<string, unknown>>,
  isAllowed: boolean,
): Promise<Answered> {
  const { operationId, command, row } = operation;
  const input = await readInput(operation, args, setting.service, setting.folders.imports);
  const validators = await validatorsOf(setting.service, operationId);
  const costs = chargesMoney(row, validators, () => input.body);
  const loss = lossOf(row, validators, input.body);
  const url = await journaledUrl(setting.client, operationId);
  const advice = (await setting.advise?.(operationId, input.body)) ?? [];
  const entries = (await setting.journal.entries()).filter((entry) => entry.operation === operationId);
  const remarks = await remarksOf(operation, input, url, entries);
  const shown = shownOf(operation, input);
  const host = url === undefined ? undefined : new URL(url).host;
  const room = row.chargesMoney === true ? await roomNow(setting, operation, url) : undefined;
  const count = row.chargesMoney === true ? countOf(operation, input.body) : undefined;
  const facts = {
    operation: operationId,
    would: operation.summary,
    at: host,
    arguments: shown,
    ...(count !== undefined && { count }),
    costsMoney: costs,
    ...(costs && { cost: operation.cost ?? "The price is not in this API; the account pays it." }),
    ...(loss !== undefined && { destroys: loss }),
    ...(room !== undefined && isAllowed && { allowance: allowanceOf(setting, room.left) }),
    advice,
    ...(remarks.length > 0 && { remarks }),
  };
  const base = { outcome: "not-sent", isError: false, facts } as const;
  if (!isAllowed)
    return {
      ...base,
      message: "This is what it would do. Nothing was sent.",
      next: `${command} is closed here. A person opens it by starting the server with ${opening(operation)}; they can also do it themselves.`,
    };
  if (room !== undefined && room.for(input.body) === undefined)
    return {
      ...base,
      message: "This is beyond what a person allowed to buy. Nothing was sent, and there is no quote.",
      next: "Tell the person. Only they can allow more, when they start the server anew; do not try a smaller or another purchase unless they say so.",
    };
  const quote = quotes.issue({
    ...{ operationId, shown, host, digest: digestOf(operationId, [input.parameters, input.body]) },
    effects: [
      ...(costs ? [`This costs money${operation.cost === undefined ? "." : `: ${operation.cost}`}`] : []),
      ...(loss === undefined ? [] : [`This destroys: ${loss}`]),
    ],
    warnings: [...advice.map(({ message }) => message), ...remarks],
    known: new Set(entries.map(({ id }) => id)),
  });
  return {
    ...base,
    message: "This is what it would do. Nothing was sent.",
    next: `Show the person what it costs or destroys, the advice and the remarks. When they agree, call ${command} with exactly these arguments and this quote.`,
    facts: { ...facts, quote: quote.token, quoteEndsAt: new Date(quote.endsAt).toISOString() },
  };
}

/** What the journal knows that a person wants to know before it is done again. */
async function remarksOf(
  { operationId, row }: DocumentedOperation,
  { body }: Input,
  url: string | undefined,
  entries: readonly JournalEntry[],
): Promise<string[]> {
  if (row.chargesMoney === undefined || url === undefined) return [];
  const print = await fingerprint(operationId, url, body);
  return entries
    .filter((entry) => entry.fingerprint === print && mayBeDone(entry))
    .map(({ id, at, state, receipt }) =>
      state === "open"
        ? `The same was begun at ${at} (entry ${id}) and nobody knows what became of it. Until that is found out, it is refused.`
        : `The same was made at ${at}${receipt === undefined ? "" : `: ${receipt}`}. This would be another one.`,
    );
}

function shownOf({ row }: DocumentedOperation, { parameters, body }: Input): Readonly<Record<string, unknown>> {
  return { ...parameters, ...(body !== undefined && { body: withoutSecrets(body, row.secrets?.body ?? [], hidden) }) };
}

function allowanceOf({ allowed }: Setting, left: readonly number[]) {
  return allowed.purchases.map(({ text, most }, index) => ({ allowed: text, inAll: most, left: left[index] ?? 0 }));
}
