import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, run, since } from "./command/command.js";
import { shown, specFile } from "./command/project.js";
import { formatProblem, lint } from "./document/redocly.js";

const usage = `npm run lint [-- FILE...]

Checks API documents by Redocly's recommended-strict rules and our own (spec/README.md).
Without FILE: spec/openapi.yaml. Exits 1 when there is a problem.`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const files = positionals.length > 0 ? positionals.map((file) => path.resolve(file)) : [specFile];
  let count = 0;
  for (const file of files) {
    const start = performance.now();
    const problems = await lint(file);
    for (const problem of problems) console.error(formatProblem(problem));
    count += problems.length;
    if (problems.length === 0) console.log(`${shown(file)}: no problem (${since(start)})`);
  }
  if (count > 0)
    throw new Failure(`${count} ${count === 1 ? "problem" : "problems"}. Mend them and run npm run lint again.`);
});
