import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startFaultServer } from "../fault-server/index.js";
import { purchaseFlags, scm, secretKey, token, type Setting } from "./support.js";

const server = await startFaultServer();
afterEach(() => server.clear());
afterAll(() => server.close());

const buy = (setting: Setting) => scm(["buy", ...purchaseFlags, "--endpoint", server.url], setting);
const none = { HW_AUTH_TOKEN: "" };

describe("credentials that the environment lacks are asked for", () => {
  test("a token", async () => {
    const result = await buy({ env: none, answers: ["", token, "y"] });
    expect(result.code).toBe(0);
    expect(result.questions).toEqual([
      expect.stringContaining("Access key id"),
      "secret: IAM token (not shown): ",
      expect.stringContaining("Send it?"),
    ]);
    expect(server.requests[0]?.headers["x-auth-token"]).toBe(token);
  });

  test("an access key", async () => {
    const result = await buy({ env: none, answers: [" AKOFTHETEST ", ` ${secretKey}`, "y"] });
    expect(result.code).toBe(0);
    expect(result.questions[1]).toBe("secret: Secret access key (not shown): ");
    expect(server.requests[0]?.headers["authorization"]).toMatch(/^SDK-HMAC-SHA256 Access=AKOFTHETEST, /);
  });

  test.each([
    { what: "no answer", answers: [] },
    { what: "no token", answers: ["", ""] },
    { what: "a token that is too short", answers: ["", "short"] },
  ])("$what: nothing is sent, exit 4", async ({ answers }) => {
    const result = await buy({ env: none, answers });
    expect(result).toMatchObject({ code: 4, stdout: "" });
    expect(server.requests).toEqual([]);
  });

  test("not when the environment has broken ones: exit 4, and what is missing", async () => {
    const result = await buy({ env: { ...none, HW_ACCESS_KEY: "AK" }, answers: ["", token, "y"] });
    expect(result).toMatchObject({ code: 4, questions: [] });
    expect(result.stderr).toContain("HW_SECRET_KEY");
  });

  test("not with a command line that is wrong anyway", async () => {
    const result = await scm(["buy", "--endpoint", server.url], { env: none, answers: ["", token] });
    expect(result).toMatchObject({ code: 2, questions: [] });
  });
});

test("there is no flag for a secret", async () => {
  const { stdout } = await scm(["buy", "--help"]);
  expect(stdout).not.toMatch(/--\S*(token|secret|password|access-key)/);
});
