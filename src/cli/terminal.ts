import { closeSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import type { Io } from "./io.js";
import { programName } from "./program.js";
import { readLimited } from "./read.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The process as commands see it, and its end. */
export interface Terminal {
  readonly io: Io;
  /** Ends the process once a slow reader has all that was printed. */
  end(code: number): Promise<never>;
}

/** Ctrl+C, and a terminal that closes, abort `signal`; a second Ctrl+C ends the process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  let ended: NodeJS.Signals | undefined;
  const abort = () => controller.abort();
  const onSignal = (name: NodeJS.Signals) => {
    ended = name;
    abort();
  };
  for (const name of signals) process.once(name, onSignal);
  // The terminal shows ^C and stays on its line.
  if (stderr.isTTY) process.once("SIGINT", () => stderr.write("\n"));
  // What a stream cannot take is told by the call that wrote it. Of standard error there is nobody left to tell.
  // A terminal that is gone tells it of standard input, whoever sets its mode.
  const broken = new Map<NodeJS.ReadStream | NodeJS.WriteStream, string>();
  for (const stream of [stdin, stdout, stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => broken.set(stream, error.code ?? error.message));
  const write = (stream: NodeJS.WriteStream, text: string) =>
    new Promise<string | undefined>((resolve) => {
      stream.write(text, (error) => {
        const code = error && "code" in error ? String(error.code) : error?.message;
        // Once it is broken it only says that it is closed.
        if (code !== undefined && !broken.has(stream)) broken.set(stream, code);
        resolve(broken.get(stream));
      });
    });
  // Most commands ask nothing, so what asking takes is loaded when it comes to it.
  const ask = async (question: string, secret: boolean) =>
    (await import("./ask.js")).askLine(question, { input: stdin, output: stderr, abort, secret });
  const release = () => {
    for (const name of signals) process.removeAllListeners(name);
  };
  return {
    io: {
      env,
      program: programName({ env, platform: process.platform, main: process.argv[1] ?? "" }),
      interactive: stdin.isTTY && stderr.isTTY,
      outputIsTerminal: stdout.isTTY,
      color: stderr.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
      // A terminal that does not know its width says 0.
      columns: (stderr.isTTY && stderr.columns) || (stdout.isTTY && stdout.columns) || 80,
      signal: controller.signal,
      out: (text) => write(stdout, text),
      err: (text) => void write(stderr, text),
      readInput() {
        if (stdin.isTTY) void write(stderr, "Type it, then Ctrl+D on a line of its own.\n");
        return readLimited(addAbortSignal(controller.signal, stdin), "Standard input");
      },
      ask: (question) => ask(question, false),
      askSecret: (question) => ask(question, true),
      release,
    },
    async end(code) {
      release();
      await Promise.all([write(stdout, ""), write(stderr, "")]);
      // Node would wait for a system call that hangs (a name that no server resolves). A signal does not.
      if (ended !== undefined && process.platform !== "win32" && isInSystemCall()) process.kill(process.pid, ended);
      if (ended === "SIGHUP" || [...broken.values()].includes("EIO")) letTerminalGo();
      return process.exit(code);
    },
  };
}

/**
 * At its end Node sets a terminal back to how it found it, and crashes where that fails because the terminal has gone. What
 * is closed it leaves alone.
 */
function letTerminalGo(): void {
  // What was a terminal: the system does not call it one any more.
  for (const [descriptor, { isTTY }] of [process.stdin, process.stdout, process.stderr].entries())
    if (isTTY) closeSync(descriptor);
}

function isInSystemCall(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(FS|GetAddrInfo|GetNameInfo)Req/.test(name));
}
