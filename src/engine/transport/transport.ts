import type { AuthorizationHeaders, Credentials } from "../credentials.js";
import { CredentialsError, isApiError, ValidationError, type Outcome } from "../errors.js";
import { notify, type Hooks, type OutcomeEvent } from "../hooks.js";
import type { Journal } from "../journal.js";
import { chargesMoney, isHarmless, withoutSecrets } from "../effects.js";
import { parseJson, valuesAt } from "../json.js";
import { errorCodesOf } from "../error-codes.js";
import type { OperationValidators, Service } from "../service.js";
import { checkedAuthorization, headersOf } from "./authorization.js";
import { judge, requestIdOf, type RawAnswer, type Verdict } from "./answer.js";
import { bounded, Interrupted, sleep } from "./bounded.js";
import { credentialsError, failureError, oneLine } from "./failure.js";
import type { Call, Exchange, Span, Trail } from "./exchange.js";
import { journaled } from "./journaled.js";
import { recall } from "./keyed.js";
import { mask, redactor, type Redact } from "./redact.js";
import { backoffMs, pauseMs } from "./retry.js";
import type { RuntimeFetch } from "./runtime-fetch.js";
import { send, SendFailure, type WireRequest } from "./send.js";

export interface TransportOptions {
  readonly service: Service;
  readonly fetch: RuntimeFetch;
  /** True when that fetch may send a request twice by itself. */
  readonly fetchMayResend?: boolean | undefined;
  readonly credentials: Credentials;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly hooks: Hooks;
  readonly journal: Journal | undefined;
  readonly userAgent?: string | undefined;
}

interface Seen {
  /** HTTP status, when at least the head of an answer came. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

type Attempt = Seen &
  (
    | { readonly kind: "answer"; readonly answer: RawAnswer; readonly verdict: Verdict }
    | { readonly kind: "failure"; readonly failure: SendFailure }
    | { readonly kind: "credentials"; readonly error: unknown }
  );

/**
 * Carries out a call: attempts within one deadline, resent only when the operation's idempotency allows it.
 *
 * @throws ValidationError when money would be spent through a fetch that may send twice by itself
 * @throws ApiError when no answer came; answers that are errors are returned for the caller to read
 */
export async function transport(
  options: TransportOptions,
  request: WireRequest,
  call: Call,
  validators: OperationValidators,
): Promise<Exchange> {
  const { start = performance.now() } = call;
  const span = { start, end: start + (call.deadlineMs ?? options.deadlineMs) };
  const { hooks } = options;
  const journal = call.journal ?? options.journal;
  const body = () => parseJson(request.body) ?? request.body;
  const charges = chargesMoney(call.operation, validators, body);
  if (options.fetchMayResend === true && charges) throw unsafeFetch(call.operationId);
  const { operation, purchaseKey } = call;
  if (purchaseKey !== undefined && journal?.openByKey === undefined) throw keyWithoutJournal(call.operationId);
  if (!journal || !(charges || purchaseKey !== undefined || operation?.idempotency === "none"))
    return attempts(options, validators, request, call, span);
  // Two purchases that differ by their tags alone are the same.
  const given = call.tagged === undefined ? body() : call.tagged.given;
  const shown = withoutSecrets(given, operation?.secrets?.body ?? [], mask);
  const { reconcile } = options.service;
  return journaled(
    { journal, hooks, request, call, span, body: given, shown, reconcile },
    () => attempts(options, validators, request, call, span),
    (recorded) => recall(recorded, trailOf(options.service, validators, request, call)),
  );
}

function keyWithoutJournal(operation: string | undefined): ValidationError {
  const message = "needs a journal that keeps keys, such as fileJournal(path) makes";
  return new ValidationError(
    `${operation} was not sent: the option purchaseKey ${message}.`,
    [{ pointer: "/purchaseKey", keyword: "option", message }],
    { operation },
  );
}

function unsafeFetch(operation: string | undefined): ValidationError {
  const message = "must be given in a browser, whose own may send a purchase twice when a connection breaks";
  return new ValidationError(
    `${operation} was not sent: the option fetch ${message}. Let a server of yours send it, or give a fetch that never sends twice.`,
    [{ pointer: "/fetch", keyword: "option", message }],
    { operation },
  );
}

async function attempts(
  options: TransportOptions,
  validators: OperationValidators,
  request: WireRequest,
  call: Call,
  span: Span,
): Promise<Exchange> {
  const trail = trailOf(options.service, validators, request, call);
  try {
    return await untilDone(options, trail, span);
  } catch (error) {
    if (isApiError(error)) throw error;
    // What no one foresaw: a clock that is none, an answer that throws when it is looked at.
    const sent = trail.sentAt !== undefined;
    if (sent) trail.outcome = "unknown";
    throw failureError(new SendFailure(sent, "lost", error), { status: undefined, requestId: undefined }, trail);
  }
}

async function untilDone(options: TransportOptions, trail: Trail, { start, end }: Span): Promise<Exchange> {
  const { hooks } = options;
  const { call } = trail;
  const { operationId: operation } = call;
  let renewed = false;
  for (;;) {
    trail.attempts++;
    const attemptStart = performance.now();
    const attempt = await oneAttempt(options, trail, end - attemptStart);
    const { status, requestId } = attempt;
    const outcome = outcomeOf(attempt);
    if (outcome === "unknown" || (outcome === "rejected" && trail.outcome === "not-sent")) trail.outcome = outcome;

    const renewal: boolean = !renewed && renews(options.credentials, attempt, trail);
    renewed ||= renewal;
    const pause = renewal ? 0 : pauseAfter(attempt, trail);
    const again = pause !== undefined && trail.attempts < options.maxAttempts && performance.now() + pause < end;
    notify(hooks.onAttempt, () => {
      const durationMs = performance.now() - attemptStart;
      return {
        operation,
        attempt: trail.attempts,
        durationMs,
        status,
        requestId,
        outcome,
        retryInMs: again ? pause : undefined,
      };
    });
    const aborted = again && (await waitedInVain(pause, call.signal));
    if (again && !aborted) continue;

    const success = attempt.kind === "answer" && attempt.verdict.kind === "success" ? attempt.verdict : undefined;
    notify(hooks.onOutcome, () => {
      const durationMs = performance.now() - start;
      const final: OutcomeEvent["outcome"] = success ? "succeeded" : trail.outcome;
      return {
        operation,
        attempts: trail.attempts,
        durationMs,
        status,
        requestId,
        outcome: final,
        violations: success?.violations ?? [],
      };
    });
    if (aborted) throw failureError(new SendFailure(false, "aborted"), attempt, trail);
    if (attempt.kind === "credentials") throw credentialsError(attempt.error, trail);
    if (attempt.kind === "failure") throw failureError(attempt.failure, attempt, trail);
    return { answer: attempt.answer, verdict: attempt.verdict, requestId, trail };
  }
}

function trailOf(service: Service, validators: OperationValidators, request: WireRequest, call: Call): Trail {
  const authorizations: AuthorizationHeaders[] = [];
  let made: { readonly redact: Redact; readonly attempts: number } | undefined;
  const redact = (text: string) => {
    if (made?.attempts !== authorizations.length)
      made = {
        redact: redactor(service, request.headers, authorizations, secretsOfBody(request, call)),
        attempts: authorizations.length,
      };
    return made.redact(text);
  };
  return {
    service,
    validators,
    call,
    request,
    attempts: 0,
    outcome: "not-sent",
    sentAt: undefined,
    redact,
    authorizations,
  };
}

/** A server may quote them too. */
function secretsOfBody({ body }: WireRequest, { operation }: Call): string[] {
  const pointers = operation?.secrets?.body ?? [];
  if (pointers.length === 0) return [];
  const json = parseJson(body);
  return pointers.flatMap((pointer) => valuesAt(json, pointer).map(({ value }) => String(value)));
}

/** Waits for the next attempt; true when the caller gave up meanwhile. */
async function waitedInVain(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
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
  let head: Seen | undefined;
  const seen = (): Seen => ({ status: head?.status, requestId: shown(head?.requestId, trail) });
  try {
    return await bounded(timeoutMs, call.signal, async (signal): Promise<Attempt> => {
      // A copy: what is sent stays what was validated.
      const copy = { ...request, headers: { ...request.headers } };
      const authorization = checkedAuthorization(await options.credentials.authorize(copy, signal));
      trail.authorizations.push(authorization);
      if (signal.aborted) throw new SendFailure(false, "aborted");
      trail.sentAt = Date.now();
      sent = true;
      const wire = { ...request, headers: headersOf(options.userAgent, request.headers, authorization) };
      const answer = await send(options.fetch, wire, !isRepeatable(trail), signal, (response) => {
        head = { status: response.status, requestId: requestIdOf(response) };
      });
      return {
        kind: "answer",
        answer,
        verdict: judge(options.service, trail.validators, call.operation, answer),
        status: answer.status,
        requestId: shown(requestIdOf(answer), trail),
      };
    });
  } catch (error) {
    if (error instanceof Interrupted)
      return { kind: "failure", failure: new SendFailure(sent, error.reason), ...seen() };
    if (error instanceof SendFailure) return { kind: "failure", failure: error, ...seen() };
    if (sent) return { kind: "failure", failure: new SendFailure(true, "lost", error), ...seen() };
    const refused = error instanceof CredentialsError ? error : undefined;
    return { kind: "credentials", error, status: refused?.status, requestId: refused?.requestId };
  }
}

function shown(id: string | undefined, { redact }: Trail): string | undefined {
  return id === undefined ? undefined : oneLine(redact(id), 128);
}

function outcomeOf(attempt: Attempt): "succeeded" | Outcome {
  if (attempt.kind === "credentials") return "not-sent";
  if (attempt.kind === "failure") return attempt.failure.sent ? "unknown" : "not-sent";
  return attempt.verdict.kind === "success" ? "succeeded" : attempt.verdict.outcome;
}

/** True when the credentials will give something new after a 401. */
function renews(credentials: Credentials, attempt: Attempt, { service, authorizations }: Trail): boolean {
  if (attempt.kind !== "answer" || attempt.status !== 401 || attempt.verdict.kind === "success") return false;
  const { outcome, errorCode } = attempt.verdict;
  if (outcome !== "rejected" || !errorCodesOf(service).isRenewable(errorCode)) return false;
  try {
    return credentials.renew?.(authorizations.at(-1) ?? {}, { errorCode }) === true;
  } catch {
    return false;
  }
}

function isRepeatable({ call }: Trail): boolean {
  return call.operation !== undefined && isHarmless(call.operation);
}

/** Milliseconds to wait before the request may be sent again; undefined when it may not. */
function pauseAfter(attempt: Attempt, trail: Trail): number | undefined {
  if (attempt.kind === "credentials") return undefined;
  const { service, attempts } = trail;
  const idempotent = isRepeatable(trail);
  if (attempt.kind === "answer") {
    const { answer, verdict } = attempt;
    if (verdict.kind === "success") return undefined;
    return pauseMs(
      answer,
      verdict.outcome === "rejected" && errorCodesOf(service).isSurelyRefusing(verdict.errorCode),
      idempotent,
      attempts,
    );
  }
  const { sent, failure } = attempt.failure;
  if (failure === "aborted" || (failure === "timeout" && !sent)) return undefined;
  return !sent || idempotent ? backoffMs(attempts) : undefined;
}
