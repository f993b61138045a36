import { whereIs } from "./check.js";
import type { Comparison, Finding } from "./compare.js";
import type { Deviations } from "./deviations.js";
import { unusedDeviations } from "./findings.js";
import type { Result } from "./result.js";
import { placeOf, type PageFacts } from "./facts.js";
import { nounOf, type Source } from "./source.js";
import { operationsOf } from "./spec-facts.js";
import { describeFinding, nameOf, show } from "./wording.js";
import type { YamlSource } from "../document/yaml-source.js";

const forms: Readonly<Record<Source["form"], string>> = {
  html: "HTML",
  markdown: "Markdown",
  text: "flattened text",
  definition: "definition",
  openapi: "OpenAPI document",
};
const languages = { en: "English", zh: "Chinese" };

/** The report for a person. */
export function reportText(result: Result, spec: YamlSource): string {
  const { facts, comparison } = result;
  const request = facts.fields.filter((field) => field.status === undefined);
  const counts = (["path", "query", "header", "body"] as const)
    .map((group) => [group, request.filter((field) => field.in === group).length] as const)
    .filter(([, count]) => count > 0)
    .map(([group, count]) => `${String(count)} ${group}`);
  const response = facts.fields.length - request.length;
  const origin = [
    forms[result.form],
    languages[facts.language],
    facts.site === undefined ? "" : `site ${facts.site}`,
    facts.date ?? "",
  ].filter((part) => part !== "");
  const lines = [
    `${result.file}: ${facts.method} ${facts.path}${facts.operation === undefined ? "" : ` (${facts.operation})`}`,
    `  source   ${facts.title ?? "without a title"} (${origin.join(", ")})`,
    `  found    ${plural(request.length, "request parameter")}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}, ${plural(response, "response field")}, ${plural(facts.statuses.length, "status code")}: ${facts.statuses.map((status) => status.code).join(", ")}`,
  ];
  if (comparison !== undefined) lines.push(...comparisonLines(result, comparison, spec));
  if (facts.cut !== undefined) lines.push(`  cut      ${cutSentence(facts)}`);
  for (const note of facts.notes) lines.push(`  note     ${note}`);
  lines.push(conclusion(result, spec));
  return `${lines.join("\n")}\n`;
}

function comparisonLines(result: Result, comparison: Comparison, spec: YamlSource): string[] {
  const { requestParameters, responseFields, statuses, statements } = comparison.agreements;
  const lines = [
    `  agree    ${plural(requestParameters, "request parameter")}, ${plural(responseFields, "response field")}, ${plural(statuses, "status code")}; ${plural(statements, "single statement")}`,
  ];
  const lists = comparison.lost.filter((finding) => finding.what === "options" || finding.what === "pattern");
  const others = comparison.lost.filter((finding) => !lists.includes(finding));
  const places = [...new Set(lists.map((finding) => finding.place))];
  if (places.length > 0) {
    lines.push(`  lost     this copy has lost lists of accepted values, so they could not be compared:`);
    for (const place of places)
      lines.push(
        `             ${place} (the spec: ${lists
          .filter((finding) => finding.place === place)
          .map((finding) => show(finding.spec))
          .join(", ")})`,
      );
  }
  for (const finding of others)
    lines.push(
      `  lost     ${finding.place}: ${nameOf(finding.what)} is missing in this copy (the spec: ${show(finding.spec)})`,
    );
  const groups: [string, Finding["kind"]][] = [
    ["differs", "differs"],
    ["page has", "page-only"],
    ["spec has", "spec-only"],
  ];
  for (const [label, kind] of groups) {
    for (const finding of result.open.filter((open) => open.kind === kind)) {
      lines.push(
        `  ${label.padEnd(9)}${describeFinding(finding, nounOf(result.form))}`,
        `             ${finding.pointer === undefined ? `not in ${spec.file}` : whereIs(spec, finding.pointer)}`,
      );
    }
  }
  if (result.explained.length > 0) {
    lines.push(
      `  known    ${plural(result.explained.length, "statement")} of the spec that the ${nounOf(result.form)} does not share, each explained in documented/deviations.yaml:`,
    );
    for (const deviation of new Set(result.explained.map((one) => one.deviation))) {
      const what =
        deviation.what === "field" || deviation.what === "status" || deviation.what === "fields"
          ? ""
          : `, ${nameOf(deviation.what)}`;
      lines.push(`             ${deviation.written.join("; ")}${what}: ${deviation.why.trim()}`);
    }
  }
  for (const finding of result.undecided)
    lines.push(`  decide   ${describeFinding(finding, nounOf(result.form))}; x-undecided in the spec says so`);
  if (comparison.notReached.length > 0) {
    lines.push(
      `  unread   behind the cut, so neither here nor gone: ${comparison.notReached.map((finding) => finding.place).join("; ")}`,
    );
  }
  return lines;
}

function cutSentence(facts: PageFacts): string {
  const where = {
    uri: "the URI part",
    request: "the request part",
    response: "the response part",
    end: "the part after the responses",
    "status-codes": "its table of status codes",
  };
  if (facts.cut === undefined) return "";
  const row =
    facts.cut.after === undefined ? "" : `; its last row, ${facts.cut.after}, may be half a row and was left out`;
  return `this copy ends in ${where[facts.cut.section]}${row}. What is missing behind it says nothing about the page.`;
}

function conclusion(result: Result, spec: YamlSource): string {
  if (result.comparison === undefined)
    return `  result   ${spec.file} has no ${result.facts.method} ${result.facts.path}; nothing was compared. Has its path moved? --draft begins a path item, --facts prints what it states`;
  if (result.open.length === 0)
    return `  result   ${nounOf(result.form)} and spec agree, or the difference is explained`;
  return `  result   ${plural(result.open.length, "difference")} that nothing explains: change the spec, or add an entry to documented/deviations.yaml`;
}

/** One line for a file of many operations. */
export function reportTotal(results: readonly Result[], spec: YamlSource): string {
  const unlike = results.filter((result) => result.open.length > 0);
  const unknown = results.filter((result) => result.comparison === undefined);
  const named = new Set(results.map((result) => result.facts.operation));
  const others = operationsOf(spec.data).flatMap(({ operation }) =>
    operation === undefined || named.has(operation) ? [] : [operation],
  );
  const parts = [
    `${plural(results.length, "operation")} in ${results[0]?.file ?? ""}`,
    `${String(results.length - unlike.length - unknown.length)} agree`,
    `${String(unlike.length)} differ`,
    `${String(unknown.length)} not in ${spec.file}`,
  ];
  return `${parts.join(", ")}${others.length === 0 ? "" : `; not in this file: ${others.join(", ")}`}\n`;
}

/** The entries of the deviations that none of these files needs; nothing when there are none. */
export function reportUnused(
  results: readonly Result[],
  deviations: Deviations,
  shown: (file: string) => string,
): string {
  const unused = unusedDeviations(results, deviations);
  if (unused.length === 0) return "";
  const lines = unused.map(({ line }) => String(line)).join(", ");
  return `${shown(deviations.file)}: ${plural(unused.length, "entry", "entries")} not needed for ${results.length === 1 ? "this file" : "these files"}: line ${lines}\n`;
}

function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : many}`;
}

/** The report for a program. */
export function reportJson(result: Result, spec: YamlSource): object {
  const { facts, comparison } = result;
  const place = (finding: Finding): object => ({
    ...finding,
    ...(finding.pointer === undefined ? {} : spec.placeOf(finding.pointer)),
  });
  const { closed: _, ...rest } = facts;
  return {
    file: result.file,
    form: result.form,
    inSpec: comparison !== undefined,
    ok: comparison !== undefined && result.open.length === 0,
    facts: { ...rest, fields: facts.fields.map((field) => ({ place: placeOf(field), ...field })) },
    ...(comparison === undefined
      ? {}
      : {
          agreements: comparison.agreements,
          differs: result.open.filter((finding) => finding.kind === "differs").map(place),
          pageOnly: result.open.filter((finding) => finding.kind === "page-only").map(place),
          specOnly: result.open.filter((finding) => finding.kind === "spec-only").map(place),
          lost: comparison.lost.map(place),
          notReached: comparison.notReached.map(place),
          explained: result.explained.map(({ finding, deviation }) => ({
            ...place(finding),
            why: deviation.why,
            source: deviation.source,
            date: deviation.date,
          })),
        }),
  };
}
