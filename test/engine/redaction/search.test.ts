import { describe, expect, test } from "vitest";
import { leakFinder, shown, spellings } from "./leaks.js";
import { signed } from "./watch.js";

describe("the search itself", () => {
  const secret = signed("searched");
  const find = leakFinder([secret]);

  test.each(Object.entries(spellings))("finds a secret %s", (_, spell) => {
    expect(find(`before ${spell(secret)} after`)).not.toEqual([]);
  });

  test("finds it encoded, wherever it begins", () => {
    for (const shift of ["", "a", "ab", "abc"])
      expect(find(Buffer.from(`${shift}${secret}abc`).toString("base64"))).not.toEqual([]);
    expect(find(Buffer.from(secret).toString("hex"))).not.toEqual([]);
  });

  test("finds it wherever a value may hide it", () => {
    const hidden = (descriptor: PropertyDescriptor) => Object.defineProperty(new Error("x"), "y", descriptor);
    const places: unknown[] = [
      new Error(secret),
      new Error("x", { cause: new Error("y", { cause: { deep: { deeper: [secret] } } }) }),
      new AggregateError([new Error(secret)], "x"),
      hidden({ value: secret, enumerable: false }),
      hidden({ get: () => secret, enumerable: true }),
      Object.assign(new Error("x"), { [Symbol("y")]: secret }),
      Object.assign(new Error("x"), { [secret]: 1 }),
      Object.assign(new Error("x"), { toJSON: () => secret }),
      Object.assign(new Error("x"), { stack: `Error: x\n    at ${secret}` }),
      new Map([["x", new Set([secret])]]),
    ];
    for (const place of places) expect(find(shown(place)), shown(place).slice(0, 200)).not.toEqual([]);
    expect(find(shown(new Error("harmless")))).toEqual([]);
  });
});
