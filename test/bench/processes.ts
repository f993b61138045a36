import { execFile } from "node:child_process";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../../scripts/command/project.js";

/** How a process went. */
export interface Ran {
  /** Milliseconds from its start to its end. */
  readonly ms: number;
  readonly stdout: string;
}

/**
 * Runs Node with these arguments to its end.
 *
 * @throws Error with what it printed when it fails
 */
export function runNode(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", ...options.env };
    execFile(
      process.execPath,
      args,
      { cwd: options.cwd ?? root, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`node ${args.join(" ")} failed:\n${stdout}${stderr}`));
        else resolve({ ms: performance.now() - start, stdout });
      },
    );
  });
}

/** Runs what `npm run` runs under this name, without npm's own start; the milliseconds that it took. */
export async function runScript(name: keyof typeof manifest.scripts, ...args: string[]): Promise<number> {
  // The first word is node.
  const [, ...command] = manifest.scripts[name].split(" ");
  return (await runNode([...command, ...args])).ms;
}

/** What `npm run generate` gives to Node. */
export const flagsOfGenerate = manifest.scripts.generate.split(" ").filter((word) => word.startsWith("--"));

/** Runs a program, given as text, that prints one JSON value. */
export async function askNode<Answer>(program: string, options: { readonly cwd?: string } = {}): Promise<Answer> {
  const { stdout } = await runNode(["--input-type=module", "--eval", program], options);
  // The programs stand in this folder and print what their caller names.
  return JSON.parse(stdout) as Answer;
}
