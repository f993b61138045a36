import { canonicalCode } from "./answer.js";
import {
  ConnectionError,
  ResponseError,
  UnknownOutcomeError,
  type ConnectionFailure,
  type Explanation,
  type Outcome,
  type ScmError,
} from "../errors.js";
import { redactError } from "./redact.js";
import type { SendFailure } from "./send.js";
import type { Exchange, Trail } from "./transport.js";

/** The error of a call that got no answer. */
export async function failureError(failure: SendFailure, outcome: Outcome, trail: Trail): Promise<ScmError> {
  const cause = failure.cause === undefined ? undefined : redactError(failure.cause, trail.redact);
  const { operationId } = trail.call;
  const message = `${operationId ?? trail.request.method}: ${describe(failure.failure, failure.sent)}${reason(cause)}.`;
  const error = new ConnectionError(message, failure.failure, { outcome, operation: operationId, cause });
  return openOutcome(error, trail);
}

/** The error of a call that was answered by a failure. */
export async function answerError(exchange: Exchange): Promise<ScmError> {
  const { answer, verdict, requestId, trail } = exchange;
  if (verdict.kind === "success") throw new TypeError("A success is no error.");
  const { operationId } = trail.call;
  const name = operationId ?? trail.request.method;
  const { outcome, errorCode } = verdict;
  const details = { outcome, operation: operationId, status: answer.status, errorCode, requestId };
  if (!verdict.readable) {
    const message = `${name}: the answer (HTTP ${answer.status}) is not what the API speaks: ${excerpt(answer.text, trail)}.`;
    return openOutcome(new ConnectionError(message, "unreadable", details), trail);
  }
  const explanation = await explain(errorCode);
  const said = [errorCode, verdict.message === undefined ? undefined : oneLine(trail.redact(verdict.message))].filter(Boolean).join(": ");
  const advice = explanation ? ` ${explanation.meaning} ${explanation.action}` : "";
  const message = `${sentence(`${name}: HTTP ${answer.status}${said ? `, ${said}` : ""}`)}${advice}`;
  return openOutcome(new ResponseError(message, { ...details, explanation }), trail);
}

/** An open outcome of an operation that charges money is an error of its own. */
function openOutcome(error: ScmError, trail: Trail): ScmError {
  const { operation, operationId } = trail.call;
  if (error.outcome !== "unknown" || !operation?.chargesMoney) return error;
  const sentAt = new Date(trail.sentAt ?? Date.now()).toISOString();
  const sent = { url: trail.request.url, body: bodyOf(trail), sentAt, attempts: trail.attempts };
  const check = operation.whenUnknown ?? "";
  const id = error.requestId === undefined ? "" : ` Request id: ${error.requestId}.`;
  const message = `${sentence(error.message)} It is not known whether ${operationId} was carried out. Sent at ${sentAt} to ${sent.url}.${id} Before you repeat it: ${check}`;
  const { status, errorCode, requestId, explanation } = error;
  return new UnknownOutcomeError(message, sent, check, { operation: operationId, status, errorCode, requestId, explanation, cause: error });
}

/** The catalogue's entry of a code. It is loaded when it is needed, to keep a program that sees no error small. */
async function explain(errorCode: string | undefined): Promise<Explanation | undefined> {
  if (errorCode === undefined) return undefined;
  try {
    const { errorCodes } = await import("../../generated/error-codes.js");
    const catalogue: Readonly<Record<string, Explanation>> = errorCodes;
    const code = canonicalCode(errorCode);
    if (!Object.hasOwn(catalogue, code)) return undefined;
    const { meaning, action } = catalogue[code] ?? { meaning: "", action: "" };
    return { meaning, action };
  } catch {
    return undefined;
  }
}

function describe(failure: ConnectionFailure, sent: boolean): string {
  switch (failure) {
    case "unreachable":
      return "the host could not be reached; nothing was sent";
    case "timeout":
      return sent ? "no answer came in time" : "time was over before the request was sent";
    case "aborted":
      return sent ? "the caller gave up after the request may have been sent" : "the caller gave up; nothing was sent";
    default:
      return "the connection was lost after the request may have been sent";
  }
}

function reason(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ("code" in error && typeof error.code === "string") return ` (${error.code})`;
    if (error.cause === undefined && error.message) return ` (${oneLine(error.message)})`;
  }
  return "";
}

function bodyOf(trail: Trail): unknown {
  const { body } = trail.request;
  if (body === undefined) return undefined;
  try {
    return JSON.parse(trail.redact(body));
  } catch {
    return trail.redact(body);
  }
}

function excerpt(text: string | undefined, trail: Trail): string {
  if (text === undefined) return "it broke off or was too large";
  return text.trim() === "" ? "it is empty" : JSON.stringify(oneLine(trail.redact(text)).slice(0, 120));
}

function sentence(text: string): string {
  return /[.!?。！？…]$/.test(text) ? text : `${text}.`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
