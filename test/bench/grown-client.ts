import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import ts from "typescript";
import { root } from "../../scripts/command/project.js";
import { methodName } from "../../src/engine/operation-name.js";
import { bundled } from "../../scripts/check/bundled.js";
import { compiledClient, type Compiled } from "./compiled.js";
import type { Example } from "./example.js";
import { askNode, runNode } from "./processes.js";

/** The client of one document, compiled. */
export interface GrownClient {
  readonly compiled: Compiled;
  /** Makes one call over a stub. */
  readonly call: () => Promise<unknown>;
  /** The same through client.raw, which has to find the operation by its path. */
  readonly raw: () => Promise<unknown>;
}

const endpoint = "https://scm.test";

export async function grownClient(generated: string, example: Example): Promise<GrownClient> {
  const names = (await readdir(generated, { recursive: true })).filter((name) => path.extname(name) !== "");
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(generated, name), "utf8")] as const),
  );
  const compiled = await compiledClient(new Map(files));
  const { createScmClient, authToken } = compiled.client;
  const text = JSON.stringify(example.answer);
  const client = createScmClient({
    endpoint,
    credentials: authToken("t".repeat(64)),
    fetch: async () => new Response(text, { status: 200 }),
  });
  // The types of the methods are those of the project's own document.
  const method = Reflect.get(client, methodName(example.operationId)) as (body: unknown) => Promise<unknown>;
  const request = client.raw.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
  return {
    compiled,
    call: () => method(example.body),
    raw: () => request(example.method, example.path, { body: example.body }),
  };
}

/** Milliseconds in a new process: to import the client and make one, and to make its first call. */
export interface FirstCall {
  readonly load: number;
  readonly first: number;
}

export async function firstCall({ folder }: Compiled, example: Example): Promise<FirstCall> {
  return askNode(`
    const start = performance.now();
    const { createScmClient, authToken } = await import(${JSON.stringify(path.join(folder, "dist", "index.js"))});
    const client = createScmClient({ endpoint: ${JSON.stringify(endpoint)}, credentials: authToken("t".repeat(64)), fetch: async () => new Response(${JSON.stringify(JSON.stringify(example.answer))}, { status: 200 }) });
    const loaded = performance.now();
    await client[${JSON.stringify(methodName(example.operationId))}](${JSON.stringify(example.body)});
    console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));`);
}

/** Gzipped bytes that a browser loads at start. */
export async function bundleSize({ folder }: Compiled): Promise<number> {
  const entry = 'export { createScmClient, authToken } from "./dist/index.js";';
  return (await bundled(entry, "browser", folder)).gzipped;
}

let declarations: ReadonlyMap<string, string> | undefined;

/** The declarations of the client, as the package has them: they do not depend on the document. */
function declared(): ReadonlyMap<string, string> {
  if (declarations !== undefined) return declarations;
  const source = path.join(root, "src");
  const { config } = ts.readConfigFile(path.join(source, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, source);
  const files = new Map<string, string>();
  const program = ts.createProgram([path.join(source, "index.ts")], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    declarationMap: false,
    outDir: "/dist",
  });
  program.emit(undefined, (file, text) => files.set(path.relative("/dist", file), text));
  declarations = files;
  return files;
}

/** A call as a program makes it. */
export function callOf({ operationId, body }: Example): string {
  return `client.${methodName(operationId)}(${JSON.stringify(body)})`;
}

/** Milliseconds that tsc takes for a program that makes these calls. */
export async function typeCheck(folder: string, generated: string, calls: readonly string[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  await symlink(generated, path.join(folder, "generated")).catch(ignoreExisting);
  for (const [name, text] of declared()) {
    await mkdir(path.dirname(path.join(folder, "dist", name)), { recursive: true });
    await writeFile(path.join(folder, "dist", name), text);
  }
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules")).catch(ignoreExisting);
  await writeFile(
    path.join(folder, "program.ts"),
    [
      'import { authToken, createScmClient } from "./dist/index.js";',
      `const client = createScmClient({ endpoint: ${JSON.stringify(endpoint)}, credentials: authToken("t") });`,
      ...calls.map((call, index) => `export const result${index} = ${call};`),
    ].join("\n"),
  );
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    preserveSymlinks: true,
  };
  await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return (await runNode([path.join(root, "node_modules", "typescript", "bin", "tsc"), "-p", folder])).ms;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
