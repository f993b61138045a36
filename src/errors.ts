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
export interface Explanation {
  /** What the code means, in one sentence. */
  readonly meaning: string;
  /** What to do about it, in one sentence. */
  readonly action: string;
}

/** What every error of this package can tell. Fields are absent where nothing is known. */
export interface ScmErrorDetails {
  readonly outcome: Outcome;
  /** The operationId of the API document, for example `SubscribeCertificate`. */
  readonly operation?: string | undefined;
  /** HTTP status code of the answer. */
  readonly status?: number | undefined;
  /** The vendor's error code, for example `SCM.0005`. */
  readonly errorCode?: string | undefined;
  /** The request id that the gateway gave, from the `X-Request-Id` header or the body: quote it to support. */
  readonly requestId?: string | undefined;
  /** The catalogue's entry for `errorCode`. */
  readonly explanation?: Explanation | undefined;
  readonly cause?: unknown;
}

const brand = Symbol.for("huaweicloud-scm.error");

/**
 * The base of every error that this package throws. `outcome` says whether the request can have
 * been carried out; see {@link Outcome}. No secret ever stands in a message or a field.
 */
export class ScmError extends Error {
  override name = "ScmError";
  readonly outcome: Outcome;
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly errorCode: string | undefined;
  readonly requestId: string | undefined;
  readonly explanation: Explanation | undefined;

  constructor(message: string, details: ScmErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.outcome = details.outcome;
    this.operation = details.operation;
    this.status = details.status;
    this.errorCode = details.errorCode;
    this.requestId = details.requestId;
    this.explanation = details.explanation;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * True for every error of this package, also one made by another copy of it (two versions in one
 * program, a worker, a bundle), where `instanceof` says no.
 */
export function isScmError(value: unknown): value is ScmError {
  return typeof value === "object" && value !== null && brand in value;
}

/** The input breaks the API document. Nothing was sent. `violations` names every offence by its field. */
export class ValidationError extends ScmError {
  override name = "ValidationError";
  readonly violations: readonly Violation[];

  constructor(message: string, violations: readonly Violation[], details: Omit<ScmErrorDetails, "outcome"> = {}) {
    super(message, { ...details, outcome: "not-sent" });
    this.violations = violations;
  }
}

/** No usable credentials: missing, malformed, or refused by IAM. The call itself was not sent. */
export class CredentialsError extends ScmError {
  override name = "CredentialsError";

  constructor(message: string, details: Omit<ScmErrorDetails, "outcome"> = {}) {
    super(message, { ...details, outcome: "not-sent" });
  }
}
