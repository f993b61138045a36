import { prismPackages } from "../../src/testing/prism-parts.js";
import { isObject, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { jsonContent } from "../document/media.js";
import { exampleAnswers } from "./answers.js";
import { callsOf } from "./calls.js";
import { html, raw, type Html } from "./html.js";
import { packageOf } from "./package.js";
import { example } from "./parts.js";
import { answerSecrets, callerParameters, frameOf, planOf } from "./plan.js";
import type { Frame, Plan } from "./programs/plan.js";
import { masked, secretsIn, type Path } from "./programs/secrets.js";
import type { Sample } from "./programs/samples.js";
import { refusalOf } from "./refusal.js";
import type { SharedAnswer } from "./shared.js";

/** A mock takes any token; this one tells its reader what it is. */
const mockToken = "token-for-the-mock-and-none-else";

/** What the page's script knows of all panels. */
export interface PageData {
  readonly frame: Frame;
  /** How a mock is started. */
  readonly start: string;
  readonly languages: readonly (readonly [language: Sample["language"], label: string])[];
}

/** What the page's script knows of one panel, beside what stands in it. */
export interface PanelData {
  readonly id: string;
  readonly plan: Plan;
  readonly calls: readonly CallData[];
  /** Of each parameter in a form, as it stands there. */
  readonly values: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  /** Where secrets can stand in the answer. */
  readonly answerSecrets: readonly Path[];
  /** A body that the mock must refuse. */
  readonly refused?: { readonly why: string; readonly body: unknown };
  /** What a call of the real service does: that it costs, or cannot be undone. */
  readonly warning?: string;
}

export interface CallData {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The secrets of its body, with the way to each: in what is shown they are masked. */
  readonly secrets: readonly (readonly [way: Path, secret: unknown])[];
}

export function pageData(document: BundledDocument): PageData {
  const own = packageOf(document);
  return {
    frame: frameOf(document),
    start:
      own === undefined
        ? "npm run mock -- --spec FILE"
        : // Where nothing is installed.
          `npx ${[own.name, ...prismPackages].map((name) => `-p ${name}`).join(" ")} ${own.command} mock`,
    languages: [
      ["typescript", "TypeScript"],
      ["curl", "curl"],
      ...(own === undefined ? [] : [["cli", "CLI"] as const]),
    ],
  };
}

/** What all panels have alike, for the script to put into each: the form and the programs. */
export function panelTemplate(document: BundledDocument, mock: string): Html {
  const tabs = [["try", "Try it"], ...pageData(document).languages];
  return html`<template id="panel">
    <fieldset class="tabs"><legend>Show</legend>${tabs.map(([value = "", label], index) => html`<label><input type="radio" value="${value}"${index === 0 ? html` checked` : undefined}><span>${label}</span></label>`)}</fieldset>
    <label class="choice">Example <select autocomplete="off"></select></label>
    <p class="note description"></p>
    <form class="tab" data-tab="try">
    <label>Mock <input name="mock" type="url" value="${mock}" autocomplete="off" required></label>
    <label>Token <input name="token" type="password" data-secret value="${mockToken}" autocomplete="off" spellcheck="false"></label>
    <div class="parameters"></div>
    <label class="tall">Body <textarea name="body" rows="3" spellcheck="false" autocomplete="off"></textarea></label>
    <div class="secrets"></div>
    <label class="reveal"><input type="checkbox" name="reveal" autocomplete="off"> <span>Show secrets</span></label>
    <button class="primary">Send to the mock</button>
    <div class="buttons"><button value="no-token">Without a token</button><button value="refused">Impossible request</button></div>
    <output aria-live="polite"></output>
    <p class="note about"></p></form></template>`;
}

/** The panel beside an operation: what its script fills in, the examples, and what comes back. */
export function panel(
  document: BundledDocument,
  operation: Operation,
  shared: ReadonlyMap<string, SharedAnswer>,
): Html {
  const plan = planOf(document, operation);
  const calls = callsOf(document, operation);
  const [first] = calls;
  const schema = jsonContent(operation.requestBody?.content)?.media.schema;
  const refused = schema === undefined ? undefined : refusalOf(document, schema, first?.body);
  const warning = warningOf(operation);
  const data: PanelData = {
    id: operation.operationId,
    plan,
    calls: calls.map(({ name, summary, description, body }) => ({
      ...{ name, summary, description },
      secrets: secretsIn(body, plan.secrets).map(({ way, secret }) => [way, secret]),
    })),
    values: Object.fromEntries(Object.entries(first?.parameters ?? {}).map(([name, value]) => [name, shown(value)])),
    required: callerParameters(operation).flatMap(({ name, required }) => (required === true ? [name] : [])),
    answerSecrets: answerSecrets(document, operation),
    ...(refused && { refused }),
    ...(warning !== undefined && { warning }),
  };
  return html`<div class="panel" role="region" aria-label="Try ${operation.operationId}">
    ${first?.body === undefined ? undefined : html`<div class="examples">${calls.map(({ name, summary, description, body }) => html`<figure data-example="${name}"><figcaption>${summary}</figcaption>${description === "" ? undefined : html`<p class="note">${description}</p>`}${example(masked(body, plan.secrets))}</figure>`)}</div>`}
    ${exampleAnswers(document, operation, shared)}
    <script type="application/json" class="data">${json(data)}</script></div>`;
}

/** Data inside a script element, which no text of a document can end. */
export function json(value: unknown): Html {
  return raw(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

function warningOf({ extensions }: Operation): string | undefined {
  const charges = extensions["x-charges-money"];
  const destroys = extensions["x-destroys"];
  const all = [
    ...(charges === undefined ? [] : [charges === true ? "costs money" : "may cost money"]),
    ...(destroys === undefined ? [] : [isObject(destroys) ? "may not be undone" : "cannot be undone"]),
  ];
  return all.length === 0 ? undefined : all.join(" and ");
}

/** A parameter as it stands in its box: a list as its items with commas. */
function shown(value: unknown): string {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : String(value);
}
