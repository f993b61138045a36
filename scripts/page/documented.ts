import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  attributes,
  type Attribute,
  type Attributes,
  type FieldFacts,
  type Location,
  type OperationFacts,
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
}

export interface Documented {
  readonly operations: readonly DocumentedOperation[];
  readonly deviations: Deviations;
}

const deviationsFile = "deviations.yaml";
const draftEnd = ".draft.yaml";

/** Reads a folder of transcripts: one file for each operation, and `deviations.yaml`. Drafts are left out. */
export async function loadDocumented(folder: string): Promise<Documented> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith(".yaml") && !name.endsWith(draftEnd)).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return { operations: [], deviations: noDeviations };
    throw error;
  }
  const operations: DocumentedOperation[] = [];
  let deviations = noDeviations;
  for (const name of names) {
    const source = await loadYaml(join(folder, name));
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

/** Reads one transcript. Throws {@link BrokenFile} with the line of the first mistake. */
export function readOperation(source: YamlSource): DocumentedOperation {
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
  checkPages(source, fail);

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
  return { operation, file: source.file, method: line[1], path: line[2], fields, statuses, closed: [] };
}

type Fail = (pointer: string, problem: string) => never;

function checkPages(source: YamlSource, fail: Fail): void {
  const pages = items(member(source.data, "pages"));
  if (pages.length === 0) fail("/pages", `"pages" must list the pages that were read: url, site, language, date`);
  pages.forEach((page, index) => {
    const pointer = joinPointer("", "pages", String(index));
    for (const key of ["url", "site", "language", "date"]) {
      if (typeof member(page, key) !== "string")
        fail(pointer, `the page needs "${key}", a text; write unknown when the copy does not say`);
    }
  });
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
