import path from "node:path";
import { bundled } from "./bundled.js";
import { root } from "../command/project.js";
import budgets from "./size-budget.json" with { type: "json" };

/** Where a program that imports the package is larger than its budget, minified and gzipped for a browser; a sentence for each. */
export async function sizeProblems(): Promise<string[]> {
  const source = path.join(root, "src", "index.ts");
  const problems = Object.entries(budgets).map(async ([name, budget]) => {
    if (!("code" in budget)) return [];
    const { gzipped } = await bundled(budget.code.replace('"huaweicloud-scm"', JSON.stringify(source)));
    return gzipped <= budget.bytes
      ? []
      : [
          `The client ${name} has ${gzipped} bytes, and its budget is ${budget.bytes}. Make it smaller, or raise scripts/check/size-budget.json on purpose.`,
        ];
  });
  return (await Promise.all(problems)).flat();
}
