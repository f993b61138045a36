import { isObject } from "../document/document.js";

/** The object that a node of the document is; an empty one for anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** The text that a node of the document is; the empty one for anything else. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
