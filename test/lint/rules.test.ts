import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import plugin from "../../spec/lint/plugin.js";
import { formatProblem } from "../../scripts/document/problem.js";
import { lint } from "../../scripts/lint/lint.js";
import { root, specFile } from "../../scripts/command/project.js";
import { some } from "../support/some.js";
import { onlyPaths } from "../support/spec.js";

let folder: string;
/** The plugin's rules alone: to check every example of the document again takes most of the time. */
let ownRules: string;
const allRules = path.join(root, "redocly.yaml");
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-lint-"));
  ownRules = path.join(folder, "redocly.yaml");
  await writeFile(
    ownRules,
    JSON.stringify({ extends: ["scm/strict"], plugins: [path.join(root, "spec/lint/plugin.js")] }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** A document under construction: tests reach into it by name. */
type Draft = { [key: string]: Draft } & { [index: number]: Draft };

/** The paths that the changes are in. */
const few = onlyPaths(
  "/v3/scm/certificates/buy",
  "/v3/scm/certificates/import",
  "/v3/scm/certificates/{certificate_id}",
  "/v3/scm/certificates/{certificate_id}/apply",
  "/v3/scm/certificates/{certificate_id}/deploy",
  "/v3/scm/csr",
  "/v3/scm/csr/{id}",
);

let count = 0;
/** Lints a part of our document with one change made to it. */
async function lintChanged(change: (document: Draft) => void, rules = allRules): Promise<string[]> {
  const document = structuredClone(few) as unknown as Draft;
  change(document);
  const file = path.join(folder, `${count++}.yaml`);
  // JSON is YAML too, and much faster to write.
  await writeFile(file, JSON.stringify(document));
  return (await lint(file, rules)).map(formatProblem);
}

const put = (target: Draft | undefined, key: string, value: unknown) => Object.assign(Object(target), { [key]: value });
const drop = (target: Draft | undefined, key: string) => Reflect.deleteProperty(Object(target), key);
const schema = (document: Draft, name: string) => document["components"]?.["schemas"]?.[name];
const at = (document: Draft, path: string, method: string) => document["paths"]?.[path]?.[method];
const operation = (document: Draft) => at(document, "/v3/scm/certificates/buy", "post");

/** For each rule, changes that break it and a part of the message that tells what to do. */
const broken: Record<string, [string, (document: Draft) => unknown, RegExp][]> = {
  "string-bounds": [
    [
      "a string without maxLength",
      (document) => drop(schema(document, "CombinedOrderId"), "maxLength"),
      /no maxLength. Add the limit/,
    ],
  ],
  "integer-range": [
    [
      "an integer without maximum",
      (document) => drop(schema(document, "OrderNumber"), "maximum"),
      /no maximum. Add the range/,
    ],
    [
      "an integer without a range",
      (document) =>
        put(schema(document, "OrderNumber"), "minimum", undefined) && drop(schema(document, "OrderNumber"), "maximum"),
      /no minimum and no maximum/,
    ],
  ],
  "array-bounds": [
    ["an array without maxItems", (document) => drop(schema(document, "Tags"), "maxItems"), /no maxItems/],
  ],
  "property-description": [
    [
      "a property without description",
      (document) => drop(schema(document, "CertDetail")?.["properties"]?.["cert_id"], "description"),
      /cert_id has no description/,
    ],
    [
      "a property whose schema has none",
      (document) => drop(schema(document, "OrderNumber"), "description"),
      /order_number has no description/,
    ],
    [
      "a response with an empty one",
      (document) => put(operation(document)?.["responses"]?.["200"], "description", " "),
      /empty description/,
    ],
    [
      "a parameter without one",
      (document) =>
        put(operation(document), "parameters", [
          { name: "page", in: "query", schema: { type: "integer", minimum: 0, maximum: 9 } },
        ]),
      /parameter page has no description/,
    ],
  ],
  "enum-descriptions": [
    [
      "an option that is not explained",
      (document) => drop(schema(document, "CertBrand")?.["x-enum-descriptions"], "CFCA"),
      /CFCA is not explained/,
    ],
    [
      "an explanation without option",
      (document) => put(schema(document, "CertBrand")?.["x-enum-descriptions"], "GONE", "Gone."),
      /explains GONE/,
    ],
  ],
  "operation-answers": [
    [
      "failures that stand in no list",
      (document) =>
        put(at(document, "/v3/scm/certificates/{certificate_id}/deploy", "post"), "x-partial-failure", {
          list: "/none",
        }),
      /x-partial-failure of DeployCertificate: list must be a JSON pointer to a list in the answer/,
    ],
    [
      "paging by a parameter that there is not",
      (document) => put(at(document, "/v3/scm/csr", "get")?.["x-paging"], "limit", "size"),
      /x-paging of ListCsr: limit and offset must be named as in the query/,
    ],
    [
      "a state that no operation shows",
      (document) =>
        put(at(document, "/v3/scm/certificates/{certificate_id}/apply", "post")?.["x-state"], "shown-by", "Nobody"),
      /x-state of ApplyCertificate: shown-by names Nobody/,
    ],
    [
      "a state that is followed by one that there is not",
      (document) =>
        put(at(document, "/v3/scm/certificates/{certificate_id}", "get")?.["x-states"], "states", {
          PAID: { next: ["GONE"] },
        }),
      /x-states of ShowCertificate: next of PAID must be a list of states that are listed/,
    ],
    [
      "paging by an order that there is not",
      (document) => put(at(document, "/v3/scm/csr", "get")?.["x-paging"], "order", ["sort"]),
      /x-paging of ListCsr: order names sort, which is not in the query/,
    ],
    [
      "a column that the rows do not have",
      (document) => put(at(document, "/v3/scm/csr", "get"), "x-columns", ["id", "nme"]),
      /x-columns of ListCsr: the items of \/csr_list have no property nme/,
    ],
    [
      "a column that is shown as nothing known",
      (document) => put(at(document, "/v3/scm/csr", "get"), "x-columns", [{ of: "id", as: "hours" }]),
      /x-columns of ListCsr: as of id must be time-left or date/,
    ],
    [
      "columns of no list",
      (document) => put(operation(document), "x-columns", []),
      /x-columns of SubscribeCertificate: it must be a list of columns/,
    ],
    [
      "rows that are told apart by what they do not have",
      (document) => put(at(document, "/v3/scm/csr", "get")?.["x-paging"], "key", "csr_id"),
      /x-paging of ListCsr: the items of \/csr_list have no property csr_id/,
    ],
  ],
  "operation-availability": [
    [
      "a region that there is not",
      (document) => put(at(document, "/v3/scm/csr", "get"), "x-available", ["nowhere"]),
      /x-available of ListCsr must be a list of x-region/,
    ],
    [
      "no regions",
      (document) => drop(operation(document), "x-available"),
      /x-available of SubscribeCertificate must be a list of x-region/,
    ],
  ],
  "operation-commands": [
    ["no command", (document) => drop(operation(document), "x-command"), /has no command. Add x-command/],
    [
      "a command twice",
      (document) => put(operation(document), "x-command", "csr list"),
      /Two operations have the command csr list/,
    ],
    [
      "a name twice",
      (document) => put(operation(document), "x-command-aliases", ["csr-list"]),
      /Two operations have the command csr-list/,
    ],
    [
      "a name of no form",
      (document) => put(operation(document), "x-command-aliases", ["Tag List"]),
      /x-command-aliases of SubscribeCertificate must be a list of words in kebab case/,
    ],
    [
      "a command that is named as a group is",
      (document) => put(operation(document), "x-command", "csr"),
      /The group csr of \w+ is a command already/,
    ],
  ],
  "marked-secrets": [
    [
      "a private key without a mark",
      (document) => drop(schema(document, "ImportCertificateRequestBody")?.["properties"]?.["private_key"], "x-secret"),
      /private_key is a secret and not marked as one/,
    ],
    [
      "a mail address without a mark",
      (document) =>
        drop(schema(document, "ApplyCertificateRequestBody")?.["properties"]?.["contact_email"], "x-personal-data"),
      /contact_email is about a person and not marked so/,
    ],
  ],
  "operation-effects": [
    [
      "no idempotency",
      (document) => drop(operation(document), "x-idempotency"),
      /charges money and does not say what a repeated request does. Add x-idempotency/,
    ],
    [
      "an unknown idempotency",
      (document) => put(operation(document), "x-idempotency", "maybe"),
      /safe, idempotent, state-guarded, none/,
    ],
    [
      "a case of destruction that says nothing",
      (document) => put(operation(document), "x-destroys", { when: {} }),
      /x-destroys of SubscribeCertificate must be a sentence, or/,
    ],
    [
      "a delete that destroys nothing it says",
      (document) => drop(document["paths"]?.["/v3/scm/csr/{id}"]?.["delete"], "x-destroys"),
      /DeleteCsr deletes something .* Add x-destroys/,
    ],
    [
      "a case without its cost",
      (document) => put(operation(document), "x-charges-money", { when: {} }),
      /x-charges-money of SubscribeCertificate must be true, or/,
    ],
    [
      "what cannot be repeated and has nowhere to look",
      (document) => drop(document["paths"]?.["/v3/scm/csr"]?.["post"], "x-when-unknown"),
      /CreateCsr cannot be repeated .* Add x-when-unknown/,
    ],
    [
      "a receipt that is no field",
      (document) => put(operation(document), "x-receipt", "order"),
      /names order, which is not a required property/,
    ],
    [
      "tags without one of its own",
      (document) => drop(operation(document), "x-purchase-tag"),
      /SubscribeCertificate charges money and takes tags, .* Add x-purchase-tag/,
    ],
    [
      "a tag for no list",
      (document) => put(operation(document), "x-purchase-tag", { list: "order_number", item: "{id}" }),
      /list must be a property of the body that is a list/,
    ],
    [
      "a tag that all have",
      (document) => put(operation(document), "x-purchase-tag", { list: "tags", item: { key: "a", value: "b" } }),
      /item must have \{id\}/,
    ],
    [
      "a tag of what costs nothing",
      (document) => put(document["paths"]?.["/v3/scm/csr"]?.["post"], "x-purchase-tag", { list: "a", item: "{id}" }),
      /it charges no money/,
    ],
    ["no place to look", (document) => drop(operation(document), "x-when-unknown"), /Add x-when-unknown/],
    ["a text for a boolean", (document) => put(operation(document), "x-charges-money", "yes"), /must be true, or/],
  ],
  "operation-examples": [
    [
      "a body without example",
      (document) => drop(operation(document)?.["requestBody"]?.["content"]?.["application/json"], "examples"),
      /request body of SubscribeCertificate .* has no example/,
    ],
    [
      "a required parameter without example",
      (document) =>
        put(operation(document), "parameters", [
          {
            name: "page",
            in: "query",
            required: true,
            description: "Page.",
            schema: { type: "integer", minimum: 0, maximum: 9 },
          },
        ]),
      /required parameter page has no example/,
    ],
    [
      "an error without example",
      (document) =>
        drop(document["components"]?.["responses"]?.["Forbidden"]?.["content"]?.["application/json"], "examples"),
      /403 response of SubscribeCertificate/,
    ],
  ],
  "parameter-names-unique": [
    [
      "one name twice",
      (document) =>
        put(
          operation(document),
          "parameters",
          ["query", "header"].map((place) => ({
            name: "page",
            in: place,
            description: "Page.",
            schema: { type: "integer", minimum: 0, maximum: 9 },
          })),
        ),
      /two parameters named page/,
    ],
  ],
  "regions-unique": [
    [
      "a region twice",
      (document) => put(document["servers"]?.[1], "x-region", "cn-north-4"),
      /Two servers have the x-region cn-north-4/,
    ],
    ["a server without region", (document) => drop(document["servers"]?.[0], "x-region"), /has no x-region/],
  ],
  "error-catalogue": [
    [
      "no status",
      (document) => drop(document["x-error-codes"]?.["SCM.0005"], "status"),
      /SCM.0005: status must be a list/,
    ],
    [
      "an unknown verdict",
      (document) => put(document["x-error-codes"]?.["SCM.0005"], "processed", "yes"),
      /processed must be no, maybe or by-status/,
    ],
    [
      "an unknown key",
      (document) => put(document["x-error-codes"]?.["SCM.0005"], "retry", true),
      /retry is not known here/,
    ],
    [
      "renew: false",
      (document) => put(document["x-error-codes"]?.["SCM.0005"], "renew", false),
      /renew can only be true/,
    ],
    [
      "an unknown certainty",
      (document) => put(document["x-error-codes"]?.["SCM.0005"], "certainty", "sure"),
      /certainty must be one of/,
    ],
  ],
  "known-sources": [
    [
      "a source that is not listed",
      (document) => put(document["x-error-codes"]?.["SCM.0005"], "source", ["hearsay"]),
      /source hearsay is not listed/,
    ],
    [
      "a mark without certainty",
      (document) => put(schema(document, "NestedError"), "x-undocumented", { source: ["D22"] }),
      /needs certainty/,
    ],
    [
      "a source without date",
      (document) => drop(document["x-sources"]?.["D22"], "date"),
      /D22 needs a title and a date/,
    ],
  ],
};

test("every rule of the plugin has a document that breaks it", () => {
  expect(Object.keys(broken).sort()).toEqual(Object.keys(plugin().rules.oas3).sort());
});

describe.each(Object.entries(broken))("%s", (rule, cases) => {
  const [first, ...others] = cases;
  test.each([...(first === undefined ? [] : [first]), ...some(others)])("refuses %s", async (_, change, message) => {
    const problems = await lintChanged((document) => void change(document), ownRules);
    const ours = problems.filter((problem) => problem.endsWith(`(scm/${rule})`));
    expect(ours.length, problems.join("\n")).toBeGreaterThan(0);
    expect(ours.join("\n")).toMatch(message);
    expect(ours[0]).toMatch(/\.yaml:\d+:\d+ /);
  });
});

test("an example that breaks its schema is refused: of a body, of a schema, of a parameter", async () => {
  const page = { type: "integer", minimum: 0, maximum: 9 };
  const problems = await lintChanged((document) => {
    const body = operation(document)?.["requestBody"]?.["content"]?.["application/json"];
    put(body?.["examples"]?.["documented"]?.["value"], "domain_numbers", 1);
    put(schema(document, "EnterpriseProjectId"), "examples", ["all", "some"]);
    const parameter = { name: "page", in: "query", description: "Page.", example: 10, schema: page };
    put(operation(document), "parameters", [parameter]);
  });
  expect(problems.join("\n")).toMatch(/domain_numbers/);
  expect(problems.join("\n")).toMatch(/pattern/);
  expect(problems.join("\n")).toMatch(/<= 9/);
});

test("our own document has no problem", async () => {
  expect((await lint(specFile)).map(formatProblem)).toEqual([]);
});
