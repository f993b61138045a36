import { entries, isObject, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { featuresOf } from "../document/features.js";
import type { Dialect } from "./dialect.js";
import type { Located, References } from "../document/schema-references.js";

/** Which way a value goes: a `readOnly` property need not be sent, a `writeOnly` one need not come back. */
export type Direction = "request" | "response";

/** The names of properties that need not be there in a direction, whatever `required` says. */
export type Optional = (node: Located, direction: Direction) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

/**
 * OpenAPI: `required` of a `readOnly` property holds for answers only, of a `writeOnly` one for requests only. The mark
 * and the list may stand in different parts of one `allOf`, or behind a reference.
 */
export function optionalOf(document: BundledDocument, dialect: Dialect, references: References): Optional {
  if (!featuresOf(document).marks) return () => none;
  const known = new Map<string, ReadonlySet<string>>();

  /** The node and what it refers to or puts together, for the same value. */
  function together(node: Located, seen: ReadonlySet<string> = none): { schema: Schema; node: Located }[] {
    if (typeof node.schema === "boolean" || !isObject(node.schema) || seen.has(node.pointer)) return [];
    const schema = dialect(node.schema);
    const base = references.baseOf(schema, node.base);
    const deeper = new Set([...seen, node.pointer]);
    const target = typeof schema.$ref === "string" ? references.resolve(schema.$ref, base) : undefined;
    return [
      { schema, node: { ...node, base } },
      ...(typeof target === "object" ? together(target, deeper) : []),
      ...(Array.isArray(schema.allOf) ? schema.allOf : []).flatMap((part: Schema, position) =>
        together({ schema: part, pointer: `${node.pointer}/allOf/${position}`, base }, deeper),
      ),
    ];
  }

  return function optional(node, direction) {
    const key = `${direction} ${node.pointer}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, none);
    const mark = direction === "request" ? "readOnly" : "writeOnly";
    const names = new Set<string>();
    for (const part of together(node)) {
      const place = { base: part.node.base, pointer: `${part.node.pointer}/properties` };
      for (const [name, property] of entries(part.schema.properties)) {
        const located = { ...place, pointer: `${place.pointer}/${name}`, schema: property as Schema | boolean };
        if (together(located).some(({ schema }) => schema[mark] === true)) names.add(name);
      }
      for (const keyword of ["oneOf", "anyOf"]) {
        const list = part.schema[keyword];
        if (!Array.isArray(list)) continue;
        const [first = none, ...others] = list.map((variant: Schema, position) =>
          optional(
            { schema: variant, pointer: `${part.node.pointer}/${keyword}/${position}`, base: part.node.base },
            direction,
          ),
        );
        for (const name of first) if (others.every((other) => other.has(name))) names.add(name);
      }
    }
    const found = names.size === 0 ? none : names;
    known.set(key, found);
    return found;
  };
}
