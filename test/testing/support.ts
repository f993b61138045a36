import { onTestFinished } from "vitest";
import { authToken, createScmClient, type CommonOptions, type ScmClient } from "../../src/index.js";
import type { PurchaseCertificateRequestBody } from "../../generated/models.js";
import {
  createMock,
  type AnyApi,
  type ExampleMock,
  type MockOf,
  type MockOptions,
  type MockSettings,
} from "../../src/testing/index.js";

export const token = "testing-token-0123456789-0123456789";

export const purchase: PurchaseCertificateRequestBody = {
  cert_brand: "GEOTRUST",
  cert_type: "DV_SSL_CERT",
  domain_type: "SINGLE_DOMAIN",
  effective_time: 1,
  domain_numbers: 1,
  order_number: 1,
  agree_privacy_protection: true,
};

/** The two ways to reach a mock: what holds of one must hold of the other. */
export const ways = ["in process", "over a socket"] as const;
export type Way = (typeof ways)[number];

/** A mock of its own for a test, closed after it. It answers with examples. */
export async function freshMock(settings: Omit<MockOptions, "document"> = {}): Promise<ExampleMock> {
  const mock = await createMock({ ...settings, model: settings.model ?? "examples" });
  onTestFinished(() => mock.close());
  return mock;
}

/** The same of another document. */
export async function mockOf(document: object, settings: MockSettings = {}): Promise<MockOf<AnyApi>> {
  const mock = await createMock({ ...settings, document });
  onTestFinished(() => mock.close());
  return mock;
}

/** Where to send, and with what fetch. */
export async function reach(
  mock: Pick<ExampleMock, "fetch" | "listen">,
  way: Way,
): Promise<{ readonly endpoint: string; readonly fetch: typeof globalThis.fetch }> {
  if (way === "over a socket") return { endpoint: (await mock.listen()).url, fetch: globalThis.fetch };
  return { endpoint: "https://scm.example.com", fetch: mock.fetch };
}

/** A client of the mock that sends each call once. */
export async function clientOf(
  mock: ExampleMock,
  way: Way = "in process",
  options: Partial<Omit<CommonOptions, "fetch">> = {},
): Promise<ScmClient> {
  return createScmClient({ ...(await reach(mock, way)), credentials: authToken(token), maxAttempts: 1, ...options });
}

/** Sends a purchase without the client. */
export async function post(
  mock: Pick<ExampleMock, "fetch" | "listen">,
  way: Way,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { endpoint, fetch } = await reach(mock, way);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(`${endpoint}/v3/scm/certificates/buy`, {
    method: "POST",
    body: text,
    headers: { "content-type": "application/json", "x-auth-token": token, ...headers },
  });
}

/** What a promise was rejected with; fails the test when it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol("nothing");
  const reason: unknown = await promise.then(
    () => nothing,
    (error: unknown) => error,
  );
  if (reason === nothing) throw new Error("expected a rejection");
  return reason;
}
