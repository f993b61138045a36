import { isObject } from "./json.js";

/** @throws TypeError for what is no object, or has a field that there is not */
export function checkFields(value: object, known: readonly string[], place: string): void {
  if (!isObject(value) || Array.isArray(value)) throw new TypeError(`${place} takes an object.`);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${place} has no "${unknown}". It can have ${known.join(", ")}.`);
}
