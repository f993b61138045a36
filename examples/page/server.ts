/**
 * A page that shows certificates and can do nothing else: the server keeps the credentials, and passes on what only reads.
 *
 *     npx tsx examples/page/server.ts
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { parse, ScmError } from "huaweicloud-scm";
import { clientFromEnvironment } from "../service.js";

const scm = clientFromEnvironment();
const here = (file: string) => new URL(file, import.meta.url);
const { outputFiles } = await build({
  entryPoints: [here("page.ts").pathname],
  ...{ bundle: true, minify: true, format: "esm", write: false },
});
const files = new Map([
  ["/", { type: "text/html; charset=utf-8", text: await readFile(here("index.html"), "utf8") }],
  ["/page.js", { type: "text/javascript; charset=utf-8", text: outputFiles[0]?.text ?? "" }],
]);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://page");
  const file = files.get(pathname);
  if (request.method !== "GET") answer(response, 405, "text/plain", "This page only reads.");
  else if (file !== undefined) answer(response, 200, file.type, file.text);
  else if (pathname === "/v3/scm/certificates") void list(searchParams, response);
  else answer(response, 404, "text/plain", "There is nothing here.");
});
server.listen(Number(process.env["PORT"] ?? 8080), "127.0.0.1");
await once(server, "listening");
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`); // it listens on a port, not on a pipe

/** Whatever the browser asks is checked against the API document before it goes any further. */
async function list(query: URLSearchParams, response: ServerResponse): Promise<void> {
  const numbers = ["limit", "offset"];
  const asked = [...query].map(([name, text]) => [name, numbers.includes(name) ? Number(text) : text] as const);
  const parsed = await parse.listCertificates(Object.fromEntries(asked));
  if (!parsed.valid)
    return answer(response, 400, "text/plain", parsed.violations.map(({ message }) => message).join("\n"));
  try {
    answer(response, 200, "application/json", JSON.stringify(await scm.listCertificates(parsed.value)));
  } catch (error) {
    if (!(error instanceof ScmError)) throw error;
    console.error(error.message);
    answer(response, 502, "text/plain", "The certificates could not be read.");
  }
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(text);
}
