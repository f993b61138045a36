import { Validator as Independent } from "@cfworker/json-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createValidators } from "../../scripts/generate/run-time.js";
import { other } from "../support/documents.js";
import { schemas, values } from "./schemas.js";

/** `FUZZ_SCHEMAS=100000 SEED=… npx vitest run --project main test/fuzz/schemas` for the long form, or to see a failure again. */
const cases = Number(process.env["FUZZ_SCHEMAS"] ?? 150);
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));

test(`generated validators give an independent one's verdicts, whatever the schema: ${cases} schemas (seed ${seed})`, () => {
  const verdicts = { accepted: 0, refused: 0 };
  const [a, b] = ["#/components/schemas/A", "#/components/schemas/B"] as const;
  const named = fc.record({ A: schemas(2, [b], false), B: schemas(2, [], false) });
  const drawnValues = fc.array(values, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(schemas(3, [a, b]), named, drawnValues, (schema, components, drawn) => {
      const requestBody = { required: true, content: { "application/json": { schema } } };
      const responses = { 204: { description: "Done." } };
      const document = {
        ...other(
          { "/x": { post: { operationId: "send", requestBody, responses } } },
          { components: { schemas: components } },
        ),
        openapi: "3.1.0",
      };
      const ours = createValidators(document)["send"]?.["body"];
      if (ours === undefined) throw new Error("There is no validator.");
      const independent = new Independent({ components: { schemas: components }, ...Object(schema) }, "2020-12");
      for (const value of drawn) {
        const verdict = ours(value);
        expect(verdict, JSON.stringify(value)).toBe(independent.validate(value).valid);
        verdicts[verdict ? "accepted" : "refused"]++;
      }
    }),
    { numRuns: cases, seed },
  );
  // Schemas that allow everything, or nothing, would be no test.
  expect(verdicts.accepted).toBeGreaterThan(cases * 2);
  expect(verdicts.refused).toBeGreaterThan(cases * 2);
  console.log(`${JSON.stringify(verdicts)}, seed ${seed}`);
}, 600_000);
