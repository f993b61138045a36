import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatedAgain } from "../../scripts/generate/again.js";
import { generate } from "../../scripts/generate/generate.js";
import { hashesOf } from "../../scripts/generate/stamp.js";
import { root } from "../../scripts/command/project.js";

let place: string;
let shop: string;
beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), "scm-again-"));
  shop = await readFile(path.join(root, "test/shop/openapi.yaml"), "utf8");
});
afterAll(() => rm(place, { recursive: true }));

const spec = () => path.join(place, "openapi.yaml");

async function allOf(text: string): Promise<ReadonlyMap<string, string>> {
  await writeFile(spec(), text);
  return generate(spec());
}

/** The files after a change, as far as what changed was made alone; undefined where all had to be made. */
async function after(before: string, now: string): Promise<ReadonlyMap<string, string> | undefined> {
  const files = await allOf(before);
  const folder = path.join(place, "generated");
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "validators"), { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(folder, name), content);
  await writeFile(spec(), now);
  const stamp = { tool: "", inputs: {}, outputs: hashesOf(files), listing: [], notes: [] };
  const again = await generatedAgain(spec(), { before, now }, folder, stamp);
  if (again === undefined) return undefined;
  const gone = again.differences.flatMap(({ file, kind }) => (kind === "extra" ? [file] : []));
  return new Map([...files, ...again.files].filter(([name]) => !gone.includes(name)));
}

function changed(from: string, to: string): string {
  expect(shop).toContain(from);
  return shop.replace(from, to);
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
  const found = await after(shop, now);
  expect(found).toBeDefined();
  expect(Object.fromEntries(found ?? [])).toEqual(Object.fromEntries(await allOf(now)));
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
  expect(await after(shop, changed(from, to))).toBeUndefined();
});
