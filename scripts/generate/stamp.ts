import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../command/project.js";

/** What generating once read and made: as long as all of it is the same, generating again would change nothing. */
export interface Stamp {
  /** Of this tool itself and what it depends on. */
  readonly tool: string;
  /** Hashes of the document's files, by path. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Hashes of the files that were made, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** All that stands in the folder. */
  readonly listing: readonly string[];
  /** What was told beside. */
  readonly notes: readonly string[];
}

const cache = path.join(root, "node_modules", ".cache", "generate");
/** What the result depends on beside the document. */
const sources = ["scripts/command", "scripts/document", "scripts/generate", "scripts/schema", "src/engine"];

/** What the last time left. */
export interface Last {
  readonly stamp: Stamp;
  /** Whether the document is the same: then generating again would change nothing. */
  readonly isCurrent: boolean;
  /** The text of a document of one file. */
  readonly text: string | undefined;
}

/** What the last time left, when what it made stands in the folder as it was. To tell by loading all that generates takes much longer. */
export async function lastOf(spec: string, folder: string): Promise<Last | undefined> {
  try {
    const file = fileOf(spec, folder);
    const stamp = JSON.parse(await readFile(file, "utf8")) as Stamp;
    const same = async (hashes: Readonly<Record<string, string>>, place: (name: string) => string) =>
      (
        await Promise.all(Object.entries(hashes).map(async ([name, hash]) => (await hashOf(place(name))) === hash))
      ).every(Boolean);
    const [tool, listing, areOutputs, isCurrent] = await Promise.all([
      toolHash(),
      readdir(folder, { recursive: true }),
      same(stamp.outputs, (name) => path.join(folder, name)),
      same(stamp.inputs, (name) => name).catch(() => false),
    ]);
    if (tool !== stamp.tool || listing.sort().join("\n") !== stamp.listing.join("\n") || !areOutputs) return undefined;
    const text = isCurrent ? undefined : await readFile(textOf(file)).then(String, () => undefined);
    const isOfStamp =
      text !== undefined && digest(text) === stamp.inputs[spec] && Object.keys(stamp.inputs).length === 1;
    return { stamp, isCurrent, text: isOfStamp ? text : undefined };
  } catch {
    // No stamp, or one that cannot be read, or a file that is gone: generating will tell.
    return undefined;
  }
}

/** Leaves a stamp. Without one everything works, only slower, so a cache that cannot be written is no failure. */
export async function leaveStamp(
  spec: string,
  folder: string,
  made: {
    readonly inputs: readonly string[];
    readonly outputs: Readonly<Record<string, string>>;
    readonly notes: readonly string[];
    /** When the files began to be read. */
    readonly begun: number;
  },
): Promise<void> {
  try {
    const times = await Promise.all(made.inputs.map(async (file) => (await stat(file)).mtimeMs));
    // What was edited meanwhile may not be what was read.
    if (times.some((time) => time >= made.begun)) return;
    const file = fileOf(spec, folder);
    const stamp: Stamp = {
      tool: await toolHash(),
      inputs: Object.fromEntries(
        await Promise.all(made.inputs.map(async (name) => [name, await hashOf(name)] as const)),
      ),
      outputs: made.outputs,
      listing: (await readdir(folder, { recursive: true })).sort(),
      notes: made.notes,
    };
    await mkdir(cache, { recursive: true });
    if (made.inputs.length === 1) await copyFile(spec, textOf(file));
    await writeFile(file, JSON.stringify(stamp));
    await forgetOldest();
  } catch {
    return;
  }
}

/** The hashes of files, as a stamp has them. */
export function hashesOf(files: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...files].map(([file, content]) => [file, digest(content)]));
}

/** Most files that are kept: two for each document and folder. */
const most = 100;

async function forgetOldest(): Promise<void> {
  const names = await readdir(cache);
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => ({ file: path.join(cache, name), at: (await stat(path.join(cache, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => a.at - b.at).slice(0, names.length - most);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}

function fileOf(spec: string, folder: string): string {
  return path.join(cache, `${digest(`${spec}\0${folder}`)}.json`);
}

function textOf(file: string): string {
  return `${file}.text`;
}

async function toolHash(): Promise<string> {
  const folders = await Promise.all(
    sources.map(async (folder) =>
      (await readdir(path.join(root, folder), { recursive: true }))
        .filter((name) => name.endsWith(".ts"))
        .sort()
        .map((name) => path.join(root, folder, name)),
    ),
  );
  const files = [...folders.flat(), path.join(root, "package-lock.json")];
  const texts = await Promise.all(files.map(async (file) => readFile(file, "utf8").catch(() => "")));
  return digest(texts.join("\0"));
}

async function hashOf(file: string): Promise<string> {
  return digest(await readFile(file));
}

/** A hash, as a stamp has it. */
export function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
