import { parseJson, type RawAnswer } from "./answer.js";

/** The larger of these is plenty for every documented answer; what is larger is not read. */
const maxBodyBytes = { success: 4 * 1024 * 1024, failure: 256 * 1024 };

/** One request on its way. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** The part of fetch that this package calls. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The name of a header (RFC 9110, 5.6.2). */
export const headerName = /^[\w!#$%&'*+.^`|~-]+$/;

/** Why a request ended without an answer. */
export class SendFailure extends Error {
  override name = "SendFailure";

  constructor(
    /** False when it is sure that no server can have acted on the request. */
    readonly sent: boolean,
    readonly failure: "unreachable" | "lost" | "timeout" | "aborted",
    cause?: unknown,
  ) {
    super(failure, cause === undefined ? undefined : { cause });
  }
}

/**
 * Sends one request and reads its answer. Redirects are not followed: that would send a purchase twice and credentials
 * to another host.
 *
 * @param onHead sees the answer before its body is read, which may take until the signal aborts
 * @throws SendFailure when no answer came
 */
export async function send(
  fetch: Fetch,
  request: WireRequest,
  signal: AbortSignal,
  onHead: (head: Response) => void,
): Promise<RawAnswer> {
  const init: RequestInit = { method: request.method, headers: request.headers, redirect: "manual", signal };
  if (request.body !== undefined) init.body = request.body;
  let response: Response;
  try {
    response = await fetch(request.url, init);
  } catch (error) {
    throw neverConnected(error) ? new SendFailure(false, "unreachable", error) : new SendFailure(true, "lost", error);
  }
  onHead(response);
  const body = await readBody(response, response.ok ? maxBodyBytes.success : maxBodyBytes.failure, signal);
  return { status: response.status, headers: response.headers, ...body, json: parseJson(body.text) };
}

/** Reads the body up to the limit. Whatever is left unread is cancelled, which frees the socket. */
async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Pick<RawAnswer, "text" | "flaw">> {
  try {
    // Some fetch functions give no stream of the Web's kind (node-fetch), or none at all.
    if (typeof response.body?.getReader !== "function") return { text: await response.text() };
    const reader = response.body.getReader();
    const stop = () => void reader.cancel().catch(() => undefined);
    // A fetch that ignores its signal would go on reading for nobody.
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      // A reader that was stopped says that it is done.
      if (done)
        return signal.aborted ? { text: undefined, flaw: "cut-off" } : { text: decoder.decode(joined(chunks, bytes)) };
      bytes += value.byteLength;
      // Not `bytes > limit`: a fetch whose chunks are no bytes gives NaN.
      if (!(bytes <= limit)) {
        stop();
        return { text: undefined, flaw: "too-large" };
      }
      chunks.push(value);
    }
  } catch {
    return { text: undefined, flaw: "cut-off" };
  }
}

/** Shared, since making one costs more than decoding an answer. */
const decoder = new TextDecoder();

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** System calls that come before there is a connection; Node names them in `syscall`. */
const beforeConnection = new Set(["connect", "getaddrinfo"]);

/**
 * Codes that a runtime gives without naming a system call, and only when no connection came about: name lookup, the
 * connection's time limit in undici, refused certificates, and Bun's word for a refused connection. A browser tells
 * nothing; there, every failure counts as possibly sent.
 */
const beforeConnectionCodes = new Set([
  ...["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"],
  ...[
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_UNTRUSTED",
    "CERT_REJECTED",
    "CERT_SIGNATURE_FAILURE",
  ],
  ...[
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_GET_ISSUER_CERT",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  ],
  ...["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"],
]);

/** Words where there is no code, or one that proves nothing by itself: of Node's TLS, Deno (2.9), Bun (1.4), and of undici for a port that fetch never uses. */
const beforeConnectionWords = [
  /^Client network socket disconnected before secure TLS connection was established$/,
  /\bclient error \(Connect\)/,
  /^(ECONNREFUSED: )?Unable to connect\./,
  /^bad port$/,
];

/**
 * True when an error of fetch proves that no byte of the request left. The code of a socket's error is not enough: when
 * a network fails under an open connection, its next read ends with EHOSTUNREACH or ECONNREFUSED just as a connect
 * does, long after the request was sent.
 */
export function neverConnected(error: unknown): boolean {
  for (let depth = 0, current = error; depth < 5 && typeof current === "object" && current !== null; depth++) {
    // Several addresses were tried: each must have failed to connect.
    if ("errors" in current && Array.isArray(current.errors) && current.errors.length > 0)
      return current.errors.every(neverConnected);
    if ("syscall" in current && typeof current.syscall === "string") return beforeConnection.has(current.syscall);
    if ("code" in current && typeof current.code === "string" && beforeConnectionCodes.has(current.code)) return true;
    const { message } = current as { readonly message?: unknown };
    if (typeof message === "string" && beforeConnectionWords.some((words) => words.test(message))) return true;
    current = "cause" in current ? current.cause : undefined;
  }
  return false;
}
