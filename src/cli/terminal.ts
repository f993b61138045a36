import { addAbortSignal, Writable } from "node:stream";
import { createInterface } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import { readLimited } from "./input.js";
import type { Io } from "./io.js";

/** The process as commands see it. Ctrl+C, and a terminal that closes, abort `signal`; a second Ctrl+C ends the process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, abort);
  // Who reads our output may stop early (`scm spec | head`). That is no failure, and there is nobody left to tell.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    env,
    interactive: stdin.isTTY && stderr.isTTY,
    color: stderr.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    columns: stdout.isTTY ? stdout.columns : 80,
    signal: controller.signal,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readInput: () => readLimited(addAbortSignal(controller.signal, stdin), "Standard input"),
    ask: (question) => askLine(question, { input: stdin, output: stderr, abort, secret: false }),
    askSecret: (question) => askLine(question, { input: stdin, output: stderr, abort, secret: true }),
  };
}

interface Terminal {
  readonly input: Pick<ReadStream, "isTTY"> & NodeJS.ReadableStream;
  readonly output: Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;
  readonly abort: () => void;
  readonly secret: boolean;
}

/**
 * One line from a terminal. Node's line editor puts the terminal into raw mode, which shows nothing by itself and, unlike
 * the terminal's own line buffer, takes more than 4,095 characters: a token may have more.
 */
export function askLine(question: string, { input, output, abort, secret }: Terminal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({ input, output: secret ? nowhere : output, terminal: true, historySize: 0 });
    let answer: string | undefined;
    reader.once("line", (line) => {
      answer = line;
      reader.close();
    });
    reader.once("SIGINT", () => {
      abort();
      reader.close();
    });
    reader.once("close", () => {
      if (secret || answer === undefined) output.write("\n");
      resolve(answer);
    });
    if (secret) output.write(question);
    else {
      reader.setPrompt(question);
      reader.prompt();
    }
  });
}
