import { beforeAll, describe, expect, it } from "vitest";
import { checkDocumentedFacts } from "../../scripts/page/check.js";
import { readDeviations } from "../../scripts/page/deviations.js";
import { loadDocument } from "../../scripts/document/document-files.js";
import { loadDocumented, readOperation, type Documented } from "../../scripts/page/documented.js";
import {
  BrokenFile,
  joinPointer,
  member,
  parseYaml,
  realPointer,
  type Json,
  type YamlSource,
} from "../../scripts/document/yaml-source.js";
import { at, keysOf } from "../../scripts/document/document.js";
import { bundle, type BundledDocument } from "../../scripts/document/redocly.js";

let spec: YamlSource;
let documented: Documented;
/** The spec in one file. */
let bundled: BundledDocument;
/** The purchase alone, with what is said of it as it stands: enough for most edits, and twenty times as quick. */
let purchase: { readonly data: Json; readonly facts: Documented["operations"]; readonly problems: readonly string[] };

beforeAll(async () => {
  [spec, documented] = await Promise.all([loadDocument("spec/openapi.yaml"), loadDocumented("spec/documented")]);
  bundled = await bundle("spec/openapi.yaml");
  const path = "/v3/scm/certificates/buy";
  const data = { ...bundled, paths: { [path]: member(member(bundled as Json, "paths"), path) ?? null } } as Json;
  const facts = documented.operations.filter(({ operation }) => operation === "SubscribeCertificate");
  purchase = { data, facts, problems: problemsOf(data, facts) };
});

/** The problems of the purchase after every place of one text in one part of the spec, written as JSON, is replaced by another. */
function afterEdit(part: string, from: string, to: string): string[] {
  const data = structuredClone(purchase.data);
  const keys = keysOf(part);
  const text = JSON.stringify(at(data, part));
  expect(text, "the edit must hit").toContain(from);
  const edited = JSON.parse(text.replaceAll(from, to)) as Json;
  if (keys.length > 0)
    Reflect.set(at(data, joinPointer("", ...keys.slice(0, -1))) as object, keys.at(-1) ?? "", edited);
  const problems = problemsOf(keys.length > 0 ? data : edited, purchase.facts);
  return problems.filter((problem) => !purchase.problems.includes(problem));
}

const schema = (name: string): string => joinPointer("", "components", "schemas", name);
const buy = joinPointer("", "paths", "/v3/scm/certificates/buy");
const everywhere = "";

/** Everything in it stands on one line. */
function problemsOf(data: Json, facts: Documented["operations"]): string[] {
  const placeOf = (pointer: string) => ({ file: "spec/openapi.yaml", line: 1, pointer });
  const edited = { file: "spec/openapi.yaml", data, lineOf: () => 1, placeOf };
  return checkDocumentedFacts(edited, facts, documented.deviations);
}

describe("what the vendor's pages state", () => {
  it("is in the spec, or its deviation is explained and still deviates", () => {
    expect(checkDocumentedFacts(spec, documented.operations, documented.deviations)).toEqual([]);
  });

  it.each(["url", "site", "language", "date"])("is transcribed with the %s of each page", (key) => {
    const page = { url: "https://example.com/x.html", site: "eu", language: "en", date: "2025-12-19" };
    const transcript = (pages: object[]) =>
      parseYaml(JSON.stringify({ operation: "X", "request-line": "GET /x", pages }), "X.yaml");

    expect(() => readOperation(transcript([page]))).not.toThrow();
    expect(() => readOperation(transcript([{ ...page, [key]: undefined }]))).toThrow(
      new RegExp(`^X\\.yaml:\\d+: .*${key}`),
    );
  });

  it.each(["date", "source", "why"])("has a %s with each deviation", (key) => {
    const entry = {
      operation: "*",
      kind: "spec-only",
      what: "field",
      places: ["body a"],
      why: "w",
      source: "s",
      date: "2026-11-24",
      [key]: "",
    };

    expect(() => readDeviations(parseYaml(JSON.stringify([entry]), "deviations.yaml"))).toThrow(BrokenFile);
  });
});

describe("a spec that departs from the pages", () => {
  it("is told where, in what, and what to do", () => {
    const [problem, ...others] = afterEdit(schema("CertBrand"), '"SYMANTEC"', '"SYMANTECH"');

    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^spec\/openapi\.yaml:\d+ \(#\/[^)]*\): .*cert_brand.*SYMANTEC.*; correct it or .*, or explain it in deviations\.yaml$/,
    );
  });

  it("is noticed in a limit, a field and a status", () => {
    expect(afterEdit(schema("OrderNumber"), '"maximum":100', '"maximum":99')).not.toEqual([]);
    expect(afterEdit(schema("PurchaseMultiDomain"), '"is_auto_pay"', '"is_autopay"')).not.toEqual([]);
    expect(afterEdit(buy, '"404":', '"410":')).not.toEqual([]);
  });

  it("is noticed in one variant of the body alone", () => {
    const [problem, ...others] = afterEdit(schema("PurchaseMultiDomain"), '"minimum":2,', '"minimum":3,').filter(
      (line) => line.startsWith("spec/openapi.yaml"),
    );

    expect(others).toEqual([]);
    expect(problem).toContain("PurchaseMultiDomain: min 3, max 250");
    expect(afterEdit(schema("PurchaseWildcard"), '"const":"WILDCARD"', '"const":"MULTI_DOMAIN"')).not.toEqual([]);
  });

  it("is noticed when a body is no object", () => {
    const problems = afterEdit(schema("PurchaseCertificateResponseBody"), '"type":"object"', '"type":"array"');

    expect(problems).toEqual([
      expect.stringContaining("response 200: type: the page says object, the spec says array"),
    ]);
  });

  it("is noticed when the items of an array are no objects, though the page only says array and lists their fields", () => {
    const data = structuredClone(bundled) as Json;
    const items = at(data, schema("BatchPushCertificateResponseBodyResults")) as { type: string };
    items.type = "string";
    const facts = documented.operations.filter(({ operation }) => operation === "BatchPushCertificate");

    expect(problemsOf(data, facts)).toContainEqual(
      expect.stringContaining("results: type: the page says array of object, the spec says array of string"),
    );
  });

  it("is noticed in an operation that has no facts", () => {
    expect(checkDocumentedFacts(spec, [], { ...documented.deviations, deviations: [] })).toContainEqual(
      expect.stringMatching(
        /^spec\/paths\/certificates-buy\.yaml:\d+ .*: SubscribeCertificate has no facts to be held against; save /,
      ),
    );
  });

  it("that adds what no page says is noticed", () => {
    expect(
      afterEdit(schema("PurchaseMultiDomain"), '"is_auto_pay":', '"a_new_field":{"type":"string"},"is_auto_pay":').join(
        "\n",
      ),
    ).toContain("a_new_field");
  });
});

describe("a deviation that no longer deviates", () => {
  it("is an error that names the entry and its line", () => {
    const problems = afterEdit(everywhere, '"400":', '"418":');

    expect(problems.join("\n")).toMatch(
      /deviations\.yaml:\d+: \* response 400 \(status\) no longer deviates like this; remove or correct the entry/,
    );
  });

  it("is an error when its part of the spec is gone", () => {
    expect(documented.deviations.additions.length).toBeGreaterThan(0);
    const data = structuredClone(bundled) as Json;
    for (const { pointer } of documented.deviations.additions) {
      const keys = keysOf(realPointer(data, pointer));
      // Another addition that it stood in may be gone already.
      Reflect.deleteProperty(Object(at(data, joinPointer("", ...keys.slice(0, -1)))), keys.at(-1) ?? "");
    }
    // Documents are not changed after they are read, so this is another one.
    const problems = problemsOf(structuredClone(data), documented.operations).join("\n");
    for (const { pointer, line } of documented.deviations.additions)
      expect(problems, pointer).toContain(`deviations.yaml:${line}: spec/openapi.yaml has nothing at ${pointer};`);
  });
});

describe("a transcript with a mistake", () => {
  it.each([
    [
      "an unknown word",
      "operation: X\nrequest-line: GET /x\npages: []\nbdoy: {}\n",
      /^X\.yaml:4: "bdoy" is not known here; known are operation, /,
    ],
    ["no request line", "operation: X\npages: []\n", /^X\.yaml:\d+: .*request-line/],
  ])("with %s says file and line", (_, text, message) => {
    expect(() => readOperation(parseYaml(text, "X.yaml"))).toThrow(message);
  });
});
