import { effectsOf } from "./effects.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Group } from "./groups.js";
import { html, type Html } from "./html.js";
import { inline } from "./markdown.js";

/** The contents: what can be found, and the operations by group. */
export function contents(
  document: BundledDocument,
  brand: Html,
  before: readonly (readonly [string, string])[],
  groups: readonly Group[],
  after: readonly (readonly [string, string])[],
): Html {
  const links = (all: readonly (readonly [string, string])[]) =>
    all.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`);
  return html`<nav aria-label="Contents"><details class="menu" open><summary>Contents</summary>
    <p class="brand">${brand}</p>
    <div class="search"><label for="find">Find <kbd>/</kbd></label><input id="find" type="search" placeholder="operation, field, code" autocomplete="off" spellcheck="false" aria-controls="found"><p class="note" id="count" role="status"></p><div id="found" hidden></div></div>
    <ul class="contents">${links(before)}
    ${groups.map(
      ({ id, name, operations }) =>
        html`<li><a class="group" href="#${id}">${name}</a><ul>${operations.map(
          (operation) =>
            html`<li><a href="#${operation.operationId}"><span>${inline(operation.summary)}${sign(document, operation)}</span> <b class="method" data-method="${operation.method}">${operation.method}</b></a></li>`,
        )}</ul></li>`,
    )}
    ${links(after)}</ul>
    <button class="theme" type="button">Dark or light</button></details></nav>`;
}

/** That an operation costs or destroys, short enough for a line of the contents. */
function sign(document: BundledDocument, operation: Group["operations"][number]): Html {
  const grave = effectsOf(document, operation).marks.filter(({ kind }) => kind === "cost" || kind === "loss");
  return html`${grave.map(({ kind, words }) => html` <b class="sign ${kind}">${words}</b>`)}`;
}
