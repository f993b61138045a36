import { isDeepStrictEqual } from "node:util";
import { fieldOf } from "./fields.js";
import { excludeEachOther } from "./language.js";
import { obeys } from "./obeys.js";
import { patternsOfFormat } from "./text-formats.js";
import { typesIn, type View } from "./view.js";

const depthLimit = 4;

/** Whether no value is allowed by both schemas. True is proven; false may only mean that the proof was not found. */
export function apart(a: View, b: View, depth = 0): boolean {
  if (depth > depthLimit) return false;
  const other = typesIn(b);
  if (![...typesIn(a)].some((type) => other.has(type))) return true;
  if (a.values !== undefined && a.values.value.every((value) => !obeys(value, b))) return true;
  if (b.values !== undefined && b.values.value.every((value) => !obeys(value, a))) return true;
  if (boundsApart(a, b) || boundsApart(b, a) || textsApart(a, b) || fieldsApart(a, b, depth)) return true;
  return [
    [a, b],
    [b, a],
  ].some(([one, another]) =>
    one?.unions.some((union) =>
      union.branches.every(
        (branch) => another !== undefined && apart(one.reader.choose(one, union, branch), another, depth + 1),
      ),
    ),
  );
}

/** Whether the largest of one is below the smallest of the other, where both are of the one type that has such a limit. */
function boundsApart(a: View, b: View): boolean {
  return (["imum", "Length", "Items"] as const).some((ending) => {
    const types = { imum: ["number", "integer"], Length: ["string"], Items: ["array"] }[ending];
    const only = [...typesIn(a)].filter((type) => typesIn(b).has(type)).every((type) => types.includes(type));
    const [most, least] = [a.limits.get(`max${ending}`)?.value, b.limits.get(`min${ending}`)?.value];
    return only && most !== undefined && least !== undefined && most < least;
  });
}

/** Whether no text matches what both say of texts, where both may only be texts. */
function textsApart(a: View, b: View): boolean {
  const shared = [...typesIn(a)].filter((type) => typesIn(b).has(type));
  if (!isDeepStrictEqual(shared, ["string"])) return false;
  const all = [...new Set([...textPatterns(a), ...textPatterns(b)])];
  return all.length > 1 && excludeEachOther(all);
}

/** What every text of a schema matches. */
export function textPatterns({ patterns, notes }: View): string[] {
  return [...patterns.map(({ value }) => value), ...patternsOfFormat(notes.get("format")?.value)];
}

/** Whether a field that one of them demands cannot be one of the other. */
function fieldsApart(a: View, b: View, depth: number): boolean {
  const shared = [...typesIn(a)].filter((type) => typesIn(b).has(type));
  if (!isDeepStrictEqual(shared, ["object"])) return false;
  return [...new Set([...a.required.keys(), ...b.required.keys()])].some((name) => {
    const [own, other] = [fieldOf(a, name), fieldOf(b, name)];
    if ([...own, ...other].some(({ schema }) => schema === false)) return true;
    return own.length > 0 && other.length > 0 && apart(a.reader.view(own), b.reader.view(other), depth + 1);
  });
}
