import { chmod, rm } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import manifest from "../package.json" with { type: "json" };
import { bundleSources } from "./build/bundle.js";
import { handedOn } from "./build/handed-on.js";
import { doorsOf, writeRequireTypes } from "./build/require-types.js";
import { Failure, run, since } from "./command/command.js";
import { root } from "./command/project.js";

/** Makes dist/ from src/ and generated/: JavaScript in few files, and the types file by file, which import those of generated/. */
await run(async () => {
  const start = performance.now();
  const configFile = path.join(root, "src", "tsconfig.json");
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, ts.sys.readFile).config,
    ts.sys,
    path.dirname(configFile),
  );
  const program = ts.createProgram(fileNames, options);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Failure(
      ts
        .formatDiagnostics(problems, {
          getCanonicalFileName: (name) => name,
          getCurrentDirectory: () => root,
          getNewLine: () => "\n",
        })
        .trim(),
    );
  }
  const dist = path.join(root, "dist");
  await rm(dist, { recursive: true, force: true });
  program.emit(undefined, (file, text, bom) => {
    ts.sys.writeFile(file, file.endsWith(".d.ts") ? handedOn(text) : text, bom);
  });
  await writeRequireTypes(root, doorsOf(manifest));
  await bundleSources(dist);
  await chmod(path.join(dist, "cli", "main.js"), 0o755);
  console.log(`dist/ written (${since(start)})`);
});
