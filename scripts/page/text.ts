import { cellText, maxText, textCell, textTable, type Block, type Cell, type FoundTable, type Page } from "./model.js";
import { readStacked, stackOf } from "./stacked.js";
import { captionText, columnOf, sectionOf } from "./words.js";

/**
 * Reads the text that is left when a page is flattened. Tables survive in four ways, and all occur:
 *
 * - one cell a line, each ended by `|`, with or without a lone `|` before each row
 * - one row a line, cells parted by `|`
 * - both of them with or without a line of dashes below the header
 * - one cell a line or paragraph, or cells parted by tabs, without any `|` (text copied from a browser)
 */
export function readText(source: string): Page {
  // Blank lines part paragraphs in some copies and every line in others, so they mean nothing.
  const lines = source
    .split("\n")
    .map((line) => line.slice(0, maxText).trim())
    .filter((line) => line !== "");
  const stack = stackOf(lines);
  const blocks: Block[] = [];
  let open = false;
  let at = 0;
  while (at < lines.length) {
    const found = readPiped(lines, at) ?? readStacked(stack, at);
    if (found !== undefined) {
      blocks.push({ ...found.table, caption: captionAbove(blocks) });
      open = found.open;
      at = found.next;
      continue;
    }
    const line = (lines[at] ?? "").replace(/\s+/g, " ");
    if (line !== "|") {
      open = false;
      blocks.push(
        sectionOf(line) === undefined ? { kind: "text", text: line, item: false } : { kind: "heading", text: line },
      );
    }
    at += 1;
  }
  return { form: "text", blocks, end: open ? "open" : "unknown", url: undefined };
}

function captionAbove(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return last?.kind === "text" && captionText(last.text) !== undefined ? last.text : "";
}

interface Header {
  readonly cells: readonly string[];
  /** The first line below the header and its dashes. */
  readonly next: number;
  /** Each row starts with a `|` of its own. */
  readonly leading: boolean;
  readonly rowPerLine: boolean;
}

function readPiped(lines: readonly string[], start: number): FoundTable | undefined {
  const header = readHeader(lines, start);
  if (header === undefined) return undefined;
  const rows: Cell[][] = [];
  let at = header.next;
  for (;;) {
    const first = lines[at] ?? "";
    const starts = !header.leading ? first.includes("|") : header.rowPerLine ? first.startsWith("|") : first === "|";
    // The next table may follow without a word in between.
    if (!starts || readHeader(lines, at) !== undefined)
      return { table: textTable(header.cells, rows), next: at, open: false };
    const row = header.rowPerLine ? readRow(lines, at, header) : readCells(lines, at, header);
    at = row.next;
    // The header of a next table whose dashes are missing, because the text ends there.
    if (row.cells.length > 1 && row.cells.every((cell) => columnOf(cellText(cell)) !== undefined)) continue;
    rows.push(row.cells);
    if (!row.whole) return { table: textTable(header.cells, rows), next: at, open: true };
  }
}

const dashes = /^\|?(?:\s*:?-{3,}:?\s*\|)*\s*:?-{3,}:?\s*\|?$/;

/**
 * The header of a table, if one starts at this line: as many cells as the dashes below it have columns. Where a copy has
 * no dashes, the words of the header must do.
 */
function readHeader(lines: readonly string[], start: number): Header | undefined {
  const first = lines[start] ?? "";
  if (!first.includes("|")) return undefined;

  if (dashes.test(lines[start + 1] ?? "") && (lines[start + 1] ?? "").includes("|") && splitRow(first).length > 1) {
    const leading = first.startsWith("|");
    const cells = splitRow(first).map((cell) => cell.trim());
    return {
      cells: cells.slice(leading ? 1 : 0, cells.at(-1) === "" ? -1 : undefined),
      next: start + 2,
      leading,
      rowPerLine: true,
    };
  }
  const words = splitRow(first)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  if (words.length > 1 && isHeader(words))
    return { cells: words, next: start + 1, leading: first.startsWith("|"), rowPerLine: true };

  const leading = first === "|";
  const cells: string[] = [];
  let at = leading ? start + 1 : start;
  for (; cells.length <= 20; at += 1) {
    const line = lines[at] ?? "";
    if (dashes.test(line) && line.includes("|")) break;
    if (line === "" || line.indexOf("|") !== line.length - 1) return undefined;
    cells.push(line.slice(0, -1).trim());
    const after = lines[at + 1] ?? "";
    if (
      columnOf(cells.at(-1) ?? "") === "description" &&
      isHeader(cells) &&
      !(dashes.test(after) && after.includes("|")) &&
      (!leading || after === "|")
    )
      return { cells, next: at + 1, leading, rowPerLine: false };
  }
  const columns = (lines[at] ?? "").match(/-{3,}/g)?.length;
  return columns === cells.length ? { cells, next: at + 1, leading, rowPerLine: false } : undefined;
}

/** Words that only the header of a table has, the last of them that of the last column. */
function isHeader(cells: readonly string[]): boolean {
  const found = cells.map(columnOf);
  return (
    !found.includes(undefined) &&
    found.at(-1) === "description" &&
    new Set(found).size === found.length &&
    (found[0] === "status" || (found[0] === "name" && found.includes("type")))
  );
}

interface Row {
  readonly cells: Cell[];
  readonly next: number;
  readonly whole: boolean;
}

/** A row of one cell a line. Only the count of `|` at line ends says where it ends. */
function readCells(lines: readonly string[], start: number, header: Header): Row {
  const cells: Cell[] = [];
  let parts: string[] = [];
  let at = header.leading ? start + 1 : start;
  for (; at < lines.length && cells.length < header.cells.length; at += 1) {
    const line = lines[at] ?? "";
    parts.push(line.endsWith("|") ? line.slice(0, -1) : line);
    if (!line.endsWith("|")) continue;
    cells.push(textCell(parts));
    parts = [];
  }
  return { cells, next: at, whole: cells.length === header.cells.length };
}

/** A row of one line, whose last cell may run on over further lines. */
function readRow(lines: readonly string[], start: number, header: Header): Row {
  const width = header.cells.length;
  const skip = header.leading ? 1 : 0;
  const parts: string[] = [];
  let bars = 0;
  let at = start;
  for (; at < lines.length && bars < width + skip; at += 1) {
    parts.push(lines[at] ?? "");
    bars += splitRow(lines[at] ?? "").length - 1;
  }
  const cells = splitRow(parts.join("\n")).slice(skip, width + skip);
  return { cells: cells.map((cell) => textCell(cell.split("\n"))), next: at, whole: bars >= width + skip };
}

/** Splits at `|` but not at `\|`. */
function splitRow(row: string): string[] {
  return row.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|"));
}
