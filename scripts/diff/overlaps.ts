import { apart } from "./apart.js";
import { same } from "./same.js";
import type { Branch, Union, View } from "./view.js";
import type { Spot } from "./walk.js";

/**
 * Whether a value that one schema allows may be refused by another because it fits two alternatives of its `oneOf`. What is
 * allowed more in one alternative may then be refused by the whole.
 */
export function mayOverlap(inner: View, outer: View): boolean {
  return outer.unions.some((union, index) => {
    if (union.value !== "oneOf") return false;
    const others = inner.unions[index];
    // A value that was allowed fitted one of the alternatives that stay, and so fits no other of them.
    const changed = changedBranches(inner, others, outer, union);
    return union.branches.some((one, place) =>
      union.branches
        .slice(place + 1)
        .some(
          (other) =>
            (changed.has(one) || changed.has(other)) &&
            !apart(outer.reader.choose(outer, union, one), outer.reader.choose(outer, union, other)),
        ),
    );
  });
}

function changedBranches(inner: View, others: Union | undefined, outer: View, union: Union): ReadonlySet<Branch> {
  const left = others?.value === "oneOf" ? [...others.branches] : [];
  return new Set(
    union.branches.filter(({ ref }) => {
      const found = left.findIndex((other) => same(inner.reader.document, other.ref, outer.reader.document, ref));
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    }),
  );
}

/** Whether what its keywords say one by one is not all that they say together. */
export function isEntangled({ from, to }: Spot): boolean {
  return [from, to].some(({ rules }) => rules.has("unevaluatedProperties") || rules.has("unevaluatedItems"));
}
