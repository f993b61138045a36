import type { PageData, PanelData } from "../panel.js";
import { all, create, one } from "./dom.js";

/** Puts into a panel what all have alike, as far as its operation has a use for it. */
export function furnish(panel: HTMLElement, { languages }: PageData, data: PanelData): void {
  const { id, plan, calls, refused, warning } = data;
  const parts = one("#panel", document, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment; // a copy of one
  for (const tab of all("[type=radio]", parts, HTMLInputElement)) tab.name = `${id}-tab`;
  const select = one("select", parts, HTMLSelectElement);
  for (const { name, summary } of calls) select.append(new Option(summary, name));
  const edited = new Option("edited", "");
  edited.hidden = true;
  select.append(edited);

  const form = one("form", parts, HTMLFormElement);
  // A page may not set a cookie for another origin.
  const takesToken = plan.auth !== undefined && plan.auth.place !== "cookie";
  const secrets = [plan.secrets, data.answerSecrets, plan.parameters.filter(({ secret }) => secret)];
  const mock = one("[name=mock]", form, HTMLInputElement);
  if (mock.value === "") mock.value = location.origin;
  drop(form, "[name=token], [value=no-token]", takesToken);
  drop(form, "textarea", plan.media !== undefined);
  drop(form, "[name=reveal]", takesToken || secrets.some((each) => each.length > 0));
  drop(form, "[value=refused]", refused !== undefined);
  one(".parameters", form, HTMLElement).append(...plan.parameters.map((parameter) => parameterBox(parameter, data)));
  one(".about", form, HTMLElement).textContent =
    `${refused === undefined ? "" : `Impossible: ${refused.why}. `}Requests go to a mock on this machine. The page cannot reach the service itself${warning?.includes("cost") === true ? ", so nothing is bought" : ""}.`;

  const programs = languages
    .filter(([language]) => language !== "cli" || plan.command !== undefined)
    .map(([language]) => program(language, warning));
  panel.prepend(parts);
  form.after(...programs);
}

/** Takes away what an operation has no use for, with its label. */
function drop(form: HTMLFormElement, selector: string, isUsed: boolean): void {
  if (isUsed) return;
  for (const element of all(selector, form, HTMLElement)) (element.closest("label") ?? element).remove();
}

function parameterBox(
  { name, in: place, secret }: PanelData["plan"]["parameters"][number],
  { values, required }: PanelData,
): HTMLElement {
  const box = document.createElement("input");
  box.name = `${place}:${name}`;
  box.value = values[name] ?? "";
  box.required = required.includes(name);
  box.autocomplete = "off";
  if (secret === true) {
    box.type = "password";
    box.dataset["secret"] = "";
  }
  return create("label", "", `${name} `, box);
}

/** A program is for the real service, unlike what the page itself sends. */
function program(language: string, warning: string | undefined): HTMLElement {
  const pre = create("pre", "code");
  pre.tabIndex = 0;
  const button = create("button", "copy", "Copy");
  button.setAttribute("type", "button");
  button.addEventListener("click", () => copy(pre, button));
  const tab = create(
    "div",
    "tab",
    pre,
    button,
    create("p", "note stale", "The body is no JSON yet; this shows the last one that was."),
  );
  if (warning !== undefined) {
    const asks = language === "cli" ? " It asks first; with --dry-run it sends nothing." : "";
    tab.append(create("p", "note", `Run as it stands, this ${warning}.${asks}`));
  }
  tab.dataset["tab"] = language;
  return tab;
}

function copy(sample: HTMLElement, button: HTMLElement): void {
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
}
