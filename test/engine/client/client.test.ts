import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { operations } from "../../../generated/operations.js";
import { service } from "../../../generated/service.js";
import {
  authToken,
  createScmClient,
  CredentialsError,
  responseInfo,
  ValidationError,
  type AttemptEvent,
  type CallOptions,
  type CommonOptions,
  type Fetch,
  type OutcomeEvent,
  type ScmClientOptions,
} from "../../../src/index.js";
import { methodName } from "../../../src/engine/operation-name.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, token } from "../transport/support.js";

const { servers: regions } = service;

const credentials = authToken(token);
const buyPath = "/v3/scm/certificates/buy";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await server.close();
});

function buyer(options: Partial<CommonOptions> = {}) {
  return createScmClient({ endpoint: server.url, credentials, ...options });
}

/** Answers every purchase, and keeps what it was called with. */
function recorded(calls: { url: string; init: RequestInit }[] = []): {
  readonly calls: typeof calls;
  readonly fetch: Fetch;
} {
  return {
    calls,
    fetch: async (url, init) => (calls.push({ url, init }), Response.json({ order_id: "CS1", cert: [] })),
  };
}

type Purchase = ReturnType<typeof purchase>;

describe("what is validated is what is sent", () => {
  class Order {
    constructor(private readonly json: unknown) {
      Object.assign(this, purchase());
    }
    toJSON(): unknown {
      return this.json;
    }
  }

  test("of a body that is another one as JSON", async () => {
    const { calls, fetch } = recorded();
    const client = createScmClient({ endpoint: "https://scm.test", credentials, fetch });
    const buy = (json: unknown) => client.subscribeCertificate(new Order(json) as unknown as Purchase); // types do not see toJSON
    expect(await rejection(buy({ ...purchase(), order_number: 1000 }))).toMatchObject({
      outcome: "not-sent",
      violations: [{ pointer: "/order_number" }],
    });
    expect(await rejection(buy(undefined))).toMatchObject({ outcome: "not-sent" });
    expect(calls).toEqual([]);
    await buy(purchase());
    expect(calls.map(({ init }) => init.body)).toEqual([JSON.stringify(purchase())]);
  });

  test("of a body whose fields are those of its prototype, which JSON leaves out", async () => {
    const { calls, fetch } = recorded();
    const client = createScmClient({ endpoint: "https://scm.test", credentials, fetch });
    expect(await rejection(client.subscribeCertificate(Object.create(purchase()) as Purchase))).toBeInstanceOf(
      ValidationError,
    );
    expect(calls).toEqual([]);
  });

  test("of a body that cannot be JSON", async () => {
    const { calls, fetch } = recorded();
    const client = createScmClient({ endpoint: "https://scm.test", credentials, fetch });
    const tag: { key: string; value?: unknown } = { key: "a" };
    tag.value = tag;
    const body = { ...purchase(), tags: [tag] } as Purchase; // a circle has no type of its own
    expect(await rejection(client.subscribeCertificate(body))).toMatchObject({
      name: "ValidationError",
      outcome: "not-sent",
      message: "SubscribeCertificate was not sent, its body cannot be written as JSON.",
    });
    expect(calls).toEqual([]);
  });
});

describe("an option that is wrong is told by its name, and what would be right", () => {
  const endpoint = "https://scm.test";
  const region = "eu-west-101";

  test.each<[string, object, string]>([
    ["no options at all", undefined as unknown as object, "The option region or endpoint must be given, and not both."],
    ["neither region nor endpoint", { credentials }, "The option region or endpoint must be given, and not both."],
    ["both", { credentials, region, endpoint }, "The option region or endpoint must be given, and not both."],
    [
      "an unknown region",
      { credentials, region: "eu-west-102" },
      `The option region must be one of ${Object.keys(regions).join(", ")}; for another host use endpoint.`,
    ],
    ["a region that every object has", { credentials, region: "constructor" }, "The option region must be one of"],
    [
      "an endpoint that is no URL",
      { credentials, endpoint: "scm.test" },
      "The option endpoint must be an absolute URL, for example https://",
    ],
    ["an empty endpoint", { credentials, endpoint: "" }, "The option endpoint must be an absolute URL"],
    [
      "an endpoint in clear",
      { credentials, endpoint: "http://scm.test" },
      "The option endpoint must begin with https: (http: is for this machine only), or credentials would travel in clear.",
    ],
    [
      "an endpoint in clear whose name only begins like this machine's",
      { credentials, endpoint: "http://127.0.0.1.scm.test" },
      "must begin with https:",
    ],
    [
      "an endpoint in clear whose name only ends like this machine's",
      { credentials, endpoint: "http://my.localhost" },
      "must begin with https:",
    ],
    ["an endpoint of another protocol", { credentials, endpoint: "ftp://127.0.0.1" }, "must begin with https:"],
    [
      "an endpoint with a query",
      { credentials, endpoint: `${endpoint}?a=1` },
      "The option endpoint must have no query, no fragment and no user.",
    ],
    ["an endpoint with an empty query", { credentials, endpoint: `${endpoint}?` }, "must have no query"],
    ["an endpoint with a fragment", { credentials, endpoint: `${endpoint}#a` }, "must have no query"],
    [
      "an endpoint with a user",
      { credentials, endpoint: "https://user@scm.test" },
      "must have no query, no fragment and no user",
    ],
    [
      "an endpoint with a password",
      { credentials, endpoint: "https://:password@scm.test" },
      "must have no query, no fragment and no user",
    ],
    [
      "no credentials",
      { endpoint },
      "The option credentials must be given: authToken(…), iamPassword(…), accessKey(…) or credentialsFromEnvironment().",
    ],
    ["no credentials but null", { endpoint, credentials: null }, "The option credentials must be given"],
    ["a token in place of credentials", { endpoint, credentials: token }, "The option credentials must be given"],
    [
      "a negative timeout",
      { endpoint, credentials, timeoutMs: -1 },
      "The option timeoutMs must be a number of milliseconds above 0.",
    ],
    ["no time at all", { endpoint, credentials, timeoutMs: 0 }, "The option timeoutMs"],
    ["a timeout that is no number", { endpoint, credentials, timeoutMs: NaN }, "The option timeoutMs"],
    ["a timeout as text", { endpoint, credentials, timeoutMs: "5" }, "The option timeoutMs"],
    [
      "a negative deadline",
      { endpoint, credentials, deadlineMs: -1 },
      "The option deadlineMs must be a number of milliseconds above 0.",
    ],
    [
      "no attempt",
      { endpoint, credentials, maxAttempts: 0 },
      "The option maxAttempts must be a whole number of at least 1.",
    ],
    ["half an attempt", { endpoint, credentials, maxAttempts: 1.5 }, "The option maxAttempts"],
    ["attempts without end", { endpoint, credentials, maxAttempts: Infinity }, "The option maxAttempts"],
  ])("%s", async (_, options, message) => {
    const error = await rejection((async () => createScmClient(options as ScmClientOptions))()); // plain JavaScript gives anything
    expect(error).toBeInstanceOf(ValidationError);
    expect(String(error)).toContain(message);
    const name = /^The option (\w+)/.exec((error as ValidationError).message)?.[1];
    expect(error).toMatchObject({ outcome: "not-sent", violations: [{ pointer: `/${name}`, keyword: "option" }] });
  });

  test.each<[string, unknown, string]>([
    ["a timeout of nothing", { timeoutMs: 0 }, "The option timeoutMs must be a number of milliseconds above 0."],
    ["a negative deadline", { deadlineMs: -5 }, "The option deadlineMs must be a number of milliseconds above 0."],
    ["a signal that is none", { signal: {} }, "The option signal must be an AbortSignal."],
    ["a signal that is null", { signal: null }, "The option signal must be an AbortSignal."],
    [
      "a header with a colon in its name",
      { headers: { "x:y": "1" } },
      "The option headers has a name that HTTP does not allow; it takes letters, digits and hyphens, no blank and no colon.",
    ],
    ["a header without a name", { headers: { "": "1" } }, "has a name that HTTP does not allow"],
    [
      "a header that carries the message",
      { headers: { "Content-Type": "text/plain" } },
      "The option headers must not have Content-Type: it is set by the client.",
    ],
    [
      "a header with a line break",
      { headers: { "x-own": "a\r\nb" } },
      "The option headers has a value that cannot be sent: x-own contains a line break",
    ],
    [
      "a header that is a number",
      { headers: { "x-own": 5 } },
      "The option headers has a value that cannot be sent: x-own is not a string.",
    ],
  ])("of one call: %s", async (_, options, message) => {
    const error = await rejection(buyer().subscribeCertificate(purchase(), options as CallOptions)); // plain JavaScript gives anything
    expect(error).toBeInstanceOf(ValidationError);
    expect(String(error)).toContain(message);
    expect(server.requests.length).toBe(0);
  });

  test.each([
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
  ])("of one call: the header %s", async (name) => {
    expect(
      await rejection(buyer().subscribeCertificate(purchase(), { headers: { [name.toUpperCase()]: "x" } })),
    ).toMatchObject({ name: "ValidationError", outcome: "not-sent" });
  });
});

describe("where a call goes", () => {
  const bases: [string, ScmClientOptions, string][] = [
    ...Object.entries(regions).map(([region, url]): [string, ScmClientOptions, string] => [
      `the region ${region}`,
      { region: region as keyof typeof regions, credentials },
      url,
    ]),
    ["an endpoint", { endpoint: "https://scm.test", credentials }, "https://scm.test"],
    ["an endpoint with slashes at its end", { endpoint: "https://scm.test//", credentials }, "https://scm.test"],
    [
      "an endpoint with a path",
      { endpoint: "https://proxy.test:8443/scm/", credentials },
      "https://proxy.test:8443/scm",
    ],
    [
      "an endpoint as the URL standard does not write it",
      { endpoint: "HTTPS://SCM.Test:443/a/../b", credentials },
      "https://scm.test/b",
    ],
    ["this machine by name", { endpoint: "http://localhost:1234", credentials }, "http://localhost:1234"],
    ["this machine in IPv6", { endpoint: "http://[::1]:1234", credentials }, "http://[::1]:1234"],
    ["this machine in IPv4", { endpoint: "http://127.1.2.3:1234", credentials }, "http://127.1.2.3:1234"],
  ];
  test.each(bases)("%s", async (_, options, base) => {
    const { calls, fetch } = recorded();
    await createScmClient({ ...options, fetch }).subscribeCertificate(purchase());
    expect(calls.map(({ url }) => url)).toEqual([`${base}${buyPath}`]);
  });
});

test("a client has a method for each operation of the document, and cannot be changed", () => {
  const client = buyer();
  expect(Object.keys(client).sort()).toEqual(["raw", ...Object.keys(operations).map(methodName)].sort());
  expect(methodName("SubscribeCertificate")).toBe("subscribeCertificate");
  expect(Object.isFrozen(client)).toBe(true);
});

test("what is sent is the body as it was given, with JSON's headers, the credentials' and the call's", async () => {
  const { calls, fetch } = recorded();
  await buyer({ fetch }).subscribeCertificate(purchase(), {
    headers: { "X-Own": "own", Accept: "application/json;q=1" },
  });
  const init = calls[0]?.init ?? {};
  expect(init).toMatchObject({
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/json",
      accept: "application/json;q=1",
      "x-own": "own",
      "x-auth-token": token,
    },
  });
  expect(JSON.parse(String(init.body))).toEqual(purchase());
  expect(init.signal).toBeInstanceOf(AbortSignal);
});

test("an invalid purchase is not sent, and every offence is told by its field", async () => {
  const { effective_time: _, ...rest } = purchase();
  const odd = { ...rest, cert_brand: "ACME", domain_numbers: 0, misspelt: 1, tags: [{ key: 5 }] };
  const error = await rejection(buyer().subscribeCertificate(odd as unknown as ReturnType<typeof purchase>)); // that is the point
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ operation: "SubscribeCertificate", outcome: "not-sent" });
  const { violations, message } = error as ValidationError;
  expect(message).toMatch(/^SubscribeCertificate was not sent, its body breaks the API document:\n {2}\w/);
  expect(violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort()).toEqual([
    "/cert_brand enum",
    "/domain_numbers const",
    "/effective_time required",
    "/misspelt additionalProperties",
    "/tags/0/key type",
  ]);
  for (const { pointer, message: told } of violations)
    expect(message).toContain(`\n  ${pointer.slice(1).replace("tags/0/", "tags[0].")} ${told}`);
  expect(server.requests.length).toBe(0);
});

describe("defaults", () => {
  const hanging: Fetch = () => new Promise(() => undefined);
  const throttling: Fetch = async () =>
    Response.json({ error_code: "APIGW.0308", error_msg: "slow" }, { status: 429, headers: { "retry-after": "50" } });

  function fakeTime(): void {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  }

  test("an attempt may take a minute", async () => {
    fakeTime();
    let ended = false;
    const call = rejection(buyer({ fetch: hanging }).subscribeCertificate(purchase())).finally(() => (ended = true));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "UnknownOutcomeError", cause: { failure: "timeout" } });
  });

  test("a call may take two minutes, pauses included", async () => {
    fakeTime();
    const pauses: (number | undefined)[] = [];
    const call = rejection(
      buyer({
        fetch: throttling,
        hooks: { onAttempt: ({ retryInMs }) => void pauses.push(retryInMs) },
      }).subscribeCertificate(purchase()),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await call).toMatchObject({ name: "ResponseError", status: 429 });
    expect(pauses).toEqual([50_000, 50_000, undefined]); // a third would end after 150 seconds
  });

  test("a call is tried four times", async () => {
    fakeTime();
    let attempts = 0;
    const refused: Fetch = () => (
      attempts++,
      Promise.reject(Object.assign(new Error("refused"), { syscall: "connect" }))
    );
    const call = rejection(buyer({ fetch: refused }).subscribeCertificate(purchase()));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await call).toMatchObject({ outcome: "not-sent" });
    expect(attempts).toBe(4);
  });

  test("the fetch is the global one of the moment", async () => {
    const { calls, fetch } = recorded();
    const client = buyer();
    vi.stubGlobal("fetch", fetch);
    await client.subscribeCertificate(purchase());
    expect(calls.length).toBe(1);
  });
});

describe("responseInfo", () => {
  test("tells status, request id and violations of a result", async () => {
    server.enqueue({ kind: "off-spec-side-field", breach: "cert-is-a-string" }, { kind: "ok" });
    const results = [await buyer().subscribeCertificate(purchase(1)), await buyer().subscribeCertificate(purchase(2))];
    expect(results.map(responseInfo)).toEqual([
      {
        failures: [],
        status: 200,
        requestId: server.requests[0]?.requestId,
        violations: [{ pointer: "/cert", keyword: "type", message: "must be an array" }],
      },
      { failures: [], status: 200, requestId: server.requests[1]?.requestId, violations: [] },
    ]);
    expect(responseInfo({ ...results[0] }), "a copy is another value").toBeUndefined();
  });

  test("knows nothing of other values", () => {
    for (const value of [undefined, null, {}, "text", 5]) expect(responseInfo(value)).toBeUndefined();
  });
});

describe("hooks", () => {
  async function seen(options: Partial<CommonOptions>): Promise<{ attempts: AttemptEvent[]; ends: OutcomeEvent[] }> {
    const attempts: AttemptEvent[] = [];
    const ends: OutcomeEvent[] = [];
    await rejection(
      buyer({
        ...options,
        hooks: { onAttempt: (event) => attempts.push(event), onOutcome: (event) => ends.push(event) },
      }).subscribeCertificate(purchase()),
    );
    return { attempts, ends };
  }
  const operation = "SubscribeCertificate";
  const durationMs = expect.any(Number) as number;

  test("are told how a failure ended", async () => {
    server.enqueue({ kind: "server-error", status: 502, body: "html", commit: true });
    const { attempts, ends } = await seen({});
    const requestId = server.requests[0]?.requestId;
    expect(attempts).toEqual([
      { operation, attempt: 1, durationMs, status: 502, requestId, outcome: "unknown", retryInMs: undefined },
    ]);
    expect(ends).toEqual([
      { operation, attempts: 1, durationMs, status: 502, requestId, outcome: "unknown", violations: [] },
    ]);
  });

  test("are told with which status credentials were refused", async () => {
    const refused = new CredentialsError("refused", { status: 401, requestId: "r1" });
    const { attempts, ends } = await seen({ credentials: { authorize: () => Promise.reject(refused) } });
    expect(attempts).toEqual([
      { operation, attempt: 1, durationMs, status: 401, requestId: "r1", outcome: "not-sent", retryInMs: undefined },
    ]);
    expect(ends).toEqual([
      { operation, attempts: 1, durationMs, status: 401, requestId: "r1", outcome: "not-sent", violations: [] },
    ]);
  });

  test("are not told of what was not tried", async () => {
    const ends: unknown[] = [];
    await rejection(
      buyer({
        hooks: { onAttempt: (event) => ends.push(event), onOutcome: (event) => ends.push(event) },
      }).subscribeCertificate({ ...purchase(), effective_time: 9 }),
    );
    expect(ends).toEqual([]);
  });

  test("durations are those of the attempt and of the whole call", async () => {
    server.enqueue({ kind: "slow-then-ok", delayMs: 40 });
    const events: { durationMs: number }[] = [];
    await buyer({
      hooks: { onAttempt: (event) => events.push(event), onOutcome: (event) => events.push(event) },
    }).subscribeCertificate(purchase());
    const [attempt, call] = events.map((event) => event.durationMs);
    expect(attempt).toBeGreaterThanOrEqual(39);
    expect(call).toBeGreaterThanOrEqual(attempt ?? Infinity);
    expect(call).toBeLessThan(5_000);
  });
});
