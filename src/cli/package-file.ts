import { readFileSync } from "node:fs";

/** The manifest of this package. */
export function packageFile(): { readonly version: string; readonly bin: Readonly<Record<string, string>> } {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return JSON.parse(text) as ReturnType<typeof packageFile>; // our own package.json
}
