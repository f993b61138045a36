import {
  at,
  deref,
  entries,
  isObject,
  type MediaType,
  type Operation,
  type Parameter,
  type Schema,
} from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { parameterFields, shapeOf } from "./fields.js";
import { html, type Html } from "./html.js";
import { inline, link, markdown } from "./markdown.js";
import { panel } from "./panel.js";
import { facts, heading, json, list, mark, shape } from "./parts.js";
import { record, text } from "./read.js";
import type { SharedAnswer } from "./shared.js";
import { undocumentedOf } from "./sources.js";

/** Everything about one operation. */
export function operationSection(
  document: BundledDocument,
  operation: Operation,
  shared: ReadonlyMap<string, SharedAnswer>,
  mock: string,
): Html {
  const { operationId: id, method, path, summary, description, parameters, requestBody, responses } = operation;
  const own = Object.fromEntries(Object.entries(responses).filter(([, { pointer }]) => !shared.has(pointer)));
  return html`<section class="operation" aria-labelledby="${id}">
    <header>
      ${heading(2, id, summary)}
      <p class="route"><b class="method">${method}</b> <code>${path}</code></p>
      ${markdown(description)}
      ${warning(operation)}
      ${vendorPage(at(document, `${operation.pointer}/externalDocs`))}
    </header>
    ${panel(document, operation, mock)}
    <div class="reference">
      ${(["path", "query", "header"] as const).map((place) =>
        parameterList(
          document,
          id,
          place,
          parameters.filter((parameter) => parameter.in === place),
        ),
      )}
      ${
        requestBody === undefined
          ? undefined
          : html`${heading(3, `${id}.body`, "Request body")}
        ${Object.entries(requestBody.content).map(
          ([media, { schema = {} }]) => html`<p class="note">${media}${requestBody.required ? ", required" : ""}</p>
          ${markdown(words(at(document, requestBody.pointer)))}${shape(shapeOf(document, schema), `${id}.body`)}`,
        )}`
      }
      <div class="answers">
      ${heading(3, `${id}.responses`, "Responses")}
      <ul class="responses">${Object.entries(responses).map(([status, response]) => {
        const common = shared.get(response.pointer);
        return html`<li id="${id}.${status}">
        <b class="status" data-class="${status.charAt(0)}">${status}</b>
        <div>${common === undefined ? answer(document, response) : html`<p>${inline(response.description)} <a href="#${common.id}">${common.name}</a></p>`}</div>
      </li>`;
      })}</ul>
      ${answerBodies(document, id, own)}
      ${answerHeaders(document, id, own)}
      </div>
    </div>
  </section>`;
}

/** The answers that several operations give, each once; undefined when there are none. */
export function sharedSection(document: BundledDocument, shared: ReadonlyMap<string, SharedAnswer>): Html | undefined {
  if (shared.size === 0) return undefined;
  return html`<section class="operation" aria-labelledby="answers">${heading(2, "answers", "Shared answers")}
    <p>What several operations answer alike.</p>
    <div class="reference">${[...shared.values()].map(({ id, name, pointer, response }) => {
      const only = { [name]: { ...response, pointer } };
      return html`<div class="answers">${heading(3, id, name)}
      ${answer(document, { ...response, pointer })}
      ${answerBodies(document, id, only)}
      ${answerHeaders(document, id, only)}</div>`;
    })}</div></section>`;
}

/** What an answer is about, with its examples. */
function answer(document: BundledDocument, { description, content, pointer }: Answers[string]): Html {
  const examples = Object.values(content ?? {}).flatMap((media) => examplesOf(document, media));
  return html`<p>${inline(description)}</p>${mark(undocumentedOf(document, at(document, pointer)))}
    ${examples.map(([name, value]) => html`<details><summary>${name}</summary>${json(value)}</details>`)}`;
}

type Answers = Operation["responses"];

/** What a caller must know before the first call, from the extensions that the client obeys. */
function warning({ extensions }: Operation): Html | undefined {
  const { "x-charges-money": charges, "x-idempotency": idempotency, "x-when-unknown": whenUnknown } = extensions;
  if (charges !== true) return undefined;
  return html`<div class="warning"><p><b>This call costs money.</b>${idempotency === "none" ? " It has no idempotency key: sent twice, it is done twice." : ""}</p>
    <p><b>If no answer arrives:</b> ${inline(String(whenUnknown))}</p></div>`;
}

function parameterList(
  document: BundledDocument,
  id: string,
  place: string,
  parameters: readonly Parameter[],
): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`${heading(3, `${id}.${place}`, `${place.charAt(0).toUpperCase()}${place.slice(1)} parameters`)}${list(parameterFields(document, parameters), `${id}.${place}`)}`;
}

/** Each body that an answer may have, once, however many statuses share it. */
function answerBodies(document: BundledDocument, owner: string, responses: Answers): Html {
  const uses = new Map<string, { readonly schema: Schema; readonly media: string; readonly statuses: string[] }>();
  for (const [status, { content }] of Object.entries(responses)) {
    for (const [media, { schema = {} }] of Object.entries(content ?? {})) {
      const key = media + JSON.stringify(schema);
      uses.set(key, { schema, media, statuses: [...(uses.get(key)?.statuses ?? []), status] });
    }
  }
  return html`${[...uses.values()].map(({ schema, media, statuses }) => {
    const id = `${owner}.${statuses[0]}.${media}`;
    return html`${heading(3, id, `Body of ${statuses.join(", ")}`)}<p class="note">${media}</p>${shape(shapeOf(document, schema), id)}`;
  })}`;
}

/** Each header of the answers, once. */
function answerHeaders(document: BundledDocument, owner: string, responses: Answers): Html | undefined {
  const uses = new Map<string, { readonly header: Record<string, unknown>; readonly statuses: string[] }>();
  for (const [status, { pointer }] of Object.entries(responses)) {
    for (const [name, node] of entries(at(document, `${pointer}/headers`))) {
      const header = deref(document, node);
      if (isObject(header)) uses.set(name, { header, statuses: [...(uses.get(name)?.statuses ?? []), status] });
    }
  }
  if (uses.size === 0) return undefined;
  return html`${heading(3, `${owner}.headers`, "Response headers")}<ul class="fields">${[...uses].map(
    ([name, { header, statuses }]) => {
      // The linter has checked that a header's schema is one.
      const { type, limits } = shapeOf(document, (header["schema"] ?? {}) as Schema);
      const where = statuses.length === Object.keys(responses).length ? "any status" : statuses.join(", ");
      return html`<li>${facts(html`<code class="name">${name}</code> <span class="type">${type}</span>`, limits, where)}
      ${markdown(words(header))}${mark(undocumentedOf(document, header))}</li>`;
    },
  )}</ul>`;
}

/** The examples of a body, each with its title. */
function examplesOf(document: BundledDocument, { example, examples = {} }: MediaType): [string, unknown][] {
  const named = Object.entries(examples).flatMap(([name, node]): [string, unknown][] => {
    const { summary = name, value } = deref(document, node);
    // One by externalValue stands elsewhere.
    return value === undefined ? [] : [[summary, value]];
  });
  return example === undefined ? named : [["Example", example], ...named];
}

function vendorPage(docs: unknown): Html | undefined {
  return isObject(docs) ? html`<p>${link(words(docs), docs["url"])}</p>` : undefined;
}

function words(node: unknown): string {
  return text(record(node)["description"]);
}
