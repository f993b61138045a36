import { setFlagsFromString } from "node:v8";
import { Failure } from "../command/command.js";
import { formatProblem, Refusal, type Place } from "../document/problem.js";
import { bundle, placesOf, type Texts } from "../document/redocly.js";
import type { Files } from "./files.js";
import { typesBeside } from "./types-beside.js";

/** What is told while a document is read. */
export interface Telling {
  /** Called with what stops nothing: names that were made, operations that get no method, warnings. */
  readonly note?: (text: string) => void;
  /** Called with the names of the document's files. */
  readonly read?: ((files: readonly string[]) => void) | undefined;
  /** Texts that stand for those on disk. */
  readonly texts?: Texts | undefined;
}

/**
 * Everything that is derived from a document: the content of each file of generated/, by name.
 *
 * @throws Failure when the document is broken; it says what is wrong and where.
 */
export async function generate(specFile: string, telling: Telling = {}): Promise<ReadonlyMap<string, string>> {
  return (await generated(specFile, telling)).files;
}

/** The same, with what it was made by. */
export async function generated(
  specFile: string,
  { note = () => undefined, read, texts }: Telling = {},
): Promise<Pick<Files, "files" | "planned">> {
  // On a machine with room the heap would grow to four times what is in use before anything is thrown away. It takes no longer.
  setFlagsFromString("--heap-growing-percent=50");
  const types = await typesBeside(specFile, texts?.get(specFile));
  try {
    const bundled = await bundle(specFile, {
      warn: (problem) => note(`Warning: ${formatProblem(problem)}`),
      parsed: types.begin,
      read,
      texts,
    });
    const place = () => placesOf(specFile, bundled, texts);
    // Loaded when the document was read, and may already be in work beside.
    const { filesOf } = await import("./files.js");
    const { files, unchecked, planned } = await filesOf(bundled, note, types).catch(async (error: unknown) => {
      throw error instanceof Refusal ? new Failure(toldOf(error, await place())) : error;
    });
    if (unchecked.length > 0) {
      const at = await place();
      for (const { pointer, message } of unchecked) note(`Note: ${at(pointer)} ${message}`);
    }
    return { files, planned };
  } finally {
    await types.end();
  }
}

function toldOf({ findings }: Refusal, place: Place): string {
  return findings.map(({ pointer, message }) => `${place(pointer)} ${message(place)}`).join("\n");
}
