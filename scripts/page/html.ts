import { load, type CheerioAPI } from "cheerio";
import { maxText, toLine, UnreadablePage, type Block, type Cell, type Line, type Page } from "./model.js";
import { captionText } from "./words.js";

type Node = ReturnType<ReturnType<CheerioAPI["root"]>["contents"]>[number];
interface Parent {
  readonly children: Node[];
}
type Element = Extract<Node, { attribs: unknown }>;

/** Deeper nesting than any page has; what lies below is left out rather than risking the stack. */
const maxDepth = 200;
const maxSpan = 1_000;

/** The time of the parser grows with the square of the elements that are open at once. */
const maxOpen = 5_000;
const withoutEnd = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

const skipped = new Set(["script", "style", "noscript", "template", "head", "svg", "iframe", "select", "button"]);
const inline = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "cite",
  "code",
  "em",
  "font",
  "i",
  "img",
  "input",
  "kbd",
  "label",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "tt",
  "u",
  "var",
  "wbr",
]);
const emphasis = new Set(["b", "strong", "code", "tt", "samp"]);

/**
 * Reads HTML into blocks. `lineBreaks` says whether a line break in the source is one for the reader: yes in what a
 * Markdown parser wrote, no in HTML of the vendor's site.
 */
export function readHtml(source: string, form: "html" | "markdown", lineBreaks: boolean): Page {
  if (isTooDeep(source)) throw new UnreadablePage("its HTML is nested far deeper than that of a page of the vendor");
  // The forgiving parser of cheerio: unlike the one that follows the HTML standard, it takes linear time on any input.
  const $ = load(source, { xml: { xmlMode: false } }, false);
  const blocks: Block[] = [];
  let anchors: string[] = [];

  const text = (content: string, item: boolean): void => {
    for (const line of lineBreaks ? content.split("\n") : [content]) {
      const bare = line.slice(0, maxText).replace(/\s+/g, " ").trim();
      if (bare === "") continue;
      anchors = [];
      blocks.push({ kind: "text", text: bare, item });
    }
  };

  const walk = (parent: Parent, item: boolean, depth: number): void => {
    let run = "";
    const flush = (): void => {
      text(run, item);
      run = "";
    };
    for (const node of parent.children) {
      if (node.type === "text") {
        run += node.data;
        continue;
      }
      if (!isElement(node) || skipped.has(node.name)) continue;
      anchors.push(...idsOf(node));
      if (inline.has(node.name) && !containsBlock(node)) {
        run += node.name === "br" ? "\n" : inlineText(node, depth);
        continue;
      }
      flush();
      if (depth >= maxDepth) continue;
      if (/^h[1-6]$/.test(node.name)) {
        const heading = inlineText(node, depth).replace(/\s+/g, " ").trim();
        if (heading !== "") blocks.push({ kind: "heading", text: heading });
        anchors = [];
        continue;
      }
      if (node.name === "table") {
        blocks.push(readTable(node, anchors, lastCaption(blocks), lineBreaks));
        anchors = [];
        continue;
      }
      walk(node, item || node.name === "li", depth + 1);
    }
    flush();
  };

  const root = $.root()[0];
  if (root === undefined) throw new UnreadablePage("the HTML cannot be parsed");
  walk(root, false, 0);
  return { form, blocks, end: endOf(source), url: savedFrom(root, source) };
}

function readTable(table: Element, anchors: readonly string[], above: string, lineBreaks: boolean): Block {
  const rows = descendants(table, "tr");
  const captionNode = table.children.find((child): child is Element => isElement(child) && child.name === "caption");
  const caption = captionNode === undefined ? above : inlineText(captionNode, 0).replace(/\s+/g, " ").trim();
  const grid = spread(rows, lineBreaks);
  const header = (grid[0] ?? []).map((cell) => cell.lines.map((line) => line.text).join(" "));
  return { kind: "table", caption, ids: [...anchors], header, rows: grid.slice(1) };
}

/** Cells by row and column, with spans filled in. */
function spread(rows: readonly Element[], lineBreaks: boolean): Cell[][] {
  const grid: Cell[][] = [];
  const hanging = new Map<number, { rows: number; cell: Cell }>();
  for (const row of rows) {
    const cells: Cell[] = [];
    const takeHanging = (): void => {
      for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
        if (above.rows <= 1) hanging.delete(cells.length);
        else hanging.set(cells.length, { ...above, rows: above.rows - 1 });
        cells.push(above.cell);
      }
    };
    for (const node of row.children) {
      if (!isElement(node) || (node.name !== "td" && node.name !== "th")) continue;
      takeHanging();
      const cell: Cell = { lines: readLines(node, lineBreaks), links: linksOf(node) };
      const down = span(node.attribs["rowspan"]);
      for (let column = span(node.attribs["colspan"]); column > 0 && cells.length < maxSpan; column -= 1) {
        if (down > 1) hanging.set(cells.length, { rows: down - 1, cell });
        cells.push(cell);
      }
    }
    takeHanging();
    if (cells.length > 0) grid.push(cells);
  }
  return grid;
}

function readLines(cell: Element, lineBreaks: boolean): Line[] {
  const lines: Line[] = [];
  let run = "";
  let strong: string[] = [];
  let item = false;
  const flush = (): void => {
    for (const part of run.split("\n")) {
      const line = toLine(part, strong);
      if (line.text === "") continue;
      lines.push(item ? { ...line, item: true } : line);
    }
    run = "";
    strong = [];
  };
  const walk = (parent: Element, depth: number): void => {
    for (const node of parent.children) {
      if (node.type === "text") {
        run += lineBreaks ? node.data : node.data.replace(/\s+/g, " ");
        continue;
      }
      if (!isElement(node) || skipped.has(node.name) || depth >= maxDepth) continue;
      if (node.name === "br") {
        run += "\n";
        continue;
      }
      if (emphasis.has(node.name) || /\b(parm|keyword)/.test(node.attribs["class"] ?? "")) {
        const value = unquote(inlineText(node, depth));
        if (value !== "") strong.push(value);
      }
      if (inline.has(node.name)) {
        walk(node, depth + 1);
        continue;
      }
      // A paragraph inside a list item belongs to the item's line.
      if (node.name === "p" && parent.name === "li") {
        walk(node, depth + 1);
        run += " ";
        continue;
      }
      flush();
      item = node.name === "li";
      walk(node, depth + 1);
      flush();
      item = false;
    }
  };
  walk(cell, 0);
  flush();
  return lines;
}

function unquote(text: string): string {
  return text.trim().replace(/^["“”'‘’]+|["“”'‘’]+$/g, "");
}

function inlineText(element: Element, depth: number): string {
  let text = "";
  for (const node of element.children) {
    if (node.type === "text") text += node.data;
    else if (isElement(node) && !skipped.has(node.name) && depth < maxDepth) {
      text += node.name === "br" ? "\n" : inlineText(node, depth + 1);
    }
  }
  return text;
}

function isElement(node: Node): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

/** An `<a>` or `<span>` around a table or a paragraph is a container, not a word in a sentence. */
function containsBlock(element: Element): boolean {
  return element.children.some((node) => isElement(node) && !inline.has(node.name) && !skipped.has(node.name));
}

function descendants(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element, depth: number): void => {
    for (const node of parent.children) {
      if (!isElement(node) || depth >= maxDepth) continue;
      if (node.name === name) found.push(node);
      else if (node.name !== "table") walk(node, depth + 1);
    }
  };
  walk(element, 0);
  return found;
}

/** The anchors of an element and of the empty links right inside it. */
function idsOf(element: Element): string[] {
  const anchors = [
    element,
    ...element.children.filter((node): node is Element => isElement(node) && node.name === "a"),
  ];
  return anchors
    .flatMap((anchor) => [anchor.attribs["id"], anchor.attribs["name"]])
    .filter((id): id is string => id !== undefined && id !== "");
}

function linksOf(cell: Element): string[] {
  return descendants(cell, "a").flatMap((link) => {
    const href = link.attribs["href"] ?? "";
    const hash = href.indexOf("#");
    return hash < 0 ? [] : [href.slice(hash + 1)];
  });
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? "1", 10);
  return number >= 1 ? Math.min(number, maxSpan) : 1;
}

function lastCaption(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return last?.kind === "text" && captionText(last.text) !== undefined ? last.text : "";
}

/** Whether more elements are open at once than on any page. */
function isTooDeep(source: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = (tag ?? "").toLowerCase();
    if (withoutEnd.has(name)) continue;
    // Elements whose end may be left out, and all others when they close.
    const at =
      slash === "/"
        ? open.lastIndexOf(name)
        : /^(?:dd|dt|li|option|p|td|th|tr)$/.test(name) && open.at(-1) === name
          ? open.length - 1
          : -1;
    if (at >= 0) open.length = at;
    if (slash !== "/") open.push(name);
    if (open.length > maxOpen) return true;
  }
  return false;
}

/** The parser closes what the file leaves open, so this looks at the source, without its scripts and comments. */
function endOf(source: string): Page["end"] {
  const bare = source.replace(/<!--[^]*?(?:-->|$)|<script[\s>][^]*?(?:<\/script|$)/gi, "");
  const opened = bare.match(/<table[\s>]/gi)?.length ?? 0;
  const closed = bare.match(/<\/table\s*>/gi)?.length ?? 0;
  if (opened > closed || /<[^<>]*$/.test(bare.slice(-400))) return "open";
  return /<\/html\s*>\s*$/i.test(bare) ? "whole" : "unknown";
}

/** The address that the copy gives: its canonical link, else the comment that browsers put above a saved page. */
function savedFrom(root: Parent, source: string): string | undefined {
  const elements = (parent: Parent): Element[] => parent.children.filter(isElement);
  const inHead = elements(root)
    .filter((node) => node.name === "html")
    .flatMap(elements)
    .filter((node) => node.name === "head")
    .flatMap(elements);
  const canonical = inHead.find((node) => node.name === "link" && node.attribs["rel"] === "canonical")?.attribs["href"];
  return canonical ?? /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 2_000))?.[1];
}
