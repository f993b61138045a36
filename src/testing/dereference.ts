import { DocumentError } from "./document.js";
import { isObject, pointerTokens, property } from "./json.js";

/**
 * Puts in place of every reference what it refers to: the same object each time, so that recursive schemas become circles.
 *
 * @param document is changed
 * @throws DocumentError for a reference that leads nowhere, or back to itself
 */
export function dereference(document: object): void {
  const following = new Set<string>();
  const seen = new Set<object>();

  function plain(node: unknown): unknown {
    const ref = property(node, "$ref");
    return typeof ref === "string" ? target(ref) : node;
  }

  function target(ref: string): unknown {
    if (following.has(ref)) throw unresolved(ref, "leads back to itself");
    following.add(ref);
    let at: unknown = document;
    for (const token of pointerTokens(ref.slice(1))) at = property(plain(at), token);
    const found = plain(at);
    following.delete(ref);
    if (found === undefined) throw unresolved(ref, "leads nowhere");
    return found;
  }

  const open: unknown[] = [document];
  while (open.length > 0) {
    const node = open.pop();
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      const found = plain(value);
      if (found !== value) node[key] = found;
      open.push(found);
    }
  }
}

function unresolved(ref: string, why: string): DocumentError {
  return new DocumentError(`A reference of the document cannot be resolved: ${ref} ${why}.`);
}
