import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { askLine } from "../../src/cli/ask.js";

/** A terminal that is not there: what a person types, and what they see. */
function terminal(secret: boolean) {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode: (raw: boolean) => (input.isRaw = raw),
  });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let seen = "";
  output.on("data", (chunk: Buffer) => (seen += chunk.toString()));
  let aborted = false;
  const answer = askLine("Token: ", { input, output, secret, abort: () => (aborted = true) });
  return {
    type: (text: string) => input.write(text),
    end: () => input.end(),
    answer,
    seen: () => seen,
    aborted: () => aborted,
    isRaw: () => input.isRaw,
  };
}

describe("a question without echo", () => {
  test("shows the question and nothing of the answer", async () => {
    const person = terminal(true);
    expect(person.isRaw()).toBe(true);
    person.type("abc");
    person.type("\u007fd\r");
    expect(await person.answer).toBe("abd");
    expect(person.seen()).toBe("Token: \n");
    expect(person.isRaw()).toBe(false);
  });

  test("takes an answer longer than a terminal's own line buffer", async () => {
    const person = terminal(true);
    const long = "x".repeat(20_000);
    person.type(`${long}\n`);
    expect(await person.answer).toBe(long);
  });

  test.each([
    { key: "Ctrl+C", text: "abc\u0003", aborted: true },
    { key: "Ctrl+D", text: "\u0004", aborted: false },
  ])("ends at $key without an answer", async ({ text, aborted }) => {
    const person = terminal(true);
    person.type(text);
    expect(await person.answer).toBeUndefined();
    expect(person.aborted()).toBe(aborted);
    expect(person.isRaw()).toBe(false);
  });

  test("ends when the terminal closes", async () => {
    const person = terminal(true);
    person.end();
    expect(await person.answer).toBeUndefined();
  });
});

test("a plain question shows what is typed", async () => {
  const person = terminal(false);
  person.type("yes\r");
  expect(await person.answer).toBe("yes");
  expect(person.seen()).toContain("Token: ");
  expect(person.seen()).toContain("yes");
});
