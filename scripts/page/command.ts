import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareFacts } from "./compare.js";
import { explanationOf } from "./deviations.js";
import { draftFile, loadDocumented, type Documented } from "./documented.js";
import { draftOf } from "./draft.js";
import type { PageFacts } from "./facts.js";
import { UnreadablePage } from "./model.js";
import { factsFromPage } from "./page-facts.js";
import { readPageFile } from "./read.js";
import { reportJson, reportText, type Explained, type Result } from "./report.js";
import { factsFromSpec, operationsOf, type SpecOperation } from "./spec-facts.js";
import { transcriptOf } from "./transcript.js";
import { BrokenFile, loadYaml, member, members, type YamlSource } from "./yaml-source.js";

const help = `Usage: npm run page -- [options] FILE...

Compares saved pages of the vendor's API reference with the spec. A page may be HTML, Markdown (the .md twin of the
page) or flattened text, in English or Chinese, of any operation. Nothing is fetched.

  --json       print the result for a program
  --write      write the page's facts to documented/OPERATION.draft.yaml beside the spec
  --draft      print a first version of the path item of an operation that the spec lacks
  --spec FILE  the OpenAPI document (default: spec/openapi.yaml)
  --help       print this

Exit code: 0 when page and spec agree or every difference is explained in documented/deviations.yaml beside the spec,
or when the spec lacks the operation and nothing was compared; 1 when a difference is not explained; 2 when a file
cannot be read as such a page, or a draft cannot be made.
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
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        draft: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        spec: { type: "string", default: "spec/openapi.yaml" },
      },
    });
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help) {
    io.out(help);
    return 0;
  }
  if (positionals.length === 0) {
    io.err("Name at least one saved page: npm run page -- FILE. See --help.\n");
    return 2;
  }
  if (values.json && values.draft) {
    io.err("--json and --draft both print to the same place; choose one.\n");
    return 2;
  }
  const specFile = resolve(io.cwd, values.spec);
  let spec: YamlSource;
  let documented: Documented;
  try {
    spec = { ...(await loadYaml(specFile)), file: relative(io.cwd, specFile) };
    documented = await loadDocumented(join(dirname(specFile), "documented"));
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }

  const results: object[] = [];
  let exit = 0;
  for (const file of positionals) {
    try {
      const result = await comparePage(file, io.cwd, spec, documented);
      if (values.json) results.push(reportJson(result, spec));
      else if (!values.draft) io.out(reportText(result, spec));
      if (result.comparison === undefined && !values.json && !values.draft) io.out(`\n${transcriptOf(result.facts)}`);
      if (values.draft) io.out(draft(result.facts, spec));
      if (values.write) io.err(`wrote ${relative(io.cwd, await write(result.facts, dirname(specFile), io.cwd))}\n`);
      exit = Math.max(exit, result.open.length > 0 ? 1 : 0);
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      if (values.json) results.push({ file, error: error.message });
      io.err(`${file}: ${error.message}\n`);
      exit = 2;
    }
  }
  if (values.json) io.out(`${JSON.stringify(results, null, 2)}\n`);
  return exit;
}

async function comparePage(file: string, cwd: string, spec: YamlSource, documented: Documented): Promise<Result> {
  const page = await readPageFile(resolve(cwd, file));
  const facts = factsFromPage(page);
  const operation = findOperation(facts, spec);
  if (operation === undefined) return { file, page, facts, comparison: undefined, explained: [], open: [] };
  const comparison = compareFacts(facts, factsFromSpec(spec.data, operation));
  const explained: Explained[] = [];
  const open = comparison.findings.filter((finding) => {
    const deviation = explanationOf(finding, operation.operation, documented.deviations);
    if (deviation !== undefined) explained.push({ finding, deviation });
    return deviation === undefined;
  });
  return {
    file,
    page,
    facts: { ...facts, operation: facts.operation ?? operation.operation },
    comparison,
    explained,
    open,
  };
}

/** By request line, else by name: then the request line is one of the differences. */
function findOperation(facts: PageFacts, spec: YamlSource): SpecOperation | undefined {
  const all = operationsOf(spec.data);
  const shape = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");
  return (
    all.find((known) => known.method === facts.method && known.path === facts.path) ??
    all.find((known) => known.operation !== undefined && known.operation === facts.operation) ??
    all.find((known) => known.method === facts.method && shape(known.path) === shape(facts.path))
  );
}

function draft(facts: PageFacts, spec: YamlSource): string {
  const known = findOperation(facts, spec);
  if (known !== undefined)
    throw new UnreadablePage(
      `${spec.file}:${String(spec.lineOf(known.pointer))} already has ${known.method} ${known.path}; a draft is for an operation that the spec lacks`,
    );
  refuseCut(facts);
  const schemes = members(member(member(spec.data, "components"), "securitySchemes")).map(([, scheme]) =>
    member(scheme, "name"),
  );
  return draftOf(facts, new Set(schemes.filter((name) => typeof name === "string").map((name) => name.toLowerCase())));
}

async function write(facts: PageFacts, specFolder: string, cwd: string): Promise<string> {
  refuseCut(facts);
  const name = facts.operation ?? `${facts.method}${facts.path}`.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
  const file = draftFile(join(specFolder, "documented"), name);
  const text = transcriptOf(facts);
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
