import type { Schema } from "./document.js";

/** The type of a resolved schema in words: `integer (int8)`, `string or null`, `array`. */
export function typeOf(schema: Schema): string {
  const { format } = schema;
  // A password is told as a secret.
  const form = typeof format === "string" && format !== "password" ? ` (${format})` : "";
  return [schema.type ?? inferred(schema)].flat().join(" or ") + form;
}

function inferred(schema: Schema): string {
  if (schema.properties !== undefined) return "object";
  if (schema.const !== undefined) return typeof schema.const;
  const alternatives = schema.oneOf ?? schema.anyOf ?? [];
  return alternatives.length === 0
    ? "any"
    : alternatives.map((each) => [typeOf(each), ...limitsOf(each)].join(" ")).join(" or ");
}

/** What a resolved schema allows, in words: `0–32 characters`, `1–100`, `only true`. */
export function limitsOf(schema: Schema): string[] {
  const { const: only, default: standard, pattern, enum: options } = schema;
  if (only !== undefined) return [`only ${JSON.stringify(only)}`];
  const usual = standard === undefined ? [] : [`default ${JSON.stringify(standard)}`];
  // Beside fixed values the rest says nothing.
  if (options !== undefined) return usual;
  return [
    ...range(schema["minimum"], schema["maximum"], ""),
    ...range(schema["minLength"] || undefined, schema["maxLength"], "character"),
    ...range(schema["minItems"] || undefined, schema["maxItems"], "item"),
    ...(typeof pattern === "string" ? [`pattern ${pattern}`] : []),
    ...(Array.isArray(schema["x-extensible-enum"]) ? ["others may come"] : []),
    ...usual,
  ];
}

function range(least: unknown, most: unknown, unit: string): string[] {
  const things = unit === "" ? "" : ` ${unit}${most === 1 ? "" : "s"}`;
  if (typeof least === "number" && typeof most === "number")
    return [(least === most ? count(least) : `${count(least)}–${count(most)}`) + things];
  if (typeof least === "number") return [`at least ${count(least)}${things}`];
  return typeof most === "number" ? [`at most ${count(most)}${things}`] : [];
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
