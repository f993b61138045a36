import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/command/project.js";

const execute = promisify(execFile);

/** The package as a user gets it, and a throw-away project that has it installed. */
export interface Packed {
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** A project with the package in its node_modules, beside links to what it needs: made without a registry. */
  readonly consumer: string;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  /** Makes another project; nothing is installed in it. */
  project(name: string): Promise<string>;
  remove(): Promise<void>;
}

/** What a program finished with. */
export interface Finished {
  readonly code: number;
  /** Both its outputs together. */
  readonly output: string;
}

/** Of a checkout, what building and packing need. */
const sources = [
  "spec",
  "scripts",
  "docs",
  "generated",
  "src",
  "CONTRIBUTING.md",
  "examples",
  "test/bench/results.json",
  "test/bench/results.svg",
  "package.json",
  "tsconfig.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];

/** What the package needs in the consumer's node_modules, itself and by its types; Prism comes with its own. */
const neighbours = [
  "openapi-fetch",
  "openapi-typescript-helpers",
  "commander",
  "@types/node",
  "undici-types",
  "@stoplight",
  "vitest",
];

/** Builds a copy of the project, packs it and unpacks it into a project of its own. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-package-"));
  const project = async (name: string) => {
    const made = path.join(folder, name);
    await mkdir(path.join(made, "node_modules"), { recursive: true });
    await writeFile(path.join(made, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
    return made;
  };
  const copy = path.join(folder, "project");
  await Promise.all(sources.map((part) => cp(path.join(root, part), path.join(copy, part), { recursive: true })));
  await symlink(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  await execute(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/build.ts"], {
    cwd: copy,
  });
  const { stdout } = await execute(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder],
    { cwd: copy },
  );
  // npm 11 lists by name, those before it in an array.
  const [entry] = Object.values(
    JSON.parse(stdout) as Record<string, { filename: string; size: number; files: { path: string }[] }>,
  );
  if (entry === undefined) throw new Error(`npm pack told of no package: ${stdout}`);

  const consumer = await project("consumer");
  const tarball = path.join(folder, entry.filename);
  await unpack(tarball, path.join(consumer, "node_modules", "huaweicloud-scm"));
  for (const neighbour of neighbours) {
    const target = path.join(consumer, "node_modules", neighbour);
    await mkdir(path.dirname(target), { recursive: true });
    await symlink(path.join(root, "node_modules", neighbour), target);
  }
  return {
    tarball,
    size: entry.size,
    consumer,
    files: entry.files.map((file) => file.path).sort(),
    project,
    remove: () => rm(folder, { recursive: true }),
  };
}

export async function unpack(tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
}

/** Runs a program to its end. */
export function finish(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  return new Promise((resolve) => {
    const settings = { cwd: options.cwd, env: { ...process.env, ...options.env }, maxBuffer: 16 * 1024 * 1024 };
    const child = execFile(file, args, settings, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : typeof error.code === "number" ? error.code : -1,
        output: `${stdout}${stderr}`,
      });
    });
    child.stdin?.end();
  });
}

/** Every file below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A block of code of the README; `name` is what the comment before it says, such as `snippet: buy`. */
export interface Block {
  readonly language: string;
  readonly name: string | undefined;
  readonly code: string;
}

export async function readmeBlocks(file = "README.md"): Promise<Block[]> {
  const readme = await readFile(path.join(root, file), "utf8");
  return [...readme.matchAll(/(?:<!-- ((?:snippet|example): \S+) -->\n)?```(\w+)\n([\s\S]*?)```/g)].map(
    ([, name, language = "", code = ""]) => ({ language, name, code }),
  );
}
