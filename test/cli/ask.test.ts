import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { askLine } from "../../src/cli/ask.js";

/** A terminal that is not there: what a person types, and what they see. */
function terminal(secret: boolean, setting: { readonly ahead?: string } = {}) {
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode: (raw: boolean) => (input.isRaw = raw),
  });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let seen = "";
  output.on("data", (chunk: Buffer) => (seen += chunk.toString()));
  let aborted = false;
  const ahead = setting.ahead;
  if (ahead !== undefined) input.write(ahead);
  const answer = askLine("Token: ", { input, output, secret, abort: () => (aborted = true) });
  const asked = new Promise<void>((resolve) => output.on("data", () => seen.includes("Token: ") && resolve()));
  return {
    /** Once the question is there. */
    type: async (text: string) => {
      await asked;
      input.write(text);
    },
    asked,
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
    await person.type("abc");
    expect(person.isRaw()).toBe(true);
    await person.type("\u007fd\r");
    expect(await person.answer).toBe("abd");
    expect(person.seen()).toBe("Token: \n");
    expect(person.isRaw()).toBe(false);
  });

  test("takes an answer longer than a terminal's own line buffer", async () => {
    const person = terminal(true);
    const long = "x".repeat(20_000);
    await person.type(`${long}\n`);
    expect(await person.answer).toBe(long);
  });

  test.each([
    { key: "Ctrl+C", text: "abc\u0003", aborted: true },
    { key: "Ctrl+D", text: "\u0004", aborted: false },
  ])("ends at $key without an answer", async ({ text, aborted }) => {
    const person = terminal(true);
    await person.type(text);
    expect(await person.answer).toBeUndefined();
    expect(person.aborted()).toBe(aborted);
    expect(person.isRaw()).toBe(false);
  });

  test("of a text that begins like PEM takes all lines", async () => {
    const person = terminal(true);
    const pem = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    await person.type(`${pem}more\n`);
    expect(await person.answer).toBe(pem);
    expect(person.seen()).toBe("Token: \n");
  });

  test("ends when the terminal closes", async () => {
    const person = terminal(true);
    person.end();
    expect(await person.answer).toBeUndefined();
  });
});

test("a plain question shows what is typed", async () => {
  const person = terminal(false);
  await person.type("yes\r");
  expect(await person.answer).toBe("yes");
  expect(person.seen()).toContain("Token: ");
  expect(person.seen()).toContain("yes");
});

describe("what was typed before the question", () => {
  test.each(["y\r", "y", "yes\nno\n"])("is no answer: %j", async (ahead) => {
    const person = terminal(false, { ahead });
    await person.type("n\r");
    expect(await person.answer).toBe("n");
  });

  test("ends the command when it was Ctrl+C", async () => {
    const person = terminal(false, { ahead: "y\u0003" });
    expect(await person.answer).toBeUndefined();
    expect(person.aborted()).toBe(true);
    expect(person.seen()).not.toContain("Token: ");
    expect(person.isRaw()).toBe(false);
  });
});
