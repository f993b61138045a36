import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sibling } from "../../src/testing/ids.js";
import { siblingBodies } from "../../src/testing/sibling-body.js";

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

  test("a text that may not change stays, the others change, and none becomes one that was there", () => {
    const example = { id: "a-1", size: "RSA_2048", list: [{ id: "b-1" }, { id: "b-2" }], count: 1 };
    const bodies = siblingBodies({}, {}, (body) => (body as typeof example).size === "RSA_2048");
    expect([0, 1].map(() => bodies.next(example, undefined))).toEqual([
      example,
      { id: "a-2", size: "RSA_2048", list: [{ id: "b-3" }, { id: "b-4" }], count: 1 },
    ]);
    expect(example.id).toBe("a-1");
  });

  test("a list has as many items as the request says, all distinct, also those of the next answers", () => {
    const example = { order: "o-1", certs: [{ id: "c-01", kind: "web" }] };
    const schema = { properties: { certs: { "x-count-from": "pieces" } } };
    const bodies = siblingBodies({}, schema, (body) => !JSON.stringify(body).includes('"kind":"wec"'));
    const ids = (body: unknown) => (body as typeof example).certs.map(({ id }) => id);
    expect(ids(bodies.next(example, { pieces: 3 }))).toEqual(["c-01", "c-02", "c-03"]);
    expect(ids(bodies.next(example, { pieces: 1 }))).toEqual(["c-04"]);
    expect(ids(bodies.next(example, {}))).toEqual(["c-05"]);
    expect(ids(bodies.next(example, { pieces: 0 }))).toEqual([]);
    expect(bodies.next(example, { pieces: 2 })).toEqual({
      order: "o-5",
      certs: [
        { id: "c-06", kind: "web" },
        { id: "c-07", kind: "web" },
      ],
    });
    expect(ids(bodies.plain(example, { pieces: 2 }))).toEqual(["c-01", "c-02"]);
  });
});
