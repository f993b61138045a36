import { keysOf } from "../document/document.js";

/** A YAML document taken apart by its lines: the text of each path, and of all the rest. */
export interface YamlParts {
  /** By its key as it is written: what stands from there to the next path. */
  readonly paths: ReadonlyMap<string, string>;
  readonly rest: string;
  /** The names of the components, and of their kinds. */
  readonly components: ReadonlySet<string>;
  /** The document with these paths alone, and of its components those that it then refers to. */
  reduced(paths: readonly string[]): string;
  /** The components that a path refers to itself, in the order of its references; also where it only looks so. */
  references(path: string): readonly string[];
}

/**
 * Takes a document apart without reading it, which takes a twentieth of the time. It is a guess, to be held against what is
 * known of the document: a line may look like a key and be none.
 *
 * @returns undefined when the document is not written as blocks from its top down to its components
 */
export function yamlParts(text: string): YamlParts | undefined {
  const sections = entriesAt(text, 0);
  if (sections === undefined) return undefined;
  const paths = blockOf(sections.entries.find(({ name }) => name === "paths"));
  const components = sections.entries.find(({ name }) => name === "components");
  const kinds = components === undefined ? undefined : blockOf(components);
  if (paths === undefined || (components !== undefined && kinds === undefined)) return undefined;
  const blocks = (kinds?.entries ?? []).map((kind) => ({ kind, block: blockOf(kind) }));
  const others = sections.entries.filter(({ name }) => name !== "paths" && name !== "components");
  const byPointer = new Map(
    blocks.flatMap(({ kind, block }) => (block?.entries ?? []).map((entry) => [`${kind.name}/${entry.name}`, entry])),
  );

  return {
    paths: new Map(paths.entries.map(({ key, text }) => [key, text])),
    components: new Set(blocks.flatMap(({ kind, block }) => [kind, ...(block?.entries ?? [])].map(({ name }) => name))),
    rest: [sections.head, paths.head, ...others.map(({ text }) => text), components?.text ?? ""].join(""),
    references: (path) => referencesIn(paths.entries.find(({ key }) => key === path)?.text ?? ""),
    reduced(chosen) {
      const kept = paths.entries.filter(({ key }) => chosen.includes(key));
      const needed = new Set<string>();
      const follow = (part: string): void => {
        for (const pointer of referencesIn(part)) {
          if (needed.has(pointer)) continue;
          needed.add(pointer);
          follow(byPointer.get(pointer)?.text ?? "");
        }
      };
      for (const { text } of [...kept, ...others]) follow(text);
      // In a document that marks properties for one direction the types of all bodies and answers say so.
      const marked = [...byPointer].find(([, { text }]) => /\b(?:readOnly|writeOnly)\b/.test(text));
      if (marked !== undefined) follow(`#/components/${marked[0]}`);
      const keptKinds = blocks.flatMap(({ kind, block }) => {
        // A security scheme is not referred to but named.
        if (block === undefined || kind.name === "securitySchemes") return [kind.text];
        const entries = block.entries.filter(({ name }) => needed.has(`${kind.name}/${name}`));
        return entries.length === 0 ? [] : [block.head, ...entries.map(({ text }) => text)];
      });
      return [
        sections.head,
        ...sections.entries.flatMap((section) => {
          if (section.name === "paths") return [paths.head, ...kept.map(({ text }) => text)];
          if (section.name !== "components" || kinds === undefined) return [section.text];
          return keptKinds.length === 0 ? [] : [kinds.head, ...keptKinds];
        }),
      ].join("");
    },
  };
}

interface Entry {
  /** As it is written. */
  readonly key: string;
  /** Without quotation marks. */
  readonly name: string;
  /** From its key to the next one. */
  readonly text: string;
}

interface Block {
  /** What stands before the first entry. */
  readonly head: string;
  readonly entries: readonly Entry[];
}

/** The entries of a key's value, when they stand in lines of their own below it. */
function blockOf(entry: Entry | undefined): Block | undefined {
  if (entry === undefined) return undefined;
  const [head = "", ...lines] = entry.text.split("\n", 50);
  const first = lines.find((line) => /^ *[^\s#]/.test(line));
  const indent = first?.search(/\S/) ?? 0;
  const isBlock = /:\s*(?:#.*)?$/.test(head) && indent > entry.text.search(/\S/);
  return isBlock ? entriesAt(entry.text, indent) : undefined;
}

const key = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'?&*!|>%@`{}[\],#-].*?))\s*:(?=\s|$)/;

/** The entries whose keys stand at this indentation, when nothing but their common key stands at a smaller one. */
function entriesAt(text: string, indent: number): Block | undefined {
  const starts: { readonly at: number; readonly key: string; readonly name: string }[] = [];
  let own = 0;
  for (const { at, line } of linesUpTo(text, indent)) {
    const before = line.search(/\S/);
    if (starts.length === 0 && (before < indent ? own++ === 0 : /^---\s*$/.test(line))) continue;
    const found = before < indent ? null : key.exec(line.slice(indent));
    if (found === null) return undefined;
    const [whole, double, single, plain] = found;
    starts.push({ at, key: whole, name: double ?? single ?? plain ?? "" });
  }
  if (new Set(starts.map(({ name }) => name)).size < starts.length) return undefined;
  return {
    head: text.slice(0, starts[0]?.at),
    entries: starts.map(({ at, key, name }, index) => ({ key, name, text: text.slice(at, starts[index + 1]?.at) })),
  };
}

/** The lines that begin at this indentation or before it, but for empty ones and comments. Most begin behind it, and are only passed by. */
function* linesUpTo(text: string, indent: number): Generator<{ readonly at: number; readonly line: string }> {
  for (let at = 0; at < text.length;) {
    let first = at;
    while (first - at <= indent && text.charCodeAt(first) === space) first++;
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    if (first - at <= indent && first < end && !/[\s#]/.test(text.charAt(first)))
      yield { at, line: text.slice(at, end) };
    at = end + 1;
  }
}

const space = " ".charCodeAt(0);

/** The components that a text refers to, as `kind/name`; also where it only looks so. */
function referencesIn(text: string): string[] {
  return [...text.matchAll(/#\/components\/([^/\s"']+\/[^/\s"'#,}\]]+)/g)].map(([, pointer = ""]) =>
    keysOf(`/${decoded(pointer)}`).join("/"),
  );
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
