import { isObject, keysOf, token } from "./document.js";

/** A file of a document: its absolute name and what it holds. */
export interface DocumentFile {
  readonly name: string;
  readonly content: unknown;
}

/** Where a reference stands. */
export interface ReferencePlace {
  readonly file: string;
  readonly pointer: string;
}

/**
 * A reference that leads back to itself, directly or through others, in a document or the files that it refers to.
 *
 * @param open reads the file that a reference names, relative to the file that it stands in; undefined when it cannot
 */
export async function referenceInCircle(
  entry: DocumentFile,
  open: (base: string, name: string) => Promise<DocumentFile | undefined>,
): Promise<ReferencePlace | undefined> {
  const files = new Map([[entry.name, entry]]);
  /** By place, the place that a reference points to. */
  const targets = new Map<string, string>();
  // The list grows while it is walked.
  for (const { name, content } of files.values()) {
    for (const [pointer, reference] of referencesIn(content)) {
      const [target = "", inside = ""] = reference.split("#");
      const file = target === "" ? files.get(name) : await open(name, target);
      if (file === undefined) continue;
      if (!files.has(file.name)) files.set(file.name, file);
      targets.set(
        `${name}#${pointer}`,
        `${file.name}#${keysOf(inside)
          .map((key) => `/${token(key)}`)
          .join("")}`,
      );
    }
  }
  for (const start of targets.keys()) {
    const seen = new Set<string>();
    for (let place = targets.get(start); place !== undefined; place = targets.get(place)) {
      if (place === start)
        return { file: start.slice(0, start.indexOf("#")), pointer: start.slice(start.indexOf("#") + 1) };
      if (seen.has(place)) break;
      seen.add(place);
    }
  }
  return undefined;
}

function* referencesIn(node: unknown, pointer = ""): Generator<[pointer: string, reference: string]> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* referencesIn(item, `${pointer}/${index}`);
  } else if (isObject(node)) {
    if (typeof node["$ref"] === "string") yield [pointer, node["$ref"]];
    for (const [key, value] of Object.entries(node)) yield* referencesIn(value, `${pointer}/${token(key)}`);
  }
}
