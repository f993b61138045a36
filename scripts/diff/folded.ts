import { at, isObject, type Schema } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

/** A schema and where it stands. */
export interface Ref {
  readonly schema: unknown;
  readonly pointer: string;
}

/** A keyword's value and where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly pointer: string;
}

/** A schema object whose reference and `allOf` have become parts of their own, beside it. */
export interface Part {
  readonly schema: Schema;
  readonly pointer: string;
}

/** A schema, what it refers to, and what its `allOf` adds. */
export function folded(document: BundledDocument, { schema, pointer }: Ref, trail: readonly string[]): Part[] {
  if (schema === false) return [{ schema: { enum: [] }, pointer }];
  // A boolean schema that is true says nothing.
  if (!isObject(schema)) return [{ schema: {}, pointer }];
  const { $ref, allOf, ...rest } = schema as Schema;
  const target = $ref?.startsWith("#/") ? $ref.slice(1) : undefined;
  const referred =
    target === undefined || trail.includes(target)
      ? []
      : folded(document, { schema: at(document, target), pointer: target }, [...trail, target]);
  const all = listOf(allOf).flatMap((part, index) =>
    folded(document, { schema: part, pointer: `${pointer}/allOf/${index}` }, trail),
  );
  return [{ schema: rest, pointer }, ...referred, ...all];
}

export function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

/** The same part without one of its keywords. */
export function without({ schema, pointer }: Part, keyword: string): Part {
  const { [keyword]: _, ...rest } = schema;
  return { schema: rest, pointer };
}
