import { checkedOptions } from "./checked-options.js";
import { wrongOption } from "./options.js";
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, realpath, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { JournalError } from "./errors.js";
import { compact, outwait, type Compaction } from "./journal-compact.js";
import {
  append,
  codeOf,
  isAt,
  isKnown,
  journalError,
  now,
  openFile,
  read,
  Replaced,
  syncFolders,
  type Known,
} from "./journal-disk.js";
import { keyPrint, told } from "./journal-keys.js";
import type { JournalEntry, Line } from "./journal-line.js";
import { JournalLines } from "./journal-lines.js";
import type { FoundOut, Intent, Journal, NamedIntent, OpenedByKey } from "./journal.js";

export type { Compaction } from "./journal-compact.js";
export type { JournalEntry } from "./journal-line.js";

/** A journal in a file, with what a person needs to look at it and to close what they have looked into. */
export interface FileJournal extends Journal {
  /** All entries, the oldest first. */
  entries(): Promise<JournalEntry[]>;
  openByKey(intent: NamedIntent): Promise<OpenedByKey>;
  /**
   * Closes an open entry after you found out what became of it.
   *
   * @param id the whole id, or at least eight characters of its beginning
   * @param found whether it was made: its key is free only when it was not, and gives the order only when that is told
   * @returns the entry as it was
   * @throws JournalError when there is no such open entry, or more than one
   */
  settleByHand(id: string, note: string, found?: FoundOut): Promise<JournalEntry>;
  /**
   * Makes the file shorter: what is open stays whole, of what is settled all but the body is kept. Others may use it
   * meanwhile; those that are of an older version refuse the shorter file.
   *
   * @throws JournalError when it could not be done; the file then says what it said
   */
  compact(): Promise<Compaction>;
}

/** How to keep the file. */
export interface FileJournalOptions {
  /** Told once when others than its owner may read or write the file. Default: `process.emitWarning`. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/**
 * A journal in a file of JSON lines, made when it is missing, readable by its owner only. Any number of processes may
 * share it, on a local disk (network file systems do not append whole lines). Every line is on the disk before the
 * purchase leaves; a line that a crash cut off is passed over, and none before it is lost.
 *
 * What is no journal, or a damaged one, is refused: an open purchase may be what is lost in it. So is a file that became
 * shorter or another one while this process used it, unless `compact` made it and each entry is still there.
 *
 * Why no lock: each process appends its intent first and then reads the file. Of two that want the same, the one whose
 * line came first goes on; the other takes its own back. A process that dies never blocks another.
 *
 * @param file its path; folders on the way are made
 * @throws ValidationError for a path that is no text, and for an option that is not known
 * @throws JournalError from each of its functions, with the file, the line and what to do
 */
export function fileJournal(file: string, options: FileJournalOptions = {}): FileJournal {
  if (typeof file !== "string") throw wrongOption("file", "must be the path of the journal, as a text");
  const { onWarning = warn } = checkedOptions(options, { onWarning: "function" });
  let lines = new JournalLines("open");
  let known: Known | undefined;
  let warned = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** Reads on from where the last call ended; one call after the other. */
  function readOn(handle: FileHandle): Promise<void> {
    const reading = turn.then(async () => {
      if (known === undefined || (await isKnown(handle, lines, known))) {
        const isFirst = known === undefined;
        known = await read(handle, lines);
        if (isFirst && lines.compacted !== undefined) await syncName();
        return;
      }
      if (!(await isAt(file, handle))) throw new Moved();
      const next = new JournalLines("open");
      const found = await read(handle, next);
      if (!next.continues(lines)) throw new Replaced();
      await syncName();
      lines = next;
      known = found;
    });
    turn = reading.catch(() => undefined);
    return reading;
  }

  /** A power cut must not bring the longer file back when something was written to the shorter one. */
  async function syncName(): Promise<void> {
    const folder = path.dirname(await realpath(file));
    await syncFolders(folder, folder);
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

  const add = (handle: FileHandle, line: Line) => append(file, handle, line, lines.endsCut);

  /**
   * Uses the file that the path leads to, read to its end, when no compaction is under way; and once more, maybe in
   * another file, when one was under way after it. So what `use` writes must bear to be written twice.
   */
  async function settled<Result>(use: (handle: FileHandle) => Promise<Result>): Promise<Result> {
    for (let tries = 0; tries < 100; tries++) {
      const result = await withFile(async (handle): Promise<{ readonly is: Result } | undefined> => {
        try {
          await readOn(handle);
          if (lines.compacting !== undefined) {
            const { id } = lines.compacting;
            await outwait(file, handle, id, async () => {
              await readOn(handle);
              return lines.compacting?.id === id;
            });
            return undefined;
          }
          const is = await use(handle);
          await readOn(handle);
          return lines.compacting === undefined ? { is } : undefined;
        } catch (error) {
          if (error instanceof Moved) return undefined;
          throw error;
        }
      });
      if (result !== undefined) return result.is;
    }
    throw new JournalError(`${file} is compacted again and again, so nothing could be written to it.`, undefined);
  }

  /** Nothing was sent, and the line may stand there all the same. */
  async function withdraw(id: string): Promise<void> {
    await settled(async (handle) => {
      if (lines.open.has(id)) await add(handle, { kind: "withdrawn", id, at: now() });
    });
  }

  /**
   * Writes an intent, unless another one stands in its way. Of two that want the same the line that came first goes on.
   *
   * @param inTheWay the entry that hinders it, which may be its own
   */
  async function begin(
    intent: Intent,
    allowRepeat: boolean,
    inTheWay: () => JournalEntry | undefined,
  ): Promise<{ readonly id: string } | { readonly other: JournalEntry }> {
    const id = randomUUID();
    const { operation, url, fingerprint, body, key, tag, endsBy } = intent;
    const line = {
      ...({ kind: "intent", id, at: now(), operation, url, fingerprint, body } as const),
      ...(allowRepeat && { allowRepeat }),
      ...(key !== undefined && { key, keyPrint: keyPrint(key, fingerprint) }),
      ...(tag !== undefined && { tag }),
      ...(endsBy !== undefined && { endsBy }),
    };
    let isWritten = false;
    let first: JournalEntry | undefined;
    try {
      const before = await settled(async (handle) => {
        if (lines.open.has(id)) return undefined;
        const there = inTheWay();
        if (there !== undefined) return there;
        isWritten = true;
        await add(handle, line);
        return undefined;
      });
      if (before !== undefined) return { other: before };
      first = await settled(async (handle) => {
        if (!(await isAt(file, handle))) throw new Moved();
        if (!lines.open.has(id))
          throw new Error(`${file} lost the line that was just written to it. Is something else writing it anew?`);
        return inTheWay();
      });
    } catch (error) {
      if (isWritten) await withdraw(id).catch(() => undefined);
      throw journalError(file, error, known !== undefined);
    }
    if (first === undefined || first.id === id) return { id };
    await withdraw(id);
    return { other: first };
  }

  return {
    async open(intent, allowRepeat) {
      const same = () => [...lines.open.values()].find(({ fingerprint }) => fingerprint === intent.fingerprint);
      const begun = await begin(intent, allowRepeat, () => (allowRepeat ? undefined : same()));
      return "id" in begun ? begun : { openEntry: { id: begun.other.id, at: begun.other.at } };
    },
    async openByKey(intent) {
      const begun = await begin(intent, false, () => lines.keys.holder(lines.open.values(), intent));
      return "id" in begun ? begun : told(begun.other, intent);
    },
    settle: (id, { outcome, receipt, requestId, answer }) =>
      settled(async (handle) => {
        if (!lines.has(id)) throw new JournalError(`${file} has no entry ${id}.`, id);
        await add(handle, {
          kind: "settled",
          id,
          at: now(),
          outcome,
          ...(receipt !== undefined && { receipt }),
          ...(requestId !== undefined && { requestId }),
          ...(answer !== undefined && { answer }),
        });
      }),
    entries: () => readAll(file, warnOfMode),
    async settleByHand(id, note, out) {
      const entry = found(file, await readAll(file, warnOfMode), id);
      const receipt = out?.made === true ? out.receipt : undefined;
      await settled((handle) =>
        add(handle, {
          ...({ kind: "settled", id: entry.id, at: now(), outcome: "settled-by-hand", note } as const),
          ...(receipt !== undefined && { receipt }),
          ...(out?.made === false && { made: out.made }),
        }),
      );
      return entry;
    },
    async compact() {
      // What is missing stays so.
      if (!(await isThere(file))) return { settled: 0, open: 0, bytesBefore: 0, bytesAfter: 0 };
      await settled(() => Promise.resolve());
      return withFile(async (handle) => {
        const all = new JournalLines("short");
        await read(handle, all);
        return compact(file, handle, all);
      });
    },
  };
}

function warn(message: string): void {
  process.emitWarning(message, "JournalWarning");
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => codeOf(error) !== "ENOENT" || file === "",
  );
}

/** The path leads to another file since this one was opened. */
class Moved extends Error {}

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

async function readAll(file: string, look: (handle: FileHandle) => Promise<void>): Promise<JournalEntry[]> {
  const lines = new JournalLines("all");
  try {
    const handle = await openFile(file, constants.O_RDONLY);
    try {
      await look(handle);
      await read(handle, lines);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || file === "") throw journalError(file, error, false);
  }
  return lines.entries();
}
