import { addAbortSignal } from "node:stream";
import { readLimited } from "./input.js";
import type { Io } from "./io.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The process as commands see it. Ctrl+C, and a terminal that closes, abort `signal`; a second Ctrl+C ends the process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const name of signals) process.once(name, abort);
  // The terminal shows ^C and stays on its line.
  if (stderr.isTTY) process.once("SIGINT", () => stderr.write("\n"));
  // Who reads our output may stop early (`scm spec | head`). That is no failure, and there is nobody left to tell.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  // Most commands ask nothing, so what asking takes is loaded when it comes to it.
  const ask = async (question: string, secret: boolean) =>
    (await import("./ask.js")).askLine(question, { input: stdin, output: stderr, abort, secret });
  return {
    env,
    interactive: stdin.isTTY && stderr.isTTY,
    color: stderr.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    // A terminal that does not know its width says 0.
    columns: (stdout.isTTY && stdout.columns) || 80,
    signal: controller.signal,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readInput() {
      if (stdin.isTTY) stderr.write("Type the body as JSON, then Ctrl+D on a line of its own.\n");
      return readLimited(addAbortSignal(controller.signal, stdin), "Standard input");
    },
    ask: (question) => ask(question, false),
    askSecret: (question) => ask(question, true),
  };
}

/** Waits until a slow reader has all that was printed. From now on a signal ends the process, whatever it still does. */
export async function flushed(): Promise<void> {
  for (const name of signals) process.removeAllListeners(name);
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
}
