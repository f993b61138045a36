import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleSources } from "../build/bundle.js";
import { root } from "../command/project.js";
import { bundled } from "./bundled.js";
import budgets from "./size-budget.json" with { type: "json" };

/** Where a program that imports the package is larger than its budget, minified and gzipped for a browser; a sentence for each. */
export async function sizeProblems(): Promise<string[]> {
  // As users get it: which modules share a file decides what a bundler loads at start.
  const folder = await mkdtemp(path.join(tmpdir(), "scm-size-"));
  try {
    for (const name of ["node_modules", "package.json"]) await symlink(path.join(root, name), path.join(folder, name));
    await bundleSources(path.join(folder, "dist"));
    const problems = Object.entries(budgets).map(async ([name, budget]) => {
      if (!("code" in budget)) return [];
      const source = budget.code.replace('"huaweicloud-scm"', '"./dist/index.js"');
      const { gzipped } = await bundled(source, "browser", folder);
      return gzipped <= budget.bytes
        ? []
        : [
            `The client ${name} has ${gzipped} bytes, and its budget is ${budget.bytes}. Make it smaller, or raise scripts/check/size-budget.json on purpose.`,
          ];
    });
    return (await Promise.all(problems)).flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}
