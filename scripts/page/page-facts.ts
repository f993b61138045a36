import {
  isChinese,
  isMessageSection,
  roleOf,
  sectionOf,
  statusMarker,
  columnOf,
  type Role,
  type Section,
} from "./words.js";
import type { FieldFacts, Location, PageFacts, StatusFacts } from "./facts.js";
import { findCut, withoutCutRow, type CutPoint } from "./cut.js";
import type { Group, Reading } from "./reading.js";
import { cellText, UnreadablePage, type Block, type Page, type Table } from "./model.js";
import { flatten, readParameterTable, type ParameterTable, type RawField, type TableSet } from "./tables.js";

const maxRows = 10_000;

/** What a page states about its operation. Throws {@link UnreadablePage} when it is no page of an operation. */
export function factsFromPage(page: Page): PageFacts {
  const reading = read(page.blocks);
  const refusal = refusalOf(reading);
  if (refusal !== undefined || reading.line === undefined) throw new UnreadablePage(refusal ?? noRequestLine);
  const cut = findCut(page, reading);
  const notes: string[] = [];
  const fields = reading.groups.flatMap((group) => fieldsOf(withoutCutRow(group, cut, reading), reading, notes));
  const language = page.blocks.some(
    (block) => block.kind !== "table" && isChinese(block.text) && sectionOf(block.text) !== undefined,
  )
    ? "zh"
    : "en";
  return {
    operation: reading.operation ?? operationFromUrl(page.url),
    ...reading.line,
    fields: unique(fields, notes),
    statuses: statusesOf(reading, cut),
    closed: [],
    title: reading.title,
    language,
    site: siteOf(page.url),
    url: page.url,
    date: reading.date,
    cut:
      cut === undefined ? undefined : { section: cut.section, after: cut.row === undefined ? undefined : cut.row.name },
    listsLost: hasLostLists(page, fields),
    notes,
  };
}

/** A flattening that loses one list loses all of them, also those that no sentence announces. */
function hasLostLists(page: Page, fields: readonly FieldFacts[]): boolean {
  const hasItem = (table: Table): boolean =>
    table.rows.some((row) => row.some((cell) => cell.lines.some((line) => line.item)));
  if (page.blocks.some((block) => block.kind === "table" && hasItem(block))) return false;
  return page.form === "text" || fields.some((field) => field.lost?.includes("options") === true);
}

const noRequestLine = "it has no request line such as POST /v3/…, so it is not the page of an operation";

/** Why a page is not that of a JSON operation, or too little of one; undefined when it can be read. */
function refusalOf(reading: Reading): string | undefined {
  if (reading.message)
    return "it is not the page of a JSON operation as are read here: it describes the syntax of messages, by their headers and elements";
  if (reading.line === undefined) return noRequestLine;
  if (reading.groups.length > 0 || reading.listed.length > 0) return undefined;
  if (reading.otherTables.length > 0)
    return `it has a request line, but no table of JSON fields: its tables have the columns ${[...new Set(reading.otherTables)].join("; ")}`;
  return "it has a request line but no table of parameters, responses or status codes; it may be cut off early";
}

const requestLine = /\b(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s+(?:https?:\/\/[^/\s]*)?(\/[^\s?，。；、"'“”<]*)/;

function read(blocks: readonly Block[]): Reading {
  const reading: Reading = {
    title: undefined,
    titled: false,
    line: undefined,
    groups: [],
    described: [],
    listed: [],
    last: undefined,
    date: undefined,
    operation: undefined,
    rows: 0,
    lastTable: undefined,
    message: blocks.some((block) => block.kind !== "table" && isMessageSection(block.text)),
    otherTables: [],
  };
  let section: Section | undefined;
  let status: string | undefined;
  for (const block of blocks) {
    if (block.kind === "table") {
      readTable(block, section, status, reading);
      continue;
    }
    const opened = block.kind === "heading" || !block.item ? sectionOf(block.text) : undefined;
    if (opened !== undefined) {
      section = opened;
      status = undefined;
      reading.last = opened;
      continue;
    }
    if (section === undefined || section === "other") readHead(block, section, reading);
    const line = requestLine.exec(block.text);
    if (line?.[1] !== undefined && line[2] !== undefined && section !== "example" && section !== "response") {
      reading.line ??= { method: line[1], path: line[2] };
    }
    const marker = statusMarker(block.text);
    if (marker !== undefined && section === "response") {
      status = marker;
      if (!reading.described.includes(marker)) reading.described.push(marker);
    }
  }
  return reading;
}

const aboutThePage =
  /^(?:updated on|last updated|更新时间|最近更新|(?:share|copy link|view pdf|分享|复制链接|查看pdf)$)/i;

function readHead(block: Exclude<Block, Table>, section: Section | undefined, reading: Reading): void {
  reading.date ??= /(?:updated on|更新时间|最近更新)\s*[:：]?\s*(\d{4}-\d{2}-\d{2})/i.exec(block.text)?.[1];
  if (
    section !== undefined ||
    aboutThePage.test(block.text) ||
    (block.kind === "text" && (block.item || reading.titled))
  )
    return;
  // The last heading before the first section, else the last line; a saved site has others above it.
  reading.titled ||= block.kind === "heading";
  reading.title = block.text;
  reading.operation = /\s?-\s([A-Za-z]\w+)$/.exec(block.text)?.[1] ?? reading.operation;
}

function readTable(table: Table, section: Section | undefined, status: string | undefined, reading: Reading): void {
  if (columnOf(table.header[0] ?? "") === "status" || section === "status-codes") {
    if (section === "example" || section === "error-codes") return;
    for (const row of table.rows) {
      const code = /^(\d{3})(?!\d)/.exec(cellText(row[0]))?.[1];
      if (code !== undefined && !reading.listed.includes(code)) reading.listed.push(code);
    }
    return;
  }
  if (section !== "uri" && section !== "request" && section !== "response") return;
  const parameters = readParameterTable(table);
  if (parameters === undefined) {
    reading.otherTables.push(table.header.join(", "));
    return;
  }
  reading.rows += parameters.fields.length;
  if (reading.rows > maxRows)
    throw new UnreadablePage(`it has more than ${String(maxRows)} parameters, far more than a page of the vendor`);
  const last = reading.groups.at(-1);
  if (last?.section === section && last.status === status) last.tables.push(parameters);
  else reading.groups.push({ section, status, tables: [parameters] });
  reading.lastTable = { block: table, table: parameters };
}

function fieldsOf(group: Group, reading: Reading, notes: string[]): FieldFacts[] {
  const set: TableSet = { tables: group.tables, taken: new Set() };
  const facts: FieldFacts[] = [];
  for (const table of group.tables) {
    for (const name of table.unread) notes.push(`a row that begins with "${name}" is not understood, and was left out`);
    if (set.taken.has(table)) continue;
    const role = roleOf(table.caption ?? "");
    if (role === undefined && table.caption !== undefined && facts.length > 0 && /^[\w.-]+$/.test(table.caption)) {
      notes.push(`no field refers to the table "${table.caption}"`);
      continue;
    }
    for (const [place, part] of splitByPlace(table, role, group, reading)) {
      if (
        table.caption === undefined &&
        (place === "body" || place === "response") &&
        facts.some((fact) => fact.in === place)
      ) {
        notes.push(`no field refers to the table with ${table.fields.map((field) => field.name).join(", ")}`);
        continue;
      }
      const status =
        place === "response" || place === "response-header" ? (group.status ?? successOf(reading)) : undefined;
      facts.push(...flatten(part, { in: place, status }, set, notes));
    }
    set.taken.add(table);
  }
  return facts;
}

const knownHeaders = /^(authorization|host|accept|accept-\w+|content-\w+|user-agent|date|cookie)$/i;

function isHeader({ name }: RawField): boolean {
  return /^x-[\w-]+$/i.test(name) || knownHeaders.test(name) || /^[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)+$/.test(name);
}

/** A caption says where all parameters of a table go; without one, each parameter's name does. */
function splitByPlace(
  table: ParameterTable,
  role: Role | undefined,
  group: Group,
  reading: Reading,
): [Location, ParameterTable][] {
  const path = reading.line?.path ?? "";
  const bodiless = /^(GET|HEAD|DELETE)$/.test(reading.line?.method ?? "");
  const place = (field: RawField): Location => {
    if (field.in !== undefined && /^(path|query|header|body)$/.test(field.in)) return field.in as Location; // The pattern lists locations.
    const fits =
      group.section === "response"
        ? role === "response" || role === "response-header"
        : role !== "response" && role !== "response-header";
    if (role !== undefined && fits) return role;
    const header = isHeader(field) || (field.name.includes("-") && table.fields.some(isHeader));
    if (group.section === "response") return header ? "response-header" : "response";
    if (path.includes(`{${field.name}}`)) return "path";
    if (header) return "header";
    return group.section === "uri" || bodiless ? "query" : "body";
  };
  const parts = new Map<Location, RawField[]>();
  for (const field of table.fields) {
    const at = place(field);
    const part = parts.get(at);
    if (part === undefined) parts.set(at, [field]);
    else part.push(field);
  }
  return [...parts].map(([at, fields]) => [at, parts.size === 1 ? table : { ...table, fields }]);
}

/** An old page describes its answer without a status code: then it is that of success. */
function successOf(reading: Reading): string {
  const good = reading.listed.filter((code) => code.startsWith("2"));
  return good.length === 1 && good[0] !== undefined ? good[0] : "2XX";
}

function statusesOf(reading: Reading, cut: CutPoint | undefined): StatusFacts[] {
  const undescribed = reading.groups.some((group) => group.section === "response" && group.status === undefined)
    ? [successOf(reading)]
    : [];
  // The table is the vendor's list. When it is not there to the end, the parts of the response section count too.
  const codes =
    reading.listed.length > 0 && cut === undefined
      ? reading.listed
      : [...reading.described, ...undescribed, ...reading.listed];
  return [...new Set(codes)].sort().map((code) => ({ code }));
}

/** Some pages print a field twice; the first one counts. */
function unique(fields: readonly FieldFacts[], notes: string[]): FieldFacts[] {
  const seen = new Map<string, FieldFacts>();
  for (const field of fields) {
    const key = `${field.in} ${field.status ?? ""} ${field.name}`;
    if (seen.has(key)) notes.push(`the page has ${key.replace(/\s+/g, " ")} more than once`);
    else seen.set(key, field);
  }
  return [...seen.values()];
}

function operationFromUrl(url: string | undefined): string | undefined {
  return /\/([A-Z][A-Za-z0-9]+)(?:_\d+)?\.(?:html|md)/.exec(url ?? "")?.[1];
}

function siteOf(url: string | undefined): string | undefined {
  const path = /support\.huaweicloud\.com\/([^?#]*)/.exec(url ?? "")?.[1];
  if (path === undefined) return undefined;
  return path.startsWith("intl/") ? "intl" : path.startsWith("eu/") ? "eu" : "cn";
}
