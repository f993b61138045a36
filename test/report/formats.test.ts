import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { load } from "cheerio";
import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Findings } from "../../scripts/report/finding.js";
import { formatOf, render } from "../../scripts/report/format.js";
import { locator } from "../../scripts/report/locate.js";

const run: Findings = {
  tool: "lint",
  checked: ["api/a.yaml", "api/b c.yaml"],
  findings: [
    {
      rule: "bounds",
      level: "error",
      message: "No limit:\n100 %, <so> far.",
      places: [{ file: "api/a.yaml", line: 7, column: 3 }],
    },
    { rule: "words", level: "warning", message: "A warning.", places: [{ file: "api/a.yaml", line: 9 }] },
    {
      rule: "words",
      level: "error",
      message: "Known.",
      places: [{ file: "api/a.yaml", line: 2 }],
      accepted: "decided",
    },
    { rule: "whole", level: "note", message: "Nowhere.", places: [] },
  ],
};

const locate = locator("/project/here", "/project");
const validSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8")) as object,
);

/** Findings of any content, with every sign that a form has to escape. */
const anything: fc.Arbitrary<Findings> = fc.record({
  tool: fc.constantFrom("lint", "page", "diff"),
  checked: fc.array(fc.string({ minLength: 1, unit: "binary" }), { maxLength: 2 }),
  findings: fc.array(
    fc.record(
      {
        rule: fc.string({ minLength: 1 }),
        level: fc.constantFrom("error", "warning", "note"),
        message: fc.string({ unit: "binary" }),
        places: fc.array(
          fc.record({
            file: fc.string({ minLength: 1 }),
            line: fc.nat(),
            column: fc.option(fc.nat(), { nil: undefined }),
          }),
          { maxLength: 2 },
        ),
        accepted: fc.string({ unit: "binary" }),
      },
      { requiredKeys: ["rule", "level", "message", "places"] },
    ),
    { maxLength: 4 },
  ),
});

describe("github", () => {
  it("annotates file and line, escaped as its runner reads it, and leaves out what is accepted", () => {
    expect(render("github", run, locate)).toBe(
      [
        "::error file=here/api/a.yaml,line=7,col=3,title=lint%3A bounds::No limit:%0A100 %25, <so> far.",
        "::warning file=here/api/a.yaml,line=9,title=lint%3A words::A warning.",
        "::notice title=lint%3A whole::Nowhere.",
        "",
      ].join("\n"),
    );
  });

  it("is one line for each finding, whatever it holds", () => {
    fc.assert(
      fc.property(anything, (findings) => {
        const told = findings.findings.filter(({ accepted }) => accepted === undefined);
        const lines = render("github", findings, locate).split("\n").slice(0, -1);

        expect(lines).toHaveLength(told.length);
        for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^\r]*::/);
      }),
    );
  });
});

describe("sarif", () => {
  it("names rules, places relative to the repository, and why a finding is accepted", () => {
    const { runs } = JSON.parse(render("sarif", run, locate)) as Log;
    const results = runs[0]?.results ?? [];

    expect(runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(["bounds", "whole", "words"]);
    expect(results[0]).toMatchObject({
      ruleId: "bounds",
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "here/api/a.yaml" }, region: { startLine: 7, startColumn: 3 } },
        },
      ],
    });
    expect(results[2]?.suppressions).toEqual([{ kind: "external", justification: "decided" }]);
    // Code scanning takes no result without a place.
    for (const { locations } of results) expect(locations).toHaveLength(1);
  });

  it("is valid against its schema, whatever it holds", () => {
    fc.assert(
      fc.property(anything, (findings) => {
        expect(validSarif(JSON.parse(render("sarif", findings, locate))), JSON.stringify(validSarif.errors)).toBe(true);
      }),
    );
    expect(validSarif(JSON.parse(render("sarif", run, locate)))).toBe(true);
  });
});

describe("junit", () => {
  it("has a suite for each file; errors fail, what is accepted is skipped, a file without an error passes", () => {
    const $ = load(render("junit", run, locate), { xml: true });

    expect($("testsuites").attr()).toMatchObject({ name: "lint", tests: "6", failures: "1", skipped: "1" });
    expect($("testsuite[name='here/api/a.yaml'] failure").attr("message")).toBe("No limit:\n100 %, <so> far.");
    expect($("testsuite[name='here/api/b c.yaml'] testcase").attr("name")).toBe("no error");
    expect($("skipped").attr("message")).toBe("decided");
  });

  it("is XML, whatever it holds", () => {
    fc.assert(
      fc.property(anything, (findings) => {
        const xml = render("junit", findings, locate);
        const $ = load(xml, { xml: true });

        expect($("testcase").length).toBe(Number($("testsuites").attr("tests")));
        // Signs that XML 1.0 does not have.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
      }),
    );
  });
});

describe("json", () => {
  it("holds everything, and whether an error is left", () => {
    expect(JSON.parse(render("json", run, locate))).toMatchObject({ tool: "lint", ok: false, findings: { length: 4 } });
    expect(JSON.parse(render("json", { ...run, findings: run.findings.slice(1) }, locate))).toMatchObject({ ok: true });
  });
});

it("an unknown form is refused with those that are known", () => {
  expect(() => formatOf("xml")).toThrow("--format xml is not known. Give text, github, sarif, junit, json.");
});
