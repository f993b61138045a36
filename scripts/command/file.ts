import { access, stat } from "node:fs/promises";
import { Failure } from "./command.js";
import { shown } from "./project.js";

/** @throws Failure when there is no such file, it may not be read, or it is a folder */
export async function mustBeFile(file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new Failure(`${shown(file)}: there is no such file, or it may not be read.`);
  }
  if ((await stat(file)).isDirectory())
    throw new Failure(`${shown(file)} is a folder. Name the file in it to begin with.`);
}
