import { isObject } from "../document/document.js";
import type { Witness } from "./change.js";
import type { Difference } from "./difference.js";
import { witnessOf, type Part } from "./parts.js";
import { listed, shownValue } from "./phrases.js";
import { fieldName } from "./names.js";
import type { Offence } from "./validators.js";
import { pathOf, placeText, type Contest, type Crossing, type Trial } from "./trial.js";

/** What shows a difference; undefined when nothing was found. */
export function witnessFor(difference: Difference, { head }: Contest, trial: Trial): Witness | undefined {
  if (difference.about !== undefined) return unvalidated(difference, head, trial.kept);
  const best = crossingFor(difference, head, trial);
  return best && toWitness(best, trial.shut.includes(best), head);
}

/** The shortest value that breaks for a difference, and if possible for no other; undefined when none was found. */
export function crossingFor(difference: Difference, head: Part, trial: Trial): Crossing | undefined {
  const { path, qualifiers } = difference;
  // A value of a type may come from the service or go to it.
  const crossings =
    head.direction === "answer"
      ? trial.opened
      : head.direction === "request"
        ? trial.shut
        : [...trial.shut, ...trial.opened];
  const place = placeText(path);
  const isOf = ({ errors }: Crossing) =>
    difference.keyword === undefined || errors.some(({ rule }) => rule.includes(`/${difference.keyword}`));
  const fitting = crossings.filter(
    (one) => isOf(one) && (one.paths.has(place) || (path.at(-1) === "*" && isBelow(one.paths, place))),
  );
  const near =
    fitting.length > 0
      ? fitting
      : crossings.filter((one) => isOf(one) && isNear(one, place, difference.keyword !== undefined));
  const decided = near.filter(({ value }) =>
    qualifiers.every(({ tag, key }) => tag === undefined || (isObject(value) && value[tag] === key)),
  );
  return [...(decided.length > 0 ? decided : near)].sort((a, b) => count(a) - count(b) || a.size - b.size)[0];
}

/** Whether a value was made for a place and is refused at it, above it or, where a rule looks inside, below it. */
function isNear({ origin, paths }: Crossing, place: string, looksInside: boolean): boolean {
  return origin === place && [...paths].some((one) => place.startsWith(one) || (looksInside && one.startsWith(place)));
}

/** Fields that are not listed have any name. */
function isBelow(paths: ReadonlySet<string>, place: string): boolean {
  const above = place.slice(0, place.lastIndexOf("/") + 1);
  return [...paths].some((one) => one.startsWith(above));
}

/** How many offences there are; where a union reports those of all its alternatives, the number says nothing. */
function count({ errors }: Crossing): number {
  return errors.some(({ keyword }) => keyword === "anyOf" || keyword === "oneOf") ? 0 : errors.length;
}

export function toWitness({ value, errors }: Crossing, isShut: boolean, part: Part): Witness {
  const said = sentence(errors);
  const isAnswer = part.direction === "answer";
  if (isShut)
    return witnessOf(
      part,
      value,
      isAnswer ? "possible" : "valid",
      isAnswer ? `impossible: ${said}` : `refused: ${said}`,
    );
  return witnessOf(
    part,
    value,
    isAnswer || part.direction === "type" ? `impossible: ${said}` : `refused: ${said}`,
    isAnswer ? "possible" : "valid",
  );
}

function sentence(errors: readonly Offence[]): string {
  const texts = errors
    .filter(({ keyword }) => errors.length === 1 || !["discriminator", "oneOf", "anyOf", "if"].includes(keyword))
    .map((error) => `${fieldName(pathOf(error)) || "it"} ${offence(error)}`);
  return [...new Set(texts)].slice(0, 3).join("; ") || "it fits none of the alternatives";
}

function offence({ keyword, params, message = keyword }: Offence): string {
  const { allowedValues, allowedValue } = params as { allowedValues?: readonly unknown[]; allowedValue?: unknown };
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known field";
    case "enum":
      return `must be ${listed((allowedValues ?? []).map(shownValue), "or")}`;
    case "const":
      return `must be ${shownValue(allowedValue)}`;
    default:
      return message.replace("NOT", "not");
  }
}

/** A witness for what no validator looks at: a default, a field that goes one way only. */
function unvalidated({ about, path, was, is }: Difference, part: Part, kept: readonly unknown[]): Witness | undefined {
  const field = fieldName(path) || part.name || "it";
  const holds = (value: unknown) => valueAt(value, path) !== undefined;
  const present = shortest(kept.filter(holds));
  if (about === "default") {
    const absent = shortest(kept.filter((value) => !holds(value)));
    const meaning = (value: unknown) =>
      value === undefined ? `says nothing of ${field}` : `counts as ${field} ${shownValue(value)}`;
    // A parameter is left out as a whole, so no value of it can show that.
    return absent === undefined && part.kind !== "parameter"
      ? undefined
      : witnessOf(part, absent, meaning(was), meaning(is));
  }
  if (present === undefined) return undefined;
  return about === "readOnly"
    ? witnessOf(part, present, `${field} may be sent`, `${field} must not be sent`)
    : witnessOf(part, present, `${field} may come`, `${field} never comes`);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      /^\[\d*\]$/.test(step) ? (Array.isArray(node) ? node[0] : undefined) : isObject(node) ? node[step] : undefined,
    value,
  );
}

function shortest(values: readonly unknown[]): unknown {
  return values.map((value) => ({ value, size: JSON.stringify(value).length })).sort((a, b) => a.size - b.size)[0]
    ?.value;
}
