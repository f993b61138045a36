import { deflateRawSync } from "node:zlib";
import type { Operation } from "../document/document.js";
import { html, raw, type Html } from "./html.js";

/** A browser takes seconds for more operations than these, and nobody scrolls through them. */
const mostUnpacked = 60;
/** Operations are alike, so that many together take little more than one alone. */
const packSize = 50;

/** Whether the operations of a document lie packed in the page, which then unpacks the one that its reader opens. */
export function isPacked(operations: readonly Operation[]): boolean {
  return operations.length > mostUnpacked;
}

/** What the page holds of many operations, for its script to unpack. */
export function packs(operations: readonly Operation[], content: (operation: Operation) => Html): Html {
  const all = Array.from({ length: Math.ceil(operations.length / packSize) }, (_, index) =>
    operations.slice(index * packSize, (index + 1) * packSize),
  );
  return html`<noscript><p>This document has ${operations.length} operations. They lie packed in the page, which needs its script to show them.</p></noscript>
  ${all.map((some) => {
    const texts = JSON.stringify(some.map((operation) => [operation.operationId, content(operation).html]));
    return html`<script type="text/plain" class="pack" data-names="${some.map(({ operationId }) => operationId).join(" ")}">${raw(deflateRawSync(texts, { level: 9 }).toString("base64"))}</script>\n`;
  })}`;
}
