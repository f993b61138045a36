import type { Shape } from "./schema.js";

/** One of the forms that a body can have. */
export interface Variant {
  readonly required: ReadonlySet<string>;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/**
 * How the variants of a body differ about a property, in sentences: what most of them take first, then what the others
 * take, each with the value that tells it from the rest. Empty where they agree, or nothing tells them apart.
 */
export function differences(name: string, variants: readonly Variant[]): string[] {
  const tag = tagOf(variants);
  if (tag === undefined || tag === name) return [];
  const having = variants.filter(({ shapes }) => shapes.has(name));
  const only = having.length < variants.length ? [`Only with ${conditionOf(tag, having)}.`] : [];
  const requiring = having.filter(({ required }) => required.has(name));
  const required =
    requiring.length > 0 && requiring.length < having.length ? [`Required with ${conditionOf(tag, requiring)}.`] : [];
  return [...only, ...required, ...ranges(name, tag, having)];
}

function ranges(name: string, tag: string, variants: readonly Variant[]): string[] {
  const byRange = grouped(variants, name);
  if (byRange.size < 2 || byRange.has("")) return [];
  const [[usual] = [""], ...others] = [...byRange].sort(([, one], [, other]) => other.length - one.length);
  return [
    `Takes ${[usual, ...others.map(([range, those]) => `with ${conditionOf(tag, those)} ${range}`)].join("; ")}.`,
  ];
}

function grouped(variants: readonly Variant[], name: string): Map<string, Variant[]> {
  const groups = new Map<string, Variant[]>();
  for (const variant of variants) {
    const range = rangeOf(variant.shapes.get(name));
    groups.set(range, [...(groups.get(range) ?? []), variant]);
  }
  return groups;
}

/** What numbers a shape takes; empty for what is no number. */
function rangeOf(shape: Shape | undefined): string {
  if (shape === undefined || (shape.type !== "integer" && shape.type !== "number")) return "";
  const { minimum, maximum } = shape.limits;
  if (shape.values !== undefined) return shape.values.join(" or ");
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  return maximum === undefined ? "any number" : `at most ${maximum}`;
}

/** The property whose values tell all variants apart. */
function tagOf(variants: readonly Variant[]): string | undefined {
  if (variants.length < 2) return undefined;
  return [...(variants[0]?.shapes.keys() ?? [])].find((name) => {
    const values = variants.map(({ shapes }) => shapes.get(name)?.values);
    if (values.some((list) => list === undefined || list.length === 0)) return false;
    const all = values.flat();
    return new Set(all).size === all.length;
  });
}

function conditionOf(tag: string, variants: readonly Variant[]): string {
  return `${tag} ${variants.flatMap(({ shapes }) => shapes.get(tag)?.values ?? []).join(" or ")}`;
}
