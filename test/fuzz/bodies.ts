import fc from "fast-check";
import type { Schema } from "../../scripts/document/document.js";
import { merged } from "../support/spec.js";
import { neighbours } from "../support/neighbours.js";

/** Values that a careless or hostile caller may put anywhere, written as JSON text so that nothing is lost on the way. */
const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1.0",
    "1e0",
    "10e-1",
    "1.5",
    "-1",
    "1e400",
    "-1e400",
    "1e-400",
    "9007199254740993",
    "123456789012345678901234567890",
  ),
  fc.constantFrom(
    '""',
    '"0"',
    '"1"',
    '"true"',
    '"null"',
    '" "',
    '"\\u0000"',
    '"a\\u0000b"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d\\udd10"',
    '"\\u202e"',
    '"\\ufeff"',
    '"__proto__"',
  ),
  fc.constantFrom(
    "[]",
    "{}",
    "[[]]",
    "[null]",
    '{"__proto__":{}}',
    '{"constructor":1}',
    '{"length":1}',
    '{"$ref":"#"}',
    '{"toString":null}',
  ),
  fc.integer({ min: 1, max: 400 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  fc.integer({ min: 1, max: 400 }).map((depth) => '{"a":'.repeat(depth) + "1" + "}".repeat(depth)),
  fc.integer({ min: 1, max: 20_000 }).map((length) => JSON.stringify("x".repeat(length))),
  fc.integer({ min: 1, max: 300 }).map((length) => JSON.stringify("\u{1F510}".repeat(length))),
  fc.integer({ min: 1, max: 300 }).map((length) => `[${Array(length).fill("{}").join(",")}]`),
  fc.integer().map(String),
  fc.double().map((value) => JSON.stringify(Number.isFinite(value) ? value : 0)),
  fc.string({ unit: "binary" }).map((value) => JSON.stringify(value)),
  fc.json(),
);

/** Names that no schema expects, some of which mean something to JavaScript. */
const strangeNames = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "",
    " ",
    "is_autopay",
    "CERT_BRAND",
    "cert-brand",
    "0",
  ),
  fc.string(),
);

/** A value that obeys its schema. */
function valid(schema: Schema, samples: ReadonlyMap<string, unknown>): fc.Arbitrary<unknown> {
  const own = merged(schema);
  if (own.oneOf) return fc.oneof(...own.oneOf.map((variant) => valid(variant, samples)));
  if (own.const !== undefined) return fc.constant(own.const);
  if (own.enum) return fc.constantFrom(...own.enum);
  const {
    minimum = -1000,
    maximum = 1000,
    minLength = 0,
    maxLength = 100,
    minItems = 0,
    maxItems = 5,
  } = own as Record<string, number | undefined>;
  switch (own.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: minimum, max: maximum });
    case "array": {
      const limits = { minLength: minItems, maxLength: maxItems };
      const items = valid(own.items ?? {}, samples);
      return own["uniqueItems"] === true
        ? fc.uniqueArray(items, { ...limits, selector: (item) => JSON.stringify(item) })
        : fc.array(items, limits);
    }
    case "object": {
      const properties = Object.entries(own.properties ?? {}).map(
        ([name, property]) => [name, valueOf(name, property, samples)] as const,
      );
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(own.required ?? [])] });
    }
    default:
      return fc.string({
        unit: fc.constantFrom("a", "0", "-", " ", "é", "中", "\u{1F510}", '"', "\\", "\u0000"),
        minLength,
        maxLength,
      });
  }
}

function valueOf(name: string, schema: Schema, samples: ReadonlyMap<string, unknown>): fc.Arbitrary<unknown> {
  // What matches a pattern is taken from the examples: making it up would mean reading regular expressions.
  return merged(schema)["pattern"] === undefined ? valid(schema, samples) : fc.constant(samples.get(name));
}

type Members = readonly (readonly [name: string, value: string])[];
type Change = (before: Members) => Members;

/** An object as JSON text: its members in order, a name may come twice. */
function objectText(members: Members): string {
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

function members(body: unknown): [string, string][] {
  return Object.entries(Object(body)).map(([name, value]) => [name, JSON.stringify(value)]);
}

/**
 * Bodies as JSON text: good ones, ones at the edge of a constraint, good ones with something done to them, and rubbish.
 *
 * @param examples good bodies to start from
 */
export function bodies(schema: Schema, examples: readonly unknown[]): fc.Arbitrary<string> {
  // Of a body that is a list, the members are those of its items.
  const samples = new Map(
    examples.flatMap((example) => [example].flat()).flatMap((one) => Object.entries(Object(one))),
  );
  const good = valid(schema, samples);
  const edges = examples.flatMap((example) =>
    neighbours(schema, example, samples).map(({ value }) => JSON.stringify(value)),
  );
  const names = [...samples.keys()];
  // One member replaced, added, doubled, or taken out.
  const change = fc.oneof(
    fc.tuple(fc.constantFrom(...names), hostile).map(([name, value]): Change => (before) => [
      ...before.filter(([other]) => other !== name),
      [name, value],
    ]),
    fc.tuple(strangeNames, hostile).map(([name, value]): Change => (before) => [...before, [name, value]]),
    fc.tuple(fc.constantFrom(...names), hostile, fc.boolean()).map(
      ([name, value, first]): Change =>
        (before) =>
          first ? [[name, value], ...before] : [...before, [name, value]],
    ),
    fc.nat().map(
      (index): Change =>
        (before) =>
          before.filter((_, position) => position !== index % Math.max(1, before.length)),
    ),
  );
  const changed = fc.tuple(good, fc.array(change, { minLength: 1, maxLength: 3 })).map(([body, changes]) => {
    const altered = (one: unknown) => objectText(changes.reduce<Members>((before, step) => step(before), members(one)));
    if (!Array.isArray(body)) return altered(body);
    const [first, ...rest] = body;
    return `[${[altered(first), ...rest.map((item) => JSON.stringify(item))].join(",")}]`;
  });
  return fc.oneof(
    { weight: 3, arbitrary: good.map((body) => JSON.stringify(body)) },
    { weight: 3, arbitrary: fc.constantFrom(...edges) },
    { weight: 5, arbitrary: changed },
    { weight: 1, arbitrary: hostile },
  );
}
