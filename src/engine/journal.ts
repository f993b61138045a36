/** A purchase that is about to be sent. */
export interface Intent {
  readonly operation: string;
  readonly url: string;
  /** Equal for equal purchases at the same host. */
  readonly fingerprint: string;
  /** The body as it is sent, with secrets removed. */
  readonly body: unknown;
}

/** How a purchase ended. With `unknown` the entry stays open. */
export interface Settlement {
  readonly outcome: "succeeded" | "not-sent" | "rejected" | "unknown";
  /** The id of the order, when it succeeded. */
  readonly receipt?: string | undefined;
  readonly requestId?: string | undefined;
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
  /** Writes how it ended. */
  settle(id: string, settlement: Settlement): Promise<void>;
}

/** An entry that nobody has settled. */
export interface OpenEntry {
  readonly id: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
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
