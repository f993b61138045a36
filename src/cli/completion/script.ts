import type { Command } from "commander";
import { packageFile } from "../package-file.js";
import { operationsOf, type ApiDocument } from "../document.js";
import { bashCompletion } from "./bash.js";
import { fishCompletion } from "./fish.js";
import { powershellCompletion } from "./powershell.js";
import { commandWords, type Words } from "./words.js";
import { zshCompletion } from "./zsh.js";

const scripts = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** A script that completes every command of a document in a shell, whole: when a key is pressed, nothing is started. */
export function completionScript(
  shell: keyof typeof scripts,
  document: ApiDocument,
  program: (argv: readonly string[] | "all") => Command,
): string {
  const entries = operationsOf(document);
  const words: Words = {
    names: Object.keys(packageFile().bin).sort((one, other) => one.length - other.length),
    // Two operations have other options where files, or targets, are given.
    commands: commandWords(program("all"), [program(["import", "--private-key"]), program(["deploy", "--to"])]),
    aliases: new Map(entries.flatMap(({ aliases, command }) => aliases.map((alias) => [alias, command]))),
  };
  return scripts[shell](words);
}
