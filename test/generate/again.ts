import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { generatedAgain } from "../../scripts/generate/again.js";
import { generate } from "../../scripts/generate/generate.js";
import { hashesOf } from "../../scripts/generate/stamp.js";

/** A document whose files stand in a folder, to be changed again and again. */
export class Generated {
  private constructor(
    private readonly place: string,
    readonly text: string,
    private readonly files: ReadonlyMap<string, string>,
  ) {}

  static async of(text: string): Promise<Generated> {
    const place = await mkdtemp(path.join(tmpdir(), "scm-again-"));
    const spec = path.join(place, "openapi.yaml");
    await writeFile(spec, text);
    const files = await generate(spec);
    await mkdir(path.join(place, "generated", "validators"), { recursive: true });
    for (const [name, content] of files) await writeFile(path.join(place, "generated", name), content);
    return new Generated(place, text, files);
  }

  /** The files after a change, when what changed can be made alone. */
  async again(now: string): Promise<Record<string, string> | undefined> {
    const stamp = { tool: "", inputs: {}, outputs: hashesOf(this.files), listing: [], notes: [] };
    const spec = path.join(this.place, "openapi.yaml");
    await writeFile(spec, now);
    const texts = { before: this.text, now };
    const again = await generatedAgain(spec, texts, path.join(this.place, "generated"), stamp);
    if (again === undefined) return undefined;
    const gone = again.differences.flatMap(({ file, kind }) => (kind === "extra" ? [file] : []));
    return Object.fromEntries([...this.files, ...again.files].filter(([name]) => !gone.includes(name)));
  }

  /** The files after a change, all made. */
  async all(now: string): Promise<Record<string, string>> {
    const spec = path.join(this.place, "openapi.yaml");
    await writeFile(spec, now);
    return Object.fromEntries(await generate(spec));
  }

  remove(): Promise<void> {
    return rm(this.place, { recursive: true });
  }
}
