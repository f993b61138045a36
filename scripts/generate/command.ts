import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { shown } from "../command/project.js";

const usage = `npm run generate [-- --check]

Derives generated/ from spec/openapi.yaml: bundled document, types, validators, operation table, option lists, error
catalogue. A broken document changes no file.

  --check   write nothing; exit 1 and name each stale file`;

/** Where to read, where to write, and whom to tell. */
export interface Place {
  /** The API document. */
  readonly spec: string;
  /** The folder of what is generated. */
  readonly folder: string;
  out(line: string): void;
}

/**
 * Runs the command.
 *
 * @throws Failure when the document is broken, or a file is stale and only looked at
 */
export async function runGenerate(args: string[], { spec, folder, out }: Place): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return out(usage);
  // Redocly, Ajv and the compiler are slow to load, and help needs none of them.
  const [{ generate }, { compare, write }] = await Promise.all([import("./generate.js"), import("./folder.js")]);
  const start = performance.now();
  const files = await generate(spec);
  const differences = await compare(folder, files);
  const list = differences.map(({ file, kind }) => `  ${shown(path.join(folder, file))} (${kind})`).join("\n");
  if (values.check) {
    if (differences.length > 0)
      throw new Failure(
        `These files do not match ${shown(spec)}:\n${list}\nRun npm run generate and commit the result.`,
      );
    return out(`generated/: ${files.size} files match ${shown(spec)} (${since(start)})`);
  }
  await write(folder, files, differences);
  out(
    differences.length === 0
      ? `generated/: nothing changed (${since(start)})`
      : `generated/ (${since(start)}):\n${list}`,
  );
}
