import { run } from "./command/command.js";
import { runGenerate } from "./generate/command.js";
import { generatedFolder, specFile } from "./command/project.js";

await run(() =>
  runGenerate(process.argv.slice(2), { spec: specFile, folder: generatedFolder, out: (line) => console.log(line) }),
);
