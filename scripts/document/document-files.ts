import path from "node:path";
import { shown as asTyped } from "../command/project.js";
import {
  BrokenFile,
  isList,
  isRecord,
  joinPointer,
  loadYaml,
  realPointer,
  type Json,
  type Place,
  type YamlSource,
} from "./yaml-source.js";

/** The files of a document beside its entry stand in its data below this key, each by its path. */
const filesKey = "x-files";

/**
 * Reads a document of one file or many as one: references into other files become references inside the document, and
 * each place knows its real file and line. Throws {@link BrokenFile}.
 *
 * @param shown how a file is named to the reader
 * @param load how a file is read, by its path and its name to the reader
 */
export async function loadDocument(
  file: string,
  shown: (file: string) => string = asTyped,
  load: typeof loadYaml = loadYaml,
): Promise<YamlSource> {
  const entry = path.resolve(file);
  const sources = new Map<string, YamlSource>([[entry, await load(entry, shown(entry))]]);
  // A Map may grow while it is walked: so files that are found on the way get their turn.
  for (const [name, source] of sources) {
    for (const { pointer, reference } of referencesIn(source.data)) {
      const target = fileOf(reference, name, () => `${source.file}:${String(source.lineOf(pointer))}`);
      if (target === undefined || sources.has(target)) continue;
      try {
        sources.set(target, await load(target, shown(target)));
      } catch (error) {
        if (!(error instanceof BrokenFile)) throw error;
        throw new BrokenFile(`${source.file}:${String(source.lineOf(pointer))}: ${reference}: ${error.message}`);
      }
    }
  }
  return joined(entry, sources);
}

function joined(entry: string, sources: ReadonlyMap<string, YamlSource>): YamlSource {
  const first = sources.get(entry);
  if (first === undefined) throw new Error("the entry is always loaded");
  if (sources.size === 1) return first;
  const prefix = (file: string): string =>
    file === entry ? "" : joinPointer("", filesKey, path.relative(path.dirname(entry), file));
  const others = [...sources].filter(([file]) => file !== entry);
  const data = {
    // A document that is not even an object has no references, so it is alone.
    ...(isRecord(first.data) ? rewritten(first.data, entry, prefix) : {}),
    [filesKey]: Object.fromEntries(
      others.map(([file, source]) => [path.relative(path.dirname(entry), file), rewritten(source.data, file, prefix)]),
    ),
  };
  const byPrefix = new Map(others.map(([file, source]) => [prefix(file), source]));
  const placeOf = (pointer: string): Place => {
    const real = realPointer(data, pointer);
    const [, key, name] = real.split("/");
    const home = `/${key ?? ""}/${name ?? ""}`;
    const source = key === filesKey ? byPrefix.get(home) : undefined;
    return source === undefined ? first.placeOf(real) : source.placeOf(real.slice(home.length));
  };
  return { file: first.file, data, lineOf: (pointer) => placeOf(pointer).line, placeOf };
}

interface Reference {
  readonly pointer: string;
  readonly reference: string;
}

/** What stands below these keywords is a value, not a part of the document. */
const values = new Set(["example", "examples", "default", "const", "enum"]);
/** Below these any key is a name. */
const names = new Set(
  "properties patternProperties dependentSchemas $defs definitions schemas parameters headers responses requestBodies callbacks links encoding variables pathItems securitySchemes".split(
    " ",
  ),
);

function* referencesIn(data: Json, pointer = "", key = ""): Generator<Reference> {
  if (isList(data)) {
    for (const [index, item] of data.entries()) yield* referencesIn(item, joinPointer(pointer, String(index)));
  } else if (isRecord(data)) {
    const reference = data["$ref"];
    if (typeof reference === "string") yield { pointer: joinPointer(pointer, "$ref"), reference };
    for (const [name, value] of Object.entries(data)) {
      if (values.has(name) && !names.has(key) && !(name === "examples" && isRecord(value))) continue;
      if (name === "value" && pointer.includes("/examples/")) continue;
      yield* referencesIn(value, joinPointer(pointer, name), name);
    }
  }
}

/** A file that is read again unchanged, while others are edited, is the same object. */
const copies = new WeakMap<object, { readonly home: string; readonly copy: Json }>();

function rewritten<T extends Json>(data: T, file: string, prefix: (file: string) => string): T {
  if (!isRecord(data)) return data;
  const [known, home] = [copies.get(data), prefix(file)];
  // A copy has the form of what it copies.
  if (known?.home === home) return known.copy as T;
  const copy = rewrittenAnew(data, file, prefix);
  copies.set(data, { home, copy });
  return copy;
}

function rewrittenAnew<T extends Json>(data: T, file: string, prefix: (file: string) => string): T {
  const targets = new Map(
    [...referencesIn(data)].map(({ pointer, reference }) => [pointer, targetOf(reference, file, prefix)]),
  );
  const copy = (value: Json, pointer: string): Json => {
    const target = targets.get(pointer);
    if (target !== undefined) return target;
    if (isList(value)) return value.map((item, index) => copy(item, joinPointer(pointer, String(index))));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, joinPointer(pointer, key))]));
  };
  // A copy has the form of what it copies.
  return copy(data, "") as T;
}

function targetOf(reference: string, file: string, prefix: (file: string) => string): string {
  const inside = reference.includes("#") ? reference.slice(reference.indexOf("#") + 1) : "";
  const target = fileOf(reference, file, () => file) ?? file;
  return `#${prefix(target)}${inside}`;
}

/** The file that a reference leads into; undefined when it stays in its own. */
function fileOf(reference: string, from: string, place: () => string): string | undefined {
  const [name = ""] = reference.split("#");
  if (name === "") return undefined;
  if (/^[a-z][a-z+.-]+:/i.test(name))
    throw new BrokenFile(`${place()}: the reference ${reference} leaves this computer; save that file and refer to it`);
  try {
    const target = path.resolve(path.dirname(from), decodeURIComponent(name));
    return target === from ? undefined : target;
  } catch {
    throw new BrokenFile(`${place()}: the reference ${reference} is no address; a % in it must be written as %25`);
  }
}
