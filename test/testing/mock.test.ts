import { inspect } from "node:util";
import createOpenapiFetch from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { paths } from "../../generated/schema.js";
import { ResponseError, responseInfo } from "../../src/index.js";
import { clientOf, freshMock, post, purchase, reach, rejection, token, ways } from "./support.js";

const documented = { order_id: "CS1803192259ROA8U", cert: [{ cert_id: "scs1481110651012" }] };

describe.each(ways)("%s", (way) => {
  test("each purchase is an order with its own ids; the first has those of the documented example", async () => {
    const mock = await freshMock();
    const client = await clientOf(mock, way);
    const first = await client.subscribeCertificate(purchase);
    const second = await client.subscribeCertificate({ ...purchase, effective_time: 2 });
    expect(first).toEqual(documented);
    expect(second.order_id).toMatch(/^CS\d{10}ROA\dU$/);
    expect(second.order_id).not.toBe(first.order_id);
    expect(second.cert[0]?.cert_id).toMatch(/^scs\d{13}$/);
    expect(second.cert[0]?.cert_id).not.toBe(first.cert[0]?.cert_id);
    expect(responseInfo(second)?.violations).toEqual([]);
    expect(mock.orders.map(({ receipt, sent, answer }) => ({ receipt, sent, answer }))).toEqual([
      { receipt: first.order_id, sent: purchase, answer: first },
      { receipt: second.order_id, sent: { ...purchase, effective_time: 2 }, answer: second },
    ]);
  });

  test("a request is recorded with what a test may want to assert", async () => {
    const mock = await freshMock();
    const next = mock.nextRequest();
    const before = Date.now();
    await (await clientOf(mock, way)).subscribeCertificate(purchase, { headers: { "X-Trace": "t-1" } });
    const [request] = mock.requests;
    expect(await next).toBe(request);
    expect(request).toMatchObject({
      operation: "SubscribeCertificate",
      method: "POST",
      path: "/v3/scm/certificates/buy",
      body: purchase,
      violations: [],
    });
    expect(request?.url).toMatch(/^https?:\/\/[^/]+\/v3\/scm\/certificates\/buy$/);
    expect(request?.headers["x-trace"]).toBe("t-1");
    expect(request?.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(mock.orders[0]?.request).toBe(request);
  });

  test("a secret header can be asserted, but nothing that prints or copies a request shows it", async () => {
    const mock = await freshMock();
    await (await clientOf(mock, way)).subscribeCertificate(purchase);
    const [request] = mock.requests;
    expect(request?.headers["x-auth-token"]).toBe(token);
    expect(request?.headers).toMatchObject({ "x-auth-token": token });
    const shown = [
      inspect(mock, { depth: 9 }),
      inspect(mock.orders, { depth: 9 }),
      JSON.stringify(mock.requests),
      JSON.stringify({ ...request?.headers }),
      String(Object.values(request?.headers ?? {})),
    ];
    for (const text of shown) expect(text).not.toContain(token);
    expect(shown[2]).toContain("application/json");
  });

  test("a request that breaks the document gets a 400 that says how, and orders nothing", async () => {
    const mock = await freshMock();
    const response = await post(mock, way, { ...purchase, domain_numbers: 5, cert_brand: "ACME", is_autopay: true });
    expect(response.status).toBe(400);
    const body: unknown = await response.json();
    expect(body).toEqual({
      error_code: "SCM.0005",
      error_msg: expect.stringContaining("cert_brand must be one of GEOTRUST, GLOBALSIGN") as string,
    });
    expect((body as { error_msg: string }).error_msg).toMatch(/^Invalid parameter: .*domain_numbers must be 1/);
    expect(mock.violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort()).toEqual([
      "/cert_brand enum",
      "/domain_numbers const",
      "/is_autopay additionalProperties",
    ]);
    expect(mock.requests[0]?.violations).toEqual(mock.violations);
    expect(mock.orders).toEqual([]);
  });

  test.each([
    { name: "no body", body: "", headers: {}, says: "the body is required" },
    { name: "a body that is no JSON", body: '{"cert_brand": "GEO', headers: {}, says: "the body must be JSON" },
    {
      name: "another content type",
      body: "cert_brand=GEOTRUST",
      headers: { "content-type": "text/plain" },
      says: "the body has the wrong content type. Supported content types: application/json",
    },
    { name: "a list", body: "[]", headers: {}, says: "the body must be an object" },
  ])("$name: 400, $says", async ({ body, headers, says }) => {
    const mock = await freshMock();
    const response = await post(mock, way, body, headers);
    expect([response.status, await response.json()]).toEqual([
      400,
      { error_code: "SCM.0005", error_msg: `Invalid parameter: ${says}.` },
    ]);
    expect(mock.violations).toHaveLength(1);
  });

  test("without credentials the documented 401 comes, before the body is looked at", async () => {
    const mock = await freshMock();
    const { endpoint, fetch } = await reach(mock, way);
    const response = await fetch(`${endpoint}/v3/scm/certificates/buy`, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error_code: "APIGW.0301",
      error_msg: "Incorrect IAM authentication information: token not found",
    });
    expect([mock.requests.length, mock.violations, mock.orders]).toEqual([1, [], []]);
  });

  test("a path that the document does not have gets the gateway's 404, which names those that there are", async () => {
    const mock = await freshMock();
    const { endpoint, fetch } = await reach(mock, way);
    const response = await fetch(`${endpoint}/v3/scm/certificate/buy`, {
      method: "POST",
      headers: { "x-auth-token": token },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error_code: "APIGW.0101",
      error_msg: expect.stringMatching(
        /^The API does not exist: POST \/v3\/scm\/certificate\/buy\. The API document has POST \/v3\/scm\/certificates\/buy\b/,
      ),
    });
    expect(mock.requests[0]).toMatchObject({ operation: undefined, path: "/v3/scm/certificate/buy" });
  });

  test("openapi-fetch works on it as on the API", async () => {
    const mock = await freshMock();
    const { endpoint, fetch } = await reach(mock, way);
    const client = createOpenapiFetch<paths>({
      baseUrl: endpoint,
      fetch: (request) => fetch(request),
      headers: { "X-Auth-Token": token },
    });
    const { data, response } = await client.POST("/v3/scm/certificates/buy", { body: purchase });
    expect(data).toEqual(documented);
    expect(response.url).toBe(`${endpoint}/v3/scm/certificates/buy`);
    expect(response.headers.get("x-request-id")).toMatch(/^\d{32}$/);
  });

  test("Prefer asks for a documented answer, unless behaviour is planned; one that is not documented is refused", async () => {
    const mock = await freshMock();
    const quota = await post(mock, way, purchase, { prefer: "code=400, example=quota" });
    expect([quota.status, await quota.json()]).toMatchObject([400, { error_code: "SCM.0011" }]);
    const page = await post(mock, way, purchase, { prefer: 'code=502, example="page"' });
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
      502,
      "text/html",
      expect.stringContaining("<title>502 Bad Gateway</title>"),
    ]);
    const wrong = await post(mock, way, purchase, { prefer: "code=418" });
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      {
        error_msg: expect.stringMatching(
          /^Prefer: The API document has no answer 418 of SubscribeCertificate. It has 200, 400, 401/,
        ) as string,
      },
    ]);
    mock.next("SubscribeCertificate", { status: 403 });
    expect((await post(mock, way, purchase, { prefer: "code=400" })).status).toBe(403);
    expect(mock.orders).toEqual([]);
  });
});

test("mocks share nothing: requests, orders, plans and ids are each one's own", async () => {
  const [one, other] = await Promise.all([freshMock(), freshMock()]);
  one.always("SubscribeCertificate", { status: 403 });
  await rejection((await clientOf(one)).subscribeCertificate(purchase));
  expect(await (await clientOf(other)).subscribeCertificate(purchase)).toEqual(documented);
  expect([one.orders.length, one.requests.length, other.orders.length, other.requests.length]).toEqual([0, 1, 1, 1]);
});

test("calls at the same time are as many orders, all distinct", async () => {
  const mock = await freshMock();
  const client = await clientOf(mock);
  const results = await Promise.all(Array.from({ length: 50 }, () => client.subscribeCertificate(purchase)));
  expect(new Set(results.map(({ order_id }) => order_id)).size).toBe(50);
  expect(new Set(results.flatMap(({ cert }) => cert.map(({ cert_id }) => cert_id))).size).toBe(50);
  expect(mock.orders).toHaveLength(50);
});

test("reset makes it as new, and leaves what was taken from it alone", async () => {
  const mock = await freshMock();
  const client = await clientOf(mock);
  await client.subscribeCertificate(purchase);
  const { orders } = mock;
  mock.next("SubscribeCertificate", { status: 403 });
  mock.always("SubscribeCertificate", { status: 500 });
  mock.reset();
  expect([mock.requests, mock.orders, mock.violations]).toEqual([[], [], []]);
  expect(orders).toHaveLength(1);
  expect(await client.subscribeCertificate(purchase)).toEqual(documented);
});

describe("what is planned", () => {
  test("next plays once each, in order, then always, until it is set anew", async () => {
    const mock = await freshMock();
    const statuses = async (count: number) => {
      const answers: number[] = [];
      for (let call = 0; call < count; call++) answers.push((await post(mock, "in process", purchase)).status);
      return answers;
    };
    mock.next("SubscribeCertificate", { status: 429 }, { status: 503 });
    mock.next("SubscribeCertificate", {});
    expect(await statuses(4)).toEqual([429, 503, 200, 200]);
    mock.always("SubscribeCertificate", { status: 500 });
    mock.next("SubscribeCertificate", { status: 404 });
    expect(await statuses(3)).toEqual([404, 500, 500]);
    mock.always("SubscribeCertificate", {});
    expect(await statuses(1)).toEqual([200]);
  });

  test("a named example, a body of one's own and headers arrive as they were given", async () => {
    const mock = await freshMock();
    const client = await clientOf(mock);
    mock.next(
      "SubscribeCertificate",
      { status: 401, example: "permission" },
      {
        status: 400,
        body: { error_code: "SCM.0015", error_msg: "The domains do not fit." },
        headers: { "X-Request-Id": "my-request" },
      },
      {
        status: 200,
        body: { order_id: "CS-MINE", cert: [{ cert_id: "scs0000000000001" }, { cert_id: "scs0000000000002" }] },
      },
    );
    expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({
      status: 401,
      errorCode: "SCM.4002",
      outcome: "rejected",
    });
    const own = await rejection(client.subscribeCertificate(purchase));
    expect(own).toBeInstanceOf(ResponseError);
    expect(own).toMatchObject({ status: 400, errorCode: "SCM.0015", requestId: "my-request" });
    expect((await client.subscribeCertificate({ ...purchase, order_number: 2 })).cert).toHaveLength(2);
    expect(mock.orders.map(({ receipt }) => receipt)).toEqual(["CS-MINE"]);
  });

  test("a request that breaks the document takes its turn, but gets its 400", async () => {
    const mock = await freshMock();
    mock.next("SubscribeCertificate", { status: 503 });
    expect((await post(mock, "in process", {})).status).toBe(400);
    expect((await post(mock, "in process", purchase)).status).toBe(200);
  });

  test("an order can stand behind a failure", async () => {
    const mock = await freshMock();
    const client = await clientOf(mock);
    mock.next("SubscribeCertificate", { status: 504, orderMade: true }, { status: 504 });
    for (const orders of [1, 1]) {
      expect(await rejection(client.subscribeCertificate(purchase))).toMatchObject({ status: 504, outcome: "unknown" });
      expect(mock.orders).toHaveLength(orders);
    }
    expect(mock.orders[0]).toMatchObject({ receipt: documented.order_id, answer: documented });
  });

  test("what is not documented does not compile, and throws where nobody compiles", async () => {
    const mock = await freshMock();
    // @ts-expect-error there is no such operation
    expect(() => mock.next("BuyCertificate", {})).toThrow(
      'The API document has no operation "BuyCertificate". It has SubscribeCertificate',
    );
    // @ts-expect-error 418 is not documented
    expect(() => mock.next("SubscribeCertificate", { status: 418 })).toThrow(
      "The API document has no answer 418 of SubscribeCertificate. It has 200, 400, 401, 403, 404, 429, 500, 502, 503, 504.",
    );
    // @ts-expect-error quota is an example of 400
    expect(() => mock.next("SubscribeCertificate", { status: 401, example: "quota" })).toThrow(
      'The answer 401 of SubscribeCertificate has no example "quota". It has stale-token, no-token, permission, nested.',
    );
    // @ts-expect-error 404 has no body, so no example
    expect(() => mock.next("SubscribeCertificate", { status: 404, example: "parameter" })).toThrow("It has none.");
    expect(() =>
      // @ts-expect-error one or the other
      mock.next("SubscribeCertificate", {
        status: 400,
        example: "quota",
        body: { error_code: "SCM.0005", error_msg: "" },
      }),
    ).toThrow("not both");
    // @ts-expect-error there is no such fault
    expect(() => mock.always("SubscribeCertificate", { fault: "explode" })).toThrow(
      'There is no fault "explode". There are refused, reset, answer-lost, html, off-spec.',
    );
    // @ts-expect-error there is no such breach
    expect(() => mock.next("SubscribeCertificate", { fault: "off-spec", breach: "no-cert" })).toThrow(
      'There is no breach "no-cert". There are missing-fields, wrong-types, no-receipt.',
    );
    // @ts-expect-error a misspelling would be played as a success
    expect(() => mock.next("SubscribeCertificate", { statsu: 400 })).toThrow(
      'A behaviour has no "statsu". It can have status, example,',
    );
    // @ts-expect-error a fault is an object
    expect(() => mock.always("SubscribeCertificate", "reset")).toThrow(
      'A behaviour is an object, such as { fault: "reset" }.',
    );
    expect(() => mock.next("SubscribeCertificate", { delayMs: -1 })).toThrow(
      "delayMs must be a number of milliseconds, at least 0.",
    );
    expect(() => mock.next("SubscribeCertificate", { fault: "refused", forMs: 0 })).toThrow(
      "forMs must be a number of milliseconds above 0.",
    );
    expect(() => mock.next("SubscribeCertificate", { fault: "html", pageStatus: 99 })).toThrow(
      "pageStatus 99 is no status that a proxy can answer with.",
    );
    // @ts-expect-error the body of an answer has the documented form
    mock.next("SubscribeCertificate", { status: 200, body: { order_id: 5, cert: [] } });
    mock.reset();
  });
});
