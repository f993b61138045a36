import type { Deviation } from "../../../scripts/page/deviations.js";
import type { DocumentedOperation } from "../../../scripts/page/documented.js";
import { placeOf, type FieldFacts, type OperationFacts } from "../../../scripts/page/facts.js";

/** One change of what a source states. */
export interface Drawn {
  readonly kind: Kind;
  readonly name: string;
  readonly facts: OperationFacts;
  /** The field before, or the one that is new. */
  readonly field: FieldFacts | undefined;
  readonly status: string | undefined;
}

export const kinds = [
  "limit up",
  "limit down",
  "option added",
  "option removed",
  "field new",
  "field gone",
  "requiredness flipped",
  "default changed",
  "type changed",
  "status new",
  "status gone",
  "pattern changed",
  "description only",
] as const;
export type Kind = (typeof kinds)[number];

/** Numbers from a seed (mulberry32), so that a failure can be drawn again. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Draws a change of this kind, where no deviation already says why document and vendor differ; undefined when there is no place for it. */
export function draw(
  kind: Kind,
  facts: DocumentedOperation,
  deviations: readonly Deviation[],
  random: (below: number) => number,
): Drawn | undefined {
  const isKnown = (field: FieldFacts): boolean =>
    deviations.some(
      ({ operation, places }) =>
        (operation === "*" || operation === facts.operation) && places.includes(placeOf(field)),
    );
  const free = facts.fields.filter((field) => !isKnown(field) && field.in !== "response-header");
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const of = (fits: (field: FieldFacts) => boolean): FieldFacts | undefined => pick(free.filter(fits));
  const without = (field: FieldFacts): FieldFacts[] =>
    facts.fields.filter(
      (other) =>
        other !== field &&
        !(
          sameGroup(other, field) &&
          /^(\[\]|\{\})*\./.test(other.name.slice(field.name.length)) &&
          other.name.startsWith(field.name)
        ),
    );
  const result = (
    name: string,
    field: FieldFacts | undefined,
    changed: Partial<OperationFacts>,
    status?: string,
  ): Drawn => ({
    kind,
    name: `${facts.operation}: ${kind}: ${name}`,
    facts: { ...facts, ...changed },
    field,
    status,
  });
  const edit = (field: FieldFacts | undefined, change: (field: FieldFacts) => Partial<FieldFacts>): Drawn | undefined =>
    field === undefined
      ? undefined
      : result(`${placeOf(field)} ${JSON.stringify(change(field))}`, field, {
          fields: facts.fields.map((other) => (other === field ? { ...other, ...change(field) } : other)),
        });
  const isOwn = (field: FieldFacts): boolean => field.status === undefined || field.status.startsWith("2");
  switch (kind) {
    case "limit up":
      return edit(
        of((field) => field.max !== undefined && field.type === "string"),
        ({ max = 0 }) => ({ max: max + 7 }),
      );
    case "limit down":
      return edit(
        of(
          (field) =>
            isOwn(field) && (field.max ?? 0) > (field.min ?? 0) + 1 && field.type !== undefined && field.in !== "path",
        ),
        ({ max = 0 }) => ({ max: max - 1 }),
      );
    case "option added":
      return edit(
        of((field) => (field.options?.length ?? 0) > 1 && field.type === "string" && field.pattern === undefined),
        ({ options = [] }) => ({ options: [...options, "ONE_MORE"] }),
      );
    case "option removed":
      return edit(
        of((field) => (field.options?.length ?? 0) > 2 && field.type === "string" && field.pattern === undefined),
        ({ options = [] }) => {
          const gone = options[facts.fields.length % options.length];
          return { options: options.filter((option) => option !== gone) };
        },
      );
    case "field new": {
      const near = of(
        (field) =>
          isOwn(field) &&
          (field.in === "body" || field.in === "response" || field.in === "query") &&
          field.name !== "[]",
      );
      if (near === undefined) return undefined;
      const name = `${near.name.slice(0, near.name.lastIndexOf(".") + 1)}one_more`;
      const field: FieldFacts = {
        in: near.in,
        ...(near.status === undefined ? {} : { status: near.status }),
        name,
        type: "string",
        min: 1,
        max: 9,
        ...(near.status === undefined ? { mandatory: false } : {}),
      };
      return result(placeOf(field), field, { fields: [...facts.fields, field] });
    }
    case "field gone": {
      const field = of((one) => isOwn(one) && one.in !== "path" && one.in !== "header" && hasNeighbour(one, facts));
      return field && result(placeOf(field), field, { fields: without(field) });
    }
    case "requiredness flipped":
      return edit(
        of(
          (field) =>
            field.mandatory !== undefined &&
            field.in !== "path" &&
            field.in !== "header" &&
            isOwn(field) &&
            field.options?.length !== 1,
        ),
        ({ mandatory }) => ({ mandatory: mandatory === false }),
      );
    case "default changed":
      return edit(
        of(
          (field) =>
            field.type === "string" &&
            field.status === undefined &&
            field.in !== "header" &&
            field.in !== "path" &&
            (field.options?.length ?? 0) > 1,
        ),
        ({ options = [], default: usual }) => ({
          default: options.find((option) => option !== usual) ?? "A",
        }),
      );
    case "type changed":
      return edit(
        of(
          (field) =>
            field.type === "string" &&
            isOwn(field) &&
            field.options === undefined &&
            field.pattern === undefined &&
            field.in !== "path" &&
            field.in !== "header",
        ),
        () => ({ type: "integer" }),
      );
    case "status new": {
      const code =
        ["409", "412", "422", "503"].find((one) => !facts.statuses.some((status) => status.code === one)) ?? "418";
      return result(
        code,
        undefined,
        { statuses: [...facts.statuses, { code }].sort((a, b) => a.code.localeCompare(b.code)) },
        code,
      );
    }
    case "status gone": {
      const code = pick(facts.statuses.filter((status) => !status.code.startsWith("2")))?.code;
      if (code === undefined) return undefined;
      return result(
        code,
        undefined,
        {
          statuses: facts.statuses.filter((status) => status.code !== code),
          fields: facts.fields.filter((field) => field.status !== code),
        },
        code,
      );
    }
    case "pattern changed":
      return edit(
        of((field) => field.pattern !== undefined && field.status === undefined && field.in !== "path"),
        () => ({ pattern: "^[a-z0-9]{3,12}$" }),
      );
    case "description only":
      return result("nothing that is compared", undefined, {});
  }
}

function sameGroup(a: FieldFacts, b: FieldFacts): boolean {
  return a.in === b.in && a.status === b.status;
}

/** Alone in its object it would take the object with it. */
function hasNeighbour(field: FieldFacts, { fields }: OperationFacts): boolean {
  const way = ({ name }: FieldFacts): string => name.slice(0, name.lastIndexOf(".") + 1);
  return fields.filter((other) => sameGroup(other, field) && way(other) === way(field)).length > 2;
}
