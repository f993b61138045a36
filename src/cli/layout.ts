import { columnsOf, cut, padded, wordsOf } from "./text.js";

/**
 * What a person reads, part by part. A text wraps at words, each of its lines going on under itself; a table's last
 * column wraps too; a command is there to be copied, so it stands on lines of its own and is never broken inside a word.
 */
export type Part =
  | string
  | { readonly table: readonly (readonly string[])[]; readonly indent?: number }
  /** Rows under titles, a line for each: what is too long for the screen ends with an ellipsis, but for the first column. */
  | { readonly list: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] } }
  /** Its words, which may go on in a line of their own. */
  | { readonly command: readonly string[] };

export type Screen = string | readonly Part[];

/** A screen as text, for lines of a width in columns. */
export function layOut(screen: Screen, width = Infinity): string {
  return (typeof screen === "string" ? [screen] : screen).map((part) => layOutPart(part, width)).join("\n");
}

function layOutPart(part: Part, width: number): string {
  if (typeof part === "string")
    return part
      .split("\n")
      .map((line) => wrapLine(line, width))
      .join("\n");
  if ("table" in part) return table(part.table, " ".repeat(part.indent ?? 0), width);
  if ("list" in part) return list([part.list.titles, ...part.list.rows], width);
  const oneLine = part.command.join(" ");
  return `  ${columnsOf(oneLine) + 2 <= width ? oneLine : part.command.join(" \\\n    ")}`;
}

function wrapLine(line: string, width: number): string {
  const [indent = "", mark = ""] = /^( *)(- )?/.exec(line)?.slice(1) ?? [];
  const hang = indent.length + (mark.length || (indent === "" ? 0 : 2));
  return indent + mark + wrapped(line.slice(indent.length + mark.length), indent.length + mark.length, width, hang);
}

/** Text that begins at a column and goes on under itself, or at `hang`, where a line would be too long; only a word can be. */
function wrapped(text: string, column: number, width: number, hang = column): string {
  if (width === Infinity) return text;
  let result = "";
  let at = column;
  for (const [index, { text: word, blank }] of wordsOf(text).entries()) {
    const size = columnsOf(word);
    const gap = blank ? 1 : 0;
    const breaks = index > 0 && at + gap + size > width;
    result += breaks ? `\n${" ".repeat(hang)}${word}` : `${" ".repeat(gap)}${word}`;
    at = breaks ? hang + size : at + gap + size;
  }
  return result;
}

/** A column is not made narrower than that. */
const narrowest = 8;

/** The widest columns give way first, never the first one, which says what a row is about; then the last are left out. */
function list(rows: readonly (readonly string[])[], width: number): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => columnsOf(row[index] ?? ""))));
  const excess = () => widths.reduce((sum, one) => sum + one + 2, -2) - width;
  while (excess() > 0 && widths.length > 1) {
    const others = widths.slice(1);
    const widest = Math.max(...others);
    if (widest <= narrowest) widths.pop();
    else widths[widths.indexOf(widest, 1)] = widest - 1;
  }
  return rows
    .map((row) =>
      widths
        .map((one, index) => padded(index === 0 ? (row[index] ?? "") : cut(row[index] ?? "", one), one))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Rows with their columns aligned; what comes last in a row takes what it needs and goes on under itself. */
function table(rows: readonly (readonly string[])[], indent = "", width = Infinity): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.slice(0, -1).entries())
      widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
  return rows
    .map((row) => {
      const cells = row.slice(0, -1).map((cell, index) => `${padded(cell, widths[index] ?? 0)}  `);
      const before = indent + cells.join("");
      return (before + wrapped(row.at(-1) ?? "", columnsOf(before), width)).trimEnd();
    })
    .join("\n");
}
