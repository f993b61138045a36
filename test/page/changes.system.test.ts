import { beforeAll, describe, expect, it } from "vitest";
import { compareFacts, type Finding } from "../../scripts/page/compare.js";
import { explanationOf } from "../../scripts/page/deviations.js";
import { loadDocumented, type Documented } from "../../scripts/page/documented.js";
import type { OperationFacts } from "../../scripts/page/facts.js";
import { factsFromPage } from "../../scripts/page/page-facts.js";
import { readPage } from "../../scripts/page/read.js";
import { factsFromSpec, operationsOf } from "../../scripts/page/spec-facts.js";
import { loadDocument } from "../../scripts/document/document-files.js";
import { singleChanges, type Change, type Expected } from "./changes.js";
import { renderPage, type PageForm } from "./render.js";
import type { Language } from "./render-words.js";

let documented: Documented;
let facts: OperationFacts;
let spec: OperationFacts;
let changes: Change[];

beforeAll(async () => {
  documented = await loadDocumented("spec/documented");
  const operation = documented.operations.find((known) => known.operation === "SubscribeCertificate");
  const source = await loadDocument("spec/openapi.yaml");
  const inSpec = operationsOf(source.data).find((known) => known.operation === "SubscribeCertificate");
  if (operation === undefined || inSpec === undefined)
    throw new Error("SubscribeCertificate is not transcribed, or not in the spec");
  facts = operation;
  spec = factsFromSpec(source.data, inSpec);
  changes = singleChanges(facts, spec);
});

function unexplained(page: string): Finding[] {
  return compareFacts(factsFromPage(readPage(page)), spec).findings.filter(
    (finding) => explanationOf(finding, "SubscribeCertificate", documented.deviations) === undefined,
  );
}

/** The request parameters of which the page says other than the spec, and `deviations.yaml` why. */
function knownToDiffer(): Set<string> {
  const differing = documented.deviations.deviations.filter(
    ({ operation, kind }) => operation === "SubscribeCertificate" && kind === "differs",
  );
  return new Set(differing.flatMap(({ places }) => places).filter((place) => place.startsWith("body ")));
}

function comparable(findings: readonly Expected[]): string[] {
  // Lists of options have no order.
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? [...(value as unknown[])].sort() : (value ?? null);
  return findings
    .map(({ kind, place, what, page, spec: says }) => JSON.stringify([kind, place, what, plain(page), plain(says)]))
    .sort();
}

/** Every change is tried in each form. */
const forms: [PageForm, Language][] = [
  ["html", "en"],
  ["markdown", "zh"],
  ["cells", "en"],
  ["html", "zh"],
  ["markdown", "en"],
  ["cells", "zh"],
  ["repository", "zh"],
  ["undashed", "en"],
  ["rows", "en"],
  ["stacked", "zh"],
];

describe.each(forms)("a page as %s in %s", (form, language) => {
  it("agrees with the spec on everything it says", () => {
    const page = renderPage(facts, { form, language });
    const { agreements, lost, notReached } = compareFacts(factsFromPage(readPage(page)), spec);

    expect(unexplained(page)).toEqual([]);
    // A parameter that knowingly differs is explained, and does not agree.
    expect(agreements).toMatchObject({
      requestParameters: 15 - knownToDiffer().size,
      responseFields: 9,
      statuses: 5,
    });
    expect([...lost, ...notReached]).toEqual([]);
  });

  it("shows each single change as exactly that change", () => {
    expect(changes.length).toBeGreaterThan(120);
    const found = changes.map((change) => {
      const page = renderPage(change.facts, {
        form,
        language,
        ...(change.listed === undefined ? {} : { listed: change.listed }),
      });
      return { change: change.name, found: comparable(unexplained(page)) };
    });

    expect(found).toEqual(changes.map((change) => ({ change: change.name, found: comparable(change.expected) })));
  }, 120_000);
});
