import type { Outcome } from "../engine/errors.js";
import type { FileJournal, JournalEntry } from "../engine/journal-file.js";
import type { Service } from "../engine/service.js";
import type { Allowed } from "./allowed.js";

/** What a tool says. */
export interface Answered {
  /** What is known about the world. Nothing but `succeeded` means that what the tool is for was done. */
  readonly outcome: "succeeded" | Outcome;
  /** In words of ours. */
  readonly message: string;
  /** What to do next, in words that a model follows. */
  readonly next?: string | undefined;
  /** More that we know, by name. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What the service said, or what is made of that: data, and no instruction. */
  readonly data?: unknown;
  /** Whether it is an error for the model; default: when it did not succeed. */
  readonly isError?: boolean;
}

/** What a person is asked before something is sent. */
export interface Question {
  readonly text: string;
  /** What agreeing means, in two or three words. */
  readonly agree: string;
}

export interface ToolContext {
  /** Aborts when the client does not wait any more. */
  readonly signal: AbortSignal;
  /** Asks the person; undefined where the client cannot. */
  readonly ask: ((question: Question) => Promise<boolean>) | undefined;
}

/** What clients show, and models plan by. */
export interface Annotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly inputSchema: object;
  readonly annotations: Annotations;
  /** @param args an object, of which nothing is known */
  run(args: Readonly<Record<string, unknown>>, context: ToolContext): Promise<Answered>;
}

/** What is known to be surprising about a request. */
export interface Remark {
  readonly message: string;
  readonly source?: string;
  readonly date?: string;
}

/** What was found out about an open entry of the journal. `receipt`: it was carried out, and this proves it. */
export interface Finding {
  readonly verdict: string;
  readonly message: string;
  readonly receipt?: string;
  readonly [detail: string]: unknown;
}

export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly required?: boolean }[];
  text(values: Readonly<Record<string, string>>): string;
}

/** A tool of the service's own, which stands in the place of an operation's where it names its command. */
export interface OwnTool extends Tool {
  readonly replaces?: string;
}

/** All that a server for assistants is made of. */
export interface Setting {
  /** How the server calls itself; also the scheme of its resources. */
  readonly name: string;
  readonly version: string;
  readonly service: Service;
  /** The bundled OpenAPI document that the service was made of. */
  readonly document: object;
  /** Of `createClient` with that service, with the journal below. */
  readonly client: object;
  readonly journal: FileJournal;
  readonly journalFile: string;
  /** The command with which a person closes an entry. */
  readonly settle: (entry: string) => string;
  readonly allowed: Allowed;
  readonly folders: Folders;
  /** Texts that no message may hold: what the credentials put into requests. */
  readonly secrets?: () => readonly string[];
  readonly advise?: (operationId: string, body: unknown) => Promise<readonly Remark[]>;
  /** Finds out, reading only, what became of an open entry; undefined for one that it knows nothing of. */
  readonly reconcile?: (
    entry: JournalEntry,
    entries: readonly JournalEntry[],
    signal: AbortSignal,
  ) => Promise<Finding | undefined>;
  readonly tools?: readonly OwnTool[];
  readonly prompts?: readonly Prompt[];
  /** The time, in milliseconds; default `Date.now`. */
  readonly now?: () => number;
}

/** Where files may be read from and written to. */
export interface Folders {
  readonly imports?: string | undefined;
  readonly exports?: string | undefined;
}
