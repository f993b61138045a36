import { highlight } from "../highlight.js";
import { all } from "./dom.js";
import { wirePanel } from "./panel.js";

// The operations of a large document lie packed; what the reader opens is unpacked.
const packs = all(".pack", document, HTMLScriptElement);

/** The operations in a pack, each with its name. */
export async function unpacked(pack: HTMLScriptElement): Promise<[string, string][]> {
  const bytes = Uint8Array.from(atob(pack.text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  // The page was made with pairs of name and content in it.
  return (await new Response(stream).json()) as [string, string][];
}

export function packsOf(): readonly HTMLScriptElement[] {
  return packs;
}

/** Fills an operation that lies packed; its panel works once it is there. */
const filled = new WeakMap<HTMLDetailsElement, Promise<void>>();
async function fill(operation: HTMLDetailsElement): Promise<void> {
  const known = filled.get(operation) ?? make(operation);
  filled.set(operation, known);
  return known;
}

async function make(operation: HTMLDetailsElement): Promise<void> {
  const pack = packs.find((each) => each.dataset["names"]?.split(" ").includes(operation.id));
  if (pack !== undefined) {
    const content = (await unpacked(pack)).find(([name]) => name === operation.id)?.[1] ?? "";
    // Made with the page, as what stands in it already.
    operation.insertAdjacentHTML("beforeend", content);
  }
  for (const panel of all(".panel", operation, HTMLElement)) wirePanel(panel);
  colour(operation);
}

/** Colours the examples, which stand in the page as plain text. */
export function colour(part: ParentNode): void {
  for (const code of all("pre.code", part, HTMLPreElement))
    // What highlight gives is escaped.
    if (code.childElementCount === 0) {
      code.tabIndex = 0;
      code.innerHTML = highlight(code.textContent ?? "").html;
    }
}

/** Opens all that holds the place that the address names, and goes there. */
async function reveal(place: string): Promise<void> {
  if (place === "") return;
  const named = document.getElementById(place) ?? document.getElementById(place.split(".")[0] ?? "");
  const operation = named?.closest("details.operation");
  if (operation instanceof HTMLDetailsElement) {
    operation.open = true;
    await fill(operation);
  }
  const target = document.getElementById(place);
  if (target === null) {
    named?.scrollIntoView();
    return;
  }
  for (let holder = target.closest("details"); holder !== null;) {
    holder.open = true;
    holder = holder.parentElement?.closest("details") ?? null;
  }
  // A code is found whatever was filtered.
  if (target instanceof HTMLTableRowElement) target.hidden = false;
  target.scrollIntoView();
}

/** Wires operations to open, by hand, by an address, for the printer. */
export function wireOpening(): void {
  const go = () => void reveal(decodeURIComponent(location.hash.slice(1)));
  addEventListener("hashchange", go);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    // A link to where the address is already changes nothing that could be heard.
    if (link instanceof HTMLAnchorElement && link.hash === location.hash) go();
  });
  const opened = (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLDetailsElement && target.matches(".operation") && target.open) void fill(target);
    else if (target instanceof HTMLDetailsElement && target.open) colour(target);
  };
  document.addEventListener("toggle", opened, { capture: true });

  for (const button of all("[data-all]", document, HTMLButtonElement)) {
    button.addEventListener("click", () => {
      const open = button.dataset["all"] === "open";
      for (const each of all("main details", document, HTMLDetailsElement)) each.open = open;
    });
  }

  // On paper nothing can be opened.
  let closed: HTMLDetailsElement[] = [];
  const print = () => {
    closed = all(
      packs.length === 0 ? "main details" : "main details[open] details",
      document,
      HTMLDetailsElement,
    ).filter(({ open }) => !open);
    for (const each of closed) each.open = true;
  };
  const printed = () => {
    for (const each of closed) each.open = false;
    closed = [];
  };
  addEventListener("beforeprint", print);
  addEventListener("afterprint", printed);
  go();
}
