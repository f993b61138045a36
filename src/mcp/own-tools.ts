import { isApiError, JournalError } from "../engine/errors.js";
import { errorCodesOf } from "../engine/error-codes.js";
import type { JournalEntry } from "../engine/journal-file.js";
import { failed, reconcileTool } from "./answers.js";
import { objectOf } from "./input-schema.js";
import type { Shared } from "./shared.js";
import type { Answered, Finding, Setting, Tool } from "./types.js";

const reading = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** The tools that every server has, whatever its document. */
export function ownTools(shared: Shared): Tool[] {
  return [explain(shared.setting), reconcile(shared), ...(shared.setting.advise === undefined ? [] : [advice(shared)])];
}

function explain({ service }: Setting): Tool {
  return {
    name: "explain",
    title: "Explain an error code",
    description:
      "Tells what an error code of the service means, what to do, and whether the request can have been carried out.",
    inputSchema: objectOf({ code: { type: "string", description: "The code as the service gave it." } }, ["code"]),
    annotations: reading,
    async run({ code }) {
      if (typeof code !== "string" || code === "") return wrong("code must be a text");
      const catalogue = await service.catalogue();
      const codes = errorCodesOf(service);
      const wanted = codes.canonical(code.trim().toUpperCase());
      const names = Object.hasOwn(catalogue, wanted)
        ? [wanted]
        : Object.keys(catalogue).filter((name) => name.endsWith(`.${wanted.padStart(4, "0")}`));
      if (names.length === 0)
        return {
          outcome: "not-sent",
          message: "The catalogue does not know this code.",
          next: "Tell the person the code and what the service said. Do not guess what it means.",
        };
      const found = names.map((name) => ({
        code: name,
        ...catalogue[name],
        processed: codes.isSurelyRefusing(name)
          ? "Nothing was done."
          : codes.mayBeProcessed(name)
            ? "It may have been done. Look before it is repeated."
            : "With a 4xx status nothing was done; with a 5xx status look before it is repeated.",
      }));
      return {
        outcome: "succeeded",
        message: found.map(({ code: name, meaning, action }) => `${name}: ${meaning} ${action}`).join("\n"),
        facts: { codes: found },
      };
    },
  };
}

function advice({ setting, document }: Shared): Tool {
  const operations = document.operations.map(({ operationId }) => operationId);
  return {
    name: "advice",
    title: "Advice about a request",
    description:
      "Tells what is known to be refused or surprising about a request that the document allows. Sends nothing.",
    inputSchema: objectOf(
      {
        operation: { enum: operations, description: "The operationId." },
        body: { type: "object", description: "Its body." },
      },
      ["operation"],
    ),
    annotations: reading,
    async run({ operation, body }) {
      if (typeof operation !== "string" || !operations.includes(operation))
        return wrong("operation must be an operationId");
      const remarks = (await setting.advise?.(operation, body)) ?? [];
      const message = remarks.length === 0 ? "Nothing is known that speaks against it." : "Think about these first.";
      return { outcome: "succeeded", message, facts: { advice: remarks } };
    },
  };
}

function reconcile(shared: Shared): Tool {
  return {
    name: reconcileTool,
    title: "Find out what became of open calls",
    description:
      "Finds out what became of calls without a known outcome, of one entry of the journal or of all that are open. It only reads at the service. What is proven to be carried out is written down; anything else is left to the person.",
    inputSchema: objectOf({ entry: { type: "string", description: "The entry's id; without it all open ones." } }),
    annotations: { ...reading, readOnlyHint: false, openWorldHint: true },
    async run({ entry: id }, { signal }) {
      try {
        if (id !== undefined && typeof id !== "string") return wrong("entry must be a text");
        return await reconciled(shared, id, signal);
      } catch (error) {
        return failed(error, undefined);
      }
    },
  };
}

/** So many are looked at in one call; each takes calls of its own. */
const most = 10;

async function reconciled(
  { setting, document }: Shared,
  id: string | undefined,
  signal: AbortSignal,
): Promise<Answered> {
  const entries = await setting.journal.entries();
  const wanted = entries
    .filter((entry) => (id === undefined ? entry.state === "open" : entry.id === id))
    .slice(0, most);
  if (wanted.length === 0)
    return {
      outcome: id === undefined ? "succeeded" : "not-sent",
      message: id === undefined ? "Nothing is open." : "The journal has no such entry.",
    };
  const found: Record<string, unknown>[] = [];
  for (const entry of wanted) {
    const { state, outcome, receipt } = entry;
    const base = { entry: entry.id, operation: entry.operation, at: entry.at };
    if (state !== "open") {
      found.push({ ...base, verdict: "settled", outcome, receipt });
      continue;
    }
    const verdict = await verdictOf(setting, entry, entries, signal);
    const check = document.operations.find(({ operationId }) => operationId === entry.operation)?.row.whenUnknown;
    const isSettled = verdict?.receipt !== undefined && (await settledAs(setting, entry, verdict.receipt));
    found.push({
      ...base,
      ...(verdict ?? { verdict: "undecided", message: "Nothing decides this by itself." }),
      isSettled,
      ...(verdict === undefined && check !== undefined && { check }),
      ...(!isSettled && { onceKnown: setting.settle(entry.id) }),
    });
  }
  const isOpen = found.some(({ isSettled }) => isSettled === false);
  return {
    outcome: "succeeded",
    message: isOpen ? "Some of it is not settled." : "All of it is known.",
    next: isOpen
      ? "Do not repeat what is not settled. Tell the person what is known, and when to look again (holdsFrom). Only they close an entry, with the command in onceKnown."
      : "Tell the person what was carried out, with its receipt.",
    facts: { entries: found },
  };
}

/** One that cannot be found out about, since it was sent to another host or nobody answers, does not hide the others. */
async function verdictOf(
  { reconcile: findOut }: Setting,
  entry: JournalEntry,
  entries: readonly JournalEntry[],
  signal: AbortSignal,
): Promise<Finding | undefined> {
  try {
    return await findOut?.(entry, entries, signal);
  } catch (error) {
    if (!isApiError(error)) throw error;
    return { verdict: "undecided", message: error.message };
  }
}

async function settledAs({ journal }: Setting, { id }: JournalEntry, receipt: string): Promise<boolean> {
  try {
    await journal.settle(id, { outcome: "succeeded", receipt });
    return true;
  } catch (error) {
    if (error instanceof JournalError) return false;
    throw error;
  }
}

function wrong(message: string): Answered {
  return { outcome: "not-sent", message: `Nothing was sent: ${message}.` };
}
