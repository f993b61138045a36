import { execFileSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { authToken, createScmClient, JournalError } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { Damage, JournalLines } from "../../../src/engine/journal-lines.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { part, some } from "../../support/some.js";
import { purchase, rejection, token } from "../transport/support.js";

const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

let folder: string;
let server: FaultServer;
/** What a journal with one open purchase and one that was made looks like. */
let whole: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-damage-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  server = await startFaultServer();
  const file = newFile();
  server.enqueue({ kind: "close-after-commit" }, { kind: "ok" });
  await rejection(buy(file));
  await buy(file, 2);
  whole = await readFile(file, "utf8");
});
afterEach(() => server.close());

const newFile = () => path.join(folder, `${++count}.jsonl`);

function buy(file: string, number = 1) {
  const journal = fileJournal(file, { onWarning: () => undefined });
  const client = createScmClient({ endpoint: server.url, credentials: authToken(token), journal });
  return client.subscribeCertificate(purchase(number));
}

const lines = () => whole.split("\n").filter((line) => line !== "");

/** The purchase is refused, nothing is sent, and the file stays as it is. */
async function expectRefused(content: string | Uint8Array, how: string): Promise<JournalError> {
  const file = newFile();
  await writeFile(file, content, { mode: 0o600 });
  const before = server.requests.length;
  for (const number of [1, 3]) {
    const error = await rejection(buy(file, number));
    expect(error, how).toBeInstanceOf(JournalError);
    expect(error, how).toMatchObject({ outcome: "not-sent", entry: undefined });
    expect(String(error), how).toContain(file);
  }
  expect(server.requests.length, how).toBe(before);
  expect(Buffer.compare(await readFile(file), Buffer.from(content)), how).toBe(0);
  const error = await rejection(fileJournal(file).entries());
  expect(error, how).toBeInstanceOf(JournalError);
  return error as JournalError; // looked at in the line above
}

/** The open purchase is found and refused, and another one is made. */
async function expectUnderstood(content: string | Uint8Array, how: string): Promise<string> {
  const file = newFile();
  await writeFile(file, content, { mode: 0o600 });
  expect(await rejection(buy(file)), how).toMatchObject({ name: "JournalError", entry: expect.any(String) as string });
  await buy(file, 3);
  await buy(file, 4);
  expect(await rejection(buy(file)), how).toMatchObject({ name: "JournalError", entry: expect.any(String) as string });
  return file;
}

describe("a file that is no journal is refused and stays as it is", () => {
  const cases: readonly [string, () => string | Uint8Array, line: number][] = [
    ["UTF-16, as some editors save it", () => Buffer.from(`\ufeff${whole}`, "utf16le"), 1],
    ["UTF-16 without a mark", () => Buffer.from(whole, "utf16le"), 2],
    ["gzip", () => gzipSync(whole), 1],
    ["another program's log", () => '{"level":"info","msg":"started"}\n{"level":"info"}\n', 1],
    ["another program's log of one line that was cut off", () => '{"level":"in', 1],
    ["package.json", () => JSON.stringify({ name: "x", kind: "intent" }, undefined, 2), 1],
    ["its lines in an array", () => `[${lines().join(",\n")}]`, 1],
    [
      "pretty-printed",
      () =>
        lines()
          .map((line) => JSON.stringify(JSON.parse(line), undefined, 2))
          .join("\n"),
      1,
    ],
    ["pretty-printed behind an empty line", () => `\n${JSON.stringify(JSON.parse(lines()[0] ?? ""), undefined, 2)}`, 3],
    ["lines that were joined", () => lines().join(""), 1],
    ["carriage returns alone", () => lines().join("\r"), 1],
    ["a settlement without its intent", () => `${lines().slice(1).join("\n")}\n`, 1],
    ["a line that was cut off and closed by hand", () => `${whole.slice(0, 100)}\n\n${whole}`, 2],
    [
      "a cut line in a file whose lines follow one another",
      () => lines().join("\n").replace('"unknown"}', '"unknown'),
      2,
    ],
    ["a field that is not known", () => whole.replace('"outcome":', '"outcone":'), 4],
    ["an outcome that is not known", () => whole.replace('"unknown"', '"unknowm"'), 4],
    ["a zero byte", () => whole.replace("intent", "int\0nt"), 2],
    ["zeros alone, as a file system leaves what it lost", () => "\0".repeat(2000), 1],
    [
      "two open purchases of one id",
      () => {
        const [first = ""] = lines();
        const { id, fingerprint } = JSON.parse(first) as Record<string, string>;
        return `${first}\n${first.replace(fingerprint ?? "", "f".repeat(64))}\n{"kind":"settled","id":"${id}","at":"2026-01-01T00:00:00.000Z","outcome":"unknown"}\n`;
      },
      2,
    ],
    ["null", () => "null\n", 1],
    ["words", () => "hello", 1],
  ];
  test.each(some(cases))("%s", async (how, content, line) => {
    const error = await expectRefused(content(), how);
    expect(error.message).toMatch(
      new RegExp(
        `, line ${line}, .+: this file is no journal, or it is damaged\\. It was left as it is\\. Name another`,
      ),
    );
  });

  test(`with any one byte changed, unless the open purchase is still found (SEED=${seed})`, () => {
    const stripped = lines().join("\n");
    const { id } = JSON.parse(lines()[0] ?? "") as { id: string };
    for (const text of [whole, stripped, `${stripped}\n`]) {
      for (let bit = 0; bit < 8 * text.length; bit += 29 + (seed % 16)) {
        const at = bit >> 3;
        const bytes = Buffer.from(text);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
        const journal = new JournalLines("open");
        const read = () => (journal.take(bytes), journal.end(bytes.subarray(journal.position)), journal.open.has(id));
        const how = `SEED=${seed}, bit ${bit} of ${8 * text.length}: ${bytes.subarray(Math.max(0, at - 20), at + 20).toString()}`;
        expect(isDamage(read) || read(), how).toBe(true);
      }
    }
  });
});

function isDamage(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (error instanceof Damage) return true;
    throw error;
  }
}

describe("what is still a journal", () => {
  test.each<[string, () => string | Uint8Array]>([
    ["as it was written", () => whole],
    ["without empty lines and without an end of line", () => lines().join("\n")],
    ["with a byte order mark before a line", () => `\ufeff${whole.trim()}`],
    ["with CRLF", () => whole.replaceAll("\n", "\r\n")],
    ["with CRLF and a byte order mark", () => `\ufeff${lines().join("\r\n")}\r\n`],
    ["with blanks", () => ` \n\t\r\n${lines().join(" \r\n ")} \n \n`],
    ["cut off by a crash", () => `${whole}\n${(lines()[0] ?? "").slice(0, 50)}`],
    ["cut off by a crash, its lines one behind the other", () => `${lines().join("\n")}\n{"kind":"settled","id"`],
    ["cut off and filled with zeros", () => Buffer.from(`${whole}\n${(lines()[0] ?? "").slice(0, 50)}\0\0\0\0`)],
    ["zeros where a line should be", () => Buffer.from(`${whole}\0\0\0\0`)],
    ["cut off before a later run, as older versions leave it", () => `\n${(lines()[0] ?? "").slice(0, 50)}${whole}`],
    ["with an intent that was copied twice", () => `${whole}\n${lines()[2]}\n`],
  ])("%s", async (how, content) => {
    await expectUnderstood(content(), how);
  });

  test("an empty file", async () => {
    const file = newFile();
    await writeFile(file, "", { mode: 0o600 });
    await buy(file);
    expect(await fileJournal(file).entries()).toMatchObject([{ outcome: "succeeded" }]);
  });

  test(`cut off anywhere (${part}), its lines one behind the other, and used by two later runs`, async () => {
    const text = `${lines().join("\n")}\n`;
    const last = text.lastIndexOf("\n", text.length - 2) + 1;
    const lengths = Array.from({ length: text.length - last }, (_, index) => last + index);
    for (const length of some(some(lengths)))
      await expectUnderstood(text.slice(0, length), `cut off after ${length - last} bytes of its last line`);
  });
});

describe.skipIf(process.platform === "win32")("what is no file is refused at once", () => {
  test.each<[string, (at: string) => unknown]>([
    ["a pipe that nobody writes", (at) => execFileSync("mkfifo", [at])],
    ["a folder", (at) => mkdir(at)],
    ["a device", (at) => execFileSync("ln", ["-s", "/dev/zero", at])],
    ["a device that keeps nothing", (at) => execFileSync("ln", ["-s", "/dev/null", at])],
  ])("%s", async (_, make) => {
    const at = newFile();
    await make(at);
    const before = server.requests.length;
    const message = expect.stringContaining(`${at} is no file but a folder, a pipe or a device`) as string;
    expect(await rejection(buy(at))).toMatchObject({ name: "JournalError", outcome: "not-sent", message });
    expect(await rejection(fileJournal(at).entries())).toMatchObject({ name: "JournalError", message });
    expect(server.requests.length).toBe(before);
  });
});

describe("a file that another program changed while it was in use", () => {
  test.each<[string, (file: string) => Promise<unknown>]>([
    ["became shorter", (file) => truncate(file, 10)],
    ["was emptied", (file) => truncate(file, 0)],
    ["was emptied and grew again", async (file) => writeFile(file, `${whole}${whole}${whole}`)],
    [
      "was replaced",
      async (file) => (await writeFile(`${file}.new`, whole, { mode: 0o600 }), rename(`${file}.new`, file)),
    ],
    ["is gone", (file) => rm(file)],
  ])("%s", async (_, change) => {
    const file = newFile();
    const journal = fileJournal(file);
    const client = createScmClient({ endpoint: server.url, credentials: authToken(token), journal });
    await client.subscribeCertificate(purchase(5));
    await change(file);
    const before = { requests: server.requests.length, file: await readFile(file, "utf8").catch(() => "gone") };
    for (const number of [6, 7]) {
      expect(await rejection(client.subscribeCertificate(purchase(number)))).toMatchObject({
        name: "JournalError",
        outcome: "not-sent",
        message: expect.stringContaining("became shorter or another file while it was in use") as string,
      });
    }
    expect({
      requests: server.requests.length,
      file: await readFile(file, "utf8").catch(() => "gone"),
    }).toEqual(before);
  });
});

test.skipIf(process.platform === "win32")(
  "a file that others may read is told once, and the purchase is made",
  async () => {
    const file = newFile();
    await writeFile(file, "");
    await chmod(file, 0o644);
    const told: string[] = [];
    const journal = fileJournal(file, { onWarning: (message) => told.push(message) });
    const client = createScmClient({ endpoint: server.url, credentials: authToken(token), journal });
    await client.subscribeCertificate(purchase(5));
    await client.subscribeCertificate(purchase(6));
    expect(told).toEqual([`The journal ${file} is open to others than its owner. Close it to them: chmod 600 ${file}`]);
    expect((await stat(file)).mode & 0o777).toBe(0o644);
  },
);
