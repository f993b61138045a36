import type { AuthorizationHeaders } from "../credentials.js";
import type { Outcome } from "../errors.js";
import type { Journal, RecordedPurchase } from "../journal.js";
import type { OperationRow } from "../operations.js";
import type { OperationValidators, Service } from "../service.js";
import type { RawAnswer, Verdict } from "./answer.js";
import type { Redact } from "./redact.js";
import type { WireRequest } from "./send.js";

/** What a purchase with a tag of its own was made of. */
export interface Tagged {
  /** The body as its caller gave it. */
  readonly given: unknown;
  readonly tag: unknown;
}

/** What a call wants that its request does not say. */
export interface Call {
  readonly operationId: string | undefined;
  readonly operation: OperationRow | undefined;
  /** When it was made, on the clock of `performance.now()`; without it, when it is carried out. */
  readonly start?: number;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly journal?: Journal | undefined;
  readonly allowRepeat?: boolean | undefined;
  readonly purchaseKey?: string | undefined;
  readonly tagged?: Tagged | undefined;
}

/** A call that got an answer. */
export interface Exchange {
  readonly answer: RawAnswer;
  readonly verdict: Verdict;
  readonly requestId: string | undefined;
  readonly trail: Trail;
  /** The purchase that the journal knew. Then nothing was sent. */
  readonly recorded?: RecordedPurchase;
}

/** What has been sent so far. */
export interface Trail {
  readonly service: Service;
  readonly validators: OperationValidators;
  readonly call: Call;
  readonly request: WireRequest;
  attempts: number;
  /** What all attempts together leave: one that may have been carried out is not undone by a later refusal. */
  outcome: Outcome;
  /** Milliseconds since the epoch at which the last attempt left; undefined when none did. */
  sentAt: number | undefined;
  /** Removes what the attempts so far carried. */
  readonly redact: Redact;
  readonly authorizations: AuthorizationHeaders[];
}

/** When a call began and when it has to end, on the clock of `performance.now()`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
