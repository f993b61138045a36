import { expect, test } from "vitest";
import { parseFile } from "../../scripts/diff/lines.js";
import { parseYaml } from "../../scripts/document/yaml-source.js";

const bomb = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]\n`).join("");

test.each([
  ["a part that stands in itself", "a: 1\nb: &b\n  c: [*b]\n", /^a\.yaml:3 This part stands in itself/],
  ["aliases that write out to billions", `a0: &a0 [1]\n${bomb}`, /^a\.yaml:\d+ With its YAML aliases written out/],
  [
    "what is nested without end",
    `${"[".repeat(600)}${"]".repeat(600)}`,
    /^a\.yaml:1 This part is nested more than [15]00 levels/,
  ],
])("what compares documents and what reads pages refuse %s", (_, text, message) => {
  expect(() => parseFile(text, "a.yaml")).toThrow(message);
  expect(() => parseYaml(text, "a.yaml")).toThrow(message);
});

test("JSON in which everything is nested without end is refused", () => {
  const text = `${'{"a":'.repeat(3_000)}1${"}".repeat(3_000)}`;
  expect(() => parseFile(text, "a.json")).toThrow(/^a\.json:1 This part is nested more than 500 levels/);
});

test("what compares documents reads deeper than what reads pages", () => {
  const text = `${"[".repeat(480)}${"]".repeat(480)}`;
  expect(parseFile(text, "a.yaml").lineOf("/0")).toBe(1);
  expect(() => parseYaml(text, "a.yaml")).toThrow(/^a\.yaml:1 This part is nested more than 100 levels/);
});

test("what is used again by an alias is read wherever it stands", () => {
  expect(parseFile("a: &a { b: 1 }\nc: [*a, *a]\n", "a.yaml").data).toEqual({ a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] });
});
