import { prismPackages } from "../../src/testing/prism-parts.js";
import type { Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { jsonContent } from "../document/media.js";
import { authOf } from "./auth.js";
import { callerParameters, callsOf, type Call, type Sample } from "./calls.js";
import { html, type Html } from "./html.js";
import { packageOf } from "./package.js";
import { code } from "./parts.js";
import { refusalOf } from "./refusal.js";

/** A mock takes any token; this one tells its reader what it is. */
const mockToken = "token-for-the-mock-and-none-else";

/** Starts a mock: where nothing is installed, when the service has a package of its own. */
function start(document: BundledDocument): string {
  const own = packageOf(document);
  if (own === undefined) return "npm run mock -- --spec FILE";
  return `npx ${[own.name, ...prismPackages].map((name) => `-p ${name}`).join(" ")} ${own.command} mock`;
}

/** The panel beside an operation: send it to a mock, or read it as a program. */
export function panel(document: BundledDocument, operation: Operation, mock: string): Html {
  const calls = callsOf(document, operation);
  const [first] = calls;
  const tabs = [["try", "Try it"], ...(first?.samples ?? []).map(({ language, label }) => [language, label])];
  return html`<div class="panel" role="region" aria-label="Try ${operation.operationId}">
    <fieldset class="tabs"><legend>Show</legend>${tabs.map(([value = "", label], index) => html`<label><input type="radio" name="${operation.operationId}-tab" value="${value}"${checked(index === 0)}><span>${label}</span></label>`)}</fieldset>
    <label>Example <select autocomplete="off">${calls.map(({ name, summary, body, description }) => html`<option value="${name}" data-body="${pretty(body)}" data-description="${description}">${summary}</option>`)}</select></label>
    <p class="note description">${first?.description}</p>
    ${form(document, operation, first, mock)}
    ${calls.flatMap(({ name, samples }, index) => samples.map(({ language, code: text }) => html`<div class="tab" data-tab="${language}" data-example="${name}"${hidden(index > 0)}>${code(text, language)}<button class="copy" type="button">Copy</button>${cost(operation, language)}</div>`))}
  </div>`;
}

/** A sample is for the real service, unlike what the page itself sends. */
function cost({ extensions }: Operation, language: Sample["language"]): Html | undefined {
  if (extensions["x-charges-money"] !== true) return undefined;
  return html`<p class="note">Run as it stands, this costs money.${language === "cli" ? " It asks first; with --dry-run it sends nothing." : ""}</p>`;
}

function form(document: BundledDocument, operation: Operation, call: Call | undefined, mock: string): Html {
  const { method, path } = operation;
  // A page may not set a cookie for another origin.
  const auth = authOf(document, operation);
  const header = auth?.place === "cookie" ? undefined : auth?.name;
  const json = jsonContent(operation.requestBody?.content);
  const schema = json?.media.schema;
  const costs = operation.extensions["x-charges-money"] === true;
  const refusal = schema === undefined ? undefined : refusalOf(document, schema, call?.body);
  return html`<form class="tab" data-tab="try" data-method="${method}" data-path="${path}" data-header="${header ?? ""}" data-prefix="${auth?.prefix ?? ""}" data-place="${auth?.place ?? ""}" data-type="${json?.type ?? ""}" data-start="${start(document)}">
      <label>Mock <input name="mock" type="url" value="${mock}" autocomplete="off" required></label>
      ${header === undefined ? undefined : html`<label>Token <input name="token" value="${mockToken}" autocomplete="off" spellcheck="false"></label>`}
      ${callerParameters(operation).map(({ name, in: place, required: needed }) => html`<label>${name} <input name="${place}:${name}" value="${String(call?.parameters[name] ?? "")}"${required(needed)}></label>`)}
      ${call?.body === undefined ? undefined : html`<label class="tall">Body <textarea name="body" rows="${pretty(call.body).split("\n").length}" spellcheck="false" autocomplete="off">${pretty(call.body)}</textarea></label>`}
      <button class="primary">Send to the mock</button>
      <div class="buttons">
        ${header === undefined ? undefined : html`<button value="no-token">Without a token</button>`}
        ${refusal === undefined ? undefined : html`<button data-body="${pretty(refusal.body)}" title="${refusal.why}">Impossible request</button>`}
      </div>
      <output aria-live="polite"></output>
      <p class="note">${refusal === undefined ? undefined : `Impossible: ${refusal.why}. `}Requests go to a mock on this machine. The page cannot reach the service itself${costs ? ", so nothing is bought" : ""}.</p>
    </form>`;
}

const checked = attribute("checked");
const hidden = attribute("hidden");
const required = attribute("required");

/** An attribute that is there or not. */
function attribute(name: string): (present: boolean | undefined) => Html | undefined {
  return (present) => (present === true ? html` ${name}` : undefined);
}

function pretty(body: unknown): string {
  return body === undefined ? "" : JSON.stringify(body, null, 2);
}
