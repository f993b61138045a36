import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { verdictOf, type Change } from "../../scripts/diff/change.js";
import { judge } from "../../scripts/diff/judge.js";
import { changed, shop, sourceOf, type Draft } from "./shop.js";
import { singleChanges } from "./single-changes.js";

const before = shop as unknown as Draft;
const judged = (base: object, head: object) => judge(sourceOf(base, "old"), sourceOf(head, "new"), { client: true });

test("the table is large enough to mean something", () => {
  expect(singleChanges.length).toBeGreaterThanOrEqual(80);
});

describe.each(singleChanges)("$name", ({ change, there, back, says, saysBack }) => {
  const after = changed(change);

  test(`making it is ${there}`, async () => {
    const changes = judged(before, after);
    expect({ verdict: verdictOf(changes), changes: brief(changes) }).toMatchObject({ verdict: there });
    if (there !== "none")
      expect(changes.filter(({ impact }) => impact === there).map(({ message }) => message)).toContainEqual(
        expect.stringMatching(says),
      );
    checkEach(changes, before, after);
  });

  test(`taking it back is ${back}`, async () => {
    const changes = judged(after, before);
    expect({ verdict: verdictOf(changes), changes: brief(changes) }).toMatchObject({ verdict: back });
    if (saysBack) expect(changes.map(({ message }) => message)).toContainEqual(expect.stringMatching(saysBack));
    checkEach(changes, after, before);
  });
});

test("nothing changed is none", async () => {
  expect(judged(before, structuredClone(before))).toEqual([]);
});

test("a widened alternative that now overlaps another is found by the validators", async () => {
  const overlap = (to: number) =>
    changed((document) =>
      Object.assign(Object(document["components"]?.["schemas"]), {
        Amount: {
          oneOf: [
            { type: "integer", minimum: 0, maximum: to },
            { type: "integer", minimum: 20, maximum: 30 },
          ],
        },
      }),
    );
  const changes = judged(overlap(10), overlap(25));
  expect(verdictOf(changes)).toBe("major");
  expect(changes[0]).toMatchObject({
    message: "the body no longer accepts all that it accepted",
    witness: { kind: "request" },
  });
  checkWitnesses(changes, overlap(10), overlap(25));
});

function brief(changes: readonly Change[]): string[] {
  return changes.map(({ impact, message }) => `${impact}: ${message}`);
}

/** Each change must have a place in one of the documents, and what breaks somebody a witness. */
function checkEach(changes: readonly Change[], base: Draft, head: Draft): void {
  for (const { message, places } of changes) expect(places.length, message).toBeGreaterThan(0);
  checkWitnesses(changes, base, head);
}

/** Runs each witness through validators of both documents, made straight from them. */
function checkWitnesses(changes: readonly Change[], base: Draft, head: Draft): void {
  for (const { impact, message, witness, tried, operations } of changes) {
    if (impact !== "major") continue;
    // What cannot be told for sure says so.
    if (witness === undefined && message.startsWith("may break: ") && Number(tried) > 0) continue;
    expect(witness, `${message} has no witness`).toBeDefined();
    if (witness?.before === "valid" && typeof witness.value === "object" && /^CreateOrder$/.test(operations.join())) {
      expect([isValid(base, "Order", witness.value), isValid(head, "Order", witness.value)], message).toEqual([
        true,
        false,
      ]);
    }
    if (witness?.before.startsWith("impossible") && witness.kind === "answer") {
      const { status, body } = witness.value as { status: number; body: unknown };
      const name = status >= 400 ? "Failure" : "Receipt";
      const bodies = Array.isArray(body) ? (body as unknown[]) : [body];
      expect(
        [bodies.every((one) => isValid(base, name, one)), bodies.every((one) => isValid(head, name, one))],
        message,
      ).toEqual([false, true]);
    }
  }
}

const validators = new WeakMap<Draft, Ajv2020>();

function isValid(document: Draft, name: string, value: unknown): boolean {
  const ajv =
    validators.get(document) ??
    new Ajv2020({ strict: false, validateFormats: false, validateSchema: false }).addSchema({
      $id: "document",
      components: document["components"],
    });
  validators.set(document, ajv);
  const validate = ajv.getSchema(`document#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`There is no schema ${name}.`);
  return validate(value) === true;
}
