import { isObject, token } from "../document/document.js";
import { referencesOf } from "../document/schema-references.js";

/** Where data stands, which names nothing. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);
/** Where names stand, not keywords. */
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"]);

/** What the anchors of a file name. */
export interface Anchors {
  /**
   * The JSON pointer to what a name stands for; undefined when nothing has it.
   *
   * @param from where the reference stands, if in this file: a name may be given anew below an `$id`
   */
  find(name: string, from?: string): string | undefined;
}

/** Looks for `$anchor` and `$dynamicAnchor` in a file, when first asked. */
export function anchorsOf(file: unknown): Anchors {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    find(name, from) {
      const [first, ...others] = (known ??= indexOf(file)).get(name) ?? [];
      if (others.length === 0 || from === undefined || !isObject(file)) return first;
      const references = referencesOf(file);
      const found = references.resolve(`#${name}`, references.baseAt(from));
      return typeof found === "string" ? first : found.pointer;
    },
  };
}

function indexOf(file: unknown): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const seen = new Set<object>();
  const visit = (node: unknown, pointer: string, isMap: boolean): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (!isMap && (key === "$anchor" || key === "$dynamicAnchor") && typeof value === "string")
        index.set(value, [...(index.get(value) ?? []), pointer]);
      else if (isMap || !data.has(key)) visit(value, `${pointer}/${token(key)}`, !isMap && maps.has(key));
    }
  };
  visit(file, "", false);
  return index;
}
