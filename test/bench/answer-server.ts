// A process of its own, so that a client is not measured together with the server that answers it.
import { createServer } from "node:http";

/** What the server was last sent, for `GET /last`. */
export interface LastRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

if (process.send !== undefined) {
  const answer = process.argv[2] ?? "{}";
  let last: LastRequest | undefined;
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    response.setHeader("content-type", "application/json");
    if (method === "GET") {
      response.end(JSON.stringify(last));
      return;
    }
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      last = { method, path: url, headers, body };
      response.setHeader("x-request-id", "0123456789abcdef0123456789abcdef");
      response.end(answer);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
  process.on("disconnect", () => process.exit());
}
