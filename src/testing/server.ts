import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { arrival, type Arrival } from "./arrival.js";
import { checkFields } from "./check-fields.js";
import type { Reaction } from "./reaction.js";
import type { ListenOptions, MockServer } from "./types.js";
import { wait } from "./wait.js";

/** A server whose port can be shut for a while, so that connections to it are refused for real. */
export interface Door extends MockServer {
  /** Stops listening; answers under way are finished. */
  shut(): void;
  /** Listens again on the same port. */
  open(): void;
}

/** What a server asks of its mock. */
export interface Behind {
  react(arrival: Arrival): Promise<Reaction>;
  /** Whether connections may be kept for more requests. */
  keepsAlive(): boolean;
  /** Bytes of a body; what is beyond is not read into memory. */
  readonly maxBodyBytes: number;
}

/**
 * @throws Error with code EADDRINUSE when the port is taken
 * @throws TypeError for an option that there is not
 */
export async function startServer(options: ListenOptions, behind: Behind): Promise<Door> {
  checkFields(options, ["port", "host", "keepAlive"], "listen()");
  const { port = 0, host = "127.0.0.1", keepAlive = true } = options;
  let isShut = false;
  // A busy machine takes longer than Node's five seconds between two requests, and a kept connection that ends then resets one.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (isShut) return void request.socket.resetAndDestroy();
    serve(request, response, behind, keepAlive).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      response.writeHead(500, { "content-type": "text/plain" }).end(`The mock failed: ${String(error)}`);
    });
  });
  await listening(server, port, host);
  const address = server.address() as AddressInfo; // a server on a port, not on a pipe
  let opening = Promise.resolve();

  return {
    url: urlOf(address),
    shut() {
      isShut = true;
      if (server.listening) server.close();
      server.closeIdleConnections();
    },
    open() {
      if (!isShut) return;
      isShut = false;
      opening = opening.then(async () => {
        if (isShut || server.listening) return;
        await listening(server, address.port, host);
        if (isShut) server.close();
      });
    },
    async close() {
      await opening;
      isShut = true;
      const closed = new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
      server.closeAllConnections();
      await closed;
      // A client in this process hears of it before it can send anything on a connection that it kept.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

type Server = ReturnType<typeof createServer>;

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** A server on all addresses is told by one that can be connected to. */
function urlOf({ address, port, family }: AddressInfo): string {
  if (family !== "IPv6") return `http://${address === "0.0.0.0" ? "127.0.0.1" : address}:${port}`;
  return `http://[${address === "::" ? "::1" : address}]:${port}`;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { react, keepsAlive, maxBodyBytes }: Behind,
  keepAlive: boolean,
): Promise<void> {
  allowEveryOrigin(request, response);
  if (request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined)
    return void response.writeHead(204).end();

  const read = await readText(request, maxBodyBytes);
  if (read === undefined) return; // the client has gone
  const { text, bytes } = read;
  const base = `http://${request.headers.host ?? "localhost"}`;
  if (!URL.canParse(request.url ?? "", base)) return void response.writeHead(400).end();
  const reaction = await react(
    arrival(
      request.method ?? "",
      new URL(request.url ?? "", base),
      flat(request.headers),
      text === "" ? undefined : text,
      bytes,
    ),
  );
  // A connection that is kept would carry the next request past a port that is shut.
  if (!keepAlive || !keepsAlive()) response.setHeader("connection", "close");

  const gone = new AbortController();
  response.once("close", () => gone.abort());
  if (request.socket.destroyed) return;
  if (reaction.kind === "refused") return void request.socket.resetAndDestroy();
  try {
    await wait(reaction.delayMs, gone.signal);
  } catch {
    return;
  }
  if (reaction.kind === "reset") return void request.socket.resetAndDestroy();
  response.writeHead(reaction.status, reaction.headers).end(reaction.body);
}

/** Undefined when the client left before it was complete. What is beyond the limit is read but not kept. */
function readText(
  request: IncomingMessage,
  maxBodyBytes: number,
): Promise<{ readonly text: string; readonly bytes: number } | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      if (bytes <= maxBodyBytes) chunks.push(chunk);
      bytes += chunk.byteLength;
    });
    request.on("end", () => resolve({ text: Buffer.concat(chunks).toString("utf8"), bytes }));
    request.on("close", () => resolve(undefined));
    request.on("error", () => resolve(undefined));
  });
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

/** A page from anywhere, also from disk, may try the mock; there is nothing behind it that is worth protecting. */
function allowEveryOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, DELETE, PATCH");
  // The star does not stand for Authorization (Fetch standard), so the names are repeated.
  response.setHeader("access-control-allow-headers", request.headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "*");
  if (request.headers["access-control-request-private-network"] === "true")
    response.setHeader("access-control-allow-private-network", "true");
}
