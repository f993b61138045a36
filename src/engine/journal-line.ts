import type { Intent, KeptAnswer, Settlement } from "./journal.js";

/** One purchase as the journal tells it. Of a settled one that was compacted `body` is undefined. */
export interface JournalEntry extends Intent {
  readonly id: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** `open`: it may have been bought, and nobody has found out. */
  readonly state: "open" | "settled";
  readonly outcome?: Settlement["outcome"] | "settled-by-hand";
  /** Of an open one: when the call ended without a known outcome. Not there when the process ended before. */
  readonly endedAt?: string;
  readonly receipt?: string;
  readonly requestId?: string;
  readonly note?: string;
  /** It was begun although the same purchase was open. */
  readonly allowRepeat?: true;
  /** Of one with a key: what it was answered, without secrets. */
  readonly answer?: KeptAnswer;
  /** Of one that was settled by hand: false when it was found out that it was not made. Then its key is free. */
  readonly made?: false;
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
  readonly answer?: KeptAnswer;
  readonly made?: false;
}

/** By it a change of the key is seen. */
interface KeyPrint {
  readonly keyPrint?: string;
}

export type Line =
  | ({ readonly kind: "intent"; readonly id: string; readonly at: string; readonly allowRepeat?: true } & Intent &
      KeyPrint)
  | Settled
  | { readonly kind: "withdrawn"; readonly id: string; readonly at: string }
  /** A crash cut off the line before this one. Written by whoever finds it so. */
  | { readonly kind: "cut"; readonly at: string }
  /** A compaction takes what stands before this line, and nothing behind it. */
  | { readonly kind: "compacting"; readonly id: string; readonly at: string }
  /** That compaction has come to nothing, and never will; what stands behind it counts. */
  | { readonly kind: "resumed"; readonly id: string; readonly at: string }
  /** How a compacted file begins. */
  | { readonly kind: "compacted"; readonly id: string; readonly at: string }
  /** What a compaction keeps of a settled entry: all but the body. */
  | Kept
  /** What a compaction keeps of an entry that was withdrawn. */
  | { readonly kind: "gone"; readonly id: string; readonly at: string };

type Kept = { readonly kind: "kept" } & Omit<JournalEntry, "state" | "body" | "endedAt" | "endsBy" | "allowRepeat"> &
  KeyPrint;

/** No line is longer, so that a file of another kind is not read whole in search of the end of its first line. */
export const longestLine = 16 * 1024 * 1024;

const strictUtf8 = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = strictUtf8();

/** Undefined for what is not UTF-8. The last character may be cut off. */
export function decoded(bytes: Uint8Array): string | undefined {
  for (const decode of [() => utf8.decode(bytes), () => strictUtf8().decode(bytes, { stream: true })]) {
    try {
      return decode();
    } catch {
      // The second one takes what a crash cut in the middle of a character.
    }
  }
  return undefined;
}

export const isBlank = (text: string) => /^[ \t\r]*$/.test(text);

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
/** It becomes part of a file's name. */
const uuid: Check = (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value));
const at: Check = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value));

const optionalAt: Check = (value) => value === undefined || at(value);
const optionalFalse: Check = (value) => value === undefined || value === false;
const optionalAnswer: Check = (value) =>
  value === undefined ||
  (typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((name) => ["status", "data"].includes(name)));
const named = { key: optionalText, keyPrint: optionalText };
const found = { receipt: optionalText, requestId: optionalText, note: optionalText };
const answered = { ...found, answer: optionalAnswer, made: optionalFalse };

/** The fields of each kind of line. */
const kinds: ReadonlyMap<unknown, ReadonlyMap<string, Check>> = new Map(
  Object.entries<Readonly<Record<string, Check>>>({
    intent: {
      ...{ kind: text, id, at, operation: text, url: text, fingerprint: text },
      ...{ body: () => true, allowRepeat: (value) => value === undefined || value === true },
      ...{ ...named, tag: () => true, endsBy: optionalAt },
    },
    settled: { ...{ kind: text, id, at, outcome: (value) => outcomes.has(value) }, ...answered },
    withdrawn: { kind: text, id, at },
    compacting: { kind: text, id: uuid, at },
    resumed: { kind: text, id: uuid, at },
    compacted: { kind: text, id: uuid, at },
    gone: { kind: text, id, at },
    kept: {
      ...{ kind: text, id, at, operation: text, url: text, fingerprint: text },
      ...{ outcome: (value) => outcomes.has(value) && value !== "unknown", ...named, ...answered, tag: () => true },
    },
    cut: { kind: text, at },
  }).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]),
);

/** Undefined for what is no line of a journal. A field that is not known is a name that was damaged. */
export function parseLine(text: string): Line | undefined {
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
const beginnings = ["intent", "settled", "withdrawn", "compacting", "resumed"].map(
  (kind) => `{"kind":"${kind}","id":"`,
);
beginnings.push('{"kind":"cut","at":"');

/** What may follow where JSON breaks off: inside a string (an escape may be broken, too), or outside of one. */
const restsOfString = ['"', '\\"', '0000"', '000"', '00"', '0"'].flatMap((rest) => [rest, `${rest}:0`]);
const restsOfValue = ["", "0", ":0", '"":0', "rue", "ue", "e", "alse", "lse", "se", "ull", "ll", "l"];

/** True for a beginning of a line, as a crash leaves it; a file system may have filled it up with zeros. */
export function isCut(text: string): boolean {
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
