import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  iamPassword,
  iamPasswordWith,
  type IamPasswordOptions,
  type IamScope,
} from "../../src/credentials/iam-password.js";
import { CredentialsError } from "../../src/engine/errors.js";
import { authorize, deferred, printed, rejection, serve, thrown, type TestServer } from "./support.js";

const password = 'pa"ss\\wörd &<1>';
const minute = 60_000;
const hour = 60 * minute;

const tokenOf = (count: number) => `MIIToken-${count}-0123456789-0123456789-0123456789`;

/** An answer as IAM gives it: 201, the token in a header, times with microseconds. */
function issue(response: ServerResponse, count: number, token: object = { expires_at: inMs(24 * hour) }): void {
  response.writeHead(201, { "content-type": "application/json", "X-Subject-Token": tokenOf(count) });
  response.end(JSON.stringify({ token }));
}

function inMs(ms: number): string {
  return new Date(Date.now() + ms).toISOString().replace("Z", "000Z");
}

function optionsFor(server: TestServer, change: Partial<IamPasswordOptions> = {}): IamPasswordOptions {
  return {
    user: "buyer",
    password,
    account: "company",
    scope: { project: "cn-north-4" },
    iamEndpoint: server.url,
    ...change,
  };
}

/** Credentials with a clock that the test turns. */
function withClock(server: TestServer) {
  let time = Date.now();
  const credentials = iamPasswordWith(optionsFor(server), { now: () => time, timeoutMs: 5_000 });
  return { credentials, pass: (ms: number) => (time += ms) };
}

function credentialsError(error: unknown): CredentialsError {
  if (error instanceof CredentialsError) return error;
  throw new Error("expected a CredentialsError", { cause: error });
}

describe("the login", () => {
  it.each<[IamScope, object]>([
    [{ project: "cn-north-4" }, { project: { name: "cn-north-4" } }],
    [{ projectId: "0123" }, { project: { id: "0123" } }],
    ["account", { domain: { name: "company" } }],
  ])("sends the body that IAM documents, with scope %j", async (scope, inBody) => {
    const server = await serve((response, _login, count) => issue(response, count));
    const headers = await authorize(iamPassword(optionsFor(server, { scope })));
    expect(headers).toEqual({ "x-auth-token": tokenOf(1) });
    expect(server.received).toEqual([
      {
        method: "POST",
        url: "/v3/auth/tokens?nocatalog=true",
        body: {
          auth: {
            identity: {
              methods: ["password"],
              password: { user: { name: "buyer", password, domain: { name: "company" } } },
            },
            scope: inBody,
          },
        },
      },
    ]);
  });

  it.each(["", "/", "/v3", "/v3/"])("finds the token API when iamEndpoint ends in %j", async (end) => {
    const server = await serve((response, _login, count) => issue(response, count));
    await authorize(iamPassword(optionsFor(server, { iamEndpoint: `${server.url}${end}` })));
    expect(server.received[0]?.url).toBe("/v3/auth/tokens?nocatalog=true");
  });

  it("goes through the fetch that was given", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const urls: string[] = [];
    const fetch = (url: string, init: RequestInit) => {
      urls.push(url);
      return globalThis.fetch(url, init);
    };
    await authorize(iamPassword(optionsFor(server, { fetch })));
    expect(urls).toEqual([`${server.url}/v3/auth/tokens?nocatalog=true`]);
  });
});

describe("one login for all", () => {
  it("lets calls that come together wait for the same login", async () => {
    const allWaiting = deferred();
    const server = await serve(async (response, _login, count) => {
      await allWaiting.promise;
      issue(response, count);
    });
    const credentials = iamPassword(optionsFor(server));
    const calls = Array.from({ length: 50 }, () => authorize(credentials));
    allWaiting.resolve();
    expect(new Set((await Promise.all(calls)).map((headers) => headers["x-auth-token"]))).toEqual(
      new Set([tokenOf(1)]),
    );
    expect(server.received).toHaveLength(1);
  });

  it("goes on for the others when one of them gives up", async () => {
    const arrived = deferred();
    const released = deferred();
    const server = await serve(async (response, _login, count) => {
      arrived.resolve();
      await released.promise;
      issue(response, count);
    });
    const credentials = iamPassword(optionsFor(server));
    const impatient = new AbortController();
    const first = rejection(authorize(credentials, impatient.signal));
    const second = authorize(credentials);
    await arrived.promise;
    impatient.abort(new Error("deadline"));
    expect(await first).toEqual(new Error("deadline"));
    released.resolve();
    expect(await second).toEqual({ "x-auth-token": tokenOf(1) });
    expect(server.received).toHaveLength(1);
  });

  it("keeps the answer of a login that nobody waits for any more", async () => {
    const arrived = deferred();
    const released = deferred();
    const server = await serve(async (response) => {
      arrived.resolve();
      await released.promise;
      response.writeHead(401).end();
    });
    const credentials = iamPassword(optionsFor(server));
    const impatient = new AbortController();
    const only = rejection(authorize(credentials, impatient.signal));
    await arrived.promise;
    impatient.abort();
    await only;
    const late = rejection(authorize(credentials));
    released.resolve();
    expect(await late).toMatchObject({ status: 401 });
    expect(await rejection(authorize(credentials))).toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(1);
  });

  it("does not begin for a call that has already been given up", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const sent: string[] = [];
    const fetch = (url: string, init: RequestInit) => {
      sent.push(url);
      return globalThis.fetch(url, init);
    };
    const reason = new Error("given up");
    expect(await rejection(authorize(iamPassword(optionsFor(server, { fetch })), AbortSignal.abort(reason)))).toBe(
      reason,
    );
    expect(sent).toEqual([]);
  });
});

describe("how long a token is used", () => {
  /** The server's Date header has whole seconds, so the moment is known to about two of them. */
  async function usedFor(token: object, kept: number, dropped: number): Promise<void> {
    const server = await serve((response, _login, count) =>
      count === 1 ? issue(response, count, token) : issue(response, count),
    );
    const { credentials, pass } = withClock(server);
    await authorize(credentials);
    pass(kept);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(1) });
    pass(dropped - kept + 2_000);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(2) });
    expect(server.received).toHaveLength(2);
  }

  it("until five minutes before expires_at", () => usedFor({ expires_at: inMs(hour) }, 54 * minute, 55 * minute));

  it("for half its life when it lives less than ten minutes", () =>
    usedFor({ expires_at: inMs(4 * minute) }, 1.9 * minute, 2 * minute));

  it.each([
    ["missing", {}],
    ["null", { expires_at: null }],
    ["not a time", { expires_at: "soon" }],
    ["in the past", { expires_at: "2020-01-04T09:05:22.701000Z" }],
    ["without a zone", { expires_at: "2099-01-04T09:05:22" }],
    ["in a month that does not exist", { expires_at: "2099-13-01T00:00:00Z" }],
  ])("for ten minutes when expires_at is %s", (_case, token) => usedFor(token, 9.9 * minute, 10 * minute));

  it("for a day at most, whatever expires_at says", () =>
    usedFor({ expires_at: "9999-01-01T00:00:00.000000Z" }, 24 * hour - 5.1 * minute, 24 * hour - 5 * minute));

  it("measured on the server's clock, when the clock here is wrong", async () => {
    const serverNow = Date.parse("2030-01-01T00:00:00Z");
    const server = await serve((response, _login, count) => {
      response.setHeader("date", new Date(serverNow).toUTCString());
      issue(response, count, { expires_at: "2030-01-01T01:00:00.000000Z" });
    });
    const { credentials, pass } = withClock(server);
    await authorize(credentials);
    pass(54 * minute);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(1) });
    pass(minute);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(2) });
  });

  it("without a promise while it is fresh", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const credentials = iamPassword(optionsFor(server));
    await authorize(credentials);
    const request = { method: "GET", url: "https://h.example/", headers: {}, body: undefined };
    expect(credentials.authorize(request, new AbortController().signal)).toEqual({ "x-auth-token": tokenOf(1) });
  });
});

describe("renew", () => {
  it("logs in once for ten calls that were refused with the same stale token", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const { credentials, pass } = withClock(server);
    const stale = await authorize(credentials);
    pass(hour);
    const retried = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        // Some learn of it while the login is under way, some after it.
        if (index > 5) await authorize(credentials);
        expect(credentials.renew?.(stale)).toBe(true);
        return authorize(credentials);
      }),
    );
    expect(retried.map((headers) => headers["x-auth-token"])).toEqual(Array(10).fill(tokenOf(2)));
    expect(server.received).toHaveLength(2);
  });

  it("does not log in again for a token that was refused when it was new", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const { credentials, pass } = withClock(server);
    const unfit = await authorize(credentials);
    pass(minute - 1);
    expect(credentials.renew?.(unfit)).toBe(false);
    expect(credentials.renew?.(unfit, { errorCode: "APIGW.0301" })).toBe(false);
    pass(1);
    expect(credentials.renew?.(unfit)).toBe(true);
  });

  it("is not misled by a clock that was set back", async () => {
    const server = await serve((response, _login, count) => issue(response, count));
    const { credentials, pass } = withClock(server);
    const stale = await authorize(credentials);
    pass(-hour);
    expect(credentials.renew?.(stale)).toBe(true);
  });
});

describe("a refused login", () => {
  it("is final: the same error at once, and no second request", async () => {
    const server = await serve((response) => {
      response.writeHead(401, { "content-type": "application/json", "X-IAM-Trace-Id": "trace-1" });
      response.end(
        JSON.stringify({ error: { code: 401, message: "The username or password is wrong.", title: "Unauthorized" } }),
      );
    });
    const credentials = iamPassword(optionsFor(server));
    const error = credentialsError(await rejection(authorize(credentials)));
    expect(error).toMatchObject({ outcome: "not-sent", status: 401, errorCode: "401", requestId: "trace-1" });
    expect(error.message).toBe(
      `The login of user "buyer" of account "company" at ${server.url} was refused with HTTP 401. IAM said: The username or password is wrong. It is not tried again, because IAM locks a user after repeated wrong passwords: correct the details and make a new iamPassword().`,
    );
    for (let call = 0; call < 20; call++) expect(await rejection(authorize(credentials))).toBe(error);
    expect(credentials.renew?.({ "x-auth-token": tokenOf(1) })).toBe(false);
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ["nested without a code", { error: { message: "wrong", title: "Unauthorized" } }, undefined, "IAM said: wrong "],
    ["flat", { error_code: "IAM.0011", error_msg: "locked" }, "IAM.0011", "IAM said: locked "],
    ["flat inside error", { error: { error_code: "IAM.0011", error_msg: "locked" } }, "IAM.0011", "IAM said: locked "],
    ["null", null, undefined, "HTTP 400. It is"],
    ["a list", ["x"], undefined, "HTTP 400. It is"],
    ["of other types", { error: { code: {}, message: 7 } }, undefined, "IAM said: 7 "],
  ])("is understood when its body is %s", async (_case, body, errorCode, said) => {
    const server = await serve((response) => void response.writeHead(400).end(JSON.stringify(body)));
    const error = credentialsError(await rejection(authorize(iamPassword(optionsFor(server)))));
    expect(error.status).toBe(400);
    expect(error.errorCode).toBe(errorCode);
    expect(error.message).toContain(said);
  });

  it.each([
    ["HTML", (response: ServerResponse) => void response.end("<html>no</html>")],
    ["cut off", (response: ServerResponse) => void response.write('{"error"', () => response.destroy())],
    ["endless", (response: ServerResponse) => writeForever(response)],
    ["never finished", (response: ServerResponse) => void response.write('{"error"')],
  ])("is final also when its body is %s", async (_case, answer) => {
    const server = await serve((response) => {
      response.writeHead(403);
      void answer(response);
    });
    const credentials = iamPasswordWith(optionsFor(server), { now: Date.now, timeoutMs: 300 });
    expect(await rejection(authorize(credentials))).toMatchObject({ status: 403 });
    expect(await rejection(authorize(credentials))).toMatchObject({ status: 403 });
    expect(server.received).toHaveLength(1);
  });
});

describe("a failed login", () => {
  it.each([408, 429, 500, 502, 503, 504])("with HTTP %i is tried again by the next call", async (status) => {
    const server = await serve((response, _login, count) => {
      if (count > 1) return issue(response, count);
      response.writeHead(status).end("<html>busy</html>");
    });
    const credentials = iamPassword(optionsFor(server));
    const error = credentialsError(await rejection(authorize(credentials)));
    expect(error).toMatchObject({ outcome: "not-sent", status });
    expect(error.message).toContain(`failed with HTTP ${status}. The next call logs in again.`);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(2) });
  });

  it("by a cut connection is tried again by the next call", async () => {
    const server = await serve((response, _login, count) => {
      if (count > 1) return issue(response, count);
      response.destroy();
    });
    const credentials = iamPassword(optionsFor(server));
    const error = credentialsError(await rejection(authorize(credentials)));
    expect(error.message).toContain("The next call logs in again.");
    expect(error.status).toBeUndefined();
    expect(await authorize(credentials)).toEqual({ "x-auth-token": tokenOf(2) });
  });

  it("says that nobody listens at the address", async () => {
    const error = credentialsError(
      await rejection(authorize(iamPassword(optionsFor({ url: "http://127.0.0.1:1", received: [] })))),
    );
    // Which of the two depends on whether fetch itself bars the port.
    expect(error.message).toMatch(/at http:\/\/127\.0\.0\.1:1 failed: (connect ECONNREFUSED|bad port)/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ["never answers", () => {}],
    [
      "sends headers and stops",
      (response: ServerResponse) => response.writeHead(201, { "X-Subject-Token": tokenOf(1) }).flushHeaders(),
    ],
  ])("ends in time when IAM %s", async (_case, answer) => {
    const server = await serve(answer);
    const credentials = iamPasswordWith(optionsFor(server), { now: Date.now, timeoutMs: 150 });
    const begun = performance.now();
    const error = credentialsError(await rejection(authorize(credentials)));
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(error.message).toContain("IAM gave no full answer within 0.15 seconds. The next call logs in again.");
  });

  it.each([
    ["before the answer", () => new Promise<Response>(() => {})],
    ["within its body", async () => new Response(new ReadableStream(), { status: 201 })],
  ])("ends in time when a fetch from elsewhere hangs %s and ignores the signal", async (_case, fetch) => {
    const server = await serve(() => {});
    const credentials = iamPasswordWith(optionsFor(server, { fetch }), { now: Date.now, timeoutMs: 50 });
    expect(String(await rejection(authorize(credentials)))).toContain("no full answer within 0.05 seconds");
  });

  it("stops reading an endless answer, and hangs up", async () => {
    const hungUp = deferred();
    const server = await serve(async (response) => {
      response.writeHead(201, { "X-Subject-Token": tokenOf(1) });
      await writeForever(response);
      hungUp.resolve();
    });
    const error = await rejection(authorize(iamPassword(optionsFor(server))));
    expect(String(error)).toContain("IAM's answer is larger than 1048576 bytes.");
    await hungUp.promise;
  });

  it("leaves no timer behind", async () => {
    const server = await serve(() => {});
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    await rejection(
      authorize(iamPassword(optionsFor(server, { fetch: async () => new Response("", { status: 500 }) }))),
    );
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("does not follow a redirect with the password", async () => {
    const elsewhere = await serve((response, _login, count) => issue(response, count));
    const server = await serve((response) => {
      response.writeHead(307, { location: `${elsewhere.url}/v3/auth/tokens` }).end();
    });
    const error = credentialsError(await rejection(authorize(iamPassword(optionsFor(server)))));
    expect(error.message).toContain("answered with a redirect");
    expect(error.message).toContain("Give the final address as iamEndpoint.");
    expect(elsewhere.received).toHaveLength(0);
  });

  it.each([
    ["without a token", {}, "IAM answered HTTP 201 without the header X-Subject-Token."],
    ["with a token that cannot be one", { "X-Subject-Token": "short" }, "has 5 characters"],
  ])("is reported when IAM answers 201 %s", async (_case, headers, reason) => {
    const server = await serve((response) => void response.writeHead(201, headers).end("{}"));
    const error = credentialsError(await rejection(authorize(iamPassword(optionsFor(server)))));
    expect(error.message).toContain(reason);
  });
});

describe("the password", () => {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const inForm = new URLSearchParams({ p: password }).toString().slice(2);
  const spellings = [password, inJson(password), inJson(inJson(password)), inForm, inForm.replaceAll("+", "%20")];

  it("is not repeated when IAM echoes it, in any field or spelling", async () => {
    for (const spelling of spellings) {
      for (const body of [
        { error: { code: `E ${spelling}`, message: `user buyer, password ${spelling}, refused` } },
        { error_code: spelling, error_msg: spelling },
      ]) {
        const server = await serve((response) => {
          response.writeHead(401, { "X-IAM-Trace-Id": encodeURIComponent(password) });
          response.end(JSON.stringify(body));
        });
        const error = await rejection(authorize(iamPassword(optionsFor(server))));
        expect(error).toHaveProperty("status", 401);
        for (const secret of spellings) expect(printed(error)).not.toContain(secret);
      }
    }
  });

  it("is not repeated when IAM echoes the whole request", async () => {
    const server = await serve((response, login) => {
      response.writeHead(400).end(JSON.stringify({ error: { message: `bad request: ${JSON.stringify(login.body)}` } }));
    });
    const error = await rejection(authorize(iamPassword(optionsFor(server))));
    expect(String(error)).toContain("bad request:");
    for (const secret of spellings) expect(printed(error)).not.toContain(secret);
  });

  it("is not repeated when a fetch from elsewhere hangs the request onto its error", async () => {
    const server = await serve(() => {});
    const fetch = async (url: string, init: RequestInit) => {
      const cause = Object.assign(new Error(`sent ${String(init.body)}`), { init });
      throw Object.assign(new TypeError(`cannot send ${password}`, { cause }), {
        code: "EPROXY",
        config: { url, init },
      });
    };
    const error = credentialsError(await rejection(authorize(iamPassword(optionsFor(server, { fetch })))));
    expect(error.cause).toMatchObject({ name: "TypeError", code: "EPROXY", message: "cannot send [redacted]" });
    for (const secret of spellings) expect(printed(error)).not.toContain(secret);
  });

  it("ends in time, though an answer comes in chunks without a pause", async () => {
    const server = await serve(() => {});
    const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
    const fetch = async () => new Response(endless(), { status: 201 });
    const start = performance.now();
    const credentials = iamPasswordWith(optionsFor(server, { fetch }), { now: Date.now, timeoutMs: 100 });
    expect(String(await rejection(authorize(credentials)))).toContain("IAM gave no full answer within 0.1 seconds");
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("is removed, however short it is, also from an answer in other clothes", async () => {
    const short = "aB3$";
    const message = `wrong '${short}' (${Buffer.from(short).toString("base64")})`;
    const server = await serve((response) => void response.writeHead(400).end(JSON.stringify({ error: { message } })));
    const error = credentialsError(await rejection(authorize(iamPassword({ ...optionsFor(server), password: short }))));
    expect(error.message).toContain("wrong '[redacted]' ([redacted]");
  });

  it("is safe from words that would write over the terminal", async () => {
    const server = await serve((response) => {
      response.writeHead(400).end(JSON.stringify({ error: { message: `\u001b[2J\r\n${"long ".repeat(1000)}` } }));
    });
    const error = credentialsError(await rejection(authorize(iamPassword(optionsFor(server)))));
    expect(error.message).not.toMatch(/[\x00-\x1f]/);
    expect(error.message.length).toBeLessThan(700);
  });
});

describe("the options", () => {
  const good: IamPasswordOptions = {
    user: "buyer",
    password,
    account: "company",
    scope: "account",
    iamEndpoint: "https://iam.cn-north-4.myhuaweicloud.com",
  };

  it("are known by name; another one is refused", () => {
    const error = thrown(() => iamPassword({ ...good, passwort: "x" } as IamPasswordOptions));
    expect(String(error)).toBe("ValidationError: The option passwort is not known; did you mean password.");
  });

  it.each([
    [{ user: "" }, "user is missing"],
    [{ fetch: {} }, "fetch must be a function"],
    [{ password: "" }, "password is missing"],
    [{ account: undefined }, "account is missing"],
    [{ iamEndpoint: "iam.cn-north-4.myhuaweicloud.com" }, "iamEndpoint is not an absolute URL"],
    [{ iamEndpoint: "http://iam.cn-north-4.myhuaweicloud.com" }, "iamEndpoint must begin with https://"],
    [{ iamEndpoint: "ftp://127.0.0.1" }, "iamEndpoint must begin with https://"],
    [{ iamEndpoint: "https://me:pw-in-url@iam.example" }, "iamEndpoint must not hold a user name or password"],
    [{ iamEndpoint: "https://iam.example/?x=1" }, "iamEndpoint must not have a query"],
    [{ scope: undefined }, "scope must be"],
    [{ scope: "domain" }, "scope must be"],
    [{ scope: {} }, "scope must be"],
    [{ scope: { project: "" } }, "scope must be"],
    [{ scope: { project: "a", projectId: "b" } }, "scope must be"],
  ])("%j are refused at once", (change, reason) => {
    // What callers without types can do.
    const error = thrown(() => iamPassword({ ...good, ...change } as IamPasswordOptions));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(String(error)).toContain(`iamPassword(): ${reason}`);
    expect(printed(error)).not.toContain(password);
    expect(printed(error)).not.toContain("pw-in-url");
  });

  it("cannot name two scopes in the type", () => {
    expectTypeOf<{ project: string; projectId: string }>().not.toExtend<IamScope>();
    expectTypeOf<{ project: string }>().toExtend<IamScope>();
    expectTypeOf<{ projectId: string }>().toExtend<IamScope>();
    expectTypeOf<object>().not.toExtend<IamScope>();
  });
});

/** Writes until the reader hangs up. */
async function writeForever(response: ServerResponse): Promise<void> {
  const blanks = " ".repeat(64 * 1024);
  const endless = new Readable({ read: () => void endless.push(blanks) });
  await pipeline(endless, response).catch(() => {});
}
