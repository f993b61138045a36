import { readFile } from "node:fs/promises";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { outOfBounds } from "./bounds.js";
import { keysOf, token } from "./document.js";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A YAML file with its values and the line on which each of them stands. */
export interface YamlSource {
  readonly file: string;
  readonly data: Json;
  /** The line of the value at a JSON pointer, counted from 1; of its key, where it has one. */
  lineOf(pointer: string): number;
  /** As {@link lineOf}, with the file and the pointer inside it: a document may have many files. */
  placeOf(pointer: string): Place;
}

/** A place in a file. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly pointer: string;
}

/** A file of this project is broken. The message names file and line. */
export class BrokenFile extends Error {
  override name = "BrokenFile";
}

/** @param shown how the file is named to the reader */
export async function loadYaml(file: string, shown: string = file): Promise<YamlSource> {
  return parseYaml(await readText(file, shown), shown);
}

/** The text of a file. Throws {@link BrokenFile} when it cannot be read. */
export async function readText(file: string, shown: string = file): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new BrokenFile(`${shown} cannot be read: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}

/** The last text of each file: one that is read again unchanged is not parsed again. */
const parsed = new Map<string, { readonly text: string; readonly source: YamlSource }>();
const mostParsed = 500;

export function parseYaml(text: string, file: string): YamlSource {
  const last = parsed.get(file);
  if (last?.text === text) return last.source;
  const source = parseAnew(text, file);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(file, { text, source });
  return source;
}

function parseAnew(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = document.errors[0];
  if (problem !== undefined) {
    throw new BrokenFile(
      `${file}:${String(lines.linePos(problem.pos[0]).line)} is not valid YAML: ${problem.message.split("\n")[0] ?? ""}`,
    );
  }
  // A YAML document without tags of its own holds exactly the values of JSON. How often an alias is used is looked at below.
  const data = document.toJS({ maxAliasCount: -1 }) as Json;
  const lineAt = (pointer: string): number => {
    const offset = offsetOf(document, pointer);
    return offset === undefined ? 1 : lines.linePos(offset).line;
  };
  const fault = outOfBounds(data);
  if (fault !== undefined) throw new BrokenFile(`${file}:${String(lineAt(fault.pointer))} ${fault.message}`);
  const lineOf = (pointer: string): number => lineAt(realPointer(data, pointer));
  return { file, data, lineOf, placeOf: (pointer) => ({ file, line: lineOf(pointer), pointer }) };
}

/** Where the value at a pointer begins, or its key; the nearest above it where there is none. */
export function offsetOf(document: Document, pointer: string): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined = startOf(node);
  for (const key of keysOf(pointer)) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  // Every node of a parsed document has a range; the type says so only for some.
  return (node as Node | null | undefined)?.range?.[0];
}

export function joinPointer(pointer: string, ...keys: readonly string[]): string {
  return [pointer, ...keys.map(token)].join("/");
}

/** The value at a JSON pointer, through references on its way; undefined when there is none. */
export function valueAt(data: Json, pointer: string): Json | undefined {
  return walk(data, pointer).value;
}

/** The pointer with every reference on its way followed, as far as they lead. */
export function realPointer(data: Json, pointer: string): string {
  return joinPointer("", ...walk(data, pointer).keys);
}

/** More references in a row than any document has: they go in a circle. */
const maxHops = 20;

interface Walked {
  readonly value: Json | undefined;
  readonly keys: readonly string[];
}

/** What is read is not changed, and is asked for the same places again and again. */
const known = new WeakMap<object, Map<string, Walked>>();

function walk(data: Json, pointer: string): Walked {
  if (!isRecord(data)) return walkAnew(data, pointer);
  const places = known.get(data) ?? new Map<string, Walked>();
  known.set(data, places);
  const place = places.get(pointer) ?? walkAnew(data, pointer);
  places.set(pointer, place);
  return place;
}

function walkAnew(data: Json, pointer: string): Walked {
  let value: Json | undefined = data;
  let keys: string[] = [];
  for (const key of keysOf(pointer)) {
    for (let hops = 0; hops < maxHops && isRecord(value) && !Object.hasOwn(value, key); hops += 1) {
      const reference = value["$ref"];
      if (typeof reference !== "string" || !reference.startsWith("#/")) break;
      keys = keysOf(reference.slice(1));
      value = keys.reduce<Json | undefined>(step, data);
    }
    keys.push(key);
    value = step(value, key);
  }
  return { value, keys };
}

function step(value: Json | undefined, key: string): Json | undefined {
  return isList(value) ? value[Number(key)] : member(value, key);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function member(value: Json | undefined, key: string): Json | undefined {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function members(value: Json | undefined): [string, Json][] {
  return isRecord(value) ? Object.entries(value) : [];
}

export function items(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
