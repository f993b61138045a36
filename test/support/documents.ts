import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** A folder that is gone after the test; or after its group of tests, when asked for before them. */
export async function scratch(forOneTest = true): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "document-"));
  const remove = () => rm(folder, { recursive: true });
  if (forOneTest) onTestFinished(remove);
  else afterAll(remove);
  return folder;
}

/**
 * Writes a document of several files into a folder of its own.
 *
 * @param files by path; an object is written as JSON, which is YAML too
 * @returns the path of the first
 */
export async function written(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await scratch();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === "string" ? content : JSON.stringify(content, null, 1));
  }
  return path.join(folder, Object.keys(files)[0] ?? "");
}

/** A small document of another service, by its paths and whatever else it has. */
export function other(paths: object, more: object = {}): Readonly<Record<string, unknown>> {
  return { openapi: "3.1.0", info: { title: "Other", version: "1.0.0" }, paths, ...more };
}

/** An answer with JSON of any form. */
export const ok = { "200": { description: "ok", content: { "application/json": { schema: {} } } } };
