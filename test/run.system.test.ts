import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { copyProject } from "./support/project-copy.js";

const execute = promisify(execFile);

test("a compiled script is the script as it stands, also after a change, and in each copy its own", async () => {
  const project = await copyProject();
  try {
    const run = async (...args: string[]) =>
      (await execute(process.execPath, [path.join(project.folder, "scripts/run.js"), ...args], { cwd: project.folder }))
        .stdout;
    expect(await run("generate", "--help")).toMatch(/^npm run generate/);
    await project.edit("scripts/generate/command.ts", "npm run generate [", "npm run derive [");
    expect(await run("generate", "--help")).toMatch(/^npm run derive/);
    // Paths are those of the copy, and not of the folder that the compiled script stands in.
    expect(await run("generate", "--check")).toMatch(/generated: \d+ files match .*spec\/openapi.yaml/);
    // What cannot be compiled is told by who reads the source.
    await project.edit("scripts/generate/command.ts", "export interface Place {", "export interface Place {{");
    await expect(run("generate", "--help")).rejects.toThrow("command.ts");
  } finally {
    await project.remove();
  }
});
