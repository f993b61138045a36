import { createHash, randomBytes } from "node:crypto";
import type { Answered } from "./types.js";

/** So long a quote holds. */
export const quoteMs = 600_000;

/** More are not kept: the oldest of them is forgotten. */
const most = 1_000;

/** What was quoted, and what became of it. */
export interface Quote {
  readonly token: string;
  readonly operationId: string;
  /** Of exactly what was quoted. */
  readonly digest: string;
  /** The same without its secrets. */
  readonly shown: unknown;
  /** Where it would be sent to. */
  readonly host: string | undefined;
  /** What it costs and destroys, one sentence each. */
  readonly effects: readonly string[];
  /** What a person has to think about. */
  readonly warnings: readonly string[];
  /** The journal's entries of the same operation that were there when it was quoted. */
  readonly known: ReadonlySet<string>;
  readonly endsAt: number;
  /** Begun once: whoever brings the token again is given the same. */
  outcome?: Promise<Answered>;
}

/** The quotes of a server, in its memory alone. */
export class Quotes {
  readonly #quotes = new Map<string, Quote>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(quoted: Omit<Quote, "token" | "endsAt" | "outcome">): Quote {
    const at = this.#now();
    const token = randomBytes(24).toString("base64url");
    const quote = { ...quoted, token, endsAt: at + quoteMs };
    this.#quotes.set(token, quote);
    for (const [old, { outcome, endsAt }] of this.#quotes) {
      // What a used one became is told as long as there is room for it.
      if (this.#quotes.size > most || (outcome === undefined && endsAt + quoteMs < at)) this.#quotes.delete(old);
      else if (outcome === undefined) break;
    }
    return quote;
  }

  find(token: unknown): Quote | undefined {
    return typeof token === "string" ? this.#quotes.get(token) : undefined;
  }

  isOver({ endsAt }: Quote): boolean {
    return this.#now() > endsAt;
  }
}

/** SHA-256 of a call, whatever the order of its fields. The order of lists counts: it may mean something. */
export function digestOf(operationId: string, input: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([operationId, sorted(input)]))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  // An object would put names that are numbers first, whatever their order.
  return {
    fields: Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  };
}

/** One after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    for (let last = this.#last; ; last = this.#last) {
      await last;
      if (last === this.#last) return;
    }
  }
}
