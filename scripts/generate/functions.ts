import { isObject, type Schema } from "../document/document.js";
import type { FlatSchemas } from "../schema/flat.js";
import { subschemas } from "../document/keywords.js";

/** A function that is to be made: a schema in which `call: N` calls the N-th of `calls`. */
export interface PlannedFunction {
  readonly schema: Schema | boolean;
  /** Names of other planned functions. */
  readonly calls: readonly string[];
}

/** Longest text of a schema that is put in the place of each reference to it. */
const smallest = 160;
/** Longest text of a schema that is put in the place of its only reference. Engines do not optimize endless functions. */
const largest = 20_000;

const sameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "conditions"];

/**
 * Decides which schemas become functions. Schemas that say the same share one; what is small or used once stands where
 * it is used, everything else is called.
 *
 * @param roots units that must be functions
 * @returns the functions, and the name of each root's
 * @throws Error whose message is the unit, when a value would have to be looked at for ever
 */
export function planFunctions(
  flat: FlatSchemas,
  roots: readonly string[],
): { readonly functions: ReadonlyMap<string, PlannedFunction>; readonly nameOf: (unit: string) => string } {
  const units = reachable(flat, roots);
  const sameClass = classes(units);
  // What is only a reference is what it refers to.
  const sameAs = (unit: string): string => {
    const content = units.get(unit)?.content;
    return isObject(content) && typeof content.$ref === "string" ? sameAs(content.$ref) : sameClass(unit);
  };
  const uses = new Map<string, number>();
  const count = (unit: string) => uses.set(unit, (uses.get(unit) ?? 0) + 1);
  const known = new Set(roots.map(sameAs));
  for (const root of known) count(root);
  for (const [unit, { refs }] of units) if (sameAs(unit) === unit) for (const ref of refs) count(sameAs(ref));

  const functions = new Map<string, PlannedFunction>();
  const plan = (unit: string): void => {
    if (functions.has(unit)) return;
    const calls: string[] = [];
    functions.set(unit, { schema: true, calls });
    functions.set(unit, { schema: placed(contentOf(unit), [unit], calls), calls });
    for (const called of calls) plan(called);
  };
  for (const root of known) plan(root);
  return { functions, nameOf: sameAs };

  function contentOf(unit: string): Schema | boolean {
    return units.get(unit)?.content ?? true;
  }

  function inPlace(unit: string): boolean {
    const { text, refs } = units.get(unit) ?? { text: "", refs: [] };
    return (refs.length === 0 && text.length <= smallest) || (uses.get(unit) === 1 && text.length <= largest);
  }

  /** A schema with what its references point to, or with calls. */
  function placed(schema: Schema | boolean, stack: readonly string[], calls: string[]): Schema | boolean {
    if (typeof schema === "boolean") return schema;
    if (schema.$ref !== undefined) {
      const unit = sameAs(schema.$ref);
      if (inPlace(unit) && !stack.includes(unit)) return placed(contentOf(unit), [...stack, unit], calls);
      const position = calls.indexOf(unit);
      return { call: position === -1 ? calls.push(unit) - 1 : position };
    }
    const below = (value: unknown) => placed(value as Schema | boolean, stack, calls);
    return Object.fromEntries(
      Object.entries(schema).map(([keyword, value]) => [keyword, subschemas(keyword, value, below)]),
    );
  }
}

interface UnitText {
  readonly content: Schema | boolean;
  readonly text: string;
  /** The units that it refers to, in the order of its text. */
  readonly refs: readonly string[];
}

function reachable(flat: FlatSchemas, roots: readonly string[]): Map<string, UnitText> {
  const units = new Map<string, UnitText>();
  const waiting = [...roots];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (units.has(unit)) continue;
    const content = flat.content(unit);
    const text = JSON.stringify(content);
    const refs = referencesIn(content);
    units.set(unit, { content, text, refs });
    waiting.push(...refs);
  }
  endless(units);
  return units;
}

/** The units that a schema refers to, wherever. */
function referencesIn(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  if (typeof schema["$ref"] === "string") return [schema["$ref"]];
  const found: string[] = [];
  for (const [keyword, value] of Object.entries(schema))
    subschemas(keyword, value, (item) => {
      found.push(...referencesIn(item));
      return item;
    });
  return found;
}

/** Finds a schema that holds for a value if it holds for that value. */
function endless(units: ReadonlyMap<string, UnitText>): void {
  const state = new Map<string, "open" | "done">();
  const same = (schema: unknown): string[] => {
    if (!isObject(schema)) return [];
    if (typeof schema["$ref"] === "string") return [schema["$ref"]];
    const found: string[] = [];
    for (const [keyword, value] of Object.entries(schema))
      if (sameValue.includes(keyword))
        subschemas(keyword, value, (item) => {
          found.push(...same(item));
          return item;
        });
    return found;
  };
  const visit = (unit: string): void => {
    if (state.get(unit) === "done") return;
    if (state.get(unit) === "open") throw new EndlessSchema(unit);
    state.set(unit, "open");
    for (const target of same(units.get(unit)?.content)) visit(target);
    state.set(unit, "done");
  };
  for (const unit of units.keys()) visit(unit);
}

/** A schema that refers to itself for the same value. */
export class EndlessSchema extends Error {
  constructor(readonly unit: string) {
    super("a schema refers to itself for the same value");
  }
}

/** For each unit the first of those that say the same, also where they refer to each other in a circle. */
function classes(units: ReadonlyMap<string, UnitText>): (unit: string) => string {
  const pieces = new Map([...units].map(([unit, { text }]) => [unit, text.split(/"\$ref":"unit:\d+"/).join("\0")]));
  let current = numbered(units.keys(), (unit) => pieces.get(unit) ?? "");
  for (let before = 0; before < current.size;) {
    before = current.size;
    const last = current.of;
    current = numbered(units.keys(), (unit) => [last(unit), ...(units.get(unit)?.refs ?? []).map(last)].join(" "));
  }
  const first = new Map<number, string>();
  for (const unit of units.keys()) if (!first.has(current.of(unit))) first.set(current.of(unit), unit);
  return (unit) => first.get(current.of(unit)) ?? unit;
}

function numbered(units: Iterable<string>, key: (unit: string) => string) {
  const numbers = new Map<string, number>();
  const result = new Map<string, number>();
  for (const unit of units) {
    const text = key(unit);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    result.set(unit, number);
  }
  return { size: numbers.size, of: (unit: string) => result.get(unit) ?? -1 };
}
