import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { root } from "../../scripts/lib/project.js";

/**
 * Compiles the command beside links to what it needs, as in the package, so that its process starts as fast as a user's.
 *
 * @param generated the files of another document, by name; default those of the project
 */
export async function compileCommand(generated?: ReadonlyMap<string, string>): Promise<{ readonly main: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-dist-"));
  for (const name of ["node_modules", "package.json"]) await symlink(path.join(root, name), path.join(folder, name));
  if (generated === undefined) await symlink(path.join(root, "generated"), path.join(folder, "generated"));
  else {
    await mkdir(path.join(folder, "generated"));
    for (const [name, text] of generated) await writeFile(path.join(folder, "generated", name), text);
  }
  const source = path.join(root, "src");
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  for (const entry of await readdir(source, { recursive: true })) {
    // The testing kit is loaded by scm mock only, which has tests of its own.
    if (!entry.endsWith(".ts") || entry.startsWith(`testing${path.sep}`)) continue;
    const file = path.join(folder, "dist", entry.replace(/\.ts$/, ".js"));
    const { outputText } = ts.transpileModule(await readFile(path.join(source, entry), "utf8"), { compilerOptions });
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, outputText);
  }
  return { main: path.join(folder, "dist", "cli", "main.js"), remove: () => rm(folder, { recursive: true }) };
}
