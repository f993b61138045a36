import { at, entries, isObject, token, type Schema } from "./document.js";
import { featuresOf } from "./features.js";
import { below as belowKeyword } from "./keywords.js";

/** A schema and where it stands. */
export interface Located {
  readonly schema: Schema | boolean;
  /** JSON pointer in the document. */
  readonly pointer: string;
  /** The URI against which its references are resolved. */
  readonly base: string;
}

/** The document has an address only so that relative ones have something to stand on. */
export const documentUri = "https://document.invalid/";

/** What a document's references point to. */
export interface References {
  /** The target; a text when there is none, saying why. */
  resolve(reference: string, base: string): Located | string;
  /** The base of what stands below a schema, which may have an `$id`. */
  baseOf(schema: Schema, base: string): string;
  /** The base of a schema's references, by its JSON pointer. */
  baseAt(pointer: string): string;
}

interface Index {
  /** What each `$id` and each anchor names, by URI. */
  readonly named: ReadonlyMap<string, Located>;
  /** The base below each schema with an `$id`, by pointer. */
  readonly bases: ReadonlyMap<string, string>;
}

/** Follows references by JSON pointer, `$id` and `$anchor`, as draft 2020-12 has it. */
export function referencesOf(document: Readonly<Record<string, unknown>>): References {
  let known: Index | undefined;
  const index = () => (known ??= indexOf(document));
  return {
    baseOf: (schema, base) => (typeof schema["$id"] === "string" ? (uri(schema["$id"], base) ?? base) : base),
    baseAt: (pointer) => (featuresOf(document).identifiers ? baseAbove(`${pointer}/`, documentUri) : documentUri),
    resolve(reference, base) {
      if (base === documentUri && reference.startsWith("#/")) return below("", reference.slice(1), base);
      const target = uri(reference, base);
      if (target === undefined) return `${reference} is no URI reference. Correct it.`;
      const named = index().named.get(target.replace(/#$/, ""));
      if (named !== undefined) return named;
      const [resource = "", fragment = ""] = target.split("#");
      const root = index().named.get(resource);
      if (root === undefined && resource !== documentUri)
        return `${reference} is a remote reference, which is not supported. Put what it names into the document.`;
      if (root === undefined && fragment === "")
        return `${reference} is the whole document, which is no schema. Point to a schema.`;
      if (!fragment.startsWith("/"))
        return `${reference} names an anchor that nothing has. Correct it, or add the $anchor.`;
      return below(root?.pointer ?? "", fragment, root?.base ?? base);
    },
  };

  function below(start: string, fragment: string, base: string): Located | string {
    for (const path of [decoded(fragment), fragment]) {
      const pointer = `${start}${path}`;
      const schema = at(document, pointer);
      if (typeof schema === "boolean" || isObject(schema))
        return { schema, pointer, base: featuresOf(document).identifiers ? baseAbove(pointer, base) : base };
    }
    return `The reference #${fragment} points to nothing. Correct it, or add what it names.`;
  }

  /** The base that holds at a pointer: that of the innermost schema with an `$id` around it. */
  function baseAbove(pointer: string, otherwise: string): string {
    const { bases } = index();
    for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const base = bases.get(pointer.slice(0, end));
      if (base !== undefined) return base;
    }
    return pointer.startsWith("/components/") || pointer.startsWith("/paths/") ? documentUri : otherwise;
  }
}

/** The absolute form of a reference; undefined when it is none. */
function uri(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

/** A part of a URI in plain words; as it is where it is none. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function indexOf(document: unknown): Index {
  const named = new Map<string, Located>();
  const bases = new Map<string, string>();
  const visit: VisitSchema = (schema, pointer, outer) => {
    const id = typeof schema["$id"] === "string" ? uri(schema["$id"], outer) : undefined;
    const base = id?.replace(/#$/, "") ?? outer;
    if (id !== undefined) {
      bases.set(pointer, base);
      named.set(base, { schema, pointer, base: outer });
    }
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = schema[keyword];
      const name = typeof anchor === "string" ? uri(`#${anchor}`, base) : undefined;
      // The base is that around a schema, since its own `$id` is read again where it is used.
      if (name !== undefined) named.set(name, { schema, pointer, base: outer });
    }
    return base;
  };
  walk(document, visit, undefined);
  return { named, bases };
}

/**
 * Walks through all schemas of a document, from the outside to the inside, and through one that stands in several places
 * once. What is an example, an option or an extension is no schema.
 */
export function visitSchemas(document: unknown, visit: VisitSchema): void {
  walk(document, visit, { schemas: new Set(), others: new Set() });
}

/** Gets a schema object with its pointer and the base around it, and returns the base below it. */
export type VisitSchema = (schema: Record<string, unknown>, pointer: string, base: string) => string;

/** What was visited before; undefined when all places are to be visited. */
type Visited = { readonly schemas: Set<object>; readonly others: Set<object> } | undefined;

function walk(document: unknown, visit: VisitSchema, visited: Visited): void {
  function other(node: unknown, pointer: string): void {
    if (isKnown(node, visited?.others)) return;
    if (Array.isArray(node)) return node.forEach((item, position) => other(item, `${pointer}/${position}`));
    for (const [key, value] of entries(node)) {
      if (typeof value !== "object") continue;
      const place = `${pointer}/${token(key)}`;
      if (key === "schema") visitSchema(value, place, documentUri, visit, visited);
      else if (place === "/components/schemas")
        for (const [name, schema] of entries(value))
          visitSchema(schema, `${place}/${token(name)}`, documentUri, visit, visited);
      else if (!key.startsWith("x-") && !["example", "examples", "value"].includes(key)) other(value, place);
    }
  }

  other(document, "");
}

/** Walks through one schema and all below it. */
export function visitSchema(
  schema: unknown,
  pointer: string,
  outer: string,
  visit: VisitSchema,
  visited?: Visited,
): void {
  if (!isObject(schema) || isKnown(schema, visited?.schemas)) return;
  const base = visit(schema, pointer, outer);
  for (const [keyword, value] of Object.entries(schema)) {
    if (typeof value !== "object") continue;
    const kind = keyword === "$defs" ? "map" : belowKeyword.get(keyword);
    if (kind === undefined) continue;
    const place = `${pointer}/${token(keyword)}`;
    if (kind === "schema") visitSchema(value, place, base, visit, visited);
    else if (kind === "map")
      for (const [key, item] of entries(value)) visitSchema(item, `${place}/${token(key)}`, base, visit, visited);
    else if (Array.isArray(value))
      value.forEach((item, position) => visitSchema(item, `${place}/${position}`, base, visit, visited));
  }
}

function isKnown(node: unknown, visited: Set<object> | undefined): boolean {
  if (visited === undefined || typeof node !== "object" || node === null) return false;
  if (visited.has(node)) return true;
  visited.add(node);
  return false;
}
