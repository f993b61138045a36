import type { Witness } from "./change.js";
import type { PlacedDifference } from "./operations.js";
import { witnessOf } from "./parts.js";
import { shownValue } from "./phrases.js";
import { fieldName } from "./reasons.js";
import { valueAt } from "./samples.js";

/**
 * A witness for what no validator looks at: a default, a field that goes one way only.
 *
 * @param kept values that both documents allow
 */
export function unvalidated(
  { about, part, path, was, is }: PlacedDifference,
  kept: readonly unknown[],
): Witness | undefined {
  if (about === undefined || about === "pattern" || about === "rule") return undefined;
  const field = fieldName(path) || part.name || "it";
  const present = shortest(kept.filter((value) => valueAt(value, path) !== undefined));
  if (about === "default") {
    const absent = shortest(kept.filter((value) => valueAt(value, path) === undefined));
    const meaning = (value: unknown) =>
      value === undefined ? `says nothing of ${field}` : `counts as ${field} ${shownValue(value)}`;
    // A parameter is left out as a whole, so no value of it can show that.
    return absent === undefined && part.kind !== "parameter"
      ? undefined
      : witnessOf(part, absent, meaning(was), meaning(is));
  }
  if (about === "readOnly" && present !== undefined)
    return witnessOf(part, present, `${field} may be sent`, `${field} must not be sent`);
  if (about === "writeOnly" && present !== undefined)
    return witnessOf(part, present, `${field} may come`, `${field} never comes`);
  return undefined;
}

function shortest(values: readonly unknown[]): unknown {
  return values.map((value) => ({ value, size: JSON.stringify(value).length })).sort((a, b) => a.size - b.size)[0]
    ?.value;
}
