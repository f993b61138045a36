import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "../command/command.js";
import { shown } from "../command/project.js";
import type { TypeTests } from "./compile.js";
import { loadSource, type Source } from "./source.js";

/** What to compare with. */
export interface Base {
  readonly source: Source;
  /** For a git revision: its type tests, and whether src/ is another one now. */
  readonly revision?: { readonly tests: TypeTests; readonly sourcesChanged: boolean };
}

/** There is nothing to compare with, and that is no mistake. */
export class NoBase extends Error {
  override name = "NoBase";
}

const spec = "spec/openapi.yaml";
const bufferLimit = 64 * 1024 * 1024;

/**
 * Reads the base, hands it on, and clears away what was written for it.
 *
 * @param name a file or a git revision; without it the last released tag, else main
 * @param folder the root of the project, in a git repository when a revision is asked for
 * @throws NoBase when the revision has no API document, or none was named and there is neither tag nor main
 * @throws Failure when the name is neither a file nor a revision, or the document cannot be read
 */
export async function withBase<Result>(
  name: string | undefined,
  folder: string,
  use: (base: Base) => Promise<Result>,
): Promise<Result> {
  if (name !== undefined && (await isFile(name)))
    return use({ source: await loadSource(path.resolve(name), shown(path.resolve(name))) });
  const revision = name === undefined ? await defaultRevision(folder) : await named(name, folder);
  const files = await list(revision, folder);
  if (!files.includes(spec))
    throw new NoBase(`${revision} has no ${spec}, so there is nothing to compare with: everything is new.`);
  const copy = await mkdtemp(path.join(tmpdir(), "scm-diff-"));
  try {
    await Promise.all(
      files.filter((file) => file.startsWith("spec/")).map((file) => copyOut(revision, file, folder, copy)),
    );
    const label = `${revision}:${spec}`;
    const source = await loadSource(path.join(copy, spec), label).catch((error: unknown) => {
      throw error instanceof Failure
        ? new Failure(error.message.replaceAll(`${shown(copy)}${path.sep}`, `${revision}:`))
        : error;
    });
    const sourcesChanged = await git(folder, "diff", "--quiet", revision, "--", "src").then(
      () => false,
      () => true,
    );
    return await use({ source, revision: { tests: typeTests(revision, files, folder), sourcesChanged } });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
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

/** The files of a revision that matter here, by their path from the project's root. */
async function list(revision: string, folder: string): Promise<string[]> {
  const output = await git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", "spec/", "test/");
  return output
    .split("\0")
    .filter((file) => (file.startsWith("spec/") ? /\.(ya?ml|json|md)$/.test(file) : /\.[cm]?tsx?$/.test(file)));
}

async function copyOut(revision: string, file: string, folder: string, copy: string): Promise<void> {
  const text = await git(folder, "show", `${revision}:./${file}`);
  await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
  await writeFile(path.join(copy, file), text);
}

function typeTests(revision: string, files: readonly string[], folder: string): TypeTests {
  const known = new Set(files.filter((file) => file.startsWith("test/")));
  const cache = new Map<string, string>();
  return {
    files: [...known].filter((file) => file.endsWith(".test-d.ts")),
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
