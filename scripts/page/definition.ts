import { readDescription } from "./description.js";
import type { Attribute, FieldFacts, PageFacts } from "./facts.js";
import { toLine, UnreadablePage } from "./model.js";
import { factsFromSpec, operationsOf, type SpecOperation } from "./spec-facts.js";
import { isSwagger, toOpenApi } from "./swagger.js";
import {
  BrokenFile,
  isList,
  isRecord,
  member,
  members,
  parseYaml,
  valueAt,
  type Json,
} from "../document/yaml-source.js";
import { isChinese } from "./words.js";

/** The definitions of one file: what each of its operations states. */
export interface Definitions {
  /** `definition` of one operation, with Swagger's words; `openapi` of many. */
  readonly form: "definition" | "openapi";
  readonly operations: readonly PageFacts[];
}

/** Whether a text is a definition for programs rather than a page for people. */
export function isDefinition(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith("{") || /^(?:---\s+)?(?:#[^\n]*\n\s*)*["']?(?:openapi|swagger)["']?\s*:/.test(start);
}

/**
 * Reads one operation of an API explorer (Swagger 2.0's parameters, definitions and paths, with or without an envelope
 * around them) or an OpenAPI or Swagger document with any number of operations. Throws {@link UnreadablePage}.
 */
export function readDefinition(text: string): Definitions {
  const raw = parse(text);
  const swagger = isSwagger(raw);
  const data = swagger ? toOpenApi(raw) : raw;
  if (!isRecord(member(data, "paths")) || (!swagger && typeof member(data, "openapi") !== "string"))
    throw new UnreadablePage(
      "it is no definition of an operation: it has neither OpenAPI's nor Swagger's openapi, paths and definitions",
    );
  try {
    const listsLost = !hasList(data);
    const operations = operationsOf(data).map((operation) => ({ ...factsOf(data, operation), listsLost }));
    if (operations.length === 0) throw new UnreadablePage("its paths have no operation");
    return { form: swagger ? "definition" : "openapi", operations };
  } catch (error) {
    if (error instanceof BrokenFile) throw new UnreadablePage(error.message);
    throw error;
  }
}

function parse(text: string): Json {
  try {
    // JSON.parse takes a hundredth of the time, and what an explorer serves is JSON.
    return text.trimStart().startsWith("{") ? (JSON.parse(text) as Json) : parseYaml(text, "the file").data;
  } catch (error) {
    if (error instanceof BrokenFile) throw new UnreadablePage(error.message);
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadablePage(`it begins like JSON and is none, or not all of it: ${error.message}`);
  }
}

function factsOf(data: Json, operation: SpecOperation): Omit<PageFacts, "listsLost"> {
  const { pointer } = operation;
  const item = valueAt(data, pointer.slice(0, pointer.lastIndexOf("/")));
  const line = requestLine(item, operation);
  const { fields, statuses } = factsFromSpec(data, operation);
  const described = text(member(valueAt(data, pointer), "description")) ?? "";
  const title = text(member(valueAt(data, pointer), "summary"));
  const version = text(member(member(data, "info"), "version"));
  return {
    operation: operation.operation ?? text(member(item, "x-operationId")),
    ...line,
    fields: fields.map((field) => withDescription(data, field)),
    statuses: statuses.map(({ code }) => ({ code })),
    closed: [],
    title,
    language: isChinese(`${title ?? ""}${described}`) ? "zh" : "en",
    site: undefined,
    url: undefined,
    date: /^\d{4}-\d{2}-\d{2}$/.test(version ?? "") ? version : undefined,
    cut: undefined,
    notes: [],
  };
}

/**
 * The vendor's exports name each path after its operation: the real one stands in `x-url`, as `{endpoint}/v3/things`,
 * its method in `x-method`.
 */
function requestLine(item: Json | undefined, operation: SpecOperation): { method: string; path: string } {
  const url = text(member(item, "x-url"));
  const method = text(member(item, "x-method"))?.toUpperCase();
  const path = url === undefined ? undefined : /^(?:\{[^{}/]*\}|https?:\/\/[^/]*)?(\/[^?#]*)/.exec(url)?.[1];
  return { method: method ?? operation.method, path: path ?? operation.path };
}

/**
 * Adds what only the description states: definitions have no enumerations. Their limits stand in the definition itself,
 * and what a sentence says about them is not taken.
 */
function withDescription(data: Json, field: FieldFacts): FieldFacts {
  const { pointers, ...plain } = field;
  const description = text(member(valueAt(data, pointers?.field ?? ""), "description"));
  if (description === undefined) return plain;
  const lines = description.split("\n").map((line) => toLine(line));
  const { attributes, lost } = readDescription(lines, field.type);
  const added: { options?: readonly string[]; pattern?: string } = {};
  if (field.options === undefined && attributes.options !== undefined) added.options = attributes.options;
  if (field.pattern === undefined && attributes.pattern !== undefined) added.pattern = attributes.pattern;
  const missing = lost.filter((attribute: Attribute) => field[attribute] === undefined);
  return { ...plain, ...added, ...(missing.length === 0 ? {} : { lost: missing }) };
}

/** Some exports keep only the first line of each description. */
function hasList(value: Json): boolean {
  if (isList(value)) return value.some(hasList);
  return members(value).some(
    ([key, one]) =>
      key === "enum" || (key === "description" && typeof one === "string" ? /\n\s*[-*•·]\s/.test(one) : hasList(one)),
  );
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
