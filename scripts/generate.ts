import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, run, since } from "./lib/command.js";
import { compare, write } from "./lib/generate/folder.js";
import { generate } from "./lib/generate/generate.js";
import { generatedFolder, shown, specFile } from "./lib/project.js";

const usage = `npm run generate [-- --check]

Derives generated/ from spec/openapi.yaml: bundled document, types, validators, operation table, option lists, error
catalogue. A broken document changes no file.

  --check   write nothing; exit 1 and name each stale file`;

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return console.log(usage);
  const start = performance.now();
  const files = await generate(specFile);
  const differences = await compare(generatedFolder, files);
  const list = differences.map(({ file, kind }) => `  ${shown(path.join(generatedFolder, file))} (${kind})`).join("\n");
  if (values.check) {
    if (differences.length > 0) throw new Failure(`These files do not match spec/openapi.yaml:\n${list}\nRun npm run generate and commit the result.`);
    return console.log(`generated/: ${files.size} files match spec/openapi.yaml (${since(start)})`);
  }
  await write(generatedFolder, files, differences);
  console.log(differences.length === 0 ? `generated/: nothing changed (${since(start)})` : `generated/ (${since(start)}):\n${list}`);
});
