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
 * @throws SendFailure when no answer came
 */
export async function send(fetch: Fetch, request: WireRequest, signal: AbortSignal): Promise<RawAnswer> {
  const init: RequestInit = { method: request.method, headers: request.headers, redirect: "manual", signal };
  if (request.body !== undefined) init.body = request.body;
  let response: Response;
  try {
    response = await fetch(request.url, init);
  } catch (error) {
    throw neverConnected(error) ? new SendFailure(false, "unreachable", error) : new SendFailure(true, "lost", error);
  }
  if (signal.aborted) {
    void response.body?.cancel().catch(() => undefined);
    throw new SendFailure(true, "aborted");
  }
  const text = await readText(response, response.ok ? maxBodyBytes.success : maxBodyBytes.failure);
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}

/** The body, or undefined when it broke off or is larger than the limit; then the rest is cancelled, which frees the socket. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  if (response.body === null) return "";
  const length = response.headers.get("content-length");
  try {
    if (length !== null && Number(length) <= limit && !response.headers.has("content-encoding")) return await response.text();
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > limit) {
        void reader.cancel().catch(() => undefined);
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  }
}

/**
 * Codes that a runtime gives when there was never a connection, so that no byte of the request left. Node's name them
 * in `cause`, Bun's on the error itself. A browser tells nothing; there, every failure counts as possibly sent.
 */
const unconnected = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "UND_ERR_CONNECT_TIMEOUT"],
  ...["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT"],
  ...["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID", "ConnectionRefused"],
]);

function neverConnected(error: unknown): boolean {
  for (let depth = 0, current = error; depth < 5 && typeof current === "object" && current !== null; depth++) {
    // Several addresses were tried: each must have failed to connect.
    if ("errors" in current && Array.isArray(current.errors) && current.errors.length > 0) return current.errors.every(neverConnected);
    if ("code" in current && typeof current.code === "string" && unconnected.has(current.code)) return true;
    current = "cause" in current ? current.cause : undefined;
  }
  return false;
}
