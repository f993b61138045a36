import path from "node:path";
import { isObject, keysOf, token } from "./document.js";

/** A node of one of the files that a document consists of. */
export interface SourceNode {
  readonly file: string;
  /** JSON pointer within the file. */
  readonly pointer: string;
}

/**
 * Finds the nodes of a bundle in the files that it was made from. Bundling puts what a reference to another file names
 * either in the reference's place or among the components, so both are walked side by side once.
 *
 * @param entry the file that the bundle begins with
 * @param read parses a file; undefined when it cannot
 */
export async function placesIn(
  bundle: unknown,
  entry: string,
  read: (file: string) => Promise<unknown>,
): Promise<(pointer: string) => SourceNode> {
  /** Where a node of the bundle comes from another file than the node around it. */
  const origins = new Map<string, SourceNode>([["", { file: entry, pointer: "" }]]);
  const waiting: { readonly node: unknown; readonly pointer: string; readonly from: SourceNode }[] = [];
  const seen = new Set<object>();

  const begin = (pointer: string, from: SourceNode) => {
    if (pointer !== "" && origins.has(pointer)) return;
    origins.set(pointer, from);
    waiting.push({ node: at(bundle, pointer), pointer, from });
  };
  const walk = async (node: unknown, pointer: string, source: unknown, from: SourceNode): Promise<void> => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, child] of Object.entries(node)) {
      const below = `${pointer}/${token(key)}`;
      const target = reference(own(source, key), from.file);
      // A file of its own may stand in place of the reference, or behind one to the components.
      if (target === undefined || target.file === from.file)
        await walk(child, below, own(source, key), { file: from.file, pointer: `${from.pointer}/${token(key)}` });
      else if (isObject(child) && typeof child["$ref"] === "string" && child["$ref"].startsWith("#"))
        begin(child["$ref"].slice(1), target);
      else begin(below, target);
    }
  };

  waiting.push({ node: bundle, pointer: "", from: { file: entry, pointer: "" } });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const file = await read(next.from.file);
    await walk(next.node, next.pointer, at(file, next.from.pointer), next.from);
  }
  return (pointer) => nearest(origins, pointer);
}

function nearest(origins: ReadonlyMap<string, SourceNode>, pointer: string): SourceNode {
  for (let end = pointer; ; end = end.slice(0, end.lastIndexOf("/"))) {
    const origin = origins.get(end);
    if (origin !== undefined) return { file: origin.file, pointer: origin.pointer + pointer.slice(end.length) };
    if (end === "") return { file: "", pointer };
  }
}

/** What a reference to a file or into one points to; undefined for what is no such reference. */
function reference(node: unknown, file: string): SourceNode | undefined {
  if (!isObject(node) || typeof node["$ref"] !== "string") return undefined;
  const [name = "", fragment = ""] = node["$ref"].split("#");
  if (name === "") return undefined;
  const target = /^https?:\/\//.test(name) ? name : path.resolve(path.dirname(file), name);
  return { file: target, pointer: decodeURIComponent(fragment).replace(/\/$/, "") };
}

function own(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined;
}

function at(node: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(own, node);
}
