import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

/** The root folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The hand-written API document: the source of everything in generated/. */
export const specFile = path.join(root, "spec", "openapi.yaml");

/** The folder of everything derived from the document. */
export const generatedFolder = path.join(root, "generated");

/** The folder that the user stands in: `npm --prefix CLONE run …` changes to the clone and leaves a word of where it was called. */
export function here(): string {
  const folder = process.cwd();
  const called = process.env["INIT_CWD"];
  return called !== undefined && called !== "" && folder === withoutLinks(root) ? called : folder;
}

/** A path that a user gave, resolved against where they are. */
export function fromHere(file: string): string {
  return path.resolve(here(), file);
}

/** A path as a reader would type it: relative to where they are, when that is shorter. */
export function shown(file: string): string {
  const relative = path.relative(here(), file);
  return relative === "" ? "." : relative.startsWith("..") ? file : relative;
}

function withoutLinks(folder: string): string {
  return realpathSync(folder).replace(/[/\\]$/, "");
}
