import { textCell, textTable, type FoundTable } from "./model.js";
import { isType } from "./types.js";
import { captionText, columnOf, isStatusMarkerStart, sectionOf, yesOrNo } from "./words.js";

/** The text as a stack of cells: its non-empty lines, parted at tabs. */
export interface Stack {
  readonly cells: readonly { readonly text: string; readonly line: number }[];
  /** For each line, the first cell that stands on it or below. */
  readonly firstOf: readonly number[];
  readonly lines: number;
}

export function stackOf(lines: readonly string[]): Stack {
  const cells: { text: string; line: number }[] = [];
  const firstOf: number[] = [];
  for (const [line, content] of lines.entries()) {
    firstOf.push(cells.length);
    for (const text of content.split("\t")) {
      if (text.trim() !== "") cells.push({ text: text.trim(), line });
    }
  }
  return { cells, firstOf, lines: lines.length };
}

/**
 * A table without any `|`, as it comes out of a browser: the words of the header one after the other, then the cells
 * one after the other. Rows are told apart by what only a row starts with: a name and a type.
 */
export function readStacked(stack: Stack, start: number): FoundTable | undefined {
  let at = stack.firstOf[start] ?? stack.cells.length;
  const peek = (ahead = 0): string => stack.cells[at + ahead]?.text ?? "";
  const take = (): string => {
    const text = peek();
    at += 1;
    return text;
  };

  const header: string[] = [];
  // What follows the last column may be a field whose name is a word of headers too: `name`, `type`, `location`.
  while (header.length < 8 && columnOf(peek()) !== undefined && columnOf(header.at(-1) ?? "") !== "description")
    header.push(take());
  const columns = header.map(columnOf);
  const last = header.length - 1;
  const statusCodes =
    columns[0] === "status" &&
    columns[last] === "description" &&
    columns.slice(1, -1).every((column) => column === "reason");
  const parameters = columns[0] === "name" && columns.includes("type") && columns[last] === "description";
  if (!statusCodes && !parameters) return undefined;

  /** The cells between the name and the description, by column; undefined when no row starts here. */
  const between = (ahead: number): Map<number, string> | undefined => {
    const cells = new Map<number, string>();
    let at = ahead + 1;
    for (const [index, column] of columns.entries()) {
      if (index === 0 || index === last) continue;
      const text = peek(at);
      if (column === "type" && !isType(text)) return undefined;
      // A copy may have dropped this one.
      if (column === "mandatory" && yesOrNo(text) === undefined) continue;
      cells.set(index, text);
      at += 1;
    }
    return cells;
  };
  const startsRow = (ahead = 0): boolean => {
    if (statusCodes) return /^\d{3}(?!\d)/.test(peek(ahead));
    return /^[A-Za-z_$[][\w.\-[\]{}]*\*?$/.test(peek(ahead)) && between(ahead) !== undefined;
  };
  const ends = (): boolean =>
    at >= stack.cells.length ||
    endsTable(peek()) ||
    captionText(peek()) !== undefined ||
    isStatusMarkerStart(peek()) ||
    (/^(name|status)$/.test(columnOf(peek()) ?? "") && columnOf(peek(1)) !== undefined && !startsRow(1));

  const rows = [];
  while (startsRow()) {
    const row = header.map(() => textCell([]));
    row[0] = textCell([take()]);
    // Of a status code all that follows is its description.
    for (const [index] of statusCodes ? [] : (between(-1) ?? [])) row[index] = textCell([take()]);
    const description: string[] = [];
    // A description may read like a heading: `Error code`. Then it is not the heading when a row follows, nor at all
    // when it tells of an error code, since no table is followed by that part directly.
    if (parameters && (sectionOf(peek()) === "error-codes" || (endsTable(peek()) && startsRow(1))))
      description.push(take());
    while (!ends() && !startsRow()) description.push(take());
    row[last] = textCell(description);
    rows.push(row);
  }
  // Nothing marks the end of such a table: when the text stops here, the last row may be cut.
  const open = at >= stack.cells.length;
  return { table: textTable(header, rows), next: open ? stack.lines : (stack.cells[at]?.line ?? stack.lines), open };
}

/** Inside a table, `Constraints` and `Example:` are labels of a description: such sections do not follow tables. */
function endsTable(text: string): boolean {
  const section = sectionOf(text);
  return section !== undefined && section !== "other" && !/[:：]$/.test(text);
}
