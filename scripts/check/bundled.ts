import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { root } from "../command/project.js";

/** A module with all that it imports, minified. What is loaded later, by `import()`, is not counted. */
export interface Bundled {
  readonly code: string;
  /** Bytes after gzip -9. */
  readonly gzipped: number;
  /** Bytes in the bundle by source file, the largest first. */
  readonly modules: readonly { readonly file: string; readonly bytes: number }[];
}

export async function bundled(
  source: string,
  platform: "browser" | "node" = "browser",
  resolveDir = root,
): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir, loader: "ts", sourcefile: "entry.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    platform,
    outdir: "/out",
    outExtension: { ".js": ".mjs" },
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const names = atStart(metafile, "stdin.mjs");
  const texts = names.map((name) => outputFiles.find((file) => file.path.endsWith(path.basename(name))));
  const modules = names
    .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
    .map(([name, { bytesInOutput }]) => ({ file: name.replace(/^.*node_modules\//, ""), bytes: bytesInOutput }));
  return {
    code: texts[0]?.text ?? "",
    gzipped: texts.reduce((sum, file) => sum + gzipSync(file?.contents ?? "", { level: 9 }).length, 0),
    modules: modules.sort((a, b) => b.bytes - a.bytes),
  };
}

/** The files of a bundle that are loaded before its entry runs, the entry first. */
export function atStart({ outputs }: Metafile, entryName: string): readonly string[] {
  const entry = Object.keys(outputs).find((name) => name.endsWith(entryName));
  if (entry === undefined) throw new Error("esbuild wrote no entry.");
  const found = [entry];
  // Grows while it is read.
  for (const name of found)
    for (const { path: imported, kind } of outputs[name]?.imports ?? [])
      if (kind === "import-statement" && imported in outputs && !found.includes(imported)) found.push(imported);
  return found;
}
