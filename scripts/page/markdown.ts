import { marked } from "marked";
import { readHtml } from "./html.js";
import { UnreadablePage, type Page } from "./model.js";

/** No page comes near these; what they bound is the time that the parser needs for nested marks. */
const maxSource = 1024 * 1024;
const maxLine = 20_000;
const nestedMarks = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])){20}/m;

/**
 * Reads Markdown: the `.md` twin of a page, whose tables are those of GitHub's dialect, and the vendor's repositories,
 * whose tables are HTML.
 */
export function readMarkdown(source: string): Page {
  if (
    source.length > maxSource ||
    nestedMarks.test(source) ||
    source.split("\n").some((line) => line.length > maxLine)
  ) {
    throw new UnreadablePage("its Markdown is far larger, or nested deeper, than that of a page of the vendor");
  }
  const page = readHtml(toHtml(source), "markdown", true);
  return endsInsideRow(source) ? { ...page, end: "open" } : page;
}

function toHtml(source: string): string {
  try {
    return marked.parse(source, { gfm: true, async: false });
  } catch (error) {
    // Marks nested thousands deep exhaust the parser's stack.
    if (error instanceof RangeError)
      throw new UnreadablePage("its Markdown is nested deeper than that of a page of the vendor");
    throw error;
  }
}

function endsInsideRow(source: string): boolean {
  const last = source.trimEnd().split("\n").at(-1)?.trim() ?? "";
  return last.startsWith("|") && !last.endsWith("|");
}
