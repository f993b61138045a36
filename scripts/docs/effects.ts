import { operationName } from "../../src/engine/operation-name.js";
import { at, deref, entries, isObject, type Operation, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { html, type Html } from "./html.js";
import { inline } from "./markdown.js";
import { answerSecrets } from "./plan.js";
import { record, text } from "./read.js";
import { resolve } from "./resolve.js";
import { serversOf } from "./servers.js";

/** What a call does to the world, as the document's extensions say it (spec/README.md), in words for a reader. */
export interface Effects {
  /** In a few words each, for lists of operations. */
  readonly marks: readonly Mark[];
  /** What to know before the first call: a heading and a sentence each. */
  readonly notes: readonly (readonly [string, Html])[];
  /** Whether what is to be known is about money or loss. */
  readonly grave: boolean;
}

export interface Mark {
  readonly words: string;
  readonly kind: "cost" | "loss" | "back" | "mind";
}

const repetition: Readonly<Record<string, string>> = {
  safe: "It changes nothing, like the first.",
  idempotent: "It leaves all as the first one did.",
  "state-guarded": "It is refused by the state, which does not tell whether the first one worked.",
  none: "It is carried out again, like the first.",
};

export function effectsOf(document: BundledDocument, operation: Operation): Effects {
  const { extensions } = operation;
  const charges = extensions["x-charges-money"];
  const destroying = extensions["x-destroys"];
  const destroys = text(isObject(destroying) ? destroying["loss"] : destroying);
  const returns = extensions["x-returns-money"] === true;
  const partial = record(extensions["x-partial-failure"]);
  const deprecated = at(document, `${operation.pointer}/deprecated`) === true;
  const regions = regionsOf(document);
  const missing = missingRegions(regions, extensions["x-available"]);
  const secret = answerSecrets(document, operation).length > 0;
  const words = (condition: boolean, said: string, kind: Mark["kind"]): Mark[] =>
    condition ? [{ words: said, kind }] : [];
  const note = (heading: string, content: Html | undefined): (readonly [string, Html])[] =>
    content === undefined ? [] : [[heading, content]];
  return {
    grave: charges !== undefined || destroys !== "",
    marks: [
      ...words(charges === true, "costs money", "cost"),
      ...words(isObject(charges), "may cost money", "cost"),
      ...words(returns, "money back", "back"),
      ...words(destroys !== "", isObject(destroying) ? "may not be undone" : "cannot be undone", "loss"),
      ...words(partial["list"] !== undefined, "partial failures", "mind"),
      ...words(secret, "answers a secret", "mind"),
      ...words(missing.length > 0, `in ${regions.length - missing.length} of ${regions.length} regions`, "mind"),
      ...words(deprecated, "deprecated", "mind"),
    ],
    notes: [
      ...note("Money", moneyNote(document, charges, returns)),
      ...note("Cannot be got back", lossNote(document, destroying, destroys)),
      ...note("A second call", sentence(repetition[text(extensions["x-idempotency"])] ?? "")),
      ...note("If no answer arrives", sentence(text(extensions["x-when-unknown"]))),
      ...note("A success may hold failures", partialNote(partial)),
      ...note("It goes on after the answer", stateNote(record(extensions["x-state"]))),
      ...note("Its states", statesNote(record(extensions["x-states"]))),
      ...note("Page by page", pagingNote(record(extensions["x-paging"]))),
      ...note("Documented at", missing.length === 0 ? undefined : regionsNote(extensions["x-available"], missing)),
      ...note("Deprecated", deprecated ? html`It may go; look for what stands in for it.` : undefined),
    ],
  };
}

function sentence(words: string): Html | undefined {
  if (words === "") return undefined;
  const ended = /[.!?]$/.test(words.trim()) ? words : `${words.trim()}.`;
  return inline(ended.charAt(0).toUpperCase() + ended.slice(1));
}

function moneyNote(document: BundledDocument, charges: unknown, returns: boolean): Html | undefined {
  if (charges === true) return html`This call costs money.`;
  if (!isObject(charges)) return returns ? html`What was paid is given back.` : undefined;
  const when = caseWords(document, record(charges["when"]));
  return html`This call costs money${when === "" ? " in some cases" : ` when ${when}`}: ${sentence(text(charges["cost"]))}`;
}

function lossNote(document: BundledDocument, destroys: unknown, loss: string): Html | undefined {
  if (loss === "" || !isObject(destroys)) return loss === "" ? undefined : sentence(loss);
  const when = caseWords(document, record(destroys["when"]));
  return html`${when === "" ? "In some cases" : `When ${when}`}: ${sentence(loss)}`;
}

/** A schema that chooses among bodies, in words, as far as fixed values and presence go; empty when it says more or nothing. */
function caseWords(document: BundledDocument, schema: Schema): string {
  const { properties = {}, required = [] } = resolve(document, schema);
  const fixed = Object.entries(properties).map(([name, property]) => {
    const { const: only, enum: options = [] } = deref<Schema>(document, property);
    if (only !== undefined) return `${name} is ${String(only)}`;
    return options.length > 0 ? `${name} is ${options.map(String).join(" or ")}` : "";
  });
  const given = required.filter((name) => !Object.hasOwn(properties, name)).map((name) => `${name} is given`);
  const all = [...fixed, ...given];
  return all.includes("") ? "" : all.join(" and ");
}

function partialNote({ list, reason }: Readonly<Record<string, unknown>>): Html | undefined {
  if (typeof list !== "string") return undefined;
  const place = list.split("/").slice(1).join(".");
  return html`What failed stands in ${place === "" ? "the list that is answered" : html`<code>${place}</code>`}${typeof reason === "string" ? html`, and why in its <code>${reason}</code>` : undefined}. The status alone is no proof.`;
}

function stateNote(state: Readonly<Record<string, unknown>>): Html | undefined {
  const by = text(state["shown-by"]);
  if (by === "") return undefined;
  const ends = [state["ends"] ?? []].flat().map(String);
  return html`<a href="#${operationName(by, "", "")}">${by}</a> shows it as <code>${text(state["of"])}</code>; it is over at ${ends.map((end, index) => html`${index === 0 ? "" : index === ends.length - 1 ? " or " : ", "}<code>${end}</code>`)}.`;
}

/** Which state follows which, and what a person does in each. */
function statesNote({ of: property, states }: Readonly<Record<string, unknown>>): Html | undefined {
  const all = entries(states);
  if (all.length === 0) return undefined;
  return html`What <code>${text(property)}</code> says, and what can follow by itself:<ul>${all.map(([state, node]) => {
    const { next, action } = record(node);
    const following = [next ?? []].flat().map(String);
    const then = following.length === 0 ? "nothing" : following.join(", ");
    return html`<li><code>${state}</code> → ${then}. ${sentence(text(action))}</li>`;
  })}</ul>`;
}

function pagingNote({ limit, offset, reach, in: place, total }: Readonly<Record<string, unknown>>): Html | undefined {
  if (typeof limit !== "string") return undefined;
  return html`<code>${limit}</code>${typeof offset === "string" ? html` and <code>${offset}</code>` : undefined} ${place === "body" ? "in the body " : ""}choose the part of the list${typeof total === "string" ? html`; <code>${total.split("/").slice(1).join(".")}</code> is how long it is` : undefined}.${typeof reach === "number" ? html` <b>Nothing beyond offset ${reach} can be listed.</b>` : undefined}`;
}

/** The regions of the document at which an operation is not documented. */
function missingRegions(regions: readonly string[], available: unknown): string[] {
  return Array.isArray(available) ? regions.filter((region) => !available.includes(region)) : [];
}

function regionsOf(document: BundledDocument): string[] {
  return serversOf(document)
    .map(({ region }) => region)
    .filter((region) => region !== "");
}

function regionsNote(available: unknown, missing: readonly string[]): Html {
  const codes = (names: readonly string[]) =>
    html`${names.map((name, index) => html`${index === 0 ? "" : ", "}<code>${name}</code>`)}`;
  return html`${codes([available ?? []].flat().map(String))}; not at ${codes(missing)}.`;
}

/** The marks of an operation. */
export function markList({ marks }: Effects): Html | undefined {
  if (marks.length === 0) return undefined;
  return html`<span class="marks">${marks.map(({ words, kind }) => html`<b class="${kind}">${words}</b> `)}</span>`;
}

/** What to know before the first call. */
export function effectNotes({ notes, grave }: Effects): Html | undefined {
  if (notes.length === 0) return undefined;
  return html`<dl class="effects${grave ? " grave" : ""}">${notes.map(([heading, content]) => html`<dt>${heading}</dt><dd>${content}</dd>`)}</dl>`;
}
