import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";

interface Terminal {
  readonly input: Pick<ReadStream, "isTTY"> & { setRawMode(raw: boolean): unknown } & NodeJS.ReadableStream;
  readonly output: Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;
  readonly abort: () => void;
  readonly secret: boolean;
}

/** So long nothing may come from a terminal before a question is asked: what was typed ahead, or pasted, has all come then. */
const quietMs = 100;

/**
 * What a person types at a terminal once the question stands there: one line, or of a secret that begins like PEM all
 * lines. What was typed before the question is thrown away, since it was no answer to it. Node's line editor puts the
 * terminal into raw mode, which shows nothing by itself and, unlike the terminal's own line buffer, takes more than
 * 4,095 characters: a token may have more.
 */
export async function askLine(question: string, terminal: Terminal): Promise<string | undefined> {
  const { input, output, abort, secret } = terminal;
  if (!(await drained(terminal))) {
    output.write("\n");
    return undefined;
  }
  return new Promise((resolve) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({ input, output: secret ? nowhere : output, terminal: true, historySize: 0 });
    const lines: string[] = [];
    let answer: string | undefined;
    reader.on("line", (line) => {
      if (answer !== undefined) return;
      lines.push(line);
      if (secret && lines[0]?.startsWith("-----BEGIN ") && !/^-----END .*-----\s*$/.test(line)) return;
      answer = lines.length === 1 ? line : `${lines.join("\n")}\n`;
      reader.close();
    });
    reader.once("SIGINT", () => {
      abort();
      reader.close();
    });
    // A terminal that is gone cannot be set back; the end of its input is what counts.
    reader.on("error", () => undefined);
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

/**
 * Throws away what the terminal holds. In raw mode, since a terminal that buffers lines keeps one that has no end yet, and
 * gives it out as the beginning of the answer.
 *
 * @returns false when the person wants to end, or the terminal is gone
 */
function drained({ input, abort }: Terminal): Promise<boolean> {
  return new Promise((resolve) => {
    if (!input.readable) return resolve(false);
    const end = (goesOn: boolean) => {
      clearTimeout(timer);
      input.off("data", onData).off("end", onEnd).off("error", onEnd);
      input.pause();
      // The line editor goes on in raw mode, and ends it.
      if (!goesOn) input.setRawMode(false);
      resolve(goesOn);
    };
    const onData = (chunk: Buffer | string) => {
      if (chunk.toString().includes("\u0003")) {
        abort();
        end(false);
      } else timer.refresh();
    };
    const onEnd = () => end(false);
    const timer = setTimeout(end, quietMs, true);
    input.setRawMode(true);
    input.on("data", onData).once("end", onEnd).once("error", onEnd);
    input.resume();
  });
}
