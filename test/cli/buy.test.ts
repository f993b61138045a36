import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, afterEach, describe, expect, onTestFinished, test } from "vitest";
import { refusedUrl, startFaultServer } from "../fault-server/index.js";
import { purchase, purchaseFlags, scm, secretKey, temporaryFolder, token, type Setting } from "./support.js";

const server = await startFaultServer();
afterEach(async () => {
  await server.settled();
  server.clear();
});
afterAll(() => server.close());

const buy = (flags: readonly string[] = [], setting?: Setting) =>
  scm(["buy", ...purchaseFlags, "--endpoint", server.url, ...flags], setting);

/** A server that answers one way. */
async function answering(status: number, body: string, headers: Record<string, string> = {}): Promise<string> {
  const one = createServer((_request, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body),
  );
  await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void one.close());
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
}

describe("before it spends money", () => {
  test.each(["y", "Y", "yes", " yes "])("it shows the purchase, asks, and buys at %j", async (answer) => {
    const result = await buy([], { answers: [answer] });
    expect(result.code).toBe(0);
    expect(result.questions).toEqual(["This costs money. Send it? [y/N] "]);
    for (const [name, value] of Object.entries(purchase))
      expect(result.stderr).toMatch(new RegExp(`^  ${name} +${String(value)}`, "m"));
    expect(result.stderr).toContain(new URL(server.url).host);
    expect(server.orders.map(({ body }) => JSON.parse(body) as unknown)).toEqual([purchase]);
    expect(result.stdout).toBe(
      `order_id: ${server.orders[0]?.order_id}\ncert:\n  - cert_id: ${server.orders[0]?.cert_id}\n`,
    );
  });

  test.each(["", "n", "no", "yess", "ye", undefined])("it sends nothing at %j", async (answer) => {
    const result = await buy([], { answers: answer === undefined ? [] : [answer] });
    expect(result).toMatchObject({ code: 4, stdout: "" });
    expect(result.stderr).toContain("Nothing was sent.");
    expect(server.requests).toEqual([]);
  });

  test("it tells the advice with source and date", async () => {
    const result = await scm(
      ["buy", ...purchaseFlags.filter((flag) => flag !== "--is-auto-pay"), "--endpoint", server.url],
      { answers: ["n"] },
    );
    expect(result.stderr).toMatch(
      /Think about this first:\n {2}- is_auto_pay is not given(.*\n {4})+\(SubscribeCertificate page, .*, 2025-12-19\)/,
    );
  });

  test.each([80, 120])("it breaks no word at the edge of a terminal of %d columns", async (columns) => {
    const result = await scm(
      ["buy", ...purchaseFlags.filter((flag) => flag !== "--is-auto-pay"), "--endpoint", server.url],
      { answers: ["n"], columns },
    );
    expect(result.stderr).toContain("GeoTrust; also the value for RapidSSL");
    for (const line of result.stderr.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test("it refuses when nobody can be asked, unless --yes is given", async () => {
    const refused = await buy();
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("there is no terminal to ask on. Add --yes if you mean it.");
    expect(server.requests).toEqual([]);
    expect(await buy(["--yes"])).toMatchObject({ code: 0, questions: [] });
    expect(server.orders).toHaveLength(1);
  });

  test("it refuses when standard input is the body", async () => {
    const setting = { input: JSON.stringify(purchase), answers: ["y"] };
    const refused = await scm(["buy", "--body", "-", "--endpoint", server.url], setting);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("--yes");
    expect(await scm(["buy", "--body", "-", "--endpoint", server.url, "--yes"], setting)).toMatchObject({
      code: 0,
      questions: [],
    });
  });

  test("a body file draws no rows of its own into what is shown", async () => {
    const file = path.join(await temporaryFolder(), "purchase.json");
    const order = "CS1\n  order_number            1\nTotal: 1 certificate";
    await writeFile(file, JSON.stringify({ ...purchase, order_number: 100, order_id: order }));
    const { stderr } = await scm(["buy", "--body", file, "--endpoint", server.url], { answers: ["n"] });
    expect(stderr.match(/^ *order_number .*$/gm)).toEqual([expect.stringMatching(/ 100$/)]);
    expect(stderr).not.toMatch(/^Total/m);
    expect(stderr).toMatch(/^ {2}order_id +"CS1\\n  order_number/m);
  });

  test("it sends no purchase that breaks the document", async () => {
    expect(await buy(["--wildcard-domain-number", "-1", "--yes"])).toMatchObject({ code: 2, stdout: "" });
    expect(server.requests).toEqual([]);
  });
});

describe("--dry-run", () => {
  test("shows what would be sent, to the byte, but for the secrets", async () => {
    const dry = (await buy(["--dry-run", "--json"])).json() as {
      request: { method: string; url: string; headers: Record<string, string>; body: unknown };
    };
    expect(server.requests).toEqual([]);
    await buy(["--yes"]);
    const [sent] = server.requests;
    expect(dry.request).toMatchObject({ method: sent?.method, url: server.url + sent?.path, body: purchase });
    for (const [name, value] of Object.entries(dry.request.headers)) {
      expect(sent?.headers[name]).toBe(name === "x-auth-token" ? token : value);
    }
    expect(dry.request.headers).toMatchObject({ "content-type": "application/json", "x-auth-token": "[redacted]" });
    expect((await buy(["--dry-run"])).stdout).toContain(`\n\n${sent?.body}\n`);
  });

  test("signs with an access key, and shows no part of the signature", async () => {
    const { code, stdout } = await buy(["--dry-run"], {
      env: { HW_AUTH_TOKEN: "", HUAWEICLOUD_SDK_AK: "AKOFTHETEST", HUAWEICLOUD_SDK_SK: secretKey },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^authorization: \[redacted\]$/m);
    expect(stdout).toMatch(/^x-sdk-date: \d{8}T\d{6}Z$/m);
    expect(stdout).not.toContain("Signature");
  });

  test("does not log in to IAM", async () => {
    const env = {
      HW_AUTH_TOKEN: "",
      HW_USER_NAME: "u",
      HW_USER_PASSWORD: secretKey,
      HW_DOMAIN_NAME: "d",
      HW_PROJECT_NAME: "p",
      HW_AUTH_URL: server.url,
    };
    const { code, stderr } = await buy(["--dry-run"], { env });
    expect(code).toBe(0);
    expect(stderr).toContain("IAM would be asked for a token first");
    expect(server.requests).toEqual([]);
  });

  test("needs no credentials, and says so", async () => {
    const { code, stderr } = await buy(["--dry-run"], { env: { HW_AUTH_TOKEN: "" } });
    expect(code).toBe(0);
    expect(stderr).toContain("The environment has no credentials");
  });
});

describe("the outcome", () => {
  test("success as JSON", async () => {
    const result = await buy(["--yes", "--json"]);
    expect(result.json()).toEqual({
      outcome: "succeeded",
      ending: "succeeded",
      exitCode: 0,
      operation: "SubscribeCertificate",
      status: 200,
      requestId: server.requests[0]?.requestId,
      data: { order_id: server.orders[0]?.order_id, cert: [{ cert_id: server.orders[0]?.cert_id }] },
      violations: [],
      advice: [],
    });
  });

  test("a server that gives the token back in a success does not get it printed, in whatever clothes", async () => {
    const clothes = [token, token.toUpperCase(), Buffer.from(token).toString("base64url"), encodeURIComponent(token)];
    for (const json of [[], ["--json"]]) {
      const cert = clothes.map((dressed) => ({ cert_id: `for ${dressed}` }));
      server.enqueue({ kind: "ok", body: { order_id: "CS1", cert } });
      const { code, stdout, stderr } = await buy(["--yes", ...json]);
      expect(code).toBe(0);
      expect(stdout).toContain("CS1");
      for (const dressed of clothes) expect(stdout + stderr).not.toContain(dressed);
      for (const dressed of clothes) {
        server.enqueue({ kind: "ok", body: { order_id: `CS1-${dressed}`, cert: [{ [dressed]: 1 }], [dressed]: {} } });
        const other = await buy(["--yes", "--allow-repeat", ...json]);
        expect(other.code).toBe(0);
        expect(other.stdout + other.stderr).not.toContain(dressed);
      }
    }
  });

  test("a success whose answer breaks the document is a success with a warning", async () => {
    server.enqueue({ kind: "off-spec-side-field", breach: "cert-id-too-short" });
    const result = await buy(["--yes"]);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain(server.orders[0]?.order_id);
    expect(result.stderr).toContain(
      "It was carried out, but the answer breaks the API document:\n  cert[0].cert_id must have at least 16 characters",
    );
  });

  test("rejected: exit 3, with what the code means", async () => {
    server.enqueue({ kind: "bad-request" }, { kind: "bad-request" });
    const result = await buy(["--yes"]);
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toContain("SCM.0005");
    expect(result.stderr).toContain("Correct the field that the message names.");
    const { requestId } = server.requests[0] ?? {};
    expect(result.stderr).toContain(`Request id: ${requestId}`);
    const again = await buy(["--yes", "--json"]);
    expect(again.code).toBe(3);
    expect(again.json()).toMatchObject({
      outcome: "rejected",
      exitCode: 3,
      status: 400,
      errorCode: "SCM.0005",
      requestId: server.requests[1]?.requestId,
    });
  });

  test("not sent: exit 4", async () => {
    const endpoint = await refusedUrl();
    const flags = ["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes"];
    const [result, forPeople] = await Promise.all([scm([...flags, "--json"]), scm(flags)]);
    expect(result.code).toBe(4);
    expect(result.json()).toMatchObject({ outcome: "not-sent", exitCode: 4, failure: "unreachable" });
    expect(forPeople.stderr).toContain("nothing was sent");
  });

  test("no credentials: exit 4, and which variables to set", async () => {
    const result = await buy(["--yes"], { env: { HW_AUTH_TOKEN: "" } });
    expect(result).toMatchObject({ code: 4, stdout: "" });
    expect(result.stderr).toContain("HUAWEICLOUD_SDK_AK");
    expect(server.requests).toEqual([]);
  });

  test("unknown: exit 5, where to look, and an entry in the journal that refuses a second purchase", async () => {
    const env = { XDG_STATE_HOME: await temporaryFolder() };
    server.enqueue({ kind: "reset-after-commit" });
    const lost = await buy(["--yes"], { env });
    expect(lost).toMatchObject({ code: 5, stdout: "" });
    expect(lost.stderr).toContain("It is not known whether SubscribeCertificate was carried out.");
    expect(lost.stderr).toContain("Billing Center");
    const [, entry = ""] = /scm journal settle (\S+)/.exec(lost.stderr) ?? [];
    expect(entry).not.toBe("");

    const ask = `scm journal reconcile ${entry} --endpoint ${server.url}`;
    expect(lost.stderr).toContain(ask);

    const refused = await buy([], { env, answers: ["y"] });
    expect(refused).toMatchObject({ code: 6, stdout: "", questions: [] });
    expect(refused.stderr).toContain(ask);
    expect(refused.stderr).toContain(`scm journal settle ${entry} --note`);
    expect((await buy(["--yes", "--json"], { env })).json()).toMatchObject({
      outcome: "not-sent",
      ending: "refused",
      exitCode: 6,
      journalEntry: entry,
    });
    expect(server.orders).toHaveLength(1);

    expect(await buy(["--yes", "--allow-repeat"], { env })).toMatchObject({ code: 0 });
    expect(server.orders).toHaveLength(2);
    expect(await scm(["journal", "settle", entry, "--note", "it was bought"], { env })).toMatchObject({ code: 0 });
    expect(await buy(["--yes"], { env })).toMatchObject({ code: 0 });
  });

  test("a journal of another place is named in the commands that look into it", async () => {
    const file = path.join(await temporaryFolder(), "my journal.jsonl");
    server.enqueue({ kind: "reset-after-commit" });
    const lost = await buy(["--yes", "--journal", file]);
    expect(lost.code).toBe(5);
    const settle = /scm journal settle \S+ --note "what you found out" --journal '(.+)'$/m;
    expect(settle.exec(lost.stderr)?.[1]).toBe(file);
    const refused = await buy(["--yes", "--journal", file]);
    expect(refused.code).toBe(6);
    expect(settle.exec(refused.stderr)?.[1]).toBe(file);
    expect(refused.stderr).toContain(`\n  scm journal --journal '${file}'\n`);
    const listed = await scm(["journal", "--journal", file]);
    expect(/scm journal settle ID --note "what you found out" --journal '(.+)'$/m.exec(listed.stdout)?.[1]).toBe(file);
  });

  test("unknown as JSON says what was sent and where to look", async () => {
    server.enqueue({ kind: "server-error", status: 502, body: "html", commit: true });
    const result = await buy(["--yes", "--json"]);
    expect(result.code).toBe(5);
    expect(result.json()).toMatchObject({
      outcome: "unknown",
      exitCode: 5,
      status: 502,
      sent: { url: `${server.url}/v3/scm/certificates/buy`, body: purchase, attempts: 1 },
      check: expect.stringContaining("Billing Center") as string,
      journalEntry: expect.any(String) as string,
    });
  });

  test.each([
    { lost: "ENOSPC", flags: [], says: "Standard output could not be written (ENOSPC)." },
    { lost: "ENOSPC", flags: ["--json"], says: "Standard output could not be written (ENOSPC)." },
    { lost: "EPIPE", flags: ["--json"], says: "Carried out" },
  ])("a purchase whose report is lost ($lost, $flags) is a purchase, told elsewhere", async ({ lost, flags, says }) => {
    const { code, stderr } = await buy(["--yes", "--no-journal", ...flags], { outputFails: lost });
    expect(code).toBe(0);
    expect(stderr).toContain(says);
    expect(stderr).toContain(server.orders[0]?.order_id);
  });

  test("an unknown outcome is told on standard error where its JSON is lost", async () => {
    server.enqueue({ kind: "reset-after-commit" });
    const { code, stderr } = await buy(["--yes", "--json"], { outputFails: "EPIPE" });
    expect(code).toBe(5);
    expect(stderr).toMatch(/scm journal settle \S+ --note/);
  });

  test.each([80, 120])("a command to copy stands unbroken on lines of its own, at %d columns", async (columns) => {
    const file = path.join(await temporaryFolder(), "a journal with a long name.jsonl");
    server.enqueue({ kind: "reset-after-commit" });
    const { stderr } = await buy(["--yes", "--journal", file], { columns });
    const [command = ""] = /^ {2}scm journal settle(.*\\\n)*.*$/m.exec(stderr) ?? [];
    // As a shell reads it: a backslash at the end of a line joins it with the next.
    expect(command.trim().replace(/ \\\n +/g, " ")).toMatch(
      /^scm journal settle \S+ --note "what you found out" --journal '.+ journal with a long name\.jsonl'$/,
    );
    for (const line of stderr.split("\n").filter((one) => !one.includes("--journal")))
      if (line.includes(" ")) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test("a pause before another attempt is told", async () => {
    server.enqueue({ kind: "throttled", retryAfter: { form: "seconds", seconds: 0 } });
    const result = await buy(["--yes"]);
    expect(result.code).toBe(0);
    expect(result.stderr).toContain("Attempt 1: HTTP 429. Trying again at once.");
  });

  test("an answer that is too late: --timeout", async () => {
    server.enqueue({ kind: "never-answer", commit: true });
    const result = await buy(["--yes", "--json", "--timeout", "0.1"]);
    expect(result.json()).toMatchObject({ outcome: "unknown", failure: "timeout" });
  });
});

describe("Ctrl+C", () => {
  test("while sending: exit 5, and the entry stays open", async () => {
    const env = { XDG_STATE_HOME: await temporaryFolder() };
    const controller = new AbortController();
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const running = buy(["--yes"], { env, controller });
    await arrived;
    controller.abort();
    const result = await running;
    expect(result).toMatchObject({ code: 5, stdout: "" });
    expect(result.stderr).toContain("It is not known whether SubscribeCertificate was carried out.");
    const { entries } = (await scm(["journal", "--json"], { env })).json() as { entries: { state: string }[] };
    expect(entries).toMatchObject([{ state: "open", operation: "SubscribeCertificate" }]);
  });

  test("at the question: exit 130, nothing sent, nothing in the journal", async () => {
    const env = { XDG_STATE_HOME: await temporaryFolder() };
    const controller = new AbortController();
    const result = await buy([], { env, answers: [], controller, onQuestion: () => controller.abort() });
    expect(result).toMatchObject({ code: 130, stdout: "" });
    expect(result.stderr).toContain("Interrupted. Nothing was sent.");
    expect(server.requests).toEqual([]);
    expect((await scm(["journal", "--all", "--json"], { env })).json()).toMatchObject({ entries: [] });
  });

  test("between the answer and the request: exit 130", async () => {
    const controller = new AbortController();
    const result = await buy(["--json"], { answers: ["y"], controller, onQuestion: () => controller.abort() });
    expect(result.code).toBe(130);
    expect(result.json()).toMatchObject({ outcome: "not-sent", ending: "interrupted", exitCode: 130 });
    expect(server.requests).toEqual([]);
  });
});

describe("the journal", () => {
  test("is kept for its owner only, below XDG_STATE_HOME, and holds the purchase with its receipt", async () => {
    const home = await temporaryFolder();
    await buy(["--yes"], { env: { XDG_STATE_HOME: home } });
    const file = path.join(home, "huaweicloud-scm", "journal.jsonl");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
    expect(await readFile(file, "utf8")).toContain(server.orders[0]?.order_id);
  });

  test("is another one with --journal, and none with --no-journal", async () => {
    const home = await temporaryFolder();
    const file = path.join(await temporaryFolder(), "mine.jsonl");
    await buy(["--yes", "--journal", file], { env: { XDG_STATE_HOME: home } });
    expect(await readFile(file, "utf8")).toContain("SubscribeCertificate");
    await buy(["--yes", "--no-journal"], { env: { XDG_STATE_HOME: home } });
    await expect(stat(path.join(home, "huaweicloud-scm"))).rejects.toThrow("ENOENT");
    expect(server.orders).toHaveLength(2);
  });

  test("that cannot be read refuses: exit 2", async () => {
    const folder = await temporaryFolder();
    const result = await buy(["--yes", "--journal", folder]);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(`The journal is ${folder}; choose another with --journal FILE`);
    expect(server.requests).toEqual([]);
  });

  test("that cannot be written refuses: exit 2", async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, "journal.jsonl"));
    const result = await buy(["--yes", "--allow-repeat", "--json", "--journal", path.join(folder, "journal.jsonl")]);
    expect(result.code).toBe(2);
    expect(result.json()).toMatchObject({ outcome: "not-sent", ending: "invalid" });
    expect(server.requests).toEqual([]);
  });
});

describe("what a server says", () => {
  test("cannot steer the terminal", async () => {
    const nasty = "\u001b[2Jgone\u009b31m\u202eevil\r";
    for (const [status, body] of [
      [200, { order_id: nasty, cert: [] }],
      [400, { error_code: "SCM.9999", error_msg: nasty }],
    ] as const) {
      const endpoint = await answering(status, JSON.stringify(body));
      for (const json of [[], ["--json"]]) {
        const { stdout, stderr } = await scm(["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes", ...json]);
        expect(stdout + stderr).toContain("gone");
        expect(stdout + stderr).not.toMatch(/[\u001b\u009b\u202e\r]/);
      }
    }
  });

  test.each(["\n", "\r\n", "\u2028", "\u0085", "\u000b"])("stands on one line, also with %j in it", async (end) => {
    const order = `CS1${end}cert_id: scs0000000000001${end}order_id: CS2`;
    const endpoint = await answering(200, JSON.stringify({ order_id: order, [`x${end}order_id`]: "CS3", cert: [] }));
    const { stdout, stderr } = await scm(["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes"]);
    expect(stdout.trimEnd().split(/[\r\n\v\u0085\u2028\u2029]/)).toHaveLength(3);
    expect(stdout).toMatch(/^order_id: "CS1\\.*order_id: CS2"$/m);
    expect(stderr).toMatch(/order_id "CS1\\/);
  });

  test.each([
    "\u061c",
    "\u200b",
    "\u2028",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "\u{e0041}",
    "\ud800",
    "\u0007",
  ])("shows a character that cannot be seen: %j", async (character) => {
    const text = `CS${character}1`;
    const answers = [
      [200, { order_id: text, cert: [] }],
      [400, { error_code: "SCM.9999", error_msg: text }],
    ] as const;
    for (const [status, body] of answers) {
      const endpoint = await answering(status, JSON.stringify(body));
      for (const json of [[], ["--json"]]) {
        const { stdout, stderr } = await scm(["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes", ...json]);
        expect(stdout + stderr).not.toContain(character);
      }
    }
  });

  test("cannot hide an order in depth", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const endpoint = await answering(200, `{"order_id":"CS1","cert":[],"deep":${deep}}`);
    for (const json of [[], ["--json"]]) {
      const { code, stdout } = await scm(["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes", ...json]);
      expect(code).toBe(0);
      expect(stdout).toContain("CS1");
    }
  });

  test("shows no secret, though it quotes it", async () => {
    const endpoint = await answering(
      401,
      JSON.stringify({ error_code: "APIGW.0301", error_msg: `token ${token} not found` }),
    );
    const { code, stderr } = await scm(["buy", ...purchaseFlags, "--endpoint", endpoint, "--yes"]);
    expect(code).toBe(3);
    expect(stderr).toContain("APIGW.0301");
  });
});

test("colours are used only where they are wanted", async () => {
  const colored = await buy([], { answers: ["n"], color: true });
  expect(colored.stderr).toContain("\u001b[1mBuy an SSL certificate");
  expect((await buy([], { answers: ["n"] })).stderr).not.toContain("\u001b");
});
