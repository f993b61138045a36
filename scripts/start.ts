import path from "node:path";
import { Failure, run, since } from "./command/command.js";
import { compare, write } from "./generate/folder.js";
import { generate } from "./generate/generate.js";
import { generatedFolder, shown, specFile } from "./command/project.js";
import { formatProblem, isError } from "./document/problem.js";
import { lint } from "./lint/lint.js";

/** Runs one step and prints a line for it: its name, what it found, how long it took. */
async function step<Result>(name: string, work: () => Promise<{ result: Result; line: string }>): Promise<Result> {
  const start = performance.now();
  const { result, line } = await work();
  console.log(`${name.padEnd(9)} ${line}  (${since(start)})`);
  return result;
}

await run(async () => {
  const start = performance.now();

  await step("lint", async () => {
    const problems = (await lint(specFile)).filter(isError);
    if (problems.length > 0)
      throw new Failure(`${problems.map(formatProblem).join("\n")}\nThe document has problems. Mend them first.`);
    return { result: undefined, line: `${shown(specFile)} has no problem` };
  });

  await step("generate", async () => {
    const files = await generate(specFile);
    const differences = await compare(generatedFolder, files);
    await write(generatedFolder, files, differences);
    const changed = differences.map(({ file }) => shown(path.join(generatedFolder, file))).join(", ");
    return {
      result: undefined,
      line: differences.length === 0 ? `${files.size} files are up to date` : `changed ${changed}`,
    };
  });

  // Loaded only now, so that it sees what was just generated.
  const { tour } = await import("./start/tour.js");
  await tour(step);
  console.log(`\nDone in ${since(start)}. Change spec/openapi.yaml and run it again.`);
});
