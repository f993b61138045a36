import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What the child tells of a purchase; see child.ts. */
export interface Told {
  readonly ready?: true;
  readonly number?: number;
  readonly order?: string;
  readonly refused?: string;
  readonly outcome?: string;
  readonly entry?: string;
  readonly compacted?: boolean;
  readonly why?: string;
}

/** Makes one file of child.ts and all it needs, since a program that Node can run as it is starts ten times as fast. */
export async function compile(folder: string): Promise<string> {
  const outfile = path.join(folder, "child.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  return outfile;
}

export interface Program {
  /** The next line that it tells; undefined when it has ended. */
  told(): Promise<Told | undefined>;
  ask(
    order:
      | { readonly number: number; readonly key?: string; readonly deadlineMs?: number }
      | { readonly from: number }
      | { readonly compact: true },
  ): void;
  /** Kills it without any warning, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a compiled child that buys at `endpoint` and journals to `file`. */
export async function start(script: string, endpoint: string, file: string, token: string): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [script, endpoint, file, token], {
    stdio: ["pipe", "pipe", "inherit"],
  });
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
