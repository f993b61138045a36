import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock } from "../../src/testing/index.js";
import { whenPortTaken } from "../command/port.js";
import type { BundledDocument } from "../document/redocly.js";
import { buildDocs } from "./build.js";
import { usualNames } from "./file-names.js";

/** The page with a mock for its buttons, both reachable from this machine only. */
export interface DocsServer {
  readonly url: string;
  readonly mock: string;
  close(): Promise<void>;
}

/**
 * @param port 0 for a free one; the mock takes a free one of its own and allows requests from the page
 * @throws Failure when the port is taken
 */
export async function serveDocs(document: BundledDocument, port: number): Promise<DocsServer> {
  const mock = await createMock({ document });
  const { url: mockUrl } = await mock.listen();
  const docs = await buildDocs(document, mockUrl);
  const files = new Map<string, readonly [type: string, content: string]>([
    ["/", ["text/html; charset=utf-8", docs.page]],
    [`/${usualNames.page}`, ["text/html; charset=utf-8", docs.page]],
    [`/${usualNames.document}`, ["application/json", docs.document]],
    [`/${usualNames.llms}`, ["text/plain; charset=utf-8", docs.llms]],
  ]);
  const server = createServer((request, response) => {
    const { method, url = "" } = request;
    const file = files.get(url);
    if (file === undefined || (method !== "GET" && method !== "HEAD"))
      return void response.writeHead(404, { "content-type": "text/plain" }).end("The page is at /\n");
    response.writeHead(200, { "content-type": file[0], "cache-control": "no-store" }).end(file[1]);
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await mock.close();
  };
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch(async (error: unknown) => {
    await close();
    whenPortTaken(port, "npm run docs")(error);
  });
  const address = server.address() as AddressInfo; // a server on a port, not on a pipe
  return { url: `http://127.0.0.1:${address.port}/`, mock: mockUrl, close };
}
