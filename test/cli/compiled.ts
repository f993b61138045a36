import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleSources } from "../../scripts/build/bundle.js";
import { root } from "../../scripts/command/project.js";

/**
 * Compiles the command beside links to what it needs, as in the package, so that its process starts as fast as a user's.
 *
 * @param generated the files of another document, by name; default those of the project
 */
export async function compileCommand(
  generated?: ReadonlyMap<string, string>,
): Promise<{ readonly main: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-dist-"));
  for (const name of ["node_modules", "package.json"]) await symlink(path.join(root, name), path.join(folder, name));
  if (generated === undefined) await symlink(path.join(root, "generated"), path.join(folder, "generated"));
  else {
    for (const [name, text] of generated) {
      const file = path.join(folder, "generated", name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  await bundleSources(path.join(folder, "dist"), path.join(folder, "generated"));
  return { main: path.join(folder, "dist", "cli", "main.js"), remove: () => rm(folder, { recursive: true }) };
}
