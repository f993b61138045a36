import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { fromHere, shown, specFile } from "../command/project.js";
import { formatProblem, isError, sentenceOf, type Problem } from "../document/problem.js";
import type { Finding } from "../report/finding.js";
import { formatHelp, formatOf, render } from "../report/format.js";
import { locator } from "../report/locate.js";
import { acceptedName } from "./accepted.js";

const usage = `npm run lint [-- FILE...] [-- --spec FILE] [--config FILE]

Checks API documents (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) by the rules of the nearest redocly.yaml, from
the document's folder upwards; without one, by those that Redocly recommends. Workflows (Arazzo 1.0) are checked, too.
Our own document, spec/openapi.yaml, and its workflows in spec/workflows are what is checked without FILE, by
recommended-strict and the rules of spec/lint.

  --spec FILE     the document; the same as FILE alone
  --config FILE   another redocly.yaml
${formatHelp}

What .redocly.lint-ignore.yaml beside the redocly.yaml accepts is left out (sarif, junit and json mark it), and its entries
that nothing needs any more are told. Exits 1 when there is an error; a warning alone is told and lets pass.`;

/** Where to tell what is found. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Runs the command.
 *
 * @throws Failure when a document has an error
 */
export async function runLint(args: string[], { out, err }: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      spec: { type: "string", multiple: true, default: [] },
      config: { type: "string" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return out(usage);
  const format = formatOf(values.format);
  // Redocly is slow to load, and help does not need it.
  const { lint } = await import("./lint.js");
  const config = values.config === undefined ? undefined : fromHere(values.config);
  const given = [...positionals, ...values.spec].map(fromHere);
  const files = given.length > 0 ? given : [specFile, ...(await workflowsOf(specFile))];
  const found: Problem[] = [];
  const failures: { readonly file: string; readonly message: string }[] = [];
  for (const file of files) {
    const start = performance.now();
    try {
      const problems = await lint(file, config);
      found.push(...problems);
      if (format === "text" && !problems.some(isTold)) out(`${shown(file)}: no problem (${since(start)})`);
    } catch (error) {
      // One that cannot be read does not hide what is wrong with the others.
      if (!(error instanceof Failure)) throw error;
      failures.push({ file, message: error.message });
    }
  }
  const told = found.filter(isTold);
  if (format !== "text") {
    const findings = [...found.map(toFinding), ...failures.map(unreadable)];
    out(render(format, { tool: "lint", findings, checked: files }, locator()).trimEnd());
  } else {
    for (const problem of told) err(`${formatProblem(problem)}${problem.severity === "warn" ? " warning" : ""}`);
    for (const { message } of failures) err(message);
    const accepted = found.length - told.length;
    if (accepted > 0) out(`${counted(accepted, "finding")} accepted by ${acceptedName}`);
  }
  const errors = told.filter(isError).length + failures.length;
  const warnings = told.filter(({ severity }) => severity === "warn").length;
  const counts = [counted(errors, "problem"), ...(warnings > 0 ? [counted(warnings, "warning")] : [])].join(", ");
  if (errors > 0) throw new Failure(`${counts}. Mend them and run npm run lint again.`);
  if (warnings > 0) err(`${counted(warnings, "warning")}, no error`);
}

/** The workflows that stand beside a document. */
async function workflowsOf(file: string): Promise<string[]> {
  const folder = path.join(path.dirname(file), "workflows");
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".arazzo.yaml")).map((name) => path.join(folder, name));
}

function isTold({ accepted }: Problem): boolean {
  return accepted !== true;
}

function toFinding(problem: Problem): Finding {
  const { file, line, column, rule, severity, accepted } = problem;
  return {
    rule,
    level: severity === "warn" ? "warning" : "error",
    message: sentenceOf(problem),
    places: [{ file, line, column }],
    accepted: accepted === true ? `accepted in ${acceptedName}` : undefined,
  };
}

/** A document that cannot be read; its message begins with its place. */
function unreadable({ file, message }: { readonly file: string; readonly message: string }): Finding {
  const line = /^\S+?:(\d+)(?::\d+)?:? /.exec(message)?.[1];
  return { rule: "readable", level: "error", message, places: [{ file, line: Number(line ?? 1) }] };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
