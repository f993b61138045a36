import type { Case, Field, Option, Shape } from "./fields.js";
import { content, html, type Html } from "./html.js";
import { inline, markdown } from "./markdown.js";
import type { Source, Undocumented } from "./sources.js";

/** A heading that can be linked to. */
export function heading(level: 2 | 3 | 4, id: string, text: string): Html {
  const link = html`<a href="#${id}">${text}</a>`;
  if (level === 2) return html`<h2 id="${id}">${link}</h2>`;
  return level === 3 ? html`<h3 id="${id}">${link}</h3>` : html`<h4 id="${id}">${link}</h4>`;
}

/** How sure a statement is that the vendor's page of the operation does not make. */
export const certainties: Readonly<Record<string, string>> = {
  documented: "from another page of the vendor",
  observed: "observed, not documented",
  inferred: "inferred, not documented",
  contradicted: "the sources disagree",
};

/** Says that a statement, or what of it, is not the vendor's page's, with links to where it is from. */
export function doubt(undocumented: Undocumented | undefined): Html | undefined {
  if (undocumented === undefined) return undefined;
  const { certainty, sources, what } = undocumented;
  return html`<p class="doubt">${capital(certainties[certainty] ?? certainty)}${what === undefined ? "" : `: ${phrase(what)}`} ${references(sources)}</p>`;
}

/** What is meant, as part of a sentence: a document may name a value or a keyword alone. */
function phrase(what: string): string {
  return what
    .split(", ")
    .map((part) => (part === "null" ? "that it may be null" : part === "pattern" ? "the pattern" : part))
    .join(", ");
}

/** Links to the list of sources. */
export function references(sources: readonly Source[]): Html {
  return html`${sources.map(({ name, number }, index) => html`${index === 0 ? "" : " "}<a href="#source-${name}">[${number}]</a>`)}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An example, as text that the page's script colours. */
export function example(value: unknown): Html {
  return html`<pre class="code">${content(typeof value === "string" ? value : JSON.stringify(value, null, 2))}</pre>`;
}

/** A shape as a list of fields; its alternatives one after the other. */
export function shape(content: Shape, id: string): Html {
  const { fields, alternatives, closed, type, limits, marks, options } = content;
  const hasParts = fields.length + alternatives.length > 0;
  return html`${markdown(content.description)}${doubt(content.undocumented)}
    ${hasParts && !content.list ? undefined : html`${facts(html`<span>${type}</span>`, limits, marks)}${optionList(options)}`}
    ${list(fields, id)}
    ${closed ? html`<p class="note">Any other field is refused.</p>` : undefined}
    ${alternatives.map((alternative, index) => {
      const name = alternative.name ?? alternative.type;
      return html`<div class="alternative"><h5>${index === 0 ? "Either" : "or"} ${name}</h5>${shape(alternative, `${id}.${name}`)}</div>`;
    })}`;
}

export function list(fields: readonly Field[], id: string): Html | undefined {
  return fields.length === 0
    ? undefined
    : html`<ul class="fields">${fields.map((field) => row(field, `${id}.${field.path}`))}</ul>`;
}

function row(
  { path, type, limits, marks, need, description, options, cases, decidedBy, undocumented }: Field,
  id: string,
): Html {
  return html`<li id="${id}">
    ${facts(html`<a class="name" href="#${id}"><code>${path}</code></a> <span>${type}</span>`, limits, marks, need)}
    ${markdown(description)}
    ${optionList(options)}
    ${cases.length === 0 ? undefined : html`<p class="note">By <code>${decidedBy}</code>:</p><dl class="options">${cases.map(caseRow)}</dl>`}
    ${doubt(undocumented)}</li>`;
}

function optionList(options: readonly Option[]): Html | undefined {
  return options.length === 0 ? undefined : html`<dl class="options">${options.map(optionRow)}</dl>`;
}

function optionRow({ value, description, decides }: Option): Html {
  return html`<dt><code>${value}</code></dt><dd>${inline(description)}${decides.map(({ field, limits }) => html` <span class="decides">then <code>${field}</code> ${limits.map(limit)}</span>`)}</dd>`;
}

function caseRow({ values, limits, description }: Case): Html {
  return html`<dt>${values.map((value) => html`<code>${value}</code> `)}</dt><dd>${limits.map(limit)} ${inline(description)}</dd>`;
}

/** The line above a description: name and type, limits, and at the right whether or where it is needed. */
export function facts(content: Html, limits: readonly string[], marks: readonly string[] = [], need?: string): Html {
  const where =
    need === undefined
      ? undefined
      : html` <b${need.startsWith("required") ? html` class="must"` : undefined}>${need}</b>`;
  return html`<p class="facts">${content} ${limits.map(limit)}${marks.map((mark) => html`<i class="mind">${mark}</i> `)}${where}</p>`;
}

function limit(text: string): Html {
  const [, pattern] = /^(?:each )?pattern (.*)$/s.exec(text) ?? [];
  return html`<i>${pattern === undefined ? text : html`pattern <code>${pattern}</code>`}</i> `;
}
