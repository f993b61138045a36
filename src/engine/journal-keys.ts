import { createHash } from "node:crypto";
import type { JournalEntry } from "./journal-line.js";
import type { NamedIntent, OpenedByKey } from "./journal.js";

/** Changes with one byte of a key, or of the purchase that it stands for. */
export function keyPrint(key: string, fingerprint: string): string {
  return createHash("sha256")
    .update(JSON.stringify([key, fingerprint]))
    .digest("hex");
}

/** The settled purchases that still hold their keys: those that were made, and those of which nobody says that they were not. */
export class TakenKeys {
  readonly #taken = new Map<string, JournalEntry>();

  note(entry: JournalEntry): void {
    const { key, state, outcome, made } = entry;
    if (key === undefined || state === "open" || this.#taken.has(key)) return;
    const holds = outcome === "succeeded" || (outcome === "settled-by-hand" && made !== false);
    if (holds) this.#taken.set(key, { ...entry, body: undefined });
  }

  /**
   * The entry that stands in the way of a purchase with a key; of open ones the first in the file, which may be its own.
   * One without a key, of the same body, may be the same purchase.
   */
  holder(open: Iterable<JournalEntry>, { key, fingerprint }: NamedIntent): JournalEntry | undefined {
    const taken = this.#taken.get(key);
    if (taken !== undefined) return taken;
    for (const entry of open)
      if (entry.key === key || (entry.key === undefined && entry.fingerprint === fingerprint)) return entry;
    return undefined;
  }
}

/** What is told of the entry that stands in the way. */
export function told(entry: JournalEntry, { fingerprint }: NamedIntent): OpenedByKey {
  const { id, at, state, outcome, endedAt, endsBy, receipt, requestId, answer, note } = entry;
  if (entry.fingerprint !== fingerprint) return { taken: { id, at, by: "another-body" } };
  if (state === "open") return { openEntry: { id, at, ...(endedAt === undefined && { endsBy }) } };
  if (outcome === "settled-by-hand" && receipt === undefined) return { taken: { id, at, by: "settled-by-hand", note } };
  return { recorded: { id, at, receipt, requestId, answer } };
}
