import { at, deref, entries, isObject, type MediaType, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { shapeOf } from "./fields.js";
import { html, type Html } from "./html.js";
import { inline, markdown } from "./markdown.js";
import { doubt, example, facts, heading, shape } from "./parts.js";
import { masked } from "./programs/secrets.js";
import { record, text } from "./read.js";
import { secretPaths } from "./secrets.js";
import type { SharedAnswer } from "./shared.js";
import { undocumentedOf } from "./sources.js";

type Answers = Operation["responses"];

/** What an operation answers: its own answers, and links to those that others give too. */
export function answersOf(
  document: BundledDocument,
  { operationId: id, responses }: Operation,
  shared: ReadonlyMap<string, SharedAnswer>,
): Html {
  const all = Object.entries(responses);
  const own = Object.fromEntries(all.filter(([, { pointer }]) => !shared.has(pointer)));
  const others = all.flatMap(([status, { pointer }]) => {
    const common = shared.get(pointer);
    return common === undefined ? [] : [{ status, common }];
  });
  return html`<div class="answers">${heading(4, `${id}.responses`, "Responses")}
    <ul class="responses">${Object.entries(own).map(
      ([status, response]) => html`<li id="${id}.${status}">${statusOf(status)}
      <div>${described(document, response)}</div></li>`,
    )}${others.length === 0 ? undefined : html`<li class="others"><span>As elsewhere:</span> ${others.map(({ status, common }) => html`<a href="#${common.id}">${status}</a> `)}</li>`}</ul>
    ${bodiesOf(document, id, own)}${headersOf(document, id, own)}</div>`;
}

/** The answers that several operations give, each once, and below them their bodies; undefined when there are none. */
export function sharedSection(document: BundledDocument, shared: ReadonlyMap<string, SharedAnswer>): Html | undefined {
  if (shared.size === 0) return undefined;
  const all = [...shared.values()];
  const named = Object.fromEntries(all.map(({ name, pointer, response }) => [name, { ...response, pointer }]));
  return html`<section class="late" aria-labelledby="answers">${heading(2, "answers", "Shared answers")}
    <p>What several operations answer alike.</p>
    <div class="answers">${all.map(
      ({ id, name, statuses, response, pointer }) => html`${heading(3, id, `${statuses.join(", ")} ${name}`)}
      ${described(document, { ...response, pointer })}${Object.values(response.content ?? {}).map((media) => examplesOf(document, media))}`,
    )}
    ${bodiesOf(document, "answers", named)}${headersOf(document, "answers", named)}</div></section>`;
}

function statusOf(status: string): Html {
  return html`<b class="status" data-class="${status.charAt(0)}">${status}</b>`;
}

/** What an answer is about. */
function described(document: BundledDocument, { description, pointer }: Answers[string]): Html {
  return html`<p>${inline(description)}</p>${doubt(undocumentedOf(document, at(document, pointer)))}`;
}

/** The examples of what an operation answers itself, the first of them open. */
export function exampleAnswers(
  document: BundledDocument,
  { responses }: Operation,
  shared: ReadonlyMap<string, SharedAnswer>,
): Html | undefined {
  const own = Object.entries(responses).filter(([, { pointer }]) => !shared.has(pointer));
  let first = true;
  const examples = own.flatMap(([status, { content = {} }]) =>
    Object.values(content).flatMap((media) =>
      named(document, media).map(([name, value]) => {
        const open = first ? html` open` : undefined;
        first = false;
        return html`<details${open}><summary>${statusOf(status)} ${name}</summary>${example(value)}</details>`;
      }),
    ),
  );
  return examples.length === 0 ? undefined : html`<div class="samples"><p class="note">Answers</p>${examples}</div>`;
}

function examplesOf(document: BundledDocument, media: MediaType): Html {
  return html`${named(document, media).map(([name, value]) => html`<details><summary>${name}</summary>${example(value)}</details>`)}`;
}

/** The examples of a body, each with its title, their secrets masked. */
function named(document: BundledDocument, { example: only, examples = {}, schema }: MediaType): [string, unknown][] {
  const all = Object.entries(examples).flatMap(([name, node]): [string, unknown][] => {
    const { summary = name, value } = deref(document, node);
    // One by externalValue stands elsewhere.
    return value === undefined ? [] : [[summary, value]];
  });
  const secrets = secretPaths(document, schema);
  const found: [string, unknown][] = only === undefined ? all : [["Example", only], ...all];
  return found.map(([name, value]) => [name, masked(value, secrets)]);
}

/** Each body that an answer may have, once, however many statuses share it. */
function bodiesOf(document: BundledDocument, owner: string, responses: Answers): Html {
  const uses = new Map<string, { readonly schema: Schema; readonly media: string; readonly statuses: string[] }>();
  for (const [status, { content }] of Object.entries(responses)) {
    for (const [media, { schema = {} }] of Object.entries(content ?? {})) {
      const key = media + JSON.stringify(schema);
      uses.set(key, { schema, media, statuses: [...(uses.get(key)?.statuses ?? []), status] });
    }
  }
  const ids = new Set<string>();
  return html`${[...uses.values()].map(({ schema, media, statuses }) => {
    const short = `${owner}.${statuses[0]}.body`;
    const id = ids.has(short) ? `${short}.${media}` : short;
    ids.add(id);
    return html`${heading(4, id, `Body of ${statuses.join(", ")}`)}<p class="note">${media}</p>${shape(shapeOf(document, schema), id)}`;
  })}`;
}

/** Each header of the answers, once. */
function headersOf(document: BundledDocument, owner: string, responses: Answers): Html | undefined {
  const uses = new Map<string, { readonly header: Record<string, unknown>; readonly statuses: string[] }>();
  for (const [status, { pointer }] of Object.entries(responses)) {
    for (const [name, node] of entries(at(document, `${pointer}/headers`))) {
      const header = deref(document, node);
      if (isObject(header)) uses.set(name, { header, statuses: [...(uses.get(name)?.statuses ?? []), status] });
    }
  }
  if (uses.size === 0) return undefined;
  return html`${heading(4, `${owner}.headers`, "Response headers")}<ul class="fields">${[...uses].map(
    ([name, { header, statuses }]) => {
      // The linter has checked that a header's schema is one.
      const { type, limits } = shapeOf(document, (header["schema"] ?? {}) as Schema);
      const where = statuses.length === Object.keys(responses).length ? "always" : statuses.join(", ");
      return html`<li id="${owner}.headers.${name}">${facts(html`<code class="name">${name}</code> <span>${type}</span>`, limits, [], where)}
      ${markdown(text(record(header)["description"]))}${doubt(undocumentedOf(document, header))}</li>`;
    },
  )}</ul>`;
}
