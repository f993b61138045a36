import { marked } from "marked";
import { readHtml } from "./html.js";
import type { Page } from "./model.js";

/**
 * Reads Markdown: the `.md` twin of a page, whose tables are those of GitHub's dialect, and the vendor's repositories,
 * whose tables are HTML.
 */
export function readMarkdown(source: string): Page {
  const html = marked.parse(source, { gfm: true, async: false });
  const page = readHtml(html, "markdown", true);
  return endsInsideRow(source) ? { ...page, end: "open" } : page;
}

function endsInsideRow(source: string): boolean {
  const last = source.trimEnd().split("\n").at(-1)?.trim() ?? "";
  return last.startsWith("|") && !last.endsWith("|");
}
