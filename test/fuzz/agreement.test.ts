import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validators, type Validator } from "../../generated/validators.js";
import { createMock } from "../../src/testing/index.js";
import { independentValidator } from "../support/cases.js";
import { targetOf } from "../support/parameters.js";
import { examplesOf, operations } from "../support/spec.js";
import { bodies } from "./bodies.js";

/** `FUZZ_CASES=100000 SEED=… npx vitest run --project main test/fuzz` for the long form, or to see a failure again. */
const cases = Number(process.env["FUZZ_CASES"] ?? 75);
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const table: Readonly<Record<string, Readonly<Record<string, Validator>>>> = validators;

describe.each(
  operations
    .filter((operation) => operation.requestBody !== undefined)
    .map((operation) => [operation.operationId, operation] as const),
)("%s", (operationId, operation) => {
  const media = operation.requestBody?.content["application/json"];
  if (media?.schema === undefined) throw new Error("There is no schema.");
  const { schema } = media;
  const examples = examplesOf(media).map(([, value]) => value);
  const independent = independentValidator(schema);
  const expected = [...Object.keys(operation.responses).filter((status) => status.startsWith("2")), "400"];

  test(
    `the validator, the mock and an independent validator agree on ${cases} bodies (seed ${seed})`,
    { timeout: 600_000 },
    async () => {
      const validator = table[operationId]?.["body"];
      if (validator === undefined) throw new Error("There is no validator.");
      let mock = await createMock({ model: "examples" });
      let asked = 0;
      const verdicts = { accepted: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(bodies(schema, examples), async (text) => {
          // A mock remembers every request; a new one now and then keeps the memory small.
          if (++asked % 1000 === 0) mock = await createMock({ model: "examples" });
          const value: unknown = JSON.parse(text);
          const response = await mock.fetch(`https://scm.test${targetOf(operation)}`, {
            method: operation.method,
            headers: { "content-type": "application/json", "x-auth-token": "x".repeat(32) },
            body: text,
          });
          const verdict = {
            validator: validator(value),
            mock: response.ok,
            independent: independent(value),
          };
          if (!expected.includes(String(response.status))) throw new Error(`The mock answered ${response.status}.`);
          verdicts[verdict.validator ? "accepted" : "refused"]++;
          expect(verdict).toEqual({
            validator: verdict.validator,
            mock: verdict.validator,
            independent: verdict.validator,
          });
        }),
        { numRuns: cases, seed, endOnFailure: false },
      );
      // A generator that makes only rubbish would agree on everything.
      expect(verdicts.accepted).toBeGreaterThan(cases / 10);
      expect(verdicts.refused).toBeGreaterThan(cases / 10);
      console.log(`${operationId}: ${JSON.stringify(verdicts)}, seed ${seed}`);
    },
  );
});
