import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { fromHere, shown } from "../command/project.js";
import type { Difference } from "./folder.js";
import { hashesOf, lastOf, leaveStamp, type Last } from "./stamp.js";

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
  const last = await lastOf(spec, folder);
  if (last?.isCurrent === true) {
    last.stamp.notes.forEach(out);
    return out(matching(Object.keys(last.stamp.outputs).length));
  }
  // Redocly, Ajv and the compiler are slow to load, and neither help nor a second look needs them.
  const { compare, write } = await import("./folder.js");
  const begun = Date.now();
  const again = values.check ? undefined : await onlyChanged(spec, folder, last);
  const made = again ?? (await whole(spec, out));
  again?.notes.forEach(out);
  const differences = again?.differences ?? (await compare(folder, made.files));
  const lines = (words: Readonly<Record<Difference["kind"], string>>) =>
    differences.map(({ file, kind }) => `  ${shown(path.join(folder, file))} (${words[kind]})`);
  if (values.check) {
    if (differences.length > 0)
      throw new Failure(
        `These files do not match ${shown(spec)}:\n${lines(found).join("\n")}\nRun npm run generate and commit the result.`,
      );
  } else await write(folder, made.files, differences);
  await leaveStamp(spec, folder, { ...made, begun });
  if (differences.length === 0) return out(matching(Object.keys(made.outputs).length));
  const told = lines(written);
  const more = told.length > linesTold ? [`  … and ${told.length - linesTold} more`] : [];
  out(`${shown(folder)} (${since(start)}):\n${[...told.slice(0, linesTold), ...more].join("\n")}`);
}

interface Made {
  /** Those that may differ from what stands in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Hashes of all files. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly notes: readonly string[];
}

async function whole(spec: string, out: (line: string) => void): Promise<Made> {
  const { generate } = await import("./generate.js");
  const notes: string[] = [];
  const inputs: string[] = [];
  const files = await generate(spec, {
    note(text) {
      notes.push(text);
      out(text);
    },
    read: (read) => inputs.push(...read),
  });
  return { files, outputs: hashesOf(files), inputs, notes };
}

/** What the changes since the last time make; undefined when it cannot be told without making all. */
async function onlyChanged(
  spec: string,
  folder: string,
  last: Last | undefined,
): Promise<(Made & { readonly differences: readonly Difference[] }) | undefined> {
  if (last?.text === undefined) return undefined;
  const { generatedAgain } = await import("./again.js");
  const texts = { before: last.text, now: String(await readFile(spec)) };
  const again = await generatedAgain(spec, texts, folder, last.stamp);
  if (again === undefined) return undefined;
  const gone = new Set(again.differences.flatMap(({ file, kind }) => (kind === "extra" ? [file] : [])));
  const kept = Object.entries(last.stamp.outputs).filter(([file]) => !gone.has(file));
  const outputs = { ...Object.fromEntries(kept), ...hashesOf(again.files) };
  return { ...again, outputs, inputs: [spec], notes: last.stamp.notes };
}

const found = { changed: "changed", missing: "missing", extra: "extra" };
const written = { changed: "changed", missing: "new", extra: "removed" };
/** A document of a thousand operations has more files than anybody reads. */
const linesTold = 30;
