import { operationsOf } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { FileNames } from "./file-names.js";
import { effectsOf } from "./effects.js";
import { groupsOf } from "./groups.js";
import { packageOf } from "./package.js";
import { record, text } from "./read.js";

/** What there is, as Markdown for language models (llmstxt.org): one line for each operation, with what it costs. */
export function llms(document: BundledDocument, names: FileNames): string {
  const info = record(document["info"]);
  const operations = operationsOf(document);
  const summary = text(info["summary"]);
  const own = packageOf(document);
  const groups = groupsOf(document, operations).map(({ name, operations: grouped }) => {
    const lines = grouped.map((operation) => {
      const { operationId, summary: title, method, path, extensions } = operation;
      const command = own === undefined ? [] : [`\`${own.command} ${text(extensions["x-command"])}\``];
      const marks = effectsOf(document, operation).marks.map(({ words }) => words);
      const notes = [`\`${method} ${path}\``, ...command, ...(marks.length === 0 ? [] : [`**${marks.join(", ")}**`])];
      return `- [${oneLine(title)}](${names.page}#${encodeURIComponent(operationId)}): ${notes.join("; ")}`;
    });
    return [`## ${oneLine(name)}`, lines.join("\n")];
  });
  const parts = [
    `# ${oneLine(text(info["title"]))}`,
    ...(summary === "" ? [] : [`> ${oneLine(summary)}`]),
    text(info["description"]).trim(),
    ...groups.flat(),
    "## Whole",
    [
      `- [The OpenAPI document](${names.document}): every operation, field, limit and error code`,
      `- [The documentation](${names.page}): the same for people`,
    ].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").replaceAll(/[[\]]/g, "\\$&").trim();
}
