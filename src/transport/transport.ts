import type { AuthorizationHeaders, Credentials } from "../credentials/credentials.js";
import { ConnectionError, CredentialsError, isScmError, type Outcome, type ScmError } from "../errors.js";
import { notify, type Hooks } from "../hooks.js";
import type { Journal } from "../journal.js";
import type { OperationRow } from "../operations.js";
import { isRenewable, judge, requestIdOf, type RawAnswer, type Verdict } from "./answer.js";
import { bounded, Interrupted, sleep } from "./bounded.js";
import { failureError } from "./failure.js";
import { journaled } from "./journaled.js";
import { redactor, type Redact } from "./redact.js";
import { backoffMs, maxRetryAfterMs, retryAfterMs } from "./retry.js";
import { send, SendFailure, type Fetch, type WireRequest } from "./send.js";

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly credentials: Credentials;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly hooks: Hooks;
  readonly journal: Journal | undefined;
}

/** What a call wants that its request does not say. */
export interface Call {
  readonly operationId: string | undefined;
  readonly operation: OperationRow | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly allowRepeat?: boolean | undefined;
}

/** A call that got an answer. */
export interface Exchange {
  readonly answer: RawAnswer;
  readonly verdict: Verdict;
  readonly requestId: string | undefined;
  readonly trail: Trail;
}

/** What was sent so far. */
export interface Trail {
  readonly call: Call;
  readonly request: WireRequest;
  attempts: number;
  /** Milliseconds since the epoch at which the last attempt left; undefined when none did. */
  sentAt: number | undefined;
  redact: Redact;
}

type Attempt =
  | { readonly kind: "answer"; readonly answer: RawAnswer; readonly authorization: AuthorizationHeaders; readonly verdict: Verdict }
  | { readonly kind: "failure"; readonly failure: SendFailure }
  | { readonly kind: "error"; readonly error: ScmError };

/**
 * Carries out a call: attempts within one deadline, resent only when the operation's idempotency allows it.
 *
 * @throws ScmError when no answer came; answers that are errors are returned for the caller to read
 */
export async function transport(options: TransportOptions, request: WireRequest, call: Call): Promise<Exchange> {
  const { journal } = options;
  if (journal && call.operation?.chargesMoney) return journaled(journal, options.hooks, request, call, () => attempts(options, request, call));
  return attempts(options, request, call);
}

async function attempts(options: TransportOptions, request: WireRequest, call: Call): Promise<Exchange> {
  const { credentials, hooks } = options;
  const start = performance.now();
  const end = start + (call.deadlineMs ?? options.deadlineMs);
  const trail: Trail = { call, request, attempts: 0, sentAt: undefined, redact: (text) => text };
  let renewed = false;
  let worst: Outcome = "not-sent";
  for (;;) {
    trail.attempts++;
    const attemptStart = performance.now();
    const attempt = await oneAttempt(options, trail, end - attemptStart);
    const outcome = outcomeOf(attempt);
    if (outcome === "unknown" || (outcome === "rejected" && worst === "not-sent")) worst = outcome;

    const renewal: boolean = !renewed && wantsRenewal(credentials, attempt);
    renewed ||= renewal;
    const pause = renewal ? 0 : trail.attempts < options.maxAttempts ? pauseMs(call.operation, attempt, trail.attempts) : undefined;
    const retryInMs = pause !== undefined && performance.now() + pause < end ? pause : undefined;
    const event = { operation: call.operationId, status: statusOf(attempt), requestId: requestIdIn(attempt) };
    if (hooks.onAttempt) notify(hooks.onAttempt, { ...event, attempt: trail.attempts, durationMs: performance.now() - attemptStart, outcome, retryInMs });

    const aborted = retryInMs === undefined ? false : await waitedInVain(retryInMs, call.signal);
    if (retryInMs !== undefined && !aborted) continue;

    const final = outcome === "succeeded" ? outcome : worst;
    const violations = attempt.kind === "answer" && attempt.verdict.kind === "success" ? attempt.verdict.violations : [];
    if (hooks.onOutcome) notify(hooks.onOutcome, { ...event, attempts: trail.attempts, durationMs: performance.now() - start, outcome: final, violations });
    if (aborted) throw await failureError(new SendFailure(worst !== "not-sent", "aborted"), worst, trail);
    if (attempt.kind === "error") throw attempt.error;
    if (attempt.kind === "failure") throw await failureError(attempt.failure, worst, trail);
    return { answer: attempt.answer, verdict: withOutcome(attempt.verdict, worst), requestId: event.requestId, trail };
  }
}

/** An earlier attempt may have been carried out although the last one was refused. */
function withOutcome(verdict: Verdict, worst: Outcome): Verdict {
  return verdict.kind === "failure" && worst === "unknown" ? { ...verdict, outcome: worst } : verdict;
}

/** Waits for the next attempt; true when the caller gave up meanwhile. */
async function waitedInVain(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (ms === 0) return signal?.aborted === true;
  try {
    await sleep(ms, signal);
    return false;
  } catch {
    return true;
  }
}

async function oneAttempt(options: TransportOptions, trail: Trail, remainingMs: number): Promise<Attempt> {
  const { request, call } = trail;
  const timeoutMs = Math.min(call.timeoutMs ?? options.timeoutMs, remainingMs);
  let sent = false;
  try {
    return await bounded(timeoutMs, call.signal, async (signal) => {
      const asked = options.credentials.authorize(request, signal);
      const authorization = asked instanceof Promise ? await asked : asked;
      if (signal.aborted) throw new SendFailure(false, "aborted");
      const headers = { ...request.headers, ...authorization };
      trail.redact = redactor(headers);
      trail.sentAt = Date.now();
      sent = true;
      const answer = await send(options.fetch, { ...request, headers }, signal);
      return { kind: "answer", answer, authorization, verdict: judge(call.operationId, call.operation, answer) };
    });
  } catch (error) {
    if (error instanceof Interrupted) return { kind: "failure", failure: new SendFailure(sent, error.reason) };
    if (error instanceof SendFailure) return { kind: "failure", failure: error };
    return { kind: "error", error: isScmError(error) ? error : unexpected(error, sent, call) };
  }
}

/** Only credentials of the caller's own making throw something else than a CredentialsError. */
function unexpected(cause: unknown, sent: boolean, call: Call): ScmError {
  return sent
    ? new ConnectionError(`${call.operationId ?? "The call"} failed in an unforeseen way.`, "lost", { outcome: "unknown", operation: call.operationId, cause })
    : new CredentialsError("The credentials failed; nothing was sent.", { operation: call.operationId, cause });
}

function statusOf(attempt: Attempt): number | undefined {
  return attempt.kind === "answer" ? attempt.answer.status : attempt.kind === "error" ? attempt.error.status : undefined;
}

function requestIdIn(attempt: Attempt): string | undefined {
  return attempt.kind === "answer" ? requestIdOf(attempt.answer) : attempt.kind === "error" ? attempt.error.requestId : undefined;
}

function outcomeOf(attempt: Attempt): "succeeded" | Outcome {
  if (attempt.kind === "error") return attempt.error.outcome;
  if (attempt.kind === "failure") return attempt.failure.sent ? "unknown" : "not-sent";
  return attempt.verdict.kind === "success" ? "succeeded" : attempt.verdict.outcome;
}

function wantsRenewal(credentials: Credentials, attempt: Attempt): boolean {
  if (attempt.kind !== "answer" || attempt.answer.status !== 401 || attempt.verdict.kind !== "failure") return false;
  return isRenewable(attempt.verdict.errorCode) && credentials.renew?.(attempt.authorization) === true;
}

/** Statuses after which an idempotent request is worth repeating. */
const temporary = new Set([408, 500, 502, 503, 504]);

/** Milliseconds to wait before the request may be sent again; undefined when it may not. */
function pauseMs(operation: OperationRow | undefined, attempt: Attempt, count: number): number | undefined {
  if (attempt.kind === "error") return undefined;
  if (attempt.kind === "answer" && attempt.verdict.kind === "success") return undefined;
  const idempotent = operation?.idempotency === "idempotent";
  if (attempt.kind === "failure") {
    const { sent, failure } = attempt.failure;
    if (failure === "aborted" || (failure === "timeout" && !sent)) return undefined;
    return !sent || idempotent ? backoffMs(count) : undefined;
  }
  const { status, headers } = attempt.answer;
  if (status !== 429 && !(idempotent && temporary.has(status))) return undefined;
  const wanted = retryAfterMs(headers.get("retry-after"));
  if (wanted === undefined) return backoffMs(count);
  return wanted <= maxRetryAfterMs ? wanted : undefined;
}
