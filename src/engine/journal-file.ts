import { randomUUID } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import type { Intent, Journal, OpenEntry, Settlement } from "./journal.js";

/** One purchase as the journal tells it. */
export interface JournalEntry extends Intent {
  readonly id: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** `open`: it may have been bought, and nobody has found out. */
  readonly state: "open" | "settled";
  readonly outcome?: Settlement["outcome"] | "settled-by-hand";
  readonly receipt?: string;
  readonly requestId?: string;
  readonly note?: string;
}

/** A journal in a file, with what a person needs to look at it and to close what they have looked into. */
export interface FileJournal extends Journal {
  /** All entries, the oldest first. */
  entries(): Promise<JournalEntry[]>;
  /**
   * Closes an open entry after you found out what became of it.
   *
   * @throws Error when there is no such open entry
   */
  settleByHand(id: string, note: string): Promise<void>;
}

type Outcome = NonNullable<JournalEntry["outcome"]>;

type Line =
  | ({ readonly kind: "intent"; readonly id: string; readonly at: string; readonly allowRepeat?: true } & Intent)
  | {
      readonly kind: "settled";
      readonly id: string;
      readonly at: string;
      readonly outcome: Outcome;
      readonly receipt?: string;
      readonly requestId?: string;
      readonly note?: string;
    }
  | { readonly kind: "withdrawn"; readonly id: string; readonly at: string };

/**
 * A journal in a file of JSON lines, made when it is missing, readable by its owner only. Any number of processes may
 * share it, on a local disk (network file systems do not append whole lines). Every line is on the disk before the
 * purchase leaves; a line that was torn by a crash is skipped, and none before it is lost.
 *
 * Why no lock: each process appends its intent first and then reads the file. Of two that want the same, the one whose
 * line came first goes on; the other takes its own back. A process that dies never blocks another.
 *
 * @param file its path; folders on the way are made
 */
export function fileJournal(file: string): FileJournal {
  const entries = async () => readEntries(await readText(file));

  /** The entry that goes before this one, if there is any. */
  async function openBefore(id: string, fingerprint: string): Promise<JournalEntry | undefined> {
    const first = (await entries()).find(
      (entry) => entry.id === id || (entry.fingerprint === fingerprint && entry.state === "open"),
    );
    if (first === undefined)
      throw new Error(`${file} lost the line that was just written to it. Is something else truncating it?`);
    return first.id === id ? undefined : first;
  }

  return {
    async open({ operation, url, fingerprint, body }, allowRepeat) {
      const id = randomUUID();
      const withdraw = () => append(file, { kind: "withdrawn", id, at: now() });
      try {
        await append(file, {
          kind: "intent",
          id,
          at: now(),
          operation,
          url,
          fingerprint,
          body,
          ...(allowRepeat && { allowRepeat }),
        });
        const before = allowRepeat ? undefined : await openBefore(id, fingerprint);
        if (before === undefined) return { id };
        await withdraw();
        return { openEntry: { id: before.id, at: before.at } satisfies OpenEntry };
      } catch (error) {
        // Nothing will be sent, and the line may stand there all the same.
        await withdraw().catch(() => undefined);
        throw error;
      }
    },
    async settle(id, { outcome, receipt, requestId }) {
      await append(file, {
        kind: "settled",
        id,
        at: now(),
        outcome,
        ...(receipt !== undefined && { receipt }),
        ...(requestId !== undefined && { requestId }),
      });
    },
    entries,
    async settleByHand(id, note) {
      const entry = (await entries()).find((candidate) => candidate.id === id);
      if (entry === undefined) throw new Error(`${file} has no entry ${id}.`);
      if (entry.state === "settled")
        throw new Error(`The entry ${id} is settled already (${entry.outcome ?? "without outcome"}).`);
      await append(file, { kind: "settled", id, at: now(), outcome: "settled-by-hand", note });
    },
  };
}

function now(): string {
  return new Date().toISOString();
}

/** Appends one line in one write and waits until the disk has it. */
async function append(file: string, line: Line): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const madeFrom = await mkdir(folder, { recursive: true, mode: 0o700 });
  const handle = await open(file, "a", 0o600);
  try {
    // It begins on a line of its own even behind one that a crash tore.
    const bytes = Buffer.from(`\n${JSON.stringify(line)}\n`);
    const isNew = (await handle.stat()).size === 0;
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length)
      throw new Error(`${file}: only a part of a line could be written. Is the disk full?`);
    await handle.sync();
    if (isNew) await syncFolders(folder, madeFrom === undefined ? folder : path.dirname(madeFrom));
  } finally {
    await handle.close();
  }
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

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

function readEntries(text: string): JournalEntry[] {
  const entries = new Map<string, JournalEntry>();
  for (const line of text.split("\n").map(parseLine)) {
    if (line === undefined) continue;
    const entry = entries.get(line.id);
    if (line.kind === "intent") {
      const { id, at, operation, url, fingerprint, body } = line;
      // Copied twice into the file, it must not open again.
      if (entry === undefined) entries.set(id, { id, at, operation, url, fingerprint, body, state: "open" });
      continue;
    }
    // Settled once is settled: what comes later, such as a late answer behind a settlement by hand, changes nothing.
    if (entry === undefined || entry.state === "settled") continue;
    if (line.kind === "withdrawn") {
      entries.delete(line.id);
      continue;
    }
    const { outcome, receipt, requestId, note } = line;
    entries.set(line.id, {
      ...entry,
      state: outcome === "unknown" ? "open" : "settled",
      outcome,
      ...(receipt !== undefined && { receipt }),
      ...(requestId !== undefined && { requestId }),
      ...(note !== undefined && { note }),
    });
  }
  return [...entries.values()];
}

const outcomes: ReadonlySet<unknown> = new Set<Outcome>([
  "succeeded",
  "not-sent",
  "rejected",
  "unknown",
  "settled-by-hand",
]);

/** The texts that a line of each kind has. */
const required: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["intent", ["id", "at", "operation", "url", "fingerprint"]],
  ["settled", ["id", "at", "outcome"]],
  ["withdrawn", ["id", "at"]],
]);

/**
 * Undefined for what is no line of a journal. An intent is synced before anything is sent, so a torn one was never
 * sent; a torn settlement leaves its entry open, which is the safe side, and so does one with a word that is not known.
 */
function parseLine(text: string): Line | undefined {
  if (text === "") return undefined;
  let line: Record<string, unknown>;
  try {
    line = Object(JSON.parse(text)) as Record<string, unknown>; // of anything else than an object the checks below find nothing
  } catch {
    return undefined;
  }
  const isComplete = required.get(line["kind"])?.every((name) => typeof line[name] === "string");
  if (isComplete !== true) return undefined;
  if (line["kind"] === "settled" && !outcomes.has(line["outcome"])) return undefined;
  return line as Line; // its fields have just been looked at; the optional ones are only shown
}
