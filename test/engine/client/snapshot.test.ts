import project from "../../../package.json" with { type: "json" };
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  authToken,
  createScmClient,
  type CallOptions,
  type CommonOptions,
  type Credentials,
  type Journal,
  type ScmClientOptions,
} from "../../../src/index.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, token } from "../transport/support.js";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(() => server.close());

const credentials = authToken(token);

function buyer(options: Partial<CommonOptions> = {}) {
  return createScmClient({ endpoint: server.url, credentials, ...options });
}

/** A body whose number of certificates is 1 when it is asked for first, and more each time after. */
function growing(): ReturnType<typeof purchase> {
  let asked = 0;
  return Object.defineProperty({ ...purchase(), order_number: 1 }, "order_number", {
    enumerable: true,
    get: () => (asked++ === 0 ? 1 : 50),
  });
}

describe("what was validated is what is journaled, signed and sent", () => {
  const bodies: Readonly<Record<string, () => object>> = {
    "a getter": growing,
    "a Proxy": () => new Proxy(purchase(), { get: (body, name) => Reflect.get(body, name) as unknown }),
    "a late toJSON": () => {
      const body = { ...purchase(), toJSON: () => purchase() };
      return Object.assign(body, { toJSON: () => (Object.assign(body, { order_number: 50 }), purchase()) });
    },
    "inherited fields": () => Object.assign(Object.create({ order_number: 50 }) as object, purchase()),
  };

  test.each(Object.entries(bodies))("%s", async (_, make) => {
    const seen: unknown[] = [];
    const journal: Journal = {
      open: async ({ body }) => (seen.push(body), { id: "1" }),
      settle: async () => undefined,
    };
    const watching: Credentials = {
      authorize: ({ body = "" }) => (seen.push(JSON.parse(body)), { "x-auth-token": token }),
    };
    await buyer({ journal, credentials: watching }).subscribeCertificate(make() as ReturnType<typeof purchase>);
    expect([...seen, JSON.parse(server.requests[0]?.body ?? "")]).toEqual([purchase(), purchase(), purchase()]);
  });

  test("fields that are not sent are not there: non-enumerable ones, and those of a polluted Object.prototype", async () => {
    const hidden = Object.defineProperty(purchase(), "domain_numbers", { enumerable: false });
    const { order_number: _, ...without } = purchase();
    Object.defineProperty(Object.prototype, "order_number", { value: 50, configurable: true });
    try {
      for (const body of [hidden, without as ReturnType<typeof purchase>])
        expect(await rejection(buyer().subscribeCertificate(body))).toMatchObject({ name: "ValidationError" });
    } finally {
      Reflect.deleteProperty(Object.prototype, "order_number");
    }
    expect(server.requests.length).toBe(0);
  });

  test("credentials cannot change the request that they are shown", async () => {
    const meddling: Credentials = {
      authorize: (request) => {
        Object.assign(request, { url: "http://127.0.0.1:1/", body: "{}", method: "DELETE" });
        Object.assign(request.headers, { "content-type": "text/plain" });
        return { "x-auth-token": token };
      },
    };
    await buyer({ credentials: meddling }).subscribeCertificate(purchase());
    const [request] = server.requests;
    expect([request?.method, JSON.parse(request?.body ?? ""), request?.headers["content-type"]]).toEqual([
      "POST",
      purchase(),
      "application/json",
    ]);
  });
});

const boom = () => {
  throw new Error("boom");
};
const trap = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: boom });

describe("what throws while it is read is an error of this package, and nothing is sent", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["a body", () => buyer().subscribeCertificate(trap("order_number") as ReturnType<typeof purchase>)],
    ["a body that is a revoked Proxy", () => buyer().subscribeCertificate(revoked() as ReturnType<typeof purchase>)],
    ["options", () => buyer().subscribeCertificate(purchase(), trap("signal"))],
    ["headers", () => buyer().subscribeCertificate(purchase(), { headers: trap("x") })],
    ["options of the client", async () => createScmClient(trap("endpoint") as ScmClientOptions)],
    ["hooks", async () => buyer({ hooks: trap("onAttempt") })],
  ])("%s", async (_, call) => {
    expect(await rejection(call())).toMatchObject({ name: "ValidationError", outcome: "not-sent" });
    expect(server.requests.length).toBe(0);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("no option is ignored", () => {
  const given = (options: object) => async () => createScmClient({ endpoint: server.url, credentials, ...options });
  const called = (options: unknown) => () => buyer().subscribeCertificate(purchase(), options as CallOptions);

  test.each<[string, () => Promise<unknown>, string]>([
    ["a journal misspelled", given({ jurnal: 1 }), "The option jurnal is not known; did you mean journal."],
    ["a region misspelled", given({ Region: "x" }), "The option Region is not known; did you mean region."],
    ["something else", given({ verbose: undefined }), "The option verbose is not known; known are region, endpoint,"],
    [
      "no journal but null",
      given({ journal: null }),
      "The option journal must be a journal, such as fileJournal(path)",
    ],
    ["an empty path", given({ journal: "" }), "The option journal must be a journal"],
    ["a path as journal", given({ journal: "x.jsonl" }), "The option journal must be a journal"],
    ["zero as journal", given({ journal: 0 }), "The option journal must be a journal"],
    ["an object as fetch", given({ fetch: {} }), "The option fetch must be a function."],
    ["null as fetch", given({ fetch: null }), "The option fetch must be a function."],
    ["null as hooks", given({ hooks: null }), "The option hooks must be a plain object of options."],
    [
      "a hook misspelled",
      given({ hooks: { onOutcom: boom } }),
      "The option onOutcom is not known; did you mean onOutcome",
    ],
    ["a hook that is none", given({ hooks: { onOutcome: 1 } }), "The option hooks/onOutcome must be a function."],
    ["dryRun", called({ dryRun: true }), "The option dryRun is not known; known are signal, timeoutMs"],
    [
      "a time misspelled",
      called({ timeOutMS: 1, timeout: 5 }),
      "The option timeOutMS is not known; did you mean timeoutMs",
    ],
    ["true", called(true), "The option options must be a plain object of options."],
    ["a text for allowRepeat", called({ allowRepeat: "no" }), "The option allowRepeat must be true or false."],
    ["a Headers", called({ headers: new Headers({ x: "1" }) }), "The option headers must be a plain object"],
    ["null as headers", called({ headers: null }), "The option headers must be a plain object"],
  ])("%s", async (_, call, words) => {
    const error = await rejection(call());
    expect(error).toMatchObject({ name: "ValidationError", outcome: "not-sent" });
    expect(String(error)).toContain(words);
    expect(server.requests.length).toBe(0);
  });

  test("undefined means absent", async () => {
    const none = { fetch: undefined, hooks: undefined, journal: undefined, timeoutMs: undefined };
    const client = createScmClient({ endpoint: server.url, credentials, ...none });
    const call = { signal: undefined, headers: undefined, allowRepeat: undefined };
    expect(await client.subscribeCertificate(purchase(), call)).toHaveProperty("order_id");
  });
});

test("the client names itself and its version, unless the caller does", async () => {
  await buyer().subscribeCertificate(purchase());
  await buyer().raw.POST("/v3/scm/certificates/buy", { body: purchase() });
  await buyer().subscribeCertificate(purchase(), { headers: { "User-Agent": "shop/1" } });
  expect(server.requests.map(({ headers }) => headers["user-agent"])).toEqual([
    `huaweicloud-scm/${project.version}`,
    `huaweicloud-scm/${project.version}`,
    "shop/1",
  ]);
});
