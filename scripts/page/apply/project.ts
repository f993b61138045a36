import { access, readFile } from "node:fs/promises";
import path from "node:path";

/** What stands around a document and follows its changes. */
export interface Project {
  readonly folder: string;
  /** The folder of what is generated from the document; undefined when there is none. */
  readonly generated: string | undefined;
}

/** The project of a document: the nearest folder with a package.json, from its own upwards. */
export async function projectOf(specFile: string, out?: string): Promise<Project> {
  const folder = await nearest(path.dirname(specFile));
  const usual = path.join(folder, "generated");
  const generated = out ?? ((await exists(path.join(usual, "openapi.json"))) ? usual : undefined);
  return { folder, generated };
}

async function nearest(folder: string): Promise<string> {
  if (await exists(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(folder);
  return above === folder ? folder : nearest(above);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** The text of a file of the project; undefined when it has none. */
export async function textOf({ folder }: Project, name: string): Promise<string | undefined> {
  return readFile(path.join(folder, name), "utf8").catch(() => undefined);
}

/** package.json with another version, where it has the one of the document. */
export function withVersion(manifest: string, from: string, to: string): string {
  return replaceFirst(manifest, from, to, 0);
}

/** package-lock.json names the version of its own package twice. */
export function lockWithVersion(lock: string, from: string, to: string): string {
  const once = replaceFirst(lock, from, to, 0);
  const own = once.search(/"packages":\s*\{\s*"":/);
  return own < 0 ? once : replaceFirst(once, from, to, own);
}

function replaceFirst(text: string, from: string, to: string, after: number): string {
  const found = /"version":(\s*)"([^"]*)"/g;
  found.lastIndex = after;
  const match = found.exec(text);
  if (match?.[2] !== from) return text;
  return `${text.slice(0, match.index)}"version":${match[1] ?? ""}"${to}"${text.slice(match.index + match[0].length)}`;
}
