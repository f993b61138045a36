import type { Intent } from "../../engine/journal.js";

/** An entry of a journal, as `fileJournal(file).entries()` gives it. */
export interface PurchaseEntry extends Intent {
  readonly id: string;
  readonly at: string;
  readonly state: "open" | "settled";
  /** When the call ended without a known outcome. */
  readonly endedAt?: string;
  readonly receipt?: string;
  readonly outcome?: string;
  /** False when it was found out by hand that it was not made. */
  readonly made?: false;
  /** It was begun although the same purchase was open. */
  readonly allowRepeat?: true;
}
