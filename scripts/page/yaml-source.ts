import { readFile } from "node:fs/promises";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { keysOf, token } from "../document/document.js";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A YAML file with its values and the line on which each of them stands. */
export interface YamlSource {
  readonly file: string;
  readonly data: Json;
  /** The line of the value at a JSON pointer, counted from 1; of its key, where it has one. */
  lineOf(pointer: string): number;
}

/** A file of this project is broken. The message names file and line. */
export class BrokenFile extends Error {
  override name = "BrokenFile";
}

export async function loadYaml(file: string): Promise<YamlSource> {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new BrokenFile(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseYaml(text, file);
}

export function parseYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = document.errors[0];
  if (problem !== undefined) {
    throw new BrokenFile(
      `${file}:${String(lines.linePos(problem.pos[0]).line)} is not valid YAML: ${problem.message.split("\n")[0] ?? ""}`,
    );
  }
  return {
    file,
    // A YAML document without tags of its own holds exactly the values of JSON.
    data: document.toJS() as Json,
    lineOf: (pointer) => {
      const offset = offsetOf(document, pointer);
      return offset === undefined ? 1 : lines.linePos(offset).line;
    },
  };
}

function offsetOf(document: Document, pointer: string): number | undefined {
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

/** The value at a JSON pointer; undefined when there is none. */
export function valueAt(data: Json, pointer: string): Json | undefined {
  let value: Json | undefined = data;
  for (const key of keysOf(pointer)) {
    value = isList(value) ? value[Number(key)] : member(value, key);
  }
  return value;
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
