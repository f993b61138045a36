import { constants } from "node:os";
import { arrival, type Arrival } from "./arrival.js";
import type { Reaction } from "./reaction.js";
import { wait } from "./wait.js";

/** A fetch that asks a function in place of the network, and fails the way Node's fetch does. */
export function fetchFrom(
  react: (arrival: Arrival) => Promise<Reaction>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    // It checks and resolves everything that fetch does: the URL, the method, headers, body and signal.
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const text = request.body === null ? undefined : await request.text();
    signal.throwIfAborted();
    const url = new URL(request.url);
    const reaction = await react(arrival(request.method, url, Object.fromEntries(request.headers), text));
    if (reaction.kind === "refused") throw failed("connect", "ECONNREFUSED", `connect ECONNREFUSED ${url.host}`);
    await wait(reaction.delayMs, signal);
    if (reaction.kind === "reset") throw failed("read", "ECONNRESET", "read ECONNRESET");
    // The Fetch standard makes a network error of this status (HTTP-network-or-cache fetch).
    if (reaction.status === 407)
      throw new TypeError("fetch failed", { cause: new Error("proxy authentication required") });
    return toResponse(reaction, request.url);
  };
}

function failed(syscall: string, code: "ECONNREFUSED" | "ECONNRESET", message: string): TypeError {
  const cause = Object.assign(new Error(message), { errno: -constants.errno[code], code, syscall });
  return new TypeError("fetch failed", { cause });
}

function toResponse({ status, headers, body }: Extract<Reaction, { kind: "answer" }>, url: string): Response {
  const empty = status === 204 || status === 205 || status === 304;
  const response = new Response(empty ? null : (body ?? ""), { status, headers });
  if (body === undefined) response.headers.delete("content-type"); // that Response gives to a text of its own accord
  return Object.defineProperty(response, "url", { value: url }); // a Response that was made has none
}
