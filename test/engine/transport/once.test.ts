import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { authToken, createScmClient, type CommonOptions, type Journal } from "../../../src/index.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { listen, stop } from "../../fault-server/loopback.js";
import { purchase, rejection, token } from "./support.js";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(() => {
  vi.restoreAllMocks();
  return server.close();
});

const credentials = authToken(token);
const buyPath = "/v3/scm/certificates/buy";

function buyer(options: Partial<CommonOptions> = {}) {
  return createScmClient({ endpoint: server.url, credentials, timeoutMs: 5_000, ...options });
}

/** A server that answers with raw bytes, whose end may be the connection's. */
async function rawServer(answers: (string | Buffer)[], later?: (socket: Socket) => void) {
  const requests: string[] = [];
  const connections: Socket[] = [];
  const tcp = createServer((socket) => {
    connections.push(socket);
    let text = "";
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      text += data.toString("latin1");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      const head = text.indexOf("\r\n\r\n");
      if (head < 0 || text.length < head + 4 + length) return;
      requests.push(text);
      text = "";
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? "";
      socket.write(answer);
      if (later) later(socket);
      else socket.end();
    });
  });
  const port = await listen(tcp);
  const close = () => {
    for (const socket of connections) socket.destroy();
    return stop(tcp);
  };
  return { url: `http://127.0.0.1:${port}`, requests, connections, close };
}

describe("nothing below the client sends a purchase again", () => {
  test.each([421, 401, 408, 425, 307, 308, 503])("after %i, counted where it arrives", async (status) => {
    for (const fetch of [undefined, globalThis.fetch]) {
      const before = server.requests.length;
      server.enqueue({
        kind: "answer",
        status,
        headers: { "www-authenticate": "Basic", location: buyPath, "retry-after": "0" },
        body: '{"error_code":"SCM.0005","error_msg":"no"}',
        commit: true,
      });
      const attempts: number[] = [];
      const hooks = { onAttempt: ({ attempt }: { attempt: number }) => void attempts.push(attempt) };
      await rejection(buyer({ hooks, ...(fetch && { fetch }) }).subscribeCertificate(purchase()));
      expect([server.requests.length - before, attempts]).toEqual([1, [1]]);
    }
    for (const { body } of server.requests) expect(JSON.parse(body)).toEqual(purchase());
  });

  test("a second answer that comes late on a kept connection is not taken for a purchase's", async () => {
    const json = (status: string, body: string) =>
      `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const refusal = json("400 Bad Request", '{"error_code":"SCM.0005","error_msg":"no"}');
    const sockets: Socket[] = [];
    const raw = await rawServer([json("200 OK", '{"order_id":"CS1","cert":[]}')], (socket) => sockets.push(socket));
    try {
      const client = createScmClient({ endpoint: raw.url, credentials, timeoutMs: 5_000 });
      const get = client.raw.GET as unknown as (path: string) => Promise<unknown>; // a path that the types do not have
      await get("/v3/scm/elsewhere");
      for (let number = 0; number < 3; number++) {
        const call = client.subscribeCertificate(purchase());
        // Behind the answers that went before, on every connection that is still open.
        for (const socket of sockets.splice(0)) socket.write(refusal);
        expect(await call).toMatchObject({ order_id: "CS1" });
      }
      // What the program itself does keeps its connections.
      expect(raw.connections.length).toBe(raw.requests.length);
    } finally {
      await raw.close();
    }
  });
});

describe("an answer whose end is not proven is not known, and never a reason to send again", () => {
  const refusal = '{"error_code":"SCM.0016","error_msg":"The order failed."}';
  const json = "content-type: application/json\r\n";
  const answers: Readonly<Record<string, (status: string) => string | Buffer>> = {
    "cut, without a length": (status) => `HTTP/1.1 ${status}\r\n${json}\r\n${refusal.slice(0, 20)}`,
    "cut, not declared": (status) => `HTTP/1.1 ${status}\r\n\r\n${refusal.slice(0, 20)}`,
    "cut within its first word": (status) => `HTTP/1.1 ${status}\r\n\r\n{`,
    "nothing of it, though declared": (status) => `HTTP/1.1 ${status}\r\n${json}\r\n`,
    "too small a length": (status) => `HTTP/1.1 ${status}\r\n${json}content-length: 20\r\n\r\n${refusal}`,
    "UTF-16": (status) =>
      Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n\r\n`), Buffer.from(`\ufeff${refusal}`, "utf16le")]),
    "another JSON": (status) => `HTTP/1.1 ${status}\r\ncontent-type: application/problem+json\r\n\r\n"no`,
  };

  test.each(Object.entries(answers))("%s", async (_, make) => {
    for (const status of ["400 Bad Request", "401 Unauthorized", "429 Too Many Requests"]) {
      const raw = await rawServer([make(status)]);
      try {
        const renewable = authToken(async () => token);
        const client = createScmClient({ endpoint: raw.url, credentials: renewable, timeoutMs: 5_000 });
        const error = await rejection(client.subscribeCertificate(purchase()));
        expect(error, status).toMatchObject({ name: "UnknownOutcomeError", outcome: "unknown" });
        expect(raw.requests.length, status).toBe(1);
      } finally {
        await raw.close();
      }
    }
  });

  test("a refusal whose end is proven is one", async () => {
    const body = '{"error_code":"SCM.0005","error_msg":"no"}';
    for (const head of [json, "content-type: text/html\r\n", ""]) {
      const raw = await rawServer([`HTTP/1.1 400 Bad Request\r\n${head}\r\n${body}`]);
      const client = createScmClient({ endpoint: raw.url, credentials });
      expect(await rejection(client.subscribeCertificate(purchase()))).toMatchObject({ outcome: "rejected" });
      await raw.close();
    }
  });
});

describe("every failure is an error of this package, also the odd ones", () => {
  const answer = (fields: object) => async () =>
    ({ status: 200, headers: new Headers(), body: null, text: async () => '{"order_id":"CS1"}', ...fields }) as never;

  test.each<[string, Partial<CommonOptions>]>([
    ["a text() that gives a number", { fetch: answer({ text: async () => 5 }) }],
    ["a text() that gives nothing", { fetch: answer({ text: async () => undefined }) }],
    ["an answer without status", { fetch: answer({ status: undefined }) }],
    ["an answer without headers", { fetch: answer({ headers: undefined }) }],
    ["no answer", { fetch: async () => undefined as never }],
    ["a fetch that gives null", { fetch: () => null as never }],
    ["headers that give numbers", { fetch: answer({ status: 503, headers: { get: () => 5 } }) }],
    ["headers that throw", { fetch: answer({ headers: { get: () => { throw new Error("boom"); } } }) }], // prettier-ignore
    ["a status that throws", { fetch: async () => Object.defineProperty({}, "status", { get: () => { throw new Error("boom"); } }) as never }], // prettier-ignore
  ])("%s", async (_, options) => {
    const error = await rejection(buyer(options).subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "UnknownOutcomeError", outcome: "unknown", operation: "SubscribeCertificate" });
  });

  test("a clock that is none", async () => {
    server.enqueue({ kind: "close-after-commit" });
    vi.spyOn(Date, "now").mockReturnValue(Number.NaN);
    const error = await rejection(buyer().subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "UnknownOutcomeError", sent: { sentAt: "an unknown time" } });
  });

  test("a journal that gives nothing", async () => {
    const journal = { open: async () => undefined, settle: async () => undefined } as unknown as Journal;
    const error = await rejection(buyer({ journal }).subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "JournalError", outcome: "not-sent" });
    expect(server.requests.length).toBe(0);
  });

  test("chunks that come without a pause do not outlast the deadline", async () => {
    let stopped = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(0)),
      cancel: () => void (stopped = true),
    });
    const start = performance.now();
    const fetch = async () => new Response(endless);
    const error = await rejection(buyer({ fetch, deadlineMs: 200, timeoutMs: 200 }).subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "UnknownOutcomeError" });
    expect(performance.now() - start).toBeLessThan(2_500);
    await vi.waitUntil(() => stopped);
  });
});

describe("an error says what the answer said", () => {
  const answered = async (status: number, body: string, headers = {}) => {
    server.enqueue({ kind: "answer", status, headers, body, commit: false });
    return rejection(buyer().subscribeCertificate(purchase()));
  };

  test("all of it, in a field", async () => {
    const body = {
      error_code: "APIGW.0302",
      error_msg: "Not allowed.",
      encoded_authorization_message: "XXXX",
      request_id: "0123456789abcdef0123456789abcdef",
    };
    expect(await answered(403, JSON.stringify(body))).toMatchObject({ errorCode: "APIGW.0302", answer: body });
    const echo = await answered(400, JSON.stringify({ error_code: "SCM.0005", token, deep: [{ token }] }));
    expect(echo).toMatchObject({ answer: { token: "[redacted]", deep: [{ token: "[redacted]" }] } });
  });

  test.each<[string, number, string, string, string | undefined]>([
    [
      "capital letters inside",
      400,
      '{"errorMsg":"the name is taken","errorCode":"SCM.0012"}',
      "the name is taken",
      "SCM.0012",
    ],
    ["other capital letters", 400, '{"ErrorMessage":"taken","Error_Code":"X.1"}', "taken", "X.1"],
    ["a list", 400, '{"errors":[{"code":"X","message":"first"},{"code":"Y"}]}', "X: first", "X"],
    ["a list alone", 400, '[{"code":"X","message":"first"}]', "X: first", "X"],
    ["words", 400, "bad name", "bad name", undefined],
    ["a page", 403, "<html><style>p{}</style><h1>Not  here</h1>\u001b[2J</html>", "HTTP 403, Not here [2J", undefined],
    ["another JSON", 400, '{"reason":"bad name"}', '{"reason":"bad name"}', undefined],
    ["long words", 400, "x".repeat(1_000), `${"x".repeat(300)}…`, undefined],
  ])("of %s", async (_, status, body, words, errorCode) => {
    const error = await answered(status, body, { "content-type": "text/plain" });
    expect(error).toMatchObject({ name: "ResponseError", outcome: "rejected" });
    expect(String(error)).toContain(words);
    expect((error as { errorCode?: string }).errorCode).toBe(errorCode);
  });
});

describe("a purchase by the raw client, however its address is spelled,", () => {
  const post = (options: Partial<CommonOptions>, path: string, init: object = {}) =>
    (buyer(options).raw.POST as unknown as (path: string, init: object) => Promise<unknown>)(path, {
      body: purchase(),
      ...init,
    });

  test.each([
    `${buyPath}/`,
    "/v3/scm/certificates/%62uy",
    `/${buyPath}`,
    "/v3//scm/./certificates/x/../buy",
    "/v3/scm%2Fcertificates/buy",
    `${buyPath};v=1`,
    `${buyPath}?v=1`,
    `${buyPath}#x`,
  ])("goes through the journal: %s", async (path) => {
    const intents: { url: string; fingerprint: string; operation: string }[] = [];
    const journal: Journal = {
      open: async (intent) => (intents.push(intent), { id: "1" }),
      settle: async () => undefined,
    };
    await post({ journal }, path);
    const { port } = new URL(server.url);
    const fetch = async () => Response.json({ order_id: "CS1", cert: [] });
    await post({ journal, fetch }, path, { baseUrl: `http://localhost.:${port}` }).catch(() => undefined);
    await post({ journal, fetch }, path, { baseUrl: `https://host.:${port}/` });
    await post({ journal, fetch }, path, { baseUrl: `https://host:${port}` });
    expect(new Set(intents.map(({ operation }) => operation))).toEqual(new Set(["SubscribeCertificate"]));
    expect(intents.at(0)?.url).toBe(`${server.url}${buyPath}`);
    expect(intents.at(-1)?.fingerprint).toBe(intents.at(-2)?.fingerprint);
  });

  test("is not sent in clear to another host", async () => {
    let sent = 0;
    const fetch = async () => (sent++, Response.json({}));
    for (const baseUrl of ["http://example.com", "http://127.0.0.1.example.com", "http://10.0.0.1"])
      expect(await rejection(post({ fetch }, buyPath, { baseUrl }))).toMatchObject({
        name: "ValidationError",
        outcome: "not-sent",
        message: expect.stringContaining("The option baseUrl must begin with https:") as string,
      });
    expect(sent).toBe(0);
  });
});
