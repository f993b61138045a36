import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { JournalError } from "./errors.js";
import { Damage, JournalLines, longestLine, type JournalEntry, type Line } from "./journal-lines.js";
import type { Journal } from "./journal.js";

export type { JournalEntry } from "./journal-lines.js";

/** A journal in a file, with what a person needs to look at it and to close what they have looked into. */
export interface FileJournal extends Journal {
  /** All entries, the oldest first. */
  entries(): Promise<JournalEntry[]>;
  /**
   * Closes an open entry after you found out what became of it.
   *
   * @param id the whole id, or at least eight characters of its beginning
   * @returns the entry as it was
   * @throws JournalError when there is no such open entry, or more than one
   */
  settleByHand(id: string, note: string): Promise<JournalEntry>;
}

export interface FileJournalOptions {
  /** Told once when others than its owner may read or write the file. Default: `process.emitWarning`. */
  readonly onWarning?: (message: string) => void;
}

/**
 * A journal in a file of JSON lines, made when it is missing, readable by its owner only. Any number of processes may
 * share it, on a local disk (network file systems do not append whole lines). Every line is on the disk before the
 * purchase leaves; a line that a crash cut off is passed over, and none before it is lost.
 *
 * What is no journal, or a damaged one, is refused: an open purchase may be what is lost in it. So is a file that became
 * shorter or another one while this process used it.
 *
 * Why no lock: each process appends its intent first and then reads the file. Of two that want the same, the one whose
 * line came first goes on; the other takes its own back. A process that dies never blocks another.
 *
 * @param file its path; folders on the way are made
 * @throws JournalError from each of its functions, with the file, the line and what to do
 */
export function fileJournal(file: string, { onWarning = warn }: FileJournalOptions = {}): FileJournal {
  const lines = new JournalLines(false);
  let known: Known | undefined;
  let warned = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** Reads on from where the last call ended; one call after the other. */
  function readOn(handle: FileHandle): Promise<void> {
    const reading = turn.then(async () => {
      known = await read(handle, lines, known);
    });
    turn = reading.catch(() => undefined);
    return reading;
  }

  async function warnOfMode(handle: FileHandle): Promise<void> {
    const { mode } = await handle.stat();
    if (warned || (mode & 0o077) === 0 || process.platform === "win32") return;
    warned = true;
    onWarning(`The journal ${file} is open to others than its owner. Close it to them: chmod 600 ${file}`);
  }

  async function withFile<Result>(use: (handle: FileHandle) => Promise<Result>): Promise<Result> {
    try {
      const folder = path.dirname(path.resolve(file));
      const madeFrom = await mkdir(folder, { recursive: true, mode: 0o700 });
      // A file that was there must not be made again when it is gone.
      const handle = await openFile(file, constants.O_RDWR | constants.O_APPEND | (known ? 0 : constants.O_CREAT));
      try {
        const { size } = await handle.stat();
        if (size === 0) await syncFolders(folder, madeFrom === undefined ? folder : path.dirname(madeFrom));
        await warnOfMode(handle);
        return await use(handle);
      } finally {
        await handle.close();
      }
    } catch (error) {
      throw journalError(file, error, known !== undefined);
    }
  }

  /** Appends one line in one write and waits until the disk has it. */
  async function append(handle: FileHandle, line: Line): Promise<void> {
    const text = (value: Line) => `\n${JSON.stringify(value)}\n`;
    // It begins on a line of its own even behind one that a crash cut off.
    const bytes = Buffer.from(`${lines.endsCut ? text({ kind: "cut", at: now() }) : ""}${text(line)}`);
    if (bytes.length > longestLine) throw new Error(`${file}: the entry is too large.`);
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length)
      throw new Error(`${file}: only a part of a line could be written. Is the disk full?`);
    await handle.sync();
  }

  return {
    open: ({ operation, url, fingerprint, body }, allowRepeat) =>
      withFile(async (handle) => {
        const same = () => [...lines.open.values()].find((entry) => entry.fingerprint === fingerprint);
        await readOn(handle);
        const before = allowRepeat ? undefined : same();
        if (before !== undefined) return { openEntry: { id: before.id, at: before.at } };
        const id = randomUUID();
        const intent = { kind: "intent", id, at: now(), operation, url, fingerprint, body } as const;
        try {
          await append(handle, { ...intent, ...(allowRepeat && { allowRepeat }) });
          await readOn(handle);
          if (!lines.open.has(id) || !(await isAt(file, handle)))
            throw new Error(`${file} lost the line that was just written to it. Is something else writing it anew?`);
        } catch (error) {
          // Nothing will be sent, and the line may stand there all the same.
          await readOn(handle).catch(() => undefined);
          if (lines.open.has(id)) await append(handle, { kind: "withdrawn", id, at: now() }).catch(() => undefined);
          throw error;
        }
        const first = allowRepeat ? undefined : same();
        if (first === undefined || first.id === id) return { id };
        await append(handle, { kind: "withdrawn", id, at: now() });
        return { openEntry: { id: first.id, at: first.at } };
      }),
    settle: (id, { outcome, receipt, requestId }) =>
      withFile(async (handle) => {
        await readOn(handle);
        if (!lines.has(id)) throw new JournalError(`${file} has no entry ${id}.`, id);
        await append(handle, {
          kind: "settled",
          id,
          at: now(),
          outcome,
          ...(receipt !== undefined && { receipt }),
          ...(requestId !== undefined && { requestId }),
        });
      }),
    entries: () => readAll(file, warnOfMode),
    async settleByHand(id, note) {
      const entry = found(file, await readAll(file, warnOfMode), id);
      await withFile(async (handle) => {
        await readOn(handle);
        await append(handle, { kind: "settled", id: entry.id, at: now(), outcome: "settled-by-hand", note });
      });
      return entry;
    },
  };
}

function warn(message: string): void {
  process.emitWarning(message, "JournalWarning");
}

function now(): string {
  return new Date().toISOString();
}

/** The open entry that a person means. */
function found(file: string, entries: readonly JournalEntry[], id: string): JournalEntry {
  const wrong = (problem: string, entry?: string) => new JournalError(problem, entry);
  const whole = entries.find((entry) => entry.id === id);
  if (whole === undefined && String(id).length < 8)
    throw wrong(
      `${JSON.stringify(id)} is too short for an entry: give the whole id or at least eight characters of it.`,
    );
  const [entry, ...others] = whole ? [whole] : entries.filter((candidate) => candidate.id.startsWith(id));
  if (entry === undefined) throw wrong(`${file} has no entry ${id}.`);
  if (others.length > 0)
    throw wrong(
      `Several entries begin with ${id}; give more of it: ${[entry, ...others].map((each) => each.id).join(", ")}.`,
    );
  if (entry.state === "settled")
    throw wrong(`The entry ${entry.id} is settled already (${entry.outcome ?? "without outcome"}).`, entry.id);
  return entry;
}

/** Which file was read, and its last bytes that were. */
interface Known {
  readonly device: bigint;
  readonly inode: bigint;
  readonly last: Buffer;
}

const chunkBytes = 1024 * 1024;

/** Reads what the file has beyond the position of `lines`, and makes sure that it is the one that was read so far. */
async function read(handle: FileHandle, lines: JournalLines, known: Known | undefined): Promise<Known> {
  const { dev, ino } = await handle.stat({ bigint: true });
  const last = known?.last ?? Buffer.alloc(0);
  const before = await readAt(handle, Buffer.alloc(last.length), lines.position - last.length);
  if (known && (known.device !== dev || known.inode !== ino || !before.equals(last))) throw new Replaced();
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
  return { device: dev, inode: ino, last: await readAt(handle, Buffer.alloc(length), lines.position - length) };
}

/** As many of these bytes as the file has. */
async function readAt(handle: FileHandle, bytes: Buffer, position: number): Promise<Buffer> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

async function readAll(file: string, look: (handle: FileHandle) => Promise<void>): Promise<JournalEntry[]> {
  const lines = new JournalLines(true);
  try {
    const handle = await openFile(file, constants.O_RDONLY);
    try {
      await look(handle);
      await read(handle, lines, undefined);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw journalError(file, error, false);
  }
  return lines.entries();
}

/** The file is no longer the one that was read before. */
class Replaced extends Error {}

class NoFile extends Error {}

/** To open a pipe or a device may take for ever, or do something by itself; so it is looked at first, and does not wait. */
async function openFile(file: string, flags: number): Promise<FileHandle> {
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
async function isAt(file: string, handle: FileHandle): Promise<boolean> {
  const [there, here] = await Promise.all([stat(file, { bigint: true }), handle.stat({ bigint: true })]);
  return there.ino === here.ino && there.dev === here.dev;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function journalError(file: string, cause: unknown, wasRead: boolean): JournalError {
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
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * A new file is lost in a power cut unless its folder is on the disk too, and so is a new folder unless the one above
 * it is. Windows cannot open a folder and needs no such thing.
 */
async function syncFolders(from: string, to: string): Promise<void> {
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
