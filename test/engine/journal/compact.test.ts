import { randomUUID } from "node:crypto";
import { appendFile, copyFile, link, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fileJournal, type JournalEntry } from "../../../src/engine/journal-file.js";
import { JournalError, type Intent } from "../../../src/index.js";
import { rejection } from "../transport/support.js";

let root: string;
let folder: string;
let file: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "scm-compact-"));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, "t"));
  file = path.join(folder, "journal.jsonl");
});

const intent = (fingerprint: string): Intent => ({
  operation: "SubscribeCertificate",
  url: "https://host/buy",
  fingerprint,
  body: { what: fingerprint, note: "x".repeat(500) },
});

const at = new Date().toISOString();
const withoutBody = ({ body: _, ...entry }: JournalEntry) => entry;

async function openOne(fingerprint: string, journal = fileJournal(file)): Promise<string> {
  const opened = await journal.open(intent(fingerprint), false);
  if (!("id" in opened)) throw new Error(`not opened: ${JSON.stringify(opened)}`);
  return opened.id;
}

test("2,000 settled entries become short, and tell the same but for their bodies; open ones stay whole", async () => {
  const outcomes = ["succeeded", "not-sent", "rejected"];
  const lines: object[] = [];
  for (let number = 0; number < 2_000; number++) {
    const id = randomUUID();
    lines.push({ kind: "intent", id, at, ...intent(`f${number}`) });
    lines.push({
      kind: "settled",
      id,
      at,
      outcome: outcomes[number % 3],
      receipt: `CS${number}`,
      requestId: `r${number}`,
    });
  }
  lines.splice(100, 0, { kind: "intent", id: "open-1", at, ...intent("open-1"), allowRepeat: true });
  lines.splice(300, 0, { kind: "intent", id: "open-2", at, ...intent("open-2") });
  lines.push({ kind: "settled", id: "open-2", at, outcome: "unknown", requestId: "r-open" });
  lines.push({ kind: "intent", id: "by-hand", at, ...intent("by-hand") });
  lines.push({ kind: "settled", id: "by-hand", at, outcome: "settled-by-hand", note: "order CS7 — 已确认" });
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
  const journal = fileJournal(file);
  const before = await journal.entries();
  const { size } = await stat(file);

  const done = await journal.compact();

  const after = await stat(file);
  expect(done).toEqual({ settled: 2_001, open: 2, bytesBefore: expect.any(Number) as number, bytesAfter: after.size });
  expect(done.bytesBefore - size).toBeLessThanOrEqual(1);
  expect(after.size).toBeLessThan(size / 2);
  if (process.platform !== "win32") expect(after.mode & 0o777).toBe(0o600);
  expect(await readdir(folder), "nothing else stays").toEqual(["journal.jsonl"]);
  const entries = await journal.entries();
  // To compare so many as values takes seconds.
  expect(entries.map(withoutBody).map((entry) => JSON.stringify(entry, Object.keys(entry).sort()))).toEqual(
    before.map(withoutBody).map((entry) => JSON.stringify(entry, Object.keys(entry).sort())),
  );
  const isOpen = ({ state }: JournalEntry) => state === "open";
  expect(entries.filter(isOpen)).toEqual(before.filter(isOpen));
  expect(await readFile(file, "utf8")).toContain('"allowRepeat":true');
  // Open is open, settled is settled, for this journal and for another one; and once more changes nothing.
  for (const each of [journal, fileJournal(file)]) {
    expect(await each.open(intent("open-1"), false)).toMatchObject({ openEntry: { id: "open-1" } });
    await each.settle(await openOne("f1", each), { outcome: "succeeded", receipt: "CS-again" });
  }
  const all = await journal.entries();
  await journal.compact();
  expect((await journal.entries()).map(({ id, receipt }) => `${id} ${receipt}`)).toEqual(
    all.map(({ id, receipt }) => `${id} ${receipt}`),
  );
});

test("a purchase that is on its way meanwhile is settled in the shorter file, and a running journal goes on", async () => {
  const [running, idle] = [fileJournal(file), fileJournal(file)];
  const id = await openOne("a", running);
  await openOne("b", idle);
  await fileJournal(file).compact();
  await fileJournal(file).compact();
  await running.settle(id, { outcome: "succeeded", receipt: "CS1" });
  expect(await idle.open(intent("b"), false)).toHaveProperty("openEntry");
  expect(await running.entries()).toMatchObject([
    { id, outcome: "succeeded", receipt: "CS1" },
    { fingerprint: "b", state: "open" },
  ]);
});

test("what is written while the file is compacted again and again is in it", async () => {
  const [writer, compactor] = [fileJournal(file), fileJournal(file)];
  const ids: string[] = [];
  let over = false;
  const compacting = (async () => {
    let times = 0;
    while (!over)
      await compactor.compact().then(
        () => times++,
        (error: unknown) => expect(String(error)).toMatch(/Try again/),
      );
    return times;
  })();
  for (let number = 0; number < 20; number++) {
    ids.push(await openOne(`f${number}`, writer));
    const earlier = ids[number - 3];
    if (earlier !== undefined) await writer.settle(earlier, { outcome: "succeeded", receipt: `CS-${earlier}` });
  }
  over = true;
  expect(await compacting).toBeGreaterThan(3);
  expect((await fileJournal(file).entries()).map(({ id, receipt }) => [id, receipt])).toEqual(
    ids.map((id, index) => [id, index < 17 ? `CS-${id}` : undefined]),
  );
});

test("an older compacted file in the place of this one is refused, as any other file is", async () => {
  const running = fileJournal(file);
  await openOne("a", running);
  await running.compact();
  await copyFile(file, `${file}.old`);
  await openOne("b", running);
  await rename(`${file}.old`, file);
  const before = await readFile(file);
  const error = await rejection(running.open(intent("b"), false));
  expect(error).toMatchObject({ name: "JournalError", message: expect.stringContaining("another file") as string });
  expect(await readFile(file)).toEqual(before);
});

test("a compaction that died is given up by the next purchase, and its file is removed", async () => {
  const running = fileJournal(file);
  await openOne("a", running);
  const id = randomUUID();
  await writeFile(`${file}.${id}.compacting`, "half");
  await appendFile(file, `\n${JSON.stringify({ kind: "compacting", id, at })}\n`);
  // Written behind it by one who died before looking back.
  await appendFile(file, `\n${JSON.stringify({ kind: "intent", id: "late", at, ...intent("late") })}\n`);
  const others = await Promise.all(Array.from({ length: 4 }, () => fileJournal(file).open(intent("b"), false)));
  expect(others.filter((opened) => "id" in opened).length).toBe(1);
  expect(await running.open(intent("a"), false)).toHaveProperty("openEntry");
  expect(await running.open(intent("late"), false)).toMatchObject({ openEntry: { id: "late" } });
  expect(await readdir(folder)).toEqual(["journal.jsonl"]);
  expect(await running.compact()).toMatchObject({ open: 3, settled: 0 });
  expect(await running.entries()).toMatchObject([{ fingerprint: "a" }, { id: "late" }, { fingerprint: "b" }]);
});

test("a line that a crash cut off is no hindrance", async () => {
  const id = await openOne("a");
  await appendFile(file, '\n{"kind":"intent","id":"cut');
  const journal = fileJournal(file);
  expect(await journal.compact()).toMatchObject({ open: 1 });
  await openOne("b", journal);
  expect(await fileJournal(file).entries()).toMatchObject([{ id }, { fingerprint: "b" }]);
});

test("a withdrawn entry stays withdrawn", async () => {
  await writeFile(
    file,
    [
      { kind: "intent", id: "a", at, ...intent("a") },
      { kind: "withdrawn", id: "a", at },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
    { mode: 0o600 },
  );
  const running = fileJournal(file);
  await openOne("b", running);
  await running.compact();
  await running.settle("a", { outcome: "not-sent" });
  expect(await running.entries()).toMatchObject([{ fingerprint: "b" }]);
});

test("a missing journal stays missing", async () => {
  expect(await fileJournal(file).compact()).toEqual({ settled: 0, open: 0, bytesBefore: 0, bytesAfter: 0 });
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["no journal", '{"level":"info"}\n'],
  ["a line that breaks off", '{"kind":"intent","id":"a\n\n{"kind":"cut"}\n'],
  ["a shortened line without the beginning of a compacted file", `{"kind":"gone","id":"a","at":"${at}"}\n`],
  ["two compacted files, one behind the other", `{"kind":"compacted","id":"${randomUUID()}","at":"${at}"}\n`.repeat(2)],
])("%s is refused and stays as it is", async (_, text) => {
  await writeFile(file, text, { mode: 0o600 });
  const error = await rejection(fileJournal(file).compact());
  expect(error).toBeInstanceOf(JournalError);
  expect(String(error)).toMatch(/journal\.jsonl, line \d/);
  expect(await readFile(file, "utf8")).toBe(text);
  expect(await readdir(folder)).toEqual(["journal.jsonl"]);
});

test("a file with two names is refused: the other name would keep what it was", async () => {
  await openOne("a");
  await link(file, `${file}.other`);
  expect(String(await rejection(fileJournal(file).compact()))).toContain("has another name");
  expect(await fileJournal(file).entries()).toMatchObject([{ fingerprint: "a" }]);
});
