import { labels, wordsOf, type Label } from "./labels.js";
import { toLine, type Line } from "./model.js";

/** A description in labelled parts, as newer pages have it. A part that the description lacks is undefined. */
export type Parts = Readonly<Partial<Record<Part, readonly Line[]>>>;
type Part = "definition" | "constraints" | "range" | "default" | "example";

const parts: readonly Part[] = ["definition", "constraints", "range", "default", "example"];
const all = wordsOf(...parts);
const startsDefinition = new RegExp(`^(?:${wordsOf("definition")})(?:\\s*[:：]|\\s|$)`, "i");
const wholeLine = new RegExp(`^(?:${all})$`, "i");
const startsLine = new RegExp(`^(${all})\\s*(?:[:：]\\s*|$)`, "i");
/** Inside a line, English labels are told from prose by their capital letter and by what follows. */
const inLine = new RegExp(`(?<=^|[\\s.。;；,，])(${all})(?:\\s*[:：]\\s*|\\s+(?!of\\b|for\\b|is\\b|are\\b)|$)`, "g");

/**
 * Tells the parts of a description apart: `Definition … Constraints … Range … Default Value …`, each label on a line of its
 * own, before a colon, or, in flattened copies, in the middle of a line. Undefined when the description has no parts.
 */
export function labelledParts(lines: readonly Line[]): Parts | undefined {
  const plain = lines.filter((line) => !line.item);
  const flattened =
    startsDefinition.test(plain[0]?.text ?? "") &&
    new Set(plain.flatMap((line) => [...line.text.matchAll(inLine)].map((found) => partOf(found[1] ?? "")))).size > 1;
  const marked = new Set(plain.flatMap((line) => startsLine.exec(line.text)?.[1] ?? []).map(partOf));
  if (!flattened && marked.size < 2 && !plain.some((line) => wholeLine.test(line.text))) return undefined;
  const found = new Map<Part, Line[]>();
  let part: Part = "definition";
  const add = (line: Line): void => {
    if (line.text === "") return;
    found.set(part, [...(found.get(part) ?? []), line]);
  };
  for (const line of lines) {
    if (line.item) {
      add(line);
      continue;
    }
    const text = flattened ? line.text.replace(inLine, "\n$1:") : line.text;
    for (const piece of text.split("\n").map((one) => one.trim())) {
      const label = startsLine.exec(piece);
      if (label?.[1] !== undefined) {
        part = partOf(label[1]);
        if (!found.has(part)) found.set(part, []);
      }
      add(toLine(piece.slice(label?.[0].length ?? 0), line.strong));
    }
  }
  return Object.fromEntries(found);
}

function partOf(label: string): Part {
  const word = label.replace(/\s+/g, " ").toLowerCase();
  const found = parts.find((part: Label) => labels[part].some((known) => known.toLowerCase() === word));
  return found ?? "definition";
}
