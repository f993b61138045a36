import type { Fetch } from "./send.js";

/** What runtimes add to the standard's globals. */
interface Runtime {
  readonly navigator?: { readonly userAgent?: unknown };
  readonly Deno?: { readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => object };
}

/**
 * The fetch of this runtime, looked up at each call, so that one installed later (a test's, a polyfill) is used.
 *
 * When a kept connection breaks, Deno's own (2.9) sends the request again, a POST too, although the server may have read
 * it. A client that keeps no connection does not. Those of Node and Bun do not either.
 */
export function runtimeFetch(): Fetch {
  let client: object | undefined;
  return (url, init) => {
    const { Deno } = globalThis as Runtime;
    if (Deno?.createHttpClient === undefined) return globalThis.fetch(url, init);
    client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    return globalThis.fetch(url, Object.assign(init, { client }));
  };
}

/**
 * True in pages and in the workers of pages. Chromium (156) sends a POST once more for every kept connection that breaks
 * under it, and nothing that a page can say prevents it.
 */
export function isBrowser(): boolean {
  const agent = (globalThis as Runtime).navigator?.userAgent;
  return typeof agent === "string" && agent.startsWith("Mozilla/");
}
