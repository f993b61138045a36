import { isDeepStrictEqual } from "node:util";
import type { Violation } from "../engine/violations.js";
import { jsonFlaw } from "./json-flaw.js";
import { sameButCase } from "./nearest.js";
import { shown } from "./text.js";
import type { Field, Input, Operation } from "./types.js";

/** An offence against the API document, and the part of the input in which it is. */
export interface Offence extends Violation {
  readonly place: Field["place"];
}

/** The texts behind each flag, in their order. */
export type Given = ReadonlyMap<Field, readonly string[]>;

/**
 * Makes the values that the flags say. A text that does not fit its type is passed on as it is, for the validator to
 * name; what no validator can see is an offence here.
 */
export function inputFromFlags(
  operation: Pick<Operation, "fields">,
  given: Given,
): { readonly input: Input; readonly offences: readonly Offence[] } {
  const parts = { parameters: {} as Record<string, unknown>, body: {} as Record<string, unknown> };
  const offences: Offence[] = [];
  for (const field of operation.fields) {
    const texts = given.get(field);
    const offend = (keyword: string, message: string) =>
      offences.push({ place: field.place, pointer: `/${field.name}`, keyword, message });
    if (texts === undefined) {
      if (field.required) offend("required", "is required");
      continue;
    }
    if (!field.list && texts.length > 1) offend("flag", "is given twice");
    const values = texts.map((text) => valueOf(field, text, (message) => offend("flag", message)));
    parts[field.place][field.name] = field.list ? values : values[0];
  }
  return { input: parts, offences };
}

function valueOf({ kind, shape, list }: Field, text: string, offend: (message: string) => void): unknown {
  switch (kind.name) {
    case "number":
      if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
      offend("is no number");
      return text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "text":
      return list || shape.values === undefined ? text : (sameButCase(text, shape.values.map(String)) ?? text);
    case "json":
      return json(text, offend);
    case "pair": {
      // For a name that itself holds the sign.
      if (text.startsWith("{")) return json(text, offend);
      const sign = text.indexOf("=");
      if (sign >= 0) return { [kind.keys[0]]: text.slice(0, sign), [kind.keys[1]]: text.slice(sign + 1) };
      offend(`must be ${kind.keys.join("=")}`);
      return { [kind.keys[0]]: text };
    }
  }
}

function json(text: string, offend: (message: string) => void): unknown {
  const flaw = jsonFlaw(text);
  if (flaw === undefined) return JSON.parse(text);
  offend(
    flaw.name === undefined
      ? `is no JSON from character ${flaw.at.column} on`
      : `gives ${shown(flaw.name)} twice, at character ${flaw.first.column} and at ${flaw.at.column}`,
  );
  return undefined;
}

/** Whether flags can say a body: not a body that is no object, not null, and not an empty list. */
export function saidByFlags(operation: Pick<Operation, "fields">, body: unknown): boolean {
  return isDeepStrictEqual(inputFromFlags(operation, textsFor(operation, { parameters: {}, body })).input.body, body);
}

/** The texts that say an input. The inverse of {@link inputFromFlags}. */
export function textsFor({ fields }: Pick<Operation, "fields">, input: Input): Map<Field, readonly string[]> {
  const given = new Map<Field, readonly string[]>();
  for (const field of fields) {
    const value: unknown = Object(input[field.place])[field.name];
    const texts = value === undefined ? [] : (field.list ? [value].flat() : [value]).map((item) => textOf(field, item));
    if (texts.length > 0) given.set(field, texts);
  }
  return given;
}

/** A value as its flag takes it. */
export function textOf({ kind }: Pick<Field, "kind">, value: unknown): string {
  if (kind.name === "json") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (kind.name !== "pair") return JSON.stringify(value);
  const [first, second] = kind.keys.map((key) => (value as Readonly<Record<string, unknown>>)[key]);
  if (typeof first !== "string" || typeof second !== "string" || first.includes("=") || first.startsWith("{"))
    return JSON.stringify(value);
  return `${first}=${second}`;
}
