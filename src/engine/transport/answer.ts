import { errorCodesOf } from "../error-codes.js";
import type { Outcome } from "../errors.js";
import type { OperationRow } from "../operations.js";
import type { Service } from "../service.js";
import { toViolations, type Violation } from "../violations.js";

/** An answer whose body has been read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the body could not be read; `flaw` then says why. */
  readonly text: string | undefined;
  readonly flaw?: "cut-off" | "too-large";
  /** The body as JSON; undefined for what is no JSON. */
  readonly json: unknown;
}

/** What an answer says about the call. */
export type Verdict =
  | { readonly kind: "success"; readonly data: unknown; readonly violations: readonly Violation[] }
  | {
      readonly kind: "failure";
      readonly outcome: Exclude<Outcome, "not-sent">;
      /** False when the body does not say what happened although one was expected. */
      readonly readable: boolean;
      readonly errorCode: string | undefined;
      readonly message: string | undefined;
    };

/** Reads an answer: whether the call succeeded, and if not, whether that proves that nothing was done. */
export function judge(
  service: Service,
  operationId: string | undefined,
  operation: OperationRow | undefined,
  answer: RawAnswer,
): Verdict {
  const { status, text, json } = answer;
  const codes = errorCodesOf(service);
  const { errorCode, message } = errorOf(json, status);
  const failure = (outcome: Exclude<Outcome, "not-sent">, readable: boolean): Verdict => ({
    kind: "failure",
    outcome,
    readable,
    errorCode,
    message,
  });

  // The part that is missing may hold an order, or a code that turns a refusal into an open question.
  if (text === undefined) return failure("unknown", false);
  const receipt = operation?.receipt;
  const hasReceipt = receipt !== undefined && isReceipt(propertyOf(json, receipt));
  // A refusal with a receipt in it contradicts itself.
  if (status < 200 || status > 299)
    return failure(
      provesNothingDone(status, codes.mayBeProcessed(errorCode)) && !hasReceipt ? "rejected" : "unknown",
      true,
    );

  const byStatus = operationId === undefined ? undefined : service.validators[operationId];
  const validator = byStatus?.[status] ?? byStatus?.["2XX"] ?? byStatus?.["default"];
  if (hasReceipt) {
    const violations = validator === undefined || validator(json) ? [] : toViolations(validator.errors);
    return {
      kind: "success",
      data: json,
      violations: codes.isKnown(errorCode) ? [...violations, errorBesideReceipt] : violations,
    };
  }
  if (receipt === undefined && json !== undefined && validator?.(json) === true)
    return { kind: "success", data: json, violations: [] };

  if (errorCode !== undefined || (message !== undefined && receipt !== undefined)) {
    return failure(codes.isSurelyRefusing(errorCode) ? "rejected" : "unknown", true);
  }
  if (receipt !== undefined) return failure("unknown", false);
  if (validator === undefined)
    return { kind: "success", data: text === "" ? undefined : (json ?? text), violations: [] };
  if (typeof json !== "object" || json === null) return failure("unknown", false);
  // The last call of the validator was the one above.
  return { kind: "success", data: json, violations: toViolations(validator.errors) };
}

const errorBesideReceipt: Violation = {
  pointer: "",
  keyword: "not",
  message: "must not carry an error code when it carries a receipt",
};

/**
 * A 4xx says by HTTP's own meaning that the request was not carried out, except 408 (the server gave up waiting), 499
 * (a proxy saw its client go) and the codes of which the catalogue says otherwise. A redirect is not followed, and it
 * does not say what was done.
 */
function provesNothingDone(status: number, mayBeProcessed: boolean): boolean {
  return status >= 400 && status <= 499 && status !== 408 && status !== 499 && !mayBeProcessed;
}

/** True for a value that can stand for what was bought. */
export function isReceipt(value: unknown): boolean {
  return (typeof value === "string" && value.trim() !== "") || (typeof value === "number" && value > 0);
}

/**
 * The shapes of errors: flat, or one level down, under `error` or whatever the service calls it. A success may have an object with a code in it that is no error.
 */
function errorOf(json: unknown, status: number): { errorCode: string | undefined; message: string | undefined } {
  const nested =
    propertyOf(json, "error") ??
    (status >= 400 && typeof json === "object" && json !== null
      ? Object.values(json).find((value) => firstText(value, codeNames))
      : undefined);
  const errorCode = firstText(json, codeNames) ?? firstText(nested, codeNames);
  const message = firstText(json, messageNames) ?? firstText(nested, messageNames);
  return {
    errorCode,
    message:
      message ?? (errorCode === undefined ? undefined : (firstText(json, titleNames) ?? firstText(nested, titleNames))),
  };
}

const codeNames = ["error_code", "errorCode", "code"];
const messageNames = ["error_msg", "errorMessage", "message"];
const titleNames = ["title"];

function firstText(source: unknown, names: readonly string[]): string | undefined {
  if (typeof source !== "object" || source === null) return undefined;
  for (const name of names) {
    const text = textOf(propertyOf(source, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The gateway's id of the request: from the header, or from the body where the header got lost. */
export function requestIdOf({
  headers,
  json,
}: {
  readonly headers: Headers;
  readonly json?: unknown;
}): string | undefined {
  const value = headers.get("x-request-id") ?? propertyOf(json, "request_id");
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Undefined for what is no JSON. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
