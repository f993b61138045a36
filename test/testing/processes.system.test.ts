import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { prismPackages } from "../../src/testing/prism-parts.js";
import { root } from "../../scripts/command/project.js";

const run = promisify(execFile);
const tsx = import.meta.resolve("tsx");
const environment = { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1" };

test("the example for node:test passes", async () => {
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "--test", "--test-reporter", "tap", "test/testing/examples/node-test.ts"],
    { cwd: root, env: environment },
  );
  expect(stdout).toContain("# pass 1");
  expect(stdout).toContain("# fail 0");
});

test("without Prism the kit loads, and the first mock says what to install, in the version that this was tested with", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-without-prism-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(
    ["src", "generated"].map((name) => cp(path.join(root, name), path.join(folder, name), { recursive: true })),
  );
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  const script = `const { createMock } = await import("./src/testing/index.ts"); await createMock().catch((error) => console.log(error.message));`;
  const { stdout } = await run(process.execPath, ["--import", tsx, "--input-type", "module", "--eval", script], {
    cwd: folder,
    env: environment,
  });
  expect(stdout.trim()).toBe(
    `The mock is made by Prism, which is not installed. Install it: npm install --save-dev ${prismPackages.join(" ")}`,
  );
  const { devDependencies } = packageJson;
  expect(prismPackages).toEqual(
    (["@stoplight/prism-http", "@stoplight/prism-core"] as const).map((name) => `${name}@${devDependencies[name]}`),
  );
});
