import { highlight } from "../highlight.js";
import type { PageData, PanelData } from "../panel.js";
import type { Input } from "../programs/plan.js";
import { samplesOf } from "../programs/samples.js";
import { mask, masked } from "../programs/secrets.js";
import { all, one } from "./dom.js";
import { furnish } from "./furnish.js";
import { escaped, filled, secretBoxes } from "./secret-box.js";
import { send } from "./send.js";

/** Furnishes and wires a panel: its examples, its programs, its form. */
export function wirePanel(panel: HTMLElement): void {
  const page = JSON.parse(one("#data", document, HTMLScriptElement).text) as PageData; // made with the page
  const data = JSON.parse(one(".data", panel, HTMLScriptElement).text) as PanelData; // made with the page
  furnish(panel, page, data);
  const form = one("form", panel, HTMLFormElement);
  const select = one("select", panel, HTMLSelectElement);
  const [body] = all("textarea", form, HTMLTextAreaElement);
  const secrets = one(".secrets", form, HTMLElement);
  const [reveal] = all("[name=reveal]", form, HTMLInputElement);
  const description = one(".description", panel, HTMLElement);
  const { plan } = data;

  const input = (): Input => ({ parameters: parametersOf(form, data), body: filled(parsed(body), secrets) });
  const write = () => {
    // What is no JSON yet cannot be written as a program.
    const wrong = body !== undefined && parsed(body) === undefined;
    panel.classList.toggle("wrong", wrong);
    if (wrong) return;
    for (const { language, code } of samplesOf(page.frame, plan, input()))
      for (const pre of all(`[data-tab=${language}] pre`, panel, HTMLPreElement))
        pre.innerHTML = highlight(code.trimEnd()).html; // what highlight gives is escaped
  };
  /** Puts a body into the form; its secrets go into boxes of their own. */
  const setBody = (value: unknown) => {
    if (body === undefined) return;
    body.value = value === undefined ? "" : JSON.stringify(masked(value, plan.secrets), null, 2);
    body.rows = Math.min(body.value.split("\n").length, 14);
    secrets.replaceChildren(...secretBoxes(value, plan.secrets, reveal?.checked === true));
  };
  const choose = () => {
    const call = data.calls.find(({ name }) => name === select.value);
    const [example] = all(`[data-example="${CSS.escape(select.value)}"] pre`, panel, HTMLPreElement);
    const given = new Map(call?.secrets.map(([way, secret]) => [JSON.stringify(way), secret]));
    setBody(example === undefined ? undefined : filled(JSON.parse(example.textContent ?? ""), given));
    description.textContent = call?.description ?? "";
    write();
  };
  const edited = () => {
    // Then the same example can be chosen again.
    select.value = "";
    description.textContent = "";
    write();
  };
  select.addEventListener("change", choose);
  form.addEventListener("input", ({ target }) => {
    if (target === body) edited();
    else if (target instanceof HTMLInputElement && /^(path|query|secret):/.test(target.name)) write();
  });
  // A secret that was typed or pasted into the body does not stay to be seen.
  body?.addEventListener("change", () => {
    const value = filled(parsed(body), secrets);
    if (value === undefined) return;
    setBody(value);
    write();
  });
  reveal?.addEventListener("change", () => {
    for (const box of all("[data-secret]", form, HTMLInputElement)) box.type = reveal.checked ? "text" : "password";
    for (const code of all("output pre", form, HTMLPreElement))
      code.textContent = code.dataset[reveal.checked ? "plain" : "masked"] ?? "";
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    if (button?.ariaDisabled === "true") return;
    if (button?.value === "refused") {
      setBody(data.refused?.body);
      edited();
    }
    const { parameters } = input();
    void send(form, page, data, { withToken: button?.value !== "no-token", parameters, body: bodyText(body, secrets) });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    // A key that is held down is one wish, not many.
    if (event.repeat && event.target !== body) event.preventDefault();
    else if (!event.repeat && event.target === body && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  choose();
}

/** The values of the form's parameters, in the types that the document gives them. */
function parametersOf(form: HTMLFormElement, { plan }: PanelData): Record<string, unknown> {
  const fields = new FormData(form);
  return Object.fromEntries(
    plan.parameters.flatMap(({ name, in: place, type, list }) => {
      const text = String(fields.get(`${place}:${name}`) ?? "");
      if (text === "") return [];
      const value = (each: string): unknown => {
        if (type === "number" && each.trim() !== "" && Number.isFinite(Number(each))) return Number(each);
        return type === "boolean" && (each === "true" || each === "false") ? each === "true" : each;
      };
      return [[name, list === undefined ? value(text) : text.split(",").map(value)]];
    }),
  );
}

function parsed(body: HTMLTextAreaElement | undefined): unknown {
  try {
    return body === undefined ? undefined : (JSON.parse(body.value) as unknown);
  } catch {
    return undefined;
  }
}

/** What is sent: the text as it stands, but for the secrets, which stand elsewhere. */
function bodyText(body: HTMLTextAreaElement | undefined, secrets: HTMLElement): string | undefined {
  const value = parsed(body);
  return value === undefined || body?.value.includes(escaped(mask)) !== true
    ? body?.value
    : JSON.stringify(filled(value, secrets), null, 2);
}
