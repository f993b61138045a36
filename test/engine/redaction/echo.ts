/** Servers and fetches that give back what they were sent, in every place where an answer has words. */
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Fetch } from "../../../src/index.js";

/** One answer; `words` is what it gives back. */
export type Echo = (response: ServerResponse, status: number, words: string) => void;

function json(make: (words: string) => unknown): Echo {
  return (response, status, words) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(make(words)));
}

/** The places, by name. */
export const echoes: Readonly<Record<string, Echo>> = {
  "the message": json((words) => ({ error_code: "SCM.0005", error_msg: `The request ${words} is wrong.` })),
  "the message of what may have been done": json((words) => ({ error_code: "SCM.0016", error_msg: words })),
  "the code": json((words) => ({ error_code: words, error_msg: "x" })),
  "an envelope": json((words) => ({ error: { code: words, message: words, title: words } })),
  "a title": json((words) => ({ error: { code: 5, title: words } })),
  "the platform's shape": json((words) => ({ code: words, message: words, request_id: words })),
  "the id of the request": json((words) => ({ request_id: words })),
  "side fields of an order": json((words) => ({
    order_id: "CS1",
    cert: words,
    [words]: words,
    error_code: words,
    request_id: words,
  })),
  "the id of the order": json((words) => ({ order_id: words, cert: [] })),
  "a text": (response, status, words) => void response.writeHead(status, { "content-type": "text/plain" }).end(words),
  "a page": (response, status, words) =>
    void response
      .writeHead(status, { "content-type": "text/html" })
      .end(`<html><title>${status}</title><pre>${words}</pre></html>`),
  "a JSON text": json((words) => words),
  "headers and status text": (response, status, words) => {
    response.writeHead(status, words, {
      "x-request-id": words,
      "x-iam-trace-id": words,
      location: `/login?${words}`,
      "retry-after": words,
      "set-cookie": `last=${words}`,
      "www-authenticate": words,
      date: words,
      "content-type": words,
    });
    response.end(words);
  },
};

/** What a request said that is nobody else's business, each spelled in the same way. */
export function wordsOf(headers: IncomingHttpHeaders, body: string, spell: (text: string) => string): string {
  const values = ["x-auth-token", "authorization", "x-security-token"].flatMap((name) => headers[name] ?? []);
  return [...values, ...passwordIn(body)].map((value) => spell(String(value))).join(" | ");
}

function passwordIn(body: string): string[] {
  return [...body.matchAll(/"password":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) => JSON.parse(text) as string);
}

/** Fetches that fail with all that they know, as some libraries do. */
export const tellTales: Readonly<Record<string, Fetch>> = {
  "in its message": (url, init) => Promise.reject(new TypeError(`Failed to send ${JSON.stringify(init)} to ${url}`)),
  "in what hangs on it": (url, init) =>
    Promise.reject(
      Object.assign(new Error("x"), {
        config: init,
        request: { url, init },
        code: JSON.stringify(init),
        name: JSON.stringify(init),
      }),
    ),
  "in its causes": (_, init) =>
    Promise.reject(
      new Error("x", { cause: new Error("y", { cause: new Error(JSON.stringify(init), { cause: init }) }) }),
    ),
  "in what it is made of": (_, init) =>
    Promise.reject(new AggregateError([new Error(JSON.stringify(init)), init], JSON.stringify(init))),
  "in its stack": (_, init) =>
    Promise.reject(Object.assign(new Error("x"), { stack: `Error: x\n    at ${JSON.stringify(init)}` })),
  "in a text": (_, init) => Promise.reject(JSON.stringify(init)),
  "as what it was given": (_, init) => Promise.reject(init),
  "in a body that breaks off": async (_, init) =>
    new Response(new ReadableStream({ start: (controller) => controller.error(new Error(JSON.stringify(init))) })),
  "in an answer that is none": async (_, init) => ({ ...init }) as unknown as Response,
};
