import { both, shownValue } from "./phrases.js";
import { same } from "./same.js";
import type { Branch, Union, View } from "./view.js";
import type { Add, Pair } from "./walk.js";

/**
 * Compares a schema that has alternatives with one that has none: with the alternative that is most like it.
 *
 * @returns whether it was so
 */
export function compareUnwrapped(pair: Pair, add: Add): boolean {
  const { from, to } = pair;
  if ((from.unions.length === 0) === (to.unions.length === 0)) return false;
  const [larger] = from.unions.length > 0 ? from.unions : to.unions;
  if (larger === undefined || from.unions.length + to.unions.length > 1) return false;
  const views = (branch: Branch): readonly [View, View] =>
    from.unions.length > 0
      ? [from.reader.choose(from, larger, branch), to]
      : [from, to.reader.choose(to, larger, branch)];
  const ordered = [...larger.branches].sort((a, b) => pair.distance(...views(a)) - pair.distance(...views(b)));
  const [nearest, ...others] = ordered;
  if (nearest === undefined) return false;
  pair.instead(...views(nearest));
  for (const branch of others)
    if (from.unions.length > 0)
      add(
        "narrower",
        words(branch, "no longer accepts", "is never", " any more", larger.tag),
        claims(larger, branch),
        undefined,
      );
    else add("wider", words(branch, "now accepts", "may now be", "", larger.tag), undefined, claims(larger, branch));
  return true;
}

/** Compares `oneOf` and `anyOf`: alternatives are paired by what decides between them, else by name. */
export function compareUnions(pair: Pair, add: Add): void {
  const { from, to } = pair;
  if (from.unions.length !== to.unions.length) {
    const pointers = (view: View) => view.unions.map(({ pointer }) => pointer);
    const text = from.unions.length === 0 ? "is now one of several alternatives" : "has other alternatives";
    add("unclear", both(text), pointers(from), pointers(to));
    return;
  }
  for (const [index, old] of from.unions.entries()) {
    const now = to.unions[index];
    if (now !== undefined) compareUnion(pair, old, now, add);
  }
}

function compareUnion(pair: Pair, old: Union, now: Union, add: Add): void {
  if (old.value !== now.value) {
    const narrower = now.value === "oneOf";
    const text = narrower ? "must now fit exactly one of the alternatives" : "may now fit several alternatives";
    add(narrower ? "narrower" : "wider", both(text), old.pointer, now.pointer, { typed: false });
  }
  const { pairs, gone, come } = matched(pair, old, now);
  const tag = old.tag ?? now.tag;
  const path = tag === undefined ? [] : [tag];
  for (const branch of gone)
    add("narrower", words(branch, "no longer accepts", "is never", " any more", tag), claims(old, branch), undefined, {
      path,
    });
  for (const branch of come)
    add("wider", words(branch, "now accepts", "may now be", "", tag), undefined, claims(now, branch), { path });
  const siblings = pairs.map(([branch]) => branch.key);
  for (const [before, after] of pairs)
    pair.descend("", [before.ref], [after.ref], pairs.length === 1 ? undefined : { tag, key: before.key, siblings });
}

/** With a deciding field an alternative is an option of that field; otherwise it has a name. */
function words(branch: Branch, request: string, answer: string, ending: string, tag: string | undefined) {
  const name =
    tag === undefined
      ? `the form ${/^\d+$/.test(branch.key) ? `number ${branch.key}` : branch.key}`
      : shownValue(branch.key);
  return { request: `${request} ${name}`, answer: `${answer} ${tag === undefined ? "in " : ""}${name}${ending}` };
}

function claims(union: Union, branch: Branch): string[] {
  const mapping =
    union.tag === undefined
      ? []
      : [`${union.pointer.slice(0, union.pointer.lastIndexOf("/"))}/discriminator/mapping/${branch.key}`];
  return [branch.ref.pointer, ...mapping];
}

function matched(pair: Pair, old: Union, now: Union): { pairs: [Branch, Branch][]; gone: Branch[]; come: Branch[] } {
  const pairs: [Branch, Branch][] = [];
  const come = [...now.branches];
  const gone: Branch[] = [];
  const take = (branch: Branch, fits: (other: Branch) => boolean) => {
    const index = come.findIndex(fits);
    if (index < 0) return false;
    pairs.push([branch, ...come.splice(index, 1)] as [Branch, Branch]);
    return true;
  };
  const [base, head] = [pair.from.reader.document, pair.to.reader.document];
  // What has only a number for its key is first looked for by what it says.
  const alike = (branch: Branch) => take(branch, (other) => same(base, branch.ref, head, other.ref));
  const named = (branch: Branch) => take(branch, ({ key }) => key === branch.key);
  const isNumbered = ({ key }: Branch) => /^\d+$/.test(key);
  let rest = old.branches.filter((branch) => isNumbered(branch) || !named(branch));
  rest = rest.filter((branch) => !alike(branch));
  gone.push(...rest.filter((branch) => !isNumbered(branch) || !named(branch)));
  return { pairs, gone, come };
}
