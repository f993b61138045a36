import { createHash } from "node:crypto";
import { at, deref, entries, operationsOf } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { schemeWords } from "./auth.js";
import { serversOf } from "./calls.js";
import { catalogue } from "./catalogue.js";
import { shapeOf } from "./fields.js";
import { html, raw, type Html } from "./html.js";
import { inline, link, markdown } from "./markdown.js";
import { operationSection, sharedSection } from "./operation.js";
import { sections } from "./pack.js";
import { facts, heading, mark, references } from "./parts.js";
import { record, text } from "./read.js";
import { sharedAnswers } from "./shared.js";
import { named, sourcesOf, undocumentedOf } from "./sources.js";

export interface Assets {
  readonly style: string;
  /** JavaScript, as a module. */
  readonly script: string;
}

/**
 * The whole page: one file that asks for nothing else and may talk to nothing but this machine.
 *
 * @param mock the URL that the try-it starts with; the empty text stands for the page's own origin
 */
export function page(document: BundledDocument, assets: Assets, mock: string): string {
  const info = record(document["info"]);
  const title = text(info["title"]);
  const operations = operationsOf(document);
  const servers = serversOf(document);
  const schemes = entries(at(document, "/components/securitySchemes"));
  const shared = sharedAnswers(document, operations);
  const answers = sharedSection(document, shared);
  const [codes, sources] = [catalogue(document), sourceList(document)];
  const style = `\n${assets.style}`;
  const script = `\n${assets.script.replaceAll("</script", "<\\/script")}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<nav aria-label="Contents"><details class="menu" open><summary>Contents</summary>
  <p class="brand">${title} <span class="note">${text(info["version"])}</span></p>
  ${operations.length < 8 ? undefined : html`<p class="filter"><label>Find <input type="search" class="find" placeholder="operation or path" autocomplete="off"></label></p>`}
  <ul>
    <li><a href="#introduction">Introduction</a></li>
    ${servers.length > 0 ? html`<li><a href="#hosts">Hosts</a></li>` : undefined}
    ${schemes.length > 0 ? html`<li><a href="#authentication">Authentication</a></li>` : undefined}
    ${operations.map(
      ({
        operationId: id,
        summary,
        method,
        path,
        requestBody,
      }) => html`<li data-find="${path} ${id}"><a href="#${id}">${summary} <b class="method">${method}</b></a>
      <ul>${requestBody === undefined ? undefined : html`<li><a href="#${id}.body">Request body</a></li>`}<li><a href="#${id}.responses">Responses</a></li></ul></li>`,
    )}
    ${answers === undefined ? undefined : html`<li><a href="#answers">Shared answers</a></li>`}
    ${codes === undefined ? undefined : html`<li><a href="#errors">Error codes</a></li>`}
    ${sources === undefined ? undefined : html`<li><a href="#sources">Sources</a></li>`}
  </ul>
  <button class="theme" type="button">Dark or light</button>
</details></nav>
<main id="content" tabindex="-1">
  <section aria-labelledby="introduction">
    <h1 id="introduction">${title}</h1>
    <p class="lead">${text(info["summary"])}</p>
    ${markdown(text(info["description"]))}
    <p class="note">Version ${text(info["version"])}. ${about(document, info)}</p>
  </section>
  ${
    servers.length === 0
      ? undefined
      : html`<section aria-labelledby="hosts">${heading(2, "hosts", "Hosts")}
    <dl class="pairs">${servers.map(({ region, url, description, source }) => html`<dt><code>${region === "" ? url : region}</code></dt><dd>${region === "" ? undefined : html`<code>${url}</code><br>`}${inline(description)} ${references(named(document, source))}</dd>`)}</dl>
  </section>`
  }
  ${
    schemes.length === 0
      ? undefined
      : html`<section aria-labelledby="authentication">${heading(2, "authentication", "Authentication")}
    ${oneIsEnough(document) ? html`<p>One of these is enough.</p>` : undefined}
    <ul class="fields">${schemes.map(([name, scheme]) => schemeRow(document, name, record(deref(document, scheme))))}</ul>
  </section>`
  }
  ${sections(operations, (operation) => operationSection(document, operation, shared, mock))}
  ${answers}
  ${codes}
  ${sources}
</main>
<script type="module">${raw(script)}</script>
</body>
</html>
`.html;
}

/** The page may run its own script and style only, and send to this machine only: a purchase cannot leave it. */
function policy(style: string, script: string): string {
  const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** True when no call needs two schemes together. */
function oneIsEnough(document: BundledDocument): boolean {
  const lists = [
    document["security"],
    ...operationsOf(document).map(({ pointer }) => at(document, `${pointer}/security`)),
  ];
  const alternatives = lists.flat().filter((each) => each !== undefined);
  return alternatives.length > 1 && alternatives.every((each) => Object.keys(record(each)).length < 2);
}

/** Links to what the document is about, who keeps it, and its license. */
function about(document: BundledDocument, info: Readonly<Record<string, unknown>>): Html {
  const [docs, contact, license] = [record(document["externalDocs"]), record(info["contact"]), record(info["license"])];
  const links = [link(text(docs["description"]), docs["url"]), link(text(contact["name"]), contact["url"])];
  return html`${links.filter((each) => each.html !== "").map((each) => html`${each}. `)}${license["name"] === undefined ? undefined : `License ${text(license["name"])}.`}`;
}

function schemeRow(document: BundledDocument, name: string, scheme: Readonly<Record<string, unknown>>): Html {
  // The linter has checked that the extension is a schema.
  const { type, limits } = shapeOf(document, record(scheme["x-schema"]));
  return html`<li id="scheme-${name}">${facts(html`<code class="name">${scheme["type"] === "apiKey" ? text(scheme["name"]) : name}</code> <span class="type">${scheme["type"] === "apiKey" ? text(scheme["in"]) : schemeWords(scheme)}${type === "any" ? "" : `, ${type}`}</span>`, limits)}
    ${markdown(text(scheme["description"]))}${mark(undocumentedOf(document, scheme))}</li>`;
}

function sourceList(document: BundledDocument): Html | undefined {
  const sources = sourcesOf(document);
  if (sources.length === 0) return undefined;
  return html`<section aria-labelledby="sources">${heading(2, "sources", "Sources")}
    <dl class="pairs sources">${sources.map(({ name, number, title, url, date }) => html`<dt id="source-${name}">[${number}]</dt><dd>${link(title, url)}, ${date} <code class="note">${name}</code></dd>`)}</dl></section>`;
}
