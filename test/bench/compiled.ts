import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileCommand } from "../cli/compiled.js";

/** The client as users get it: compiled JavaScript. What tsx runs from TypeScript is slower, since it names every closure. */
export interface Compiled {
  /** Where dist/ and generated/ stand. */
  readonly folder: string;
  readonly client: typeof import("../../src/index.js");
  remove(): Promise<void>;
}

/** @param generated the files of another document, by name; default those of the project */
export async function compiledClient(generated?: ReadonlyMap<string, string>): Promise<Compiled> {
  const { main, remove } = await compileCommand(generated);
  const folder = path.resolve(path.dirname(main), "../..");
  // It was compiled from these very files.
  const client = (await import(pathToFileURL(path.join(folder, "dist", "index.js")).href)) as Compiled["client"];
  return { folder, client, remove };
}
