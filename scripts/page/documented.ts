import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  attributes,
  sourceKinds,
  type Attribute,
  type Attributes,
  type FieldFacts,
  type Location,
  type OperationFacts,
  type SourceKind,
} from "./facts.js";
import { noDeviations, readDeviations, type Deviations } from "./deviations.js";
import {
  BrokenFile,
  isList,
  isRecord,
  items,
  joinPointer,
  loadYaml,
  member,
  members,
  type Json,
  type YamlSource,
} from "../document/yaml-source.js";

/** What was transcribed from the vendor's pages about one operation. */
export interface DocumentedOperation extends OperationFacts {
  readonly operation: string;
  readonly file: string;
  /** The kinds of sources that the facts come from. */
  readonly kinds: ReadonlySet<SourceKind>;
}

export interface Documented {
  readonly operations: readonly DocumentedOperation[];
  readonly deviations: Deviations;
}

export const deviationsFile = "deviations.yaml";
/** What `--apply` has changed; see `apply/records.ts`. */
export const appliedFile = "applied.yaml";
const draftEnd = ".draft.yaml";

/** Whether a file of the folder holds facts, or deviations. */
export function isTranscript(name: string): boolean {
  return name.endsWith(".yaml") && !name.endsWith(draftEnd) && name !== appliedFile;
}

/**
 * Reads a folder of transcripts: one file for each operation, and `deviations.yaml`. Drafts are left out.
 *
 * @param load how a file is read
 */
export async function loadDocumented(folder: string, load: typeof loadYaml = loadYaml): Promise<Documented> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => isTranscript(name)).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return { operations: [], deviations: noDeviations };
    throw error;
  }
  const operations: DocumentedOperation[] = [];
  let deviations = noDeviations;
  for (const name of names) {
    const source = await load(join(folder, name));
    if (name === deviationsFile) deviations = readDeviations(source);
    else operations.push(readOperation(source));
  }
  return { operations, deviations };
}

export function draftFile(folder: string, name: string): string {
  return join(folder, `${name}${draftEnd}`);
}

const requestGroups = ["path", "query", "header", "body"] as const;
const keys = ["operation", "request-line", "pages", ...requestGroups, "responses", "response-headers", "notes"];

const known = new WeakMap<YamlSource, DocumentedOperation>();

/** Reads one transcript. Throws {@link BrokenFile} with the line of the first mistake. */
export function readOperation(source: YamlSource): DocumentedOperation {
  const operation = known.get(source) ?? readAnew(source);
  known.set(source, operation);
  return operation;
}

function readAnew(source: YamlSource): DocumentedOperation {
  const fail = (pointer: string, problem: string): never => {
    throw new BrokenFile(`${source.file}:${String(source.lineOf(pointer))}: ${problem}`);
  };
  if (!isRecord(source.data)) return fail("", "the file must hold the facts of one operation");
  for (const [key] of members(source.data)) {
    if (!keys.includes(key)) fail(joinPointer("", key), `"${key}" is not known here; known are ${keys.join(", ")}`);
  }
  const operation = member(source.data, "operation");
  if (typeof operation !== "string") return fail("/operation", `"operation" must be the operationId`);
  const line = /^([A-Z]+) (\/\S*)$/.exec(String(member(source.data, "request-line")));
  if (line?.[1] === undefined || line[2] === undefined)
    return fail("/request-line", `"request-line" must look like "POST /v3/…"`);
  const kinds = kindsOf(source, fail);

  const fields: FieldFacts[] = [];
  const read = (pointer: string, group: Json | undefined, where: { in: Location; status?: string }): void => {
    for (const [name, facts] of members(group))
      fields.push({ ...where, name, ...readAttributes(facts, joinPointer(pointer, name), fail) });
  };
  for (const group of requestGroups) read(joinPointer("", group), member(source.data, group), { in: group });
  const statuses = members(member(source.data, "responses")).map(([code, group]) => {
    if (!/^(\d{3}|2XX)$/.test(code)) fail(joinPointer("", "responses", code), `"${code}" is not a status code`);
    read(joinPointer("", "responses", code), group, { in: "response", status: code });
    return { code };
  });
  for (const [code, group] of members(member(source.data, "response-headers"))) {
    read(joinPointer("", "response-headers", code), group, { in: "response-header", status: code });
  }
  return { operation, file: source.file, method: line[1], path: line[2], fields, statuses, closed: [], kinds };
}

type Fail = (pointer: string, problem: string) => never;

function kindsOf(source: YamlSource, fail: Fail): Set<SourceKind> {
  const pages = items(member(source.data, "pages"));
  if (pages.length === 0) fail("/pages", `"pages" must list the pages that were read: url, site, language, date`);
  const kinds = pages.map((page, index): SourceKind => {
    const pointer = joinPointer("", "pages", String(index));
    for (const key of ["url", "site", "language", "date"]) {
      if (typeof member(page, key) !== "string")
        fail(pointer, `the page needs "${key}", a text; write unknown when the copy does not say`);
    }
    const named = member(page, "kind") ?? "page";
    return (
      sourceKinds.find((kind) => kind === named) ??
      fail(joinPointer(pointer, "kind"), `"kind" must be one of ${sourceKinds.join(", ")}`)
    );
  });
  return new Set(kinds);
}

function readAttributes(facts: Json, pointer: string, fail: Fail): Attributes & { schema?: string } {
  const found: { -readonly [K in Attribute]?: unknown } & { schema?: string } = {};
  for (const [key, value] of members(facts)) {
    const at = joinPointer(pointer, key);
    if (key === "schema" && typeof value === "string") found.schema = value;
    else if (key === "mandatory" || key === "nullable")
      found[key] = typeof value === "boolean" ? value : fail(at, `"${key}" must be true or false`);
    else if (key === "min" || key === "max" || key === "minItems" || key === "maxItems")
      found[key] = typeof value === "number" ? value : fail(at, `"${key}" must be a number`);
    else if (key === "options")
      found.options = isList(value) ? value.map(String) : fail(at, `"options" must be a list`);
    else if (key === "type" || key === "pattern")
      found[key] = typeof value === "string" ? value : fail(at, `"${key}" must be a text`);
    else if (key === "default") found.default = String(value);
    else fail(at, `"${key}" is not known here; known are ${attributes.join(", ")}, schema`);
  }
  // Each value was checked against the type of its attribute above.
  return found as Attributes & { schema?: string };
}
