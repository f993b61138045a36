import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import type { ReadStream, WriteStream } from "node:tty";

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
