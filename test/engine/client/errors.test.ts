import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  ConnectionError,
  CredentialsError,
  isScmError,
  JournalError,
  ResponseError,
  ScmError,
  UnknownOutcomeError,
  ValidationError,
  type ScmErrorDetails,
} from "../../../src/index.js";

const full = {
  operation: "SubscribeCertificate",
  status: 500,
  errorCode: "SCM.0016",
  requestId: "r1",
  explanation: { meaning: "m", action: "a" },
  cause: new Error("c"),
} as const;
const sent = { url: "https://host/buy", body: {}, sentAt: "2026-01-01T00:00:00.000Z", attempts: 1 };

/** Each class, made with what is known. */
const makers: Readonly<Record<string, (details: Omit<ScmErrorDetails, "outcome">) => ScmError>> = {
  ApiError: (details) => new ScmError("words", { ...details, outcome: "rejected" }),
  ValidationError: (details) => new ValidationError("words", [], details),
  CredentialsError: (details) => new CredentialsError("words", details),
  ConnectionError: (details) => new ConnectionError("words", "lost", { ...details, outcome: "unknown" }),
  ResponseError: (details) => new ResponseError("words", { ...details, outcome: "rejected" }),
  UnknownOutcomeError: (details) => new UnknownOutcomeError("words", sent, "look", details),
  JournalError: (details) => new JournalError("words", "entry", details),
};

describe.each(Object.entries(makers))("%s", (name, make) => {
  test("is an error of the family, by its name", () => {
    const error = make({});
    expect(error).toBeInstanceOf(ScmError);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe(`${name}: words`);
    expect(isScmError(error)).toBe(true);
  });

  test("tells what is known", () => {
    expect(make(full)).toMatchObject(full);
  });

  test("has no field for what is not known", () => {
    for (const field of [...Object.keys(full), "cause"]) expect(Object.hasOwn(make({}), field), field).toBe(false);
  });
});

test("the outcome is that of the class, where it has only one", () => {
  const outcomes = Object.entries(makers).map(([name, make]) => `${name} ${make({}).outcome}`);
  expect(outcomes).toEqual([
    "ApiError rejected",
    "ValidationError not-sent",
    "CredentialsError not-sent",
    "ConnectionError unknown",
    "ResponseError rejected",
    "UnknownOutcomeError unknown",
    "JournalError not-sent",
  ]);
  expect(new JournalError("words", undefined, { outcome: "unknown" }).outcome).toBe("unknown");
});

test("each has the fields of its own", () => {
  expect(new ValidationError("x", [{ pointer: "", keyword: "k", message: "m" }]).violations).toEqual([
    { pointer: "", keyword: "k", message: "m" },
  ]);
  expect(new ConnectionError("x", "timeout", { outcome: "unknown" }).failure).toBe("timeout");
  expect(new UnknownOutcomeError("x", sent, "look", {})).toMatchObject({ sent, check: "look" });
  expect(new JournalError("x", "e1").entry).toBe("e1");
});

test("an error of another copy of the package is known by its brand, which is not shown", () => {
  const foreign: unknown = runInNewContext(
    'Object.assign(new Error("x"), { [Symbol.for("openapi-engine.error")]: true })',
  );
  expect(foreign).not.toBeInstanceOf(ScmError);
  expect(isScmError(foreign)).toBe(true);
  for (const other of [new Error("x"), undefined, null, "text", 5, {}, () => undefined])
    expect(isScmError(other)).toBe(false);
  const error = new ScmError("x", { outcome: "rejected" });
  expect(Object.getOwnPropertyDescriptor(error, Symbol.for("openapi-engine.error"))?.enumerable).toBe(false);
});
