import { isObject } from "../document/document.js";
import { unlisted } from "./candidates.js";
import type { Qualifier } from "./difference.js";
import { fieldOf } from "./fields.js";
import { nothing, smallest } from "./samples.js";
import { itemOf, type View } from "./view.js";

const branchesLimit = 3;

/** Values of a schema that hold a value at a path: one for each of the alternatives in which there is such a place. */
export function around(
  view: View,
  path: readonly string[],
  value: unknown,
  qualifiers: readonly Qualifier[],
): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  const choices = choicesOf(view, step, qualifiers);
  if (choices.length > 0) return choices.flatMap((choice) => around(choice, path, value, qualifiers.slice(1)));
  const own = smallest(view);
  const place = placeOf(step);
  if (place === undefined) {
    const name = step === "*" ? unlisted : step;
    const start = isObject(own) ? own : {};
    return inside(view, fieldOf(view, name), rest, value, qualifiers).map((inner) => ({ ...start, [name]: inner }));
  }
  const start = Array.isArray(own) ? (own as readonly unknown[]) : [];
  const before = Array.from({ length: place }, (_, index) => start[index] ?? itemAt(view, index));
  return inside(view, itemOf(view, place), rest, value, qualifiers).map((inner) => [
    ...before,
    inner,
    ...start.slice(place + 1),
  ]);
}

function inside(
  { reader }: View,
  refs: ReturnType<typeof fieldOf>,
  rest: readonly string[],
  value: unknown,
  qualifiers: readonly Qualifier[],
): unknown[] {
  if (refs.length > 0) return around(reader.view(refs), rest, value, qualifiers);
  return rest.length === 0 ? [value] : [];
}

function itemAt(view: View, place: number): unknown {
  const refs = itemOf(view, place);
  const value = refs.length === 0 ? "x" : smallest(view.reader.view(refs));
  return value === nothing ? "x" : value;
}

/** The alternatives in which a step leads somewhere, the one that is asked for first; none where it does so without. */
function choicesOf(view: View, step: string, qualifiers: readonly Qualifier[]): View[] {
  const [wanted] = qualifiers;
  const leads = (one: View) =>
    placeOf(step) === undefined ? one.properties.has(step) : itemOf(one, placeOf(step)).length > 0;
  const [union] = view.unions;
  if (union === undefined || (wanted === undefined && leads(view))) return [];
  const ordered = [...union.branches].sort((a, b) => Number(b.key === wanted?.key) - Number(a.key === wanted?.key));
  const choices = ordered.map((branch) => view.reader.choose(view, union, branch));
  const leading = choices.filter((choice) => choice.unions.length > 0 || leads(choice));
  return (leading.length > 0 ? leading : choices).slice(0, branchesLimit);
}

/** "[]" is any item, "[2]" the third. */
function placeOf(step: string): number | undefined {
  const [, place] = /^\[(\d*)\]$/.exec(step) ?? [];
  return place === undefined ? undefined : Number(place);
}

/** A copy of a value with another one at a path; undefined where the path leads nowhere. */
export function withValue(seed: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const place = placeOf(step);
  if (place !== undefined) {
    if (!Array.isArray(seed) || place > seed.length) return undefined;
    const inner = withValue(seed[place], rest, value);
    return inner === undefined
      ? undefined
      : [...(seed.slice(0, place) as unknown[]), inner, ...(seed.slice(place + 1) as unknown[])];
  }
  const name = step === "*" ? unlisted : step;
  if (!isObject(seed)) return undefined;
  const inner = withValue(seed[name], rest, value);
  return inner === undefined ? undefined : { ...seed, [name]: inner };
}
