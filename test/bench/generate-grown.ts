// A process of its own for one document, so that its memory is that document's.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "../../scripts/generate/generate.js";

/** What generating cost, printed as JSON. */
export interface GenerateCost {
  readonly ms: number;
  /** The most memory that the process had at once, resident. */
  readonly megabytes: number;
  readonly bytes: number;
}

const [specFile, folder] = process.argv.slice(2);
if (specFile !== undefined && folder !== undefined) {
  const start = performance.now();
  const files = await generate(specFile);
  const ms = performance.now() - start;
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024, bytes } satisfies GenerateCost));
}
