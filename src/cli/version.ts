import { writeSync } from "node:fs";
import { packageFile } from "./package-file.js";

/** True for a command line that asks for the version and for nothing else. */
export function isVersion(words: readonly string[]): boolean {
  return words.length === 1 && ["--version", "-V", "-v", "version"].includes(words[0] ?? "");
}

/**
 * Prints the version without all that other commands need: scripts ask for it, and whoever looks whether it is there.
 *
 * @returns the exit code
 */
export function printVersion(): number {
  try {
    writeSync(1, `${packageFile().version}\n`);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Who reads it may stop early.
    if (code === "EPIPE") return 0;
    writeSync(2, `Standard output could not be written (${code}).\n`);
    return 1;
  }
}
