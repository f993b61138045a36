import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { verdictOf, type Change } from "../../scripts/diff/change.js";
import { judge } from "../../scripts/diff/judge.js";
import { documentOf, schemaPairs } from "./pairs.js";
import { sourceOf } from "./shop.js";

describe.each(schemaPairs)("$name", ({ before, after, sent, received }) => {
  test.each([["sent", sent] as const, ["received", received] as const])("%s is %s", (kind, verdict) => {
    const [base, head] = [documentOf(before, kind), documentOf(after, kind)];
    const changes = judge(sourceOf(base, "old"), sourceOf(head, "new"), { client: false });
    expect({ verdict: verdictOf(changes), changes: changes.map(({ message }) => message) }).toMatchObject({ verdict });
    for (const change of changes.filter(({ impact }) => impact === "major")) checkWitness(change, kind, base, head);
  });
});

/** What breaks must be shown by a value that one schema allows and the other does not, by validators of our own. */
function checkWitness({ message, witness }: Change, kind: "sent" | "received", base: object, head: object): void {
  expect(witness, message).toBeDefined();
  const shown = witness?.value;
  const value = kind === "sent" ? shown : (Object(shown) as { readonly body?: unknown }).body;
  const [was, is] = [base, head].map((document) => isValid(document, kind, value));
  expect({ message, value, was, is }).toMatchObject(
    kind === "sent" ? { was: true, is: false } : { was: false, is: true },
  );
}

function isValid(document: object, kind: "sent" | "received", value: unknown): boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, multipleOfPrecision: 9, validateSchema: false });
  // The package is CommonJS, and its types say that its function is its default export.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  const mark = kind === "sent" ? "readOnly" : "writeOnly";
  const text = JSON.stringify(document, (_, node: unknown) => withoutSpared(node, mark));
  ajv.addSchema({ ...(JSON.parse(text) as object), $id: "document" });
  return ajv.getSchema("document#/components/schemas/Self")?.(value) === true;
}

function withoutSpared(node: unknown, mark: string): unknown {
  const { required, properties } = Object(node) as { required?: unknown; properties?: Record<string, object> };
  if (!Array.isArray(required) || properties === undefined) return node;
  const spared = (name: string) => Object(Object(properties)[name])[mark] === true;
  return { ...Object(node), required: (required as string[]).filter((name) => !spared(name)) };
}
