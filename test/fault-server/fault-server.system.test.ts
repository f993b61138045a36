import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { retryAfterValue } from "./answers.js";
import {
  commits,
  describeFault,
  everyFault,
  faultArbitrary,
  refusedUrl,
  startFaultServer,
  type Ending,
  type Fault,
  type FaultKind,
  type FaultServer,
} from "./index.js";

const path = "/v3/scm/certificates/buy";
const body = JSON.stringify({ cert_brand: "GLOBALSIGN", order_number: 1 });

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(() => server.close());

function buy(init: RequestInit = {}): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(server.url + path, { method: "POST", headers, body, redirect: "manual", ...init });
}

/** A connection without an HTTP client, so that bytes and resets can be seen. */
async function dial(): Promise<{ socket: Socket; text: () => string; closed: Promise<string> }> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise<string>((resolve) => {
    let how = "close";
    socket.on("error", (error: NodeJS.ErrnoException) => (how = error.code ?? error.message));
    socket.on("close", () => resolve(how));
  });
  await Promise.race([once(socket, "connect"), closed]).catch(() => {}); // a reset can come before the connect
  return { socket, text: () => Buffer.concat(chunks).toString(), closed };
}

const rawRequest = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** Sends the request on a bare socket, waits until the fault has been played, hangs up, and answers all that came. */
async function provoke(fault: Fault): Promise<{ text: string; how: string }> {
  server.enqueue(fault);
  const arrived = server.nextRequest();
  const { socket, text, closed } = await dial();
  socket.write(rawRequest);
  const ending = await (await arrived).ended;
  if (ending === "answered") {
    await server.settled();
    socket.end();
  }
  return { how: await closed, text: text() };
}

/**
 * What a plain client sees: an answer with a readable order id, another answer, a failure, or
 * nothing until it gives up.
 */
type Seen = "order" | "other" | "failure" | "silence";

/** Faults that last until the client gives up. */
const quiet: ReadonlySet<FaultKind> = new Set<FaultKind>(["never-answer", "never-finish-body", "endless-body"]);

async function look(fault: Fault, init: RequestInit = {}): Promise<Seen> {
  const giveUp = new AbortController();
  const arrived = server.nextRequest();
  const answer = buy({ ...init, signal: giveUp.signal }).then((response) => response.text());
  answer.catch(() => {});
  if (quiet.has(fault.kind)) {
    await arrived;
    giveUp.abort();
    return answer.then(
      () => "other" as const,
      () => "silence" as const,
    );
  }
  try {
    const parsed: unknown = JSON.parse((await answer) || "{}");
    return typeof parsed === "object" && parsed !== null && "order_id" in parsed ? "order" : "other";
  } catch (error) {
    return error instanceof SyntaxError ? "other" : "failure";
  }
}

interface Expected {
  readonly seen: Seen;
  /** `flag`: as the field `commit` says. */
  readonly orders: 0 | 1 | "flag";
  readonly ended: readonly Ending[];
}

/** Faults that fetch meets one to one; `close-on-accept`, which it does not, is tried on bare sockets below. */
const metByFetch = ({ kind }: Fault): boolean => kind !== "close-on-accept";

const answered = ["answered"] as const;
const cut = ["cut"] as const;
const abandoned = ["abandoned"] as const;
const expected: Readonly<Record<FaultKind, Expected>> = {
  ok: { seen: "order", orders: 1, ended: ["answered", "cut"] },
  answer: { seen: "other", orders: "flag", ended: answered },
  "close-on-accept": { seen: "failure", orders: 0, ended: cut },
  "close-before-reading": { seen: "failure", orders: 0, ended: cut },
  "close-after-reading": { seen: "failure", orders: 0, ended: cut },
  "close-after-commit": { seen: "failure", orders: 1, ended: cut },
  "reset-after-commit": { seen: "failure", orders: 1, ended: cut },
  "half-answer": { seen: "failure", orders: 1, ended: cut },
  "slow-answer": { seen: "order", orders: 1, ended: answered },
  "slow-then-ok": { seen: "order", orders: 1, ended: answered },
  "never-answer": { seen: "silence", orders: "flag", ended: abandoned },
  "never-finish-body": { seen: "silence", orders: 1, ended: abandoned },
  throttled: { seen: "other", orders: 0, ended: answered },
  unauthorized: { seen: "other", orders: 0, ended: answered },
  "bad-request": { seen: "other", orders: 0, ended: answered },
  forbidden: { seen: "other", orders: 0, ended: answered },
  "not-found": { seen: "other", orders: 0, ended: answered },
  "server-error": { seen: "other", orders: "flag", ended: answered },
  "unreadable-answer": { seen: "other", orders: "flag", ended: answered },
  "error-body": { seen: "other", orders: 0, ended: answered },
  "wrong-content-type": { seen: "order", orders: 1, ended: answered },
  "off-spec-side-field": { seen: "order", orders: 1, ended: answered },
  "endless-body": { seen: "silence", orders: "flag", ended: abandoned },
  "large-body": { seen: "other", orders: "flag", ended: answered },
  redirect: { seen: "other", orders: 0, ended: answered },
  "early-answer": { seen: "order", orders: 1, ended: answered },
  "interim-answer": { seen: "order", orders: 1, ended: answered },
  "extra-bytes": { seen: "order", orders: 1, ended: answered },
  "huge-header": { seen: "failure", orders: 1, ended: ["answered", "abandoned"] },
  "garbage-chunk": { seen: "failure", orders: "flag", ended: cut },
  "not-http": { seen: "failure", orders: "flag", ended: cut },
};
/** Where one form of a fault looks different from its siblings. */
const exceptions: Readonly<Record<string, Partial<Expected>>> = {
  "unreadable-answer body=not-gzip commit=true": { seen: "failure" },
  "unreadable-answer body=not-gzip commit=false": { seen: "failure" },
  "large-body status=200 mebibytes=4 commit=true": { seen: "order" },
  "redirect status=303 commit=true": { orders: 1 },
  "interim-answer status=100": { seen: "failure" }, // fetch of Node takes an uninvited 100 for an error
};

describe("every fault", () => {
  const met = everyFault.filter(({ fault }) => metByFetch(fault));

  test.each(met)("$name does what it says and keeps the ledger exact", async ({ name, fault }) => {
    const { seen, orders, ended } = { ...expected[fault.kind], ...exceptions[name] };
    server.enqueue(fault);
    expect(await look(fault)).toBe(seen);
    await server.settled();

    const count = orders === "flag" ? Number("commit" in fault && fault.commit) : orders;
    expect(server.orders).toHaveLength(count);
    expect(commits(fault)).toBe(count === 1);
    expect(server.requests.map((request) => request.fault)).toEqual([fault]);
    expect(ended).toContain(await server.requests[0]?.ended);

    expect((await buy()).status).toBe(200); // the server is as good as new
    expect(server.orders).toHaveLength(count + 1);
  });

  test("no order id is named on the wire that is not in the ledger", async () => {
    for (const { name, fault } of everyFault) {
      if (quiet.has(fault.kind)) continue; // provoke would wait for ever
      const { text } = await provoke(fault);
      const ledger = server.orders.map((order) => order.order_id);
      for (const [id] of text.matchAll(/CS\d{15}/g)) expect(ledger, name).toContain(id);
      server.clear();
    }
  });

  test("nothing is committed when the request is a GET", async () => {
    for (const { name, fault } of met) {
      server.enqueue(fault);
      expect(await look(fault, { method: "GET", body: null }), name).not.toBe("order");
      await server.settled();
      expect(server.orders, name).toEqual([]);
    }
  });
});

describe("schedule, ledger and record", () => {
  test("faults are played in order, and requests beyond them are answered properly with distinct ids", async () => {
    server.enqueue({ kind: "not-found" }, { kind: "server-error", status: 503, body: "nothing", commit: true });
    const answers = [await buy(), await buy(), await buy(), await buy()];
    expect(answers.map((answer) => answer.status)).toEqual([404, 503, 200, 200]);

    const texts = await Promise.all(answers.map((answer) => answer.text()));
    const [lost, second, third] = server.orders;
    expect(texts.slice(0, 2)).toEqual(["", ""]);
    expect(JSON.parse(texts[2] ?? "")).toEqual({ order_id: second?.order_id, cert: [{ cert_id: second?.cert_id }] });
    expect(JSON.parse(texts[3] ?? "")).toEqual({ order_id: third?.order_id, cert: [{ cert_id: third?.cert_id }] });
    expect(new Set([lost?.order_id, second?.order_id, third?.order_id]).size).toBe(3);
    expect(third?.cert_id).toHaveLength(16);
    expect(server.orders).toEqual([1, 2, 3].map((request) => expect.objectContaining({ body, request })));
  });

  test("a request is recorded with method, path, headers, body, fault and connection", async () => {
    await (await buy({ headers: { "X-Auth-Token": "t" } })).text();
    await server.settled(); // fetch needs a moment before it uses a connection again
    await (await buy({ method: "PUT", body: "ü" })).text();
    const [first, second] = server.requests;
    expect(first).toMatchObject({
      index: 0,
      method: "POST",
      path,
      body,
      fault: { kind: "ok" },
      followsRedirect: false,
    });
    expect(first?.headers["x-auth-token"]).toBe("t");
    expect(second).toMatchObject({ index: 1, method: "PUT", body: "ü", connection: first?.connection });
    expect(second?.at).toBeGreaterThanOrEqual(first?.at ?? Infinity);
  });

  test("bodies sent in chunks are read", async () => {
    const stream = new Blob([body]).stream();
    // `duplex` is demanded by fetch for streams but missing in the DOM types.
    const init: RequestInit & { duplex: "half" } = { body: stream, duplex: "half" };
    await buy(init);
    expect(server.requests[0]?.headers["transfer-encoding"]).toBe("chunked");
    expect(server.orders).toEqual([expect.objectContaining({ body })]);
  });

  test("requests sent in one go are answered one after the other", async () => {
    server.enqueue({ kind: "not-found" });
    const { socket, text, closed } = await dial();
    socket.end(rawRequest + rawRequest);
    await closed;
    expect(text().match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 404", "HTTP/1.1 200"]);
    expect(server.orders).toEqual([expect.objectContaining({ body, request: 1 })]);
  });

  test("what is not HTTP is answered with 400 and not counted", async () => {
    const { socket, text, closed } = await dial();
    socket.write("EHLO mail\r\n\r\n");
    await closed;
    expect(text()).toMatch(/^HTTP\/1\.1 400 /);
    expect(server.requests).toEqual([]);
  });

  test("clear forgets schedule, orders and requests, but gives no id twice", async () => {
    await buy();
    const before = server.orders[0]?.order_id;
    server.enqueue({ kind: "not-found" });
    server.clear();
    expect([server.orders, server.requests]).toEqual([[], []]);
    expect((await buy()).status).toBe(200);
    expect(server.orders[0]?.order_id).not.toBe(before);
  });
});

describe("connections that break", () => {
  test.each([
    [{ kind: "close-after-reading", how: "close" }, "close"],
    [{ kind: "close-after-reading", how: "reset" }, "ECONNRESET"],
    [{ kind: "close-after-commit" }, "close"],
    [{ kind: "reset-after-commit" }, "ECONNRESET"],
    [{ kind: "half-answer" }, "close"],
  ] satisfies [Fault, string][])("%o ends with %s", async (fault, how) => {
    expect((await provoke(fault)).how).toBe(how);
  });

  test.each(["close", "reset"] as const)("close-on-accept drops a new connection at once: %s", async (how) => {
    server.enqueue({ kind: "close-on-accept", how });
    const { closed } = await dial();
    expect(await closed).toBe(how === "close" ? "close" : "ECONNRESET");
    await server.settled();
    expect(server.requests).toEqual([expect.objectContaining({ method: "", path: "", body: "" })]);
    expect(server.orders).toEqual([]);
  });

  test("close-before-reading waits for the first byte of a request", async () => {
    server.enqueue({ kind: "close-before-reading", how: "reset" });
    const { socket, closed } = await dial();
    await server.settled();
    expect(server.requests).toEqual([]);
    socket.write("P");
    expect(await closed).toBe("ECONNRESET");
    expect(server.requests).toEqual([expect.objectContaining({ method: "", path: "", body: "" })]);
  });

  test.each(["close-on-accept", "close-before-reading"] as const)(
    "%s drops a connection that was kept alive at its next request",
    async (kind) => {
      await (await buy()).text();
      await server.settled(); // fetch needs a moment before it uses a connection again
      server.enqueue({ kind, how: "reset" });
      await expect(buy()).rejects.toThrow("fetch failed");
      await server.settled();
      const seen = server.requests.map(({ connection, method }) => [connection, method]);
      expect(seen).toEqual([
        [0, "POST"],
        [0, ""],
      ]);
      expect(server.orders).toHaveLength(1);
    },
  );

  test("half-answer promises a body and sends half of it", async () => {
    const { text } = await provoke({ kind: "half-answer" });
    const [head = "", half = ""] = text.split("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/.exec(head)?.[1]);
    expect(half.length).toBe(Math.floor(length / 2));
    expect(half).toMatch(/^\{"order_id":"CS/);
  });

  test("never-finish-body sends half of the body and waits for the client to go", async () => {
    server.enqueue({ kind: "never-finish-body" });
    const giveUp = new AbortController();
    const response = await buy({ signal: giveUp.signal });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toMatch(/^\{"order_id":"CS/);
    giveUp.abort();
    expect(await server.requests[0]?.ended).toBe("abandoned");
    await expect(reader?.read()).rejects.toThrow("aborted");
  });
});

describe("slowness", () => {
  test("slow-answer comes in pieces", async () => {
    server.enqueue({ kind: "slow-answer", everyMs: 4 });
    const { socket, text, closed } = await dial();
    let pieces = 0;
    socket.on("data", () => pieces++);
    const arrived = server.nextRequest();
    socket.write(rawRequest);
    await (
      await arrived
    ).ended;
    socket.end();
    await closed;
    expect(text()).toContain(server.orders[0]?.order_id);
    expect(pieces).toBeGreaterThan(3);
    expect(performance.now() - (await arrived).at).toBeGreaterThan(9 * 3);
  });

  test("slow-then-ok commits late, and settled waits for that although the client has gone", async () => {
    server.enqueue({ kind: "slow-then-ok", delayMs: 250 }); // long enough for a busy machine to hang up first
    const giveUp = new AbortController();
    const arrived = server.nextRequest();
    const answer = buy({ signal: giveUp.signal });
    const request = await arrived;
    giveUp.abort();
    await expect(answer).rejects.toThrow("aborted");
    expect(server.orders).toEqual([]);
    await server.settled();
    expect(server.orders).toHaveLength(1);
    expect(await request.ended).toBe("abandoned");
  });
});

describe("answers", () => {
  test.each([
    ["seconds", "7"],
    ["imf-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ["rfc850", "Sunday, 06-Nov-94 08:49:37 GMT"],
    ["asctime", "Sun Nov  6 08:49:37 1994"],
  ] as const)("Retry-After in the form %s is %s", (form, text) => {
    const now = Date.UTC(1994, 10, 6, 8, 49, 30, 999);
    expect(retryAfterValue({ form, seconds: 7 }, now)).toBe(text);
  });

  test("a 429 carries Retry-After only if asked to", async () => {
    server.enqueue({ kind: "throttled" }, { kind: "throttled", retryAfter: { form: "verbatim", value: "-1" } });
    expect((await buy()).headers.get("retry-after")).toBeNull();
    expect((await buy()).headers.get("retry-after")).toBe("-1");
  });

  test.each([
    [{ kind: "throttled" }, 429, "APIGW.0308"],
    [{ kind: "unauthorized", errorCode: "APIGW.0301" }, 401, "APIGW.0301"],
    [{ kind: "unauthorized", errorCode: "APIGW.0307" }, 401, "APIGW.0307"],
    [{ kind: "forbidden" }, 403, "APIGW.0302"],
    [{ kind: "server-error", status: 504, body: "json", commit: false }, 504, "APIGW.0201"],
  ] satisfies [Fault, number, string][])("%o has the body of the gateway", async (fault, status, code) => {
    server.enqueue(fault);
    const response = await buy();
    const id = response.headers.get("x-request-id");
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error_code: code, error_msg: expect.any(String), request_id: id });
    expect(server.requests[0]?.requestId).toBe(id);
  });

  test.each([
    [{ kind: "bad-request" }, 400, "SCM.0005"],
    [{ kind: "error-body" }, 200, "SCM.0005"],
    [{ kind: "server-error", status: 500, body: "json", commit: true }, 500, "SCM.0016"],
  ] satisfies [Fault, number, string][])("%o has the body of the service", async (fault, status, code) => {
    server.enqueue(fault);
    const response = await buy();
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error_code: code, error_msg: expect.any(String) });
  });

  test.each([
    ["html", "text/html; charset=utf-8", /^<html>/],
    ["null", "application/json", /^null$/],
    ["nothing", "application/json", /^$/],
    ["truncated-json", "application/json", /^\{"order_id":"CS\d+","cert":\[\{"cert_id":"scs\d+$/],
    ["missing-order-id", "application/json", /^\{"cert":\[\{"cert_id":"scs\d{13}"\}\]\}$/],
  ] as const)("an unreadable answer can be %s", async (form, type, text) => {
    server.enqueue({ kind: "unreadable-answer", body: form, commit: true });
    const response = await buy();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    expect(await response.text()).toMatch(text);
  });

  test.each([
    ["cert-is-a-string", { cert: "scs" }],
    ["cert-is-missing", {}],
    ["cert-id-too-short", { cert: [{ cert_id: "scs1" }] }],
    ["unknown-field", { cert: [{ cert_id: expect.any(String) }], pay_status: 1 }],
  ] as const)("a side field can be off-spec: %s", async (breach, rest) => {
    server.enqueue({ kind: "off-spec-side-field", breach });
    expect(await (await buy()).json()).toEqual({ order_id: server.orders[0]?.order_id, ...rest });
  });

  test("ok takes another body, for other operations, and an answer can be written by hand", async () => {
    server.enqueue({ kind: "ok", body: { total_count: 0 } });
    server.enqueue({ kind: "answer", status: 201, headers: { "X-Subject-Token": "t" }, body: "hi", commit: false });
    expect(await (await buy({ method: "PUT" })).json()).toEqual({ total_count: 0 });
    const second = await buy();
    expect([second.status, second.headers.get("x-subject-token"), await second.text()]).toEqual([201, "t", "hi"]);
    expect(server.orders).toEqual([]);
  });

  test("an endless body goes on until its bound and then closes without an end", async () => {
    const { text, how } = await provoke({ kind: "endless-body", status: 200, mebibytes: 2, commit: true });
    expect(how).toBe("close");
    expect(text.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(text).toContain(server.orders[0]?.order_id);
    expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
  });

  test("an endless body waits for a client that does not read, and ends when it goes", async () => {
    server.enqueue({ kind: "endless-body", status: 502, commit: false });
    const response = await buy();
    expect(response.status).toBe(502);
    await response.body?.cancel();
    expect(await server.requests[0]?.ended).toBe("abandoned");
  });

  test("a large body is as large as it says, and valid", async () => {
    server.enqueue({ kind: "large-body", status: 200, mebibytes: 3, commit: true });
    const text = await (await buy()).text();
    expect(text.length).toBeGreaterThan(3 * 1024 * 1024);
    expect(JSON.parse(text)).toHaveProperty("order_id", server.orders[0]?.order_id);
  });

  test.each([
    [301, "GET", 0],
    [303, "GET", 1],
    [307, "POST", 1],
    [308, "POST", 1],
  ] as const)("a %i that the client follows comes back as %s and is marked", async (status, method, orders) => {
    server.enqueue(status === 303 ? { kind: "redirect", status, commit: true } : { kind: "redirect", status });
    await buy({ redirect: "follow" });
    const seen = server.requests.map((request) => [request.method, request.path, request.followsRedirect]);
    expect(seen).toEqual([
      ["POST", path, false],
      [method, `/redirected${path}`, true],
    ]);
    expect(server.orders).toHaveLength(orders);
  });
});

describe("breaches of HTTP", () => {
  test("early-answer answers before the body is there, and the ledger gets the body afterwards", async () => {
    server.enqueue({ kind: "early-answer" });
    const arrived = server.nextRequest();
    const { socket, text, closed } = await dial();
    socket.write(rawRequest.slice(0, -body.length));
    await (
      await arrived
    ).ended;
    await server.settled(0).catch((error: unknown) => expect(String(error)).toContain("before its body had arrived"));
    expect(text()).toContain(server.orders[0]?.order_id);
    expect(server.orders[0]?.body).toBe("");
    socket.end(body);
    await closed;
    expect([server.orders[0]?.body, server.requests[0]?.body]).toEqual([body, body]);
  });

  test.each([
    [{ kind: "interim-answer", status: 100 }, /^HTTP\/1\.1 100 Interim\r\n\r\nHTTP\/1\.1 200 /],
    [{ kind: "interim-answer", status: 103 }, /^HTTP\/1\.1 103 Interim\r\n\r\nHTTP\/1\.1 200 /],
    [{ kind: "extra-bytes" }, /\}\0\0more than was asked for\r\n\r\n$/],
    [{ kind: "huge-header" }, /\r\nX-Padding: x{65536}\r\n/],
    [{ kind: "garbage-chunk", commit: true }, /"cert":\[.*\]\}\r\nnot a size\r\n$/],
    [{ kind: "not-http", commit: true }, /^220 /],
    [{ kind: "ok", framing: "chunked" }, /Transfer-Encoding: chunked\r\n\r\n[\da-f]+\r\n\{"order_id.*\r\n0\r\n\r\n$/s],
    [{ kind: "ok", framing: "close" }, /^(?!.*Content-Length).*\}\]\}$/s],
  ] satisfies [Fault, RegExp][])("%o looks so on the wire", async (fault, bytes) => {
    expect((await provoke(fault)).text).toMatch(bytes);
  });
});

describe("waiting and closing", () => {
  test("settled sees what was sent just before it was called, even on a connection that is already closed", async () => {
    for (let bought = 1; bought <= 200; bought++) {
      const { socket } = await dial();
      socket.write(rawRequest);
      socket.destroy();
      await server.settled();
      expect(server.orders).toHaveLength(bought);
      expect(server.openSockets()).toBe(0);
    }
  });

  test("settled sees what another process sent before it was killed", async () => {
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const script = `fetch(process.argv[1], { method: "POST", body: "{}" })`;
    const child = spawn(process.execPath, ["-e", script, server.url + path], { stdio: "ignore" });
    const exited = once(child, "exit");
    await arrived;
    child.kill("SIGKILL");
    await exited;
    await server.settled();
    expect([server.orders.length, server.openSockets()]).toEqual([1, 0]);
  });

  test("settled names what a client has not given up", async () => {
    server.enqueue({ kind: "never-answer", commit: false });
    const arrived = server.nextRequest();
    buy().catch(() => {});
    await arrived;
    await expect(server.settled(10)).rejects.toThrow(
      `After 10 ms the fault server still has: POST ${path} played against never-answer commit=false.`,
    );
  });

  test("settled waits for a request of which only a part has arrived", async () => {
    const { socket, closed } = await dial();
    socket.write(rawRequest.slice(0, -1));
    await expect(server.settled(10)).rejects.toThrow("still has: a request that has not arrived in full.");
    socket.destroy();
    await closed;
    await server.settled();
    expect([server.orders, server.requests]).toEqual([[], []]);
  });

  test("close ends everything that is under way and leaves no socket, server or timer", async () => {
    const handles = () => process.getActiveResourcesInfo().filter((name) => /^TCP|^Timeout/.test(name)).length;
    await server.close();
    const before = handles();

    server = await startFaultServer();
    server.enqueue({ kind: "never-answer", commit: true }, { kind: "slow-then-ok", delayMs: 60_000 });
    const clients = [];
    for (let count = 0; count < 3; count++) {
      const client = await dial();
      clients.push(client);
      if (count === 2) break; // the last one stays idle
      const arrived = server.nextRequest();
      client.socket.write(rawRequest);
      await arrived;
    }
    expect(server.openSockets()).toBe(3);
    const waiting = Promise.allSettled([server.nextRequest(), server.settled()]);
    await server.close();
    for (const { closed } of clients) expect(await closed).toMatch(/^(close|ECONNRESET)$/);
    for (const one of await waiting) {
      expect(String(one.status === "rejected" && one.reason)).toContain("was closed while a test waited");
    }
    expect(await Promise.all(server.requests.map((request) => request.ended))).toEqual(["cut", "cut"]);
    expect(server.orders).toHaveLength(1);
    expect(server.openSockets()).toBe(0);
    expect(handles()).toBeLessThanOrEqual(before); // less if a socket of an earlier test went meanwhile
  });

  test("nothing listens on a refused URL", async () => {
    const url = await refusedUrl();
    const error: unknown = await fetch(url).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });
});

describe("generated faults", () => {
  const seed = 20261124;

  test(`a seed gives the same schedule again (seed ${seed})`, () => {
    const draw = () => fc.sample(faultArbitrary(), { seed, numRuns: 100 });
    expect(draw()).toEqual(draw());
  });

  test(`all kinds come, within the limits (seed ${seed})`, () => {
    const faults = fc.sample(faultArbitrary({ maxDelayMs: 5, maxRetryAfterSeconds: 2 }), { seed, numRuns: 2_000 });
    const kinds = new Set(everyFault.map(({ fault }) => fault.kind));
    expect(new Set(faults.map((fault) => fault.kind))).toEqual(kinds);
    for (const fault of faults) {
      if (fault.kind === "slow-then-ok") expect(fault.delayMs).toBeLessThanOrEqual(5);
      if (fault.kind === "slow-answer") expect(fault.everyMs).toBe(0);
      if (fault.kind !== "throttled" || fault.retryAfter === undefined || fault.retryAfter.form === "verbatim")
        continue;
      expect(fault.retryAfter.seconds).toBeLessThanOrEqual(2);
    }
  });

  test("names are distinct", () => {
    expect(new Set(everyFault.map(({ name }) => name)).size).toBe(everyFault.length);
    expect(describeFault({ kind: "throttled", retryAfter: { form: "seconds", seconds: 1 } })).toBe(
      'throttled retryAfter={"form":"seconds","seconds":1}',
    );
  });

  test(`the ledger is exact over random schedules (seed ${seed})`, async () => {
    const fault = faultArbitrary({ maxDelayMs: 5 }).filter(metByFetch);
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 10 }), async (faults) => {
        server.clear();
        server.enqueue(...faults);
        for (const fault of faults) await look(fault);
        await server.settled();
        expect(server.requests.map((request) => request.fault)).toEqual(faults);
        expect(server.orders).toHaveLength(faults.filter(commits).length);
      }),
      { seed, numRuns: 40 },
    );
  });
});
