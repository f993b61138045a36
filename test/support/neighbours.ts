import type { Schema } from "../../scripts/document/document.js";
import { merged } from "./spec.js";

/** What stands for the values that are no option, which no test can all try; as long as one, since the length may be limited. */
export function unknownOption([first]: readonly unknown[]): unknown {
  return typeof first === "number" ? first + 1 : `${String(first).slice(0, -1)}_`;
}

/** A value beside the edge of one constraint. */
export interface Neighbour {
  /** What was changed, for the name of a test. */
  readonly name: string;
  readonly value: unknown;
  /** Whether it obeys that constraint; undefined when another part of the schema may decide. */
  readonly valid: boolean | undefined;
}

/**
 * The values next to each constraint of a schema, starting from a value that obeys it: at a limit and one beyond, each
 * option and an unknown one, each field left out, the wrong type.
 *
 * @param samples valid values by property name, for properties that the start value does not have
 */
export function neighbours(schema: Schema, start: unknown, samples: ReadonlyMap<string, unknown>): Neighbour[] {
  const { discriminator, oneOf, anyOf } = merged(schema);
  if (discriminator && oneOf) {
    const tag = discriminator.propertyName;
    const chosen = oneOf
      .map(merged)
      .find((variant) => merged(variant.properties?.[tag] ?? {}).const === (start as Record<string, unknown>)[tag]);
    if (chosen === undefined) throw new Error(`No variant for ${String((start as Record<string, unknown>)[tag])}.`);
    // Another option of the deciding field means another variant, which may take the value too.
    return neighbours(chosen, start, samples).map((neighbour) =>
      neighbour.name.startsWith(`${tag} `) ? { ...neighbour, valid: undefined } : neighbour,
    );
  }
  if (oneOf ?? anyOf) {
    // What one alternative refuses another may take.
    const alternatives = [...(oneOf ?? []), ...(anyOf ?? [])].flatMap((alternative) =>
      neighbours(alternative, start, samples),
    );
    return alternatives.map((neighbour) => ({ ...neighbour, valid: undefined }));
  }
  return [...ownNeighbours(merged(schema), start), ...childNeighbours(merged(schema), start, samples)];
}

function ownNeighbours(schema: Schema, start: unknown): Neighbour[] {
  const found: Neighbour[] = [];
  const add = (name: string, value: unknown, valid: boolean | undefined) => found.push({ name, value, valid });
  for (const [name, value] of Object.entries({
    null: null,
    "a list": [],
    "an object": {},
    "a string": "x",
    "a number": 7,
    "a boolean": true,
  })) {
    if (!typesOf(schema).includes(typeOf(value))) add(`is ${name}`, value, false);
  }
  if (typesOf(schema).includes("null") && schema.enum === undefined) add("is null", null, true);
  if (schema.const !== undefined) {
    add("is the constant", schema.const, true);
    for (const other of [true, false, 0, 1, 2, "", "x"])
      if (other !== schema.const) add(`is ${JSON.stringify(other)}, not the constant`, other, false);
    return found;
  }
  if (schema.enum) {
    for (const option of schema.enum) add(`is the option ${String(option)}`, option, true);
    const [first] = schema.enum.map(String);
    const others = ["", unknownOption(schema.enum), `${first}`.toLowerCase(), `${first}`.toUpperCase(), `${first} `];
    for (const other of others)
      if (!schema.enum.includes(other)) add(`is no option: ${JSON.stringify(other)}`, other, false);
    return found;
  }
  for (const example of (schema["examples"] as readonly unknown[] | undefined) ?? [])
    add(`is the example ${JSON.stringify(example)}`, example, true);
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema as Record<
    string,
    number | undefined
  > & { pattern?: string };
  if (minimum !== undefined) {
    add(`is its minimum ${minimum}`, minimum, true);
    add(`is below its minimum ${minimum}`, minimum - 1, false);
    add("is a fraction", minimum + 0.5, typesOf(schema).includes("number"));
    add("is a number as text", String(minimum), typesOf(schema).includes("string") ? undefined : false);
  }
  if (maximum !== undefined) {
    add(`is its maximum ${maximum}`, maximum, true);
    add(`is above its maximum ${maximum}`, maximum + 1, false);
  }
  if (typesOf(schema).includes("boolean")) {
    add("is true", true, true);
    add("is false", false, true);
    add("is a boolean as text", "true", false);
  }
  if (pattern !== undefined) {
    add("does not match its pattern", "~ not this ~", false);
    // As long as it may be, so that the limits do not refuse it first.
    if (maxLength !== undefined) add("does not match its pattern, at its limit", "~".repeat(maxLength), false);
    // Where the pattern leaves the length to the limits, they decide.
    const fits = (length: number) => new RegExp(pattern, "u").test("x".repeat(length));
    if (minLength && fits(minLength)) add(`is as short as ${minLength}`, "x".repeat(minLength), true);
    if (minLength && fits(minLength - 1)) add(`is shorter than ${minLength}`, "x".repeat(minLength - 1), false);
    if (maxLength !== undefined && fits(maxLength)) add(`is as long as ${maxLength}`, "x".repeat(maxLength), true);
    if (maxLength !== undefined && fits(maxLength + 1))
      add(`is longer than ${maxLength}`, "x".repeat(maxLength + 1), false);
  } else if (typesOf(schema).includes("string")) {
    if (minLength) add(`is shorter than ${minLength}`, "x".repeat(minLength - 1), false);
    if (minLength !== undefined) add(`is as short as ${minLength}`, "x".repeat(minLength), true);
    if (maxLength !== undefined) {
      add(`is as long as ${maxLength}`, "x".repeat(maxLength), true);
      add(`is longer than ${maxLength}`, "x".repeat(maxLength + 1), false);
      add(`is ${maxLength} characters outside the BMP`, "\u{1F510}".repeat(maxLength), true);
      add(`is ${maxLength + 1} characters outside the BMP`, "\u{1F510}".repeat(maxLength + 1), false);
    }
  }
  if (Array.isArray(start)) {
    const item = start[0] ?? sampleOf(merged(schema.items ?? {}));
    const unique = schema["uniqueItems"] === true;
    // Items that must differ are numbered, where they are texts; others are all the same.
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        unique && typeof item === "string" && index > 0 ? `${item.slice(0, 8)}${index}` : item,
      );
    const valid = unique ? undefined : true;
    if (minItems) add(`has fewer than ${minItems} items`, items(minItems - 1), false);
    if (minItems !== undefined) add(`has ${minItems} items`, items(minItems), valid);
    if (maxItems !== undefined) {
      add(`has ${maxItems} items`, items(maxItems), valid);
      add(`has more than ${maxItems} items`, items(maxItems + 1), false);
    }
    if (unique) add("has an item twice", [item, item], false);
  }
  return found;
}

function childNeighbours(schema: Schema, start: unknown, samples: ReadonlyMap<string, unknown>): Neighbour[] {
  if (Array.isArray(start) && schema.items) {
    const [first = sampleOf(merged(schema.items)), ...rest] = start;
    // Another item of the list may be the same.
    const verdict = (valid: boolean | undefined) => (schema["uniqueItems"] === true && valid ? undefined : valid);
    return neighbours(schema.items, first, samples).map(({ name, value, valid }) => ({
      name: `[0] ${name}`,
      value: [value, ...rest],
      valid: verdict(valid),
    }));
  }
  if (typeof start !== "object" || start === null || schema.properties === undefined) return [];
  const object = start as Record<string, unknown>;
  const found: Neighbour[] = [];
  for (const [key, property] of Object.entries(schema.properties)) {
    const sample = object[key] ?? samples.get(key) ?? sampleOf(merged(property));
    for (const { name, value, valid } of neighbours(property, sample, samples))
      found.push({ name: `${key} ${name}`, value: { ...object, [key]: value }, valid });
    const { [key]: _, ...without } = object;
    found.push({ name: `${key} is left out`, value: without, valid: !schema.required?.includes(key) });
    if (schema["additionalProperties"] === false) {
      const misspelt = key.includes("_") ? key.replace("_", "") : `${key}s`;
      if (!(misspelt in schema.properties))
        found.push({ name: `${misspelt} is a misspelt field`, value: { ...object, [misspelt]: sample }, valid: false });
    }
  }
  return found;
}

function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (Array.isArray(schema["examples"])) return schema["examples"][0];
  const [alternative] = schema.oneOf ?? schema.anyOf ?? [];
  if (alternative) return sampleOf(merged(alternative));
  switch (typesOf(schema)[0]) {
    case "array":
      return schema.items ? [sampleOf(merged(schema.items))] : [];
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, property]) => [key, sampleOf(merged(property))]),
      );
    case "boolean":
      return true;
    case "string":
      return "x".repeat(Math.max(1, Number(schema["minLength"] ?? 1)));
    case "null":
      return null;
    default:
      return schema["minimum"] ?? 0;
  }
}

/** The types that a schema lets pass, `null` last; all of them when it names none. */
function typesOf({ type }: Schema): string[] {
  const named = type === undefined ? ["string", "number", "boolean", "array", "object", "null"] : [type].flat();
  const types = named.includes("number") ? ["integer", ...named] : named;
  return types.sort((one, other) => Number(one === "null") - Number(other === "null"));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
}
