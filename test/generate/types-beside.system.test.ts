import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { generate } from "../../scripts/generate/generate.js";
import { typesBeside } from "../../scripts/generate/types-beside.js";
import { written } from "../support/documents.js";

/** So long that its types are made in a thread. */
const padding = `\n# ${"x".repeat(2_000_000)}\n`;

test("the types of a large document, made in a thread, are those that are made otherwise", async () => {
  const shop = await readFile(path.join(root, "test/shop/openapi.yaml"), "utf8");
  const [small, large] = [await written({ "a.yaml": shop }), await written({ "a.yaml": shop + padding })];
  expect(await generate(large)).toEqual(await generate(small));
});

test("a thread answers for the document that it was given, and for no other", async () => {
  const file = await written({ "a.yaml": padding });
  const documentOf = (name: string) => ({
    openapi: "3.1.0",
    components: { schemas: { [name]: { type: "object", properties: {} } } },
  });
  const [one, other] = [documentOf("One"), documentOf("Other")];
  const types = await typesBeside(file, undefined);
  try {
    types.begin(one);
    expect((await types.of(other, other)).text).toMatch(/\bOther\b/);
    // Not made of what is given here, so it comes from the thread.
    expect((await types.of(other, one)).text).toMatch(/\bOne\b/);
  } finally {
    await types.end();
  }
});

test("what a thread cannot make is made without it", async () => {
  const document = { openapi: "3.1.0", paths: { "/a": { $ref: "elsewhere.yaml" } } };
  const types = await typesBeside(await written({ "a.yaml": padding }), undefined);
  try {
    types.begin(document);
    const sound = { openapi: "3.1.0", paths: {} };
    expect((await types.of(sound, document)).text).toMatch(/type paths/);
  } finally {
    await types.end();
  }
});

test("a large document that is broken is refused, as a small one is", async () => {
  const spec = await written({
    "a.yaml": `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: 7 }${padding}`,
  });
  await expect(generate(spec)).rejects.toThrow(/a\.yaml:3:.*Expected type `PathItem`/);
});
