/** Text that is HTML already; everything else is escaped by {@link html}. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes text safe between tags and inside quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Text as the content of an element, in which quotation marks need no escape. */
export function content(text: string): Html {
  return raw(text.replaceAll(/[&<>]/g, (character) => entities[character] ?? character));
}

/** Template tag: what is put in is escaped, unless it is {@link Html}; lists are joined, undefined is left out. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return {
    html: tight(strings)
      .map((text, index) => text + render(parts[index]))
      .join(""),
  };
}

/** Templates are indented for who reads them; a page of thousands of rows need not be. */
function tight(strings: TemplateStringsArray): readonly string[] {
  const known = tightened.get(strings) ?? strings.map((text) => text.replaceAll(/\n\s*/g, "\n"));
  tightened.set(strings, known);
  return known;
}

const tightened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Marks text as HTML. For text that this project made, never for text of a document. */
export function raw(text: string): Html {
  return { html: text };
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return escape(String(part));
  if ("html" in part) return part.html;
  return part.map(render).join("");
}
