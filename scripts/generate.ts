import { run } from "./lib/command.js";
import { runGenerate } from "./lib/generate/command.js";
import { generatedFolder, specFile } from "./lib/project.js";

await run(() =>
  runGenerate(process.argv.slice(2), { spec: specFile, folder: generatedFolder, out: (line) => console.log(line) }),
);
