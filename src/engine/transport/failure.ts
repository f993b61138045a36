import { errorCodesOf } from "../error-codes.js";
import type { Service } from "../service.js";
import { isHarmless, withoutSecrets } from "../effects.js";
import { parseJson, propertyOf } from "../json.js";
import { isReceipt } from "./answer.js";
import {
  ConnectionError,
  CredentialsError,
  ResponseError,
  UnknownOutcomeError,
  type Explanation,
  type Outcome,
  type ApiError,
} from "../errors.js";
import { mask, redactError } from "./redact.js";
import type { SendFailure } from "./send.js";
import type { Exchange, Trail } from "./exchange.js";

/** What an answer told before it was given up. */
interface Seen {
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

/** The error of a call that got no answer. */
export function failureError(failure: SendFailure, seen: Seen, trail: Trail): ApiError {
  const cause = failure.cause === undefined ? undefined : redactError(failure.cause, trail.redact);
  const { operationId } = trail.call;
  const message = `${nameOf(trail)}: ${describe(failure, trail.outcome)}${reason(cause)}.${earlier(trail, failure.sent ? "unknown" : "not-sent")}`;
  const details = {
    outcome: trail.outcome,
    operation: operationId,
    status: seen.status,
    requestId: seen.requestId,
    cause,
  };
  return openOutcome(new ConnectionError(message, failure.failure, details), trail);
}

/**
 * The error of a call that ended because there were no credentials for its next attempt. Credentials of the caller's own
 * making throw anything, and what a function that gives tokens throws may have a whole request hanging on it.
 */
export function credentialsError(error: unknown, trail: Trail): ApiError {
  const { redact, outcome, call } = trail;
  const own = error instanceof CredentialsError ? error : undefined;
  const cause = own === undefined ? error : own.cause;
  const message =
    own === undefined
      ? `The credentials failed${outcome === "not-sent" ? "; nothing was sent" : ""}.`
      : redact(own.message);
  return openOutcome(
    new CredentialsError(`${message}${earlier(trail, "not-sent")}`, {
      outcome,
      operation: call.operationId,
      status: own?.status,
      errorCode: own?.errorCode,
      requestId: own?.requestId,
      cause: cause === undefined ? undefined : redactError(cause, redact),
    }),
    trail,
  );
}

/** The error of a call that was answered by a failure. */
export async function answerError({ answer, verdict, requestId, trail }: Exchange): Promise<ApiError> {
  if (verdict.kind === "success") throw new TypeError("A success is no error.");
  const name = nameOf(trail);
  // A server may put anything there, also what it was sent.
  const errorCode = verdict.errorCode === undefined ? undefined : oneLine(trail.redact(verdict.errorCode), 64);
  const details = {
    outcome: trail.outcome,
    operation: trail.call.operationId,
    status: answer.status,
    errorCode,
    requestId,
    answer: shownAnswer(answer, trail),
  };
  const before = earlier(trail, verdict.outcome);
  if (!verdict.readable) {
    const message = `${name}: the answer (HTTP ${answer.status}) is not what the API speaks: ${flawOf(answer, trail)}.${before}`;
    return openOutcome(new ConnectionError(message, "unreadable", details), trail);
  }
  const explanation = await explain(trail.service, verdict.errorCode);
  const words =
    verdict.message === undefined
      ? errorCode === undefined && unknownWords(answer, trail)
      : oneLine(trail.redact(verdict.message), 500);
  const said = [errorCode, words].filter(Boolean).join(": ");
  // Some services say word for word what the catalogue says.
  const isSaid = explanation !== undefined && sentence(verdict.message ?? "") === explanation.meaning;
  const advice = explanation ? `${isSaid ? "" : ` ${explanation.meaning}`} ${explanation.action}` : "";
  const message = `${sentence(`${name}: HTTP ${answer.status}${said ? `, ${said}` : ""}`)}${advice}${before}${receiptBeside(answer.json, trail)}`;
  return openOutcome(new ResponseError(message, { ...details, explanation }), trail);
}

/** How an answer of no known shape begins; a page of a proxy without its tags. */
function unknownWords({ text = "" }: Exchange["answer"], { call, redact }: Trail): string {
  // Half an answer with a secret in it cannot be cleaned.
  if (call.operation?.secrets?.answer !== undefined) return "";
  const words = redact(text.slice(0, longestAnswer)).replace(/<(style|script)\b[^]*?<\/\1>|<[^>]*>/gi, " ");
  return /[^{}[\]"\s]/.test(words) ? oneLine(words, 300) : "";
}

/** All that the answer said, without secrets. */
function shownAnswer({ text = "", json }: Exchange["answer"], { call, redact }: Trail): unknown {
  const secrets = call.operation?.secrets?.answer ?? [];
  if (text === "" || text.length > longestAnswer || (json === undefined && secrets.length > 0)) return undefined;
  const clean = redact(json === undefined ? text : JSON.stringify(withoutSecrets(json, secrets, mask)));
  return parseJson(clean) ?? clean;
}

/** Characters; documented errors have a few hundred. */
const longestAnswer = 16 * 1024;

function nameOf({ call, request }: Trail): string {
  return call.operationId ?? request.method;
}

/** A failure that carries a receipt all the same says where to look. */
function receiptBeside(json: unknown, { call, redact }: Trail): string {
  const name = call.operation?.receipt;
  const value = name === undefined ? undefined : propertyOf(json, name);
  return isReceipt(value) ? ` The answer names ${name} ${oneLine(redact(String(value)), 128)}.` : "";
}

/** An open outcome of an operation that costs money or whose repeat is not harmless is an error of its own. */
function openOutcome(error: ApiError, trail: Trail): ApiError {
  const { operation, operationId } = trail.call;
  if (error.outcome !== "unknown" || operation === undefined) return error;
  if (isHarmless(operation) && operation.chargesMoney === undefined) return error;
  const sentAt = timeOf(trail.sentAt ?? Date.now());
  const sent = { url: trail.request.url, body: bodyOf(trail), sentAt, attempts: trail.attempts };
  const check = operation.whenUnknown ?? "Find out whether it was carried out.";
  const id = error.requestId === undefined ? "" : ` Request id: ${error.requestId}.`;
  const message = `${sentence(error.message)} It is not known whether ${operationId} was carried out. Sent at ${sentAt} to ${sent.url}.${id} Before you repeat it: ${check}`;
  const { status, errorCode, requestId, explanation, answer } = error;
  return new UnknownOutcomeError(message, sent, check, {
    operation: operationId,
    status,
    errorCode,
    requestId,
    explanation,
    answer,
    cause: error,
  });
}

/** A clock may give anything; a purchase is told all the same. */
function timeOf(ms: number): string {
  return Number.isNaN(new Date(ms).getTime()) ? "an unknown time" : new Date(ms).toISOString();
}

/** The catalogue's entry of a code. It is loaded when it is needed, to keep a program that sees no error small. */
async function explain(service: Service, errorCode: string | undefined): Promise<Explanation | undefined> {
  if (errorCode === undefined) return undefined;
  try {
    const catalogue = await service.catalogue();
    const code = errorCodesOf(service).canonical(errorCode);
    if (!Object.hasOwn(catalogue, code)) return undefined;
    const { meaning, action } = catalogue[code] ?? { meaning: "", action: "" };
    return { meaning, action };
  } catch {
    // A file that a bundler left out must not hide what the service said.
    return undefined;
  }
}

function describe({ failure, sent }: SendFailure, outcome: Outcome): string {
  switch (failure) {
    case "unreachable":
      return `the host could not be reached${outcome === "not-sent" ? "; nothing was sent" : ""}`;
    case "timeout":
      return sent ? "no answer came in time" : "time was over before the request was sent";
    case "aborted":
      return sent
        ? "the caller gave up after the request may have been sent"
        : "the caller gave up before the request was sent";
    case "lost":
      return "the connection was lost after the request may have been sent";
  }
}

/** What earlier attempts add to what is told of the last. */
function earlier({ outcome }: Trail, last: Outcome): string {
  if (outcome === last) return "";
  return outcome === "unknown" ? " An earlier attempt may have been carried out." : " An earlier attempt was refused.";
}

function reason(cause: Error | undefined): string {
  for (let error: unknown = cause; error instanceof Error; error = error.cause) {
    if ("code" in error && typeof error.code === "string") return ` (${error.code})`;
    if (error.cause === undefined && error.message) return ` (${oneLine(error.message, 200)})`;
  }
  return "";
}

function bodyOf({ call, request, redact }: Trail): unknown {
  if (request.body === undefined) return undefined;
  const secrets = call.operation?.secrets?.body ?? [];
  const json = parseJson(request.body);
  const text = redact(
    secrets.length > 0 && json !== undefined ? JSON.stringify(withoutSecrets(json, secrets, mask)) : request.body,
  );
  return parseJson(text) ?? text;
}

function flawOf({ text, flaw }: Exchange["answer"], { call, redact }: Trail): string {
  if (text === undefined) return flaw === "too-large" ? "it is too large" : "it broke off";
  // Half an answer with a secret in it cannot be cleaned.
  if (call.operation?.secrets?.answer !== undefined) return "it is no JSON";
  return text.trim() === "" ? "it is empty" : JSON.stringify(oneLine(redact(text.slice(0, 4_000)), 120));
}

function sentence(text: string): string {
  return /[.!?。！？…]$/.test(text) ? text : `${text}.`;
}

/** Characters that steer a terminal or turn the direction of text; a server may send them to mislead a reader. */
const steering = /[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A server's words, fit to stand in a message. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(steering, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
