import { spawn } from "node:child_process";
import { root } from "./project.js";

/** The native compiler checks the types of the whole project in the time that the other one takes to start. */
export const compiler = "node_modules/typescript-7/bin/tsc";

/**
 * Runs a tool of node_modules in the root of the project.
 *
 * @returns what it printed when it failed; nothing when all is well
 */
export function runTool(script: string, ...args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve([`${script}: ${error.message}`]));
    child.on("close", (code) =>
      resolve(code === 0 ? [] : [output.trim() || `${script} ended with exit code ${code}.`]),
    );
  });
}
