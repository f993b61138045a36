import { mask, secretsIn, type Path } from "../programs/secrets.js";
import { all, create } from "./dom.js";

// In the body a mask stands for each secret; the secret itself is in a box that shows dots.

/** A box for each secret of a body. */
export function secretBoxes(value: unknown, paths: readonly Path[], shown: boolean): HTMLElement[] {
  return secretsIn(value, paths).map(({ way, secret }) => {
    const box = document.createElement("input");
    box.type = shown ? "text" : "password";
    box.name = `secret:${JSON.stringify(way)}`;
    box.autocomplete = "off";
    box.spellcheck = false;
    box.value = typeof secret === "string" ? escaped(secret) : JSON.stringify(secret);
    box.dataset["secret"] = typeof secret === "string" ? "text" : "json";
    // One line holds what had several, with the escapes of JSON.
    box.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!/[\r\n]/.test(text)) return;
      event.preventDefault();
      box.setRangeText(escaped(text), box.selectionStart ?? 0, box.selectionEnd ?? 0, "end");
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    return create("label", "", `${way.join(".") || "body"} `, box);
  });
}

/** A body with its secrets where the masks are: from their boxes, or by the way to each as JSON. */
export function filled(value: unknown, from: HTMLElement | ReadonlyMap<string, unknown>): unknown {
  const secrets = from instanceof HTMLElement ? typed(from) : from;
  const fill = (node: unknown, way: Path): unknown => {
    if (node === mask) return secrets.get(JSON.stringify(way)) ?? node;
    if (Array.isArray(node)) return node.map((item, index) => fill(item, [...way, String(index)]));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, fill(child, [...way, name])]));
  };
  return fill(value, []);
}

function typed(boxes: HTMLElement): ReadonlyMap<string, unknown> {
  return new Map(
    all("input", boxes, HTMLInputElement).map((box) => [
      box.name.slice("secret:".length),
      unescaped(box.value, box.dataset["secret"] === "json"),
    ]),
  );
}

/** A text as JSON writes it, without its quotation marks. */
export function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function unescaped(text: string, isJson: boolean): unknown {
  try {
    return JSON.parse(isJson ? text : `"${text}"`) as unknown;
  } catch {
    return text;
  }
}
