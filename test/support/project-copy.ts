import { execFile, spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../scripts/command/project.js";

/** A copy of the project to change and run commands in. */
export interface ProjectCopy {
  readonly folder: string;
  read(file: string): Promise<string>;
  /** Replaces text that must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Runs a script of the copy, such as `generate`. */
  run(
    script: string,
    ...args: string[]
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
  /** Starts a script that goes on until it is killed; its output is piped. */
  start(script: string, ...args: string[]): ChildProcess;
  remove(): Promise<void>;
}

// As an import and not as the tsx command, which starts a second process.
const command = (script: string, args: readonly string[]) => ["--import", "tsx", `scripts/${script}.ts`, ...args];

/** Who runs the tests stands elsewhere. */
const inTheCopy = { ...process.env, INIT_CWD: "" };

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-project-"));
  for (const part of ["spec", "scripts", "generated", "src", "package.json", "tsconfig.json", "redocly.yaml"])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const read = (file: string) => readFile(path.join(folder, file), "utf8");
  return {
    folder,
    read,
    async edit(file, from, to) {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      await writeFile(path.join(folder, file), text.replace(from, to));
    },
    run: (script, ...args) =>
      new Promise((resolve) => {
        execFile(process.execPath, command(script, args), { cwd: folder, env: inTheCopy }, (error, stdout, stderr) => {
          resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
        });
      }),
    start: (script, ...args) =>
      spawn(process.execPath, command(script, args), {
        cwd: folder,
        env: inTheCopy,
        stdio: ["ignore", "pipe", "pipe"],
      }),
    remove: () => rm(folder, { recursive: true }),
  };
}
