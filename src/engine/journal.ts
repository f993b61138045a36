/** A purchase that is about to be sent. */
export interface Intent {
  readonly operation: string;
  readonly url: string;
  /** Equal for equal purchases at the same host. */
  readonly fingerprint: string;
  /** The body as its caller gave it, with secrets removed. */
  readonly body: unknown;
  /** The name that its caller gave it: `purchaseKey`. */
  readonly key?: string;
  /** The tag that only this purchase carries: `purchaseTag`. The body is without it. */
  readonly tag?: unknown;
  /** When its caller waits no longer, ISO 8601 in UTC. Given with a key. */
  readonly endsBy?: string;
}

/** A purchase that has a name. */
export interface NamedIntent extends Intent {
  readonly key: string;
}

/** How a purchase ended. With `unknown` the entry stays open. */
export interface Settlement {
  readonly outcome: "succeeded" | "not-sent" | "rejected" | "unknown";
  /** The id of the order, when it succeeded. */
  readonly receipt?: string | undefined;
  readonly requestId?: string | undefined;
  /** What a purchase with a key was answered. */
  readonly answer?: KeptAnswer | undefined;
}

/** A successful answer, with secrets removed. */
export interface KeptAnswer {
  /** HTTP status; not there for what was found out in another way. */
  readonly status?: number;
  readonly data?: unknown;
}

/**
 * A record of purchases that outlives the process. `open` is called before the request leaves and `settle` after; an
 * entry that is not settled means: this may have been bought.
 */
export interface Journal {
  /**
   * Writes the intent so that it survives a crash, then returns its id. When an open entry with the same fingerprint
   * exists it writes nothing lasting and returns that entry instead, unless `allowRepeat` is true.
   */
  open(intent: Intent, allowRepeat: boolean): Promise<{ readonly id: string } | { readonly openEntry: OpenEntry }>;
  /**
   * The same for a purchase with a key, which is kept for ever: the key of one that was made, or that may have been, is
   * never given to another. A rejected one, and one that was not sent, frees it. Without this function `purchaseKey` is
   * refused.
   */
  openByKey?(intent: NamedIntent): Promise<OpenedByKey>;
  /** Writes how it ended. */
  settle(id: string, settlement: Settlement): Promise<void>;
}

/** What a person, or who asked the service, found out of a purchase. */
export type FoundOut = { readonly made: false } | { readonly made: true; readonly receipt?: string };

/** What a journal says of a key. */
export type OpenedByKey =
  | { readonly id: string }
  /** Not known what became of it, or still under way. */
  | { readonly openEntry: OpenEntry }
  | { readonly recorded: RecordedPurchase }
  /** The key stands for a purchase with another body, or for one that was settled by hand without saying whether it was made. */
  | { readonly taken: TakenKey };

/** A purchase that was made before. */
export interface RecordedPurchase {
  readonly id: string;
  /** When it was begun, ISO 8601 in UTC. */
  readonly at: string;
  readonly receipt?: string | undefined;
  readonly requestId?: string | undefined;
  readonly answer?: KeptAnswer | undefined;
}

/** The entry that a key stands for. */
export interface TakenKey {
  readonly id: string;
  readonly at: string;
  readonly by: "another-body" | "settled-by-hand";
  readonly note?: string | undefined;
}

/** An entry that nobody has settled. */
export interface OpenEntry {
  readonly id: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** Until when its caller may be at it; not there when the call ended, and when nobody knows. */
  readonly endsBy?: string | undefined;
}

/**
 * The fingerprint of a purchase: SHA-256, in hex, of what is asked of whom, whatever the order of fields and of lists.
 * If the order of a list should ever mean something, two purchases count as one; that only asks for `allowRepeat`.
 */
export async function fingerprint(operation: string, url: string, body: unknown): Promise<string> {
  const text = new TextEncoder().encode(fingerprintText(operation, url, body));
  const digest = await crypto.subtle.digest("SHA-256", text);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the fingerprint is taken of. */
export function fingerprintText(operation: string, url: string, body: unknown): string {
  return JSON.stringify([operation, url, sorted(body)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
