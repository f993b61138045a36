import { isObject, token } from "./document.js";

/** The mark of what a person has to decide: a list of sentences, or one. `npm run lint` refuses it. */
export const undecidedKey = "x-undecided";

/** Below these stands what is sent and answered, not what is said about it. */
const values = new Set(["example", "examples", "value", "default", "const", "enum"]);

/** The marks in a file of a document, at their places. */
export function marksIn(node: unknown, pointer = ""): { readonly pointer: string; readonly message: string }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => marksIn(item, `${pointer}/${String(index)}`));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = `${pointer}/${token(key)}`;
    if (key !== undecidedKey) return values.has(key) && !isNamed(pointer) ? [] : marksIn(value, at);
    const sentences = (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
    return sentences.map((message) => ({ pointer: at, message }));
  });
}

/** A property may have the name of a keyword. */
function isNamed(pointer: string): boolean {
  return /\/(?:properties|\$defs|schemas|parameters|headers|responses)$/.test(pointer);
}
