import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sibling, siblingBody } from "../../src/testing/ids.js";

const seed = Date.now() & 0x7fffffff;

describe("siblings of an id", () => {
  test("count its digits up as one number", () => {
    expect([0, 1, 2, 10].map((n) => sibling("CS1803192259ROA8U", n))).toEqual([
      "CS1803192259ROA8U",
      "CS1803192259ROA9U",
      "CS1803192260ROA0U",
      "CS1803192260ROA8U",
    ]);
    expect(sibling("abZ-y", 1)).toBe("abZ-z");
    expect(sibling("abZ-z", 1)).toBe("acA-a");
  });

  test(`are distinct and keep the shape (seed ${seed})`, () => {
    const shape = (id: string) => id.replaceAll(/\d/g, "0").replaceAll(/[a-z]/g, "a").replaceAll(/[A-Z]/g, "A");
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9_-]{0,12}\d{4}[A-Za-z_-]{0,6}$/),
        fc.nat(9_999),
        fc.nat(9_999),
        (id, n, m) => {
          expect(shape(sibling(id, n))).toBe(shape(id));
          expect(sibling(id, n) === sibling(id, m)).toBe(n === m);
        },
      ),
      { seed },
    );
  });

  test("a text that may not change stays, the others change", () => {
    const example = { id: "a-1", size: "RSA_2048", list: [{ id: "b-1" }, { id: "b-2" }], count: 1 };
    const changed = siblingBody(example, 1, (body) => (body as typeof example).size === "RSA_2048");
    expect(changed).toEqual({ id: "a-2", size: "RSA_2048", list: [{ id: "b-2" }, { id: "b-3" }], count: 1 });
    expect(example.id).toBe("a-1");
  });
});
