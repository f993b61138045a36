import { at, isObject } from "../document/document.js";

type Node = Readonly<Record<string, unknown>>;

/** What says something about a value that is no object and no list, and how two schemas that both say it become one. */
const limits: Readonly<Record<string, (one: unknown, other: unknown) => unknown>> = {
  type: (one, other) => (one === other ? one : undefined),
  format: (one, other) => (one === other ? one : undefined),
  const: (one, other) => (one === other ? one : undefined),
  pattern: (one, other) => (one === other ? one : undefined),
  multipleOf: (one, other) => (one === other ? one : undefined),
  enum: (one, other) => (Array.isArray(one) && Array.isArray(other) ? one.filter((v) => other.includes(v)) : undefined),
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
};

const annotations = /^(title|description|deprecated|default|examples?|readOnly|writeOnly|externalDocs|x-.*)$/;

/**
 * A bundled document in which a plain value whose limits stand in several schemas (`allOf: [$ref]` with `const`
 * beside it) has them in one. Both mean the same, but other people's generators lose what stands beside an `allOf`.
 * What has none of these is the same object.
 */
export function flatten(document: Node): Node {
  const walk = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) {
      const items = node.map(walk);
      return items.some((item, index) => item !== node[index]) ? items : node;
    }
    const flat = isObject(node) && Array.isArray(node["allOf"]) ? merged(document, node) : undefined;
    if (flat !== undefined) return flat;
    const changed = new Map<string, unknown>();
    for (const [key, value] of Object.entries(node)) {
      const member = walk(value);
      if (member !== value) changed.set(key, member);
    }
    if (changed.size === 0) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, changed.get(key) ?? value]));
  };
  return walk(document) as Node; // an object stays one
}

/** Undefined for what is not plain, or cannot be said by one schema. */
function merged(document: Node, node: Node): Node | undefined {
  const { allOf, ...own } = node;
  let result: Record<string, unknown> = {};
  for (const branch of [...(allOf as unknown[]), own]) {
    const schema = plain(document, branch);
    if (schema === undefined) return undefined;
    for (const [key, value] of Object.entries(schema)) {
      const both = limits[key];
      const united = both === undefined || result[key] === undefined ? value : both(result[key], value);
      if (united === undefined) return undefined;
      result = { ...result, [key]: united };
    }
  }
  if (!("const" in result)) return result;
  // One value leaves nothing to choose or to measure.
  const { type, const: only } = result;
  const said = Object.entries(result).flatMap(([key, value]) => {
    if (!annotations.test(key)) return [];
    // What the one value means, of what each option means.
    const about =
      key === "x-enum-descriptions" && isObject(value) && typeof only === "string" ? value[only] : undefined;
    return [[key, about === undefined ? value : { [String(only)]: about }]];
  });
  return { ...(type !== undefined && { type }), const: only, ...Object.fromEntries(said) };
}

function plain(document: Node, branch: unknown, depth = 0): Node | undefined {
  if (!isObject(branch) || depth > 10) return undefined;
  if (typeof branch["$ref"] === "string" && Object.keys(branch).length === 1)
    return plain(document, at(document, branch["$ref"].slice(1)), depth + 1);
  if (Array.isArray(branch["allOf"])) return merged(document, branch);
  return Object.keys(branch).every((key) => key in limits || annotations.test(key)) ? branch : undefined;
}

function larger(one: unknown, other: unknown): unknown {
  return typeof one === "number" && typeof other === "number" ? Math.max(one, other) : undefined;
}

function smaller(one: unknown, other: unknown): unknown {
  return typeof one === "number" && typeof other === "number" ? Math.min(one, other) : undefined;
}
