import { service } from "../../../generated/service.js";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  authToken,
  ConnectionError,
  createScmClient,
  CredentialsError,
  ResponseError,
  type AttemptEvent,
  type Credentials,
  type Fetch,
  type Journal,
  type OutcomeEvent,
  type ScmClientOptions,
  type Settlement,
} from "../../../src/index.js";
import type { OperationRow } from "../../../src/engine/operations.js";
import { answerError } from "../../../src/engine/transport/failure.js";
import { transport, type TransportOptions } from "../../../src/engine/transport/transport.js";
import { refusedUrl, startFaultServer, type Fault, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, serveHttp, token } from "./support.js";

let server: FaultServer;

beforeEach(async () => {
  server = await startFaultServer();
  // The shortest of the random pauses; how long they may be is tested in retry.test.ts.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

type Options = Partial<Omit<ScmClientOptions, "region" | "endpoint">>;

function buyer(options: Options = {}) {
  return createScmClient({
    endpoint: server.url,
    credentials: authToken(token),
    timeoutMs: 5_000,
    deadlineMs: 10_000,
    ...options,
  });
}

/** A fetch whose first calls meet a port on which nobody listens. */
async function refusing(times: number): Promise<Fetch> {
  const nobody = await refusedUrl();
  return (url, init) => fetch(times-- > 0 ? url.replace(server.url, nobody) : url, init);
}

describe("an operation that is idempotent", () => {
  // The document has none yet, so its row is made up here.
  const row: OperationRow = { method: "GET", path: "/v3/scm/things", body: false, idempotency: "idempotent" };

  async function get(faults: readonly Fault[], options: Partial<TransportOptions> = {}) {
    server.enqueue(...faults);
    const all: TransportOptions = {
      service,
      fetch,
      credentials: authToken(token),
      timeoutMs: 400,
      deadlineMs: 10_000,
      maxAttempts: 4,
      hooks: {},
      journal: undefined,
      ...options,
    };
    const request = { url: `${server.url}/v3/scm/things`, method: "GET", headers: {}, body: undefined };
    const exchange = await transport(all, request, { operationId: "ListThings", operation: row }, {});
    if (exchange.verdict.kind === "failure") throw await answerError(exchange);
    return exchange.verdict.data;
  }

  const things: Fault = { kind: "ok", body: { things: [] } };

  test.each<Fault>([
    ...([500, 502, 503, 504] as const).map((status) => ({
      kind: "server-error" as const,
      status,
      body: "html" as const,
      commit: false,
    })),
    { kind: "answer", status: 408, commit: false },
    { kind: "throttled" },
    { kind: "throttled", retryAfter: { form: "imf-fixdate", seconds: 0 } },
    { kind: "close-before-reading", how: "reset" },
    { kind: "close-after-reading", how: "close" },
    { kind: "half-answer" },
    { kind: "garbage-chunk", commit: false },
    { kind: "never-answer", commit: false },
  ])("is sent again after %j", async (fault) => {
    expect(await get([fault, things])).toEqual({ things: [] });
    expect(server.requests.length).toBe(2);
  });

  test.each<Fault>([
    { kind: "bad-request" },
    { kind: "forbidden" },
    { kind: "not-found" },
    { kind: "unauthorized", errorCode: "APIGW.0307" },
    { kind: "redirect", status: 302 },
    { kind: "error-body" },
    { kind: "endless-body", status: 200, commit: false },
  ])("is not sent again after %j", async (fault) => {
    await rejection(get([fault, things]));
    await server.settled();
    expect(server.requests.length).toBe(1);
  });

  test("is sent four times at most, and a later refusal does not undo what may have been carried out", async () => {
    const broken: Fault = { kind: "close-after-reading", how: "reset" };
    expect(await rejection(get([broken, broken, broken, broken, things]))).toMatchObject({
      failure: "lost",
      outcome: "unknown",
    });
    expect(server.requests.length).toBe(4);
    server.clear();
    const error = await rejection(get([broken, { kind: "bad-request" }]));
    expect(error).toMatchObject({ name: "ResponseError", outcome: "unknown", status: 400 });
    expect(String(error)).toContain("An earlier attempt may have been carried out.");
  });
});

describe("credentials that fail before a later attempt do not undo the earlier ones", () => {
  const row: OperationRow = {
    method: "PUT",
    path: "/v3/scm/things",
    body: false,
    idempotency: "idempotent",
    chargesMoney: true,
  };
  const onceOnly = (): Credentials => {
    let asked = 0;
    return {
      authorize: () => (asked++ === 0 ? { "x-auth-token": token } : Promise.reject(new Error("no vault"))),
      renew: () => true,
    };
  };

  test("an attempt that may have been carried out leaves the outcome open, in the error and in the journal", async () => {
    server.enqueue({ kind: "server-error", status: 500, body: "html", commit: true });
    const settled: Settlement[] = [];
    const journal: Journal = {
      open: async () => ({ id: "e1" }),
      settle: async (_, settlement) => void settled.push(settlement),
    };
    const options: TransportOptions = {
      service,
      fetch,
      credentials: onceOnly(),
      timeoutMs: 5_000,
      deadlineMs: 10_000,
      maxAttempts: 4,
      hooks: {},
      journal,
    };
    const request = { url: `${server.url}/v3/scm/things`, method: "PUT", headers: {}, body: undefined };
    const error = await rejection(transport(options, request, { operationId: "PutThing", operation: row }, {}));
    expect(error).toMatchObject({
      name: "UnknownOutcomeError",
      outcome: "unknown",
      sent: { attempts: 2 },
      cause: { name: "CredentialsError", outcome: "unknown" },
    });
    expect(String(error)).toContain("An earlier attempt may have been carried out.");
    expect(String(error)).not.toContain("nothing was sent");
    expect(settled).toEqual([{ outcome: "unknown", requestId: undefined }]);
  });

  test("one that was refused is told", async () => {
    server.enqueue({ kind: "unauthorized", errorCode: "APIGW.0307" });
    const error = await rejection(buyer({ credentials: onceOnly() }).subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "CredentialsError", outcome: "rejected", cause: { message: "no vault" } });
    expect(String(error)).toBe("CredentialsError: The credentials failed. An earlier attempt was refused.");
  });
});

describe("a purchase is sent again only when it surely was not carried out", () => {
  test("after a refused connection", async () => {
    const { order_id } = await buyer({ fetch: await refusing(2) }).subscribeCertificate(purchase());
    expect(server.orders.map((order) => order.order_id)).toEqual([order_id]);
    expect(server.requests.length).toBe(1);
  });

  test("after 429, which is what is told when the deadline leaves no time for the pause", async () => {
    server.enqueue({ kind: "throttled", retryAfter: { form: "seconds", seconds: 30 } });
    const error = await rejection(buyer().subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "ResponseError", outcome: "rejected", status: 429, errorCode: "APIGW.0308" });
    expect(server.requests.length).toBe(1);
  });

  test("not after 429 with a code of which the catalogue says that the order may exist", async () => {
    server.enqueue({
      kind: "answer",
      status: 429,
      body: '{"error_code":"SCM.0016","error_msg":"The order is abnormal."}',
      commit: true,
    });
    expect(await rejection(buyer().subscribeCertificate(purchase()))).toMatchObject({
      outcome: "unknown",
      errorCode: "SCM.0016",
    });
    expect(server.requests.length).toBe(1);
  });

  test("not after any answer that names an order, which is told", async () => {
    for (const status of [429, 400, 503]) {
      server.enqueue({
        kind: "answer",
        status,
        body: '{"error_code":"APIGW.0308","error_msg":"Slow down.","order_id":"CS123"}',
        commit: true,
      });
      const error = await rejection(buyer().subscribeCertificate(purchase()));
      expect(error).toMatchObject({ name: "UnknownOutcomeError", outcome: "unknown", status });
      expect(String(error)).toContain("The answer names order_id CS123.");
    }
    expect(server.requests.length).toBe(3);
  });

  test.each([
    ["of nobody who is known", "<html>slow down</html>"],
    ["of another service", '{"error_code":"EPS.0999","error_msg":"Too many projects."}'],
    ["without a body", ""],
  ])("not after a 429 %s: only the gateway's own proves that nothing went on", async (_, body) => {
    server.enqueue({ kind: "answer", status: 429, headers: { "Retry-After": "0" }, body, commit: false });
    expect(await rejection(buyer().subscribeCertificate(purchase()))).toMatchObject({
      outcome: "unknown",
      status: 429,
    });
    expect(server.requests.length).toBe(1);
  });

  test("not when the caller wants one attempt, whatever the reason", async () => {
    const once = { maxAttempts: 1, credentials: authToken(() => token) };
    for (const fault of [{ kind: "throttled" }, { kind: "unauthorized", errorCode: "APIGW.0307" }] as const) {
      server.enqueue(fault);
      expect(await rejection(buyer(once).subscribeCertificate(purchase()))).toMatchObject({ outcome: "rejected" });
    }
    expect(
      await rejection(buyer({ ...once, fetch: await refusing(1) }).subscribeCertificate(purchase())),
    ).toMatchObject({ outcome: "not-sent" });
    expect(server.requests.length).toBe(2);
  });

  test("after both a refusal and a failed connection the refusal counts, and both are told", async () => {
    const nobody = await refusedUrl();
    let count = 0;
    const fetchOnce: Fetch = (url, init) => fetch(count++ === 0 ? url : url.replace(server.url, nobody), init);
    server.enqueue({ kind: "throttled" });
    const error = await rejection(buyer({ fetch: fetchOnce }).subscribeCertificate(purchase()));
    expect(error).toMatchObject({ name: "ConnectionError", failure: "unreachable", outcome: "rejected" });
    expect(String(error)).toContain("An earlier attempt was refused.");
    expect(String(error)).not.toContain("nothing was sent");
  });

  test("a refused connection is told as such", async () => {
    const error = await rejection(buyer({ fetch: await refusing(9) }).subscribeCertificate(purchase()));
    expect(error).toMatchObject({
      name: "ConnectionError",
      failure: "unreachable",
      outcome: "not-sent",
      cause: { cause: { code: "ECONNREFUSED" } },
    });
    expect(String(error)).toBe(
      "ConnectionError: SubscribeCertificate: the host could not be reached; nothing was sent (ECONNREFUSED).",
    );
  });
});

describe("credentials are renewed once per call", () => {
  const stale = { kind: "unauthorized", errorCode: "APIGW.0307" } as const;

  function numbered(): Credentials {
    let number = 0;
    return authToken(() => `${token}-${++number}`);
  }

  test("when the token is stale", async () => {
    server.enqueue(stale);
    await buyer({ credentials: numbered() }).subscribeCertificate(purchase());
    expect(server.requests.map(({ headers }) => headers["x-auth-token"])).toEqual([`${token}-1`, `${token}-2`]);
    expect(server.orders.length).toBe(1);
  });

  test("and not a second time", async () => {
    server.enqueue(stale, stale, stale);
    expect(await rejection(buyer({ credentials: numbered() }).subscribeCertificate(purchase()))).toMatchObject({
      outcome: "rejected",
      status: 401,
    });
    expect(server.requests.length).toBe(2);
  });

  test("also when the 401 has no code that the catalogue knows", async () => {
    server.enqueue({
      kind: "answer",
      status: 401,
      body: '{"error":{"code":401,"message":"The token expired."}}',
      commit: false,
    });
    await buyer({ credentials: numbered() }).subscribeCertificate(purchase());
    expect(server.requests.length).toBe(2);
  });

  test("not when the 401 is about the account or its rights", async () => {
    server.enqueue({ kind: "answer", status: 401, body: '{"error_code":"SCM.4002","error_msg":"no"}', commit: false });
    expect(await rejection(buyer({ credentials: numbered() }).subscribeCertificate(purchase()))).toMatchObject({
      errorCode: "SCM.4002",
      explanation: { action: expect.stringContaining("") },
    });
    expect(server.requests.length).toBe(1);
  });

  test("not when renew() says no, or fails", async () => {
    for (const renew of [
      () => false,
      () => {
        throw new Error("no");
      },
    ]) {
      server.enqueue(stale);
      const credentials: Credentials = { authorize: () => ({ "x-auth-token": token }), renew };
      expect(await rejection(buyer({ credentials }).subscribeCertificate(purchase()))).toMatchObject({
        outcome: "rejected",
        status: 401,
      });
    }
    expect(server.requests.length).toBe(2);
  });
});

describe("credentials of the caller's own making", () => {
  test("may name their headers in any case, and win over the headers of the call", async () => {
    const credentials: Credentials = { authorize: () => ({ "X-Auth-Token": token }) };
    await buyer({ credentials }).subscribeCertificate(purchase(), { headers: { "x-AUTH-token": "of-the-caller" } });
    expect(server.requests[0]?.headers["x-auth-token"]).toBe(token);
  });

  test.each<[string, unknown, RegExp]>([
    ["a value with a line break", { "x-auth-token": `${token}\n` }, /x-auth-token.* line break/],
    ["a value that is no text", { "x-auth-token": 5 }, /x-auth-token.* is not a string/],
    ["a name with a blank", { "x auth": token }, /name/],
  ])("fail before anything is sent when they give %s", async (_, headers, message) => {
    const credentials: Credentials = { authorize: () => headers as Record<string, string> };
    const error = await rejection(buyer({ credentials }).subscribeCertificate(purchase()));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain(token);
    expect(server.requests.length).toBe(0);
  });

  test("leave nothing open when they fail, not even with an open outcome of their own", async () => {
    const own = new ConnectionError("the vault did not answer", "lost", { outcome: "unknown" });
    for (const authorize of [
      () => {
        throw own;
      },
      async () => Promise.reject(own),
    ]) {
      const error = await rejection(buyer({ credentials: { authorize } }).subscribeCertificate(purchase()));
      expect(error).toMatchObject({
        name: "CredentialsError",
        outcome: "not-sent",
        operation: "SubscribeCertificate",
        cause: { message: "the vault did not answer" },
      });
    }
  });
});

test("what a fetch throws may be anything: the outcome is told all the same", async () => {
  const odd = Object.defineProperty(new Error("x"), "cause", {
    get: () => {
      throw new Error("no");
    },
  });
  expect(await rejection(buyer({ fetch: () => Promise.reject(odd) }).subscribeCertificate(purchase()))).toMatchObject({
    name: "UnknownOutcomeError",
    outcome: "unknown",
  });
});

describe("time", () => {
  test("a call ends by its deadline while credentials hang, and nothing was sent", async () => {
    const hanging: Credentials = { authorize: () => new Promise(() => undefined) };
    const error = await rejection(buyer({ credentials: hanging }).subscribeCertificate(purchase(), { deadlineMs: 30 }));
    expect(error).toMatchObject({ name: "ConnectionError", failure: "timeout", outcome: "not-sent" });
    expect(server.requests.length).toBe(0);
  });

  test("what comes too late from credentials is not sent", async () => {
    let release = (_: Record<string, string>) => undefined as void;
    const late: Credentials = { authorize: () => new Promise((resolve) => (release = resolve)) };
    await rejection(buyer({ credentials: late }).subscribeCertificate(purchase(), { timeoutMs: 20 }));
    release({ "x-auth-token": token });
    await server.settled();
    expect(server.requests.length).toBe(0);
  });

  test("a call ends in time although fetch ignores its signal, and its body is not read for nobody", async () => {
    const deaf: Fetch = (url, { signal: _, ...init }) => fetch(url, init);
    server.enqueue({ kind: "never-finish-body" });
    const error = await rejection(buyer({ fetch: deaf }).subscribeCertificate(purchase(), { timeoutMs: 200 }));
    expect(error).toMatchObject({ outcome: "unknown", status: 200, cause: { failure: "timeout" } });
    await server.settled(); // only when the client has gone
  });

  test("an answer that comes after the end is dropped with its connection", async () => {
    const deaf: Fetch = (url, { signal: _, ...init }) => fetch(url, init);
    let begin = () => undefined as void;
    let closed: Promise<unknown> | undefined;
    const slow = await serveHttp((_request, _body, response) => {
      closed = once(response, "close");
      begin = () => void response.writeHead(200).write("{");
    });
    try {
      const client = createScmClient({ endpoint: slow.url, credentials: authToken(token), fetch: deaf });
      await rejection(client.subscribeCertificate(purchase(), { timeoutMs: 300 }));
      begin();
      await closed;
    } finally {
      await slow.close();
    }
  });

  test("an attempt that took too long is told as open, the pause before a resend counts", async () => {
    server.enqueue(
      { kind: "throttled", retryAfter: { form: "seconds", seconds: 0 } },
      { kind: "never-answer", commit: true },
    );
    const error = await rejection(buyer().subscribeCertificate(purchase(), { timeoutMs: 300 }));
    expect(error).toMatchObject({ name: "UnknownOutcomeError", sent: { attempts: 2 }, cause: { failure: "timeout" } });
    await server.settled();
    expect(server.orders.length).toBe(1);
  });
});

describe("an AbortSignal", () => {
  test("that has aborted sends nothing", async () => {
    const error = await rejection(buyer().subscribeCertificate(purchase(), { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "ConnectionError", failure: "aborted", outcome: "not-sent" });
    expect(server.requests.length).toBe(0);
  });

  test("ends a call while it waits for its next attempt", async () => {
    const controller = new AbortController();
    server.enqueue({ kind: "throttled", retryAfter: { form: "seconds", seconds: 5 } });
    const onAttempt = ({ retryInMs }: AttemptEvent) =>
      void (retryInMs === 5_000 && setImmediate(() => controller.abort()));
    const error = await rejection(
      buyer({ hooks: { onAttempt } }).subscribeCertificate(purchase(), { signal: controller.signal }),
    );
    expect(error).toMatchObject({ name: "ConnectionError", failure: "aborted", outcome: "rejected", status: 429 });
    expect(String(error)).toContain("the caller gave up before the request was sent. An earlier attempt was refused.");
    expect(server.requests.length).toBe(1);
  });

  test("ends a call that was sent, whose outcome is then open", async () => {
    const controller = new AbortController();
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const call = rejection(buyer().subscribeCertificate(purchase(), { signal: controller.signal }));
    await arrived;
    controller.abort();
    expect(await call).toMatchObject({
      name: "UnknownOutcomeError",
      cause: { failure: "aborted", outcome: "unknown" },
    });
    await server.settled();
  });

  test("can be shared by many calls without a warning about a leak", async () => {
    const warnings: Error[] = [];
    const keep = (warning: Error) => void warnings.push(warning);
    process.on("warning", keep);
    try {
      const { signal } = new AbortController();
      const client = buyer({ fetch: async () => Response.json({ order_id: "CS1", cert: [] }) });
      await Promise.all(
        Array.from({ length: 30 }, (_, number) => client.subscribeCertificate(purchase(number), { signal })),
      );
      await new Promise((resolve) => setImmediate(resolve)); // warnings come on the next tick
      expect(warnings).toEqual([]);
    } finally {
      process.off("warning", keep);
    }
  });

  test("that a call shared which ran out of time, and whose fetch fails late, still ends the next", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let failLate = () => undefined as void;
    const deaf: Fetch = () => new Promise((_, reject) => (failLate = () => reject(new Error("late"))));
    await rejection(buyer({ fetch: deaf }).subscribeCertificate(purchase(1), { signal, timeoutMs: 20 }));
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const next = rejection(buyer().subscribeCertificate(purchase(2), { signal }));
    await arrived;
    failLate();
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await next).toMatchObject({ name: "UnknownOutcomeError", cause: { failure: "aborted" } });
  });
});

describe("hooks", () => {
  test("see every attempt and the end", async () => {
    const attempts: AttemptEvent[] = [];
    const ends: OutcomeEvent[] = [];
    server.enqueue(
      { kind: "throttled", retryAfter: { form: "seconds", seconds: 0 } },
      { kind: "off-spec-side-field", breach: "cert-is-missing" },
    );
    await buyer({
      hooks: { onAttempt: (event) => attempts.push(event), onOutcome: (event) => ends.push(event) },
    }).subscribeCertificate(purchase());
    const [first, second] = server.requests.map(({ requestId }) => requestId);
    const operation = "SubscribeCertificate";
    const durationMs = expect.any(Number) as number;
    expect(attempts).toEqual([
      { operation, attempt: 1, durationMs, status: 429, requestId: first, outcome: "rejected", retryInMs: 0 },
      { operation, attempt: 2, durationMs, status: 200, requestId: second, outcome: "succeeded", retryInMs: undefined },
    ]);
    const violations = [{ pointer: "/cert", keyword: "required", message: "is required" }];
    expect(ends).toEqual([
      { operation, attempts: 2, durationMs, status: 200, requestId: second, outcome: "succeeded", violations },
    ]);
  });

  test("change nothing when they fail, at once or later", async () => {
    const rejections: unknown[] = [];
    const keep = (reason: unknown) => void rejections.push(reason);
    process.on("unhandledRejection", keep);
    try {
      const hooks = {
        onAttempt: () => {
          throw new Error("the log is full");
        },
        onOutcome: async () => Promise.reject(new Error("the metrics are down")),
      };
      await buyer({ hooks }).subscribeCertificate(purchase());
      await new Promise((resolve) => setImmediate(resolve));
      expect(server.orders.length).toBe(1);
      expect(rejections).toEqual([]);
    } finally {
      process.off("unhandledRejection", keep);
    }
  });
});

test("a fetch that answers with something else leaves the outcome open", async () => {
  for (const odd of [undefined, null, {}, { status: 200 }]) {
    const client = buyer({ fetch: async () => odd as unknown as Response });
    expect(await rejection(client.subscribeCertificate(purchase()))).toMatchObject({ name: "UnknownOutcomeError" });
  }
});

test("a fetch without streams is read all the same", async () => {
  const plain = { ok: true, status: 200, headers: new Headers(), text: async () => '{"order_id":"CS1","cert":[]}' };
  expect(await buyer({ fetch: async () => plain as unknown as Response }).subscribeCertificate(purchase())).toEqual({
    order_id: "CS1",
    cert: [],
  });
});

test("a body that is longer than its Content-Length says is not read without end", async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled++;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const error = await rejection(
    buyer({ fetch: async () => new Response(endless, { headers: { "content-length": "10" } }) }).subscribeCertificate(
      purchase(),
    ),
  );
  expect(error).toMatchObject({ name: "UnknownOutcomeError", cause: { failure: "unreadable" } });
  expect(String(error)).toContain("too large");
  expect(pulled).toBeLessThan(10);
});

test("a refusal whose body broke off is an open outcome, since the code that is missing may say so", async () => {
  const broken = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"error_code":"SCM.00'));
    },
    pull: (controller) => controller.error(new Error("reset")),
  });
  const error = await rejection(
    buyer({ fetch: async () => new Response(broken, { status: 400 }) }).subscribeCertificate(purchase()),
  );
  expect(error).toMatchObject({ name: "UnknownOutcomeError", status: 400 });
  expect(error).not.toBeInstanceOf(ResponseError);
});
