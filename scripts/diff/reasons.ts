import type { Reason } from "./change.js";
import type { Qualifier } from "./difference.js";
import { fieldName } from "./names.js";
import { listed } from "./phrases.js";
import type { Judged } from "./schemas.js";

/**
 * One reason for all differences that say the same: of the alternatives of a body, of the answers that share a schema,
 * of the operations that share a field.
 */
export function toReasons(differences: readonly Judged[]): Reason[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const difference of withoutRepeats(differences)) {
    const { direction, part, path, effect, impact, typed } = difference;
    const said = [isSure(difference), words(difference)];
    const key = JSON.stringify([direction, part.kind, part.name, path, effect, impact, typed, ...said]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const { witness, tried } = first;
    const elsewhere = group.some(({ isRepeated }) => isRepeated) ? ", and so in other places" : "";
    const message = `${subject(group)} ${words(first)}${circumstances(group)}${elsewhere}`;
    return {
      rule: first.rule,
      impact: first.impact,
      message:
        tried === undefined
          ? message
          : `may break: ${message}; ${tried === 0 ? "no value was tried, so much has changed" : `none of ${tried} values that were tried shows that it does`}`,
      operations: unique(group.flatMap(({ operations }) => operations)),
      base: unique(group.flatMap(({ base }) => base)),
      head: unique(group.flatMap(({ head }) => head)),
      witness,
      tried,
    };
  });
}

/** A difference that is told, for all the places at which it is met. */
interface Told extends Judged {
  readonly operations: readonly string[];
  readonly isRepeated: boolean;
}

/** At how many places one difference is told. */
const placesLimit = 2;

/**
 * A schema that is used at many places, as that of a tree's nodes is, differs at each of them in the same way: it is told
 * where it is nearest to the whole.
 */
function withoutRepeats(differences: readonly Judged[]): Told[] {
  const alike = new Map<string, Judged[]>();
  for (const difference of differences) {
    const { direction, part, impact, base, head, qualifiers } = difference;
    const branches = qualifiers.map(({ key }) => key);
    const said = [isSure(difference), words(difference)];
    const key = JSON.stringify([direction, part.kind, part.name, impact, base, head, branches, ...said]);
    const list = alike.get(key);
    if (list === undefined) alike.set(key, [difference]);
    else list.push(difference);
  }
  return [...alike.values()].flatMap((list): Told[] => {
    const own = ({ operation }: Judged) => (operation === undefined ? [] : [operation]);
    const paths = new Set(list.map(({ path }) => path.join("/")));
    if (paths.size <= placesLimit) return list.map((one) => ({ ...one, operations: own(one), isRepeated: false }));
    const nearest = Math.min(...list.map(({ path }) => path.length));
    const [first] = list.filter(({ path }) => path.length === nearest);
    return first === undefined ? [] : [{ ...first, operations: list.flatMap(own), isRepeated: true }];
  });
}

/** What shows a difference in one operation shows nothing in another. */
function isSure({ tried }: Judged): boolean {
  return tried === undefined;
}

function words({ part, request, answer }: Judged): string {
  return part.direction === "answer" ? answer : request;
}

type Group = readonly [Told, ...Told[]];

function subject(group: Group): string {
  const [{ part, path }] = group;
  const field = fieldName(path);
  if (part.kind === "type" || part.kind === "parameter")
    return `${field === "" ? "" : `${field} of `}the ${part.kind} ${part.name}`;
  if (part.kind === "body") return field === "" ? "the body" : field;
  if (part.kind === "header")
    return `${field === "" ? "" : `${field} of `}the header ${part.name} of the ${part.status} answer`;
  const statuses = unique(group.flatMap((one) => one.part.status ?? []));
  const answers = `the ${listed(statuses)} answer${statuses.length > 1 ? "s" : ""}`;
  return field === "" ? answers : `${field} of ${answers}`;
}

/** In which alternatives it is so, unless it is so in all of them. */
function circumstances(group: Group): string {
  const levels = unique(
    group.map(({ qualifiers }) =>
      qualifiers
        .slice(0, -1)
        .map(({ key }) => key)
        .join(),
    ),
  );
  if (levels.length !== 1) return "";
  const last = group.flatMap(({ qualifiers }) => qualifiers.at(-1) ?? []);
  const outer = group[0].qualifiers
    .slice(0, -1)
    .map((qualifier) => within(qualifier, [qualifier.key]))
    .join("");
  const keys = unique(last.map(({ key }) => key));
  const [example] = last;
  if (example === undefined || last.length !== group.length || example.siblings.every((key) => keys.includes(key)))
    return outer;
  return outer + within(example, keys);
}

function within({ tag }: Qualifier, keys: readonly string[]): string {
  return tag === undefined ? `, in the form ${listed(keys, "or")}` : `, when ${tag} is ${listed(keys, "or")}`;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
