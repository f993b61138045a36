// Runs in the page. Without it the page can be read; sending, copying, choosing an example and filtering need it.

function all<Kind extends Element>(selector: string, within: ParentNode, kind: new () => Kind): Kind[] {
  return [...within.querySelectorAll(selector)].filter((element): element is Kind => element instanceof kind);
}

function one<Kind extends Element>(selector: string, within: ParentNode, kind: new () => Kind): Kind {
  const [element] = all(selector, within, kind);
  if (element === undefined) throw new Error(`The page has no ${selector}`);
  return element;
}

function create(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

// Dark or light: the system's choice until the reader makes another.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
one(".theme", document, HTMLButtonElement).addEventListener("click", () => {
  const now = root.dataset["theme"] ?? (dark.matches ? "dark" : "light");
  root.dataset["theme"] = now === "dark" ? "light" : "dark";
});

// On a phone the contents start closed and close again once something was chosen.
const menu = one(".menu", document, HTMLDetailsElement);
const narrow = matchMedia("(width < 60rem)");
const fold = () => (menu.open = !narrow.matches);
fold();
narrow.addEventListener("change", fold);
menu.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("a") !== null) fold();
});

// The contents show where the reader is: at the last heading that has passed the top of the window.
const links = all("a", menu, HTMLAnchorElement);
let places: (HTMLElement | null)[] = [];
const look = () => (places = links.map((link) => document.getElementById(link.hash.slice(1))));
const follow = () => {
  const current = places.findLastIndex((place) => place !== null && place.getBoundingClientRect().top < 120);
  for (const [index, link] of links.entries()) link.ariaCurrent = index === Math.max(current, 0) ? "true" : null;
};
look();
follow();
addEventListener("scroll", follow, { passive: true });

// Of many operations one finds what one looks for by a part of its name, path or summary.
for (const find of all(".find", menu, HTMLInputElement)) {
  find.addEventListener("input", () => {
    const words = find.value.toLowerCase().split(/\s+/);
    for (const item of all("[data-find]", menu, HTMLLIElement)) {
      const text = `${item.dataset["find"]} ${item.textContent}`.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
  });
}

// The sections of a large document lie packed; the one that the address names is shown.
const packs = all(".pack", document, HTMLScriptElement);
const unpack = async (name: string): Promise<string | undefined> => {
  const pack = packs.find((each) => each.dataset["names"]?.split(" ").includes(name));
  if (pack === undefined) return undefined;
  const bytes = Uint8Array.from(atob(pack.text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  // The page was made with pairs of name and section in it.
  const sections = (await new Response(stream).json()) as [string, string][];
  return sections.find(([each]) => each === name)?.[1];
};
const choose = async () => {
  const place = decodeURIComponent(location.hash.slice(1));
  const section = packs.length === 0 ? undefined : await unpack(place.split(".")[0] ?? "");
  if (section === undefined) return;
  const chosen = one("#chosen", document, HTMLElement);
  // Made with the page, as what stands in it already.
  chosen.innerHTML = section;
  wire(chosen);
  look();
  follow();
  document.getElementById(place)?.scrollIntoView();
};
addEventListener("hashchange", () => void choose());

function wire(part: ParentNode): void {
  for (const panel of all(".panel", part, HTMLElement)) wirePanel(panel);
  for (const button of all(".copy", part, HTMLButtonElement)) wireCopy(button);
}

function wirePanel(panel: HTMLElement): void {
  const form = one("form", panel, HTMLFormElement);
  const select = one("select", panel, HTMLSelectElement);
  const body = all("textarea", form, HTMLTextAreaElement)[0];
  const mock = one("[name=mock]", form, HTMLInputElement);
  if (mock.value === "") mock.value = location.origin;

  const setBody = (text = "") => {
    if (body === undefined) return;
    body.value = text;
    body.rows = Math.min(text.split("\n").length, 12);
  };
  select.addEventListener("change", () => {
    const { body: text, description = "" } = select.selectedOptions[0]?.dataset ?? {};
    setBody(text);
    one(".description", panel, HTMLElement).textContent = description;
    for (const sample of all("[data-example]", panel, HTMLElement))
      sample.hidden = sample.dataset["example"] !== select.value;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    if (button?.dataset["body"] !== undefined) setBody(button.dataset["body"]);
    void send(form, button?.value !== "no-token");
  });
  body?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

async function send(form: HTMLFormElement, withToken: boolean): Promise<void> {
  const output = one("output", form, HTMLOutputElement);
  const fields = new FormData(form);
  const base = loopback(String(fields.get("mock")));
  if (base === undefined)
    return show(
      output,
      "Not sent",
      "This page sends to a mock on this machine only: http://127.0.0.1 or http://localhost, with its port.",
    );
  const headers = new Headers();
  try {
    if (withToken && fields.has("token") && form.dataset["place"] === "header")
      headers.set(form.dataset["header"] ?? "", `${form.dataset["prefix"] ?? ""}${String(fields.get("token"))}`);
  } catch {
    return show(output, "Not sent", "The token has a character that no header can carry.");
  }
  const body = fields.get("body");
  if (body !== null) headers.set("Content-Type", form.dataset["type"] ?? "application/json");
  output.setAttribute("aria-busy", "true");
  const start = performance.now();
  try {
    const response = await fetch(target(form, base, fields, withToken), {
      method: form.dataset["method"] ?? "GET",
      headers,
      ...(body === null ? {} : { body }),
    });
    const text = await response.text();
    show(
      output,
      `${response.status} ${response.statusText} in ${Math.round(performance.now() - start)} ms`,
      code(pretty(text)),
      response.ok,
    );
    explain(output, text);
  } catch {
    show(output, "No answer", `No mock answers at ${base.origin}. Start one with “${form.dataset["start"] ?? ""}”.`);
  } finally {
    output.removeAttribute("aria-busy");
    output.scrollIntoView({ block: "nearest" });
  }
}

/** The address when it is this machine's; the page's own policy would stop any other. */
function loopback(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && (url.origin === location.origin || ["127.0.0.1", "localhost"].includes(url.hostname))
    ? url
    : undefined;
}

function target(form: HTMLFormElement, base: URL, fields: FormData, withToken: boolean): URL {
  const path = (form.dataset["path"] ?? "").replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(fields.get(`path:${name}`) ?? "")),
  );
  const url = new URL(path, base);
  for (const [name, value] of fields) {
    if (name.startsWith("query:") && value !== "") url.searchParams.set(name.slice("query:".length), String(value));
  }
  if (withToken && fields.has("token") && form.dataset["place"] === "query")
    url.searchParams.set(form.dataset["header"] ?? "", String(fields.get("token")));
  return url;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function code(text: string): HTMLElement {
  const element = create("pre", "code", text);
  element.tabIndex = 0;
  return element;
}

function show(output: HTMLOutputElement, title: string, message: string | HTMLElement, good = false): void {
  const heading = create("p", "answer", title);
  heading.dataset["good"] = String(good);
  output.replaceChildren(heading, message);
}

/** Adds what the catalogue below says of the code in an answer. */
function explain(output: HTMLOutputElement, text: string): void {
  const [, name = ""] = /"error_code"\s*:\s*"([^"]+)"/.exec(text) ?? [];
  const row = document.getElementById(`code-${name}`);
  if (row === null) return;
  const link = create("a", "", name);
  link.setAttribute("href", `#${row.id}`);
  const words = [".meaning", ".action"].map((cell) => row.querySelector(cell)?.textContent ?? "");
  output.append(create("p", "explanation", link, `: ${words.join(" ")}`));
}

function wireCopy(button: HTMLButtonElement): void {
  button.addEventListener("click", () => {
    const sample = one("pre", button.parentElement ?? document, HTMLPreElement);
    const told = (words: string) => {
      button.textContent = words;
      setTimeout(() => (button.textContent = "Copy"), 1500);
    };
    navigator.clipboard.writeText(sample.textContent ?? "").then(
      () => told("Copied"),
      () => {
        getSelection()?.selectAllChildren(sample);
        told("Press Ctrl+C");
      },
    );
  });
}

for (const filter of all("[type=search]", one("main", document, HTMLElement), HTMLInputElement)) {
  const section = filter.closest("section") ?? document;
  const rows = all("tbody tr", section, HTMLTableRowElement);
  const done = one(".filter select", section, HTMLSelectElement);
  const apply = () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const fits = done.value === "" || one(".done", row, HTMLElement).dataset["done"] === done.value;
      row.hidden = !fits || !words.every((word) => (row.textContent ?? "").toLowerCase().includes(word));
    }
    const count = rows.filter((row) => !row.hidden).length;
    one("output", section, HTMLOutputElement).textContent = count === 1 ? "1 code" : `${count} codes`;
  };
  filter.addEventListener("input", apply);
  done.addEventListener("change", apply);
}

// A link to a code must find its row, whatever was searched for.
addEventListener("hashchange", () => {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (row === null || !row.hidden) return;
  row.hidden = false;
  row.scrollIntoView();
});

wire(document);
void choose();
