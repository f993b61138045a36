import { isObject, type Schema } from "../document/document.js";

/** What one schema of those that hold for a value evaluates of its members. */
export interface Evaluator {
  /** Positions in `conditions`: what must hold for the value, or the schema evaluates nothing. */
  readonly when: readonly number[];
  readonly properties?: {
    readonly names: readonly string[];
    readonly patterns: readonly string[];
    readonly all: boolean;
  };
  /** How many items from the first on, and positions in `itemConditions`: each item that one holds for. */
  readonly items?: { readonly count: number; readonly containing: readonly number[]; readonly all: boolean };
}

/** What stands in a schema with `unevaluatedProperties` or `unevaluatedItems`, for the code that is made of these. */
export interface Evaluation {
  readonly conditions: readonly (Schema | boolean)[];
  readonly itemConditions: readonly (Schema | boolean)[];
  readonly evaluators: readonly Evaluator[];
}

type Followed = (schema: Schema | boolean) => Schema | boolean | undefined;

/**
 * Says in a schema with `unevaluatedProperties` or `unevaluatedItems` which of its parts evaluate what. It needs to be
 * said before code is made, since a part may be a function of its own that only gives a verdict.
 */
export function withEvaluation(schema: Schema, followed: Followed): Schema {
  const properties = "unevaluatedProperties" in schema;
  if (!properties && !("unevaluatedItems" in schema)) return schema;
  const { unevaluatedProperties: _, unevaluatedItems: __, ...others } = schema;
  return { ...schema, ...evaluationOf(others, followed) };
}

function evaluationOf(schema: Schema, followed: Followed): Evaluation {
  const conditions: (Schema | boolean)[] = [];
  const itemConditions: (Schema | boolean)[] = [];
  const evaluators: Evaluator[] = [];
  const on = (when: readonly number[], condition: Schema | boolean) => [...when, conditions.push(condition) - 1];

  const collect = (part: Schema | boolean | undefined, when: readonly number[]): void => {
    if (!isObject(part)) return;
    const whole: Schema = part;
    const has = (...names: string[]) => names.some((keyword) => whole[keyword] !== undefined);
    if (has("properties", "patternProperties", "additionalProperties", "unevaluatedProperties"))
      evaluators.push({
        when,
        properties: {
          names: Object.keys(Object(whole.properties)),
          patterns: Object.keys(Object(whole["patternProperties"])),
          all: has("additionalProperties", "unevaluatedProperties"),
        },
      });
    if (has("prefixItems", "items", "unevaluatedItems", "contains"))
      evaluators.push({
        when,
        items: {
          count: Array.isArray(whole["prefixItems"]) ? whole["prefixItems"].length : 0,
          containing: has("contains") ? [itemConditions.push(whole["contains"] as Schema) - 1] : [],
          all: has("items", "unevaluatedItems"),
        },
      });
    const below = (value: unknown, condition: readonly number[]) =>
      collect(followed(value as Schema | boolean), condition);
    if (whole.$ref !== undefined) below({ $ref: whole.$ref }, when);
    for (const one of whole.allOf ?? []) below(one, when);
    for (const one of [...(whole.anyOf ?? []), ...(whole.oneOf ?? [])]) below(one, on(when, one));
    for (const [name, one] of Object.entries(Object(whole["dependentSchemas"])))
      below(one, on(when, { type: "object", required: [name] }));
    if (whole["if"] === undefined) return;
    const condition = whole["if"] as Schema;
    const met = on(when, condition);
    below(condition, met);
    if (has("then")) below(whole["then"], met);
    if (has("else")) below(whole["else"], on(when, { not: condition }));
  };
  collect(schema, []);
  return { conditions, itemConditions, evaluators };
}
