import { candidates, distinct } from "./candidates.js";
import { nothing } from "./samples.js";
import type { Texts } from "./texts.js";
import type { Offence, Validate } from "./validators.js";
import type { Ref } from "./folded.js";
import type { View } from "./view.js";

/** Values worth trying at a place, and how many were looked at to find them. */
export interface Promising {
  readonly values: readonly unknown[];
  readonly tried: number;
}

type Compile = (ref: Ref, texts: Texts) => Validate;

const keptLimit = 3;
const kindsLimit = 3;
const valuesLimit = 40;

/**
 * Finds the values that tell two schemas apart, each pair of schemas once, however often it is met. Some that both allow
 * come with them: what is valid at its place may still decide between the alternatives around it.
 */
export function promisingValues(
  wasValid: Compile,
  isValid: Compile,
): (from: View, to: View, texts: Texts) => Promising {
  const known = new Map<string, Promising>();
  return (from, to, texts) => {
    const key = `${texts} ${from.key} | ${to.key}`;
    const found = known.get(key) ?? look(from, to, texts, wasValid, isValid);
    known.set(key, found);
    return found;
  };
}

function look(from: View, to: View, texts: Texts, wasValid: Compile, isValid: Compile): Promising {
  const values = candidates({ from, to });
  // What is left of a union has no schema of its own to ask.
  if (from.refs.length === 0 || to.refs.length === 0)
    return { values: bySize(values).slice(0, valuesLimit * 3), tried: values.length };
  const offences = (refs: readonly Ref[], compile: Compile, value: unknown) =>
    refs.flatMap((ref) => compile(ref, texts)(value) ?? []);
  const kinds = new Map<string, unknown[]>();
  for (const value of bySize(values)) {
    const [before, after] = [offences(from.refs, wasValid, value), offences(to.refs, isValid, value)];
    const [was, is] = [before.length === 0, after.length === 0];
    if (!was && !is) continue;
    const kind = was && is ? "kept" : `${was} ${kindOf([...before, ...after])}`;
    const alike = kinds.get(kind) ?? [];
    if (alike.length < (was && is ? keptLimit : kindsLimit)) kinds.set(kind, [...alike, value]);
  }
  return { values: distinct([...kinds.values()].flat()).slice(0, valuesLimit), tried: values.length };
}

function kindOf(offences: readonly Offence[]): string {
  return offences.map(({ rule, params }) => `${rule} ${JSON.stringify(params)}`).join();
}

function bySize(values: readonly unknown[]): unknown[] {
  return values
    .filter((value) => value !== nothing)
    .map((value) => ({ value, size: JSON.stringify(value)?.length ?? 0 }))
    .sort((a, b) => a.size - b.size)
    .map(({ value }) => value);
}
