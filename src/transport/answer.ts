import { errorCodePrefixes, maybeProcessed, renewable, surelyNotProcessed } from "../../generated/service.js";
import { validators } from "../../generated/validators.js";
import type { Validator } from "../../generated/validators.js";
import type { Outcome } from "../errors.js";
import type { OperationRow } from "../operations.js";
import { toViolations, type Violation } from "../violations.js";

/** An answer whose body has been read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the body broke off, was too large, or could not be read. */
  readonly text: string | undefined;
  /** The body as JSON; undefined for what is no JSON. */
  readonly json: unknown;
}

/** What an answer says about the call. */
export type Verdict =
  | { readonly kind: "success"; readonly data: unknown; readonly violations: readonly Violation[] }
  | {
      readonly kind: "failure";
      readonly outcome: Exclude<Outcome, "not-sent">;
      /** False when no part of the body could be understood although one was expected. */
      readonly readable: boolean;
      readonly errorCode: string | undefined;
      readonly message: string | undefined;
    };

const byOperation: Readonly<Record<string, Readonly<Record<string, Validator>>>> = validators;

/** Reads an answer: whether the call succeeded, and if not, whether that proves that nothing was done. */
export function judge(operationId: string | undefined, operation: OperationRow | undefined, answer: RawAnswer): Verdict {
  const { status, text, json } = answer;
  const failure = (outcome: Exclude<Outcome, "not-sent">, readable: boolean): Verdict => ({ kind: "failure", outcome, readable, ...errorOf(json) });

  if (status < 200 || status > 299) return failure(provesNothingDone(status, errorOf(json).errorCode) ? "rejected" : "unknown", true);

  const validator = operationId === undefined ? undefined : byOperation[operationId]?.[status];
  const receipt = operation?.receipt;
  const received = receipt !== undefined && isReceipt(propertyOf(json, receipt));
  if (json !== undefined && validator?.(json) === true && (receipt === undefined || received)) return { kind: "success", data: json, violations: [] };
  if (received) return { kind: "success", data: json, violations: toViolations(validator?.errors) };

  const { errorCode, message } = errorOf(json);
  if (errorCode !== undefined || (message !== undefined && receipt !== undefined)) {
    return failure(surelyNotProcessedCodes.has(canonicalCode(errorCode)) ? "rejected" : "unknown", true);
  }
  if (receipt !== undefined) return failure("unknown", json !== undefined && json !== null);
  if (validator === undefined) return { kind: "success", data: text === "" ? undefined : (json ?? text), violations: [] };
  if (typeof json !== "object" || json === null) return failure("unknown", false);
  return { kind: "success", data: json, violations: toViolations(validator.errors) };
}

/** True when new credentials may help. */
export function isRenewable(errorCode: string | undefined): boolean {
  return renewableCodes.has(canonicalCode(errorCode));
}

/** A code under the prefix that the catalogue uses. */
export function canonicalCode(errorCode: string | undefined): string {
  const [prefix = "", ...rest] = (errorCode ?? "").split(".");
  const canonical = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : prefix;
  return [canonical, ...rest].join(".");
}

const prefixes: Readonly<Record<string, string>> = errorCodePrefixes;
const maybeProcessedCodes: ReadonlySet<string> = new Set(maybeProcessed);
const surelyNotProcessedCodes: ReadonlySet<string> = new Set(surelyNotProcessed);
const renewableCodes: ReadonlySet<string> = new Set(renewable);

/**
 * A 4xx says by HTTP's own meaning that the request was not carried out, except 408 (the server gave up waiting) and
 * the codes of which the catalogue says otherwise. A redirect is not followed, and it does not say what was done.
 */
function provesNothingDone(status: number, errorCode: string | undefined): boolean {
  return status >= 400 && status <= 499 && status !== 408 && !maybeProcessedCodes.has(canonicalCode(errorCode));
}

function isReceipt(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** The shapes of errors on this platform, in the order of how specific they are. */
function errorOf(json: unknown): { errorCode: string | undefined; message: string | undefined } {
  const text = (value: unknown) => (typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined);
  const nested = propertyOf(json, "error");
  const source = typeof nested === "object" && nested !== null ? nested : json;
  const first = (...names: string[]) => names.map((name) => text(propertyOf(source, name))).find((value) => value !== undefined && value !== "");
  const errorCode = first("error_code", "errorCode", "code");
  return { errorCode, message: first("error_msg", "errorMessage", "message") ?? (errorCode === undefined ? undefined : first("title")) };
}

/** The gateway's id of the request: from the header, or from the body where the header got lost. */
export function requestIdOf(answer: RawAnswer): string | undefined {
  const value = answer.headers.get("x-request-id") ?? propertyOf(answer.json, "request_id");
  return typeof value === "string" && value !== "" ? value.slice(0, 128) : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
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
