import { isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { folded, type Part, type Ref } from "./folded.js";
import { patternOf } from "./obeys.js";

/** What only comes back need not be sent, and the other way round. */
export type Flow = "request" | "answer" | "type";

/** What a schema says of an object's fields. */
export interface Fields {
  readonly properties: ReadonlyMap<string, readonly Ref[]>;
  readonly patternProperties: ReadonlyMap<string, readonly Ref[]>;
  /** Names, with where it is said. */
  readonly required: ReadonlyMap<string, string>;
  /** Fields that are not listed: refused, not spoken of, or allowed (with a schema where there is one). */
  readonly others: {
    readonly value: "refused" | "unspoken" | "allowed";
    readonly pointer: string | undefined;
    readonly refs: readonly Ref[];
  };
  /** What `additionalProperties` says, part by part, each with what it does not speak of. */
  readonly closures: readonly Closure[];
}

interface Closure {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly ref: Ref;
}

export function fieldsOf(document: BundledDocument, flow: Flow, parts: readonly Part[]): Fields {
  const properties = new Map<string, Ref[]>();
  const patternProperties = new Map<string, Ref[]>();
  const closures: Closure[] = [];
  let others: Fields["others"] = { value: "unspoken", pointer: undefined, refs: [] };
  for (const { schema, pointer } of parts) {
    collect(properties, schema.properties, `${pointer}/properties`);
    collect(patternProperties, schema["patternProperties"], `${pointer}/patternProperties`);
    const additional = schema["additionalProperties"];
    if (additional === undefined) continue;
    const ref: Ref = { schema: additional, pointer: `${pointer}/additionalProperties` };
    const patterns = Object.keys(Object(schema["patternProperties"]));
    closures.push({ names: new Set(Object.keys(Object(schema.properties))), patterns, ref });
    if (additional === false) {
      others = { value: "refused", pointer: ref.pointer, refs: [] };
    } else if (others.value !== "refused") {
      const refs = isObject(additional) && Object.keys(additional).length > 0 ? [...others.refs, ref] : others.refs;
      others = { value: "allowed", pointer: ref.pointer, refs };
    }
  }
  // A field that one part lists is refused all the same when another part is closed and does not list it.
  for (const name of properties.keys())
    if (closures.some((closure) => closure.ref.schema === false && !isListed(closure, name))) properties.delete(name);
  return { properties, patternProperties, required: requiredOf(document, flow, parts, properties), others, closures };
}

function collect(into: Map<string, Ref[]>, from: unknown, pointer: string): void {
  for (const [name, schema] of Object.entries(Object(from) as Record<string, unknown>))
    into.set(name, [...(into.get(name) ?? []), { schema, pointer: `${pointer}/${token(name)}` }]);
}

/** What a request must hold is no matter of what only comes back, and the other way round. */
function requiredOf(
  document: BundledDocument,
  flow: Flow,
  parts: readonly Part[],
  properties: ReadonlyMap<string, readonly Ref[]>,
): Map<string, string> {
  const required = new Map<string, string>();
  const spares = flow === "request" ? "readOnly" : flow === "answer" ? "writeOnly" : undefined;
  const isSpared = (name: string) =>
    spares !== undefined &&
    (properties.get(name) ?? []).some((ref) => folded(document, ref, []).some(({ schema }) => schema[spares] === true));
  for (const { schema, pointer } of parts) {
    if (!Array.isArray(schema.required)) continue;
    for (const name of schema.required as string[])
      if (!required.has(name) && !isSpared(name)) required.set(name, `${pointer}/required`);
  }
  return required;
}

function isListed({ names, patterns }: Closure, name: string): boolean {
  return names.has(name) || patterns.some((pattern) => patternOf(pattern)?.test(name) === true);
}

/** Everything that a schema says of the field of a name. */
export function fieldOf({ properties, patternProperties, closures }: Fields, name: string): Ref[] {
  return [
    ...(properties.get(name) ?? []),
    ...[...patternProperties].flatMap(([pattern, refs]) => (patternOf(pattern)?.test(name) === true ? refs : [])),
    ...closures.filter((closure) => !isListed(closure, name)).map(({ ref }) => ref),
  ];
}
