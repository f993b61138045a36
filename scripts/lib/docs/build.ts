import { readFile } from "node:fs/promises";
import ts from "typescript";
import type { BundledDocument } from "../redocly.js";
import { page } from "./page.js";

/** Builds the page with its style and script inside; `mock` as for {@link page}. */
export async function buildPage(document: BundledDocument, mock: string): Promise<string> {
  const [style, source] = await Promise.all([read("style.css"), read("browser.ts")]);
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true } });
  return page(document, { style, script: outputText }, mock);
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), "utf8");
}
