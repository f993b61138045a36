import { describe, expect, it } from "vitest";
import { iamPassword, iamPasswordWith } from "../../src/credentials/iam-password.js";
import { CredentialsError } from "../../src/engine/errors.js";
import { authorize, rejection, thrown } from "./support.js";

const token = "MIIToken-0123456789-0123456789-0123456789";
const options = {
  user: "buyer",
  password: "tulip-river-7",
  account: "company",
  scope: "account",
  iamEndpoint: "https://iam.test",
} as const;
const who = 'The login of user "buyer" of account "company" at https://iam.test';

type Call = readonly [url: string, init: RequestInit];

/** Credentials whose IAM answers with these, one after the other, the last again and again. */
function iam(...answers: (() => Response)[]) {
  const calls: Call[] = [];
  const fetch = async (...call: Call) => {
    const answer = answers[Math.min(calls.length, answers.length - 1)];
    calls.push(call);
    if (answer === undefined) throw new Error("There is no answer.");
    return answer();
  };
  return { calls, credentials: iamPassword({ ...options, fetch }), fetch };
}

const issued =
  (body: BodyInit | null = "{}", headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status: 201, headers: { "x-subject-token": token, ...headers } });
const failed = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status });

/** What no Response of a constructor is: an answer as a browser shows a redirect. */
const opaque = (status: number, type: ResponseType) => () =>
  ({ ok: false, status, type, headers: new Headers(), body: null }) as unknown as Response;

async function loginError(answer: () => Response): Promise<CredentialsError> {
  const error = await rejection(authorize(iam(answer).credentials));
  if (error instanceof CredentialsError) return error;
  throw new Error("expected a CredentialsError", { cause: error });
}

describe("the request", () => {
  it("is JSON, wants JSON, and follows no redirect", async () => {
    const { calls, credentials } = iam(issued());
    await authorize(credentials);
    expect(calls).toMatchObject([
      [
        "https://iam.test/v3/auth/tokens?nocatalog=true",
        {
          method: "POST",
          redirect: "manual",
          headers: { "content-type": "application/json", accept: "application/json" },
        },
      ],
    ]);
    expect(calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });

  it.each([
    ["https://proxy.test/iam", "https://proxy.test/iam"],
    ["https://proxy.test/iam/v3", "https://proxy.test/iam"],
    ["https://proxy.test/v3/iam", "https://proxy.test/v3/iam"],
    ["http://localhost:1", "http://localhost:1"],
    ["http://[::1]:1", "http://[::1]:1"],
  ])("goes to the token API below %s", async (iamEndpoint, base) => {
    const { calls, fetch } = iam(issued());
    await authorize(iamPassword({ ...options, iamEndpoint, fetch }));
    expect(calls[0]?.[0]).toBe(`${base}/v3/auth/tokens?nocatalog=true`);
  });

  it.each(["https://buyer@iam.test", "https://:word@iam.test"])("does not go to %s", (iamEndpoint) => {
    expect(thrown(() => iamPassword({ ...options, iamEndpoint }))).toMatchObject({
      message: "iamPassword(): iamEndpoint must not hold a user name or password.",
    });
  });

  it("does not go to an address with a fragment", () => {
    expect(thrown(() => iamPassword({ ...options, iamEndpoint: "https://iam.test/#a" }))).toMatchObject({
      message: "iamPassword(): iamEndpoint must not have a query or fragment.",
    });
  });
});

describe("an answer with a token", () => {
  it.each([
    ["without a body", null],
    ["without JSON", "<html>"],
    ["of exactly the largest size", " ".repeat(1024 * 1024)],
  ])("is taken %s", async (_, body) => {
    expect(await authorize(iam(issued(body)).credentials)).toEqual({ "x-auth-token": token });
  });

  it("is not taken when it is larger, or when the token can be none", async () => {
    expect(String(await loginError(issued(" ".repeat(1024 * 1024 + 1))))).toContain(
      "IAM's answer is larger than 1048576 bytes.",
    );
    expect(String(await loginError(issued("{}", { "x-subject-token": "short" })))).toContain(
      "The token in IAM's header X-Subject-Token has 5 characters",
    );
    expect(String(await loginError(() => new Response("{}", { status: 201 })))).toBe(
      `CredentialsError: ${who} failed: IAM answered HTTP 201 without the header X-Subject-Token. The next call logs in again.`,
    );
  });

  const minute = 60_000;
  /** A life of 20 minutes ends 5 minutes early; of 15, which is what is taken when IAM's word makes no sense, too. */
  it.each([
    ["with microseconds", "2026-01-01T00:20:00.000000Z", 15],
    ["with whole seconds", "2026-01-01T00:20:00Z", 15],
    ["with something before it", "x2026-01-01T00:20:00Z", 10],
    ["with something behind it", "2026-01-01T00:20:00Zx", 10],
    ["in another zone", "2026-01-01T00:20:00+08:00", 10],
    ["of the very moment", "2026-01-01T00:00:00Z", 10],
    ["of yesterday", "2025-12-31T00:00:00Z", 10],
  ])("is used as long as expires_at allows: %s", async (_, expires_at, minutes) => {
    const { calls, fetch } = iam(
      issued(JSON.stringify({ token: { expires_at } }), { date: "Thu, 01 Jan 2026 00:00:00 GMT" }),
    );
    let now = 0;
    const credentials = iamPasswordWith({ ...options, fetch }, { now: () => now, timeoutMs: 5_000 });
    const loginsAt = async (ms: number) => ((now = ms), await authorize(credentials), calls.length);
    expect([await loginsAt(0), await loginsAt(minutes * minute - 1), await loginsAt(minutes * minute)]).toEqual([
      1, 1, 2,
    ]);
  });

  it("is not asked for again at the moment at which it came", async () => {
    const { fetch } = iam(issued());
    const credentials = iamPasswordWith({ ...options, fetch }, { now: () => 5, timeoutMs: 5_000 });
    expect(credentials.renew?.(await authorize(credentials))).toBe(false);
  });
});

describe("an answer without a token says why", () => {
  const refusal =
    "It is not tried again, because IAM locks a user after repeated wrong passwords: correct the details and make a new iamPassword().";

  it.each<[string, unknown, string, string | undefined]>([
    [
      "in the envelope of the token API",
      { error: { code: 401, message: "The user name or password is wrong" } },
      " IAM said: The user name or password is wrong",
      "401",
    ],
    ["in the flat shape", { error_code: "IAM.0101", error_msg: "wrong" }, " IAM said: wrong", "IAM.0101"],
    ["with a code as text", { error: { code: "E1", message: "wrong" } }, " IAM said: wrong", "E1"],
    ["with empty words", { error: { code: "", message: "" } }, "", undefined],
    ["with nothing", [], "", undefined],
    ["with no JSON object", null, "", undefined],
    ["with words that are none", { error: { message: 5, code: {} } }, " IAM said: 5", undefined],
  ])("%s", async (_, body, said, errorCode) => {
    const error = await loginError(failed(401, body));
    expect(error.message).toBe(`${who} was refused with HTTP 401.${said} ${refusal}`);
    expect([error.status, error.errorCode]).toEqual([401, errorCode]);
  });

  it("also when a sign is split between two pieces of the body", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ error: { message: "密码错误" } }));
    const pieces = (at: number) =>
      new ReadableStream({
        start: (controller) => (
          controller.enqueue(bytes.slice(0, at)),
          controller.enqueue(bytes.slice(at)),
          controller.close()
        ),
      });
    for (let at = 20; at < 30; at++)
      expect((await loginError(() => new Response(pieces(at), { status: 401 }))).message).toContain(
        "IAM said: 密码错误 It",
      );
  });

  it.each([300, 302, 399])("a redirect with status %i, after which the next call tries again", async (status) => {
    const { calls, credentials } = iam(() => new Response(null, { status }), issued());
    const error = await rejection(authorize(credentials));
    expect(error).toMatchObject({
      status,
      message: `${who} was answered with a redirect, which is not followed because it would carry the password elsewhere. Give the final address as iamEndpoint.`,
    });
    expect(await authorize(credentials)).toEqual({ "x-auth-token": token });
    expect(calls.length).toBe(2);
  });

  it("a redirect that a browser hides", async () => {
    const error = await loginError(opaque(0, "opaqueredirect"));
    expect(error.message).toContain("was answered with a redirect");
    expect(error).not.toHaveProperty("status");
  });

  it("an answer that hides its status is no refusal", async () => {
    const { calls, credentials } = iam(opaque(0, "opaque"), issued());
    expect(String(await rejection(authorize(credentials)))).toContain("The next call logs in again.");
    await authorize(credentials);
    expect(calls.length).toBe(2);
  });

  it.each([
    ["words without an end", "a.b went wrong", "a.b went wrong."],
    ["a sentence", "It went wrong!", "It went wrong!"],
  ])("a fetch that fails with %s", async (_, words, told) => {
    const error = await loginError(() => {
      throw new TypeError("fetch failed", { cause: new Error(words) });
    });
    expect(error.message).toBe(`${who} failed: ${told} The next call logs in again.`);
  });

  it("a fetch that fails without words, by its code or its name", async () => {
    for (const [fields, told] of [
      [{ code: "ECONNREFUSED" }, "ECONNREFUSED."],
      [{}, "AggregateError."],
    ] as const) {
      const error = await loginError(() => {
        throw Object.assign(new AggregateError([], ""), fields);
      });
      expect(error.message).toBe(`${who} failed: ${told} The next call logs in again.`);
    }
  });
});
