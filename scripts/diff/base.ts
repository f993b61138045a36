import { execFile, execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../command/command.js";
import { fromHere } from "../command/project.js";
import type { TypeTests } from "./public-types.js";
import { loadSource, type Files, type Source } from "./source.js";

/** What to compare with. */
export interface Base {
  readonly source: Source;
  /** The git revision that it comes from; a file of its own has none. */
  readonly revision?: string;
}

/** There is nothing to compare with, and that is no mistake. */
export class NoBase extends Error {
  override name = "NoBase";
}

const bufferLimit = 64 * 1024 * 1024;

/**
 * Reads what to compare with.
 *
 * @param name a file or a git revision; without it the last released tag, else main
 * @param spec the new document, whose file is looked for in the revision
 * @throws NoBase when the revision has no such file, or none was named and there is neither tag nor main
 * @throws Failure when the name is neither a file nor a revision, or the document cannot be read
 */
export async function readBase(name: string | undefined, spec: string): Promise<Base> {
  if (name !== undefined && (await isFile(fromHere(name)))) return { source: await loadSource(fromHere(name)) };
  const folder = path.dirname(spec);
  const revision = name === undefined ? await defaultRevision(folder) : await named(name, folder);
  // Git speaks of real paths, and a temporary folder may be a link.
  const within = (await git(folder, "rev-parse", "--show-prefix")).trim();
  const label = (file: string) => `${revision}:${path.posix.join(within, posix(path.relative(folder, file)))}`;
  if ((await git(folder, "ls-tree", "--name-only", revision, "--", path.basename(spec))).trim() === "")
    throw new NoBase(
      `${revision} has no ${path.posix.join(within, path.basename(spec))}, so there is nothing to compare with: everything is new.`,
    );
  const files: Files = {
    label,
    read: (file) =>
      git(folder, "show", `${revision}:./${posix(path.relative(folder, file))}`).catch(() => {
        throw new Failure(`${label(file)}: there is no such file, or it may not be read.`);
      }),
  };
  return { source: await loadSource(spec, files), revision };
}

function posix(file: string): string {
  return file.replaceAll(path.sep, "/");
}

async function isFile(name: string): Promise<boolean> {
  return stat(name).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

async function defaultRevision(folder: string): Promise<string> {
  const tag = await git(folder, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").catch(() => "");
  if (tag.trim() !== "") return tag.trim();
  for (const branch of ["main", "origin/main"]) {
    if (await isRevision(branch, folder)) return branch;
  }
  throw new NoBase(
    "There is no released tag (v1.2.3) and no branch main, so there is nothing to compare with. Name a revision or a file: npm run diff -- BASE.",
  );
}

async function named(name: string, folder: string): Promise<string> {
  if (await isRevision(name, folder)) return name;
  throw new Failure(`${name} is neither a file nor a revision of this git repository.`);
}

async function isRevision(name: string, folder: string): Promise<boolean> {
  return git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).then(
    () => true,
    () => false,
  );
}

/** The type tests of a revision of the project, and whether its sources are other ones now. */
export async function testsOf(
  revision: string,
  folder: string,
): Promise<{ readonly tests: TypeTests; readonly sourcesChanged: boolean }> {
  const list = await git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", "test/");
  const files = list.split("\0").filter((file) => /\.[cm]?tsx?$/.test(file));
  const sourcesChanged = await git(folder, "diff", "--quiet", revision, "--", "src").then(
    () => false,
    () => true,
  );
  return { tests: typeTests(revision, files, folder), sourcesChanged };
}

function typeTests(revision: string, files: readonly string[], folder: string): TypeTests {
  const known = new Set(files);
  const cache = new Map<string, string>();
  return {
    files: files.filter((file) => file.endsWith(".test-d.ts")),
    label: (file) => `${revision}:${file}`,
    // The compiler asks for files one by one and does not wait.
    read: (file) => {
      if (!known.has(file)) return undefined;
      const text =
        cache.get(file) ??
        execFileSync("git", ["show", `${revision}:./${file}`], {
          cwd: folder,
          encoding: "utf8",
          maxBuffer: bufferLimit,
        });
      cache.set(file, text);
      return text;
    },
  };
}

function git(folder: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("git", [...args], { cwd: folder, encoding: "utf8", maxBuffer: bufferLimit }, (error, stdout, stderr) => {
      if (error) reject(new Failure(`git ${args[0]} failed: ${stderr.trim() || error.message}`));
      else resolve(stdout);
    });
  });
}
