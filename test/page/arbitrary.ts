import fc from "fast-check";
import { saysNothing } from "../../scripts/page/labels.js";
import type { FieldFacts, Location, OperationFacts } from "../../scripts/page/facts.js";

/** Facts of any operation, of the kinds that the vendor's pages print: every object with fields. */
export function arbitraryFacts(): fc.Arbitrary<OperationFacts> {
  return fc
    .record({
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      id: word.map((name) => `Do${name}`),
      path: fc.uniqueArray(word, { maxLength: 2 }),
      query: fc.uniqueArray(word, { maxLength: 3 }),
      body: fc.option(object(2), { nil: undefined }),
      ok: fc.option(object(2), { nil: undefined }),
      codes: fc.uniqueArray(fc.constantFrom("400", "401", "403", "404", "500"), { maxLength: 4 }),
      leaves: fc.array(leaf(true), { minLength: 8, maxLength: 8 }),
      header: fc.boolean(),
    })
    .map(({ method, id, path, query, body, ok, codes: unsorted, leaves, header }) => {
      const codes = [...unsorted].sort();
      const parameter =
        (at: Location) =>
        (name: string, index: number): FieldFacts => ({ in: at, name, ...leaves[index], mandatory: at === "path" });
      const hasBody = body !== undefined && (method === "POST" || method === "PUT");
      const fields: FieldFacts[] = [
        ...path.map((name) => `${name}_id`).map(parameter("path")),
        ...query.map((name) => `${name}_filter`).map(parameter("query")),
        ...(header ? [{ in: "header" as const, name: "X-Auth-Token", mandatory: true, type: "string" }] : []),
        ...(hasBody ? named(body, "", "body") : []),
        ...(ok === undefined ? [] : named(ok, "", "response", "200")),
        ...codes
          .filter((code) => code !== "404")
          .map((code): FieldFacts => ({
            in: "response",
            status: code,
            name: "error_code",
            type: "string",
            min: 3,
            max: 36,
          })),
      ];
      return {
        operation: id,
        method,
        path: `/v3/things${path.map((name) => `/{${name}_id}`).join("")}`,
        fields,
        statuses: [ok === undefined ? "204" : "200", ...codes].sort().map((code) => ({ code })),
        closed: [],
      };
    });
}

// Some fields are called like the columns and labels of a page.
const word = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z][a-z]{2,6}(_[a-z]{2,4})?$/), weight: 4 },
  {
    arbitrary: fc.constantFrom(
      "name",
      "type",
      "description",
      "items",
      "default",
      "location",
      "request",
      "constraints",
      "no",
    ),
    weight: 1,
  },
);
// `NA` as a default is none, for the reader and so for the writer of a page.
const constant = fc.stringMatching(/^[A-Z]{2,6}(_[A-Z0-9]{1,4})?$/).filter((value) => !saysNothing(value));

type Facts = Omit<FieldFacts, "in" | "status" | "name">;
interface Named {
  readonly name: string;
  readonly facts: Facts;
  readonly fields: readonly Named[];
}

function leaf(defaults: boolean): fc.Arbitrary<Facts> {
  const limits = fc.tuple(fc.nat(40), fc.nat(5_000)).map(([min, more]) => ({ min, max: min + more }));
  const some = <T extends object>(facts: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> => fc.option(facts, { nil: {} });
  const items = fc.tuple(fc.nat(3), fc.nat(1_000)).map(([minItems, more]) => ({ minItems, maxItems: minItems + more }));
  const options = fc.uniqueArray(constant, { minLength: 1, maxLength: 5 }).map((list) => ({ options: list }));
  const fallback = defaults ? some(constant.map((value) => ({ default: value }))) : fc.constant({});
  return fc.oneof(
    fc
      .tuple(some(limits), some(options), fallback)
      .map((parts) => Object.assign({ type: "string" }, ...parts) as Facts),
    fc.tuple(fc.constantFrom("integer", "number"), some(limits)).map(([type, part]) => ({ type, ...part })),
    fc.constant({ type: "boolean" }),
    fc
      .tuple(fc.constantFrom("array of string", "array of array of string", "array of integer"), items)
      .map(([type, part]) => ({ type, ...part })),
    fc.constant({ type: "map of string" }),
  );
}

function object(depth: number): fc.Arbitrary<readonly Named[]> {
  const simple = fc.record({ name: word, facts: leaf(false), fields: fc.constant([]) });
  const nested =
    depth === 0
      ? simple
      : fc.record({
          name: word,
          facts: fc
            .tuple(fc.constantFrom("object", "array of object", "array of array of object"), word)
            .map(([type, name]) => ({ type, schema: `${name}Info` })),
          fields: object(depth - 1),
        });
  const field: fc.Arbitrary<Named> = fc.oneof({ arbitrary: simple, weight: 3 }, { arbitrary: nested, weight: 1 });
  return fc.uniqueArray(field, { minLength: 1, maxLength: 4, selector: (one) => one.name });
}

/** Gives the fields their full names, and the objects different ones. */
function named(fields: readonly Named[], prefix: string, at: Location, status?: string): FieldFacts[] {
  return fields.flatMap(({ name, facts, fields: below }): FieldFacts[] => {
    const full = `${prefix}${name}`;
    const schema = facts.schema === undefined ? {} : { schema: `${facts.schema}${full.replace(/[^a-z]/g, "X")}` };
    const steps = [...(facts.type ?? "").matchAll(/array of /g)].map(() => "[]").join("");
    return [
      {
        in: at,
        ...(status === undefined ? {} : { status }),
        name: full,
        ...facts,
        ...schema,
        ...(at === "body" ? { mandatory: name.length % 2 === 0 } : {}),
      },
      ...named(below, `${full}${steps}.`, at, status),
    ];
  });
}
