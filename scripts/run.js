// Runs a script: `node scripts/run.js generate --check`, also in a thread (`generate/types-thread`). It is compiled once and kept in node_modules/.cache/scripts under
// a hash of the sources; compiling at each start, as tsx does, takes longer than most of the scripts themselves.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = path.join(root, "node_modules", ".cache", "scripts");
/** Most compilations that are kept: of each script, with each state of the sources. */
const most = 30;
/** Packages of hundreds of files, which take longer to be found and opened than to be read. */
const manyFiles = /^(?:@redocly\/openapi-core|ajv|ajv-formats|yaml)(?:\/|$)/;

const [name = "", ...args] = process.argv.slice(2);
const source = path.join(root, "scripts", `${name}.ts`);
const compiled = path.join(cache, `${name.replaceAll("/", "-")}-${sourcesHash()}`);
const isThere = existsSync(compiled) || (await compile());
// The scripts read what stands behind their own name.
process.argv.splice(1, process.argv.length - 1, source, ...args);
if (!isThere) (await import("tsx/esm/api")).register();
await import(pathToFileURL(isThere ? path.join(compiled, `${path.basename(name)}.js`) : source).href);

/** Also of the place: the compiled code names it. */
function sourcesHash() {
  const hash = createHash("sha256").update(`${root}\0${process.version}`);
  for (const folder of ["scripts", "src"])
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).sort())
      if (/\.([jt]s|json)$/.test(file)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, folder, file)));
  const lock = path.join(root, "package-lock.json");
  return hash
    .update(existsSync(lock) ? readFileSync(lock) : "")
    .digest("hex")
    .slice(0, 20);
}

/** False where it cannot be: nothing may be written there, or a source is broken. Then tsx runs the source, or says why not. */
async function compile() {
  // Whole at once under its name, so that nobody runs half of it.
  const draft = `${compiled}.${process.pid}.new`;
  try {
    const { build } = await import("esbuild");
    await build({
      entryPoints: [source],
      outdir: draft,
      bundle: true,
      splitting: true,
      format: "esm",
      minifyWhitespace: true,
      banner: {
        js: `import{createRequire as toRequire}from"node:module";const require=toRequire(${JSON.stringify(import.meta.url)});`,
      },
      platform: "node",
      target: "node20.19",
      logLevel: "silent",
      plugins: [
        { name: "own-address", setup: keepAddresses },
        { name: "elsewhere", setup: leaveElsewhere },
      ],
    });
    renameSync(draft, compiled);
    forgetOldest();
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  // Another process may have been quicker.
  return existsSync(compiled);
}

/** A module goes on to know itself by the place of its source. @param {import("esbuild").PluginBuild} build */
function keepAddresses(build) {
  build.onLoad({ filter: /\.(?:ts|m?js)$/ }, async ({ path: file }) => {
    const text = await readFile(file, "utf8");
    const loader = file.endsWith(".ts") ? "ts" : "js";
    return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href)), loader };
  });
}

/** Packages are loaded from where they are, and what is generated changes without the sources. @param {import("esbuild").PluginBuild} build */
function leaveElsewhere(build) {
  build.onResolve({ filter: /^\.{1,2}\/(?:.*\/)?generated\// }, ({ path: name, resolveDir }) => ({
    path: pathToFileURL(path.resolve(resolveDir, name)).href,
    external: true,
  }));
  build.onResolve({ filter: /^[^./]/ }, ({ path: name, importer }) =>
    importer.includes(`${path.sep}node_modules${path.sep}`) || manyFiles.test(name)
      ? undefined
      : { path: name, external: true },
  );
}

function forgetOldest() {
  const kept = readdirSync(cache).map((entry) => path.join(cache, entry));
  const oldest = kept.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs).slice(most);
  for (const folder of oldest) rmSync(folder, { recursive: true, force: true });
}
