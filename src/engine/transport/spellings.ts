/**
 * Finds secrets in whatever clothes a server gives them back. Text and secrets are compared by their letters and digits
 * alone, in lower case, so that signs, blanks and line breaks between them do not matter; escapes are read first.
 */

import { heldIn } from "./encoded.js";
import { lineOf, viewsOf, type View } from "./views.js";

/** One way to write a secret. */
export interface Needle {
  /** Its letters and digits, in lower case; or the secret itself where it has too few. */
  readonly signs: string;
  readonly exact: boolean;
  /** Letters beside it that may belong to it, since base64 has no border between bytes. */
  readonly slack: number;
  /** The other signs that it begins and ends with. */
  readonly before: string;
  readonly behind: string;
}

const encoder = new TextEncoder();
const signsOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** Of a longer one only its plain spelling is looked for; servers do not take headers of that size. */
const longestSpelled = 16 * 1024;
/** So many characters in a row do not occur in a secret by chance. */
const shortestFragment = 16;
/** And so many letters and digits among them. */
const fewestSigns = 12;
/** Nor so many that are two thirds of it. */
const fewestPart = 6;
/** What is shorter counts only where it stands alone. */
const shortestWithin = 8;
/** The same of base64, which reads like no word. */
const shortestEncoded = 5;

/** Secrets, and once it is wanted what they are looked for with. */
export interface Secrets {
  /** Texts that hold them. */
  readonly texts: readonly string[];
  readonly within: (text: string) => readonly string[];
  needles?: readonly Needle[];
  folded?: Folded;
}

/** All of them in one text, in lower case. */
interface Folded {
  readonly text: string;
  readonly isAscii: boolean;
}

/** @param within the secrets of a text, parts of it; default the text itself */
export function secretsOf(
  texts: readonly string[],
  within: (text: string) => readonly string[] = (text) => [text],
): Secrets {
  return { texts, within };
}

function needlesOf({ texts, within }: Secrets): readonly Needle[] {
  return [...new Set(texts.flatMap(within))].filter((secret) => secret !== "").flatMap(spellings);
}

/** Plain, base64 (also within more bytes), hex, the numbers of its bytes, and each of them backwards. */
function spellings(secret: string): Needle[] {
  const plain = signsOf(secret);
  const needle = (signs: string, more: Partial<Needle> = {}): Needle => ({ ...bareNeedle, signs, ...more });
  const ends = { before: /^[^a-z0-9]*/i.exec(secret)?.[0] ?? "", behind: /[^a-z0-9]*$/i.exec(secret)?.[0] ?? "" };
  const found =
    plain.length < 4
      ? exactly(secret).map((signs) => needle(signs, { exact: true, behind: secret.endsWith("\\") ? "\\" : "" }))
      : [
          needle(plain, ends),
          ...(/["\\]/.test(secret) ? inJson(secret).map((signs) => needle(signs, { exact: true })) : []),
        ];
  if (secret.length > longestSpelled) return found;
  const bytes = encoder.encode(secret);
  const binary = String.fromCharCode(...bytes);
  found.push(needle(signsOf(btoa(binary))));
  for (const others of [0, 1, 2]) found.push(needle(signsOf(base64Within(binary, others)), { slack: 3 }));
  found.push(needle([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")), needle(bytes.join("")));
  const backwards = found.map(({ signs, before, behind, ...same }) => ({
    ...same,
    signs: reversed(signs),
    before: reversed(behind),
    behind: reversed(before),
  }));
  return [...found, ...backwards].filter(({ signs, exact }) => exact || signs.length >= 4);
}

/** As JSON writes it, and as JSON within JSON does. */
const inJson = (secret: string) => {
  const once = JSON.stringify(secret).slice(1, -1);
  return [once, JSON.stringify(once).slice(1, -1)];
};

/** A backslash is lost where all of them are taken for escapes, and before a digit none is taken for one: JSON doubles it. */
function exactly(secret: string): string[] {
  const escaped = ["\\", "", "\\\\", "\\\\\\\\"].map((sign) => secret.replaceAll("\\", sign));
  return [...new Set([...escaped, ...inJson(secret)])].filter((text) => text !== "");
}

const bareNeedle = { exact: false, slack: 0, before: "", behind: "" };

function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index--) result += text.charAt(index);
  return result;
}

/** The base64 of bytes behind `before` others, without the characters that hold bits of others, too. */
function base64Within(binary: string, before: number): string {
  const whole = btoa(`${"\0".repeat(before)}${binary}`);
  const end = (binary.length + before) % 3 === 0 ? whole.length : whole.indexOf("=") - 1;
  return whole.slice(before === 0 ? 0 : before + 1, end);
}

/** Removes secrets, in whatever spelling, and long fragments of them, since a server that quotes them may cut them off. */
export function removeAll(text: string, secrets: readonly Secrets[], mask: string): string {
  if (isPlainId(text, secrets)) return text;
  const needles = secrets.flatMap((each) => (each.needles ??= needlesOf(each)));
  if (needles.length === 0) return text;
  const ranges = [...found(text, needles), ...fragments(text, needles)];
  const long = needles.filter(({ signs, exact, slack }) => !exact && slack === 0 && signs.length >= shortestEncoded);
  if (long.length > 0) {
    const shortest = Math.min(...long.map(({ signs }) => signs.length));
    ranges.push(...heldIn(text, shortest, (decoded) => found(decoded, long).length > 0));
  }
  let clean = "";
  let done = 0;
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    if (start >= done) clean += `${text.slice(done, start)}${mask}`;
    done = Math.max(done, end);
  }
  return clean + text.slice(done);
}

/** Where secrets stand. */
function found(text: string, needles: readonly Needle[]): [number, number][] {
  return viewsOf(text).flatMap((view) => {
    const ranges = rangesIn(text, view, needles);
    return view.inLines === true ? ranges.map((range) => lineOf(text, range)) : ranges;
  });
}

/** Where words stand that are the most of a secret, or a long part of one. */
function fragments(text: string, needles: readonly Needle[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const signs = signsOf(word);
    const isLong = word.length >= shortestFragment && signs.length >= fewestSigns;
    const isPart = ({ signs: whole, exact }: Needle) =>
      !exact && (isLong || signs.length >= Math.max(fewestPart, (whole.length * 2) / 3)) && whole.includes(signs);
    if (needles.some(isPart)) ranges.push([index, index + word.length]);
  }
  return ranges;
}

/** Most of what is looked at is the id of a request that went well. In 16 bytes of hex nothing can hide but a part, plain or hex. */
function isPlainId(text: string, secrets: readonly Secrets[]): boolean {
  if (!/^[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i.test(text)) return false;
  const lower = text.toLowerCase();
  const id = lower.replaceAll("-", "");
  const backwards = reversed(id);
  return !secrets.some((each) => {
    const { text: folded, isAscii } = (each.folded ??= foldedOf(each.texts));
    if ([lower, id, backwards].some((hex) => folded.includes(hex))) return true;
    if (isAscii && !bytesOfText.test(id)) return false;
    return [id, backwards].some((hex) => folded.includes(bytesOf(hex).toLowerCase()));
  });
}

function foldedOf(texts: readonly string[]): Folded {
  // An id has no line break, so none is found across two secrets.
  const text = texts.join("\n").toLowerCase();
  return { text, isAscii: /^[\0-\x7f]*$/.test(text) };
}

/** Each byte has its first bit clear, in hex read forwards or backwards. */
const bytesOfText = /^(?:(?:[0-7].)*|(?:.[0-7])*)$/;
const bytesOf = (hex: string) =>
  String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));

const words = new RegExp(String.raw`[\w+/.~-]{${fewestPart},}`, "g");

/** Where secrets stand in the original. */
function rangesIn(original: string, { text, at }: View, needles: readonly Needle[]): [number, number][] {
  let signs = "";
  const places: number[] = [];
  for (const { 0: run, index } of text.matchAll(/[A-Za-z0-9]+/g)) {
    signs += run.toLowerCase();
    for (let place = index; place < index + run.length; place++) places.push(place);
  }
  const isSign = (index: number) => /[A-Za-z0-9]/.test(original[index] ?? "");
  const ranges: [number, number][] = [];
  for (const { signs: wanted, exact, slack, before, behind } of needles) {
    const within = exact ? text : signs;
    const { length } = wanted;
    for (let found = within.indexOf(wanted); found >= 0; found = within.indexOf(wanted, found + length)) {
      const first = exact ? found : (places[found] ?? 0);
      const last = exact ? found + length - 1 : (places[found + length - 1] ?? 0);
      let start = at[beside(text, first - 1, -1, reversed(before)) + 1] ?? 0;
      let end = at[beside(text, last + 1, 1, behind)] ?? original.length;
      const needsRoom = (exact || length < (slack > 0 ? shortestEncoded : shortestWithin)) && /[a-z0-9]/i.test(wanted);
      if (needsRoom && (isSign(start - 1) || isSign(end))) continue;
      for (let more = slack; more > 0 && isSign(start - 1); more--) start--;
      for (let more = slack; more > 0 && /[A-Za-z0-9+/=_-]/.test(original[end] ?? ""); more--) end++;
      // They escape its first sign, or are signs of it.
      while (original[start - 1] === "\\") start--;
      ranges.push([start, end]);
    }
  }
  return ranges;
}

/** The place behind the signs that stand beside a secret and belong to it. Beyond ASCII, their bytes may stand there. */
function beside(text: string, from: number, step: 1 | -1, signs: string): number {
  let place = from;
  // Of backslashes in a row the first takes all that stand there.
  for (const sign of signs.replace(/\\+/g, "\\")) {
    if (sign > "\x7f") while ((text[place] ?? "") > "\x7f") place += step;
    else if (text[place] === sign || (sign === " " && text[place] === "+")) place += step;
    else break;
    // JSON doubles it, JSON within JSON once more.
    if (sign === "\\") while (text[place] === sign) place += step;
  }
  return place;
}
