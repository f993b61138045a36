import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { open, readdir, realpath, rename, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { append, codeOf, isAt, now, read, readAt, syncFolders } from "./journal-disk.js";
import type { Line } from "./journal-line.js";
import { JournalLines } from "./journal-lines.js";

/** What a compaction did. */
export interface Compaction {
  /** Settled entries, of which all but the body is kept. */
  readonly settled: number;
  /** Open entries, which are kept whole. */
  readonly open: number;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

/** Longer than a compaction takes from its line to its renaming, shorter than a purchase waits for the journal. */
const patienceMs = 500;
const lookMs = 5;

/**
 * Puts a shorter file in the place of this one.
 *
 * Why nothing is lost without a lock: the new file gets what stands before the line `compacting`, and who writes behind
 * that line sees it when reading back, and writes again to the file that the path then leads to. Whoever waits too long
 * removes the new file: of that and its renaming one succeeds.
 *
 * @param handle the journal, to read and append
 * @param lines it read to its end, with all entries ("short" is enough); no compaction is under way
 */
export async function compact(file: string, handle: FileHandle, lines: JournalLines): Promise<Compaction> {
  const { nlink, uid } = await handle.stat();
  if (nlink > 1)
    throw new Error(`${file} has another name (a hard link), which would keep what it was. Nothing was done.`);
  if (process.getuid !== undefined && process.getuid() !== uid)
    throw new Error(`${file} belongs to another user, who could not open a new one. Nothing was done.`);
  const id = randomUUID();
  const target = await realpath(file);
  const temporary = temporaryFile(target, id);
  const shorter = await open(temporary, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600);
  let begun = false;
  try {
    const copied = lines.position;
    await writeLines(shorter, { kind: "compacted", id, at: now() }, lines.shortened());
    const check = new JournalLines("open");
    await read(shorter, check);
    await shorter.sync();
    begun = true;
    await append(file, handle, { kind: "compacting", id, at: now() }, lines.endsCut);
    await read(handle, lines);
    if (lines.compacting?.id !== id) throw new Error(`${file} is being compacted already. Nothing was done.`);
    const bytesBefore = lines.compacting.position;
    // What came meanwhile is kept as it is.
    const rest = await readAt(handle, Buffer.alloc(bytesBefore - copied), copied);
    await writeAll(shorter, rest);
    await read(shorter, check);
    await shorter.sync();
    if (check.endsCut || !check.continues(lines) || !(await isAt(file, handle)))
      throw new Error(`${file} could not be compacted while it was written to. Try again.`);
    const { size: bytesAfter } = await shorter.stat();
    await rename(temporary, target).catch((cause: unknown) => {
      if (codeOf(cause) !== "ENOENT") throw cause;
      throw new Error(
        `${file} was not compacted: others waited for it too long, or another compaction came first. Try again.`,
        { cause },
      );
    });
    begun = false;
    await removeOthers(target);
    await syncFolders(path.dirname(target), path.dirname(target));
    return { settled: check.settled, open: check.open.size, bytesBefore, bytesAfter };
  } catch (error) {
    await rm(temporary, { force: true });
    if (begun) await append(file, handle, { kind: "resumed", id, at: now() }, false).catch(() => undefined); // another does it
    throw error;
  } finally {
    await shorter.close();
  }
}

/**
 * Waits until a compaction has come to its end, and ends it when that takes too long: whoever began it may be gone.
 *
 * @param isUnderWay reads on, and tells whether it still goes on
 */
export async function outwait(
  file: string,
  handle: FileHandle,
  id: string,
  isUnderWay: () => Promise<boolean>,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (!(await isAt(file, handle)) || !(await isUnderWay())) return;
    await wait(lookMs);
  }
  // From here on it cannot be renamed. When it is gone already it was renamed, or another one removed it.
  await rm(temporaryFile(await realpath(file), id), { force: true });
  if (await isAt(file, handle)) await append(file, handle, { kind: "resumed", id, at: now() }, false);
}

function temporaryFile(target: string, id: string): string {
  return `${target}.${id}.compacting`;
}

/** Removes what compactions left that were killed. One that goes on and loses its file by this cannot be renamed. */
async function removeOthers(target: string): Promise<void> {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  for (const found of await readdir(folder))
    if (found.startsWith(`${name}.`) && /^\.[0-9a-f-]{36}\.compacting$/.test(found.slice(name.length)))
      await rm(path.join(folder, found), { force: true });
}

async function writeLines(handle: FileHandle, first: Line, lines: Iterable<Line>): Promise<void> {
  let text = `${JSON.stringify(first)}\n`;
  for (const line of lines) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < 1024 * 1024) continue;
    await writeAll(handle, Buffer.from(text));
    text = "";
  }
  // What is copied behind it may begin with a line that a crash cut off; such a line is behind an empty one.
  await writeAll(handle, Buffer.from(`${text}\n`));
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes.subarray(done))).bytesWritten;
}
