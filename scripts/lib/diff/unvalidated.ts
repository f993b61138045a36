import type { Witness } from "./change.js";
import type { PlacedDifference } from "./operations.js";
import { witnessOf } from "./parts.js";
import { shownValue } from "./phrases.js";
import { fieldName } from "./reasons.js";
import { valueAt } from "./samples.js";

/**
 * A witness for what no validator looks at: a default, a format, a field that goes one way only.
 *
 * @param kept values that both documents allow, the short ones first
 */
export function unvalidated({ about, part, path, was, is }: PlacedDifference, kept: readonly unknown[]): Witness | undefined {
  const field = fieldName(path) || part.name || "it";
  const present = kept.find((value) => valueAt(value, path) !== undefined);
  if (about === "default") {
    const absent = kept.find((value) => valueAt(value, path) === undefined);
    const meaning = (value: unknown) => (value === undefined ? `says nothing of ${field}` : `counts as ${field} ${shownValue(value)}`);
    // A parameter is left out as a whole, so no value of it can show that.
    return absent === undefined && part.kind !== "parameter" ? undefined : witnessOf(part, absent, meaning(was), meaning(is));
  }
  if (about === "format") {
    const text = kept.find((value) => typeof valueAt(value, path) === "string");
    const meaning = (format: unknown) => (format === undefined ? "as documented" : `as documented only where ${field} has the format ${shownValue(format)}`);
    return text === undefined ? undefined : witnessOf(part, text, meaning(was), meaning(is));
  }
  if (about === "readOnly" && present !== undefined) return witnessOf(part, present, `${field} may be sent`, `${field} must not be sent`);
  if (about === "writeOnly" && present !== undefined) return witnessOf(part, present, `${field} may come`, `${field} never comes`);
  return undefined;
}
