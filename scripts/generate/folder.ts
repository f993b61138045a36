import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What differs between the files that should be there and those that are. */
export interface Difference {
  readonly file: string;
  readonly kind: "changed" | "missing" | "extra";
}

/** Compares a folder with the content that it should have. */
export async function compare(folder: string, files: ReadonlyMap<string, string>): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [file, content] of files) {
    const present = await readFile(path.join(folder, file), "utf8").catch(() => undefined);
    if (present === undefined) differences.push({ file, kind: "missing" });
    else if (present !== content) differences.push({ file, kind: "changed" });
  }
  for (const file of await readdir(folder).catch(() => [])) {
    if (!files.has(file)) differences.push({ file, kind: "extra" });
  }
  return differences;
}

/** Makes the folder hold exactly the files. Each is replaced as a whole, so a reader never sees half of one. */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, kind } of differences) {
    const target = path.join(folder, file);
    if (kind === "extra") {
      await rm(target, { recursive: true });
      continue;
    }
    const draft = `${target}.${process.pid}.new`;
    await writeFile(draft, files.get(file) ?? "");
    await rename(draft, target);
  }
}
