import { createHash } from "node:crypto";
import { fingerprintText, type Intent, type Settlement } from "./journal.js";
import { mask } from "./transport/redact.js";

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

type Outcome = NonNullable<JournalEntry["outcome"]>;

interface Settled {
  readonly kind: "settled";
  readonly id: string;
  readonly at: string;
  readonly outcome: Outcome;
  readonly receipt?: string;
  readonly requestId?: string;
  readonly note?: string;
}

export type Line =
  | ({ readonly kind: "intent"; readonly id: string; readonly at: string; readonly allowRepeat?: true } & Intent)
  | Settled
  | { readonly kind: "withdrawn"; readonly id: string; readonly at: string }
  /** A crash cut off the line before this one. Written by whoever finds it so. */
  | { readonly kind: "cut"; readonly at: string };

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

/** No line is longer, so that a file of another kind is not read whole in search of the end of its first line. */
export const longestLine = 16 * 1024 * 1024;

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
  /** Bytes of the file that were read, to the end of a line. */
  position = 0;
  /** The file ends in a line that was cut off. */
  endsCut = false;
  readonly #closed = new Set<string>();
  readonly #all: Map<string, JournalEntry> | undefined;
  /** Ids of entries and their lines. */
  readonly #unverified = new Map<string, number>();
  #line = 0;
  #afterBlank = false;
  /** The cut line that the next one has to explain. */
  #cut: { readonly line: number; readonly afterBlank: boolean } | undefined;

  /** @param keepsAll also what is settled, which is most of an old journal */
  constructor(keepsAll: boolean) {
    this.#all = keepsAll ? new Map() : undefined;
  }

  /** All entries, the oldest first. */
  entries(): JournalEntry[] {
    return [...(this.#all ?? this.open).values()];
  }

  has(id: string): boolean {
    return this.open.has(id) || this.#closed.has(id);
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
      this.endsCut = isCut(text);
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
    if (cut && !isCut(text)) throw this.#damage("is no entry of a journal");
    if (line !== undefined) this.#apply(line);
    this.#cut = cut ? { line: this.#line + 1, afterBlank: this.#afterBlank } : undefined;
    // The append behind a cut line ends that one, and so begins on a line of its own as well.
    this.#afterBlank = blank || cut;
  }

  #apply(line: Line): void {
    if (line.kind === "cut") return;
    if (line.kind === "intent") return this.#begin(line);
    const entry = this.open.get(line.id);
    if (entry === undefined) {
      // Settled once is settled: what comes later, such as a late answer behind a settlement by hand, changes nothing.
      if (this.#closed.has(line.id)) return;
      throw this.#damage(`is about the entry ${line.id}, which no line before it opens`);
    }
    if (line.kind === "withdrawn") {
      this.#close(line.id);
      this.#all?.delete(line.id);
      return;
    }
    const { outcome, receipt, requestId, note } = line;
    const settled: JournalEntry = {
      ...entry,
      state: outcome === "unknown" ? "open" : "settled",
      outcome,
      ...(receipt !== undefined && { receipt }),
      ...(requestId !== undefined && { requestId }),
      ...(note !== undefined && { note }),
    };
    this.#all?.set(line.id, settled);
    if (settled.state === "open") this.open.set(line.id, settled);
    else this.#close(line.id);
  }

  #begin({ id, at, operation, url, fingerprint, body }: Line & { kind: "intent" }): void {
    // Copied twice into the file, it must not open again.
    if (this.has(id)) return;
    const entry: JournalEntry = { id, at, operation, url, fingerprint, body, state: "open" };
    this.open.set(id, entry);
    this.#all?.set(id, entry);
    this.#unverified.set(id, this.#line + 1);
  }

  /**
   * One byte that was changed would make another purchase of an entry. Where only what is open is kept, no other matters.
   * A fingerprint of another length is of a caller's own making, and one of a secret was taken of what is not shown.
   */
  #verify(): void {
    for (const [id, line] of this.#unverified) {
      const entry = (this.#all ?? this.open).get(id);
      if (entry?.fingerprint.length === 64) {
        const text = fingerprintText(entry.operation, entry.url, entry.body);
        if (entry.fingerprint !== createHash("sha256").update(text).digest("hex") && !text.includes(mask))
          throw new Damage(line, "was changed: its fingerprint is not the one of its purchase");
      }
      this.#unverified.delete(id);
    }
  }

  #close(id: string): void {
    this.open.delete(id);
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

const strictUtf8 = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = strictUtf8();

/** Undefined for what is not UTF-8. The last character may be cut off. */
function decoded(bytes: Uint8Array): string | undefined {
  for (const decode of [() => utf8.decode(bytes), () => strictUtf8().decode(bytes, { stream: true })]) {
    try {
      return decode();
    } catch {
      // The second one takes what a crash cut in the middle of a character.
    }
  }
  return undefined;
}

const isBlank = (text: string) => /^[ \t\r]*$/.test(text);

const outcomes: ReadonlySet<unknown> = new Set<Outcome>([
  "succeeded",
  "not-sent",
  "rejected",
  "unknown",
  "settled-by-hand",
]);

/** Whether a field may have this value; undefined stands for a field that is not there. */
type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === "string";
const optionalText: Check = (value) => value === undefined || text(value);
const id: Check = (value) => text(value) && value !== "";
const at: Check = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value));

/** The fields of each kind of line. */
const kinds: ReadonlyMap<unknown, ReadonlyMap<string, Check>> = new Map(
  Object.entries<Readonly<Record<string, Check>>>({
    intent: {
      ...{ kind: text, id, at, operation: text, url: text, fingerprint: text },
      ...{ body: () => true, allowRepeat: (value) => value === undefined || value === true },
    },
    settled: {
      ...{ kind: text, id, at, outcome: (value) => outcomes.has(value) },
      ...{ receipt: optionalText, requestId: optionalText, note: optionalText },
    },
    withdrawn: { kind: text, id, at },
    cut: { kind: text, at },
  }).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]),
);

/** Undefined for what is no line of a journal. A field that is not known is a name that was damaged. */
function parseLine(text: string): Line | undefined {
  let line: Record<string, unknown>;
  try {
    line = Object(JSON.parse(text)) as Record<string, unknown>; // of anything else than an object the checks below find nothing
  } catch {
    return undefined;
  }
  const fields = kinds.get(line["kind"]);
  if (fields === undefined || !Object.keys(line).every((name) => fields.has(name))) return undefined;
  for (const [name, isRight] of fields) if (!isRight(line[name])) return undefined;
  return line as Line; // its fields have just been looked at
}

/** How lines begin, as they are written here. */
const beginnings = ["intent", "settled", "withdrawn"].map((kind) => `{"kind":"${kind}","id":"`);
beginnings.push('{"kind":"cut","at":"');

/** What may follow where JSON breaks off: inside a string (an escape may be broken, too), or outside of one. */
const restsOfString = ['"', '\\"', '0000"', '000"', '00"', '0"'].flatMap((rest) => [rest, `${rest}:0`]);
const restsOfValue = ["", "0", ":0", '"":0', "rue", "ue", "e", "alse", "lse", "se", "ull", "ll", "l"];

/** True for a beginning of a line, as a crash leaves it; a file system may have filled it up with zeros. */
function isCut(text: string): boolean {
  const begun = text.replace(/\0+$/, "");
  if (!beginnings.some((beginning) => beginning.startsWith(begun) || begun.startsWith(beginning))) return false;
  const [structure = "", openString] = begun.replace(/"(?:[^"\\]|\\.)*"/g, "").split('"');
  const closing: string[] = [];
  for (const sign of structure) {
    if (sign === "{" || sign === "[") closing.unshift(sign === "{" ? "}" : "]");
    else if (sign === "}" || sign === "]") closing.shift();
  }
  if (closing.length === 0) return begun === "";
  const rests = openString === undefined ? restsOfValue : restsOfString;
  return rests.some((rest) => isJson(`${begun}${rest}${closing.join("")}`));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
