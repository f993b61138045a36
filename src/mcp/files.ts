import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, realpath, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Longer files hold no certificate and no key. */
const longest = 1024 * 1024;

/** A file that cannot be had. Its message tells nothing of what is outside of the folder. */
export class FileRefused extends Error {
  override name = "FileRefused";
}

/**
 * The text of a file below a folder. Links are followed first, and what they lead to must be below it too.
 *
 * @throws FileRefused
 */
export async function readBelow(folder: string | undefined, file: unknown): Promise<string> {
  if (folder === undefined)
    throw new FileRefused(
      "No folder is open for reading: a person has to start the server with --import-folder FOLDER.",
    );
  // A key that was given in the place of its path is not said again.
  if (typeof file !== "string" || file === "" || file.length > 1_000 || /[\0\r\n]/.test(file))
    throw new FileRefused("Give the path of a file, for example key.pem, and never what is in it.");
  const base = await realpath(folder).catch(() => undefined);
  if (base === undefined) throw new FileRefused("The import folder is not there any more.");
  const real = await realpath(path.resolve(base, file)).catch(() => undefined);
  if (real === undefined || !isBelow(base, real))
    throw new FileRefused(`${JSON.stringify(file)} is no file below the import folder.`);
  // It may be another one by now: no link is followed, and nothing is waited for.
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (handle === undefined) throw new FileRefused(`${JSON.stringify(file)} cannot be read.`);
  try {
    const { size } = await handle.stat().then((found) => (found.isFile() ? found : { size: Infinity }));
    if (size > longest) throw new FileRefused(`${JSON.stringify(file)} is no file of at most ${longest} bytes.`);
    if ((await realpath(real).catch(() => undefined)) !== real)
      throw new FileRefused(`${JSON.stringify(file)} changed while it was read.`);
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

/** A new folder, which only its owner can open. */
export interface NewFolder {
  /**
   * Writes texts into it, each into a file of its own.
   *
   * @returns the paths, by name
   * @throws FileRefused when it cannot be written; what was written stays
   */
  write(texts: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** Takes it away again, when there is nothing in it. */
  drop(): Promise<void>;
}

/**
 * Makes a folder below another one, so that before something is asked for it is known that there is a place for it. Nothing is
 * written over.
 *
 * @param hint how its name begins
 * @throws FileRefused when it cannot be made
 */
export async function newFolder(folder: string | undefined, hint: string): Promise<NewFolder> {
  if (folder === undefined)
    throw new FileRefused(
      "No folder is open for writing: a person has to start the server with --export-folder FOLDER.",
    );
  const refused = (error: unknown) => new FileRefused(`The export folder cannot be written: ${codeOf(error)}.`);
  let own: string;
  try {
    own = path.join(await realpath(folder), `${plainName(hint)}-${randomBytes(4).toString("hex")}`);
    // Fails where something has that name.
    await mkdir(own, { mode: 0o700 });
  } catch (error) {
    throw refused(error);
  }
  return {
    async write(texts) {
      try {
        if ((await realpath(own)) !== own) throw new Error("it was replaced meanwhile");
        const paths: Record<string, string> = {};
        for (const [name, text] of Object.entries(texts)) {
          const file = path.join(own, plainName(name));
          await writeFile(file, text, { flag: "wx", mode: 0o600 });
          paths[name] = file;
        }
        return paths;
      } catch (error) {
        throw refused(error);
      }
    },
    drop: () => rmdir(own).catch(() => undefined),
  };
}

/**
 * A folder to read from or to write to, as it is on the disk.
 *
 * @throws FileRefused when it is none
 */
export async function checkedFolder(folder: string, make: boolean): Promise<string> {
  try {
    if (make) await mkdir(folder, { recursive: true, mode: 0o700 });
    const real = await realpath(folder);
    if (!(await stat(real)).isDirectory()) throw new Error("it is no folder");
    return real;
  } catch (error) {
    throw new FileRefused(`${folder} cannot be used: ${codeOf(error)}.`);
  }
}

function isBelow(base: string, file: string): boolean {
  const way = path.relative(base, file);
  return way !== "" && !path.isAbsolute(way) && way.split(path.sep)[0] !== "..";
}

/** What every file system takes, and no shell takes for something else. */
function plainName(name: string): string {
  return (
    name
      .replace(/[^A-Za-z0-9_.-]+/g, "-")
      .replace(/^[.-]+/, "")
      .slice(0, 80) || "file"
  );
}

function codeOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return String(code ?? message ?? error);
}
