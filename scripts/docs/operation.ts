import { at, isObject, type Operation, type Parameter } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { answersOf } from "./answers.js";
import { effectNotes, effectsOf, markList } from "./effects.js";
import { parameterFields, shapeOf } from "./fields.js";
import { html, type Html } from "./html.js";
import { inline, link, markdown } from "./markdown.js";
import { packageOf } from "./package.js";
import { panel } from "./panel.js";
import { heading, list, shape } from "./parts.js";
import { record, text } from "./read.js";
import type { SharedAnswer } from "./shared.js";

/** One line about an operation: what is seen of it while it is closed. */
export function operationLine(document: BundledDocument, operation: Operation): Html {
  const { method, path, summary } = operation;
  return html`<h3>${inline(summary)}</h3><span class="route"><b class="method" data-method="${method}">${method}</b> <code>${path}</code></span>${markList(effectsOf(document, operation))}`;
}

/** Everything else about one operation. */
export function operationContent(
  document: BundledDocument,
  operation: Operation,
  shared: ReadonlyMap<string, SharedAnswer>,
): Html {
  const { operationId: id, description, parameters, requestBody } = operation;
  return html`<div class="inside"><header>
    <p class="note"><a href="#${id}">${id}</a>${command(document, operation)}</p>
    ${markdown(description)}
    ${effectNotes(effectsOf(document, operation))}
    ${vendorPage(at(document, `${operation.pointer}/externalDocs`))}
    </header>
    ${panel(document, operation, shared)}
    <div class="reference">
    ${(["path", "query", "header", "cookie"] as const).map((place) =>
      parameterList(
        document,
        id,
        place,
        parameters.filter((parameter) => parameter.in === place),
      ),
    )}
    ${requestBody === undefined ? undefined : bodyOf(document, id, requestBody)}
    ${answersOf(document, operation, shared)}
    </div></div>`;
}

function bodyOf(document: BundledDocument, id: string, body: NonNullable<Operation["requestBody"]>): Html {
  const said = text(record(at(document, body.pointer))["description"]);
  return html`${heading(4, `${id}.body`, "Request body")}${Object.entries(body.content).map(
    ([media, { schema = {} }], index) => {
      const content = shapeOf(document, schema);
      // Many documents say the same of the body and of its schema.
      const own = said.trim() === content.description.trim() ? undefined : markdown(said);
      return html`<p class="note">${media}${body.required ? ", required" : ""}</p>
      ${own}${shape(content, index === 0 ? `${id}.body` : `${id}.body.${media}`)}`;
    },
  )}`;
}

function command(document: BundledDocument, { extensions }: Operation): Html | undefined {
  const own = packageOf(document);
  const name = extensions["x-command"];
  return own === undefined || typeof name !== "string" ? undefined : html`, <code>${own.command} ${name}</code>`;
}

function parameterList(
  document: BundledDocument,
  id: string,
  place: string,
  parameters: readonly Parameter[],
): Html | undefined {
  if (parameters.length === 0) return undefined;
  return html`${heading(4, `${id}.${place}`, `${place.charAt(0).toUpperCase()}${place.slice(1)} parameters`)}${list(parameterFields(document, parameters), `${id}.${place}`)}`;
}

function vendorPage(docs: unknown): Html | undefined {
  if (!isObject(docs)) return undefined;
  const [words, url] = [text(docs["description"]), text(docs["url"])];
  return html`<p>${link(words === "" ? url : words, url)}</p>`;
}
