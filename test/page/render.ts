import type { FieldFacts, Location, OperationFacts } from "../../scripts/page/facts.js";
import { captions, describe, headers, languageWords, typeText, type Language } from "./render-words.js";

/** The forms in which people get a page; the two Markdown forms and the four text forms all occur. */
export const pageForms = ["html", "markdown", "repository", "cells", "undashed", "rows", "stacked"] as const;
export type PageForm = (typeof pageForms)[number];

export interface RenderOptions {
  readonly form: PageForm;
  readonly language: Language;
  /** Leave the items of every list out, as many flattened copies do. */
  readonly loseLists?: boolean;
  /** Statuses of the table at the end, where they are not those of the facts. */
  readonly listed?: readonly string[];
}

/** A line of a description; an item of a list when `item` is set. */
export interface Words {
  readonly text: string;
  readonly item?: boolean;
}

interface Table {
  readonly caption: string;
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly RenderedCell[])[];
}

interface RenderedCell {
  readonly words: readonly Words[];
  readonly link?: string | undefined;
}

/** Writes a page of the vendor's kind, in our own sentences, that states exactly these facts. */
export function renderPage(facts: OperationFacts, options: RenderOptions): string {
  const say = languageWords[options.language];
  const writer = writers[options.form](options);
  writer.start(`${say.title}${facts.operation === undefined ? "" : ` - ${facts.operation}`}`, say.updated);
  writer.heading(say.function);
  writer.text(say.purpose);
  writer.heading(say.authorization);
  writer.text(say.permission);
  writer.table({
    caption: "",
    id: "policy",
    header: say.policyHeader,
    rows: [["scm:cert:x", "Write", "cert *"].map(cell)],
  });
  writer.heading("URI");
  writer.text(`${facts.method} ${facts.path}`);
  let number = 0;
  const tables = (at: Location, status?: string): void => {
    for (const table of tablesOf(
      facts.fields.filter((field) => field.in === at && field.status === status),
      at,
      options.language,
    )) {
      number += 1;
      writer.table({ ...table, caption: say.caption(number, table.caption) });
    }
  };
  tables("path");
  tables("query");
  writer.heading(say.request);
  tables("header");
  tables("body");
  writer.heading(say.response);
  for (const { code } of facts.statuses) {
    if (!facts.fields.some((field) => field.status === code)) continue;
    writer.text(say.status(code), true);
    tables("response-header", code);
    tables("response", code);
  }
  writer.heading(say.exampleRequest);
  writer.code(`${facts.method} https://{endpoint}${facts.path}\n\n{\n  "sample" : "a | b"\n}`);
  writer.heading(say.exampleResponse);
  for (const { code } of facts.statuses) writer.text(say.status(code), true);
  writer.code(`{\n  "id" : "x"\n}`);
  writer.heading(say.statusCodes);
  const codes = options.listed ?? facts.statuses.map((status) => status.code);
  writer.table({
    caption: "",
    id: "codes",
    header: say.statusHeader,
    rows: codes.map((code) => [cell(code), cell(say.meaning)]),
  });
  writer.heading(say.errorCodes);
  writer.text(say.seeErrors);
  return writer.end();
}

function cell(text: string): RenderedCell {
  return { words: text === "" ? [] : [{ text }] };
}

/** The table of a group and, after each table, those of its objects, as the vendor orders them. */
function tablesOf(fields: readonly FieldFacts[], at: Location, language: Language): Table[] {
  const tables: Table[] = [];
  const request = at !== "response" && at !== "response-header";
  const add = (prefix: string, caption: string): void => {
    const own = fields.filter(
      (field) => field.name.startsWith(prefix) && !field.name.slice(prefix.length).includes("."),
    );
    if (own.length === 0) return;
    const nested: (readonly [string, string])[] = [];
    const rows = own.map((field) => {
      const child = fields.find(
        (other) =>
          new RegExp(`^(\\[\\]|\\{\\})*\\.`).test(other.name.slice(field.name.length)) &&
          other.name.startsWith(field.name),
      );
      const link = child === undefined ? undefined : `${at}_${field.status ?? ""}_${field.name}`;
      if (child !== undefined)
        nested.push([
          child.name.slice(0, child.name.lastIndexOf(".") + 1),
          field.schema ?? field.name.slice(prefix.length),
        ]);
      const name =
        field.name === "[]" ? (language === "en" ? "[Array element]" : "[数组元素]") : field.name.slice(prefix.length);
      return [
        cell(name),
        ...(request
          ? [
              cell(
                language === "en" ? (field.mandatory === true ? "Yes" : "No") : field.mandatory === true ? "是" : "否",
              ),
            ]
          : []),
        { ...cell(typeText(field)), link },
        { words: describe(field, language) },
      ];
    });
    const owner = prefix.slice(0, -1).replace(/(\[\]|\{\})+$/, "");
    tables.push({
      caption,
      id: `${at}_${own[0]?.status ?? ""}_${owner === "" && prefix !== "" ? "[]" : owner}`,
      header: headers(language, request),
      rows,
    });
    for (const [childPrefix, childCaption] of nested) add(deepest(fields, childPrefix), childCaption);
  };
  add("", captions[language][at]);
  return tables;
}

/** `cert[].` for the fields of cert. */
function deepest(fields: readonly FieldFacts[], prefix: string): string {
  const shallow = fields
    .filter((field) => field.name.startsWith(prefix))
    .map((field) => field.name.slice(prefix.length));
  return shallow.some((name) => !name.includes("."))
    ? prefix
    : `${prefix}${shallow[0]?.slice(0, shallow[0].indexOf(".") + 1) ?? ""}`;
}

interface Writer {
  start(title: string, updated: string): void;
  heading(text: string): void;
  text(text: string, strong?: boolean): void;
  code(text: string): void;
  table(table: Table): void;
  end(): string;
}

const writers: Readonly<Record<PageForm, (options: RenderOptions) => Writer>> = {
  html: htmlWriter,
  markdown: markdownWriter,
  repository: repositoryWriter,
  cells: (options) =>
    textWriter(options, (table) =>
      `|\n${table.header.map((head) => `${head} |`).join("\n")}\n|${"---|".repeat(table.header.length)}\n${table.rows.map((row) => `|\n${row.map((one) => `${flat(one, options)} |\n`).join("")}`).join("")}`.trimEnd(),
    ),
  undashed: (options) =>
    textWriter(options, (table) =>
      `${table.caption}\n|\n${[table.header, ...table.rows.map((row) => row.map((one) => bulleted(one)))].map((row) => `${row.join(" |\n")} |`).join("\n|\n")}`.trim(),
    ),
  rows: (options) =>
    textWriter(
      options,
      (table) =>
        `${table.header.join(" | ")} |\n|${"---|".repeat(table.header.length)}\n${table.rows.map((row) => row.map((one) => `${flat(one, options).replaceAll("|", "\\|")} |`).join(" ")).join("\n")}`,
    ),
  stacked: (options) =>
    textWriter(options, (table) =>
      [
        ...(table.caption === "" ? [] : [table.caption]),
        ...table.header,
        ...table.rows.flatMap((row) =>
          row.flatMap((one) => one.words.map((words) => `${words.item === true ? "  • " : ""}${words.text}`)),
        ),
      ].join("\n\n"),
    ),
};

/** A cell in one block of text; list items on lines of their own, or lost. */
function flat(one: RenderedCell, options: RenderOptions): string {
  const lines: string[] = [""];
  for (const words of one.words) {
    if (words.item === true && options.loseLists === true) lines.push("");
    else if (words.item === true) lines.push(`• ${words.text}`, "");
    else lines.push(`${lines.pop() ?? ""} ${words.text}`.trim());
  }
  return lines.filter((line, index) => line !== "" || index === 0).join("\n");
}

/** Every line of a cell for itself, and every bullet too. */
function bulleted(one: RenderedCell): string {
  return one.words.map(({ text, item }) => (item === true ? `-\n${text}` : text)).join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Values stand in bold on the vendor's pages. */
function bold(text: string): string {
  return escapeHtml(text).replace(/([:：] ?)(\S+(?: - \d+)?)$/, "$1<strong>$2</strong>");
}

function htmlCell(one: RenderedCell): string {
  const parts: string[] = [];
  for (const words of one.words) {
    const previous = parts.at(-1);
    if (words.item !== true)
      parts.push(
        `<p>${one.link === undefined ? bold(words.text) : `<a href="#${one.link}">${escapeHtml(words.text)}</a>`}</p>`,
      );
    else if (previous?.endsWith("</ul>") === true)
      parts[parts.length - 1] = `${previous.slice(0, -5)}<li><p>${escapeHtml(words.text)}</p>\n</li></ul>`;
    else parts.push(`<ul><li><p>${escapeHtml(words.text)}</p>\n</li></ul>`);
  }
  return parts.join("\n");
}

function htmlTable(table: Table, caption: string): string {
  const head = table.header
    .map((text) => `<th align="left" class="cellrowborder" valign="top"><p>${escapeHtml(text)}</p>\n</th>\n`)
    .join("");
  const rows = table.rows
    .map(
      (row) =>
        `<tr>${row.map((one) => `<td class="cellrowborder" valign="top">${htmlCell(one)}\n</td>\n`).join("")}</tr>\n`,
    )
    .join("");
  return `<table cellpadding="4" cellspacing="0" summary="" id="${table.id}" frame="border" border="1" rules="all">${caption}<thead align="left"><tr>${head}</tr>\n</thead>\n<tbody>${rows}</tbody>\n</table>\n`;
}

function htmlWriter(options: RenderOptions): Writer {
  const say = languageWords[options.language];
  const out: string[] = [];
  return {
    start: (title, updated) =>
      out.push(`<!DOCTYPE html>\n<html lang="${options.language}"><head><title>x</title>
<link rel="canonical" href="${say.url}">\n<script>document.write("<table>");</script></head><body>
<ul class="nav"><li><a href="#a">URI</a></li><li><a href="#b">${say.request}</a></li><li><a href="#c">${say.errorCodes}</a></li></ul>
<h2>Help Center</h2><div class="updateInfo">${updated}</div><h1 class="topictitle1">${title}</h1>\n`),
    heading: (text) => out.push(`<div class="section"><h4 class="sectiontitle">${text}</h4></div>\n`),
    text: (text, strong) =>
      out.push(strong === true ? `<p><strong>${text}</strong></p>\n` : `<p>${escapeHtml(text)}</p>\n`),
    code: (text) => out.push(`<pre class="screen">${escapeHtml(text)}</pre>\n`),
    table: (table) =>
      out.push(
        `<div class="tablenoborder"><a name="${table.id}"></a>${htmlTable(table, table.caption === "" ? "" : `<caption><b>${/^\S+ ?\d+/.exec(table.caption)?.[0] ?? ""} </b>${table.caption.replace(/^\S+ ?\d+ ?/, "")}</caption>`)}</div>\n`,
      ),
    end: () => `${out.join("")}<div class="feedback"><p>?</p></div></body></html>\n`,
  };
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/([\\*_|])/g, "\\$1")
    .replaceAll("<", "&lt;")
    .replaceAll("[", "\\[");
}

/** The `.md` twin: tables of GitHub's dialect, one line a cell. */
function markdownWriter(options: RenderOptions): Writer {
  const out: string[] = [];
  const inCell = (one: RenderedCell): string => {
    let text = "";
    for (const words of one.words) {
      if (words.item !== true)
        text += `${text === "" ? "" : " "}${escapeMarkdown(words.text).replace(/([:：] ?)(\S+)$/, "$1**$2**")}`;
      else if (text.endsWith("</ul>")) text = `${text.slice(0, -5)}<li>${escapeMarkdown(words.text)}</li></ul>`;
      else text += ` <ul><li>${escapeMarkdown(words.text)}</li></ul>`;
    }
    return text;
  };
  return {
    start: (title, updated) => out.push(`# ${title}`, updated),
    heading: (text) => out.push(`#### ${text}`),
    text: (text, strong) => out.push(strong === true ? `\n**${text}**\n` : escapeMarkdown(text)),
    code: (text) => out.push(`\`\`\`\n${text}\n\`\`\``),
    table: (table) =>
      out.push(
        ...(table.caption === ""
          ? []
          : [`${options.language === "zh" ? table.caption.replaceAll(" ", "") : table.caption} `]),
        `| ${table.header.join(" | ")} |`,
        `|${":---|".repeat(table.header.length)}`,
        ...table.rows.map((row) => `| ${row.map(inCell).join(" | ")} |`),
        "",
      ),
    end: () => `${out.join("\n")}\n`,
  };
}

/** The Markdown of the vendor's repositories: HTML tables below a caption of their own. */
function repositoryWriter(): Writer {
  const out: string[] = [];
  let anchor = 0;
  return {
    start: (title, updated) => out.push(`# ${title}<a name="TOPIC_1"></a>`, updated),
    heading: (text) => out.push(`## ${text}<a name="section${String((anchor += 1))}"></a>`),
    text: (text) => out.push(escapeMarkdown(text).replaceAll("{", "\\{").replaceAll("}", "\\}")),
    code: (text) => out.push(`\`\`\`\n${text}\n\`\`\``),
    table: (table) =>
      out.push(
        ...(table.caption === ""
          ? []
          : [
              `**${/^\S+ ?\d+/.exec(table.caption)?.[0] ?? ""}**  ${escapeMarkdown(table.caption.replace(/^\S+ ?\d+ ?/, ""))}`,
            ]),
        `<a name="${table.id}"></a>\n${htmlTable({ ...table, id: "" }, "")}`,
      ),
    end: () => `${out.join("\n\n")}\n`,
  };
}

/** Flattened text: no captions, except where the copy keeps them. */
function textWriter(_options: RenderOptions, table: (table: Table) => string): Writer {
  const out: string[] = [];
  return {
    start: (title, updated) => out.push(title, updated),
    heading: (text) => out.push(text),
    text: (text) => out.push(text),
    code: (text) => out.push(text),
    table: (one) => out.push(table(one)),
    end: () => `${out.join("\n")}\n`,
  };
}
