import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Io } from "./io.js";

/** What tells who looks for a command. */
export interface Place {
  readonly env: Io["env"];
  readonly platform: NodeJS.Platform;
  /** The file that runs now, as `process.argv[1]` names it. */
  readonly main: string;
}

/**
 * What a person types to run this command where the hints are read: `scm` where a shell finds this package under that
 * name, `npx huaweicloud-scm` where it finds nothing, or another program that is called so.
 */
export function programName({ env, platform, main }: Place): string {
  const windows = platform === "win32";
  const { delimiter, join } = windows ? path.win32 : path.posix;
  const names = windows
    ? (env["PATHEXT"] ?? ".COM;.EXE;.BAT;.CMD").split(";").map((end) => `scm${end.toLowerCase()}`)
    : ["scm"];
  // Windows writes Path, and Node keeps how it is written in a copy of the environment.
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders
    .filter((folder) => !isLent(folder, env))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(canRun);
  return found !== undefined && isOurs(found, main) ? "scm" : "npx huaweicloud-scm";
}

/** npm, npx, pnpm and Yarn put such folders in front for what they run; the person's shell does not have them. */
function isLent(folder: string, env: Io["env"]): boolean {
  return env["npm_config_user_agent"] !== undefined && /[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** A link to this file, or a script of a package manager's that starts it. */
function isOurs(file: string, main: string): boolean {
  return real(file) === real(main) || beginning(file)?.includes("huaweicloud-scm") === true;
}

function real(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** The first kilobytes of a file, which may be a large program; undefined when it cannot be read. */
function beginning(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const buffer = Buffer.alloc(4096);
    return buffer.toString("latin1", 0, readSync(descriptor, buffer));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
