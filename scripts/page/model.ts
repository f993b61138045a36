/**
 * A documentation page after its form (HTML, Markdown, flattened text) is out of the way: headings, texts and
 * tables in reading order. Every front end produces this; everything after it reads only this.
 */
export interface Page {
  readonly form: "html" | "markdown" | "text";
  readonly blocks: readonly Block[];
  /** How the file ends: inside a table, surely whole (`</html>`), or in a way that says neither. */
  readonly end: "open" | "whole" | "unknown";
  /** Where the page was saved from, when the copy says so. */
  readonly url: string | undefined;
}

export type Block = Heading | Text | Table;

export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** It stands in a list: never a heading. */
  readonly item: boolean;
}

export interface Table {
  readonly kind: "table";
  /** The caption as printed, for example `Table 4 CertDetail`; empty when the copy has none. */
  readonly caption: string;
  /** Anchors that lead to this table. */
  readonly ids: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly lines: readonly Line[];
  /** Anchors on this page that the cell links to, without `#`. */
  readonly links: readonly string[];
}

export interface Line {
  readonly text: string;
  /** The line is an item of a list. */
  readonly item: boolean;
  /** The words that the page prints in bold or as code: these are values, not prose. */
  readonly strong: readonly string[];
}

/** The file is not a page that this reader understands. The message is a sentence for the user. */
export class UnreadablePage extends Error {
  override name = "UnreadablePage";
}

/** What is longer is no sentence of a page; the rest of it is left out, which bounds the work. */
export const maxText = 20_000;

export function cellText(cell: Cell | undefined): string {
  return (cell?.lines ?? [])
    .map((line) => line.text)
    .join(" ")
    .trim();
}

/** A line of running text; a leading bullet makes it an item. */
export function toLine(text: string, strong: readonly string[] = []): Line {
  const bare = text.trim().replace(/\s+/g, " ");
  const bullet = /^(?:[-*•·●▪◦]\s+|[-•·●▪◦](?=[A-Za-z]))/.exec(bare);
  return bullet === null
    ? { text: bare, item: false, strong }
    : { text: bare.slice(bullet[0].length), item: true, strong };
}

/** A table found in a text. */
export interface FoundTable {
  readonly table: Table;
  /** The line after it. */
  readonly next: number;
  /** The text ended before the table's last row was surely whole. */
  readonly open: boolean;
}

export function textCell(lines: readonly string[]): Cell {
  // Some copies put the bullet into a line of its own.
  const joined = lines
    .join("\n")
    .replace(/^[ \t]*([-*•·●▪◦])[ \t]*\n\s*(?=\S)/gm, "$1 ")
    .split("\n");
  return { lines: joined.map((line) => toLine(line)).filter((line) => line.text !== ""), links: [] };
}

export function textTable(header: readonly string[], rows: readonly Cell[][]): Table {
  return { kind: "table", caption: "", ids: [], header, rows };
}
