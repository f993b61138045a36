import { journaledUrl } from "../engine/client.js";
import { chargesMoney, withoutSecrets } from "../engine/effects.js";
import type { JournalEntry } from "../engine/journal-file.js";
import { fingerprint } from "../engine/journal.js";
import { validatorsOf } from "../engine/validators.js";
import { countOf, mayBeDone } from "./allowance.js";
import { isOpen, opening } from "./allowed.js";
import { failed, recorded } from "./answers.js";
import { callOnce } from "./calling.js";
import type { ApiDocument, DocumentedOperation } from "./document.js";
import { guarded, noted, roomNow } from "./guard.js";
import { inputSchema, undescribed } from "./input-schema.js";
import { readInput, type Input } from "./input.js";
import { isKeyOf, keyOf } from "./keys.js";
import { annotationsOf } from "./operation-tools.js";
import { plain } from "./plain.js";
import { digestOf, quoteMs, type Quote, type Quotes, type Turns } from "./quotes.js";
import type { Answered, Question, Setting, Tool, ToolContext } from "./types.js";

const hidden = "(from a file, not shown)";

/** What all tools of a server share. */
export interface Shared {
  readonly setting: Setting;
  readonly document: ApiDocument;
  readonly quotes: Quotes;
  /** What spends or destroys is done one after the other. */
  readonly turns: Turns;
}

/** The tools for what costs or destroys: one that quotes it, and where it is open one that does what was quoted. */
export function twoSteps(shared: Shared, operation: DocumentedOperation): Tool[] {
  const { setting, document } = shared;
  const isAllowed = isOpen(operation, setting.allowed);
  const { command, summary, description, row, cost } = operation;
  const quoteName = `quote-${command}`;
  const effects = [
    row.chargesMoney === true
      ? "It costs money."
      : row.chargesMoney === undefined
        ? ""
        : `It can cost money: ${cost ?? ""}`,
    row.destroys === undefined ? "" : `It destroys: ${row.destroys}`,
  ].filter((text) => text !== "");
  const quote: Tool = {
    name: quoteName,
    title: `Quote: ${summary}`,
    description:
      `Checks what ${command} would do and says what it costs or destroys, and what is known to be refused or surprising. Sends nothing.${
        isAllowed
          ? ` Gives a quote that ${command} takes within ${quoteMs / 60_000} minutes.`
          : ` ${command} itself is closed: a person opens it with ${opening(operation)}.`
      } ${effects.join(" ")}\n\n${description}`.trim(),
    inputSchema: inputSchema(operation, document.resolve),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    run: (args) => orFailed(operation, () => quoted(shared, operation, args, isAllowed)),
  };
  if (!isAllowed) return row.chargesMoney === undefined ? [] : [quote];
  const act: Tool = {
    name: command,
    title: summary,
    description: `${effects.join(" ")} Call ${quoteName} first, show the person what it says, and give the same arguments here with its quote. It is sent once: the same quote again gives the first outcome.`,
    // The same arguments are described at the quote.
    inputSchema: undescribed(inputSchema(operation, document.resolve, { quote: { type: "string", maxLength: 100 } })),
    annotations: annotationsOf(row),
    run: (args, context) => orFailed(operation, () => acted(shared, operation, quoteName, args, context)),
  };
  return [quote, act];
}

async function orFailed(operation: DocumentedOperation, work: () => Promise<Answered>): Promise<Answered> {
  try {
    return await work();
  } catch (error) {
    return failed(error, operation);
  }
}

async function quoted(
  { setting, quotes }: Shared,
  operation: DocumentedOperation,
  args: Readonly<Record<string, unknown>>,
  isAllowed: boolean,
): Promise<Answered> {
  const { operationId, command, row } = operation;
  const input = await readInput(operation, args, setting.service, setting.folders.imports);
  const costs = await isCharged(setting, operation, input);
  const url = journaledUrl(setting.client, operationId);
  const advice = (await setting.advise?.(operationId, input.body)) ?? [];
  const entries = (await setting.journal.entries()).filter((entry) => entry.operation === operationId);
  const remarks = await remarksOf(operation, input, url, entries);
  const shown = shownOf(operation, input);
  const room = row.chargesMoney === true ? await roomNow(setting, operation, url) : undefined;
  const count = row.chargesMoney === true ? countOf(operation, input.body) : undefined;
  const facts = {
    operation: operationId,
    would: operation.summary,
    at: url === undefined ? undefined : new URL(url).host,
    arguments: shown,
    ...(count !== undefined && { count }),
    costsMoney: costs,
    ...(costs && { cost: operation.cost ?? "The price is not in this API; the account pays it." }),
    ...(row.destroys !== undefined && { destroys: row.destroys }),
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
    ...{ operationId, shown, digest: digestOf(operationId, [input.parameters, input.body]) },
    known: new Set(entries.map(({ id }) => id)),
  });
  return {
    ...base,
    message: "This is what it would do. Nothing was sent.",
    next: `Show the person what it costs or destroys, the advice and the remarks. When they agree, call ${command} with exactly these arguments and this quote.`,
    facts: { ...facts, quote: quote.token, quoteEndsAt: new Date(quote.endsAt).toISOString() },
  };
}

async function acted(
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
  const { body } = await readInput(operation, args, service, folders.imports, ["quote"]);
  const url = journaledUrl(client, operationId);
  const hasPath = Object.values(row.parameters ?? {}).includes("path");
  if (!hasPath && url !== undefined && (await fingerprint(operationId, url, body)) !== entry.fingerprint)
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
  const advice = (await setting.advise?.(operation.operationId, input.body)) ?? [];
  if (
    ask !== undefined &&
    !(await ask(
      questionOf(
        operation,
        setting,
        quote,
        advice.map(({ message }) => message),
      ),
    ))
  )
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

async function isCharged(
  { service }: Setting,
  { operationId, row }: DocumentedOperation,
  { body }: Input,
): Promise<boolean> {
  return chargesMoney(row, await validatorsOf(service, operationId), body);
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

/** The values are a model's, so they are shown as data: quoted, on one line each, without what cannot be seen. */
function questionOf(
  operation: DocumentedOperation,
  setting: Setting,
  { shown }: Quote,
  advice: readonly string[],
): Question {
  const { summary, operationId, row, cost } = operation;
  const url = journaledUrl(setting.client, operationId);
  const { body, ...parameters } = Object(shown) as Readonly<Record<string, unknown>>;
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const values = { ...parameters, ...(isObject ? body : body === undefined ? {} : { body }) };
  const lines = Object.entries(values).map(
    ([name, value]) => `  ${name}: ${plain(JSON.stringify(value)).slice(0, 300)}`,
  );
  const text = [
    `${summary}${url === undefined ? "" : `, at ${new URL(url).host}`}`,
    ...lines,
    ...(row.chargesMoney === undefined
      ? []
      : [row.chargesMoney === true ? "This costs money." : `This can cost money: ${cost ?? ""}`]),
    ...(row.destroys === undefined ? [] : [`This destroys: ${row.destroys}`]),
    ...advice.map((message) => `Think about: ${message}`),
  ].join("\n");
  return { text, agree: row.chargesMoney === undefined ? "Do it" : "Spend the money" };
}
