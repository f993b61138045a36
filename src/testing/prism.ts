// The only file that imports Prism. It takes over a second to load, so it is loaded on first use.
import type { PrismHttpInstance } from "@stoplight/prism-http";
import document from "../../generated/openapi.json" with { type: "json" };

/** A mock server that is listening. */
export interface MockServer {
  /** The base URL, for `endpoint` of `createScmClient`. */
  readonly url: string;
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

const silent = () => undefined;
/** Prism logs through pino's interface; a mock in a test is quiet. */
const logger = { trace: silent, debug: silent, info: silent, success: silent, warn: silent, error: silent, fatal: silent, child: () => logger };

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  mock: { dynamic: false },
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

/**
 * Starts Prism on the API document.
 *
 * @param options.port default 0: a free one
 * @param options.host default 127.0.0.1
 * @param options.document another document to mock; default the one that this package was made from
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startMockServer(options: { port?: number; host?: string; document?: object } = {}): Promise<MockServer> {
  const [{ getHttpOperationsFromSpec }, { createServer }] = await Promise.all([import("@stoplight/prism-http"), import("@stoplight/prism-http-server")]);
  const operations = await getHttpOperationsFromSpec(options.document ?? document);
  // Prism wants the whole of pino's type and calls only what stands in logger.
  const server = createServer(operations, { components: { logger: logger as never }, config, cors: true });
  const url = await server.listen(options.port ?? 0, options.host ?? "127.0.0.1");
  return { url, close: () => server.close() };
}

export type { PrismHttpInstance };
