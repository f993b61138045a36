import { readFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../command/command.js";
import { mustBeFile } from "../command/file.js";
import { shown } from "../command/project.js";
import { at, isObject, token } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { versionProblem } from "../document/version.js";
import { anchorsOf, type Anchors } from "./anchors.js";
import type { Place } from "./change.js";
import { readAs } from "./dialect.js";
import { parseFile, type ParsedFile } from "./lines.js";

/** An API document to compare. */
export interface Source {
  /** What a reader calls it. */
  readonly label: string;
  /** All its files in one: the first one, and beside it the others, whose references lead through the whole. */
  readonly document: BundledDocument;
  /** Where a pointer stands; the nearest place above it when it does not stand there. */
  place(pointer: string): Place;
}

/** Where files are read from: the disk, or a revision of a repository. */
export interface Files {
  /** @throws Failure when there is no such file */
  read(file: string): Promise<string>;
  /** A file as a reader would type it. */
  label(file: string): string;
}

export const disk: Files = {
  read: async (file) => {
    await mustBeFile(file);
    return readFile(file, "utf8");
  },
  label: shown,
};

/** Where the other files stand in the whole document; no name in a document begins so. */
const others = "$files";

interface Reference {
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
  readonly target: string;
}

/**
 * Reads an API document with all the files that it refers to.
 *
 * @throws Failure naming file and line when it cannot be read, is of a version that is not read here, or has references
 *   to nothing
 */
export async function loadSource(entry: string, files: Files = disk): Promise<Source> {
  const parsed = new Map<string, ParsedFile>();
  const open = async (file: string) => {
    const known = parsed.get(file) ?? parseFile(await files.read(file), files.label(file));
    parsed.set(file, known);
    return known;
  };
  const folder = path.dirname(entry);
  const prefix = (file: string) =>
    file === entry ? "" : `/${others}/${token(path.relative(folder, file).replaceAll(path.sep, "/"))}`;
  const first = await open(entry);
  const problem = versionProblem(first.data);
  if (problem !== undefined)
    throw new Failure(`${files.label(entry)}:${first.lineOf(problem.pointer)} ${problem.message}`);
  const isOld = String(Object(first.data)["openapi"]).startsWith("3.0");

  const { references, read } = await readAll(entry, { isOld, open, prefix, parsed });
  const rest = [...read].filter(([file]) => file !== entry);
  const root = read.get(entry);
  const document: BundledDocument = {
    ...(isObject(root) ? root : {}),
    ...(rest.length > 0 && {
      [others]: Object.fromEntries(rest.map(([file, data]) => [keyOf(prefix(file)), data])),
    }),
  };
  checkReferences(document, references, parsed, files);
  const byPrefix = new Map([...read.keys()].map((file) => [prefix(file), file]));
  return { label: files.label(entry), document, place: (pointer) => placeOf(pointer, byPrefix, parsed, files) };
}

/** How files are read together. */
interface Together {
  readonly isOld: boolean;
  open(file: string): Promise<ParsedFile>;
  /** Where a file stands in the whole document. */
  prefix(file: string): string;
  /** Those that were opened. */
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

/** Reads a file and all that it refers to. */
async function readAll(
  entry: string,
  together: Together,
): Promise<{ references: readonly Reference[]; read: ReadonlyMap<string, unknown> }> {
  const { isOld, open, prefix, parsed } = together;
  const references: Reference[] = [];
  const read = new Map<string, unknown>();
  const anchors = new Map<string, Anchors>();
  let isEarly = false;
  /** A pointer, or the pointer to what an anchor names; the name itself where nothing has it. */
  const pointerOf = (fragment: string, file: string, from: string | undefined): string => {
    if (fragment === "" || fragment.startsWith("/") || isOld) return fragment.replace(/\/$/, "");
    const place = parsed.get(file);
    isEarly ||= place === undefined;
    if (place === undefined) return fragment;
    const known = anchors.get(file) ?? anchorsOf(place.data);
    anchors.set(file, known);
    return known.find(fragment, from) ?? fragment;
  };
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (read.has(file)) continue;
    read.set(file, undefined);
    const own = file;
    const targetOf = (text: string, pointer: string): string => {
      const [name = "", fragment = ""] = text.split("#");
      // What lies elsewhere in the network is not fetched, and says nothing.
      if (/^[a-z][a-z+.-]+:/i.test(name)) return text;
      const other = name === "" ? own : path.resolve(path.dirname(own), decoded(name));
      if (!read.has(other)) waiting.push(other);
      const target = `#${prefix(other)}${pointerOf(decoded(fragment), other, other === own ? pointer : undefined)}`;
      references.push({ file: own, pointer, text, target });
      return target;
    };
    const place = (await openReferred(file, open, references)).data;
    read.set(file, readAs(place, "", { isOld, target: targetOf }));
  }
  // An anchor in a file that was not open yet: now all are.
  return isEarly ? readAll(entry, together) : { references, read };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function keyOf(prefix: string): string {
  return prefix
    .slice(others.length + 2)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** Opens a file; what is wrong with it is told at the first reference to it. */
async function openReferred(
  file: string,
  open: (file: string) => Promise<ParsedFile>,
  references: readonly Reference[],
): Promise<ParsedFile> {
  try {
    return await open(file);
  } catch (error) {
    const [reference] = references.filter(
      ({ file: from, text }) => path.resolve(path.dirname(from), decoded(text.split("#")[0] ?? "")) === file,
    );
    if (!(error instanceof Failure) || reference === undefined || !/no such file/.test(error.message)) throw error;
    const from = await open(reference.file);
    throw new Failure(
      `${shown(reference.file)}:${from.lineOf(reference.pointer)} The reference ${reference.text} points to nothing: there is no such file, or it may not be read.`,
    );
  }
}

/** Every reference leads to something that is more than a way back to itself. */
function checkReferences(
  document: BundledDocument,
  references: readonly Reference[],
  parsed: ReadonlyMap<string, ParsedFile>,
  files: Files,
): void {
  const problems = references.flatMap(({ file, pointer, text, target }) => {
    const place = () => `${files.label(file)}:${parsed.get(file)?.lineOf(pointer) ?? 1}`;
    const end = endOf(document, target);
    if (end === "nothing")
      return [`${place()} The reference ${text} points to nothing. Correct it, or add what it names.`];
    if (end === "circle") return [`${place()} The reference ${text} leads back to itself. Make it point to a schema.`];
    return [];
  });
  if (problems.length > 0) throw new Failure([...new Set(problems)].join("\n"));
}

function endOf(document: BundledDocument, target: string): "something" | "nothing" | "circle" {
  const seen = new Set<string>();
  for (let next = target; ;) {
    if (seen.has(next)) return "circle";
    seen.add(next);
    // What lies elsewhere in the network.
    if (!next.startsWith("#")) return "something";
    // The name of an anchor that nothing has.
    if (!/^#(\/|$)/.test(next)) return "nothing";
    const node = at(document, next.slice(1));
    if (node === undefined) return "nothing";
    if (!isObject(node) || typeof node["$ref"] !== "string" || Object.keys(node).length > 1) return "something";
    next = node["$ref"];
  }
}

function placeOf(
  pointer: string,
  byPrefix: ReadonlyMap<string, string>,
  parsed: ReadonlyMap<string, ParsedFile>,
  files: Files,
): Place {
  const [, prefix = ""] = /^(\/\$files\/[^/]*)/.exec(pointer) ?? [];
  const file = byPrefix.get(prefix) ?? byPrefix.get("") ?? "";
  const own = pointer.slice(prefix.length);
  return { file: files.label(file), line: parsed.get(file)?.lineOf(own) ?? 1, pointer: own };
}
