import { pacer } from "../engine/transport/bounded.js";
import { CredentialsError } from "../engine/errors.js";
import { oneLine } from "../engine/transport/failure.js";
import { redactAll, redactError, type Redact } from "../engine/transport/redact.js";
import { abortable } from "./abortable.js";
import { tokenHeaders } from "./auth-token.js";
import type { AuthorizationHeaders } from "../engine/credentials.js";

/** The part of `fetch` that a login uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** What a login needs, checked beforehand. */
export interface Login {
  readonly user: string;
  readonly password: string;
  readonly account: string;
  /** The `scope` member of the request body, as IAM spells it. */
  readonly scope: object;
  /** Full address of the token API. */
  readonly url: string;
  readonly fetch: FetchLike | undefined;
}

/** A token as IAM gave it. */
export interface IssuedToken {
  readonly headers: AuthorizationHeaders;
  /** How long IAM says that it lives, in ms from now; undefined when its word makes no sense. */
  readonly lifetimeMs: number | undefined;
}

/** An answer is a few KB; a larger one is not IAM's. */
const maxAnswerBytes = 1024 * 1024;

/** IAM API reference: a token lives 24 hours. */
const longestLifetimeMs = 24 * 60 * 60 * 1000;

/** Words from outside are cut to this many characters. */
const longestWords = 300;
const longestId = 128;

const nextCallTries = "The next call logs in again.";

/**
 * Logs in once: `POST /v3/auth/tokens`. Ends within `timeoutMs` whatever IAM does, never follows a
 * redirect with the password, and reads at most 1 MiB.
 *
 * @throws CredentialsError with `status`, `errorCode` and `requestId` where IAM gave them.
 */
export async function logIn(login: Login, timeoutMs: number): Promise<IssuedToken> {
  const redact = redactAll([login.password]);
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    timeout.abort(new Error(`IAM gave no full answer within ${timeoutMs / 1000} seconds.`));
  }, timeoutMs);
  try {
    const response = await abortable(send(login, timeout.signal), timeout.signal);
    const reading = readText(response, timeout.signal);
    // The status is enough to know that the login failed; the reason is welcome but may be unreadable.
    if (!response.ok) throw loginFailed(login, response, await reading.catch(() => ""), redact);
    const answer = await reading;
    const token = response.headers.get("x-subject-token");
    if (token === null) throw new Error(`IAM answered HTTP ${response.status} without the header X-Subject-Token.`);
    return {
      headers: tokenHeaders(token, "The token in IAM's header X-Subject-Token"),
      lifetimeMs: lifetime(answer, response.headers.get("date")),
    };
  } catch (error) {
    if (error instanceof CredentialsError) throw error;
    // A fetch from elsewhere may hang the whole request, password included, onto what it throws.
    const cause = redactError(error, redact);
    throw new CredentialsError(`${attempt(login)} failed: ${innermost(cause)} ${nextCallTries}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** True when IAM has said no to these details, so that saying them again can only lock the user. */
export function isRefusal(error: unknown): error is CredentialsError {
  if (!(error instanceof CredentialsError) || error.status === undefined) return false;
  // 408 and 429 speak of the moment, not of the details.
  return error.status >= 400 && error.status < 500 && error.status !== 408 && error.status !== 429;
}

async function send(login: Login, signal: AbortSignal): Promise<Response> {
  // Called without a receiver: in browsers and workers fetch refuses any other.
  const send = login.fetch ?? globalThis.fetch;
  const identity = {
    methods: ["password"],
    password: { user: { name: login.user, password: login.password, domain: { name: login.account } } },
  };
  return send(login.url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ auth: { identity, scope: login.scope } }),
    redirect: "manual",
    signal,
  });
}

/** The body as text, cut off with an error when it grows too large, freed in any case. */
async function readText(response: Response, signal: AbortSignal): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pace = pacer();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > maxAnswerBytes) throw new Error(`IAM's answer is larger than ${maxAnswerBytes} bytes.`);
      text += decoder.decode(value, { stream: true });
      await pace();
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function loginFailed(login: Login, response: Response, answer: string, redact: Redact): CredentialsError {
  const { code, message } = iamError(answer);
  const status = response.status;
  const traceId = response.headers.get("x-iam-trace-id");
  const said = message === undefined ? "" : ` IAM said: ${oneLine(redact(message), longestWords)}`;
  const details = {
    // A browser hides the status of a redirect behind 0.
    status: status === 0 ? undefined : status,
    errorCode: code === undefined ? undefined : oneLine(redact(code), longestId),
    requestId: traceId === null ? undefined : oneLine(redact(traceId), longestId),
  };
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    return new CredentialsError(
      `${attempt(login)} was answered with a redirect, which is not followed because it would carry the password elsewhere. Give the final address as iamEndpoint.`,
      details,
    );
  }
  const failed = new CredentialsError(`${attempt(login)} failed with HTTP ${status}.${said} ${nextCallTries}`, details);
  if (!isRefusal(failed)) return failed;
  return new CredentialsError(
    `${attempt(login)} was refused with HTTP ${status}.${said} It is not tried again, because IAM locks a user after repeated wrong passwords: correct the details and make a new iamPassword().`,
    details,
  );
}

function attempt(login: Login): string {
  return `The login of user ${JSON.stringify(login.user)} of account ${JSON.stringify(login.account)} at ${new URL(login.url).origin}`;
}

/**
 * Code and message from either of IAM's error shapes: `{error: {code, message}}` of the token API
 * (code is a number, and may be missing) and the flat or nested `{error_code, error_msg}` of the others.
 */
function iamError(answer: string): { code: string | undefined; message: string | undefined } {
  const body = parsed(answer);
  const error = member(body, "error") ?? body;
  return {
    code: text(member(error, "error_code") ?? member(error, "code")),
    message: text(member(error, "error_msg") ?? member(error, "message")),
  };
}

/**
 * How long the token lives, measured on IAM's own clock where the answer shows it (the `Date` header),
 * so that a wrong clock here does not matter.
 */
function lifetime(answer: string, date: string | null): number | undefined {
  const expiresAt = member(member(parsed(answer), "token"), "expires_at");
  // IAM gives microseconds, which the language standard does not promise to parse.
  const [, seconds] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(String(expiresAt)) ?? [];
  const serverNow = Date.parse(date ?? "");
  const lifetimeMs = Date.parse(`${seconds}Z`) - (Number.isNaN(serverNow) ? Date.now() : serverNow);
  return lifetimeMs > 0 ? Math.min(lifetimeMs, longestLifetimeMs) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // Narrowed above; TypeScript has no type for "an object that has this key".
  return (value as Record<string, unknown>)[name];
}

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What the deepest cause says, since `fetch` tells there what went wrong, as a sentence. */
function innermost(error: Error): string {
  let deepest = error;
  while (deepest.cause instanceof Error) deepest = deepest.cause;
  // Node's error for a host with several addresses, all of them unreachable, has a code and no message.
  const code = "code" in deepest ? String(deepest.code) : deepest.name;
  const words = oneLine(deepest.message || code, longestWords);
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
