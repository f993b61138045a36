import { _, Name, str, type Code, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { and, not, or } from "ajv/dist/compile/codegen/index.js";
import { resetErrorsCount } from "ajv/dist/compile/errors.js";
import { ajvFormats } from "./formats.js";
import { isMultipleOf } from "./helpers.js";
import type { Evaluation } from "./unevaluated.js";

/** In Ajv's functions: the errors so far, and how many there are. */
export const vErrors = new Name("vErrors");
export const errors = new Name("errors");

/**
 * Ajv for draft 2020-12 as flat schemas need it: with exact decimals in `multipleOf`, patterns that are none with the
 * flag u under `loosePattern`, `unevaluatedProperties` and `unevaluatedItems` as the draft has them (Ajv's own take
 * no account of `contains` and lose what a condition evaluates), and lists judged rightly.
 */
export function ajvForFlatSchemas(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    ...options,
  });
  for (const [name, format] of ajvFormats()) ajv.addFormat(name, format);
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const keyword of [multipleOf, loosePattern, unevaluatedProperties, unevaluatedItems]) replace(ajv, keyword);
  judgeListsRightly(ajv);
  return ajv;
}

/**
 * Mends two faults in the code that Ajv makes for lists. Its `contains` gives an empty list the verdict of the list before
 * it, where lists stand in a list. Inside `not`, `if` and unions it looks at nothing behind `prefixItems` when the list is
 * shorter than these, so they come last.
 */
export function judgeListsRightly(ajv: Ajv2020): void {
  replace(ajv, contains);
  const isTuple = ({ keyword }: { readonly keyword: string }) => Number(keyword === "prefixItems");
  for (const { type, rules } of ajv.RULES.rules) if (type === "array") rules.sort((a, b) => isTuple(a) - isTuple(b));
}

function replace(ajv: Ajv2020, keyword: CodeKeywordDefinition): void {
  ajv.removeKeyword(String(keyword.keyword));
  ajv.addKeyword(keyword);
}

/** The remainder of a division is exact for whole numbers; 19.99 / 0.01 is not, so others are compared as decimals. */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schema }) => `must be a multiple of ${String(schema)}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(context) {
    const { gen, data, schema } = context;
    const step = Number(schema);
    if (Number.isInteger(step)) return context.pass(_`${data} % ${step} === 0`);
    const helper = gen.scopeValue("func", { ref: isMultipleOf, code: _`isMultipleOf` });
    context.pass(_`${helper}(${data}, ${step})`);
  },
};

const loosePattern: CodeKeywordDefinition = {
  keyword: "loosePattern",
  type: "string",
  schemaType: "string",
  error: {
    message: ({ schema }) => `must match ${String(schema)}`,
    params: ({ schemaCode }) => _`{pattern: ${schemaCode}}`,
  },
  code(context) {
    const { gen, data, schema } = context;
    const text = String(schema);
    const code: Code = _`new RegExp(${text})`;
    const pattern = gen.scopeValue("pattern", { key: `loose ${text}`, ref: new RegExp(text), code });
    context.pass(_`${pattern}.test(${data})`);
  },
};

const contains: CodeKeywordDefinition = {
  keyword: "contains",
  type: "array",
  schemaType: ["boolean", "object"],
  error: {
    message: ({ params: { min, max } }) =>
      max === undefined
        ? str`must contain at least ${min} valid item(s)`
        : str`must contain at least ${min} and no more than ${max} valid item(s)`,
    params: ({ params: { min, max } }) =>
      max === undefined ? _`{minContains: ${min}}` : _`{minContains: ${min}, maxContains: ${max}}`,
  },
  code(context) {
    const { gen, data, parentSchema } = context;
    const { minContains: min = 1, maxContains: max } = parentSchema as Limits;
    if (min === 0 && max === undefined) return;
    context.setParams({ min, max });
    const before = gen.const("errs", errors);
    const count = gen.let("count", 0);
    gen.forRange("i", 0, _`${data}.length`, (position) => {
      const valid = gen.name("valid");
      const item = { dataProp: position, dataPropType: 0 };
      context.subschema(
        { keyword: "contains", compositeRule: true, createErrors: false, allErrors: false, ...item },
        valid,
      );
      gen.if(valid, () => gen.code(_`${count}++`));
    });
    resetErrorsCount(gen, before);
    context.pass(and(_`${count} >= ${min}`, max === undefined ? _`true` : _`${count} <= ${max}`));
  },
};

interface Limits {
  readonly minContains?: number;
  readonly maxContains?: number;
}

const unevaluatedProperties: CodeKeywordDefinition = {
  keyword: "unevaluatedProperties",
  type: "object",
  schemaType: ["boolean", "object"],
  error: {
    message: "must not have unevaluated properties",
    params: ({ params }) => _`{unevaluatedProperty: ${params["member"]}}`,
  },
  code(context) {
    const { gen, data } = context;
    const evaluators = evaluatorsOf(context, ({ properties }) => properties);
    gen.forIn("key", data, (key) => {
      const evaluated = evaluators.map(({ when, evaluates: { names, patterns, all } }) =>
        and(
          ...when,
          all
            ? _`true`
            : or(
                ...names.map((name) => _`${key} === ${name}`),
                ...patterns.map((pattern) => _`${regExp(context, pattern)}.test(${key})`),
                _`false`,
              ),
        ),
      );
      checkMember(context, key, "string", or(...evaluated, _`false`));
    });
  },
};

const unevaluatedItems: CodeKeywordDefinition = {
  keyword: "unevaluatedItems",
  type: "array",
  schemaType: ["boolean", "object"],
  error: {
    message: "must not have unevaluated items",
    params: ({ params }) => _`{unevaluatedItem: ${params["member"]}}`,
  },
  code(context) {
    const { gen, data } = context;
    const evaluators = evaluatorsOf(context, ({ items }) => items);
    gen.forRange("i", 0, _`${data}.length`, (position) => {
      const evaluated = evaluators.map(({ when, evaluates: { count, containing, all } }) => {
        if (all) return and(...when, _`true`);
        const contained = containing.map((condition) => holds(context, "itemConditions", condition, position));
        return and(...when, or(_`${position} < ${count}`, ...contained));
      });
      checkMember(context, position, "number", or(...evaluated, _`false`));
    });
  },
};

/** The evaluators of one kind of member, with the code that tells whether each is in force. */
function evaluatorsOf<Evaluates>(
  context: KeywordCxt,
  kind: (evaluator: Evaluation["evaluators"][number]) => Evaluates | undefined,
): { readonly when: readonly Code[]; readonly evaluates: Evaluates }[] {
  // Flat schemas have these beside the keyword.
  const { evaluators } = context.parentSchema as Evaluation;
  const known = new Map<number, Code>();
  const condition = (position: number) => {
    const code = known.get(position) ?? holds(context, "conditions", position);
    known.set(position, code);
    return code;
  };
  return evaluators.flatMap((evaluator) => {
    const evaluates = kind(evaluator);
    return evaluates === undefined ? [] : [{ when: evaluator.when.map(condition), evaluates }];
  });
}

/** Code that looks whether one of the conditions holds for the value, or for one of its items, without reporting. */
function holds(context: KeywordCxt, list: "conditions" | "itemConditions", position: number, item?: Name): Code {
  const { gen } = context;
  const condition = (context.parentSchema as Evaluation)[list][position];
  if (typeof condition === "boolean") return condition ? _`true` : _`false`;
  const valid = gen.name("valid");
  const before = gen.const("errs", errors);
  const ofItem = item === undefined ? {} : { dataProp: item, dataPropType: 0 };
  context.subschema(
    { keyword: list, schemaProp: position, compositeRule: true, createErrors: false, allErrors: false, ...ofItem },
    valid,
  );
  resetErrorsCount(gen, before);
  return valid;
}

/** Code that checks a member, unless it is evaluated. */
function checkMember(context: KeywordCxt, member: Name, type: "number" | "string", evaluated: Code): void {
  const { gen, schema, keyword } = context;
  if (schema === true) return;
  gen.if(not(evaluated), () => {
    if (schema === false) {
      context.setParams({ member });
      context.error();
      return;
    }
    context.subschema({ keyword, dataProp: member, dataPropType: type === "number" ? 0 : 1 }, gen.name("valid"));
  });
}

function regExp({ gen }: KeywordCxt, pattern: string): Name {
  const flags = isUnicode(pattern) ? "u" : "";
  return gen.scopeValue("pattern", {
    key: `${flags}${pattern}`,
    ref: new RegExp(pattern, flags),
    code: flags === "" ? _`new RegExp(${pattern})` : _`new RegExp(${pattern}, ${flags})`,
  });
}

function isUnicode(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
