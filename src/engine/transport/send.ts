import { parseJson } from "../json.js";
import type { RawAnswer } from "./answer.js";
import { pacer } from "./bounded.js";
import { isBrowser, type RuntimeFetch } from "./runtime-fetch.js";

/** The larger of these is plenty for every documented answer; what is larger is not read. */
const maxBodyBytes = { success: 4 * 1024 * 1024, failure: 256 * 1024 };

/** One request on its way. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

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
 * @param once true when a second arrival would be carried out, too
 * @param onHead sees the answer before its body is read, which may take until the signal aborts
 * @throws SendFailure when no answer came
 */
export async function send(
  fetch: RuntimeFetch,
  request: WireRequest,
  once: boolean,
  signal: AbortSignal,
  onHead: (head: Response) => void,
): Promise<RawAnswer> {
  const init: RequestInit = { method: request.method, headers: request.headers, redirect: "manual", signal };
  if (request.body !== undefined) init.body = request.body;
  // A page would ask its user for a password after a 401 and send again. Elsewhere there is none to ask.
  if (isBrowser()) init.credentials = "omit";
  let response: Response;
  try {
    response = await fetch(request.url, init, once);
  } catch (error) {
    throw neverConnected(error) ? new SendFailure(false, "unreachable", error) : new SendFailure(true, "lost", error);
  }
  const { status, headers } = Object(response) as Response; // a given fetch may give anything
  if (!Number.isInteger(status) || typeof headers?.get !== "function")
    throw new SendFailure(true, "lost", new TypeError("fetch gave no HTTP response."));
  onHead(response);
  const body = await readBody(response, status < 300 ? maxBodyBytes.success : maxBodyBytes.failure, signal);
  const json = parseJson(body.text);
  const torn = json === undefined && isToBeJson(status, headers, body.text);
  return { status, headers, ...body, ...(torn && { flaw: "cut-off" }), json };
}

/**
 * True for what begins as JSON, whatever its encoding, or is declared to be JSON. When it cannot be read to its end, a
 * part is missing without the runtime's notice: a connection may just end, a length be too small, a compressed body be cut.
 */
function isToBeJson(status: number, headers: Headers, text: string | undefined): boolean {
  if (text === undefined) return false;
  const declared = /[/+]json\b/i.test(headers.get("content-type") ?? "");
  if (text !== "") return declared || /^[\s\0\ufeff\ufffd]*[{[]/.test(text);
  return declared && status >= 400 && !headers.get("content-length") && !headers.get("transfer-encoding");
}

/** Reads the body up to the limit. Whatever is left unread is cancelled, which frees the socket. */
async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Pick<RawAnswer, "text" | "flaw">> {
  try {
    // Some fetch functions give no stream of the Web's kind (node-fetch), or none at all.
    if (typeof response.body?.getReader !== "function") {
      const text: unknown = await response.text();
      return typeof text === "string" ? { text } : { text: undefined, flaw: "cut-off" };
    }
    const reader = response.body.getReader();
    const stop = () => void reader.cancel().catch(() => undefined);
    // A fetch that ignores its signal would go on reading for nobody.
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const pace = pacer();
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
      await pace();
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
