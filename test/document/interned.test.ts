import { expect, test } from "vitest";
import { interned } from "../../scripts/document/interned.js";
import { bundle } from "../../scripts/document/redocly.js";
import { other, ok, written } from "../support/documents.js";

test("parts that say the same are one object, and the document says what it said", () => {
  const name = () => ({ type: "string", enum: ["a", "b"] });
  const document = { a: { name: name(), list: [name(), [1], ["1"]] }, b: { name: name() }, c: [1] };
  const before = structuredClone(document);
  expect(interned(document)).toEqual(before);
  expect(document.b.name).toBe(document.a.name);
  expect(document.a.list[0]).toBe(document.a.name);
  expect(document.c).toBe(document.a.list[1]);
});

test.each([
  ["a number and its digits", { a: [1] }, { a: ["1"] }],
  ["a list and an object with its positions", { a: ["x"] }, { a: { 0: "x" } }],
  ["null, false, and texts of them", { a: [null, false] }, { a: ["null", "false"] }],
  ["another order of names", { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
  ["nothing and an empty list", { a: {} }, { a: [] }],
  ["a text that looks like what follows", { a: "x,1:b1:y", b: "" }, { a: "x", b: 'y"' }],
  ["a text of a border", { a: { b: '"1:c', d: 1 } }, { a: { b: '"1', c: ":", d: 1 } }],
])("%s stay two", (_, one, another) => {
  const document = { one, another };
  const before = structuredClone(document);
  expect(interned(document)).toEqual(before);
  expect(Object.keys(document.another)).toEqual(Object.keys(before.another));
  expect(document.one).not.toBe(document.another);
});

test("a member called __proto__ stays what it is", () => {
  const text = '{"a":{"__proto__":{"b":[1]}},"c":{"__proto__":{"b":[1]}},"d":{"b":[1]}}';
  const document = interned(JSON.parse(text) as Record<string, unknown>);
  expect(JSON.stringify(document)).toBe(text);
  expect(Object.getPrototypeOf(document["a"])).toBe(Object.prototype);
});

test("where schemas have identifiers, the same words below two of them are two references", () => {
  const schemas = { A: { $id: "a", items: { $ref: "x" } }, B: { $id: "b", items: { $ref: "x" } } };
  interned({ components: { schemas } });
  expect(schemas.A.items).not.toBe(schemas.B.items);
});

test("what is wrong with parts that say the same is told of each", async () => {
  const wrong = { type: "text" };
  const file = await written({
    "a.json": other({ "/a": { get: { responses: ok } } }, { components: { schemas: { A: wrong, B: { ...wrong } } } }),
  });
  const told = await bundle(file).then(
    () => "",
    (error: unknown) => String(error),
  );
  expect(told.match(/a\.json:\d+:\d+/g)).toHaveLength(2);
});
