import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { whereIs } from "./check.js";
import { compareOperation, findOperation } from "./compare-operation.js";
import { Failure } from "../command/command.js";
import { formatHelp, formatOf, render, type Format } from "../report/format.js";
import { locator } from "../report/locate.js";
import { loadDocument } from "../document/document-files.js";
import { draftFile, loadDocumented, type Documented } from "./documented.js";
import { draftOf } from "./draft.js";
import type { PageFacts } from "./facts.js";
import { UnreadablePage } from "./model.js";
import { findingsOf, type Unread } from "./findings.js";
import { reportJson, reportText, reportTotal, reportUnused } from "./report.js";
import type { Result } from "./result.js";
import { credentialHeaders } from "./spec-facts.js";
import { kindOf, readSourceFile } from "./source.js";
import { transcriptOf } from "./transcript.js";
import { BrokenFile, type YamlSource } from "../document/yaml-source.js";

const help = `Usage: npm run page -- [options] FILE...
       npm run page -- --fetch [options] [ADDRESS...]

Compares what the vendor publishes about its operations with the spec. A FILE is a saved page of the API reference (HTML,
Markdown or flattened text, in English or Chinese), the definition of one operation as an API explorer serves it (JSON,
Swagger 2.0 in an envelope), or an OpenAPI or Swagger document with all of them.

${formatHelp}
  --json       the same as --format json
  --facts      print what each file states, and compare nothing
  --write      write these facts to documented/OPERATION.draft.yaml beside the spec
  --draft      print a first version of the path item of an operation that the spec lacks
  --apply      write what the files say into the document and the facts: in the right file, comments and order kept. Then
               generate, judge the change, raise the version and draft a changelog entry. What it cannot decide it
               marks with x-undecided, which lint refuses. All files are written, or none
  --fetch      fetch pages and definitions by their addresses; without one, by those that the facts name, one for each
               operation (fetch, else url, of its first page). What cannot be had is told; the others are read
  --out DIR    with --apply: where to generate into (default: generated/ beside package.json, where it is)
  --summary FILE  with --apply: write the text of a pull request
  --spec FILE  the OpenAPI document, of one file or many (default: spec/openapi.yaml)
  --help       print this

Exit code: 0 when they agree with the spec or every difference is explained in documented/deviations.yaml beside the spec,
or when facts or a draft were asked for; 1 when a difference is not explained, or the spec lacks an operation, so that
nothing was compared, or --apply leaves something to a person; 2 when a file cannot be read as such a page or definition, or
a draft cannot be made, or --apply has written nothing.
`;

export interface Io {
  /** The folder that file names are relative to. */
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
}

/** Runs the command and returns its exit code. */
export async function runPage(args: readonly string[], io: Io): Promise<number> {
  let options;
  try {
    options = parseArgs({
      // `npm run page -- FILE` and `tsx page.ts -- FILE` both work.
      args: args[0] === "--" ? args.slice(1) : [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        apply: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        draft: { type: "boolean", default: false },
        facts: { type: "boolean", default: false },
        fetch: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        out: { type: "string" },
        summary: { type: "string" },
        spec: { type: "string", default: "spec/openapi.yaml" },
      },
    });
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`);
    return 2;
  }
  const { values } = options;
  let { positionals } = options;
  if (values.help) {
    io.out(help);
    return 0;
  }
  if (positionals.length === 0 && !values.fetch) {
    io.err("Name at least one saved page: npm run page -- FILE. See --help.\n");
    return 2;
  }
  let format: Format;
  try {
    format = values.json ? "json" : formatOf(values.format);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
  const printing = [
    ...(values.format === "text" ? [] : ["--format"]),
    ...(["json", "draft", "facts"] as const).filter((name) => values[name]).map((name) => `--${name}`),
  ];
  if (printing.length > 1) {
    io.err(`${printing.join(" and ")} print to the same place; choose one.\n`);
    return 2;
  }
  const specFile = resolve(io.cwd, values.spec);
  const notFetched: string[] = [];
  if (values.fetch) {
    const { addressesOf, fetchSources } = await import("./fetch.js");
    const fetched = await fetchSources(positionals.length > 0 ? positionals : await addressesOf(specFile));
    for (const one of fetched) if ("problem" in one) notFetched.push(`${one.address}: ${one.problem}`);
    for (const problem of notFetched) io.err(`${problem}\n`);
    positionals = fetched.flatMap((one) => ("file" in one ? [one.file] : []));
    if (positionals.length === 0) {
      io.err("Nothing was fetched.\n");
      return 2;
    }
  }
  if (values.apply) {
    if (printing.length > 0 || values.write) {
      io.err(`--apply and ${[...printing, "--write"][0] ?? ""} do two different things; choose one.\n`);
      return 2;
    }
    const { runApply } = await import("./apply/command.js");
    const out = values.out === undefined ? undefined : resolve(io.cwd, values.out);
    const { fetch: isFetched, summary } = values;
    return runApply(
      { specFile, files: positionals, folder: io.cwd, out, summary, notFetched, skipUnread: isFetched },
      io,
    );
  }
  const shown = (file: string): string => relative(io.cwd, file);
  let spec: YamlSource;
  let documented: Documented;
  try {
    spec = await loadDocument(specFile, shown);
    documented = await loadDocumented(join(dirname(specFile), "documented"));
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }

  const asked = values.draft || values.facts;
  const results: Result[] = [];
  const unread: Unread[] = [];
  const json: object[] = [];
  for (const file of positionals) {
    try {
      const source = await readSourceFile(resolve(io.cwd, file));
      const compared = source.operations.map((facts) => compareOperation(file, source.form, facts, spec, documented));
      results.push(...compared);
      for (const result of compared) {
        if (values.facts) io.out(transcriptOf(result.facts, kindOf(result.form)));
        else if (values.draft) io.out(draft(result.facts, spec));
        else if (format === "text") io.out(reportText(result, spec));
        else json.push(reportJson(result, spec));
        if (result.comparison === undefined && format === "text" && !asked && !values.write)
          io.out(`\n${transcriptOf(result.facts, kindOf(result.form))}`);
        if (values.write) io.err(`wrote ${shown(await write(result, dirname(specFile), io.cwd))}\n`);
      }
      if (compared.length > 1 && format === "text" && !asked) io.out(reportTotal(compared, spec));
    } catch (error) {
      if (!(error instanceof UnreadablePage) && !(error instanceof BrokenFile)) throw error;
      unread.push({ file, message: error.message });
      json.push({ file, error: error.message });
      io.err(`${file}: ${error.message}\n`);
    }
  }
  if (format === "json") io.out(`${JSON.stringify(json, null, 2)}\n`);
  else if (format !== "text") {
    const findings = findingsOf(results, unread, documented.deviations, spec);
    io.out(render(format, { tool: "page", findings, checked: positionals }, locator(io.cwd)));
  } else if (!asked) io.out(reportUnused(results, documented.deviations, shown));
  if (unread.length > 0 || notFetched.length > 0) return 2;
  const differ = results.some(({ open }) => open.length > 0);
  const uncompared = !values.write && results.some(({ comparison }) => comparison === undefined);
  return !asked && (differ || uncompared) ? 1 : 0;
}

function draft(facts: PageFacts, spec: YamlSource): string {
  const known = findOperation(facts, spec);
  if (known !== undefined)
    throw new UnreadablePage(
      `${whereIs(spec, known.pointer)} already has ${known.method} ${known.path}; a draft is for an operation that the spec lacks`,
    );
  refuseCut(facts);
  return draftOf(facts, credentialHeaders(spec.data));
}

async function write({ facts, form }: Result, specFolder: string, cwd: string): Promise<string> {
  refuseCut(facts);
  const name = facts.operation ?? `${facts.method}${facts.path}`.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
  const file = draftFile(join(specFolder, "documented"), name);
  const text = transcriptOf(facts, kindOf(form));
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before !== undefined && before !== text)
    throw new UnreadablePage(
      `${relative(cwd, file)} is there already and says something else; remove or rename it first`,
    );
  await writeFile(file, text);
  return file;
}

function refuseCut(facts: PageFacts): void {
  // A copy that ends with its status codes may well be whole; the draft is for a person to check anyway.
  if (facts.cut !== undefined && facts.cut.section !== "status-codes")
    throw new UnreadablePage("the copy is cut off, and a draft from it would be half a draft; save the page again");
}
