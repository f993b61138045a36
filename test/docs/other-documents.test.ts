import { inflateRawSync } from "node:zlib";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { buildPage } from "../../scripts/docs/build.js";
import { samplesOfCall } from "../../scripts/docs/calls.js";
import { runDocs } from "../../scripts/docs/command.js";
import { operationsOf } from "../../scripts/document/document.js";
import { ok, other, scratch, written } from "../support/documents.js";

const answer = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** Many operations that say little: no summaries, no operationIds, no examples. */
function many(count: number) {
  const paths = Array.from({ length: count }, (_, index) => [
    `/things${index}/{id}`,
    {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { responses: { ...ok, "404": answer("Gone") } },
      post: { requestBody: { content: { "text/plain": {} } }, responses: { default: answer("Gone") } },
    },
  ]);
  return other(Object.fromEntries(paths) as object, {
    servers: [{ url: "/v1" }],
    security: [{ Key: [], Basic: [] }],
    components: {
      responses: { Gone: { description: "It is gone.", content: { "application/problem+json": { schema: {} } } } },
      securitySchemes: {
        Key: { type: "apiKey", in: "query", name: "api_key" },
        Basic: { type: "http", scheme: "basic" },
      },
    },
  });
}

test("a document of another service becomes a page in its own words, without parts that it has not", async () => {
  const out = await scratch();
  const file = await written({ "a.json": many(2) });
  let told = "";
  const io = { out: (text: string) => (told += text), err: (text: string) => (told += text) };
  const exit = await runDocs(["--spec", file, "--out", out], { ...io, stopped: () => Promise.resolve() });
  expect(exit, told).toBe(0);
  const page = await readFile(path.join(out, "index.html"), "utf8");
  expect(page).toContain("getThings0ById");
  expect(page).toMatch(/api_key<\/code> <span>query/);
  expect(page).toContain("HTTP basic");
  expect(page).not.toContain("One of these is enough");
  expect(page).not.toMatch(/id="(errors|sources)"/);
  // The package that both clients and the journal come from is the only name of ours.
  expect(page.replaceAll(/huaweicloud-scm\/(engine|journal)/g, "")).not.toMatch(/\bscm\b|huawei/i);
});

test("what several operations answer alike is printed once", async () => {
  const page = await buildPage(many(3), "");
  expect(page.match(/id="answer\.Gone"/g)).toHaveLength(1);
  expect(page.match(/Body of Gone/g)).toHaveLength(1);
  expect(page.match(/href="#answer\.Gone"/g)?.length).toBeGreaterThanOrEqual(6);
});

test("the operations of a large document lie packed in the page, each of them whole", async () => {
  const page = await buildPage(many(200), "");
  expect(page).toContain('<details class="operation" id="getThings7ById"><summary>');
  expect(page).not.toContain('<div class="inside">');
  const packs = [...page.matchAll(/class="pack" data-names="([^"]*)">([^<]*)</g)].map(([, names = "", text = ""]) => ({
    names: names.split(" "),
    sections: JSON.parse(inflateRawSync(Buffer.from(text, "base64")).toString()) as [string, string][],
  }));
  expect(packs.flatMap(({ names }) => names)).toHaveLength(400);
  for (const { names, sections } of packs) expect(sections.map(([name]) => name)).toEqual(names);
  const section = Object.fromEntries(packs.flatMap(({ sections }) => sections))["getThings7ById"];
  expect(section).toMatch(/^<div class="inside">[^]*aria-label="Try getThings7ById"[^]*<\/div>$/);
  expect(page.length / 400).toBeLessThan(2000);
});

test.each([
  ["apiKey in a cookie", { type: "apiKey", in: "cookie", name: "sid" }, /Cookie: sid=%s/],
  ["bearer", { type: "http", scheme: "bearer" }, /Authorization: Bearer %s/],
  ["OAuth 2.0", { type: "oauth2", flows: {} }, /Authorization: Bearer %s/],
  ["apiKey in a header", { type: "apiKey", in: "header", name: "X-Key" }, /X-Key: %s/],
  ["apiKey in the query", { type: "apiKey", in: "query", name: "key" }, /\?key=[^$]*\$TOKEN/],
])("the programs of a call show %s", (_, scheme, text) => {
  const document = other(
    { "/a": { get: { operationId: "a", responses: ok } } },
    { security: [{ S: [] }], components: { securitySchemes: { S: scheme } } },
  );
  const [operation] = operationsOf(document);
  if (operation === undefined) throw new Error("The document has no operation.");
  const call = { name: "", summary: "", description: "", parameters: {}, body: undefined };
  expect(samplesOfCall(document, operation, call).map(({ code }) => code)).toContainEqual(expect.stringMatching(text));
});
