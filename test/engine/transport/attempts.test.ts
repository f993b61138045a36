import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  authToken,
  createScmClient,
  CredentialsError,
  type AttemptEvent,
  type Credentials,
  type Fetch,
  type Journal,
  type OutcomeEvent,
  type ScmClientOptions,
} from "../../../src/index.js";
import { refusedUrl, startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { ending, purchase, rejection, token } from "./support.js";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

type Options = Partial<Omit<ScmClientOptions, "region" | "endpoint">>;

/** How a purchase ended, and what the hooks saw of it. */
async function bought(options: Options, call: { readonly signal?: AbortSignal } = {}) {
  const attempts: AttemptEvent[] = [];
  const ends: OutcomeEvent[] = [];
  const hooks = {
    onAttempt: (event: AttemptEvent) => attempts.push(event),
    onOutcome: (event: OutcomeEvent) => ends.push(event),
  };
  const client = createScmClient({
    endpoint: server.url,
    credentials: authToken(token),
    timeoutMs: 5_000,
    deadlineMs: 10_000,
    hooks,
    ...options,
  });
  const { result, error } = await ending(client.subscribeCertificate(purchase(), call));
  return { result, error, attempts, ends };
}

/** Credentials that note what they are asked to renew. */
function renewing(refused: unknown[]): Credentials {
  let number = 0;
  return {
    authorize: () => ({ "x-auth-token": `${token}-${++number}` }),
    renew: (headers) => (refused.push(headers), true),
  };
}

describe("new credentials are asked for", () => {
  const stale = { kind: "unauthorized", errorCode: "APIGW.0307" } as const;

  test("with the headers that were refused, which are the last", async () => {
    const refused: unknown[] = [];
    const throttled = { kind: "throttled", retryAfter: { form: "seconds", seconds: 0 } } as const;
    server.enqueue(throttled, throttled, stale);
    const { attempts } = await bought({ credentials: renewing(refused) });
    expect(refused).toEqual([{ "x-auth-token": `${token}-3` }]);
    expect(attempts.map(({ status, retryInMs }) => [status, retryInMs])).toEqual([
      [429, 0],
      [429, 0],
      [401, 0],
      [200, undefined],
    ]);
  });

  test.each([400, 403, 404])("not after %i, though the code is not known", async (status) => {
    const refused: unknown[] = [];
    server.enqueue({ kind: "answer", status, body: '{"error_code":"X.1","error_msg":"no"}', commit: false });
    expect((await bought({ credentials: renewing(refused) })).error).toMatchObject({ name: "ResponseError", status });
    expect(refused).toEqual([]);
  });

  test("not after a 401 whose body broke off: the code that is missing may say that the order exists", async () => {
    const refused: unknown[] = [];
    const broken = () => new ReadableStream({ start: (controller) => controller.error(new Error("reset")) });
    let sent = 0;
    const { error } = await bought({
      credentials: renewing(refused),
      fetch: async () => (sent++, new Response(broken(), { status: 401 })),
    });
    expect(error).toMatchObject({ name: "UnknownOutcomeError", status: 401 });
    expect([refused, sent]).toEqual([[], 1]);
  });

  test("not when credentials cannot, or were refused themselves", async () => {
    server.enqueue(stale);
    expect((await bought({ credentials: { authorize: () => ({ "x-auth-token": token }) } })).error).toMatchObject({
      name: "ResponseError",
      status: 401,
    });
    const refused: unknown[] = [];
    const locked = {
      ...renewing(refused),
      authorize: () => Promise.reject(new CredentialsError("locked", { status: 401 })),
    };
    expect((await bought({ credentials: locked })).error).toMatchObject({
      name: "CredentialsError",
      message: "locked",
      status: 401,
      operation: "SubscribeCertificate",
    });
    expect(refused).toEqual([]);
  });
});

describe("a call is not tried again", () => {
  test("when credentials took all the time of the attempt", async () => {
    let asked = 0;
    const { error, ends } = await bought({
      credentials: { authorize: () => (asked++, new Promise(() => undefined)) },
      timeoutMs: 20,
    });
    expect(error).toMatchObject({ failure: "timeout", outcome: "not-sent" });
    expect(ends).toMatchObject([{ attempts: 1, outcome: "not-sent" }]);
    expect(asked).toBe(1);
  });

  test("when its caller gave up while credentials were asked", async () => {
    const controller = new AbortController();
    const { error, attempts } = await bought(
      { credentials: { authorize: () => (controller.abort(), new Promise(() => undefined)) } },
      { signal: controller.signal },
    );
    expect(error).toMatchObject({ failure: "aborted", outcome: "not-sent" });
    expect(attempts).toMatchObject([{ attempt: 1, retryInMs: undefined, outcome: "not-sent" }]);
  });
});

test("what comes too late from credentials is not sent, not even by a fetch that ignores its signal", async () => {
  let sent = 0;
  let release = (_: Record<string, string>) => undefined as void;
  const late: Credentials = { authorize: () => new Promise((resolve) => (release = resolve)) };
  await bought({ credentials: late, timeoutMs: 20, fetch: async () => (sent++, new Response()) });
  release({ "x-auth-token": token });
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toBe(0);
});

describe("headers that credentials give are those of the moment", () => {
  const answering =
    (tokens: (string | undefined)[]): Fetch =>
    async (_, init) => {
      tokens.push((init.headers as Record<string, string>)["x-auth-token"]); // what the transport gives
      return Response.json({ order_id: "CS1", cert: [] });
    };

  test("also when they are the same object, changed", async () => {
    const tokens: (string | undefined)[] = [];
    const headers = { "x-auth-token": "first" };
    const options = { credentials: { authorize: () => headers }, fetch: answering(tokens) };
    await bought(options);
    headers["x-auth-token"] = "second";
    await bought(options);
    expect(tokens).toEqual(["first", "second"]);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an object without any", {}],
    ["a Headers", new Headers({ "x-auth-token": "first" })],
  ])("and when they give none, nothing is sent: %s", async (_, given) => {
    const tokens: (string | undefined)[] = [];
    const credentials = { authorize: () => given } as unknown as Credentials; // plain JavaScript gives anything
    expect((await bought({ credentials, fetch: answering(tokens) })).error).toMatchObject({
      name: "CredentialsError",
      outcome: "not-sent",
      message: "The credentials gave no header. An object with at least one is wanted.",
    });
    expect(tokens).toEqual([]);
  });
});

test("what credentials of one's own throw is told, without what hangs on it", async () => {
  const own = Object.assign(new Error("no vault"), { config: 1 });
  const { error } = await bought({ credentials: { authorize: () => Promise.reject(own) } });
  expect(error).toMatchObject({
    name: "CredentialsError",
    message: "The credentials failed; nothing was sent.",
    operation: "SubscribeCertificate",
    cause: { message: "no vault" },
  });
  expect((error as CredentialsError).cause).not.toHaveProperty("config");
});

test("hooks are told of attempts that never left, and for how long each took", async () => {
  const nobody = await refusedUrl();
  const start = performance.now();
  const { attempts, ends } = await bought({
    fetch: (url, init) => fetch(url.replace(server.url, nobody), init),
    maxAttempts: 2,
  });
  const whole = performance.now() - start;
  expect(attempts).toMatchObject([
    { attempt: 1, outcome: "not-sent", status: undefined, retryInMs: 0 },
    { attempt: 2, outcome: "not-sent", retryInMs: undefined },
  ]);
  expect(ends).toMatchObject([{ attempts: 2, outcome: "not-sent", status: undefined }]);
  const [first = -1, second = -1, call = -1] = [...attempts, ...ends].map(({ durationMs }) => durationMs);
  expect(Math.min(first, second)).toBeGreaterThan(0);
  expect(call).toBeGreaterThanOrEqual(first + second);
  expect(call).toBeLessThanOrEqual(whole);
});

test("an answer that breaks the fetch's own rules counts as lost", async () => {
  const { error } = await bought({ fetch: async () => ({ status: 200 }) as unknown as Response });
  expect(error).toMatchObject({ name: "UnknownOutcomeError", cause: { failure: "lost", outcome: "unknown" } });
});

test("an answer that is exactly as long as allowed is read, one byte more is not", async () => {
  const body = (length: number) => '{"error_code":"SCM.0005","error_msg":"x"}'.padEnd(length, " ");
  const limit = 256 * 1024;
  expect((await bought({ fetch: async () => new Response(body(limit), { status: 400 }) })).error).toMatchObject({
    outcome: "rejected",
  });
  expect((await bought({ fetch: async () => new Response(body(limit + 1), { status: 400 }) })).error).toMatchObject({
    outcome: "unknown",
  });
});

test("what the document does not know is neither journaled nor a purchase", async () => {
  const unused: Journal = {
    open: () => Promise.reject(new Error("not to be asked")),
    settle: () => Promise.reject(new Error("not to be asked")),
  };
  const failing: Fetch = () => Promise.reject(new Error("reset"));
  const client = createScmClient({
    endpoint: server.url,
    credentials: authToken(token),
    journal: unused,
    fetch: failing,
  });
  const get = client.raw.GET as unknown as (path: string) => Promise<unknown>; // a path that the types do not have
  expect(await rejection(get("/v3/scm/elsewhere"))).toMatchObject({
    name: "ConnectionError",
    failure: "lost",
    outcome: "unknown",
  });
});
