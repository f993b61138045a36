import { isDeepStrictEqual } from "node:util";
import { both, shownValue } from "./phrases.js";
import { writtenOut, type Branch, type Union, type View } from "./view.js";
import { below, type Add, type Pair } from "./walk.js";

/** Compares `oneOf` and `anyOf`: alternatives are paired by what decides between them, else by name. */
export function compareUnions(pair: Pair, from: View, to: View, add: Add, descend: (pair: Pair) => void): void {
  if (from.unions.length !== to.unions.length) {
    const pointers = (view: View) => view.unions.map(({ pointer }) => pointer);
    add("unclear", both("has other alternatives"), pointers(from)[0], pointers(to)[0]);
    return;
  }
  for (const [index, old] of from.unions.entries()) {
    const now = to.unions[index];
    if (now !== undefined) compareUnion(pair, old, now, add, descend);
  }
}

function compareUnion(pair: Pair, old: Union, now: Union, add: Add, descend: (pair: Pair) => void): void {
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
  for (const [before, after] of pairs) {
    const qualifiers = pairs.length === 1 ? pair.qualifiers : [...pair.qualifiers, { tag, key: before.key, siblings }];
    descend(below(pair, "", [before.ref], [after.ref], qualifiers));
  }
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
  const meaning = (branch: Branch, document: Pair["base"]["document"]) => writtenOut(document, branch.ref.schema, []);
  const rest = old.branches.filter((branch) => !take(branch, ({ key }) => key === branch.key));
  for (const branch of rest) {
    const itself = meaning(branch, pair.base.document);
    if (!take(branch, (other) => isDeepStrictEqual(meaning(other, pair.head.document), itself))) gone.push(branch);
  }
  return { pairs, gone, come };
}
