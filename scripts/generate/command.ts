import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { fromHere, shown } from "../command/project.js";
import type { Difference } from "./folder.js";
import { leaveStamp, stillCurrent } from "./stamp.js";

const usage = `npm run generate [-- --spec FILE --out DIR] [--check]

Derives from an API document (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) what a client needs: the bundled
document, types, validators, operation table, option lists, error catalogue, and in service.js one value that holds
them for createClient. A broken document changes no file.

  --spec FILE   the document; spec/openapi.yaml unless given
  --out DIR     where to write; generated/ for our own document, and to be given for another
  --check       write nothing; exit 1 and name each stale file`;

/** Where to read, where to write, and whom to tell. */
export interface Place {
  /** The API document, unless another is given. */
  readonly spec: string;
  /** The folder of what is generated from it. */
  readonly folder: string;
  out(line: string): void;
}

/**
 * Runs the command.
 *
 * @throws Failure when the document is broken, or a file is stale and only looked at
 */
export async function runGenerate(args: string[], place: Place): Promise<void> {
  const { out } = place;
  const { values } = parseArgs({
    args,
    options: {
      spec: { type: "string" },
      out: { type: "string" },
      check: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return out(usage);
  if (values.spec !== undefined && values.out === undefined)
    throw new Failure(
      "--spec needs --out: the folder to write to, so that generated/ stays that of spec/openapi.yaml.",
    );
  const spec = values.spec === undefined ? place.spec : fromHere(values.spec);
  const folder = values.out === undefined ? place.folder : fromHere(values.out);
  const start = performance.now();
  const matching = (count: number) =>
    values.check
      ? `${shown(folder)}: ${count} files match ${shown(spec)} (${since(start)})`
      : `${shown(folder)}: nothing changed (${since(start)})`;
  const stamp = await stillCurrent(spec, folder);
  if (stamp !== undefined) {
    stamp.notes.forEach(out);
    return out(matching(Object.keys(stamp.outputs).length));
  }
  // Redocly, Ajv and the compiler are slow to load, and neither help nor a second look needs them.
  const [{ generate }, { compare, write }] = await Promise.all([import("./generate.js"), import("./folder.js")]);
  const begun = Date.now();
  const notes: string[] = [];
  const inputs: string[] = [];
  const files = await generate(
    spec,
    (text) => {
      notes.push(text);
      out(text);
    },
    (read) => inputs.push(...read),
  );
  const differences = await compare(folder, files);
  const lines = (words: Readonly<Record<Difference["kind"], string>>) =>
    differences.map(({ file, kind }) => `  ${shown(path.join(folder, file))} (${words[kind]})`);
  if (values.check) {
    if (differences.length > 0)
      throw new Failure(
        `These files do not match ${shown(spec)}:\n${lines(found).join("\n")}\nRun npm run generate and commit the result.`,
      );
  } else await write(folder, files, differences);
  await leaveStamp(spec, folder, { inputs, files, notes, begun });
  if (differences.length === 0) return out(matching(files.size));
  const told = lines(written);
  const more = told.length > linesTold ? [`  … and ${told.length - linesTold} more`] : [];
  out(`${shown(folder)} (${since(start)}):\n${[...told.slice(0, linesTold), ...more].join("\n")}`);
}

const found = { changed: "changed", missing: "missing", extra: "extra" };
const written = { changed: "changed", missing: "new", extra: "removed" };
/** A document of a thousand operations has more files than anybody reads. */
const linesTold = 30;
