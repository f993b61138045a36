import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document/document.js";
import { isConstraint } from "../document/keywords.js";

/** Keywords of which two can be said as one, or stand beside others without a change of meaning. */
const foldable: readonly string[] = [
  ...["type", "enum", "const", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"],
  ...["format", "multipleOf", "exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "minProperties", "maxProperties"],
];

/**
 * A schema whose `allOf` is only plain limits, as one: the tightest limit of each kind. Any other is returned as it is.
 *
 * @param content what a part says, with its reference followed; undefined when that is not known yet
 */
export function folded(schema: Schema, content: (part: Schema) => Schema | boolean | undefined): Schema {
  const { allOf, ...own } = schema;
  if (!allOf) return schema;
  const parts = allOf.map(content);
  if (!parts.every((part) => typeof part === "object")) return schema;
  if (allOf.length === 1 && Object.keys(own).length === 0 && allOf[0]) return allOf[0];
  const all: Schema[] = [...parts, own];
  if (all.some((part) => Object.keys(part).some((keyword) => isConstraint(keyword) && !foldable.includes(keyword))))
    return schema;
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of all.flatMap((part) => Object.entries(part))) {
    const before = result[keyword];
    if (before === undefined) result[keyword] = value;
    else if (/^(?:exclusiveM|m)in/.test(keyword)) result[keyword] = Math.max(Number(before), Number(value));
    else if (/^(?:exclusiveM|m)ax/.test(keyword)) result[keyword] = Math.min(Number(before), Number(value));
    else if (!isDeepStrictEqual(before, value)) return schema;
  }
  return withoutRedundant(result);
}

/** Without keywords that can refuse nothing: a limit of 0, and what every listed option obeys. */
export function withoutRedundant(schema: Readonly<Record<string, unknown>>): Schema {
  const result = { ...schema };
  for (const keyword of ["minLength", "minItems", "minProperties"]) if (result[keyword] === 0) delete result[keyword];
  const options = result["const"] === undefined ? result["enum"] : [result["const"]];
  if (Array.isArray(options) && options.length > 0 && options.every((option) => obeys(option, result))) {
    for (const keyword of ["type", "minLength", "maxLength", "minimum", "maximum"]) delete result[keyword];
    if (result["const"] !== undefined) delete result["enum"];
  }
  return result;
}

function obeys(option: unknown, schema: Readonly<Record<string, unknown>>): boolean {
  const {
    type,
    minLength = 0,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
    enum: options,
  } = schema as Record<string, number | undefined> & { type?: string; enum?: unknown[] };
  if (options && !options.includes(option)) return false;
  if (typeof option === "string")
    return (type ?? "string") === "string" && [...option].length >= minLength && [...option].length <= maxLength;
  if (typeof option === "number")
    return (
      (type === undefined || type === "number" || (type === "integer" && Number.isInteger(option))) &&
      option >= minimum &&
      option <= maximum
    );
  return typeof option === "boolean" && (type ?? "boolean") === "boolean";
}
