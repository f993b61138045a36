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
  const groups = new Map<string, [Judged, ...Judged[]]>();
  for (const difference of differences) {
    const { direction, part, path, effect, impact, typed } = difference;
    const key = JSON.stringify([direction, part.kind, part.name, path, effect, impact, typed, words(difference)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return withoutRepeats([...groups.values()]).map(([group, more]) => {
    const [first] = group;
    const witness = group.find((one) => one.witness !== undefined)?.witness;
    const tried = witness === undefined ? first.tried : undefined;
    const elsewhere = more > 0 ? `, and so in ${more} more places` : "";
    const message = `${subject(group)} ${words(first)}${circumstances(group)}${elsewhere}`;
    return {
      rule: first.rule,
      impact: first.impact,
      message:
        tried === undefined
          ? message
          : `may break: ${message}; none of ${tried} values that were tried shows that it does`,
      operations: unique(group.flatMap(({ operation }) => operation ?? [])),
      base: unique(group.flatMap(({ base }) => base)),
      head: unique(group.flatMap(({ head }) => head)),
      witness,
      tried,
    };
  });
}

/** Places of one schema that are told one by one. */
const placesLimit = 3;

/** A schema that is met at many places, as the nodes of a tree are, differs at each of them: the first one is told. */
function withoutRepeats(groups: readonly Group[]): (readonly [Group, number])[] {
  const alike = new Map<string, Group[]>();
  for (const group of groups) {
    const [first] = group;
    const key = JSON.stringify([
      first.direction,
      first.part.kind,
      first.part.key,
      first.impact,
      first.base,
      first.head,
      words(first),
    ]);
    alike.set(key, [...(alike.get(key) ?? []), group]);
  }
  return [...alike.values()].flatMap((list): (readonly [Group, number])[] => {
    const sorted = [...list].sort(([a], [b]) => a.path.length - b.path.length);
    const [shortest] = sorted;
    if (shortest === undefined || list.length <= placesLimit) return list.map((group) => [group, 0] as const);
    return [[shortest, list.length - 1]];
  });
}

function words({ part, request, answer }: Judged): string {
  return part.direction === "answer" ? answer : request;
}

type Group = readonly [Judged, ...Judged[]];

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
