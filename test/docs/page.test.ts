import { expect, test } from "vitest";
import { buildDocs, buildPage } from "../../scripts/docs/build.js";
import { ok, other } from "../support/documents.js";
import { operations, spec } from "../support/spec.js";

const page = await buildPage(spec, "http://127.0.0.1:9");

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** One operation, from its line to its end. */
const operation = (id: string, html = page) =>
  html.slice(html.indexOf(`<details class="operation" id="${id}"`)).split('<details class="operation"')[1] ?? "";

test("is at most 400 KB and asks for nothing", () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(400 * 1024);
  expect(page).not.toMatch(/<(link|script|img)[^>]* (href|src)="(?!data:)/);
});

test("groups operations by their tags, in the document's order", () => {
  const tags = (spec["tags"] as { name: string; description: string }[]).map(({ name }) => name);
  const groups = [...page.matchAll(/<section class="operations"[^>]*><h2[^>]*><a[^>]*>([^<]*)/g)].map(
    ([, name]) => name,
  );
  expect(groups).toEqual(tags);
  expect(page.match(/<details class="operation"/g)).toHaveLength(operations.length);
});

test("prints what operations answer alike once", () => {
  const shared = Object.keys(Object(Object(spec["components"])["responses"]) as object);
  for (const name of shared) expect(page.match(new RegExp(`id="answer\\.${name}"`, "g"))).toHaveLength(1);
  expect(page.match(/encoded_authorization_message<\/code><\/a>/g)).toHaveLength(1);
});

test.each([
  [
    "SubscribeCertificate",
    [
      "costs money",
      "This call costs money.",
      "A second call It is carried out again, like the first.",
      "If no answer arrives",
    ],
  ],
  ["DeployCertificate", ["may cost money", "CNY 30", "cannot be undone", "partial failures", "failure_list"]],
  [
    "UnsubscribeCertificate",
    ["money back", "cannot be undone", "in 2 of 4 regions", "not at eu-west-101 , my-kualalumpur-1 ."],
  ],
  ["ListCertificates", ["Nothing beyond offset 100 can be listed."]],
  ["ApplyCertificate", ["It goes on after the answer", "ISSUED or UNPASSED", "personal data"]],
  ["ShowCertificate", ["Its states", "UPLOAD → EXPIRED.", "REVOKED → nothing. Buy or import another one."]],
  ["ExportCertificate", ["answers a secret", "private_key string or null at most 16,384 characters secret"]],
])("says what %s does to the world", (id, words) => {
  const text = textOf(operation(id));
  for (const each of words) expect(text).toContain(each);
});

test("shows no secret of an example", () => {
  const shown = page.replaceAll(/<script[^>]*>.*?<\/script>/gs, "");
  expect(shown).not.toContain("PRIVATE KEY");
  expect(shown).toContain("&quot;private_key&quot;: &quot;••••••••&quot;".replaceAll("&quot;", '"'));
});

test("limits that say nothing beside fixed values are not told, those of an open list are", () => {
  const row = (id: string) => textOf(page.slice(page.indexOf(`<li id="${id}">`)).split("</p>")[0] ?? "");
  expect(row("SubscribeCertificate.body.cert_brand")).toBe("cert_brand string required");
  expect(textOf(operation("ShowCertificate"))).toMatch(/ status string [^.]*others may come/);
});

test("says how sure a statement is in words that read well", () => {
  const doubts = [...page.matchAll(/<p class="doubt">(.*?)<\/p>/gs)].map(([, html = ""]) => textOf(html));
  expect(doubts.length).toBeGreaterThan(50);
  for (const each of doubts)
    expect(each).toMatch(
      /^(From another page of the vendor|Observed, not documented|Inferred, not documented|The sources disagree)(: \S.*)? \[\d+\]/,
    );
});

test("text of a document is text, wherever it stands", async () => {
  const evil = `"><script>alert(1)</script>`;
  const text = { description: evil, summary: evil, title: evil };
  const document = other(
    {
      [`/a${evil}`]: {
        post: {
          ...{ operationId: "evil", tags: [evil], ...text, "x-destroys": evil, "x-when-unknown": evil },
          parameters: [{ name: evil, in: "query", ...text, schema: { type: "string", example: evil } }],
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "object", properties: { [evil]: { type: "string", enum: [evil], ...text } } },
                examples: { [evil]: { ...text, value: { [evil]: evil } } },
              },
            },
          },
          responses: {
            "200": { description: evil, content: { "text/plain": { schema: { type: "string" }, example: evil } } },
          },
        },
      },
    },
    {
      info: { ...text, version: evil },
      tags: [{ name: evil, description: evil }],
      servers: [{ url: `https://a.example/${evil}` }],
    },
  );
  const { page: html, llms } = await buildDocs(document, "");
  expect(html.match(/<script/g)).toHaveLength(4); // two that run, and the data of the page and of a panel
  expect(html).not.toMatch(/<script>alert/);
  expect(llms.split("\n").filter((line) => line.startsWith("- ["))).toHaveLength(3);
});

test("a secret of any name and depth is masked in what is shown and sent by files in programs", async () => {
  const secret = { type: "string", "x-secret": true };
  const body = { name: "n", keys: [{ pin: "S3CRET-1" }], more: { any: "S3CRET-2" } };
  const document = other({
    "/a": {
      post: {
        operationId: "a",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  name: { type: "string" },
                  keys: { type: "array", items: { type: "object", properties: { pin: secret } } },
                  more: { type: "object", additionalProperties: { type: "string", format: "password" } },
                },
              },
              example: body,
            },
          },
        },
        responses: ok,
      },
    },
  });
  const shown = (await buildPage(document, "")).replaceAll(/<script[^>]*>.*?<\/script>/gs, "");
  expect(shown).not.toContain("S3CRET");
  expect(shown.match(/••••••••/g)).toHaveLength(2);
});

test("llms.txt has a line for each operation, with its place, what it is called and what it costs", async () => {
  const { llms, document } = await buildDocs(spec, "");
  expect(JSON.parse(document)).toEqual(spec);
  expect(llms).toMatch(/^# Huawei Cloud SSL Certificate Manager \(SCM\)\n\n> /);
  const lines = llms.split("\n").filter((line) => line.startsWith("- [") && line.includes(".html#"));
  expect(lines).toHaveLength(operations.length);
  expect(lines[0]).toBe(
    "- [Buy an SSL certificate](index.html#SubscribeCertificate): `POST /v3/scm/certificates/buy`; `scm buy`; **costs money, in 3 of 4 regions**",
  );
  for (const { operationId } of operations) expect(page).toContain(`id="${operationId}"`);
});
