import { LineCounter, parseDocument } from "yaml";
import { Failure } from "../command/command.js";
import { outOfBounds } from "../document/bounds.js";
import { keysOf } from "../document/document.js";
import { offsetOf } from "../document/yaml-source.js";

/** A file's data, and on which line a value of it stands. */
export interface ParsedFile {
  readonly data: unknown;
  /** Counted from 1; of the nearest value above where there is none. */
  lineOf(pointer: string): number;
}

/**
 * Parses YAML or JSON.
 *
 * @throws Failure naming the place of the first mistake
 */
export function parseFile(text: string, label: string): ParsedFile {
  if (/^\s*\{/.test(text)) {
    try {
      const data: unknown = JSON.parse(text);
      const [offset, lineAt] = [offsetsInJson(text), linesOf(text)];
      return bounded({ data, lineOf: (pointer) => lineAt(offset(keysOf(pointer))) }, label);
    } catch (error) {
      if (error instanceof Failure) throw error;
      // It may be YAML in braces; and if it is not, the YAML parser knows the place of the mistake.
    }
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new Failure(`${label}:${line}:${col} is not valid YAML: ${problem.message.split(/ at line |\n/)[0]}.`);
  }
  const data: unknown = document.toJS({ maxAliasCount: -1 });
  const lineOf = (pointer: string) => lines.linePos(offsetOf(document, pointer) ?? 0).line;
  return bounded({ data, lineOf }, label);
}

/** At a thousand what compares schemas ends in a stack. */
const mostLevels = 500;

function bounded(file: ParsedFile, label: string): ParsedFile {
  const fault = outOfBounds(file.data, mostLevels);
  if (fault !== undefined) throw new Failure(`${label}:${file.lineOf(fault.pointer)} ${fault.message}`);
  return file;
}

function linesOf(text: string): (offset: number) => number {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) lines.addNewLine(next + 1);
  return (offset) => lines.linePos(offset).line;
}

interface Member {
  /** Of its key, where it has one. */
  readonly start: number;
  readonly value: number;
}

/** Where values begin in a text that is known to be JSON; each list and object is read through once. */
function offsetsInJson(text: string): (keys: readonly string[]) => number {
  const known = new Map<number, ReadonlyMap<string, Member>>();
  return (keys) => {
    let at = spaceAfter(text, 0);
    let offset = at;
    for (const key of keys) {
      const members = known.get(at) ?? membersAt(text, at);
      known.set(at, members);
      const member = members.get(key);
      if (member === undefined) return offset;
      offset = member.start;
      at = member.value;
    }
    return offset;
  };
}

function membersAt(text: string, from: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const isList = text[from] === "[";
  if (!isList && text[from] !== "{") return members;
  let at = spaceAfter(text, from + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}"; index += 1) {
    const start = at;
    let name = String(index);
    if (!isList) {
      const end = endOf(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = spaceAfter(text, spaceAfter(text, end) + 1);
    }
    members.set(name, { start, value: at });
    at = spaceAfter(text, endOf(text, at));
    if (text[at] === ",") at = spaceAfter(text, at + 1);
  }
  return members;
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a value ends that begins at a place. */
function endOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
      if (depth === 0) return at + 1;
    } else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
      if (depth < 0) return at;
    } else if (depth === 0 && (character === "," || " \t\r\n".includes(character ?? ""))) return at;
  }
  return text.length;
}
