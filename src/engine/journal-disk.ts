import { constants } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { JournalError } from "./errors.js";
import { longestLine, type Line } from "./journal-line.js";
import { Damage, type JournalLines } from "./journal-lines.js";

/** Which file was read, and the first and the last bytes that were. */
export interface Known {
  readonly device: bigint;
  readonly inode: bigint;
  readonly first: Buffer;
  readonly last: Buffer;
}

const chunkBytes = 1024 * 1024;

/** Whether this is the file that was read so far, and still has what was read. */
export async function isKnown(handle: FileHandle, { position }: JournalLines, known: Known): Promise<boolean> {
  const { dev, ino } = await handle.stat({ bigint: true });
  const { device, inode, first, last } = known;
  // The number of a file that is gone may soon be another one's.
  return (
    device === dev &&
    inode === ino &&
    (await readAt(handle, Buffer.alloc(first.length), 0)).equals(first) &&
    (await readAt(handle, Buffer.alloc(last.length), position - last.length)).equals(last)
  );
}

/** Reads what the file has beyond the position of `lines`. */
export async function read(handle: FileHandle, lines: JournalLines): Promise<Known> {
  const { dev, ino } = await handle.stat({ bigint: true });
  let rest = Buffer.alloc(0);
  for (;;) {
    const chunk = Buffer.alloc(Math.max(chunkBytes, 2 * rest.length));
    rest.copy(chunk);
    const bytes =
      (await readAt(handle, chunk.subarray(rest.length), lines.position + rest.length)).length + rest.length;
    const start = lines.position;
    lines.take(chunk.subarray(0, bytes));
    const atEnd = bytes < chunk.length;
    rest = chunk.subarray(lines.position - start, bytes);
    if (atEnd) break;
  }
  lines.end(rest);
  const length = Math.min(lines.position, 64);
  const [first, last] = await Promise.all(
    [0, lines.position - length].map((position) => readAt(handle, Buffer.alloc(length), position)),
  );
  return { device: dev, inode: ino, first: first ?? Buffer.alloc(0), last: last ?? Buffer.alloc(0) };
}

/** As many of these bytes as the file has. */
export async function readAt(handle: FileHandle, bytes: Buffer, position: number): Promise<Buffer> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** The file is no longer the one that was read before. */
export class Replaced extends Error {}

class NoFile extends Error {}

/** To open a pipe or a device may take for ever, or do something by itself; so it is looked at first, and does not wait. */
export async function openFile(file: string, flags: number): Promise<FileHandle> {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => true, // to open it tells why, or makes it
  );
  if (!isFile) throw new NoFile();
  // Windows has no such flag.
  const handle = await open(file, flags | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0), 0o600);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new NoFile();
}

/** Whether the path still leads to this file. */
export async function isAt(file: string, handle: FileHandle): Promise<boolean> {
  const [there, here] = await Promise.all([stat(file, { bigint: true }), handle.stat({ bigint: true })]);
  // Where a file is mounted by itself, its path leads to it even when it has no name any more.
  return there.ino === here.ino && there.dev === here.dev && here.nlink > 0n;
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

export function journalError(file: string, cause: unknown, wasRead: boolean): JournalError {
  if (cause instanceof JournalError) return cause;
  const own = cause instanceof Damage || cause instanceof NoFile || cause instanceof Replaced;
  return new JournalError(explain(file, cause, wasRead), undefined, own ? {} : { cause });
}

/** What is wrong, and what to do. */
function explain(file: string, cause: unknown, wasRead: boolean): string {
  if (cause instanceof Damage)
    return (
      `${file}, line ${cause.line}, ${cause.message}: this file is no journal, or it is damaged. It was left as it is. ` +
      `Name another file, or restore this one; before you take a line out by hand, look whether its purchase was made.`
    );
  if (cause instanceof NoFile)
    return `${file} is no file but a folder, a pipe or a device. Name a file as the journal.`;
  if (cause instanceof Replaced || (wasRead && codeOf(cause) === "ENOENT"))
    return (
      `${file} became shorter or another file while it was in use, and what was open in it may be lost. ` +
      `Find out what did that, look whether those purchases were made, and start the program anew.`
    );
  if (file === "") return "The name of the journal is empty. Name a file.";
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * A new file is lost in a power cut unless its folder is on the disk too, and so is a new folder unless the one above
 * it is. Windows cannot open a folder and needs no such thing.
 */
export async function syncFolders(from: string, to: string): Promise<void> {
  if (process.platform === "win32") return;
  for (let folder = from; folder.length >= to.length; folder = path.dirname(folder)) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (folder === to) return;
  }
}

/** Appends one line in one write and waits until the disk has it. */
export async function append(file: string, handle: FileHandle, line: Line, endsCut: boolean): Promise<void> {
  // It begins on a line of its own even behind one that a crash cut off.
  const bytes = Buffer.from(`${endsCut ? textOf({ kind: "cut", at: now() }) : ""}${textOf(line)}`);
  if (bytes.length > longestLine) throw new Error(`${file}: the entry is too large.`);
  const { bytesWritten } = await handle.write(bytes);
  if (bytesWritten < bytes.length)
    throw new Error(`${file}: only a part of a line could be written. Is the disk full?`);
  await handle.sync();
}

function textOf(line: Line): string {
  return `\n${JSON.stringify(line)}\n`;
}

export function now(): string {
  return new Date().toISOString();
}
