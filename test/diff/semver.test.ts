import { expect, test } from "vitest";
import type { Verdict } from "../../scripts/diff/change.js";
import { versionProblem } from "../../scripts/diff/semver.js";

const asks = (least: string) => new RegExp(`asks for at least ${least.replaceAll(".", "\\.")}\\b`);

test.each<[base: string, head: string, verdict: Verdict, problem: RegExp | undefined]>([
  ["0.1.0", "0.1.0", "none", undefined],
  ["0.1.0", "0.1.0", "patch", asks("0.1.1")],
  ["0.1.0", "0.1.1", "minor", undefined],
  ["0.1.0", "0.1.9", "major", asks("0.2.0")],
  ["0.1.9", "0.2.0", "major", undefined],
  ["0.9.0", "1.0.0", "major", undefined],
  ["1.2.3", "1.2.4", "patch", undefined],
  ["1.2.3", "1.2.4", "minor", asks("1.3.0")],
  ["1.2.3", "1.3.0", "minor", undefined],
  ["1.2.3", "1.10.0", "major", asks("2.0.0")],
  ["1.2.3", "2.0.0-beta.1", "major", undefined],
  ["2.0.0-beta.1", "2.0.0-beta.1", "major", undefined],
  ["1.2.3", "1.2.2", "patch", /^info\.version went back from 1\.2\.3 to 1\.2\.2\./],
  ["1.2.3", "1.2.2", "none", /^info\.version went back/],
  ["1.2.3", "1.3", "minor", /^info\.version must be a semantic version such as 1\.2\.3; it is 1\.3\.$/],
  ["v1", "1.3.0", "minor", /it is v1\.$/],
])("from %s to %s with %s", (base, head, verdict, problem) => {
  const told = versionProblem(base, head, verdict);
  if (problem === undefined) expect(told).toBeUndefined();
  else expect(told).toMatch(problem);
});
