import { createHash, createHmac } from "node:crypto";
import { AKSKSigner } from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import { describe, expect, onTestFinished, test } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { accessKey, createScmClient, iamPassword } from "../../src/index.js";
import { createMock, type Mock, type MockOptions } from "../../src/testing/index.js";
import { clientOf, freshMock, mockOf, post, purchase, reach, rejection, ways } from "./support.js";

const accessKeys = { AKOFTHETEST: "the-secret-key-of-the-test" };
const [[AK, SK]] = Object.entries(accessKeys) as [[string, string]];

describe.each(ways)("%s", (way) => {
  test("an access key whose secret the mock knows buys; another secret, another key and a changed body do not", async () => {
    const mock = await freshMock({ accessKeys });
    const target = await reach(mock, way);
    const clientWith = (accessKeyId: string, secretAccessKey: string, fetch = target.fetch) =>
      createScmClient({ ...target, fetch, credentials: accessKey({ accessKeyId, secretAccessKey }), maxAttempts: 1 });
    expect(await clientWith(AK, SK).subscribeCertificate(purchase)).toHaveProperty("order_id");
    const changing: typeof fetch = (input, init) => target.fetch(input, { ...init, body: `${String(init?.body)} ` });
    for (const [client, says] of [
      [clientWith(AK, "another"), "The signature does not match the request."],
      [clientWith("AKOFNOBODY", SK), "is not known."],
      [clientWith(AK, SK, changing), "The signature does not match the request."],
    ] as const)
      expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({
        status: 401,
        errorCode: "APIGW.0301",
        message: expect.stringContaining(says) as string,
      });
    expect(mock.orders).toHaveLength(1);
  });

  test("the gateway's 401 has its code and, in header and body, the id of the request", async () => {
    const mock = await freshMock();
    const response = await post(mock, way, purchase, { "x-auth-token": "short" });
    expect([response.status, await response.json()]).toEqual([
      401,
      {
        error_code: "APIGW.0301",
        error_msg: "X-Auth-Token must have at least 32 characters.",
        request_id: response.headers.get("x-request-id"),
      },
    ]);
  });

  test("a login by password gets a token of the mock's IAM, and buys with it", async () => {
    const mock = await freshMock();
    const { endpoint, fetch } = await reach(mock, way);
    const login = {
      user: "ada",
      password: "a password",
      account: "lovelace",
      scope: "account",
      iamEndpoint: endpoint,
    } as const;
    const credentials = iamPassword({ ...login, fetch });
    const client = createScmClient({ endpoint, fetch, credentials, maxAttempts: 1 });
    await client.subscribeCertificate(purchase);
    await client.subscribeCertificate(purchase);
    expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v3/auth/tokens",
      "POST /v3/scm/certificates/buy",
      "POST /v3/scm/certificates/buy",
    ]);
    const wrong = await fetch(`${endpoint}/v3/auth/tokens`, { method: "POST", body: "{}" });
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { error: { code: 400, title: "Bad Request" } }]);
  });
});

describe("users of the mock", () => {
  const login = {
    user: "ada",
    password: "the right one",
    account: "lovelace",
    scope: { project: "cn-north-4" },
  } as const;
  const users = { ada: "the right one" };

  test("a wrong password, an unknown user and a token that the mock did not give are refused", async () => {
    const mock = await freshMock({ users });
    const { endpoint, fetch } = await reach(mock, "over a socket");
    for (const wrong of [{ password: "another" }, { user: "eve" }, { user: "toString" }]) {
      const credentials = iamPassword({ ...login, ...wrong, iamEndpoint: endpoint });
      const client = createScmClient({ endpoint, fetch, credentials });
      for (const turn of [1, 2])
        expect(await rejection(client.subscribeCertificate(purchase)), `turn ${turn}`).toMatchObject({
          name: "CredentialsError",
          status: 401,
          outcome: "not-sent",
          message: expect.stringContaining("The username or password is wrong.") as string,
        });
    }
    // A refused login is not tried again.
    expect(mock.requests.filter(({ path }) => path === "/v3/auth/tokens")).toHaveLength(3);
    const good = await tokenFrom(mock);
    const tampered = `${good.slice(0, -1)}${good.endsWith("0") ? "1" : "0"}`;
    for (const [text, status] of [
      [good, 200],
      [tampered, 401],
      ["x".repeat(64), 401],
    ] as const)
      expect((await post(mock, "in process", purchase, { "x-auth-token": text })).status).toBe(status);
    expect(mock.orders).toHaveLength(1);
  });

  test("a token lives for a day of the mock's clock, also past a reset", async () => {
    const mock = await livingMock({ users, now: "2026-03-01T00:00:00Z" });
    const old = await tokenFrom(mock);
    mock.clock.advance("1d");
    const refused = await post(mock, "in process", purchase, { "x-auth-token": old });
    expect([refused.status, await refused.json()]).toEqual([
      401,
      {
        error_code: "APIGW.0307",
        error_msg: "The token must be updated: it expired at 2026-03-02T00:00:00.000Z.",
        request_id: refused.headers.get("x-request-id"),
      },
    ]);
    mock.reset();
    mock.clock.set("2026-03-01T23:59:59Z");
    expect((await post(mock, "in process", purchase, { "x-auth-token": old })).status).toBe(200);
  });

  test.each(ways)("%s: a client whose token has expired logs in again, however young it was here", async (way) => {
    const mock = await livingMock({ users });
    const { endpoint, fetch } = await reach(mock, way);
    const credentials = iamPassword({ ...login, iamEndpoint: endpoint, fetch });
    const client = createScmClient({ endpoint, fetch, credentials });
    await client.subscribeCertificate(purchase);
    mock.clock.advance("25h");
    await client.subscribeCertificate(purchase);
    const paths = mock.requests.map(({ path }) => path.split("/").at(-1));
    expect(paths).toEqual(["tokens", "buy", "buy", "tokens", "buy"]);
    expect(mock.orders).toHaveLength(2);
  });

  test("the answer of a login says who for, and until when", async () => {
    const mock = await freshMock({ users });
    const response = await logIn(mock);
    expect([response.status, await response.json()]).toMatchObject([
      201,
      {
        token: {
          methods: ["password"],
          issued_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
          user: { name: "ada", domain: { name: "lovelace" } },
          project: { name: "cn-north-4", domain: { name: "lovelace" } },
        },
      },
    ]);
  });

  async function livingMock(settings: Pick<MockOptions, "users" | "now">): Promise<Mock> {
    const mock = await createMock(settings);
    onTestFinished(() => mock.close());
    return mock;
  }

  function logIn(mock: Pick<Mock, "fetch">): Promise<Response> {
    const user = { name: "ada", password: "the right one", domain: { name: "lovelace" } };
    const identity = { methods: ["password"], password: { user } };
    const body = JSON.stringify({ auth: { identity, scope: { project: { name: "cn-north-4" } } } });
    const headers = { "content-type": "application/json" };
    return mock.fetch("https://iam.example.com/v3/auth/tokens?nocatalog=true", { method: "POST", headers, body });
  }

  async function tokenFrom(mock: Pick<Mock, "fetch">): Promise<string> {
    return (await logIn(mock)).headers.get("x-subject-token") ?? "";
  }
});

test("what the vendor's own package signs is let in: query, headers and body", async () => {
  const mock = await freshMock({ accessKeys });
  const send = async (queryParams: Record<string, string>, change: { readonly query?: string } = {}) => {
    const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const endpoint = "https://scm.example.com/v3/scm/certificates";
    const request = { method: "GET", endpoint, queryParams, headers: { "X-Sdk-Date": date, "x-project-id": "p1" } };
    const headers = AKSKSigner.sign(request, new BasicCredentials({ ak: AK, sk: SK })) as Record<string, string>;
    const query = change.query ?? new URLSearchParams(queryParams).toString().replaceAll("+", "%20");
    return (await mock.fetch(`${endpoint}?${query}`, { headers: { ...request.headers, ...headers } })).status;
  };
  expect(await send({ sort_key: "certStatus", content: "ä b~*/", limit: "10" })).toBe(200);
  expect(await send({ limit: "10" }, { query: "limit=50" })).toBe(401);
});

describe("a signature is looked at also without keys:", () => {
  const signature = `SDK-HMAC-SHA256 Access=${AK}, SignedHeaders=host;x-sdk-date, Signature=${"a".repeat(64)}`;
  const now = (minutes = 0) => new Date(Date.now() + minutes * 60_000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  test.each([
    { name: "any text", authorization: "me", says: "Authorization must begin with SDK-HMAC-SHA256." },
    { name: "no parts", authorization: "SDK-HMAC-SHA256 x", says: "Authorization must hold Access, SignedHeaders and" },
    { name: "no date", authorization: signature, says: "X-Sdk-Date must be a time such as" },
    { name: "an old one", authorization: signature, date: "20200101T000000Z", says: "more than 15 minutes off" },
    { name: "16 minutes old", authorization: signature, date: now(-16), says: "more than 15 minutes off" },
    { name: "16 minutes early", authorization: signature, date: now(16), says: "more than 15 minutes off" },
    { name: "14 minutes old", authorization: signature, date: now(-14), says: undefined },
    { name: "no real date", authorization: signature, date: "20261301T000000Z", says: "must be a time such as" },
    {
      name: "an absent header",
      authorization: signature.replace("host;", "host;x-project-id;"),
      date: now(),
      says: "names x-project-id, which the request does not have",
    },
    { name: "a fresh one", authorization: signature, date: now(), says: undefined },
  ])("$name", async ({ authorization, date, says }) => {
    const mock = await freshMock();
    const response = await mock.fetch("https://scm.example.com/v3/scm/certificates/buy", {
      method: "POST",
      headers: { "content-type": "application/json", authorization, ...(date !== undefined && { "x-sdk-date": date }) },
      body: JSON.stringify(purchase),
    });
    expect(response.status).toBe(says === undefined ? 200 : 401);
    if (says !== undefined) expect(await response.text()).toContain(says);
  });

  test("it is the one of the vendor's guide, computed by hand", async () => {
    const mock = await freshMock({ accessKeys });
    const date = now();
    const body = JSON.stringify(purchase);
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    const canonical = `POST\n/v3/scm/certificates/buy/\n\nhost:scm.example.com\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${sha256(body)}`;
    const hmac = createHmac("sha256", SK)
      .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
      .digest("hex");
    const response = await mock.fetch("https://scm.example.com/v3/scm/certificates/buy", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-sdk-date": date,
        authorization: `SDK-HMAC-SHA256 Access=${AK}, SignedHeaders=host;x-sdk-date, Signature=${hmac}`,
      },
      body,
    });
    expect(response.status).toBe(200);
  });
});

describe("schemes of any document", () => {
  const schemes = {
    key: { type: "apiKey", in: "query", name: "key", "x-schema": { pattern: "^[a-z]+$" } },
    cookie: { type: "apiKey", in: "cookie", name: "sid" },
    header: { type: "apiKey", in: "header", name: "X-Key" },
    basic: { type: "http", scheme: "basic" },
    bearer: { type: "http", scheme: "Bearer" },
    oauth: { type: "oauth2", flows: {} },
  };
  const guarded = (...security: object[]) => ({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/x": { get: { security, responses: { 204: { description: "ok" } } } } },
    components: { securitySchemes: schemes },
  });
  test.each([
    { security: [], request: "/x", status: 204 },
    { security: [{}, { bearer: [] }], request: "/x", status: 204 },
    { security: [{ key: [] }], request: "/x?key=abc", status: 204 },
    { security: [{ key: [] }], request: "/x?key=ABC", status: 401 },
    { security: [{ cookie: [] }], headers: { cookie: "a=b; sid=1" }, status: 204 },
    { security: [{ cookie: [] }], headers: { cookie: "asid=1" }, status: 401 },
    { security: [{ basic: [] }], headers: { authorization: `Basic ${btoa("a:b")}` }, status: 204 },
    { security: [{ basic: [] }], headers: { authorization: "Basic abc123" }, status: 401 },
    { security: [{ bearer: [] }], headers: { authorization: "bearer abc" }, status: 204 },
    { security: [{ oauth: ["read"] }], headers: { authorization: "Basic abc" }, status: 401 },
    { security: [{ oauth: ["read"] }], headers: { authorization: "Bearer abc" }, status: 204 },
    { security: [{ header: [], bearer: [] }], headers: { "x-key": "1" }, status: 401 },
    { security: [{ header: [], bearer: [] }], headers: { "x-key": "1", authorization: "Bearer a" }, status: 204 },
    { security: [{ header: [] }, { bearer: [] }], headers: { "x-key": "1" }, status: 204 },
  ])("$security with $request $headers: $status", async ({ security, request = "/x", headers = {}, status }) => {
    const mock = await mockOf(guarded(...security));
    expect((await mock.fetch(`https://api.example.com${request}`, { headers: headers as HeadersInit })).status).toBe(
      status,
    );
  });

  test("what is missing is said, with the challenge that HTTP wants", async () => {
    const mock = await mockOf(guarded({ header: [], basic: [] }, { bearer: [] }));
    const response = await mock.fetch("https://api.example.com/x");
    expect([response.status, response.headers.get("www-authenticate"), await response.json()]).toMatchObject([
      401,
      'Basic realm="*", Bearer',
      { detail: "No credentials: X-Key and Authorization: Basic, or Authorization: Bearer." },
    ]);
  });
});

test("a document without X-Auth-Token has no IAM beside it", async () => {
  const mock = await mockOf({ ...document, components: {}, security: [], paths: {} });
  expect((await mock.fetch("https://iam.example.com/v3/auth/tokens", { method: "POST" })).status).toBe(404);
});

test("as many certificates come back as were ordered, each with an id of its own", async () => {
  const mock = await freshMock();
  const client = await clientOf(mock);
  const orders = [];
  for (const order_number of [3, 1, 100]) orders.push(await client.subscribeCertificate({ ...purchase, order_number }));
  expect(orders.map(({ cert }) => cert.length)).toEqual([3, 1, 100]);
  expect(new Set(orders.flatMap(({ cert }) => cert.map(({ cert_id }) => cert_id))).size).toBe(104);
  expect(orders[0]?.cert[0]?.cert_id).toBe("scs1481110651012");
});
