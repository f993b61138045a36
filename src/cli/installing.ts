import type { Screen } from "./layout.js";

/**
 * What is missing, with the commands that bring it where they can be copied.
 *
 * @param message ends in the command for a project
 * @param outside the words of the command where there is no project: npx has a place of its own for what it runs, so that
 *   installing it elsewhere would not help
 */
export function installing(message: string, outside: readonly string[]): Screen {
  const [text = "", command = ""] = message.split(/(?<=:) (?=npm install )/);
  const inProject = command === "" ? [] : [{ command: command.split(/ (?=@|[a-z][a-z-]*\d*@)/) }];
  return [text, ...inProject, "Outside of a project:", { command: outside }];
}
