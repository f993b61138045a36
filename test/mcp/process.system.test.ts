import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { compileCommand } from "../cli/compiled.js";
import { finish } from "../package/packed.js";
import { purchase, temporaryFolder, token } from "./support.js";

// The command as an assistant's client starts it: a process, and pipes.

const mock = await createMock({ seed: "pipes" });
const { url } = await mock.listen();
const command = await compileCommand();
afterAll(async () => {
  await mock.close();
  await command.remove();
});

async function started(...words: string[]) {
  const home = await temporaryFolder();
  const env = { PATH: process.env["PATH"] ?? "", HW_AUTH_TOKEN: token, XDG_STATE_HOME: home };
  return { home, env, args: [command.main, "mcp", "--endpoint", url, ...words] };
}

async function connected({ env, args }: Awaited<ReturnType<typeof started>>) {
  const transport = new StdioClientTransport({ command: process.execPath, args, env, stderr: "pipe" });
  const client = new Client({ name: "test", version: "1.0.0" });
  let told = "";
  transport.stderr?.on("data", (text: Buffer) => (told += text.toString()));
  await client.connect(transport);
  onTestFinished(() => client.close());
  return { client, told: () => told };
}

test("says at its start what is open, buys what was quoted, and tells the same after it was started anew", async () => {
  mock.reset();
  const place = await started("--allow-purchases", "1:OV_SSL_CERT");
  const { client, told } = await connected(place);
  const { structuredContent } = await client.callTool({ name: "quote-buy", arguments: { body: purchase } });
  const { quote } = structuredContent as { quote: string };
  const buy = { name: "buy", arguments: { body: purchase, quote } };
  expect((await client.callTool(buy)).structuredContent).toMatchObject({ outcome: "succeeded" });
  await client.close();
  expect(told()).toMatch(/buys +buy \(1 in all, cert_type OV_SSL_CERT\)/);
  expect(told()).not.toContain(token);
  const again = await connected(place);
  expect((await again.client.callTool(buy)).structuredContent).toMatchObject({
    outcome: "succeeded",
    isRepeated: true,
    fromService: { data: { order_id: mock.orders[0]?.receipt } },
  });
  expect(
    (await again.client.callTool({ name: "quote-buy", arguments: { body: purchase } })).structuredContent,
  ).toMatchObject({
    allowance: [{ left: 0 }],
  });
  expect(mock.orders).toHaveLength(1);
});

test.for(["20.19.0", "22", "24", "26"])(
  "Node %s: quotes, buys once, and is read by the official client",
  { timeout: 180_000 },
  async (version, { skip }) => {
    const npx = (program: string) => ["-y", "-p", `node@${version}`, "-c", program];
    const found = await finish("npx", npx("node --version"), { cwd: await temporaryFolder() });
    skip(found.code !== 0, `npx cannot get Node ${version}: ${found.output.slice(-200)}`);
    expect(found.output).toContain(`v${version}`);
    mock.reset();
    const { env, args } = await started("--allow-purchases", "1");
    const transport = new StdioClientTransport({
      command: "npx",
      args: npx(["node", ...args].map((word) => `'${word}'`).join(" ")),
      env: { ...env, HOME: process.env["HOME"] ?? "" },
      stderr: "pipe",
    });
    let told = "";
    transport.stderr?.on("data", (text: Buffer) => (told += text.toString()));
    const client = new Client({ name: "test", version: "1.0.0" });
    await client.connect(transport);
    onTestFinished(() => client.close());
    const { structuredContent } = await client.callTool({ name: "quote-buy", arguments: { body: purchase } });
    const { quote } = structuredContent as { quote: string };
    const buy = { name: "buy", arguments: { body: purchase, quote } };
    for (let time = 0; time < 2; time++)
      expect((await client.callTool(buy)).structuredContent).toMatchObject({ outcome: "succeeded" });
    expect(mock.orders).toHaveLength(1);
    expect(told).not.toMatch(/Warning|DEP\d/);
  },
);

test("a purchase whose client goes away meanwhile is carried out and written down", async () => {
  mock.reset();
  const { home, env, args } = await started("--allow-purchases", "1");
  const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "close");
  let said = "";
  const line = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const heard = (what: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = what.exec(said);
        if (found !== null) resolve(found);
      };
      child.stdout.on("data", (text: Buffer) => {
        said += text.toString();
        look();
      });
      look();
    });
  const clientInfo = { name: "x", version: "1" };
  line({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } });
  line({ method: "notifications/initialized" });
  line({ id: 2, method: "tools/call", params: { name: "quote-buy", arguments: { body: purchase } } });
  const [, quote] = await heard(/"quote":"([^"]+)"/);
  mock.next("SubscribeCertificate", { delayMs: 500 });
  const arrived = mock.nextRequest();
  line({ id: 3, method: "tools/call", params: { name: "buy", arguments: { body: purchase, quote } } });
  await arrived;
  child.stdin.end();
  await ended;
  expect(child.exitCode).toBe(0);
  const journal = await readFile(path.join(home, "huaweicloud-scm", "journal.jsonl"), "utf8");
  expect(journal).toContain(mock.orders[0]?.receipt);
  expect(journal).toContain('"outcome":"succeeded"');
});

test("what a person got wrong is told before anything is served, with exit code 2", async () => {
  for (const [words, message] of [
    [["--allow", "buy"], /--allow-purchases MAX opens it/],
    [["--allow", "nothing"], /is no command/],
    [["--allow", "export"], /--export-folder/],
    [["--allow", "import"], /--import-folder/],
    [["--allow-purchases", "all"], /how many/],
    [["--allow-purchases", "2:SINGLE_DOMAIN"], /field=value/],
    [["--import-folder", "/nowhere/at/all"], /ENOENT/],
  ] as const) {
    const { env, args } = await started(...words);
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let [out, told] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (out += text.toString()));
    child.stderr.on("data", (text: Buffer) => (told += text.toString()));
    await once(child, "close");
    expect([child.exitCode, out], words.join(" ")).toEqual([2, ""]);
    expect(told).toMatch(message);
    expect(told).not.toContain("    at ");
  }
});
