import { unseen } from "../engine/unseen.js";

/** Text that shows what it holds. Line feeds and tabs stay: whoever puts a value from outside into a text passes it through {@link shown}. */
export function plain(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

/** A value from outside as one field of a line of fields, without quotation marks. */
export function oneLine(text: string): string {
  return text.replace(unseen, escaped);
}

/** A text that could be taken for something else than one word or sentence, were it not in quotation marks. */
const misleading = /^$|^[\s"'([{]|\s$|[^\S ]|\s\s|[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A value from outside (an answer, a file, a journal, a command line) as it may be printed: on one line, and in JSON's
 * quotation marks where it is not plain.
 */
export function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return quoted(value);
  const text = String(value);
  return misleading.test(text) ? quoted(text) : text;
}

/** A value as JSON on one line that shows what it holds. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replace(unseen, escaped);
}

/** A value as JSON that shows what it holds, on several lines. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(unseen, (character) =>
    character === "\n" ? character : escaped(character),
  );
}

/** As JSON writes it: `\u202e`, and two of them for a character beyond the first 65,536. */
function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;

/** How many columns of a terminal a text takes: East Asian characters take two, marks none. */
export function columnsOf(text: string): number {
  if (/^[\x00-\x7f]*$/.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1), 0);
}

/** Text filled up with blanks to a width in columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** Text that takes no more than a width in columns; of what is longer the end is an ellipsis. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let [kept, taken] = ["", 0];
  for (const character of text) {
    taken += columnsOf(character);
    if (taken > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The words of a line; between wide characters a line may break too. */
export function wordsOf(line: string): { readonly text: string; readonly blank: boolean }[] {
  return line.split(" ").flatMap((word, index) =>
    (wide.test(word) ? word.split(/(?<=[^\x00-\x7f])(?=[^\x00-\x7f])/u) : [word]).map((text, part) => ({
      text,
      blank: index > 0 && part === 0,
    })),
  );
}
