import type { PageData, PanelData } from "../panel.js";
import { addressOf } from "../programs/address.js";
import { mask, masked, secretsIn, type Path } from "../programs/secrets.js";
import { all, create, one } from "./dom.js";
import { escaped } from "./secret-box.js";

/** A second press within this time is the second half of a double click. */
const patience = 700;

/** What a reader asks for by pressing a button. */
export interface Wish {
  readonly withToken: boolean;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: string | undefined;
}

/** Sends the form to the mock, once, however often it is pressed meanwhile, and shows the answer. */
export async function send(form: HTMLFormElement, page: PageData, data: PanelData, wish: Wish): Promise<void> {
  if (form.dataset["busy"] !== undefined) return;
  form.dataset["busy"] = "";
  const buttons = all("button", form, HTMLButtonElement);
  for (const button of buttons) button.ariaDisabled = "true";
  const start = performance.now();
  try {
    await ask(form, page, data, wish);
  } finally {
    setTimeout(
      () => {
        delete form.dataset["busy"];
        for (const button of buttons) button.ariaDisabled = null;
      },
      Math.max(0, patience - (performance.now() - start)),
    );
  }
}

async function ask(
  form: HTMLFormElement,
  { start: command }: PageData,
  { plan, answerSecrets }: PanelData,
  { withToken, parameters, body }: Wish,
): Promise<void> {
  const output = one("output", form, HTMLOutputElement);
  const base = loopback(one("[name=mock]", form, HTMLInputElement).value);
  if (base === undefined)
    return show(
      output,
      "Not sent",
      "This page sends to a mock on this machine only: http://127.0.0.1 or http://localhost, with its port.",
    );
  const token = withToken ? all("[name=token]", form, HTMLInputElement)[0]?.value : undefined;
  const headers = new Headers();
  const { filled, query } = addressOf(plan, parameters);
  try {
    if (token !== undefined && plan.auth?.place === "header") headers.set(plan.auth.name, plan.auth.prefix + token);
  } catch {
    return show(output, "Not sent", "The token has a character that no header can carry.");
  }
  if (token !== undefined && plan.auth?.place === "query") query.set(plan.auth.name, token);
  if (body !== undefined) headers.set("Content-Type", plan.media ?? "application/json");
  const url = new URL(filled, base);
  url.search = query.toString();
  output.setAttribute("aria-busy", "true");
  const start = performance.now();
  try {
    const response = await fetch(url, { method: plan.method, headers, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const sent = [...secretsOf(body, plan.secrets), ...(token === undefined ? [] : [token])];
    show(
      output,
      `${response.status} ${response.statusText} in ${Math.round(performance.now() - start)} ms`,
      code(text, response.ok ? answerSecrets : [], sent, revealed(form)),
      response.ok,
    );
    explain(output, text);
  } catch {
    show(output, "No answer", `No mock answers at ${base.origin}. Start one with “${command}”.`);
  } finally {
    output.removeAttribute("aria-busy");
    output.scrollIntoView({ block: "nearest" });
  }
}

function revealed(form: HTMLFormElement): boolean {
  return all("[name=reveal]", form, HTMLInputElement)[0]?.checked === true;
}

/** The address when it is this machine's; the page's own policy would stop any other. */
function loopback(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && (url.origin === location.origin || ["127.0.0.1", "localhost"].includes(url.hostname))
    ? url
    : undefined;
}

/** The secrets that a body holds, as texts. */
function secretsOf(body: string | undefined, paths: readonly Path[]): string[] {
  const value = json(body ?? "");
  return secretsIn(value, paths).flatMap(({ secret }) => (typeof secret === "string" && secret !== "" ? [secret] : []));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An answer, its secrets masked, and those that were sent and are said again. */
function code(text: string, paths: readonly Path[], sent: readonly string[], plain: boolean): HTMLElement {
  const value = json(text);
  const pretty = (node: unknown) => (value === undefined ? text : JSON.stringify(node, null, 2));
  const hidden = sent
    .flatMap((secret) => [escaped(secret), secret])
    .reduce((result, secret) => result.replaceAll(secret, mask), pretty(masked(value, paths)));
  const element = create("pre", "code", plain ? pretty(value) : hidden);
  element.dataset["plain"] = pretty(value);
  element.dataset["masked"] = hidden;
  element.tabIndex = 0;
  return element;
}

function show(output: HTMLOutputElement, title: string, message: string | HTMLElement, good = false): void {
  const heading = create("p", "answer", title);
  heading.dataset["good"] = String(good);
  output.replaceChildren(heading, message);
}

/** Adds what the catalogue says of the code in an answer. */
function explain(output: HTMLOutputElement, text: string): void {
  const [, name = ""] = /"error_code"\s*:\s*"([^"]+)"/.exec(text) ?? [];
  const row = document.getElementById(`code-${name}`);
  if (row === null) return;
  const link = create("a", "", name);
  link.setAttribute("href", `#${row.id}`);
  const words = [".meaning", ".action"].map((cell) => row.querySelector(cell)?.textContent ?? "");
  output.append(create("p", "explanation", link, `: ${words.join(" ")}`));
}
