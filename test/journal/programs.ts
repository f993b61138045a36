import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** What the child tells of a purchase; see child.ts. */
export interface Told {
  readonly ready?: true;
  readonly number?: number;
  readonly order?: string;
  readonly refused?: string;
  readonly outcome?: string;
  readonly entry?: string;
}

/** Compiles child.ts and what it needs into a folder, since a program that Node can run as it is starts ten times as fast. */
export async function compile(folder: string): Promise<string> {
  await Promise.all([compileFolder("src", folder), compileFolder("test/journal", folder)]);
  await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
  for (const name of ["generated", "node_modules"]) await symlink(path.join(project, name), path.join(folder, name), "dir");
  return path.join(folder, "test/journal/child.js");
}

/** Not the folders below, except those that the client is made of. */
async function compileFolder(name: string, to: string): Promise<void> {
  await mkdir(path.join(to, name), { recursive: true });
  for (const entry of await readdir(path.join(project, name), { withFileTypes: true })) {
    const file = path.join(name, entry.name);
    if (entry.isDirectory() && ["transport", "credentials"].includes(entry.name)) await compileFolder(file, to);
    if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".test.ts")) continue;
    const { outputText } = ts.transpileModule(await readFile(path.join(project, file), "utf8"), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
    await writeFile(path.join(to, file.replace(/\.ts$/, ".js")), outputText);
  }
}

export interface Program {
  /** The next line that it tells; undefined when it has ended. */
  told(): Promise<Told | undefined>;
  ask(order: { readonly number: number } | { readonly from: number }): void;
  /** Kills it without any warning, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a compiled child that buys at `endpoint` and journals to `file`. */
export async function start(script: string, endpoint: string, file: string, token: string): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [script, endpoint, file, token], { stdio: ["pipe", "pipe", "inherit"] });
  if (child.stdout === null || child.stdin === null) throw new Error("The child has no pipes.");
  const { stdin, stdout } = child;
  stdin.on("error", () => undefined); // the child is gone; what it told so far is what counts
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const exited = once(child, "exit");
  const told = async () => {
    const { done, value } = await lines.next();
    return done === true ? undefined : (JSON.parse(value) as Told); // child.ts writes it
  };
  if ((await told())?.ready !== true) throw new Error("The child did not start.");
  return {
    told,
    ask: (order) => void stdin.write(`${JSON.stringify(order)}\n`),
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
