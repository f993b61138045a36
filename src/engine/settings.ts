import { noHeaders, type Credentials } from "./credentials.js";
import { headerProblem } from "./headers.js";
import type { Hooks } from "./hooks.js";
import type { Journal } from "./journal.js";
import { hasFunctions, readOptions, wrongOption } from "./options.js";
import type { Service } from "./service.js";

/** The part of fetch that this package calls. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What any client takes. */
export interface CommonOptions {
  /** How to authenticate. Without it requests carry no credentials, which only a service without security takes. */
  readonly credentials?: Credentials;
  /**
   * The fetch to send with; default the global one. It is called with a URL text and an init object. It must never send
   * anything twice by itself, and what it throws must be about this request alone. A browser's own does send twice, when
   * a connection that it had kept breaks; so there, what charges money is refused unless you give a fetch.
   */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that one attempt may take; default 60,000, since what costs money can be slow. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that a call may take, all attempts and pauses included; default 120,000. */
  readonly deadlineMs?: number | undefined;
  /** Attempts of one call, the first included; default 4. With 1 nothing is ever resent. What may be resent at all: see the README's table. */
  readonly maxAttempts?: number | undefined;
  /** Functions that see each attempt and each outcome. */
  readonly hooks?: Hooks | undefined;
  /**
   * Keeps purchases across crashes; see `fileJournal`. Default: none. Two purchases are the
   * same when their bodies are: a label that is new each time makes another purchase of a repeated one.
   */
  readonly journal?: Journal | undefined;
  /** Sent as `User-Agent`, where the runtime lets a program name itself (not in browsers). Default: the runtime's own. */
  readonly userAgent?: string | undefined;
}

/** The options of a client, looked at and complete. */
export interface Settings {
  readonly service: Service;
  /** Undefined for the runtime's own. */
  readonly fetch: Fetch | undefined;
  /** Whether it is the runtime's own, given or not, so that it is known what that does. */
  readonly isRuntimesFetch: boolean;
  readonly credentials: Credentials;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly hooks: Hooks;
  readonly journal: Journal | undefined;
  readonly userAgent: string | undefined;
}

const isFunction = (value: unknown) => typeof value === "function";

/** The names of the options of any client. */
export const commonOptions = [
  ...(["credentials", "fetch", "timeoutMs", "deadlineMs", "maxAttempts", "hooks", "journal", "userAgent"] as const),
] satisfies (keyof CommonOptions)[];

/** For a service without a door. */
const none: Credentials = { authorize: () => noHeaders };

/** @throws ValidationError when an option is wrong */
export function readSettings(service: Service, options: CommonOptions): Settings {
  const { credentials = none, timeoutMs = 60_000, deadlineMs = 120_000, maxAttempts = 4 } = options;
  const { fetch, hooks, journal, userAgent } = options;
  if (!hasFunctions("credentials", credentials, "authorize"))
    throw wrongOption("credentials", "must have a function authorize that gives headers");
  if (fetch !== undefined && !isFunction(fetch)) throw wrongOption("fetch", "must be a function");
  checkJournal(journal);
  const problem = typeof userAgent === "string" ? headerProblem(userAgent) : "must be a text";
  if (userAgent !== undefined && problem !== undefined) throw wrongOption("userAgent", problem);
  checkTimes({ timeoutMs, deadlineMs });
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw wrongOption("maxAttempts", "must be a whole number of at least 1");
  const known = readOptions("hooks", hooks, ["onAttempt", "onOutcome", "onJournalError"]);
  for (const [name, hook] of Object.entries(known))
    if (hook !== undefined && !isFunction(hook)) throw wrongOption(`hooks/${name}`, "must be a function");
  const isRuntimesFetch = fetch === undefined || fetch === globalThis.fetch;
  const given = { service, fetch, isRuntimesFetch, credentials, journal, userAgent };
  return { ...given, timeoutMs, deadlineMs, maxAttempts, hooks: known };
}

/** @throws ValidationError for a time that is none */
export function checkTimes(times: {
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
}): void {
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = times[name];
    if (value !== undefined && !(typeof value === "number" && value > 0))
      throw wrongOption(name, "must be a number of milliseconds above 0");
  }
}

/** @throws ValidationError for what is no journal */
export function checkJournal(journal: Journal | undefined): void {
  if (journal !== undefined && !hasFunctions("journal", journal, "open", "settle"))
    throw wrongOption("journal", "must be a journal, such as fileJournal(path) makes");
}
