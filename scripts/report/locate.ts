import path from "node:path";
import { here } from "../command/project.js";

/** Names a file as the reader of a report knows it. */
export type Locate = (file: string) => string;

/**
 * Files relative to the root of the repository that a workflow has checked out, which annotations and code scanning ask
 * for; elsewhere relative to where the command runs. Always with slashes.
 *
 * @param folder where relative files are
 */
export function locator(folder = here(), workspace = process.env["GITHUB_WORKSPACE"]): Locate {
  return (file) => {
    const absolute = path.resolve(folder, file);
    const from = [workspace, folder].find((root) => root !== undefined && root !== "" && isInside(absolute, root));
    return (from === undefined ? absolute : path.relative(from, absolute)).split(path.sep).join("/");
  };
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}
