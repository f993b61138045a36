import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
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

/** The stamp of the last time, when nothing has changed since; loading all that generates takes much longer to tell. */
export async function stillCurrent(spec: string, folder: string): Promise<Stamp | undefined> {
  try {
    const stamp = JSON.parse(await readFile(fileOf(spec, folder), "utf8")) as Stamp;
    // What was made is many times what it was made from, which is what changes most.
    const inputs = Object.entries(stamp.inputs).map(async ([file, hash]) => (await hashOf(file)) === hash);
    const [tool, ...sameInputs] = await Promise.all([toolHash(), ...inputs]);
    if (tool !== stamp.tool || !sameInputs.every(Boolean)) return undefined;
    const outputs = Object.entries(stamp.outputs).map(
      async ([file, hash]) => (await hashOf(path.join(folder, file))) === hash,
    );
    const [listing, ...same] = await Promise.all([readdir(folder, { recursive: true }), ...outputs]);
    return listing.sort().join("\n") === stamp.listing.join("\n") && same.every(Boolean) ? stamp : undefined;
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
    readonly files: ReadonlyMap<string, string>;
    readonly notes: readonly string[];
    /** When the files began to be read. */
    readonly begun: number;
  },
): Promise<void> {
  try {
    const times = await Promise.all(made.inputs.map(async (file) => (await stat(file)).mtimeMs));
    // What was edited meanwhile may not be what was read.
    if (times.some((time) => time >= made.begun)) return;
    const hashes = async (files: readonly string[]) =>
      Object.fromEntries(await Promise.all(files.map(async (file) => [file, await hashOf(file)] as const)));
    const stamp: Stamp = {
      tool: await toolHash(),
      inputs: await hashes(made.inputs),
      outputs: Object.fromEntries([...made.files].map(([file, content]) => [file, digest(content)])),
      listing: (await readdir(folder, { recursive: true })).sort(),
      notes: made.notes,
    };
    await mkdir(cache, { recursive: true });
    await writeFile(fileOf(spec, folder), JSON.stringify(stamp));
    await forgetOldest();
  } catch {
    return;
  }
}

/** Most stamps that are kept: one for each document and folder. */
const most = 50;

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

function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
