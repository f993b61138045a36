import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import type { BundledDocument } from "../document/redocly.js";
import { page } from "./page.js";

/** Builds the page with its style and script inside; `mock` as for {@link page}. */
export async function buildPage(document: BundledDocument, mock: string): Promise<string> {
  const [style, source] = await Promise.all([read("style.css"), read("browser.ts")]);
  const { code } = await transform(source, { loader: "ts", target: "es2022" });
  return page(document, { style, script: code }, mock);
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), "utf8");
}
