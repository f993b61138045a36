import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { open, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, describe, expect, test, type TestContext } from "vitest";
import { loadDocument } from "../../src/cli/document.js";
import { startFaultServer } from "../fault-server/index.js";
import { compileCommand } from "./compiled.js";
import { purchase, purchaseFlags, temporaryFolder, token } from "./support.js";

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

/** Where the output of a purchase can go, for a POSIX shell. */
const sinks = [
  { sink: "a full device", redirection: "> /dev/full", told: true },
  { sink: "a full device, as JSON", redirection: "--json > /dev/full", told: true },
  { sink: "a reader that has gone", redirection: "| head -c 0", told: true },
  { sink: "nowhere: it is closed", redirection: ">&-", told: true },
  { sink: "nowhere, and errors neither", redirection: ">&- 2>&-", told: false },
  { sink: "a full device, and errors too", redirection: "> /dev/full 2>&1", told: false },
] as const;

test.runIf(process.platform === "linux").each(sinks)(
  "the exit code tells that it was bought, and the id is not lost, when output goes to $sink",
  async ({ redirection, told }) => {
    const home = await temporaryFolder();
    const before = server.orders.length;
    const line = `set -o pipefail; "$@" ${redirection}`;
    const words = [process.execPath, command.main, "buy", ...purchaseFlags, "--endpoint", server.url, "--yes"];
    const env = { ...process.env, HW_AUTH_TOKEN: token, XDG_STATE_HOME: home };
    // The server is in this process, so it must go on.
    const child = spawn("bash", ["-c", line, "bash", ...words], { env });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child, "close");
    expect(child.exitCode).toBe(0);
    expect(server.orders).toHaveLength(before + 1);
    const id = server.orders.at(-1)?.order_id ?? "";
    const journal = await readFile(path.join(home, "huaweicloud-scm", "journal.jsonl"), "utf8");
    expect(journal).toContain(id);
    if (told) expect(stderr).toContain(id);
    expect(stderr).not.toContain("    at ");
  },
);

test.runIf(process.platform === "linux")("what only reads fails when its output cannot be written", () => {
  for (const argv of [["spec"], ["--help"], ["explain"], ["buy", "--help"]]) {
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", '"$@" > /dev/full', "bash", process.execPath, command.main, ...argv],
      { encoding: "utf8" },
    );
    expect({ argv, status }).toEqual({ argv, status: 1 });
    expect(stderr).toBe("Standard output could not be written (ENOSPC).\n");
  }
});

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
      expect(code).toBe(2);
      expect(stderr).toContain("was not sent: the journal ");
    },
  );

  test.runIf(process.platform !== "win32")("a journal that is a pipe is refused at once", async (context) => {
    const fifo = path.join(await temporaryFolder(context.onTestFinished), "journal.jsonl");
    spawnSync("mkfifo", [fifo]);
    const argv = ["buy", ...purchaseFlags, "--endpoint", server.url, "--yes", "--journal", fifo];
    const { code, stderr } = await (await start(context, argv)).ended;
    expect(code).toBe(2);
    expect(stderr).toContain("was not sent: ");
  });

  test.runIf(process.platform !== "win32").for(["SIGINT", "SIGTERM"] as const)(
    "%s ends the wait for a file that nobody writes",
    async (signal, context) => {
      const fifo = path.join(await temporaryFolder(context.onTestFinished), "body.json");
      spawnSync("mkfifo", [fifo]);
      const { child, ended } = await start(context, ["buy", "--body", fifo, "--endpoint", server.url, "--yes"]);
      // Once the command reads, the pipe can be opened for writing.
      const writer = await open(fifo, "w");
      child.kill(signal);
      const { code, stderr } = await ended;
      await writer.close();
      expect({ code, stderr }).toEqual({ code: 130, stderr: "Interrupted. Nothing was sent.\n" });
    },
  );

  test.runIf(process.platform !== "win32")("a body comes through a pipe", async (context) => {
    const fifo = path.join(await temporaryFolder(context.onTestFinished), "body.json");
    spawnSync("mkfifo", [fifo]);
    const { ended } = await start(context, ["buy", "--body", fifo, "--endpoint", server.url, "--dry-run", "--json"]);
    await writeFile(fifo, JSON.stringify(purchase));
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ request: { body: purchase } });
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
async function inTerminal(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const words = [process.execPath, command.main, ...argv];
  const child = spawn("python3", ["-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)", ...words], {
    env: {
      ...process.env,
      TERM: "xterm",
      XDG_STATE_HOME: await temporaryFolder(),
      HW_AUTH_TOKEN: token,
      NO_COLOR: "1",
      ...env,
    },
  });
  let screen = "";
  const waiting: { text: string; resolve: () => void }[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
    for (const { text, resolve } of waiting) if (screen.includes(text)) resolve();
  });
  return {
    screen: () => screen,
    /** Waits until a text stands on the screen. */
    shows: (text: string) =>
      new Promise<void>((resolve) => {
        waiting.push({ text, resolve });
        if (screen.includes(text)) resolve();
      }),
    type: (text: string) => void child.stdin.write(text),
    ended: once(child, "close").then(() => child.exitCode),
  };
}

describe.runIf(python)("in a real terminal", () => {
  const buying = ["buy", ...purchaseFlags, "--endpoint", server.url];

  test("Ctrl+C while sending ends in the report of an unknown outcome, on a line of its own", async () => {
    server.enqueue({ kind: "never-answer", commit: true });
    const arrived = server.nextRequest();
    const terminal = await inTerminal([...buying, "--yes"]);
    await arrived;
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(5);
    expect(terminal.screen()).toMatch(/^SubscribeCertificate: the caller gave up/m);
  });

  test("a token is asked for and not shown", async () => {
    const terminal = await inTerminal(buying, { HW_AUTH_TOKEN: "", NO_COLOR: "" });
    await terminal.shows("Access key id");
    terminal.type("\r");
    await terminal.shows("IAM token");
    terminal.type(`${token}\r`);
    await terminal.shows("Send it?");
    terminal.type("y\r");
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain("order_id: ");
    expect(terminal.screen()).toContain("\u001b[1mBuy an SSL certificate");
    expect(terminal.screen()).not.toContain(token);
    expect(server.requests.at(-1)?.headers["x-auth-token"]).toBe(token);
  });

  test.each(["y\r", "y", "yes\ny\ny\n"])("%j typed ahead buys nothing", async (ahead) => {
    const before = server.requests.length;
    const terminal = await inTerminal(buying);
    terminal.type(ahead);
    await terminal.shows("Send it?");
    terminal.type("\r");
    expect(await terminal.ended).toBe(4);
    expect(server.requests).toHaveLength(before);
  });

  test("Ctrl+C at the question buys nothing", async () => {
    const before = server.requests.length;
    const terminal = await inTerminal(buying);
    await terminal.shows("Send it?");
    terminal.type("y\u0003");
    expect(await terminal.ended).toBe(130);
    expect(server.requests).toHaveLength(before);
  });

  test("Ctrl+C ends the wait for a body that is to be typed", async () => {
    const terminal = await inTerminal(["buy", "--body", "-", "--endpoint", server.url, "--yes"]);
    await terminal.shows("Type it");
    terminal.type("{");
    terminal.type("\u0003");
    expect(await terminal.ended).toBe(130);
  });
});

/** Starts a command in a terminal, closes the terminal when it shows the text of a line, and prints how the command ended. */
const closing = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0: os.execvp(sys.argv[1], sys.argv[1:])
text, screen = sys.stdin.readline().strip().encode(), b""
while text not in screen: screen += os.read(terminal, 4096)
os.close(terminal)
_, status = os.waitpid(pid, 0)
print(os.waitstatus_to_exitcode(status))
`;

test.runIf(python)("a terminal that closes at the question ends the command, and nothing is bought", async () => {
  const before = server.requests.length;
  const words = [process.execPath, command.main, "buy", ...purchaseFlags, "--endpoint", server.url];
  const env = { ...process.env, HW_AUTH_TOKEN: token, XDG_STATE_HOME: await temporaryFolder() };
  const child = spawn("python3", ["-c", closing, ...words], { env });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stdin.write("Send it?\n");
  await once(child, "close");
  // Which the command hears of first: the end of its input, or the signal.
  expect(stdout).toMatch(/^(4|130)\n$/);
  expect(server.requests).toHaveLength(before);
});

test.runIf(python)("a terminal that closes while sending ends the command with the code of its outcome", async () => {
  const home = await temporaryFolder();
  server.enqueue({ kind: "never-answer", commit: true });
  const arrived = server.nextRequest();
  const words = [process.execPath, command.main, "buy", ...purchaseFlags, "--endpoint", server.url, "--yes"];
  const env = { ...process.env, HW_AUTH_TOKEN: token, XDG_STATE_HOME: home };
  const child = spawn("python3", ["-c", closing, ...words], { env });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  await arrived;
  child.stdin.write("Sending\n");
  await once(child, "close");
  expect(stdout).toBe("5\n");
  expect(await readFile(path.join(home, "huaweicloud-scm", "journal.jsonl"), "utf8")).toContain('"outcome":"unknown"');
});
