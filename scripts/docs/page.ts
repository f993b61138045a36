import { createHash } from "node:crypto";
import { at, deref, entries, operationsOf } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { sharedSection } from "./answers.js";
import { schemeWords } from "./auth.js";
import { catalogue } from "./catalogue.js";
import { contents } from "./contents.js";
import { shapeOf } from "./fields.js";
import { groupsOf, type Group } from "./groups.js";
import { html, raw, type Html } from "./html.js";
import { inline, link, markdown } from "./markdown.js";
import { operationContent, operationLine } from "./operation.js";
import { isPacked, packs } from "./pack.js";
import { json, pageData, panelTemplate } from "./panel.js";
import { doubt, facts, heading, references } from "./parts.js";
import { record, text } from "./read.js";
import { serversOf } from "./servers.js";
import { sharedAnswers } from "./shared.js";
import { named, sourcesOf, undocumentedOf } from "./sources.js";

export interface Assets {
  readonly style: string;
  /** JavaScript that runs before anything is seen. */
  readonly theme: string;
  /** JavaScript, as a module. */
  readonly script: string;
}

/**
 * The whole page: one file that asks for nothing else and may talk to nothing but this machine.
 *
 * @param mock the URL that the try-it starts with; the empty text stands for the page's own origin
 * @param download the name of the file beside the page that has the document
 */
export function page(document: BundledDocument, assets: Assets, mock: string, download: string): string {
  const info = record(document["info"]);
  const title = text(info["title"]);
  const operations = operationsOf(document);
  const groups = groupsOf(document, operations);
  const shared = sharedAnswers(document, operations);
  const content = (operation: (typeof operations)[number]) => operationContent(document, operation, shared);
  const packed = isPacked(operations);
  const [hosts, schemes] = [hostList(document), schemeList(document)];
  const [answers, codes, sources] = [sharedSection(document, shared), catalogue(document), sourceList(document)];
  const [style, theme, script] = [assets.style, assets.theme, assets.script].map(
    (code) => `\n${code.replaceAll("</script", "<\\/script")}`,
  ) as [string, string, string]; // as many as went in
  const brand = html`${title} <span class="note">${text(info["version"])}</span>`;
  const part = (present: Html | undefined, id: string, words: string): [string, string][] =>
    present === undefined ? [] : [[id, words]];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy([theme, script], style)}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<script>${raw(theme)}</script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${contents(
  document,
  brand,
  [
    ["introduction", "Introduction"],
    ...part(hosts, "hosts", "Hosts"),
    ...part(schemes, "authentication", "Authentication"),
  ],
  groups,
  [
    ...part(answers, "answers", "Shared answers"),
    ...part(codes, "errors", "Error codes"),
    ...part(sources, "sources", "Sources"),
  ],
)}
<main id="content" tabindex="-1">
<section aria-labelledby="introduction">
<h1 id="introduction">${title}</h1>
<p class="lead">${text(info["summary"])}</p>
${markdown(text(info["description"]))}
<p class="note">Version ${text(info["version"])}. ${about(document, info)}</p>
<p><a class="download" href="${download}" download>Download the OpenAPI document</a></p>
</section>
${hosts}
${schemes}
<p class="all">${packed ? undefined : html`<button type="button" data-all="open">Expand all</button> `}<button type="button" data-all="close">Collapse all</button></p>
${groups.map((group) => groupSection(document, group, packed ? undefined : content))}
${packed ? packs(operations, content) : undefined}
${answers}
${codes}
${sources}
</main>
${panelTemplate(document, mock)}
<script type="application/json" id="data">${json(pageData(document))}</script>
<script type="module">${raw(script)}</script>
</body>
</html>
`.html.replaceAll(/\n{2,}(?=<)/g, "\n");
}

/** The page may run its own scripts and style only, and send to this machine only: a purchase cannot leave it. */
function policy(scripts: readonly string[], style: string): string {
  const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @param content of an operation; undefined when it lies packed */
function groupSection(
  document: BundledDocument,
  { id, name, description, operations }: Group,
  content: ((operation: Group["operations"][number]) => Html) | undefined,
): Html {
  return html`<section class="operations" aria-labelledby="${id}">${heading(2, id, name)}
${markdown(description)}
${operations.map((operation) => html`<details class="operation" id="${operation.operationId}"><summary>${operationLine(document, operation)}</summary>${content?.(operation)}</details>`)}</section>`;
}

function hostList(document: BundledDocument): Html | undefined {
  const servers = serversOf(document);
  if (servers.length === 0) return undefined;
  return html`<section aria-labelledby="hosts">${heading(2, "hosts", "Hosts")}
<dl class="pairs">${servers.map(({ region, url, description, source }) => html`<dt><code>${region === "" ? url : region}</code></dt><dd>${region === "" ? undefined : html`<code>${url}</code><br>`}${inline(description)} ${references(named(document, source))}</dd>`)}</dl></section>`;
}

function schemeList(document: BundledDocument): Html | undefined {
  const schemes = entries(at(document, "/components/securitySchemes"));
  if (schemes.length === 0) return undefined;
  return html`<section aria-labelledby="authentication">${heading(2, "authentication", "Authentication")}
${oneIsEnough(document) ? html`<p>One of these is enough.</p>` : undefined}
<ul class="fields">${schemes.map(([name, scheme]) => schemeRow(document, name, record(deref(document, scheme))))}</ul></section>`;
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
  return html`<li id="scheme-${name}">${facts(html`<code class="name">${scheme["type"] === "apiKey" ? text(scheme["name"]) : name}</code> <span>${scheme["type"] === "apiKey" ? text(scheme["in"]) : schemeWords(scheme)}${type === "any" ? "" : `, ${type}`}</span>`, limits)}
${markdown(text(scheme["description"]))}${doubt(undocumentedOf(document, scheme))}</li>`;
}

function sourceList(document: BundledDocument): Html | undefined {
  const sources = sourcesOf(document);
  if (sources.length === 0) return undefined;
  return html`<section class="late" aria-labelledby="sources">${heading(2, "sources", "Sources")}
<dl class="pairs sources">${sources.map(({ name, number, title, url, date }) => html`<dt id="source-${name}">[${number}]</dt><dd>${link(title, url)}, ${date} <code class="note">${name}</code></dd>`)}</dl></section>`;
}
