import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
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
  const present = await filesBelow(folder);
  const [known, others] = await Promise.all([
    each([...files], async ([file, content]): Promise<Difference[]> => {
      const before = await readFile(path.join(folder, file), "utf8").catch(() => undefined);
      if (before === content) return [];
      return [{ file, kind: before === undefined ? "missing" : "changed" }];
    }),
    each(
      present.filter((file) => !files.has(file)),
      async (file): Promise<Difference[]> =>
        (await isGenerated(path.join(folder, file))) ? [{ file, kind: "extra" }] : [],
    ),
  ]);
  return [...known, ...others].flat();
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
    const folders = new Set(differences.map(({ file }) => path.dirname(path.join(folder, file))));
    for (const parent of folders) await mkdir(parent, { recursive: true });
    await each(differences, async ({ file, kind }) => {
      const target = path.join(folder, file);
      if (kind === "extra") return rm(target);
      const draft = `${target}.${process.pid}.new`;
      try {
        await writeFile(draft, files.get(file) ?? "");
        await rename(draft, target);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    });
  } catch (error) {
    throw new Failure(`${shown(folder)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A disk that answers slowly answers many at once; more would hold the texts of a thousand files together. */
const atOnce = 16;

/**
 * Does it for each, in any order, and gives the results in the order of the list. After a failure nothing more is begun, and
 * it is told when all that was begun has ended.
 */
async function each<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const failures: unknown[] = [];
  const work = async () => {
    for (const [position, item] of waiting) {
      if (failures.length > 0) return;
      await act(item).then(
        (result) => void (results[position] = result),
        (error: unknown) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw failures[0];
  return results;
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
  const changed = differences.flatMap(({ file, kind }) => (kind === "changed" ? [file] : []));
  // JSON has no place for a banner; beside files that have it, it is one of them.
  const isOurs = changed.some((file) => file.endsWith(".json")) && (await hasGenerated(folder));
  const generated = await each(changed, async (file) =>
    file.endsWith(".json") ? isOurs : isGenerated(path.join(folder, file)),
  );
  const inTheWay = changed.filter((_, position) => generated[position] === false);
  if (inTheWay.length === 0) return;
  const names = inTheWay.map((file) => shown(path.join(folder, file))).join(", ");
  throw new Failure(`Not written: ${names} was not generated. Name a folder of its own with --out.`);
}

async function hasGenerated(folder: string): Promise<boolean> {
  for (const file of await filesBelow(folder)) if (await isGenerated(path.join(folder, file))) return true;
  return false;
}

async function isGenerated(file: string): Promise<boolean> {
  const start = `// ${banner.split(" from ")[0]} `;
  const opened = await open(file).catch(() => undefined);
  try {
    const read = await opened?.read(Buffer.alloc(start.length), 0, start.length, 0);
    return read?.buffer.toString("utf8", 0, read.bytesRead) === start;
  } catch {
    return false;
  } finally {
    await opened?.close();
  }
}
