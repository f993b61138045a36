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
  if (!mayLeadOn(entry.content)) return undefined;
  const files = new Map([[entry.name, entry]]);
  /** By place, the place that a reference points to. */
  const targets = new Map<string, string>();
  // The list grows while it is walked.
  for (const { name, content } of files.values()) {
    const references: [pointer: string, reference: string][] = [];
    eachReference(content, "", (pointer, reference) => references.push([pointer, reference]));
    for (const [pointer, reference] of references) {
      const [target = "", inside = ""] = reference.split("#");
      const file = target === "" ? files.get(name) : await open(name, target);
      if (file === undefined) continue;
      if (!files.has(file.name)) files.set(file.name, file);
      targets.set(`${name}#${pointer}`, `${file.name}#${spelled(inside)}`);
    }
  }
  for (const start of targets.keys()) {
    let place = start;
    for (let hop = 0; hop < mostHops; hop++) {
      const led = leading(place, files, targets);
      if (led === undefined) break;
      if (led.at === start && hop > 0) {
        const [file, pointer] = partsOf(start);
        return { file, pointer };
      }
      place = `${targets.get(led.at) ?? ""}${led.rest}`;
    }
  }
  return undefined;
}

/**
 * False when no reference points to another one, or to something behind one: then none comes back. It is so in most
 * documents, and quick to see.
 */
function mayLeadOn(document: unknown): boolean {
  const references = new Set<string>();
  const collect = (node: object): void => {
    const { $ref } = node as { readonly $ref?: unknown };
    if (typeof $ref === "string" && !Array.isArray(node)) references.add($ref);
    for (const key in node) {
      const child: unknown = Reflect.get(node, key);
      if (typeof child === "object" && child !== null) collect(child);
    }
  };
  if (typeof document === "object" && document !== null) collect(document);
  return [...references].some((reference) => {
    if (!reference.startsWith("#")) return true;
    let node = document;
    for (const key of keysOf(reference.slice(1))) {
      if (isObject(node) && typeof node["$ref"] === "string") return true;
      node = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
    }
    return isObject(node) && typeof node["$ref"] === "string";
  });
}

/** A pointer as it is written here, whatever else it may be escaped like. */
function spelled(pointer: string): string {
  if (pointer.startsWith("/") && !pointer.includes("~")) return pointer;
  return keysOf(pointer)
    .map((key) => `/${token(key)}`)
    .join("");
}

/** A row of references that is longer is a circle of others, which is found from each of them. */
const mostHops = 100;

/** The reference that stands at a place, or on the way to it, and what of the way is behind it. */
function leading(
  place: string,
  files: ReadonlyMap<string, DocumentFile>,
  targets: ReadonlyMap<string, string>,
): { readonly at: string; readonly rest: string } | undefined {
  if (targets.has(place)) return { at: place, rest: "" };
  const [name, pointer] = partsOf(place);
  let node = files.get(name)?.content;
  let at = `${name}#`;
  for (const key of keysOf(pointer)) {
    const next: unknown = typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined;
    // What stands beside a reference is there; the rest is looked for where it leads.
    if (next === undefined) return targets.has(at) ? { at, rest: place.slice(at.length) } : undefined;
    node = next;
    at += `/${token(key)}`;
  }
  return undefined;
}

function partsOf(place: string): [file: string, pointer: string] {
  const border = place.indexOf("#");
  return [place.slice(0, border), place.slice(border + 1)];
}

function eachReference(node: unknown, pointer: string, found: (pointer: string, reference: string) => void): void {
  if (Array.isArray(node)) node.forEach((item, index) => eachReference(item, `${pointer}/${index}`, found));
  else if (isObject(node)) {
    if (typeof node["$ref"] === "string") found(pointer, node["$ref"]);
    for (const [key, value] of Object.entries(node))
      if (typeof value === "object") eachReference(value, `${pointer}/${token(key)}`, found);
  }
}
