import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { open, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { kill } from "node:process";
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
        isDraft(file) || (await isGenerated(path.join(folder, file))) ? [{ file, kind: "extra" }] : [],
    ),
  ]);
  return [...known, ...others].flat();
}

/**
 * Makes the folder hold the files. All stand beside before the first takes its place, so a reader never sees half of one, and
 * where one cannot be written none is changed.
 *
 * @throws Failure when a file stands in the way that was not generated, or nothing can be written there
 */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): Promise<void> {
  await refuseOthers(folder, differences);
  const drafts = new Map<string, string>();
  try {
    mkdirSync(folder, { recursive: true });
    const parents = new Set(differences.map(({ file }) => path.dirname(path.join(folder, file))));
    for (const parent of parents) mkdirSync(parent, { recursive: true });
    // One after the other, which takes two thirds of the time that a thousand promises of it take.
    for (const { file, kind } of differences) {
      if (kind === "extra") continue;
      const target = path.join(folder, file);
      const draft = `${target}.${process.pid}${ofDraft}`;
      drafts.set(draft, target);
      writeFileSync(draft, files.get(file) ?? "");
    }
    for (const [draft, target] of drafts) {
      renameSync(draft, target);
      drafts.delete(draft);
    }
    for (const { file, kind } of differences) if (kind === "extra") rmSync(path.join(folder, file));
  } catch (error) {
    for (const draft of drafts.keys()) rmSync(draft, { force: true });
    throw new Failure(`${shown(folder)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A disk that answers slowly answers many at once; more would hold the texts of a thousand files together. */
const atOnce = 16;

/** Does it for each, in any order, and gives the results in the order of the list. */
async function each<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [position, item] of waiting) results[position] = await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

const ofDraft = ".new";

/** A file that was to take the place of another. */
function isDraft(file: string): boolean {
  return file.endsWith(ofDraft) && /\.\d+$/.test(file.slice(0, -ofDraft.length));
}

/** Whether the process is there that makes a draft. */
function isInWork(draft: string): boolean {
  const process = Number(/\d+$/.exec(draft.slice(0, -ofDraft.length)));
  try {
    return kill(process, 0);
  } catch (error) {
    // It is there, and another's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Names as in a generated folder: with slashes. Not those of drafts that are in work. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const loaded = await readdir(path.join(folder, "validators")).catch(() => []);
  const all = [...own, ...loaded.map((name) => `validators/${name}`)];
  return all.filter((file) => !isDraft(file) || !isInWork(file));
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
