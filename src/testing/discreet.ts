import { service } from "../../generated/service.js";
import { secretByName } from "../engine/transport/redact.js";

const secret: ReadonlySet<string> = new Set([...service.secretHeaders, ...secretByName]);

/** Headers whose secrets can be read by name, but are not shown by what prints, spreads or serializes them. */
export function discreet(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    Object.defineProperty(result, name, { value, enumerable: !secret.has(name) });
  return Object.freeze(result);
}
