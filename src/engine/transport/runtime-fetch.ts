/**
 * Sends by what the runtime has.
 *
 * @param once true when a second arrival of the request would be carried out, too
 */
export type RuntimeFetch = (url: string, init: RequestInit, once: boolean) => Promise<Response>;

/** What runtimes add to the standard's globals. */
interface Runtime {
  readonly navigator?: { readonly userAgent?: unknown };
  readonly process?: { readonly versions?: { readonly node?: string; readonly bun?: string } };
  readonly Deno?: { readonly createHttpClient?: (options: { readonly poolMaxIdlePerHost: number }) => object };
}

/**
 * The fetch of this runtime, looked up at each call, so that one installed later (a test's, a polyfill) is used.
 *
 * What must arrive once gets a connection of its own, since a second answer that came late on a kept one would be taken
 * for its answer, and nothing below may send it again:
 *
 * - Deno (2.9) sends again when a kept connection breaks, although the server may have read the request. A client that
 *   keeps no connection does not.
 * - Node (20 to 26) sends again after 421, as the fetch standard says, unless the body is a stream.
 * - Bun keeps no connection without `keepalive`.
 */
export function runtimeFetch(): RuntimeFetch {
  let client: object | undefined;
  let agent: object | undefined;
  return (url, init, once) => {
    const { Deno, process } = globalThis as Runtime;
    if (Deno?.createHttpClient !== undefined) {
      client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
      return globalThis.fetch(url, Object.assign(init, { client }));
    }
    if (!once) return globalThis.fetch(url, init);
    if (process?.versions?.node === undefined || process.versions.bun !== undefined)
      return globalThis.fetch(url, Object.assign(init, { keepalive: false }));
    agent ??= ownAgent();
    return globalThis.fetch(url, { ...streamed(init), ...(agent && { dispatcher: agent }) });
  };
}

/** The same request with a body that can be read once, on a connection that is closed behind it. */
function streamed(init: RequestInit): RequestInit {
  const headers = { ...(init.headers as Record<string, string>), connection: "close" };
  if (typeof init.body !== "string") return { ...init, headers };
  const bytes = new TextEncoder().encode(init.body);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const once = { body, headers: { ...headers, "content-length": String(bytes.length) }, duplex: "half" };
  return { ...init, ...once };
}

/**
 * Node's fetch with an agent that keeps no connection (`pipelining: 0` in undici). Undefined before Node has made its own,
 * when no connection can be kept yet, and where the program has set one for its proxy or its certificates: that one stays.
 */
function ownAgent(): object | undefined {
  const found = [2, 1].map(
    (version) => Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`)) as unknown,
  );
  const agent = Object(found.find((each) => each !== undefined)) as object;
  const options = Object.getOwnPropertySymbols(agent).find(({ description }) => description === "options");
  const own = options && (Reflect.get(agent, options) as { readonly connect?: unknown });
  if (agent.constructor.name !== "Agent" || own === undefined || own.connect !== undefined) return undefined;
  return new (agent.constructor as new (options: object) => object)({ pipelining: 0 });
}

/**
 * True in pages and in the workers of pages. Chromium (156) sends a POST once more for every kept connection that breaks
 * under it, and nothing that a page can say prevents it.
 */
export function isBrowser(): boolean {
  const agent = (globalThis as Runtime).navigator?.userAgent;
  return typeof agent === "string" && agent.startsWith("Mozilla/");
}
