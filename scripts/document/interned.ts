import type { BundledDocument } from "./bundled.js";
import { featuresOf } from "./features.js";

/**
 * A document in which parts that say the same are one object. The same field, parameter or answer stands in many places
 * of most documents, and whoever remembers what became of an object then does the work once.
 *
 * @param document is changed: a part is put in the place of those that say the same. Not where schemas have identifiers,
 *   since the same words refer to one thing below one and to another below the next
 */
export function interned<Document extends BundledDocument>(document: Document): Document {
  if (featuresOf(document).identifiers) return document;
  const parts = new Map<string, object>();
  const numbers = new Map<object, number>();

  const one = (node: object): object => {
    if (numbers.has(node)) return node;
    // With lengths, so that no text can look like the end of another.
    let said = Array.isArray(node) ? "[" : "{";
    for (const key in node) {
      const value: unknown = Reflect.get(node, key);
      said += `${key.length}:${key}`;
      if (typeof value === "string") said += `"${value.length}:${value}`;
      else if (typeof value !== "object" || value === null) said += `${String(value)},`;
      else {
        const part = one(value);
        // An assignment to this name would change what the object is made from.
        if (part !== value && key !== "__proto__") Reflect.set(node, key, part);
        said += `#${numbers.get(part)},`;
      }
    }
    const known = parts.get(said);
    if (known !== undefined) return known;
    parts.set(said, node);
    numbers.set(node, parts.size);
    return node;
  };

  one(document);
  return document;
}
