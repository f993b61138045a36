import type { Reason } from "./change.js";
import { impactOf, type Qualifier } from "./difference.js";
import type { PlacedDifference } from "./operations.js";
import { listed } from "./phrases.js";

/** A reason together with the differences that it stands for. */
export interface SchemaReason extends Reason {
  readonly differences: readonly PlacedDifference[];
}

/**
 * One reason for all differences that say the same: of the alternatives of a body, of the answers that share a schema,
 * of the operations that share a field.
 */
export function toReasons(differences: readonly PlacedDifference[]): SchemaReason[] {
  const groups = new Map<string, [PlacedDifference, ...PlacedDifference[]]>();
  for (const difference of differences) {
    const { direction, part, path, effect, typed, request, answer } = difference;
    const key = JSON.stringify([
      direction,
      part.kind,
      part.name,
      path,
      effect,
      typed,
      direction === "answer" ? answer : request,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()].map((group) => {
    const [{ direction, effect, typed, request, answer }] = group;
    return {
      impact: impactOf(direction, effect, typed),
      message: `${subject(group)} ${direction === "answer" ? answer : request}${circumstances(group)}`,
      operations: unique(group.flatMap(({ operation }) => operation ?? [])),
      base: unique(group.flatMap(({ base }) => base)),
      head: unique(group.flatMap(({ head }) => head)),
      differences: group,
    };
  });
}

type Group = readonly [PlacedDifference, ...PlacedDifference[]];

function subject(group: Group): string {
  const [{ part, path }] = group;
  const field = fieldName(path);
  if (part.kind === "type" || part.kind === "parameter")
    return `${field === "" ? "" : `${field} of `}the ${part.kind} ${part.name}`;
  if (part.kind === "body") return field === "" ? "the body" : field;
  const statuses = unique(group.flatMap((one) => one.part.status ?? []));
  const answers = `the ${listed(statuses)} answer${statuses.length > 1 ? "s" : ""}`;
  return field === "" ? answers : `${field} of ${answers}`;
}

/** A path as a reader would type it: tags[].key */
export function fieldName(path: readonly string[]): string {
  return path
    .filter((step) => step !== "*")
    .join(".")
    .replaceAll(".[]", "[]");
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
