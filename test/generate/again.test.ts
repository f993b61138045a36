import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { Generated } from "./again.js";

let shop: Generated;
beforeAll(async () => {
  shop = await Generated.of(await readFile(path.join(root, "test/shop/openapi.yaml"), "utf8"));
});
afterAll(() => shop.remove());

function changed(from: string, to: string): string {
  expect(shop.text).toContain(from);
  return shop.text.replace(from, to);
}

/** Where the change stays within a path, it alone is made; the result is that of making all. */
test.each([
  ["a word", "summary: List products", "summary: List all products"],
  ["a word with the end of a comment", "summary: Buy something", "summary: 'Buy */ something'"],
  [
    "a longer description",
    "summary: Buy something",
    "summary: Buy something\n      description: |\n        It costs.\n\n        Much.",
  ],
  ["a limit", "minimum: 1, maximum: 10, default: 10", "minimum: 1, maximum: 9, default: 9"],
  ["an option", "enum: [dearest, cheapest]", "enum: [dearest, cheapest, newest]"],
  [
    "a parameter",
    "- name: category",
    "- { name: colour, in: query, schema: { type: string } }\n        - name: category",
  ],
  ["a property", "picture: { type: string,", "note: { type: string }\n                picture: { type: string,"],
  ["what is required", "required: [picture]", "required: []"],
  ["what it does", "x-idempotency: none", "x-idempotency: safe"],
  ["an example", "value: { number: 7001, state: open }", "value: { number: 7002, state: open }"],
  ["an answer", "'201':\n          description: It was bought.", "'202':\n          description: It was bought."],
  ["a comment", "summary: Show a product", "summary: Show a product # or two"],
  ["nothing but blanks", "summary: Show a product", "summary:   Show a product"],
  ["two paths", "enum: [dearest, cheapest]", "enum: [cheapest, dearest]"],
])("%s is made alone, as if all were made", async (_name, from, to) => {
  const now = changed(from, to);
  expect(await shop.again(now)).toEqual(await shop.all(now));
});

/** Then the whole document tells what comes of it, or what is wrong. */
test.each([
  ["a component", "    product:\n", "    product:\n      title: A product\n"],
  [
    "another reference",
    "schema: { $ref: '#/components/schemas/ProductPage' }",
    "schema: { $ref: '#/components/schemas/product' }",
  ],
  ["another name", "operationId: placeOrder", "operationId: ping"],
  ["another path", "  /ping:\n", "  /pong:\n"],
  [
    "one more operation",
    "  /ping:\n",
    "  /ping:\n    head: { operationId: pingHead, responses: { '204': { description: Yes. } } }\n",
  ],
  ["the title", "title: Corner Shop", "title: Shop"],
  ["an anchor", "summary: Show a product", "summary: &words Show a product"],
  ["what is no YAML", "summary: Show a product", 'summary: "Show a product'],
  ["what is no OpenAPI", "summary: Show a product", "sumary: Show a product"],
])("%s is left to making all", async (_name, from, to) => {
  expect(await shop.again(changed(from, to))).toBeUndefined();
});

test("a path that another one refers into is left to making all", async () => {
  const to = "picture: { type: string,";
  const text = changed(to, `rows: { $ref: '#/paths/~1products/get/parameters/0/schema' }\n                ${to}`);
  const document = await Generated.of(text);
  try {
    expect(await document.again(text.replace("maximum: 10, default: 10", "maximum: 9, default: 9"))).toBeUndefined();
  } finally {
    await document.remove();
  }
});
