import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  authToken,
  createScmClient,
  type AttemptEvent,
  type CommonOptions,
  type OutcomeEvent,
} from "../../../src/index.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, token } from "../transport/support.js";

const credentials = authToken(token);
const buyPath = "/v3/scm/certificates/buy";

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(() => server.close());

function client(options: Partial<CommonOptions> = {}) {
  return createScmClient({ endpoint: server.url, credentials, ...options });
}

describe("the raw client", () => {
  test("is openapi-fetch: data for a success, error for a failure, the response for both", async () => {
    server.enqueue({ kind: "ok" }, { kind: "bad-request" });
    const bought = await client().raw.POST(buyPath, { body: purchase() });
    expect(bought).toMatchObject({ data: { order_id: server.orders[0]?.order_id }, response: { status: 200 } });
    const refused = await client().raw.POST(buyPath, { body: purchase() });
    expect(refused).toMatchObject({ error: { error_code: "SCM.0005" }, response: { status: 400 } });
    expect(refused.data).toBeUndefined();
    expect(
      server.requests.map(({ headers }) => [headers["x-auth-token"], headers["accept"], headers["content-type"]]),
    ).toEqual(Array(2).fill([token, "application/json", "application/json"]));
  });

  test("sends again beneath its middleware, which sees one request, without the credentials, and one answer", async () => {
    server.enqueue({ kind: "throttled", retryAfter: { form: "seconds", seconds: 0 } }, { kind: "ok" });
    const seen: string[] = [];
    const attempts: AttemptEvent[] = [];
    const { raw } = client({ hooks: { onAttempt: (event) => attempts.push(event) } });
    raw.use({
      onRequest({ request }) {
        seen.push(`request ${request.headers.get("x-auth-token")}`);
        request.headers.set("x-middleware", "was here");
        return request;
      },
      onResponse: ({ response }) => void seen.push(`response ${response.status}`),
    });
    await raw.POST(buyPath, { body: purchase() });
    expect(seen).toEqual(["request null", "response 200"]);
    expect(server.requests.map(({ headers }) => headers["x-middleware"])).toEqual(["was here", "was here"]);
    expect(attempts).toMatchObject([
      { operation: "SubscribeCertificate", status: 429 },
      { operation: "SubscribeCertificate", status: 200 },
    ]);
  });

  test("throws what fetch would throw, with the outcome", async () => {
    server.enqueue(
      { kind: "half-answer" },
      { kind: "close-after-commit" },
      { kind: "answer", status: 700, commit: false },
    );
    for (let number = 0; number < 3; number++) {
      expect(await rejection(client({ timeoutMs: 2_000 }).raw.POST(buyPath, { body: purchase() }))).toMatchObject({
        name: "UnknownOutcomeError",
        operation: "SubscribeCertificate",
      });
    }
  });

  test.each([204, 205, 304])("gives an answer of status %i, which has no body", async (status) => {
    const { raw } = client({ fetch: async () => new Response(null, { status, headers: { "x-own": "1" } }) });
    const { response } = await raw.POST(buyPath, { body: purchase() });
    expect([response.status, response.headers.get("x-own")]).toEqual([status, "1"]);
  });

  test("does not validate what it sends", async () => {
    await client().raw.POST(buyPath, { body: { ...purchase(), effective_time: 9 } });
    expect(JSON.parse(server.requests[0]?.body ?? "")).toMatchObject({ effective_time: 9 });
  });

  test("takes the signal of a call", async () => {
    const error = await rejection(client().raw.POST(buyPath, { body: purchase(), signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "ConnectionError", failure: "aborted", outcome: "not-sent" });
  });

  test("knows the operation also below a path of the endpoint; of a path that the document does not have it tells none", async () => {
    const operationsSeen: (string | undefined)[] = [];
    const hooks = { onOutcome: ({ operation }: OutcomeEvent) => void operationsSeen.push(operation) };
    const behindProxy = createScmClient({
      endpoint: "https://proxy.test/scm",
      credentials,
      hooks,
      fetch: async () => Response.json({ order_id: "CS1", cert: [] }),
    });
    await behindProxy.raw.POST(buyPath, { body: purchase() });
    // The document does not have it, so neither have the types.
    await (behindProxy.raw.GET as unknown as (path: string) => Promise<unknown>)("/v3/scm/somewhere/else");
    expect(operationsSeen).toEqual(["SubscribeCertificate", undefined]);
  });
});
