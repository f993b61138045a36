import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BundledDocument } from "../document/redocly.js";
import { usualNames, type FileNames } from "./file-names.js";
import { llms } from "./llms.js";
import { page } from "./page.js";

/** The documentation of a document, by the names of its files. */
export interface Documentation {
  readonly page: string;
  /** The document itself, as one JSON file for other tools. */
  readonly document: string;
  /** What there is, in a few lines of Markdown for language models (llmstxt.org). */
  readonly llms: string;
}

/** Builds all files; `mock` as for {@link page}. */
export async function buildDocs(
  document: BundledDocument,
  mock: string,
  names: FileNames = usualNames,
): Promise<Documentation> {
  return {
    page: await buildPage(document, mock, names),
    document: `${JSON.stringify(document, null, 2)}\n`,
    llms: llms(document, names),
  };
}

/** Builds the page with its style and scripts inside. */
export async function buildPage(
  document: BundledDocument,
  mock: string,
  names: FileNames = usualNames,
): Promise<string> {
  const [style, theme, script] = await Promise.all([
    bundled("style.css"),
    bundled("browser/theme.ts"),
    bundled("browser/main.ts"),
  ]);
  return page(document, { style, theme, script }, mock, names.document);
}

const scripts = new Map<string, Promise<string>>();

/** A script of the page with all that it imports; the same for every page. */
function bundled(name: string): Promise<string> {
  const known = scripts.get(name) ?? bundle(name);
  scripts.set(name, known);
  return known;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(name)],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    // Of it the command line's examples need one function.
    alias: { "node:util": here("browser/node-util.ts") },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
