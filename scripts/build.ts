import { chmod, rm } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { Failure, run, since } from "./command/command.js";
import { root } from "./command/project.js";

/** Compiles src/ to dist/. The compiled files import generated/, which the package contains as it is. */
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
  program.emit();
  await chmod(path.join(dist, "cli", "main.js"), 0o755);
  console.log(`dist/ written (${since(start)})`);
});
