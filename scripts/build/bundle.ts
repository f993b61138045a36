import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "rolldown";
import { root } from "../command/project.js";

const source = path.join(root, "src");
/** The doors of the package, by their place in src/ and in dist/. */
const entries = ["index", "engine/index", "engine/journal-file", "testing/index", "cli/main"];

/**
 * Makes the package's JavaScript: a file for each door, and `chunks/` for what several need and for what is loaded late.
 * Node takes longer to find and read a hundred modules than for all the rest of an import.
 *
 * @param dist where to write; the bundled document is looked for at `../generated/openapi.json` from there
 * @param generated where the generated modules stand
 */
export async function bundleSources(dist: string, generated = path.join(root, "generated")): Promise<void> {
  await build({
    input: Object.fromEntries(entries.map((entry) => [entry, path.join(source, `${entry}.ts`)])),
    platform: "neutral",
    tsconfig: path.join(source, "tsconfig.json"),
    // openapi-fetch is not among them: to find that one file takes as long as to load all others.
    external: [/^node:/, "commander", /^@stoplight\//, /^@modelcontextprotocol\//, "pkijs", "asn1js"],
    plugins: [fromGenerated(generated)],
    logLevel: "warn",
    resolve: { conditionNames: ["import", "default"] },
    output: {
      dir: dist,
      format: "esm",
      // As deep as the doors of the command and the mock, so that all of them find the document by one relative path.
      chunkFileNames: "chunks/[name].js",
      // Without the sources' texts: those are in the package, for debuggers and for go-to-definition alike.
      sourcemap: true,
      sourcemapExcludeSources: true,
      comments: { jsdoc: false },
      minifyInternalExports: false,
      codeSplitting: {
        groups: [
          // What a program needs before it calls an operation, in one file.
          { name: "core", test: /src\/(?:index|engine\/(?:index|operations|journal|json))\.ts$/, priority: 2 },
          // What every command of the command line begins with, help included.
          { name: "command", test: /src\/cli\/(?:run|terminal)\.ts$/, priority: 0.5 },
          // With the first call, in one file.
          { name: "line", test: /transport\/line\.ts$/, priority: 1 },
        ],
      },
    },
  });
  await mkdir(path.join(dist, "licences"), { recursive: true });
  // What the bundle holds a part of: the client's fetch, and in the validators Ajv's helper and its formats.
  for (const name of ["openapi-fetch", "ajv", "ajv-formats"])
    await copyFile(path.join(root, "node_modules", name, "LICENSE"), path.join(dist, "licences", `${name}.txt`));
}

/** The document is as large as all the rest, and the command and the mock read it: it stays a file of its own. */
function fromGenerated(folder: string): Plugin {
  return {
    name: "generated",
    resolveId: {
      filter: { id: /\/generated\// },
      handler(wanted) {
        const name = wanted.replace(/^.*\/generated\//, "");
        return name === "openapi.json"
          ? { id: `../../generated/${name}`, external: "absolute" }
          : { id: path.join(folder, name), moduleSideEffects: false };
      },
    },
  };
}
