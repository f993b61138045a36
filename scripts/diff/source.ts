import { loadYaml } from "../page/yaml-source.js";
import { bundle, type BundledDocument } from "../document/redocly.js";
import type { Place } from "./change.js";

/** An API document to compare. */
export interface Source {
  /** Where it lies. */
  readonly file: string;
  /** What a reader calls it. */
  readonly label: string;
  readonly document: BundledDocument;
  /** Where a pointer stands; the nearest place above it when it lies in another file. */
  place(pointer: string): Place;
}

/**
 * Reads an API document.
 *
 * @throws Failure naming file and line when it cannot be read or is no valid OpenAPI document
 */
export async function loadSource(file: string, label: string): Promise<Source> {
  const document = await bundle(file);
  const yaml = await loadYaml(file);
  return { file, label, document, place: (pointer) => ({ file: label, line: yaml.lineOf(pointer), pointer }) };
}
