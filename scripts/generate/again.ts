import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BundledDocument } from "../document/bundled.js";
import { operationsOf } from "../document/document.js";
import { documentOf } from "../document/redocly.js";
import type { Difference } from "./folder.js";
import { validatorsOf } from "./files.js";
import { generated } from "./generate.js";
import { withChangedRows } from "./rows.js";
import { digest, type Stamp } from "./stamp.js";
import { yamlParts, type YamlParts } from "./yaml-parts.js";

/**
 * What a change within a few paths makes of the files that a document made before. Most of what is made of a path hangs on
 * that path and the components that it leads to. So these are generated alone, as they were and as they are, and where the
 * two differ, the same is changed in the files of the whole document.
 *
 * @param spec the absolute name of the document
 * @param texts the document as it was, and as it is
 * @param stamp of the files in the folder, which stand there as they were made
 * @returns the files that are others now; undefined when anything is not as it would have to be for that, a broken document
 *   for example: then all has to be made
 */
export async function generatedAgain(
  spec: string,
  texts: { readonly before: string; readonly now: string },
  folder: string,
  stamp: Stamp,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly differences: readonly Difference[] } | undefined> {
  const [before, now] = [yamlParts(texts.before), yamlParts(texts.now)];
  if (before === undefined || now === undefined || reachesIntoPaths(texts.now)) return undefined;
  const changed = changedPaths(before, now);
  if (changed === undefined || (hasPlaces(stamp.notes) && linesOf(texts.before) !== linesOf(texts.now)))
    return undefined;
  const [made, remade] = [
    await generatedOf(spec, before.reduced(changed)),
    await generatedOf(spec, now.reduced(changed)),
  ];
  if (made === undefined || remade === undefined || made.notes !== remade.notes) return undefined;
  // A new name may be that of another operation.
  if (namesIn(made.files) !== namesIn(remade.files)) return undefined;

  const files = new Map<string, string>();
  for (const [name, text] of remade.files) {
    const was = made.files.get(name);
    if (was === text || isOfValidators(name)) continue;
    if (was === undefined || !madeByPath.has(name)) return undefined;
    const whole = String(await readFile(path.join(folder, name)));
    const file = withChangedRows(whole, was, text, (row) => !before.components.has(nameOf(row)));
    if (file === undefined) return undefined;
    files.set(name, file);
  }
  if (made.planned() === remade.planned()) return { files, differences: differencesOf(files, stamp) };
  const validators = await validatorsOfAll(spec, texts.now);
  if (validators === undefined) return undefined;
  for (const [name, text] of validators) if (stamp.outputs[name] !== digest(text)) files.set(name, text);
  const gone = Object.keys(stamp.outputs).filter((name) => isOfValidators(name) && !validators.has(name));
  return {
    files,
    differences: [...differencesOf(files, stamp), ...gone.map((file): Difference => ({ file, kind: "extra" }))],
  };
}

/** Of all operations: whether they share a validator hangs on all of them. */
async function validatorsOfAll(spec: string, text: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return validatorsOf(await documentOf(spec, new Map([[spec, text]])));
  } catch {
    return undefined;
  }
}

function namesIn(files: ReadonlyMap<string, string>): string {
  const document = JSON.parse(files.get("openapi.json") ?? "{}") as BundledDocument;
  return operationsOf(document)
    .map(({ operationId }) => operationId)
    .join("\n");
}

/** The files in which each path has something of its own. */
const madeByPath = new Set(
  ["openapi.json", "schema.d.ts", "examples.d.ts"].concat(
    ["operations", "service"].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
  ),
);

function isOfValidators(name: string): boolean {
  return name.startsWith("validators");
}

/** The name that a row of the types declares. */
function nameOf(row: string): string {
  return /^(?:\s*\/\*\*[^]*?\*\/\n)?(?:export interface |export type |\t)(\w+)/.exec(row)?.[1] ?? "";
}

/** More would take as long as all. */
const mostPaths = 10;

/** The paths within which all changes are. Undefined when others may feel them: where one refers to something else than before. */
function changedPaths(before: YamlParts, now: YamlParts): string[] | undefined {
  const keys = [...now.paths.keys()];
  if (before.rest !== now.rest || [...before.paths.keys()].join("\n") !== keys.join("\n")) return undefined;
  const changed = keys.filter((key) => before.paths.get(key) !== now.paths.get(key));
  const staysWithin = changed.every(
    (key) =>
      [before, now].every((parts) => !anchor.test(parts.paths.get(key) ?? "")) &&
      before.references(key).join("\n") === now.references(key).join("\n"),
  );
  return staysWithin && changed.length <= mostPaths ? changed : undefined;
}

/** What an anchor or an identifier names, of YAML or of JSON Schema, may be used in another part of the document. */
const anchor = /(?:^|[\s[{,])&[^\s&]|\$(?:id|anchor|dynamicAnchor)\b/;

/** Whether anything may refer to a part of a path, and so be another when that path is. */
function reachesIntoPaths(text: string): boolean {
  return /#(?:\/|%2f)paths(?:\/|%2f)/i.test(text);
}

async function generatedOf(spec: string, text: string) {
  const notes: string[] = [];
  const inputs: string[] = [];
  try {
    const made = await generated(spec, {
      note: (note) => notes.push(note),
      read: (files) => inputs.push(...files),
      texts: new Map([[spec, text]]),
    });
    return inputs.length > 1 ? undefined : { ...made, notes: notes.join("\n") };
  } catch {
    // Whatever it is, it is told when all is made.
    return undefined;
  }
}

function differencesOf(files: ReadonlyMap<string, string>, stamp: Stamp): Difference[] {
  return [...files.keys()].map((file) => ({ file, kind: file in stamp.outputs ? "changed" : "missing" }));
}

function hasPlaces(notes: readonly string[]): boolean {
  return notes.some((note) => /:\d+:\d+/.test(note));
}

function linesOf(text: string): number {
  return text.split("\n").length;
}
