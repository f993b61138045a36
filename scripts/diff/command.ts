import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Failure } from "../command/command.js";
import { at } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import type { Base } from "./base.js";
import { byImpact, verdictOf, type Change } from "./change.js";
import { reportJson, reportMarkdown, reportText, type Report } from "./report.js";
import { versionProblem } from "./semver.js";
import type { Source } from "./source.js";

const help = `Usage: npm run diff [-- [options] [BASE]]

Says what the changes of spec/openapi.yaml mean for users of the client: one verdict (major, minor, patch, none), and
each change with its place and, where it breaks somebody, a request or an answer that shows it.

BASE is a git revision or a file. Without it: the last released tag (v1.2.3), else main.

  --json       print { "verdict": …, "changes": [ … ] } for a program
  --markdown   print a comment for a pull request
  --spec FILE  the new API document (default: spec/openapi.yaml)
  --help       print this

What is sent may be allowed more (minor) but not less (major); what comes back may be less (minor, or patch where types do
not tell) but not more (major). Below 1.0.0 a major change must raise the minor number of info.version and any other change
the patch number; from 1.0.0 on the numbers have their names.

Exit code: 0; 1 when info.version was not raised enough; 2 when something cannot be read.
`;

export interface Io {
  /** The root folder of the project. */
  readonly folder: string;
  out(text: string): void;
  err(text: string): void;
}

/** Runs the command and returns its exit code. */
export async function runDiff(args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: args[0] === "--" ? args.slice(1) : [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        spec: { type: "string", default: path.join(io.folder, "spec", "openapi.yaml") },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      io.out(help);
      return 0;
    }
    if (positionals.length > 1) throw new Failure(`One BASE, not ${positionals.length}. See --help.`);
    if (values.json && values.markdown)
      throw new Failure("--json and --markdown both print to the same place; choose one.");
    const render = values.json ? reportJson : values.markdown ? reportMarkdown : reportText;
    return await compare(positionals[0], path.resolve(values.spec), io, render);
  } catch (error) {
    if (!(error instanceof Failure) && !isUsageError(error)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

async function compare(
  name: string | undefined,
  file: string,
  io: Io,
  render: (report: Report) => string,
): Promise<number> {
  // Redocly and Ajv are slow to load, and a mistyped option needs neither.
  const [{ NoBase, withBase }, { loadSource }] = await Promise.all([import("./base.js"), import("./source.js")]);
  const head = await loadSource(
    file,
    path.relative(io.folder, file).startsWith("..") ? file : path.relative(io.folder, file),
  );
  const report = await withBase(name, io.folder, (base) => reportOn(base, head)).catch((error: unknown): Report => {
    if (!(error instanceof NoBase)) throw error;
    io.err(`${error.message}\n`);
    return { base: name ?? "nothing", head: head.label, verdict: "none", changes: [], problem: undefined };
  });
  io.out(render(report));
  if (report.problem !== undefined && render !== reportText) io.err(`${report.problem}\n`);
  return report.problem === undefined ? 0 : 1;
}

async function reportOn(base: Base, head: Source): Promise<Report> {
  const changes = await changesBetween(base, head);
  const verdict = verdictOf(changes);
  const version = ({ document }: Source) => at(document, "/info/version");
  return {
    base: base.source.label,
    head: head.label,
    verdict,
    changes,
    problem: versionProblem(version(base.source), version(head), verdict),
  };
}

async function changesBetween({ source: base, revision }: Base, head: Source): Promise<Change[]> {
  const same = isDeepStrictEqual(withoutVersion(base.document), withoutVersion(head.document));
  if (same && !revision?.sourcesChanged) return [];
  const judged = same ? [] : await judgeBoth(base, head);
  // The compiler takes longer to load than all the rest, so it is loaded when there is something for it.
  const { whatStopsCompiling, sameTypes } = await import("./compile.js");
  const untouched =
    judged.every(({ impact }) => impact === "patch") && (same || (await sameTypes(base.document, head.document)));
  if (untouched && !revision?.sourcesChanged) return judged;
  const { generate } = await import("../generate/generate.js");
  const compiled = await whatStopsCompiling(base, head, await generate(head.file), revision?.tests, judged);
  return [...judged, ...compiled].sort(byImpact);
}

async function judgeBoth(base: Source, head: Source): Promise<Change[]> {
  const [{ judge }, { redoclyDiff }] = await Promise.all([import("./judge.js"), import("./redocly-diff.js")]);
  return judge(base, head, redoclyDiff(base.file, head.file));
}

function withoutVersion(document: BundledDocument): unknown {
  return { ...document, info: { ...Object(document["info"]), version: undefined } };
}
