import { parseArgs } from "node:util";
import { Failure, run, since } from "./command/command.js";
import { compare } from "./generate/folder.js";
import { generate } from "./generate/generate.js";
import { checkDocumentedFacts } from "./page/check.js";
import { loadDocumented } from "./page/documented.js";
import { loadDocument } from "./document/document-files.js";
import { generatedFolder, root, shown, specFile } from "./command/project.js";
import { formatProblem, isError } from "./document/problem.js";
import { lint } from "./lint/lint.js";
import { arrowProblems } from "./check/arrows.js";
import { sizeProblems } from "./check/size.js";
import { compiler, runTool } from "./command/tool.js";
import { versionProblems } from "./check/version.js";

const usage = `npm run check

Everything that a pull request must pass, side by side, one line for each. Exits 1 when one fails.`;

/** A check answers with its problems, one sentence each; none is good. */
type Check = () => Promise<readonly string[]>;

const checks: Readonly<Record<string, Check>> = {
  lint: async () => (await lint(specFile)).filter(isError).map(formatProblem),
  generated: async () => {
    const differences = await compare(generatedFolder, await generate(specFile));
    return differences.map(
      ({ file, kind }) => `generated/${file} is ${kind === "changed" ? "stale" : kind}. Run npm run generate.`,
    );
  },
  facts: async () => {
    const { operations, deviations } = await loadDocumented("spec/documented");
    return checkDocumentedFacts(await loadDocument("spec/openapi.yaml", shown), operations, deviations);
  },
  version: () => versionProblems(),
  size: () => sizeProblems(),
  // The native compiler: it needs a fifth of the time. The build and the type tests use the other one.
  types: () => runTool(compiler, "-p", "."),
  format: () => runTool("node_modules/oxfmt/bin/oxfmt", "--list-different", "."),
  code: () => runTool("node_modules/oxlint/bin/oxlint", "--format=unix"),
  unused: () => runTool("node_modules/knip/bin/knip.js", "--no-progress"),
  arrows: () => arrowProblems(),
  diff: () => runTool("scripts/run.js", "diff"),
};

await run(async () => {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help) return console.log(usage);
  process.chdir(root);
  const start = performance.now();
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => ({ name, ok: await report(name, check) })),
  );
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length > 0)
    throw new Failure(`${failed.length} of ${results.length} checks failed: ${failed.join(", ")} (${since(start)})`);
  console.log(`${results.length} checks passed (${since(start)})`);
});

async function report(name: string, check: Check): Promise<boolean> {
  const start = performance.now();
  const problems = await check().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  const line = `${problems.length === 0 ? "ok  " : "FAIL"} ${name.padEnd(10)} (${since(start)})`;
  console.log([line, ...problems.map((problem) => `     ${problem.replaceAll("\n", "\n     ")}`)].join("\n"));
  return problems.length === 0;
}
