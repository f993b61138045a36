import type { Violation } from "../engine/violations.js";

/** A good request that waits for its answer. */
export interface Call {
  /** The operationId; `METHOD /path` where there is none. */
  readonly operation: string;
  /** Upper case. */
  readonly method: string;
  /** The path of the URL, percent-encoded. */
  readonly path: string;
  /** Parameters in the path as they read, decoded, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /**
   * Parameters in path and query by name, as the document has them: numbers and booleans are such, and where a request leaves
   * out one with a default, that stands here. None for a route of one's own.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** By lower-case name, secrets included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; the text when it is of another type; undefined for none. */
  readonly body: unknown;
  /** When it arrived, by the clock of the machine. */
  readonly at: Date;
}

/** What is answered in place of the example. */
export interface ModelAnswer {
  /** Default: the operation's success; 200 for a route of one's own. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Undefined for none. */
  readonly body?: unknown;
}

/** Answers a call; undefined leaves it to the document's example. */
export type Handler = (call: Call) => ModelAnswer | undefined | Promise<ModelAnswer | undefined>;

/**
 * What the service does, by operation: its handler is asked when a request is good and nothing is planned for it, and also
 * when its answer is lost on the way.
 */
export type Model = Readonly<Record<string, Handler>>;

/** What a request came to, for a line in a log. */
export interface Told {
  /** Upper case. */
  readonly method: string;
  /** The path of the URL, percent-encoded. */
  readonly path: string;
  readonly operation: string | undefined;
  /** The status; the fault in place of an answer. */
  readonly answer: number | "refused" | "reset";
  /** Why it was refused, or what was planned; undefined when all went its usual way. */
  readonly why: string | undefined;
  readonly violations: readonly Violation[];
}

/** A route of the test's own, beside the document's. */
export interface OwnRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: Handler;
}
