import type { CatalogueEntry } from "./service.js";
import type { Violation } from "./violations.js";

/**
 * What is known about the world after a call failed.
 *
 * - `not-sent`: nothing left this machine, or nothing that a server could act on.
 * - `rejected`: the service or its gateway answered in a way that proves that nothing was done.
 * - `unknown`: the request may have been carried out. Look before you repeat it.
 */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** What the error catalogue of the API document says about an error code. */
export type Explanation = CatalogueEntry;

/** What every error of this package can tell. Fields are absent where nothing is known. */
export interface ApiErrorDetails {
  /** Whether it can have been carried out; the one thing to look at before it is tried again. See {@link Outcome}. */
  readonly outcome: Outcome;
  /** The operationId of the API document, for example `PlaceOrder`. */
  readonly operation?: string | undefined;
  /** HTTP status code of the answer. */
  readonly status?: number | undefined;
  /** The service's error code. */
  readonly errorCode?: string | undefined;
  /** The request id that the gateway gave, from the `X-Request-Id` header or the body: quote it to support. */
  readonly requestId?: string | undefined;
  /** The catalogue's entry for `errorCode`. */
  readonly explanation?: Explanation | undefined;
  /** All that the answer said, as JSON or text, with secrets removed; absent when it is longer than 16 KB. */
  readonly answer?: unknown;
  /** What it came from, often the runtime's own error. */
  readonly cause?: unknown;
}

const brand = Symbol.for("openapi-engine.error");

/**
 * The base of every error that this package throws. `outcome` says whether the request can have
 * been carried out; see {@link Outcome}. No secret ever stands in a message or a field.
 */
export class ApiError extends Error implements ApiErrorDetails {
  override name = "ApiError";
  readonly outcome: Outcome;
  declare readonly operation?: string;
  declare readonly status?: number;
  declare readonly errorCode?: string;
  declare readonly requestId?: string;
  declare readonly explanation?: Explanation;
  declare readonly answer?: unknown;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.outcome = details.outcome;
    // What is not known is not there, so that a printed error shows only what it can tell.
    if (details.operation !== undefined) this.operation = details.operation;
    if (details.status !== undefined) this.status = details.status;
    if (details.errorCode !== undefined) this.errorCode = details.errorCode;
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.explanation !== undefined) this.explanation = details.explanation;
    if (details.answer !== undefined) this.answer = details.answer;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * True for every error of this package, also one made by another copy of it (two versions in one
 * program, a worker, a bundle), where `instanceof` says no.
 */
export function isApiError(value: unknown): value is ApiError {
  return typeof value === "object" && value !== null && brand in value;
}

/** The input breaks the API document. Nothing was sent. `violations` names every offence by its field. */
export class ValidationError extends ApiError {
  override name = "ValidationError";
  /** Each offence, with the field by its JSON pointer. */
  readonly violations: readonly Violation[];

  constructor(message: string, violations: readonly Violation[], details: Omit<ApiErrorDetails, "outcome"> = {}) {
    super(message, { ...details, outcome: "not-sent" });
    this.violations = violations;
  }
}

/**
 * No usable credentials: missing, malformed, or refused where they were to be exchanged. Nothing was sent with them; `outcome` is `not-sent` unless
 * an earlier attempt of the same call left something else.
 */
export class CredentialsError extends ApiError {
  override name = "CredentialsError";

  constructor(message: string, details: Partial<ApiErrorDetails> = {}) {
    super(message, { outcome: "not-sent", ...details });
  }
}

/** Why no usable answer came. */
export type ConnectionFailure =
  | "unreachable" // no connection: refused, no such host, TLS refused
  | "lost" // the connection broke after the request may have left
  | "timeout" // timeoutMs or deadlineMs passed
  | "aborted" // the caller's AbortSignal
  | "unreadable"; // an answer came, but it was cut off, too large or not what the API speaks

/** No usable answer. `outcome` tells whether the request can have been carried out. */
export class ConnectionError extends ApiError {
  override name = "ConnectionError";
  /** What happened: `unreachable`, `lost`, `timeout`, `aborted` or `unreadable`. */
  readonly failure: ConnectionFailure;

  constructor(message: string, failure: ConnectionFailure, details: ApiErrorDetails) {
    super(message, details);
    this.failure = failure;
  }
}

/** The service or its gateway answered with a failure. */
export class ResponseError extends ApiError {
  override name = "ResponseError";
}

/** What is known about a request whose outcome is not. */
export interface SentRequest {
  /** Where to. */
  readonly url: string;
  /** The body as it was sent, with secrets removed. */
  readonly body: unknown;
  /** When the last attempt was sent, ISO 8601 in UTC. */
  readonly sentAt: string;
  /** How often, the first time included. */
  readonly attempts: number;
}

/**
 * An operation that charges money may or may not have been carried out. Do not repeat it before you have looked:
 * `check` says where. `cause` is the {@link ConnectionError}, {@link ResponseError} or {@link CredentialsError} that the call ended with.
 */
export class UnknownOutcomeError extends ApiError {
  override name = "UnknownOutcomeError";
  /** What was sent, where and when. */
  readonly sent: SentRequest;
  /** What to look at before the request is repeated. */
  readonly check: string;

  constructor(message: string, sent: SentRequest, check: string, details: Omit<ApiErrorDetails, "outcome">) {
    super(message, { ...details, outcome: "unknown" });
    this.sent = sent;
    this.check = check;
  }
}

/**
 * Why a journal does not let a purchase go. `open`: nobody knows what became of the same one. The others are of its key,
 * which stands for a purchase of which nobody knows what became, that another call may be at, that had another body, or
 * that was settled by hand without a word of whether it was made.
 */
export type JournalRefusal = "open" | "key-open" | "key-under-way" | "key-of-another-body" | "key-settled-by-hand";

/**
 * The journal holds an open entry for the same purchase, its key stands for another one, or it could not be written. Thrown by a call, it means that nothing
 * was sent. Told to the hook `onJournalError`, it means that the call has ended but its entry could not be closed; then
 * `outcome` is the call's, or `unknown` where it succeeded, which is what the open entry says.
 */
export class JournalError extends ApiError {
  override name = "JournalError";
  /** The id of the entry that stands in the way, when that is the reason. */
  readonly entry: string | undefined;
  /** Why that entry stands in the way. */
  declare readonly refusal?: JournalRefusal;

  constructor(
    message: string,
    entry: string | undefined,
    details: Partial<ApiErrorDetails> & { readonly refusal?: JournalRefusal } = {},
  ) {
    const { refusal, ...rest } = details;
    super(message, { outcome: "not-sent", ...rest });
    this.entry = entry;
    if (refusal !== undefined) this.refusal = refusal;
  }
}
