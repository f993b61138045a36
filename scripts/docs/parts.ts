import type { Case, Field, Option, Shape } from "./fields.js";
import { highlight } from "./highlight.js";
import { html, type Html } from "./html.js";
import { inline, markdown } from "./markdown.js";
import type { Source, Undocumented } from "./sources.js";

/** A heading that can be linked to. */
export function heading(level: 2 | 3, id: string, text: string): Html {
  const content = html`<a class="anchor" href="#${id}" aria-label="Link to ${text}">#</a>${text}`;
  return level === 2 ? html`<h2 id="${id}">${content}</h2>` : html`<h3 id="${id}">${content}</h3>`;
}

export const certainties: Readonly<Record<string, string>> = {
  documented: "documented elsewhere",
  observed: "observed",
  inferred: "inferred",
  contradicted: "the sources disagree",
};

/** Says that a statement is not the vendor's page's, with links to where it is from. */
export function mark(undocumented: Undocumented | undefined): Html | undefined {
  if (undocumented === undefined) return undefined;
  const { certainty, sources, what } = undocumented;
  return html`<p class="mark">${what === undefined ? "Not on the vendor’s page" : `The ${what} is not on the vendor’s page`}; ${certainties[certainty] ?? certainty} ${references(sources)}</p>`;
}

/** Links to the list of sources. */
export function references(sources: readonly Source[]): Html {
  return html`${sources.map(({ name, number, title }, index) => html`${index === 0 ? "" : " "}<a class="source" href="#source-${name}" title="${title}">[${number}]</a>`)}`;
}

export function code(text: string, language: string): Html {
  return html`<pre class="code" data-language="${language}" tabindex="0"><code>${highlight(text.trimEnd())}</code></pre>`;
}

export function json(value: unknown): Html {
  return typeof value === "string" ? code(value, "text") : code(JSON.stringify(value, null, 2), "json");
}

/** A shape as a list of fields; its alternatives one after the other. */
export function shape(content: Shape, id: string): Html {
  const { fields, alternatives, closed, type, limits, options } = content;
  const hasParts = fields.length + alternatives.length > 0;
  return html`${markdown(content.description)}${mark(content.undocumented)}
    ${hasParts && !content.list ? undefined : html`${facts(html`<span class="type">${type}</span>`, limits)}${optionList(options)}`}
    ${list(fields, id)}
    ${closed ? html`<p class="note">Any other field is refused.</p>` : undefined}
    ${alternatives.map((alternative, index) => {
      const name = alternative.name ?? alternative.type;
      return html`<div class="alternative"><h4>${index === 0 ? "Either" : "or"} ${name}</h4>${shape(alternative, `${id}.${name}`)}</div>`;
    })}`;
}

export function list(fields: readonly Field[], id: string): Html | undefined {
  return fields.length === 0
    ? undefined
    : html`<ul class="fields">${fields.map((field) => row(field, `${id}.${field.path}`))}</ul>`;
}

function row(
  { path, type, limits, need, description, options, cases, decidedBy, undocumented }: Field,
  id: string,
): Html {
  return html`<li id="${id}">
    ${facts(html`<a class="name" href="#${id}"><code>${path}</code></a> <span class="type">${type}</span>`, limits, need)}
    ${markdown(description)}
    ${optionList(options)}
    ${cases.length === 0 ? undefined : html`<p class="note">By <code>${decidedBy}</code>:</p><dl class="options">${cases.map(caseRow)}</dl>`}
    ${mark(undocumented)}
  </li>`;
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
export function facts(content: Html, limits: readonly string[], need?: string): Html {
  return html`<p class="facts"><span>${content} ${limits.map(limit)}</span>${need === undefined ? undefined : html` <span class="need" data-need="${need}">${need}</span>`}</p>`;
}

function limit(text: string): Html {
  const [, pattern] = /^(?:each )?pattern (.*)$/s.exec(text) ?? [];
  return html`<span class="limit">${pattern === undefined ? text : html`pattern <code>${pattern}</code>`}</span> `;
}
