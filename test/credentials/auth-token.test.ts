import { describe, expect, it } from "vitest";
import { authToken } from "../../src/credentials/auth-token.js";
import { CredentialsError } from "../../src/engine/errors.js";
import { authorize, printed, rejection, request, thrown } from "./support.js";

const token = "MIIToken-0123456789-0123456789-0123456789";
const signal = new AbortController().signal;

describe("authToken with a string", () => {
  it("authorizes at once, without a promise", () => {
    expect(authToken(token).authorize(request, signal)).toEqual({ "x-auth-token": token });
  });

  it("does not offer to renew, because it has nothing new to send", () => {
    expect(authToken(token).renew).toBeUndefined();
  });

  it("takes the shortest and the longest token of the API document", () => {
    for (const length of [32, 2_097_152]) {
      expect(authToken("x".repeat(length)).authorize(request, signal)).toHaveProperty("x-auth-token");
    }
  });

  it.each([
    ["too short", "short-secret", "has 12 characters; X-Auth-Token takes 32 to 2,097,152"],
    ["too long", "x".repeat(2_097_153), "has 2,097,153 characters"],
    ["ending in the line break of a file", `${token}\n`, "contains a line break (if it was read from a file, trim it)"],
    ["smuggling a header", `${token}\r\nx-evil: 1`, "contains a line break"],
    ["outside Latin-1", `${token}证`, "contains a character that an HTTP header cannot carry"],
    ["with a NUL", `${token}\0`, "contains a character that an HTTP header cannot carry"],
    ["with a blank at the end", `${token} `, "begins or ends with a blank"],
  ])("refuses a token %s as soon as it is given, without quoting it", (_case, bad, reason) => {
    const error = thrown(() => authToken(bad));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toHaveProperty("outcome", "not-sent");
    expect(String(error)).toContain(reason);
    expect(printed(error)).not.toContain(bad.trim().slice(0, 12));
  });

  it("names the type when a caller without types gives no string", () => {
    // The point of the test is what callers without types can do.
    const anything = (value: unknown) => authToken(value as string);
    expect(() => anything(undefined)).toThrow("The token given to authToken() is not a string but undefined.");
    expect(() => anything(null)).toThrow("The token given to authToken() is not a string but null.");
  });
});

describe("authToken with a function", () => {
  it("asks anew for every attempt, so a replaced token is used at once", async () => {
    let count = 0;
    const credentials = authToken(async () => `${token}-${++count}`);
    expect(await authorize(credentials)).toEqual({ "x-auth-token": `${token}-1` });
    expect(await authorize(credentials)).toEqual({ "x-auth-token": `${token}-2` });
  });

  it("authorizes without a promise when the function answers without one", () => {
    expect(authToken(() => token).authorize(request, signal)).toEqual({ "x-auth-token": token });
  });

  it("offers to renew", () => {
    expect(authToken(() => token).renew?.({ "x-auth-token": token })).toBe(true);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("vault is sealed");
      },
    ],
  ])("keeps the cause when the function %s", async (_case, provider: () => Promise<string>) => {
    const error = await rejection(authorize(authToken(provider)));
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({
      outcome: "not-sent",
      message: "The function given to authToken() failed; its error is the cause of this one.",
      cause: new Error("vault is sealed"),
    });
  });

  it("refuses anything but a usable string, without quoting it", async () => {
    const answers = [undefined, 42, { secret: token }, "short-secret", `${token}\n`];
    for (const answer of answers) {
      // The point of the test is what callers without types can do.
      for (const provider of [() => answer as string, async () => answer as string]) {
        const error = await rejection(authorize(authToken(provider)));
        expect(error).toBeInstanceOf(CredentialsError);
        expect(String(error)).toContain("The token from the function given to authToken() ");
        expect(printed(error)).not.toMatch(/MIIToken|short-secret/);
      }
    }
  });

  it("stops waiting when the call is given up, with the reason of the signal", async () => {
    const caller = new AbortController();
    const waiting = authorize(
      authToken(() => new Promise<string>(() => {})),
      caller.signal,
    );
    caller.abort(new Error("deadline"));
    expect(await rejection(waiting)).toEqual(new Error("deadline"));
    // The same when it was given up before.
    expect(
      await rejection(
        authorize(
          authToken(() => new Promise<string>(() => {})),
          caller.signal,
        ),
      ),
    ).toEqual(new Error("deadline"));
  });
});
