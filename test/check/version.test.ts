import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { versionProblems } from "../../scripts/check/version.js";

/** The problems of a project with these versions. */
async function problems({
  manifest = "1.2.3",
  document = "1.2.3",
  changelog = "## [Unreleased]\n\n## [1.2.3] - 2026-01-31\n",
}) {
  const folder = await mkdtemp(path.join(tmpdir(), "version-"));
  try {
    await mkdir(path.join(folder, "generated"));
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ version: manifest }));
    await writeFile(path.join(folder, "generated/openapi.json"), JSON.stringify({ info: { version: document } }));
    await writeFile(path.join(folder, "CHANGELOG.md"), changelog);
    return await versionProblems(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("this project says one version everywhere", async () => {
  expect(await versionProblems()).toEqual([]);
});

test.each([
  ["agree", {}, []],
  [
    "in the document differs",
    { document: "1.3.0" },
    ["info.version in spec/openapi.yaml is 1.3.0, version in package.json is 1.2.3. Make them equal."],
  ],
  [
    "is missing in the changelog",
    { changelog: "## [Unreleased]\n" },
    ["The newest release in CHANGELOG.md is missing, version in package.json is 1.2.3. Add a section for it."],
  ],
  [
    "has no date in the changelog",
    { changelog: "## [1.2.3]\n" },
    ['CHANGELOG.md: "## [1.2.3]" needs a date, as in "## [1.2.3] - 2026-01-31".'],
  ],
])("versions that: %s", async (_, versions, expected) => {
  expect(await problems(versions)).toEqual(expected);
});
