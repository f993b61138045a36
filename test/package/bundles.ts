import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { atStart } from "../../scripts/check/bundled.js";

export interface Bundle {
  /** Of the entry and of what it loads later, by file name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Bytes of what is loaded at start, after gzip -9; what is loaded later is not in it. */
  readonly gzipped: number;
  readonly warnings: readonly string[];
}

/** What a bundler makes of a program: for pages, or for workers and edge functions, which have no DOM. */
export async function bundle(code: string, target: "page" | "worker", resolveDir: string): Promise<Bundle> {
  const { outputFiles, warnings, metafile } = await build({
    metafile: true,
    stdin: { contents: code, resolveDir },
    ...{ bundle: true, minify: true, format: "esm", splitting: true, write: false, outdir: "/out", logLevel: "silent" },
    // A built-in of Node that is imported makes esbuild fail on both platforms.
    ...(target === "page"
      ? { platform: "browser" }
      : { platform: "neutral", mainFields: ["module", "main"], conditions: ["worker"] }),
  });
  const texts = new Map(outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ""), file.text]));
  const gzipped = atStart(metafile, "stdin.js")
    .map((name) => gzipSync(texts.get(name.replace(/^.*[\\/]/, "")) ?? "", { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  return { texts, gzipped, warnings: warnings.map(({ text }) => text) };
}
