import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../../command/command.js";
import { shown } from "../../command/project.js";

/**
 * Writes all of the files, or none: each stands beside its place first, and when one cannot be put there the others get
 * back what they had. A file without a text is removed.
 *
 * @throws Failure when nothing was changed
 */
export async function writeAll(files: ReadonlyMap<string, string | undefined>): Promise<void> {
  const staged = (file: string): string => `${file}.${String(process.pid)}.new`;
  const before = new Map<string, string | undefined>();
  try {
    for (const [file, text] of files) {
      before.set(file, await textOf(file));
      if (text === undefined) continue;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(staged(file), text);
    }
    for (const [file, text] of files)
      await (text === undefined ? rm(file, { force: true }) : rename(staged(file), file));
  } catch (error) {
    for (const file of files.keys()) await rm(staged(file), { force: true }).catch(() => undefined);
    for (const [file, text] of before) await restore(file, text);
    throw new Failure(
      `Nothing was written: ${error instanceof Error ? error.message : String(error)}. Files: ${[...files.keys()].map(shown).join(", ")}`,
    );
  }
}

async function restore(file: string, text: string | undefined): Promise<void> {
  if ((await textOf(file).catch(() => undefined)) === text) return;
  await (text === undefined ? rm(file, { force: true }) : writeFile(file, text));
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
