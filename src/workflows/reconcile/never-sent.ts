import type { PurchaseEntry } from "./entry.js";

/**
 * Whether the journal itself shows that an open entry was never sent: whoever writes one then looks whether another one
 * stands in its way, takes its own back, and may die before.
 *
 * @param entries all of the journal, in its order
 */
export function wasNeverSent(entry: PurchaseEntry, entries: readonly PurchaseEntry[]): boolean {
  const { id, state, endedAt, key, fingerprint, allowRepeat } = entry;
  const place = entries.findIndex((other) => other.id === id);
  if (state !== "open" || endedAt !== undefined || allowRepeat || place < 0) return false;
  return entries.some((other, index) => {
    if (other.id === id) return false;
    if (key !== undefined && other.key === key && holds(other)) return true;
    const isSame =
      other.fingerprint === fingerprint && (key === undefined || other.key === undefined || other.key === key);
    return index < place && other.state === "open" && (isSame || (key !== undefined && other.key === key));
  });
}

/** A settled one whose key is not free. */
function holds({ state, outcome, made }: PurchaseEntry): boolean {
  return state === "settled" && (outcome === "succeeded" || (outcome === "settled-by-hand" && made !== false));
}
