import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/lib/project.js";

const execute = promisify(execFile);

/** The package as a user gets it, and a throw-away project that has it installed. */
export interface Packed {
  readonly tarball: string;
  /** A project with the package in its node_modules. */
  readonly consumer: string;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/** What a program finished with. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Builds a copy of the project, packs it and unpacks it into a project of its own. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-package-"));
  const project = path.join(folder, "project");
  for (const part of ["spec", "scripts", "generated", "src", "package.json", "tsconfig.json", "README.md", "CHANGELOG.md", "LICENSE"]) await cp(path.join(root, part), path.join(project, part), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(project, "node_modules"));
  await execute(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/build.ts"], { cwd: project });
  const { stdout } = await execute("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder], { cwd: project });
  const listing: unknown = JSON.parse(stdout);
  const [entry] = Array.isArray(listing) ? listing : Object.values(Object(listing));
  const { filename, files } = entry as { filename: string; files: { path: string }[] };

  const consumer = path.join(folder, "consumer");
  const installed = path.join(consumer, "node_modules", "huaweicloud-scm");
  await mkdir(installed, { recursive: true });
  await execute("tar", ["-xzf", path.join(folder, filename), "-C", installed, "--strip-components=1"]);
  for (const dependency of ["openapi-fetch", "openapi-typescript-helpers", "commander", "@types/node", "undici-types", "@stoplight"]) {
    const target = path.join(consumer, "node_modules", dependency);
    await mkdir(path.dirname(target), { recursive: true });
    await symlink(path.join(root, "node_modules", dependency), target);
  }
  await writeFile(path.join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  return { tarball: path.join(folder, filename), consumer, files: files.map((file) => file.path).sort(), remove: () => rm(folder, { recursive: true }) };
}

/** Runs a program to its end; both its outputs together. */
export async function finish(file: string, args: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv; input?: string }): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, output: `${stdout}${stderr}` });
    });
    child.stdin?.end(options.input ?? "");
  });
}

/** The TypeScript snippets of the README, by the name in the comment before them. */
export async function readmeSnippets(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(path.join(root, "README.md"), "utf8");
  return new Map([...readme.matchAll(/<!-- snippet: ([\w-]+) -->\n```ts\n([\s\S]*?)```/g)].map(([, name = "", code = ""]) => [name, code]));
}

/** Every file below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
