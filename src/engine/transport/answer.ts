import { errorCodesOf, type ErrorCodes } from "../error-codes.js";
import type { Outcome } from "../errors.js";
import { propertyOf } from "../json.js";
import type { OperationRow } from "../operations.js";
import type { OperationValidators, Service } from "../service.js";
import { toViolations, type Violation } from "../violations.js";

/** An answer whose body has been read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the body could not be read; `flaw` then says why. */
  readonly text: string | undefined;
  /** Also beside a text, of which a part is missing. */
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
  validators: OperationValidators,
  operation: OperationRow | undefined,
  answer: RawAnswer,
): Verdict {
  const { status, text, flaw, json } = answer;
  const codes = errorCodesOf(service);
  const { errorCode, message } = errorOf(json, status, codes);
  const failure = (outcome: Exclude<Outcome, "not-sent">, readable: boolean): Verdict => ({
    kind: "failure",
    outcome,
    readable,
    errorCode,
    message,
  });

  // The part that is missing may hold an order, or a code that turns a refusal into an open question.
  if (text === undefined || flaw !== undefined) return failure("unknown", false);
  const receipt = operation?.receipt;
  const hasReceipt = receipt !== undefined && isReceipt(propertyOf(json, receipt));
  // A refusal with a receipt in it contradicts itself.
  if (status < 200 || status > 299)
    return failure(provesNothingDone(status, codes, errorCode) && !hasReceipt ? "rejected" : "unknown", true);

  const validator = validators[status] ?? validators["2XX"] ?? validators["default"];
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
 * (a proxy saw its client go), a 429 that may come from behind the service, where the request may stand already, and the
 * codes of which the catalogue says otherwise. A redirect is not followed, and it does not say what was done.
 */
function provesNothingDone(status: number, codes: ErrorCodes, errorCode: string | undefined): boolean {
  if (status === 429) return codes.isSurelyRefusing(errorCode);
  return status >= 400 && status <= 499 && status !== 408 && status !== 499 && !codes.mayBeProcessed(errorCode);
}

/** True for a value that can stand for what was bought. */
export function isReceipt(value: unknown): boolean {
  return (typeof value === "string" && value.trim() !== "") || (typeof value === "number" && value > 0);
}

/**
 * The shapes of errors: flat, or some levels down, under `error`, in a list, or whatever the service calls it. A success may
 * have an object with a code in it that is no error. Of several codes the one counts that leaves it open what was done.
 */
function errorOf(
  json: unknown,
  status: number,
  codes: ErrorCodes,
): { errorCode: string | undefined; message: string | undefined } {
  const places = [json, propertyOf(json, "error"), ...(status >= 400 ? within(json, deepestError) : [])].map(textsOf);
  if (places.every(({ size }) => size === 0)) return { errorCode: undefined, message: undefined };
  const all = (names: readonly string[]) => places.flatMap((texts) => names.flatMap((name) => texts.get(name) ?? []));
  const found = all(codeNames);
  const errorCode = found.find(codes.mayBeProcessed) ?? found[0];
  return { errorCode, message: all(messageNames)[0] ?? (errorCode === undefined ? undefined : all(titleNames)[0]) };
}

const deepestError = 3;

/** What stands in a value, the nearest first. */
function within(value: unknown, levels: number): unknown[] {
  if (levels === 0 || typeof value !== "object" || value === null) return [];
  const items: unknown[] = Object.values(value).slice(0, 100);
  return [...items, ...items.flatMap((item) => within(item, levels - 1))];
}

/** As services spell them: `error_msg`, `errorMsg`, `ErrorMsg`. */
const codeNames = ["errorcode", "code"];
const messageNames = ["errormsg", "errormessage", "message", "errordescription"];
const titleNames = ["title", "detail"];
/** Stands in each of these. Most answers have none, and each call looks through one. */
const telling = /code|msg|message|description|title|detail/i;

/** The texts and numbers of an object, by name without case and underlines. */
function textsOf(source: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (typeof source !== "object" || source === null || Array.isArray(source)) return texts;
  for (const [name, value] of Object.entries(source)) {
    if (!telling.test(name)) continue;
    const text = textOf(value);
    const key = name.replaceAll("_", "").toLowerCase();
    if (text !== undefined && !texts.has(key)) texts.set(key, text);
  }
  return texts;
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
