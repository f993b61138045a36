import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../command/command.js";
import { shown } from "../command/project.js";
import { banner } from "./literal.js";

/** What differs between the files that should be there and those that are. */
export interface Difference {
  readonly file: string;
  readonly kind: "changed" | "missing" | "extra";
}

/**
 * Compares a folder with the content that it should have. Extra is only what was generated once: a folder may be
 * somebody's own.
 */
export async function compare(folder: string, files: ReadonlyMap<string, string>): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [file, content] of files) {
    const present = await readFile(path.join(folder, file), "utf8").catch(() => undefined);
    if (present === undefined) differences.push({ file, kind: "missing" });
    else if (present !== content) differences.push({ file, kind: "changed" });
  }
  for (const file of await filesBelow(folder)) {
    if (!files.has(file) && (await isGenerated(path.join(folder, file)))) differences.push({ file, kind: "extra" });
  }
  return differences;
}

/**
 * Makes the folder hold the files. Each is replaced as a whole, so a reader never sees half of one.
 *
 * @throws Failure when a file stands in the way that was not generated, or nothing can be written there
 */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): Promise<void> {
  await refuseOthers(folder, differences);
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, kind } of differences) {
      const target = path.join(folder, file);
      if (kind === "extra") {
        await rm(target);
        continue;
      }
      await mkdir(path.dirname(target), { recursive: true });
      const draft = `${target}.${process.pid}.new`;
      await writeFile(draft, files.get(file) ?? "");
      await rename(draft, target);
    }
  } catch (error) {
    throw new Failure(`${shown(folder)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Names as in a generated folder: with slashes. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const loaded = await readdir(path.join(folder, "validators")).catch(() => []);
  return [...own, ...loaded.map((name) => `validators/${name}`)];
}

/** A file of the same name may be the very document that this is made from. */
async function refuseOthers(folder: string, differences: readonly Difference[]): Promise<void> {
  const before = await filesBelow(folder);
  const generated = await Promise.all(before.map((file) => isGenerated(path.join(folder, file))));
  const isOurs = generated.includes(true);
  const inTheWay: string[] = [];
  for (const { file, kind } of differences) {
    if (kind !== "changed") continue;
    // JSON has no place for a banner; beside files that have it, it is one of them.
    if (file.endsWith(".json") ? !isOurs : !(await isGenerated(path.join(folder, file))))
      inTheWay.push(shown(path.join(folder, file)));
  }
  if (inTheWay.length > 0)
    throw new Failure(`Not written: ${inTheWay.join(", ")} was not generated. Name a folder of its own with --out.`);
}

async function isGenerated(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.startsWith(`// ${banner.split(" from ")[0]} `);
}
