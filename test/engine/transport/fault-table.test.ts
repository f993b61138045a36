import { describe, expect, test } from "vitest";
import {
  authToken,
  ConnectionError,
  createScmClient,
  isScmError,
  ResponseError,
  responseInfo,
  UnknownOutcomeError,
} from "../../../src/index.js";
import { commits, everyFault, startFaultServer, type Fault, type NamedFault } from "../../fault-server/index.js";
import { ending, purchase, token } from "./support.js";

type Expected = "succeeded" | "rejected" | "unanswered" | "unreadable" | "unknown answer";

/** What a call with a fixed token makes of each fault. Whatever leaves open what happened is one of the last three. */
function expected(fault: Fault): readonly Expected[] {
  switch (fault.kind) {
    case "ok":
    case "throttled": // and then answered properly
    case "slow-answer":
    case "slow-then-ok":
    case "wrong-content-type":
    case "off-spec-side-field":
    case "early-answer":
    case "extra-bytes":
      return ["succeeded"];
    case "interim-answer": // fetch takes an unasked 100 for a breach of HTTP
      return fault.status === 103 ? ["succeeded"] : ["unanswered"];
    case "unauthorized":
    case "bad-request":
    case "forbidden":
    case "not-found":
    case "error-body":
      return ["rejected"];
    case "close-on-accept": // a fetch that has sent nothing may connect again by itself
      return ["unanswered", "succeeded"];
    case "close-before-reading":
    case "close-after-reading":
    case "close-after-commit":
    case "reset-after-commit":
    case "never-answer":
    case "never-finish-body":
    case "huge-header":
    case "not-http":
      return ["unanswered"];
    case "answer":
    case "half-answer":
    case "unreadable-answer":
    case "endless-body":
    case "large-body":
    case "garbage-chunk":
      return ["unreadable"];
    case "server-error":
    case "redirect":
      return ["unknown answer"];
  }
}

async function meet({ name, fault }: NamedFault): Promise<void> {
  const server = await startFaultServer();
  try {
    const hangs = ["never-answer", "never-finish-body", "close-on-accept"].includes(fault.kind);
    const client = createScmClient({
      endpoint: server.url,
      credentials: authToken(token),
      timeoutMs: hangs ? 300 : 10_000,
      deadlineMs: 15_000,
    });
    server.enqueue(fault);
    const { result, error } = await ending(client.subscribeCertificate(purchase()));
    await server.settled();
    const possible = expected(fault);
    const found = result === undefined ? classOf(error) : "succeeded";
    expect(possible, name).toContain(found);
    // A throttled purchase is repeated; nothing else is.
    if (fault.kind !== "close-on-accept") {
      expect(server.requests.length, `${name}: requests, ${JSON.stringify(server.requests)}`).toBe(
        fault.kind === "throttled" ? 2 : 1,
      );
      expect(server.orders.length, `${name}: orders`).toBe(fault.kind === "throttled" || commits(fault) ? 1 : 0);
    }
    if (result !== undefined) {
      expect(result.order_id, name).toBe(server.orders[0]?.order_id);
      const { violations = [] } = responseInfo(result) ?? {};
      const isBreach = fault.kind === "off-spec-side-field" && fault.breach !== "unknown-field";
      expect(violations.length, `${name}: ${JSON.stringify(violations)}`).toBe(isBreach ? 1 : 0);
    }
  } finally {
    await server.close();
  }
}

function classOf(error: unknown): Expected | string {
  if (error instanceof ResponseError) return error.outcome;
  if (!(error instanceof UnknownOutcomeError))
    return isScmError(error) ? `${error.name}, ${error.outcome}` : String(error);
  const { cause } = error;
  // What is known of the answer is told by both.
  if (!isScmError(cause) || cause.status !== error.status || cause.requestId !== error.requestId)
    return "an open outcome without its cause";
  if (cause instanceof ConnectionError) return cause.failure === "unreadable" ? "unreadable" : "unanswered";
  return "unknown answer";
}

describe("each fault ends as it should, with the orders that it should", () => {
  const kinds = [...new Set(everyFault.map(({ fault }) => fault.kind))];
  test.concurrent.each(kinds)("%s", async (kind) => {
    for (const form of everyFault) if (form.fault.kind === kind) await meet(form);
  });
});

test("an answer that never ends still tells its status and request id", async () => {
  const server = await startFaultServer();
  try {
    server.enqueue({ kind: "never-finish-body" });
    const client = createScmClient({ endpoint: server.url, credentials: authToken(token), timeoutMs: 300 });
    const { error } = await ending(client.subscribeCertificate(purchase()));
    expect(error).toMatchObject({
      name: "UnknownOutcomeError",
      status: 200,
      requestId: server.requests[0]?.requestId,
      cause: { failure: "timeout" },
    });
    await server.settled(); // the connection was given up: nothing is read for nobody
  } finally {
    await server.close();
  }
});

test("an open outcome says what was sent, when and where to look", async () => {
  const server = await startFaultServer();
  try {
    server.enqueue({ kind: "server-error", status: 500, body: "json", commit: true });
    const client = createScmClient({ endpoint: server.url, credentials: authToken(token) });
    const before = Date.now();
    const { error } = await ending(client.subscribeCertificate(purchase(7)));
    if (!(error instanceof UnknownOutcomeError)) throw new Error("not open", { cause: error });
    expect(error.sent).toEqual({
      url: `${server.url}/v3/scm/certificates/buy`,
      body: purchase(7),
      sentAt: error.sent.sentAt,
      attempts: 1,
    });
    expect(Date.parse(error.sent.sentAt) - before).toBeGreaterThanOrEqual(0);
    expect(Date.parse(error.sent.sentAt)).toBeLessThanOrEqual(Date.now());
    expect(error).toMatchObject({
      outcome: "unknown",
      status: 500,
      errorCode: "SCM.0016",
      operation: "SubscribeCertificate",
      requestId: server.requests[0]?.requestId,
    });
    for (const part of [
      error.check,
      error.sent.sentAt,
      error.sent.url,
      "Before you repeat it",
      String(error.requestId),
      "The order failed.",
    ])
      expect(error.message).toContain(part);
  } finally {
    await server.close();
  }
});
