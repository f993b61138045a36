import { ValidationError } from "./errors.js";
import type { Part } from "./service.js";

/**
 * What a caller gives, read once and as JSON makes it: what is validated is what is journaled, signed and sent, whatever
 * getters, a toJSON or inherited fields would give the next time.
 */
export function snapshot(operationId: string, part: Part, given: unknown): Snapshot {
  try {
    if (holdsMoreThanFields(given))
      throw new TypeError("What a Map, a Headers or the like holds is not in its fields.");
    // A toJSON may also say that there is nothing.
    const text = JSON.stringify(given) as string | undefined;
    return { text, value: text === undefined ? undefined : bare(JSON.parse(text)) };
  } catch (cause) {
    const message = "cannot be written as JSON";
    throw new ValidationError(
      `${operationId} was not sent, its ${part} ${message}.`,
      [{ pointer: "", keyword: "json", message }],
      { operation: operationId, cause },
    );
  }
}

/** JSON would make `{}` of it, and a query would silently ask for everything. */
function holdsMoreThanFields(given: unknown): boolean {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  return Symbol.iterator in given && !("toJSON" in given);
}

/** What was given: as it is sent, and as it is checked. */
export interface Snapshot {
  readonly text: string | undefined;
  readonly value: unknown;
}

/** The same without a prototype, since fields that a program adds to Object.prototype are not sent. */
function bare(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(bare);
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, item] of Object.entries(value)) copy[name] = bare(item);
  return copy;
}
