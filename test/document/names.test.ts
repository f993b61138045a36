import { expect, test } from "vitest";
import { Failure } from "../../scripts/command/command.js";
import { generate } from "../../scripts/generate/generate.js";
import { operationName } from "../../src/engine/operation-name.js";
import { ok, other, written } from "../support/documents.js";

test.each([
  ["listPets", "get", "/pets", "listPets"],
  ["ListPets", "get", "/pets", "ListPets"],
  ["get-board", "get", "/board", "getBoard"],
  ["put square!", "put", "/board", "putSquare"],
  ["meta/root", "get", "/", "metaRoot"],
  ["default", "get", "/", "default"],
  ["größe", "get", "/", "größe"],
  ["2fa-status", "get", "/", "_2faStatus"],
  ["raw", "get", "/", "raw_"],
  ["then", "get", "/", "then_"],
  ["__proto__", "get", "/", "__proto___"],
  ["toString", "get", "/", "toString_"],
  ["!", "get", "/a", "getA"],
  [undefined, "get", "/streams/{id}", "getStreamsById"],
  [undefined, "post", "/streams", "postStreams"],
  [undefined, "GET", "/", "get"],
  [7, "get", "/a.b/{c}:{d}", "getABByCByD"],
])("the operation %j (%s %s) is called %s", (id, method, path, name) => {
  expect(operationName(id, method, path)).toBe(name);
});

async function failure(file: string): Promise<string> {
  const error: unknown = await generate(file).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).message;
}

test("names that were made are told, and stand wherever the operation does", async () => {
  const file = await written({ "a.json": other({ "/b/{id}": { get: { operationId: "get-b", responses: ok } } }) });
  const notes: string[] = [];
  const files = await generate(file, { note: (text) => notes.push(text) });
  expect(notes).toContainEqual(expect.stringMatching(/^Note: 1 operation .*\n {2}GET \/b\/\{id\} \(get-b\): getB$/));
  for (const name of ["openapi.json", "operations.js", "validators.js", "schema.d.ts"])
    expect(files.get(name), name).toContain("getB");
});

test.each([
  ["the same", "listPets", "listPets", /operationId listPets is that of GET \/a at a\.json:\d+:\d+ too/],
  ["made the same", "list-pets", "listPets", /GET \/b would be called listPets, as GET \/a at a\.json:\d+:\d+ is/],
  ["the same but for the first letter's case", "ListPets", "listPets", /would be called listPets/],
])("two operationIds that are %s are an error with both places", async (_, first, second, message) => {
  const file = await written({
    "a.json": other({
      "/a": { get: { operationId: first, responses: ok } },
      "/b": { get: { operationId: second, responses: ok } },
    }),
  });
  const told = (await failure(file)).replaceAll(file, "a.json");
  expect(told).toMatch(message);
  expect(told).toMatch(/^a\.json:\d+:\d+ /);
  expect(told.split("\n")).toHaveLength(1);
});

test("the places are those of the files that the operations stand in", async () => {
  const file = await written({
    "a.json": other({ "/a": { $ref: "paths/a.json" }, "/b": { $ref: "paths/b.json#/item" } }),
    "paths/a.json": { get: { operationId: "same", responses: ok } },
    "paths/b.json": { item: { get: { operationId: "same", responses: ok } } },
  });
  expect(await failure(file)).toMatch(/paths\/b\.json:3:\d+ .* GET \/a at .*paths\/a\.json:2:\d+ too/);
});
