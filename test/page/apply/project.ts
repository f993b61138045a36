import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runPage } from "../../../scripts/page/command.js";

/** A copy of the project as far as a change of the document changes it. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs `npm run page` on a file with this content. */
  page(content: string, ...options: string[]): Promise<{ exit: number; out: string; err: string }>;
  /** Runs `npm run page` with these arguments. */
  run(...args: string[]): Promise<{ exit: number; out: string; err: string }>;
  /** Every file with its text. */
  files(): Promise<Record<string, string>>;
  remove(): Promise<void>;
}

export async function copyOfProject({ generated }: { generated: boolean }): Promise<ProjectCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), "apply-"));
  const names = [
    "spec",
    "package.json",
    "package-lock.json",
    "CHANGELOG.md",
    "redocly.yaml",
    ...(generated ? ["generated"] : []),
  ];
  await Promise.all(names.map((name) => cp(name, path.join(folder, name), { recursive: true })));
  const source = path.join(await mkdtemp(path.join(tmpdir(), "source-")), "source");
  const run = async (...args: string[]) => {
    let [out, err] = ["", ""];
    const exit = await runPage(args, { cwd: folder, out: (text) => (out += text), err: (text) => (err += text) });
    return { exit, out, err };
  };
  return {
    folder,
    async page(content, ...options) {
      await writeFile(source, content);
      return run(...options, source);
    },
    run,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const own = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
      return Object.fromEntries(
        await Promise.all(own.map(async (file) => [path.relative(folder, file), await readFile(file, "utf8")])),
      );
    },
    async remove() {
      await rm(folder, { recursive: true });
      await rm(path.dirname(source), { recursive: true });
    },
  };
}
