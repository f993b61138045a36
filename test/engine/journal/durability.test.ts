import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  writeFile,
  type FileHandle,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Intent } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { rejection } from "../transport/support.js";

let folder: string;
/** What was done to which file or folder, in order. */
let done: string[];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "scm-durability-")));
  done = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const intent: Intent = { operation: "SubscribeCertificate", url: "https://host/buy", fingerprint: "a", body: {} };

/** The methods that all open files share. */
async function fileMethods(): Promise<FileHandle> {
  const handle = await open(folder, "r");
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle; // of which it is one
}

/** Notes every write and sync. Only Linux tells which file a number stands for. */
async function watch(): Promise<void> {
  const methods = await fileMethods();
  const name = async (handle: FileHandle) => path.relative(folder, await readlink(`/proc/self/fd/${handle.fd}`)) || ".";
  const { write, sync } = methods;
  vi.spyOn(methods, "write").mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
    done.push(`write ${await name(this)}`);
    return (write as (...args: unknown[]) => ReturnType<FileHandle["write"]>).apply(this, args);
  });
  vi.spyOn(methods, "sync").mockImplementation(async function (this: FileHandle) {
    await sync.apply(this);
    done.push(`sync ${await name(this)}`);
  });
}

test.skipIf(process.platform !== "linux")(
  "a line is on the disk before open() returns, and so are the new file and the new folders that lead to it",
  async () => {
    await mkdir(path.join(folder, "old"));
    await watch();
    const file = path.join(folder, "old", "new", "newer", "journal.jsonl");
    await fileJournal(file).open(intent, false);
    expect(done).toEqual([
      "sync old/new/newer",
      "sync old/new",
      "sync old",
      "write old/new/newer/journal.jsonl",
      "sync old/new/newer/journal.jsonl",
    ]);

    done = [];
    await fileJournal(file).open(intent, true);
    expect(done, "a file that was there is in its folder already").toEqual([
      "write old/new/newer/journal.jsonl",
      "sync old/new/newer/journal.jsonl",
    ]);

    done = [];
    await fileJournal(path.join(folder, "old", "second.jsonl")).open(intent, false);
    expect(done, "a new file in a folder that was there").toEqual([
      "sync old",
      "write old/second.jsonl",
      "sync old/second.jsonl",
    ]);
  },
);

test.skipIf(process.platform !== "linux")("a settlement is on the disk before settle() returns", async () => {
  const file = path.join(folder, "journal.jsonl");
  const journal = fileJournal(file);
  const opened = await journal.open(intent, false);
  await watch();
  await journal.settle("id" in opened ? opened.id : "", { outcome: "succeeded" });
  expect(done).toEqual(["write journal.jsonl", "sync journal.jsonl"]);
});

test.skipIf(process.platform !== "linux")("no file and no folder stays open", async () => {
  const journal = fileJournal(path.join(folder, "a", "journal.jsonl"));
  await journal.open(intent, false);
  await journal.open(intent, false);
  const numbers = await readdir("/proc/self/fd");
  const names = await Promise.all(numbers.map((number) => readlink(`/proc/self/fd/${number}`).catch(() => ""))); // that of readdir() is gone
  expect(names.filter((name) => name.startsWith(folder))).toEqual([]);
});

test("on Windows, where a folder cannot be opened, only the file is synced", async () => {
  const platform = vi.spyOn(process, "platform", "get").mockReturnValue("win32");
  const synced = vi.spyOn(await fileMethods(), "sync");
  await fileJournal(path.join(folder, "a", "journal.jsonl")).open(intent, false);
  platform.mockRestore();
  expect(synced.mock.calls.length).toBe(1);
});

test("a line that was written only in part is an error, and what stands of it opens nothing", async () => {
  const file = path.join(folder, "journal.jsonl");
  const methods = await fileMethods();
  const { write } = methods;
  // As on a full disk: the first line in part, then nothing more.
  let left = 30;
  vi.spyOn(methods, "write").mockImplementation(async function (this: FileHandle, bytes: Buffer) {
    const length = Math.min(left, bytes.length);
    left -= length;
    return (write as (bytes: Buffer, offset: number, length: number) => ReturnType<FileHandle["write"]>).call(
      this,
      bytes,
      0,
      length,
    );
  } as unknown as FileHandle["write"]);
  expect(String(await rejection(fileJournal(file).open(intent, false)))).toBe(
    `JournalError: ${file}: only a part of a line could be written. Is the disk full?`,
  );
  vi.restoreAllMocks();
  expect(await fileJournal(file).entries()).toEqual([]);
  expect(await fileJournal(file).open(intent, false)).toHaveProperty("id");
});

test("a file that loses what is written to it is an error", async () => {
  const file = path.join(folder, "journal.jsonl");
  await writeFile(file, "", { mode: 0o600 });
  vi.spyOn(await fileMethods(), "write").mockImplementation((async (bytes: Buffer) => ({
    bytesWritten: bytes.length,
    buffer: bytes,
  })) as unknown as FileHandle["write"]);
  expect(String(await rejection(fileJournal(file).open(intent, false)))).toBe(
    `JournalError: ${file} lost the line that was just written to it. Is something else writing it anew?`,
  );
  expect(await readFile(file, "utf8")).toBe("");
});
