import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareFacts } from "../../scripts/page/compare.js";
import { loadDocumented, readOperation } from "../../scripts/page/documented.js";
import { draftOf } from "../../scripts/page/draft.js";
import type { FieldFacts, OperationFacts } from "../../scripts/page/facts.js";
import { UnreadablePage } from "../../scripts/page/model.js";
import { factsFromPage } from "../../scripts/page/page-facts.js";
import { readPage } from "../../scripts/page/read.js";
import { factsFromSpec, operationsOf } from "../../scripts/page/spec-facts.js";
import { transcriptOf } from "../../scripts/page/transcript.js";
import { parseYaml } from "../../scripts/document/yaml-source.js";
import { arbitraryFacts } from "./arbitrary.js";
import { pageForms, renderPage } from "./render.js";

// A failure prints its seed, which PAGE_SEED takes again. PAGE_RUNS=500 looks longer.
const { PAGE_RUNS: runs = "3", PAGE_SEED: seed } = process.env;
const settings = { numRuns: Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) };

function comparable(facts: OperationFacts): unknown {
  const plain = ({ pointers: _, ...field }: FieldFacts): unknown =>
    Object.fromEntries(
      Object.entries(field)
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return {
    operation: facts.operation,
    method: facts.method,
    path: facts.path,
    statuses: facts.statuses.map(({ code }) => code),
    fields: facts.fields.map(plain),
  };
}

let whole: OperationFacts;
beforeAll(async () => {
  const { operations } = await loadDocumented("spec/documented");
  const purchase = operations.find((known) => known.operation === "SubscribeCertificate");
  if (purchase === undefined) throw new Error("SubscribeCertificate is not transcribed");
  whole = purchase;
});

describe.each(pageForms)("a page as %s", (form) => {
  it.each(["en", "zh"] as const)("of any operation is read without loss, in %s", (language) => {
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        const read = factsFromPage(readPage(renderPage(facts, { form, language })));

        expect(comparable(read)).toEqual(comparable(facts));
        expect(read).toMatchObject({ language, cut: undefined, notes: [], date: "2026-02-03" });
      }),
      settings,
    );
  });

  it.each(["en", "zh"] as const)("that is cut off anywhere never shows a change, in %s", (language) => {
    const page = renderPage(whole, { form, language });

    fc.assert(
      fc.property(fc.integer({ min: 0, max: page.length }), (end) => {
        const cut = readOrNot(page.slice(0, end));
        if (cut === undefined) return;
        const { findings } = compareFacts(cut, whole);

        expect(findings).toEqual([]);
        // What is not there is said to be cut.
        if (cut.fields.length < whole.fields.length || cut.statuses.length < whole.statuses.length)
          expect(cut.cut).toBeDefined();
      }),
      { numRuns: 3 * settings.numRuns },
    );
  });
});

function readOrNot(page: string): ReturnType<typeof factsFromPage> | undefined {
  try {
    return factsFromPage(readPage(page));
  } catch (error) {
    if (error instanceof UnreadablePage) return undefined;
    throw error;
  }
}

describe("what is written from a page", () => {
  it("as a transcript says the same facts again", () => {
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        const page = factsFromPage(readPage(renderPage(facts, { form: "html", language: "en" })));

        expect(comparable(readOperation(parseYaml(transcriptOf(page), "draft.yaml")))).toEqual(comparable(facts));
      }),
      settings,
    );
  });

  it("as a path item states the same facts in OpenAPI", () => {
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        const page = factsFromPage(readPage(renderPage(facts, { form: "html", language: "en" })));
        const { data } = parseYaml(draftOf(page, new Set()), "draft.yaml");
        const [operation] = operationsOf(data);
        if (operation === undefined) throw new Error("the draft has no operation");

        const { findings } = compareFacts(page, factsFromSpec(data, operation));
        expect(findings).toEqual([]);
      }),
      settings,
    );
  });
});
