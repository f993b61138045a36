import { operations } from "../../../generated/operations.js";
import { service } from "../../../generated/service.js";
import { describe, expect, test } from "vitest";
import { ConnectionError, ResponseError, UnknownOutcomeError, type Outcome } from "../../../src/index.js";
import type { OperationRow } from "../../../src/engine/operations.js";
import { parseJson } from "../../../src/engine/json.js";
import type { Verdict } from "../../../src/engine/transport/answer.js";
import { answerError, failureError, oneLine } from "../../../src/engine/transport/failure.js";
import { SendFailure } from "../../../src/engine/transport/send.js";
import type { Exchange, Trail } from "../../../src/engine/transport/exchange.js";
import { rejection } from "./support.js";

const list: OperationRow = { method: "GET", path: "/v3/scm/things", body: false, idempotency: "idempotent" };
const buy = operations.SubscribeCertificate;
const nothingSeen = { status: undefined, requestId: undefined };
const sentAt = Date.UTC(2026, 0, 2, 3, 4, 5, 678);

function trail(outcome: Outcome, fields: Partial<Trail> = {}): Trail {
  const request = { url: "https://host/v3/scm/things", method: "GET", headers: {}, body: undefined };
  return {
    service,
    validators: {},
    call: { operationId: "ListThings", operation: list },
    request,
    attempts: 1,
    outcome,
    sentAt,
    redact: (text) => text.replaceAll("SECRET", "[redacted]"),
    authorizations: [],
    ...fields,
  };
}

/** Of a purchase that left its outcome open. */
function openTrail(body: string | undefined = '{"a":"SECRET"}'): Trail {
  return trail("unknown", {
    call: { operationId: "SubscribeCertificate", operation: buy },
    request: { url: "https://host/buy", method: "POST", headers: {}, body },
    attempts: 3,
  });
}

function exchange(
  status: number,
  text: string | undefined,
  verdict: Partial<Extract<Verdict, { kind: "failure" }>> = {},
  fields: Partial<Exchange["answer"]> = {},
  its = trail(verdict.outcome ?? "rejected"),
): Exchange {
  return {
    answer: { status, headers: new Headers(), text, json: parseJson(text), ...fields },
    verdict: {
      kind: "failure",
      outcome: "rejected",
      readable: true,
      errorCode: undefined,
      message: undefined,
      ...verdict,
    },
    requestId: "r1",
    trail: its,
  };
}

describe("a call without an answer says why, and whether something was sent", () => {
  test.each<[SendFailure["failure"], boolean, string]>([
    ["unreachable", false, "the host could not be reached; nothing was sent"],
    ["timeout", true, "no answer came in time"],
    ["timeout", false, "time was over before the request was sent"],
    ["aborted", true, "the caller gave up after the request may have been sent"],
    ["aborted", false, "the caller gave up before the request was sent"],
    ["lost", true, "the connection was lost after the request may have been sent"],
  ])("%s, sent: %s", (failure, sent, words) => {
    const outcome = sent ? "unknown" : "not-sent";
    const error = failureError(new SendFailure(sent, failure), nothingSeen, trail(outcome));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(`ListThings: ${words}.`);
    expect(error).toMatchObject({ failure, outcome, operation: "ListThings" });
    for (const field of ["status", "requestId", "cause"]) expect(error).not.toHaveProperty(field);
  });

  test("of a call to no operation of the document, by its method", () => {
    const unknown = trail("unknown", { call: { operationId: undefined, operation: undefined } });
    expect(failureError(new SendFailure(true, "timeout"), nothingSeen, unknown).message).toBe(
      "GET: no answer came in time.",
    );
  });

  test.each<[string, unknown, string]>([
    ["a code", Object.assign(new Error("words"), { code: "ECONNRESET" }), " (ECONNRESET)"],
    [
      "the code of a cause",
      new Error("words", { cause: Object.assign(new Error("y"), { code: "EPIPE" }) }),
      " (EPIPE)",
    ],
    ["the words of the last cause", new Error("words", { cause: new Error("SECRET\n words") }), " ([redacted] words)"],
    ["not a code that is no text", Object.assign(new Error("words"), { code: 5 }), " (words)"],
    ["not what has no words", new Error(""), ""],
    ["long words cut short", new Error("x".repeat(300)), ` (${"x".repeat(200)}…)`],
  ])("with the reason that was told: %s", (_, cause, words) => {
    expect(failureError(new SendFailure(true, "lost", cause), nothingSeen, trail("unknown")).message).toBe(
      `ListThings: the connection was lost after the request may have been sent${words}.`,
    );
  });

  test("with what an earlier attempt left", () => {
    const failure = new SendFailure(false, "unreachable");
    expect(failureError(failure, nothingSeen, trail("rejected")).message).toBe(
      "ListThings: the host could not be reached. An earlier attempt was refused.",
    );
    expect(failureError(failure, nothingSeen, trail("unknown")).message).toBe(
      "ListThings: the host could not be reached. An earlier attempt may have been carried out.",
    );
  });
});

describe("an answer that is a failure is told in the server's words", () => {
  const message = async (...args: Parameters<typeof exchange>) => (await answerError(exchange(...args))).message;

  test.each<[Partial<Extract<Verdict, { kind: "failure" }>>, string]>([
    [{}, "ListThings: HTTP 400."],
    [{ errorCode: "X.1" }, "ListThings: HTTP 400, X.1."],
    [{ message: "No." }, "ListThings: HTTP 400, No."],
    [{ errorCode: "X.1", message: "a SECRET\u202e\u0000 thing" }, "ListThings: HTTP 400, X.1: a [redacted] thing."],
    [{ errorCode: "X.1", message: "Stop! Now" }, "ListThings: HTTP 400, X.1: Stop! Now."],
    [{ message: "不行。" }, "ListThings: HTTP 400, 不行。"],
    [{ errorCode: "constructor" }, "ListThings: HTTP 400, constructor."],
    [{ errorCode: "SECRET.1" }, "ListThings: HTTP 400, [redacted].1."],
    [
      { errorCode: "c".repeat(65), message: "m".repeat(501) },
      `ListThings: HTTP 400, ${"c".repeat(64)}…: ${"m".repeat(500)}…`,
    ],
  ])("%j", async (verdict, words) => {
    expect(await message(400, "{}", verdict)).toBe(words);
  });

  test("with the catalogue's meaning and action, where it knows the code, under any prefix of it", async () => {
    const error = await answerError(exchange(403, "{}", { errorCode: "APIG.0302", message: "no" }));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      status: 403,
      errorCode: "APIG.0302",
      requestId: "r1",
      outcome: "rejected",
      operation: "ListThings",
    });
    const { meaning = "", action = "" } = error.explanation ?? {};
    expect(meaning.length).toBeGreaterThan(10);
    expect(action.length).toBeGreaterThan(10);
    expect(error.message).toBe(`ListThings: HTTP 403, APIG.0302: no. ${meaning} ${action}`);
    expect(await answerError(exchange(400, "{}", { errorCode: "X.1" }))).not.toHaveProperty("explanation");
  });

  test("with a meaning that the service said itself only once", async () => {
    for (const end of [".", ""]) {
      const error = await answerError(
        exchange(400, "{}", { errorCode: "SCM.0011", message: `The quota of free certificates is used up${end}` }),
      );
      const { meaning = "", action = "" } = error.explanation ?? {};
      expect(error.message).toBe(`ListThings: HTTP 400, SCM.0011: ${meaning} ${action}`);
    }
  });

  test("with what an earlier attempt left", async () => {
    expect(await message(400, "{}", {}, {}, trail("unknown"))).toBe(
      "ListThings: HTTP 400. An earlier attempt may have been carried out.",
    );
  });

  test("but a success is none", async () => {
    const success = { ...exchange(200, "{}"), verdict: { kind: "success", data: {}, violations: [] } as const };
    expect(await rejection(answerError(success))).toEqual(new TypeError("A success is no error."));
  });
});

test.each<[string, string | undefined, Partial<Exchange["answer"]>, string]>([
  ["a body that broke off", undefined, { flaw: "cut-off" }, "it broke off"],
  ["a body without end", undefined, { flaw: "too-large" }, "it is too large"],
  ["no body", "", {}, "it is empty"],
  ["blanks", " \n ", {}, "it is empty"],
  ["a page", "<html>\n<p>SECRET</p>", {}, '"<html> <p>[redacted]</p>"'],
  ["a long page", "x".repeat(5_000), {}, `"${"x".repeat(120)}…"`],
])("an answer that cannot be read is told as what it is: %s", async (_, text, fields, words) => {
  const error = await answerError(exchange(200, text, { outcome: "unknown", readable: false }, fields));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ failure: "unreadable", status: 200, requestId: "r1", outcome: "unknown" });
  expect(error.message).toBe(`ListThings: the answer (HTTP 200) is not what the API speaks: ${words}.`);
});

describe("an open outcome of what costs money", () => {
  const open = (its: Trail, seen: { status: number | undefined; requestId: string | undefined } = nothingSeen) =>
    failureError(new SendFailure(true, "timeout"), seen, its);

  test("says what was sent, when, and where to look", () => {
    const error = open(openTrail(), { status: 200, requestId: "r1" });
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    const at = "2026-01-02T03:04:05.678Z";
    expect(error.message).toBe(
      `SubscribeCertificate: no answer came in time. It is not known whether SubscribeCertificate was carried out. Sent at ${at} to https://host/buy. Request id: r1. Before you repeat it: ${buy?.whenUnknown}`,
    );
    expect(error).toMatchObject({
      sent: { url: "https://host/buy", body: { a: "[redacted]" }, sentAt: at, attempts: 3 },
      check: buy?.whenUnknown,
      status: 200,
      requestId: "r1",
      cause: { failure: "timeout" },
    });
  });

  test("says nothing of a request id that did not come", () => {
    expect(open(openTrail()).message).toContain("to https://host/buy. Before you repeat it: ");
  });

  test("shows a body that is no JSON as text, and none where there was none", () => {
    expect(open(openTrail("a SECRET text"))).toMatchObject({ sent: { body: "a [redacted] text" } });
    const { sent } = open({
      ...openTrail(),
      request: { ...openTrail().request, body: undefined },
    }) as UnknownOutcomeError; // of which the first test makes sure
    expect(sent.body).toBeUndefined();
  });

  test("is an error of its own only where money is charged and the outcome is open", () => {
    expect(open(trail("unknown"))).toBeInstanceOf(ConnectionError);
    expect(open(trail("unknown", { call: { operationId: undefined, operation: undefined } }))).toBeInstanceOf(
      ConnectionError,
    );
    expect(
      failureError(new SendFailure(false, "timeout"), nothingSeen, { ...openTrail(), outcome: "not-sent" }),
    ).toBeInstanceOf(ConnectionError);
  });
});

test("a server's words are one line that is no longer than told", () => {
  expect(oneLine("  a\r\n\t b\u0000\u009f\u2066c\u200f ", 100)).toBe("a b c");
  expect(["x".repeat(5), "x".repeat(6)].map((text) => oneLine(text, 5))).toEqual(["xxxxx", "xxxxx…"]);
});

test("what ended a request keeps its cause, and has none where there is none", () => {
  const cause = new Error("x");
  expect(new SendFailure(true, "lost", cause)).toMatchObject({
    name: "SendFailure",
    message: "lost",
    cause,
    sent: true,
  });
  expect(Object.hasOwn(new SendFailure(true, "lost"), "cause")).toBe(false);
});
