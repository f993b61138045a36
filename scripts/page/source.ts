import { isDefinition, readDefinition } from "./definition.js";
import type { PageFacts, SourceKind } from "./facts.js";
import { factsFromPage } from "./page-facts.js";
import { readPage, readTextFile } from "./read.js";

/** A file that states something about operations: a page states it about one, a definition about one or many. */
export interface Source {
  readonly form: "html" | "markdown" | "text" | "definition" | "openapi";
  readonly operations: readonly PageFacts[];
}

/** What to call a source in a sentence. */
export function nounOf(form: Source["form"]): string {
  return form === "definition" || form === "openapi" ? "definition" : "page";
}

export function kindOf(form: Source["form"]): SourceKind {
  return form === "definition" || form === "openapi" ? form : "page";
}

/** Reads a saved page or definition in any of its forms. Throws UnreadablePage. */
export async function readSourceFile(file: string): Promise<Source> {
  return readSource(await readTextFile(file));
}

/** As {@link readSourceFile}, for a text that is already in memory. */
export function readSource(text: string): Source {
  if (isDefinition(text)) return readDefinition(text);
  const page = readPage(text);
  return { form: page.form, operations: [factsFromPage(page)] };
}
