import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import path from "node:path";
import { afterAll, describe, expect, test, type TestContext } from "vitest";
import { loadDocument } from "../../src/cli/document.js";
import { startFaultServer } from "../fault-server/index.js";
import { compileCommand } from "./compiled.js";
import { purchaseFlags, temporaryFolder, token } from "./support.js";

const server = await startFaultServer();
const command = await compileCommand();
afterAll(() => Promise.all([server.close(), command.remove()]));

/** The real command in a process of its own. */
async function start({ onTestFinished }: TestContext, argv: readonly string[]) {
  const env = { ...process.env, HW_AUTH_TOKEN: token, XDG_STATE_HOME: await temporaryFolder(onTestFinished) };
  const child = spawn(process.execPath, [command.main, ...argv], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, "close").then(() => ({ code: child.exitCode, stdout, stderr }));
  return { child, ended };
}

describe.concurrent("the command in a process", () => {
  test("buys from standard input", async (context) => {
    const { child, ended } = await start(context, ["buy", "--body", "-", "--endpoint", server.url, "--yes", "--json"]);
    child.stdin.end(
      JSON.stringify({
        cert_brand: "GEOTRUST",
        cert_type: "OV_SSL_CERT",
        domain_type: "WILDCARD",
        effective_time: 1,
        domain_numbers: 1,
        order_number: 1,
        agree_privacy_protection: true,
        is_auto_pay: true,
      }),
    );
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "succeeded",
      data: { order_id: expect.any(String) as string },
    });
    // Without a terminal there are no colours.
    expect((await ended).stderr).not.toContain("\u001b");
  });

  test.runIf(process.platform !== "win32").for(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s while sending ends in the report of an unknown outcome",
    async (signal, context) => {
      const busy = await startFaultServer();
      busy.enqueue({ kind: "never-answer", commit: true });
      const arrived = busy.nextRequest();
      const { child, ended } = await start(context, [
        "buy",
        ...purchaseFlags,
        "--endpoint",
        busy.url,
        "--yes",
        "--json",
      ]);
      await arrived;
      child.kill(signal);
      const { code, stdout } = await ended;
      await busy.close();
      expect(code).toBe(5);
      expect(JSON.parse(stdout)).toMatchObject({
        outcome: "unknown",
        failure: "aborted",
        journalEntry: expect.any(String) as string,
      });
    },
  );

  test("all of a long output arrives before the process ends", async (context) => {
    const { ended } = await start(context, ["spec"]);
    const { code, stdout, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(loadDocument());
  });

  // Node tries to make a folder in /proc for minutes.
  test.runIf(process.platform === "linux")(
    "a call to the file system that hangs does not keep the process after its report",
    async (context) => {
      const { ended } = await start(context, [
        "buy",
        ...purchaseFlags,
        "--endpoint",
        server.url,
        "--yes",
        "--deadline",
        "1",
        "--journal",
        "/proc/no-folder/journal.jsonl",
      ]);
      const { code, stderr } = await ended;
      expect(code).toBe(6);
      expect(stderr).toContain("was not sent: the journal ");
    },
  );

  test.runIf(process.platform === "linux").for([
    { when: "in time", deadline: "0.2", says: "was not sent: the journal took too long to read." },
    { when: "at Ctrl+C", deadline: "100", says: "Interrupted. Nothing was sent." },
  ])("a journal whose reading hangs is told of $when", async ({ deadline, says }, context) => {
    const fifo = path.join(await temporaryFolder(context.onTestFinished), "journal.jsonl");
    spawnSync("mkfifo", [fifo]);
    const { child, ended } = await start(context, [
      "buy",
      ...purchaseFlags,
      "--endpoint",
      server.url,
      "--yes",
      "--journal",
      fifo,
      "--deadline",
      deadline,
    ]);
    const told = new Promise<void>((resolve) => {
      let seen = "";
      child.stderr.on("data", (chunk: Buffer) => {
        seen += chunk.toString();
        if (seen.includes(says)) resolve();
      });
    });
    // It can be opened for writing once the command reads it.
    const writer = await open(fifo, "w");
    if (deadline === "100") child.kill("SIGINT");
    await told;
    // Node waits for the system call that its thread is in; this ends it.
    await writer.close();
    expect((await ended).stderr).toContain(says);
  });

  test("a reader that stops early is no failure", async (context) => {
    const { child, ended } = await start(context, ["spec"]);
    child.stdout.destroy();
    const { code, stderr } = await ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

const python = spawnSync("python3", ["-c", "import pty"]).status === 0;

/** The real command in a terminal of its own. */
async function inTerminal(argv: readonly string[], env: Readonly<Record<string, string>>) {
  const words = [process.execPath, command.main, ...argv];
  return spawn("python3", ["-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)", ...words], {
    env: { ...process.env, TERM: "xterm", XDG_STATE_HOME: await temporaryFolder(), ...env },
  });
}

test.runIf(python)(
  "in a real terminal Ctrl+C while sending ends in the report of an unknown outcome, on a line of its own",
  async () => {
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const child = await inTerminal(["buy", ...purchaseFlags, "--endpoint", server.url, "--yes"], {
      HW_AUTH_TOKEN: token,
      NO_COLOR: "1",
    });
    let screen = "";
    child.stdout.on("data", (chunk: Buffer) => (screen += chunk.toString()));
    const closed = once(child, "close");
    await arrived;
    child.stdin.write("\u0003");
    await closed;
    expect(child.exitCode).toBe(5);
    expect(screen).toMatch(/^SubscribeCertificate: the caller gave up/m);
  },
);

test.runIf(python)("in a real terminal a token is asked for and not shown", async () => {
  const child = await inTerminal(["buy", ...purchaseFlags, "--endpoint", server.url], { HW_AUTH_TOKEN: "" });
  let screen = "";
  const replies = [
    ["Access key id", "\r"],
    ["IAM token", `${token}\r`],
    ["Send it?", "y\r"],
  ];
  child.stdout.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
    const [question, reply] = replies[0] ?? [];
    if (question === undefined || !screen.includes(question)) return;
    replies.shift();
    child.stdin.write(reply);
  });
  await once(child, "close");
  expect(child.exitCode).toBe(0);
  expect(screen).toContain("order_id: ");
  expect(screen).toContain("\u001b[1mBuy an SSL certificate");
  expect(screen).not.toContain(token);
  expect(server.requests.at(-1)?.headers["x-auth-token"]).toBe(token);
});
