import { fileJournal, type JournalEntry } from "../engine/journal-file.js";
import { JournalError } from "../engine/errors.js";
import { reconcile } from "../workflows/reconcile/reconcile.js";
import { settleAs } from "../workflows/reconcile/settle.js";
import type { Verdict } from "../workflows/reconcile/verdict.js";
import { isYes } from "./consent.js";
import { obtainCredentials } from "./credentials.js";
import { CliError } from "./failure.js";
import { say, type Io } from "./io.js";
import { defaultJournalFile } from "./journal-place.js";
import type { Part } from "./layout.js";
import { failureReport, type Report } from "./report.js";
import { clientOf } from "./request.js";
import { targetOf, type TargetOptions } from "./target.js";
import { shown } from "./text.js";

interface Options extends TargetOptions {
  readonly journal?: string;
  readonly wait?: boolean;
  readonly yes?: boolean;
}

interface Told {
  readonly entry: JournalEntry;
  readonly verdict: Verdict;
  readonly settled: boolean;
}

/** Runs `scm journal reconcile`: asks the service about open purchases, and settles those that are known. */
export async function reconcileEntries(id: string | undefined, options: Options, io: Io): Promise<Report> {
  const file = options.journal ?? defaultJournalFile(io.env);
  const journal = fileJournal(file, { onWarning: (message) => say(io, message, "yellow") });
  const target = targetOf(options);
  const entries = await journal.entries().catch((error: unknown) => {
    throw new CliError(
      "invalid",
      `The journal cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const purchases = entries.filter(({ state, operation }) => state === "open" && operation === "SubscribeCertificate");
  const wanted = id === undefined ? purchases : named(id, purchases, file, io.program);
  if (wanted.length === 0)
    return {
      ending: "succeeded",
      result: `No purchase is open in ${shown(file)}.`,
      fields: { journal: file, verdicts: [] },
    };
  const told: Told[] = [];
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io) });
    for (const entry of wanted) {
      const others = { entries: await journal.entries(), wait: options.wait === true, signal: io.signal };
      if (options.wait) say(io, `Waiting until it can be known what became of ${entry.id} …`, "dim");
      const verdict = await reconcile(client, entry, others);
      told.push({ entry, verdict, settled: await settled(entry, verdict, options, io, journal) });
    }
  } catch (error) {
    if (error instanceof JournalError) throw new CliError("invalid", error.message);
    return failureReport(error, io);
  }
  const isOpen = told.some(({ verdict }) => verdict.verdict === "undecided");
  return {
    ending: isOpen ? "undecided" : "succeeded",
    result: told.flatMap(screenOf),
    fields: {
      journal: file,
      verdicts: told.map(({ entry, verdict, settled: done }) => ({ entry: entry.id, ...verdict, settled: done })),
    },
  };
}

function named(id: string, purchases: readonly JournalEntry[], file: string, program: string): readonly JournalEntry[] {
  const found = purchases.filter((entry) => entry.id === id || (id.length >= 8 && entry.id.startsWith(id)));
  if (found.length === 1) return found;
  throw new CliError(
    "invalid",
    found.length === 0
      ? `${shown(file)} has no open purchase ${shown(id)}.\n${program} journal lists them.`
      : `Several entries begin with ${shown(id)}; give more of it.`,
  );
}

/** Settles what is known, when the person agrees. */
async function settled(
  entry: JournalEntry,
  verdict: Verdict,
  { yes = false }: Options,
  io: Io,
  journal: ReturnType<typeof fileJournal>,
): Promise<boolean> {
  if (verdict.verdict === "undecided") return false;
  if (!yes) {
    if (!io.interactive) return false;
    say(io, screenOf({ entry, verdict, settled: false }).slice(0, -1));
    const answer = await io.ask(
      `Settle the entry so? ${entry.key === undefined || verdict.verdict === "not-found" ? "The same purchase can then be made again" : "Its key then gives this order"}. [y/N] `,
    );
    if (!isYes(answer)) return false;
  }
  await settleAs(journal, entry, verdict);
  return true;
}

function screenOf({ entry, verdict, settled: done }: Told): Part[] {
  const facts = [
    ["Sent", shown(entry.at)],
    ["Verdict", verdict.verdict],
    ...(verdict.verdict === "bought"
      ? [
          ["Order", shown(verdict.orderId)],
          ["Certificates", verdict.certificates.map(shown).join(", ")],
        ]
      : []),
    ["Why", verdict.message],
    ...(verdict.verdict === "undecided" && verdict.holdsFrom !== undefined ? [["Look again", verdict.holdsFrom]] : []),
    ...(verdict.verdict === "undecided" ? [] : [["Settled", done ? "yes" : "no; --yes settles it"]]),
  ];
  return [`${shown(entry.id)}  ${shown(entry.operation)}`, { table: facts, indent: 2 }, ""];
}
