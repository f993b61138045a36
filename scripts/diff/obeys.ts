import { isDeepStrictEqual } from "node:util";
import { isObject } from "../document/document.js";
import type { Placed } from "./folded.js";
import { isUpper, type Limit } from "./limits.js";

/** What a schema says of values that have nothing inside. */
export interface Scalars {
  /** JSON types; undefined when any is allowed. */
  readonly types: Placed<ReadonlySet<string>> | undefined;
  /** The only values allowed, when they are listed. */
  readonly values: Placed<readonly unknown[]> | undefined;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly patterns: readonly Placed<string>[];
}

/** Whether a value obeys what a view says of single values; fields, items and alternatives are not looked at. */
export function obeys(value: unknown, view: Scalars): boolean {
  if (view.types !== undefined && !typesOf(value).some((type) => view.types?.value.has(type))) return false;
  if (view.values !== undefined && !view.values.value.some((one) => isDeepStrictEqual(one, value))) return false;
  if (typeof value === "string" && !view.patterns.every(({ value: source }) => patternOf(source)?.test(value) ?? true))
    return false;
  return [...view.limits].every(([limit, { value: bound }]) => {
    const size = sizeFor(limit, value);
    if (size === undefined) return true;
    if (limit.startsWith("exclusive")) return isUpper(limit) ? size < bound : size > bound;
    return isUpper(limit) ? size <= bound : size >= bound;
  });
}

const known = new Map<string, RegExp | undefined>();

/** A pattern as it is run; undefined for one that no engine takes, which then refuses nothing. */
export function patternOf(source: string): RegExp | undefined {
  if (!known.has(source)) known.set(source, compiled(source, "u") ?? compiled(source, ""));
  return known.get(source);
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function sizeFor(limit: string, value: unknown): number | undefined {
  if (limit.endsWith("Length")) return typeof value === "string" ? [...value].length : undefined;
  if (limit.endsWith("Items")) return Array.isArray(value) ? value.length : undefined;
  if (limit.endsWith("Properties")) return isObject(value) ? Object.keys(value).length : undefined;
  return typeof value === "number" ? value : undefined;
}

/** The JSON types of a value, the narrowest last. */
export function typesOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["number", "integer"] : ["number"];
  return [typeof value];
}
