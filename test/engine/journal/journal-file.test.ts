import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { JournalError, type Intent } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { part, some } from "../../support/some.js";
import { rejection } from "../transport/support.js";

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-journal-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

function newFile(): string {
  return path.join(folder, `${++count}.jsonl`);
}

function intent(fingerprint: string): Intent {
  return {
    operation: "SubscribeCertificate",
    url: "https://host/buy",
    fingerprint,
    body: { what: fingerprint, tags: [{ key: "价格", value: "中文" }] },
  };
}

async function opened(result: ReturnType<ReturnType<typeof fileJournal>["open"]>): Promise<string> {
  const answer = await result;
  if (!("id" in answer)) throw new Error(`not opened: ${JSON.stringify(answer)}`);
  return answer.id;
}

test("an intent stands in the file before open() returns, and is told as open", async () => {
  const file = newFile();
  const before = Date.now();
  const id = await opened(fileJournal(file).open(intent("a"), false));
  expect(await readFile(file, "utf8")).toContain(id);
  const [entry] = await fileJournal(file).entries();
  expect(entry).toEqual({ ...intent("a"), id, at: entry?.at, state: "open" });
  expect(Date.parse(entry?.at ?? "")).toBeGreaterThanOrEqual(before);
});

test.each([
  ["succeeded", "settled"],
  ["not-sent", "settled"],
  ["rejected", "settled"],
  ["unknown", "open"],
] as const)("after the outcome %s an entry is %s", async (outcome, state) => {
  const journal = fileJournal(newFile());
  const id = await opened(journal.open(intent("a"), false));
  await journal.settle(id, { outcome, receipt: "CS1", requestId: "r1" });
  expect(await journal.entries()).toMatchObject([{ id, state, outcome, receipt: "CS1", requestId: "r1" }]);
  const again = await journal.open(intent("a"), false);
  if (state === "open") expect(again).toMatchObject({ openEntry: { id } });
  else expect(again).toHaveProperty("id");
});

test("the same again is refused, something else is not, and allowRepeat overrules", async () => {
  const journal = fileJournal(newFile());
  const first = await opened(journal.open(intent("a"), false));
  const [entry] = await journal.entries();
  expect(await journal.open(intent("a"), false)).toEqual({ openEntry: { id: first, at: entry?.at } });
  await opened(journal.open(intent("b"), false));
  const repeated = await opened(journal.open(intent("a"), true));
  expect((await journal.entries()).map(({ id, state }) => [id === first || id === repeated, state])).toEqual([
    [true, "open"],
    [false, "open"],
    [true, "open"],
  ]);
});

test("of many that open the same at once, through several journals, one goes on", async () => {
  const file = newFile();
  const results = await Promise.all(Array.from({ length: 20 }, () => fileJournal(file).open(intent("a"), false)));
  const ids = results.flatMap((result) => ("id" in result ? [result.id] : []));
  expect(ids.length).toBe(1);
  for (const result of results) if ("openEntry" in result) expect(result.openEntry.id).toBe(ids[0]);
  expect(await fileJournal(file).entries()).toMatchObject([{ id: ids[0], state: "open" }]);
});

test("a person closes an entry once, with a note", async () => {
  const file = newFile();
  const journal = fileJournal(file);
  const id = await opened(journal.open(intent("a"), false));
  await journal.settleByHand(id, "no such order");
  expect(await journal.entries()).toMatchObject([
    { id, state: "settled", outcome: "settled-by-hand", note: "no such order" },
  ]);
  expect(String(await rejection(journal.settleByHand(id, "again")))).toBe(
    `JournalError: The entry ${id} is settled already (settled-by-hand).`,
  );
  expect(String(await rejection(journal.settleByHand("nothing-like-it", "x")))).toBe(
    `JournalError: ${file} has no entry nothing-like-it.`,
  );
  // An answer that comes after all changes nothing of what a person has found out.
  await journal.settle(id, { outcome: "unknown" });
  expect(await journal.entries()).toMatchObject([{ state: "settled", outcome: "settled-by-hand" }]);
});

test(
  `a last line that was torn at any byte (${part}) loses nothing before it and hinders nothing after it`,
  { timeout: 120_000 },
  async () => {
    const whole = newFile();
    const journal = fileJournal(whole);
    await journal.settle(await opened(journal.open(intent("a"), false)), { outcome: "succeeded", receipt: "CS1" });
    const openId = await opened(journal.open(intent("b"), false));
    const before = await journal.entries();
    const intactLength = (await readFile(whole)).length;
    const settled = { outcome: "succeeded", receipt: "CS2" } as const;
    for (const last of ["intent", "settlement"] as const) {
      if (last === "settlement") await writeFile(whole, (await readFile(whole)).subarray(0, intactLength));
      const longer = fileJournal(whole);
      if (last === "intent") await longer.open(intent("c"), false);
      else await longer.settle(openId, settled);
      const bytes = await readFile(whole);
      const after = await longer.entries();
      expect(after).not.toEqual(before);
      const check = async (length: number) => {
        const torn = path.join(folder, `torn-${last}-${length}.jsonl`);
        await writeFile(torn, bytes.subarray(0, length), { mode: 0o600 });
        const told = `${last} torn after ${length - intactLength} of ${bytes.length - intactLength} bytes`;
        // All but the closing line break is enough.
        expect(await fileJournal(torn).entries(), told).toEqual(length >= bytes.length - 1 ? after : before);
        const id = await opened(fileJournal(torn).open(intent("d"), false));
        expect((await fileJournal(torn).entries()).at(-1), told).toMatchObject({ id, fingerprint: "d", state: "open" });
        expect(
          (await fileJournal(torn).entries()).slice(0, before.length).map(({ id: kept }) => kept),
          told,
        ).toEqual(before.map(({ id: kept }) => kept));
        await rm(torn);
      };
      const all = Array.from({ length: bytes.length - intactLength + 1 }, (_, index) => intactLength + index);
      const lengths = [...new Set([...some(all), ...all.slice(-3)])];
      while (lengths.length > 0) await Promise.all(lengths.splice(0, 32).map(check));
    }
  },
);

test("what is not known stands neither in the file nor in an entry, and what was insisted on stands in the file", async () => {
  const file = newFile();
  const journal = fileJournal(file);
  const id = await opened(journal.open(intent("a"), false));
  await journal.settle(id, { outcome: "unknown" });
  const [entry] = await journal.entries();
  expect(entry).toStrictEqual({
    ...intent("a"),
    id,
    at: entry?.at,
    endedAt: entry?.endedAt,
    state: "open",
    outcome: "unknown",
  });
  const again = await opened(journal.open(intent("a"), true));
  const lines = (await readFile(file, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ kind, id: of, allowRepeat }) => [kind, of, allowRepeat])).toEqual([
    ["intent", id, undefined],
    ["settled", id, undefined],
    ["intent", again, true],
  ]);
  expect(Object.keys(lines[1] ?? {})).toEqual(["kind", "id", "at", "outcome"]);
});

test("an intent that was copied twice into the file does not open again", async () => {
  const file = newFile();
  const journal = fileJournal(file);
  const id = await opened(journal.open(intent("a"), false));
  const copy = await readFile(file, "utf8");
  await journal.settle(id, { outcome: "succeeded", receipt: "CS1" });
  await appendFile(file, copy);
  expect(await journal.entries()).toMatchObject([{ id, state: "settled", receipt: "CS1" }]);
});

test("file and folders are made when they are missing, for their owner only", async () => {
  const file = path.join(folder, "a", "b", "journal.jsonl");
  expect(await fileJournal(file).entries()).toEqual([]);
  await opened(fileJournal(file).open(intent("a"), false));
  const modes = await Promise.all(
    [file, path.dirname(file), path.dirname(path.dirname(file))].map(async (name) => (await stat(name)).mode & 0o777),
  );
  expect(modes).toEqual(process.platform === "win32" ? modes : [0o600, 0o700, 0o700]);
});

test("what cannot be written or read is an error with the reason", async () => {
  const isFile = newFile();
  await writeFile(isFile, "");
  expect(await rejection(fileJournal(path.join(isFile, "journal")).open(intent("a"), false))).toMatchObject({
    name: "JournalError",
    message: expect.stringMatching(/ENOTDIR|EEXIST/) as string,
    cause: { code: expect.stringMatching(/ENOTDIR|EEXIST/) as string },
  });
});

test("an entry that is not there cannot be settled, which would damage the file", async () => {
  const file = newFile();
  expect(await rejection(fileJournal(file).settle("x", { outcome: "unknown" }))).toBeInstanceOf(JournalError);
  expect(await readFile(file, "utf8")).toBe("");
});

describe("a person names an entry", () => {
  const settleBy = async (pick: (ids: readonly string[]) => string) => {
    const file = newFile();
    const ids = ["aaaaaaaa-1111", "aaaaaaaa-2222", "bbbbbbbb-3333"];
    const lines = ids.map((id) => ({ kind: "intent", id, at: new Date().toISOString(), ...intent(id) }));
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"), { mode: 0o600 });
    return fileJournal(file).settleByHand(pick(ids), "looked");
  };

  test("by its id, or by eight characters of it", async () => {
    expect(await settleBy(() => "aaaaaaaa-1111")).toMatchObject({ id: "aaaaaaaa-1111" });
    expect(await settleBy(() => "bbbbbbbb")).toMatchObject({ id: "bbbbbbbb-3333" });
  });

  test.each<[string, string]>([
    ["", '"" is too short for an entry: give the whole id or at least eight characters of it.'],
    ["bbbbbbb", '"bbbbbbb" is too short'],
    ["aaaaaaaa", "Several entries begin with aaaaaaaa; give more of it: aaaaaaaa-1111, aaaaaaaa-2222."],
    ["cccccccc", "has no entry cccccccc."],
  ])("not by %j", async (id, words) => {
    const error = await rejection(settleBy(() => id));
    expect(error).toMatchObject({ name: "JournalError", message: expect.stringContaining(words) as string });
  });
});

test("an entry whose body had a secret, which its fingerprint knows and the file does not, is an entry", async () => {
  const file = newFile();
  const secret = { ...intent("f".repeat(64)), body: { private_key: "[redacted]" } };
  const id = await opened(fileJournal(file).open(secret, false));
  expect(await fileJournal(file).open(secret, false)).toMatchObject({ openEntry: { id } });
});
