import { createHash } from "node:crypto";
import { fingerprintText } from "./journal.js";
import { keyPrint, TakenKeys } from "./journal-keys.js";
import { decoded, isBlank, isCut, longestLine, parseLine, type JournalEntry, type Line } from "./journal-line.js";
import { mask } from "./transport/redact.js";

/** What makes a file no journal, or a damaged one. */
export class Damage extends Error {
  constructor(
    /** Counted from 1, as editors do. */
    readonly line: number,
    problem: string,
  ) {
    super(problem);
  }
}

/** Which entries are kept: the open ones, all, or all but the bodies of those that are settled, which is most of an old journal. */
export type Keeps = "open" | "all" | "short";

/**
 * What the lines of a journal say, read once from its beginning to its end, and on from there when it has grown.
 *
 * Every whole line is an entry or blank; anything else is {@link Damage}, since an open purchase may be what is lost
 * there. Only a line that a crash cut off is passed over: its intent never left. It is at the very end, or the line
 * `cut` stands behind it, or (where an older version, or two processes at once, wrote none) the lines around it are as
 * only an append makes them: each line begins on a line of its own and ends one, so an empty line is before the cut one
 * and none behind it.
 */
export class JournalLines {
  /** By id, the oldest first. */
  readonly open = new Map<string, JournalEntry>();
  /** The keys of what is settled. */
  readonly keys = new TakenKeys();
  /** Bytes of the file that were read, to the end of a line. */
  position = 0;
  /** The file ends in a line that was cut off. */
  endsCut = false;
  /** The compaction that is under way, and where its line begins. */
  compacting: { readonly id: string; readonly position: number } | undefined;
  /** The compaction that made this file. */
  compacted: string | undefined;
  readonly #closed = new Set<string>();
  /** Ids of what was withdrawn, and when. */
  readonly #withdrawn = new Map<string, string>();
  /** Begun behind the line of a compaction that is under way: they are not in the file that it makes. */
  readonly #late = new Set<string>();
  readonly #keeps: Keeps;
  readonly #all: Map<string, JournalEntry> | undefined;
  /** The lines that tell of each open entry. */
  readonly #told = new Map<string, Line[]>();
  /** Ids of entries and their lines. */
  readonly #unverified = new Map<string, number>();
  #line = 0;
  #afterBlank = false;
  /** The cut line that the next one has to explain. */
  #cut: { readonly line: number; readonly afterBlank: boolean } | undefined;

  constructor(keeps: Keeps) {
    this.#keeps = keeps;
    this.#all = keeps === "open" ? undefined : new Map();
  }

  /** How many are settled. */
  get settled(): number {
    return this.#closed.size;
  }

  /** All entries, the oldest first. */
  entries(): JournalEntry[] {
    return [...(this.#all ?? this.open).values()];
  }

  has(id: string): boolean {
    return this.open.has(id) || this.#closed.has(id) || this.#withdrawn.has(id);
  }

  /** Whether this may be what a compaction made of the other: it has each entry of it. */
  continues(other: JournalLines): boolean {
    if (this.compacted === undefined) return false;
    const ids = [...other.open.keys(), ...other.#closed, ...other.#withdrawn.keys()];
    return ids.every((id) => other.#late.has(id) || this.has(id));
  }

  /** The shortest lines that say the same: what is open whole, and of the rest all but the bodies. Only if more than the open ones is kept. */
  *shortened(): Generator<Line> {
    for (const entry of this.entries()) {
      if (entry.state === "open") yield* this.#told.get(entry.id) ?? [];
      else {
        const { state: _state, body: _body, endsBy: _endsBy, allowRepeat: _repeat, ...kept } = entry;
        const { key, fingerprint } = entry;
        yield { kind: "kept", ...kept, ...(key !== undefined && { keyPrint: keyPrint(key, fingerprint) }) };
      }
    }
    for (const [id, at] of this.#withdrawn) yield { kind: "gone", id, at };
  }

  /** Reads the whole lines of what follows `position`. */
  take(bytes: Uint8Array): void {
    for (let start = 0; ;) {
      const end = bytes.indexOf(0x0a, start);
      if (end < 0) return this.#refuseLong(bytes.length - start);
      this.#takeLine(this.#textOf(bytes.subarray(start, end)));
      this.#line++;
      this.position += end + 1 - start;
      start = end + 1;
    }
  }

  /** Reads what is left behind the last whole line when the file has ended. It is read again as soon as it goes on. */
  end(rest: Uint8Array): void {
    this.endsCut = false;
    if (rest.length === 0 && this.#cut !== undefined) throw this.#cutWithoutReason();
    const text = this.#textOf(rest);
    const line = parseLine(text);
    if (line !== undefined) this.#apply(line);
    else if (!isBlank(text)) {
      this.endsCut = this.#isCut(text);
      if (!this.endsCut) throw this.#damage("is no entry of a journal");
    }
    this.#verify();
  }

  #takeLine(text: string): void {
    const blank = isBlank(text);
    const line = blank ? undefined : parseLine(text);
    if (this.#cut !== undefined && !(this.#cut.afterBlank && !blank) && line?.kind !== "cut")
      throw this.#cutWithoutReason();
    const cut = line === undefined && !blank;
    if (cut && !this.#isCut(text)) throw this.#damage("is no entry of a journal");
    if (line !== undefined) this.#apply(line);
    this.#cut = cut ? { line: this.#line + 1, afterBlank: this.#afterBlank } : undefined;
    // The append behind a cut line ends that one, and so begins on a line of its own as well.
    this.#afterBlank = blank || cut;
  }

  #apply(line: Line): void {
    if (line.kind === "cut") return;
    if (line.kind === "intent") return this.#begin(line);
    if (line.kind === "compacting") {
      // Of two at once the first one goes on.
      this.compacting ??= { id: line.id, position: this.position };
      return;
    }
    if (line.kind === "resumed") {
      if (this.compacting?.id !== line.id) return;
      this.compacting = undefined;
      this.#late.clear();
      return;
    }
    if (line.kind === "compacted" || line.kind === "kept" || line.kind === "gone") return this.#keep(line);
    const entry = this.open.get(line.id);
    if (entry === undefined) {
      // Settled once is settled: what comes later, such as a late answer behind a settlement by hand, changes nothing.
      if (this.has(line.id)) return;
      throw this.#damage(`is about the entry ${line.id}, which no line before it opens`);
    }
    if (line.kind === "withdrawn") {
      this.#close(line.id);
      this.#closed.delete(line.id);
      this.#withdrawn.set(line.id, line.at);
      this.#all?.delete(line.id);
      return;
    }
    const { outcome, receipt, requestId, note, answer, made } = line;
    const { endedAt: _, ...begun } = entry;
    const settled: JournalEntry = {
      ...begun,
      state: outcome === "unknown" ? "open" : "settled",
      outcome,
      ...(outcome === "unknown" && { endedAt: line.at }),
      ...(receipt !== undefined && { receipt }),
      ...(requestId !== undefined && { requestId }),
      ...(note !== undefined && { note }),
      ...(answer !== undefined && { answer }),
      ...(made !== undefined && { made }),
    };
    if (settled.state === "open") {
      this.#all?.set(line.id, settled);
      this.open.set(line.id, settled);
      this.#told.get(line.id)?.push(line);
      return;
    }
    if (this.#keeps === "short") this.#verifyEntry(entry);
    this.#all?.set(line.id, this.#keeps === "short" ? { ...settled, body: undefined } : settled);
    this.keys.note(settled);
    this.#close(line.id);
  }

  /** Takes a line that only a compaction writes. */
  #keep(line: Line & { kind: "compacted" | "kept" | "gone" }): void {
    if (line.kind === "compacted") {
      if (this.#line > 0) throw this.#damage("begins a compacted journal, and is not its first line");
      this.compacted = line.id;
      return;
    }
    if (this.compacted === undefined) throw this.#damage("is of a compacted journal, whose beginning is missing");
    if (this.has(line.id)) return;
    if (line.kind === "gone") {
      this.#withdrawn.set(line.id, line.at);
      return;
    }
    this.#checkKey(line);
    const { kind: _kind, keyPrint: _print, ...kept } = line;
    const entry: JournalEntry = { ...kept, body: undefined, state: "settled" };
    this.#closed.add(line.id);
    this.#all?.set(line.id, entry);
    this.keys.note(entry);
  }

  #begin(line: Line & { kind: "intent" }): void {
    const { id, at, operation, url, fingerprint, body, allowRepeat, key, tag, endsBy } = line;
    const there = this.open.get(id);
    if (there !== undefined && there.fingerprint !== fingerprint)
      throw this.#damage(`has the id of another purchase, ${id}`);
    // Copied twice into the file, it must not open again.
    if (this.has(id)) return;
    this.#checkKey(line);
    const entry: JournalEntry = {
      ...{ id, at, operation, url, fingerprint, body, state: "open" },
      ...(allowRepeat !== undefined && { allowRepeat }),
      ...(key !== undefined && { key }),
      ...(tag !== undefined && { tag }),
      ...(endsBy !== undefined && { endsBy }),
    };
    this.open.set(id, entry);
    this.#all?.set(id, entry);
    this.#unverified.set(id, this.#line + 1);
    if (this.compacting !== undefined) this.#late.add(id);
    if (this.#all !== undefined) this.#told.set(id, [line]);
  }

  /** A key that was changed would be free. */
  #checkKey({ key, keyPrint: print, fingerprint }: Line & { kind: "intent" | "kept" }): void {
    if (key === undefined ? print !== undefined : print !== keyPrint(key, fingerprint))
      throw this.#damage("was changed: its key is not the one of its purchase");
  }

  /**
   * One byte that was changed would make another purchase of an entry. Where only what is open is kept, no other matters.
   * A fingerprint of another length is of a caller's own making, and one of a secret was taken of what is not shown.
   */
  #verify(): void {
    for (const id of this.#unverified.keys()) this.#verifyEntry((this.#all ?? this.open).get(id));
    this.#unverified.clear();
  }

  #verifyEntry(entry: JournalEntry | undefined): void {
    if (entry?.fingerprint.length !== 64) return;
    const line = this.#unverified.get(entry.id);
    if (line === undefined) return;
    this.#unverified.delete(entry.id);
    const text = fingerprintText(entry.operation, entry.url, entry.body);
    if (entry.fingerprint !== createHash("sha256").update(text).digest("hex") && !text.includes(mask))
      throw new Damage(line, "was changed: its fingerprint is not the one of its purchase");
  }

  /** At the beginning of the file, zeros alone may be all that is left of it. */
  #isCut(text: string): boolean {
    return isCut(text) && !(this.#line === 0 && text.startsWith("\0"));
  }

  #close(id: string): void {
    this.open.delete(id);
    this.#told.delete(id);
    this.#closed.add(id);
    if (this.#all === undefined) this.#unverified.delete(id);
  }

  #textOf(bytes: Uint8Array): string {
    this.#refuseLong(bytes.length);
    const text = decoded(bytes);
    if (text === undefined) throw this.#damage("is not UTF-8 text");
    // Some editors begin a file with this mark.
    return this.#line === 0 ? text.replace(/^\ufeff/, "") : text;
  }

  #refuseLong(length: number): void {
    if (length > longestLine) throw this.#damage("is longer than any entry");
  }

  #cutWithoutReason(): Damage {
    return new Damage(this.#cut?.line ?? this.#line, "breaks off before its end");
  }

  #damage(problem: string): Damage {
    return new Damage(this.#line + 1, problem);
  }
}
