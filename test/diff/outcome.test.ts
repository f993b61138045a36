import { service } from "../../generated/service.js";
import { expect, test } from "vitest";
import { outcomeOf } from "../../scripts/diff/catalogue.js";
import { entries } from "../../scripts/document/document.js";
import { judge } from "../../src/engine/transport/answer.js";
import { spec } from "../support/spec.js";

const codes = new Map(entries(spec["x-error-codes"]).map(([code, entry]) => [String(Object(entry).processed), code]));

test.each([...codes])(
  "of a code that says processed: %s, diff expects what the client concludes",
  (processed, code) => {
    for (let status = 200; status <= 599; status++) {
      const text = JSON.stringify({ error_code: code, error_msg: "No." });
      const verdict = judge(service, {}, undefined, {
        status,
        headers: new Headers(),
        text,
        json: JSON.parse(text),
      });
      expect({ status, outcome: verdict.kind === "failure" ? verdict.outcome : verdict.kind }).toEqual({
        status,
        outcome: outcomeOf(status, processed),
      });
    }
  },
);

test("the catalogue has codes of every kind", () => {
  expect([...codes.keys()].sort()).toEqual(["by-status", "maybe", "no"]);
});
