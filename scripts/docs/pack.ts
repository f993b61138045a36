import { deflateRawSync } from "node:zlib";
import type { Operation } from "../document/document.js";
import { html, raw, type Html } from "./html.js";

/** A browser takes seconds for more sections than these, and nobody scrolls through them. */
const mostUnpacked = 60;
/** Sections are alike, so that many together take little more than one alone. */
const packSize = 50;

/**
 * The sections of the operations. Those of a large document lie packed in the page, and its script shows the one that the
 * reader chose.
 */
export function sections(operations: readonly Operation[], section: (operation: Operation) => Html): Html {
  if (operations.length <= mostUnpacked) return html`${operations.map(section)}`;
  const packs = Array.from({ length: Math.ceil(operations.length / packSize) }, (_, index) =>
    operations.slice(index * packSize, (index + 1) * packSize),
  );
  return html`<noscript><p>This document has ${operations.length} operations. They lie packed in the page, which needs its script to show them.</p></noscript>
  <div id="chosen"><p class="note">Choose an operation in the contents.</p></div>
  ${packs.map((pack) => {
    const texts = JSON.stringify(pack.map((operation) => [operation.operationId, section(operation).html]));
    return html`<script type="text/plain" class="pack" data-names="${pack.map(({ operationId }) => operationId).join(" ")}">${raw(deflateRawSync(texts, { level: 9 }).toString("base64"))}</script>\n`;
  })}`;
}
