import { fileURLToPath } from "node:url";
import path from "node:path";

/** The root folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The hand-written API document: the source of everything in generated/. */
export const specFile = path.join(root, "spec", "openapi.yaml");

/** The folder of everything derived from the document. */
export const generatedFolder = path.join(root, "generated");

/** A path as a reader would type it: relative to where they are, when that is shorter. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative === "" ? "." : relative.startsWith("..") ? file : relative;
}
