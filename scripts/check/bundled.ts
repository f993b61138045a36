import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../command/project.js";

/** A module with all that it imports, minified. What is loaded later, by `import()`, is not in it. */
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
  const file = outputFiles.find(({ path }) => path.endsWith("stdin.mjs"));
  const output = Object.entries(metafile.outputs).find(([name]) => name.endsWith("stdin.mjs"))?.[1];
  if (file === undefined || output === undefined) throw new Error("esbuild wrote no entry.");
  const modules = Object.entries(output.inputs).map(([name, { bytesInOutput }]) => ({
    file: name.replace(/^.*node_modules\//, ""),
    bytes: bytesInOutput,
  }));
  return {
    code: file.text,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    modules: modules.sort((a, b) => b.bytes - a.bytes),
  };
}
