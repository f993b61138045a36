import { Marked } from "marked";
import { escape, html, raw, type Html } from "./html.js";

// A description may hold any text: its HTML is shown, not obeyed, and only web links become links.
const marked = new Marked({
  renderer: {
    html: ({ text }) => escape(text),
    image: ({ text }) => escape(text),
    link({ href, tokens }) {
      return link(raw(this.parser.parseInline(tokens)), href).html;
    },
  },
});

/** Markdown of a description, as paragraphs and lists. */
export function markdown(text: string): Html {
  return kept(blocks, text, () => marked.parse(text, { async: false }));
}

/** Markdown of a description, within a line. */
export function inline(text: string): Html {
  return kept(lines, text, () => marked.parseInline(text, { async: false }));
}

// Most descriptions stand in many places of a page.
const blocks = new Map<string, Html>();
const lines = new Map<string, Html>();

function kept(known: Map<string, Html>, text: string, parse: () => string): Html {
  const result = known.get(text) ?? raw(parse());
  known.set(text, result);
  return result;
}

/** A link to the web; the text alone for any other address. */
export function link(text: string | Html, href: unknown): Html {
  return typeof href === "string" && /^https?:\/\//.test(href)
    ? html`<a href="${href}" rel="noreferrer">${text}</a>`
    : html`${text}`;
}
