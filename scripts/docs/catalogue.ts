import { entries } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { html, type Html } from "./html.js";
import { inline } from "./markdown.js";
import { capital, certainties, heading, references } from "./parts.js";
import { record, text } from "./read.js";
import { named } from "./sources.js";

/** What `processed` says of a repetition; the words of spec/README.md for a reader of the page. */
const processedWords: Readonly<Record<string, string>> = {
  no: "it was not carried out: send it again once the cause is mended",
  maybe: "it may have been carried out: look first",
  "by-status": "not carried out with a 4xx; look first after a 5xx",
};

/** The error catalogue, with what each code says about a repetition. */
export function catalogue(document: BundledDocument): Html | undefined {
  const codes = entries(document["x-error-codes"]).map(([code, node]) => ({ code, node: record(node) }));
  if (codes.length === 0) return undefined;
  const answers = Object.keys(processedWords).filter((processed) =>
    codes.some(({ node }) => node["processed"] === processed),
  );
  const twins = entries(document["x-error-code-prefixes"]).map(
    ([prefix, others]) => `Codes that begin with ${[others].flat().join(" or ")} mean the same as with ${prefix}.`,
  );
  return html`<section class="late" aria-labelledby="errors">${heading(2, "errors", "Error codes")}
    <p>What the codes in <code>error_code</code> mean. <i>Done?</i> tells whether the request can have been carried out all the same. ${twins.join(" ")}</p>
    <dl class="options">${answers.map((processed) => html`<dt>${done(processed)}</dt><dd>${processedWords[processed]}</dd>`)}</dl>
    <p class="filter"><label>Find code <input type="search" placeholder="code, status or word" autocomplete="off"></label>
      <label>Done? <select autocomplete="off"><option value="">any</option>${answers.map((processed) => html`<option>${processed}</option>`)}</select></label>
      <output class="note" aria-live="polite">${codes.length} codes</output></p>
    <table class="codes"><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">What to do</th><th scope="col">Done?</th></tr></thead>
    <tbody>${codes.map(({ code, node }) => row(document, code, node))}</tbody></table>
  </section>`;
}

function row(
  document: BundledDocument,
  code: string,
  { status, meaning, action, processed, source, certainty, note, renew }: Readonly<Record<string, unknown>>,
): Html {
  const doubt = certainty === undefined ? [] : [`${capital(certainties[text(certainty)] ?? text(certainty))}.`];
  const remarks = [
    ...doubt,
    ...(note === undefined ? [] : [text(note)]),
    ...(renew === true ? ["New credentials may help: the client tries once more with them."] : []),
  ];
  return html`<tr id="code-${code}"><th scope="row"><a class="name" href="#code-${code}"><code>${code}</code></a></th><td>${[status].flat().join(", ")}</td>
    <td><span class="meaning">${inline(text(meaning))}</span> ${references(named(document, source))}</td>
    <td><span class="action">${inline(text(action))}</span>${remarks.map((remark) => html` <span class="note">${remark}</span>`)}</td>
    <td>${done(text(processed))}</td></tr>`;
}

function done(processed: string): Html {
  return html`<span class="done" data-done="${processed}">${processed}</span>`;
}
