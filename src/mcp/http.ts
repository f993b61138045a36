import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadHttp } from "./sdk.js";
import type { AssistantServer } from "./server.js";

/** A server that answers over HTTP. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const longestBody = 4 * 1024 * 1024;
const mostSessions = 64;
const path = "/mcp";

type Transport = InstanceType<Awaited<ReturnType<typeof loadHttp>>["StreamableHTTPServerTransport"]>;

/**
 * Answers on this machine alone, to those who know the token. Pages of a browser are refused, also those that come by a name
 * of their own that leads here (DNS rebinding).
 *
 * @param port 0 for a free one
 * @throws the error of the system when it cannot be listened on
 */
export async function listenHttp(server: AssistantServer, token: string, port: number): Promise<Listening> {
  const { StreamableHTTPServerTransport } = await loadHttp();
  const sessions = new Map<string, Transport>();
  let hosts: ReadonlySet<string> = new Set();

  /** Clients that went away without a word leave theirs behind. */
  async function endOldest(): Promise<void> {
    const [[id, transport] = []] = sessions;
    if (id !== undefined) sessions.delete(id);
    await transport?.close();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, hosts, token);
    if (refusal !== undefined) return refuse(response, ...refusal);
    const message = request.method === "POST" ? await messageOf(request) : undefined;
    if (message instanceof Unreadable) return refuse(response, ...message.refusal);
    const id = request.headers["mcp-session-id"];
    if (typeof id === "string") {
      const transport = sessions.get(id);
      if (transport === undefined) return refuse(response, 404, "There is no such session.");
      // What is used again is the newest.
      sessions.delete(id);
      sessions.set(id, transport);
      return transport.handleRequest(request, response, message);
    }
    if (request.method !== "POST") return refuse(response, 400, "A session begins with a POST.");
    if (sessions.size >= mostSessions) await endOldest();
    const transport: Transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: (begun) => void sessions.set(begun, transport),
      onsessionclosed: (ended) => void sessions.delete(ended),
    });
    await server.session().connect(transport);
    return transport.handleRequest(request, response, message);
  }

  const http = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, "The server failed."));
  });
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = http.address() as AddressInfo; // it listens on a port
  hosts = new Set(["127.0.0.1", "localhost"].map((name) => `${name}:${bound}`));
  return {
    url: `http://127.0.0.1:${bound}${path}`,
    async close() {
      await Promise.all([...sessions.values()].map((transport) => transport.close()));
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function refusalOf(
  { headers, url }: IncomingMessage,
  hosts: ReadonlySet<string>,
  token: string,
): [number, string] | undefined {
  if (!hosts.has(headers.host ?? "")) return [403, "Call it by 127.0.0.1 or localhost."];
  const { origin } = headers;
  if (origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, "")))
    return [403, "Pages of other sites are refused."];
  if (!isToken(headers.authorization, token)) return [401, "Give the token: Authorization: Bearer TOKEN."];
  if (url?.split("?")[0] !== path) return [404, `The server is at ${path}.`];
  return undefined;
}

class Unreadable {
  constructor(readonly refusal: [number, string]) {}
}

/** The message of a request, read as far as it may be long: a chunked one does not say its length. */
async function messageOf(request: IncomingMessage): Promise<unknown> {
  const tooLong = new Unreadable([413, "The message is too long."]);
  if (Number(request.headers["content-length"] ?? 0) > longestBody) return tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  // Given up, it is not destroyed: the refusal goes back the same way.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return tooLong;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return new Unreadable([400, "The message is no JSON."]);
  }
}

function isToken(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const [, given = ""] = /^Bearer (\S+)$/i.exec(header ?? "") ?? [];
  return timingSafeEqual(digest(given), digest(token));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    "content-type": "application/json",
    ...(status === 413 && { connection: "close" }),
    ...(status === 401 && { "www-authenticate": "Bearer" }),
  });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32000, message }, id: null }));
}
