import { entries, isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** Where a statement comes from, an entry of `x-sources`. */
export interface Source {
  readonly name: string;
  /** Counted from 1, as the page lists them. */
  readonly number: number;
  readonly title: string;
  readonly url: string | undefined;
  readonly date: string;
}

/** That the vendor's page does not make a statement, and who makes it. */
export interface Undocumented {
  readonly certainty: string;
  /** The part of the statement that is meant; undefined when it is all of it. */
  readonly what: string | undefined;
  readonly sources: readonly Source[];
}

export function sourcesOf(document: BundledDocument): Source[] {
  return entries(document["x-sources"]).map(([name, node], index) => {
    const { title = name, url, date } = Object(node) as Record<string, unknown>; // the linter has checked its form
    return {
      name,
      number: index + 1,
      title: String(title),
      url: typeof url === "string" ? url : undefined,
      date: String(date),
    };
  });
}

/** The sources that an `x-source` or a `source` names. */
export function named(document: BundledDocument, names: unknown): Source[] {
  const wanted = [names ?? []].flat().map(String);
  return sourcesOf(document).filter(({ name }) => wanted.includes(name));
}

export function undocumentedOf(document: BundledDocument, node: unknown): Undocumented | undefined {
  const mark = isObject(node) ? node["x-undocumented"] : undefined;
  if (!isObject(mark)) return undefined;
  const { certainty, what, source } = mark;
  return {
    certainty: String(certainty),
    what: what === undefined ? undefined : String(what),
    sources: named(document, source),
  };
}
