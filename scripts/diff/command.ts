import path from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../command/command.js";
import { fromHere, here } from "../command/project.js";
import { at } from "../document/document.js";
import { formatHelp, formatOf, render, type Format } from "../report/format.js";
import { locator } from "../report/locate.js";
import type { Base } from "./base.js";
import { byImpact, isAtLeast, verdictOf, type Change } from "./change.js";
import { findingsOf } from "./findings.js";
import { reportJson, reportMarkdown, reportText, type Report } from "./report.js";
import { versionProblem } from "./semver.js";
import type { Source } from "./source.js";

const help = `Usage: npm run diff [-- [options] [BASE [HEAD]]]

Says what the changes of an API document mean for its callers: one verdict (major, minor, patch, none), and each change
with its place and, where it breaks somebody, a request or an answer that shows it.

BASE is a git revision or a file. Without it: the last released tag (v1.2.3), else main.
HEAD is a file. Without it: --spec, else spec/openapi.yaml, this project's own document.

  --spec FILE      the new API document, beside its own earlier revision: npm run diff -- --spec ../api.yaml origin/main
${formatHelp}
  --json           print { "verdict": …, "changes": [ … ] }; the same as --format json
  --markdown       print a comment for a pull request
  --fail-on LEVEL  exit with 1 on a change of this level or above: major, minor, patch; or version, when info.version was
                   not raised enough; or none. Default: none, for this project's own document version
  --client         judge what a client made of the document shows as well: the names of methods and types, and each form
                   of a result. Always for this project's own document; --no-client leaves it out
  --help           print this

Documents are OpenAPI 3.0 or 3.1, YAML or JSON, of one file or many. Operations are the same by method and path,
whatever their parameters in the path are called.

What is sent may be allowed more (minor) but not less (major); what comes back may be less (minor, or patch where types do
not tell) but not more (major). A major change of a schema has a value that one document allows and the other does not;
"may break" stands where none was found, and no proof that there is none. By --fail-on version: below 1.0.0 a major
change must raise the minor number of info.version and any other change the patch number; from 1.0.0 on the numbers have
their names.

Exit code: 0; 1 by --fail-on; 2 when something cannot be read.
`;

const levels = ["major", "minor", "patch", "version", "none"] as const;
type Level = (typeof levels)[number];

export interface Io {
  /** The root folder of the project. */
  readonly folder: string;
  out(text: string): void;
  err(text: string): void;
}

/** What is compared, and what is made of the result. */
interface Task {
  readonly base: string | undefined;
  readonly head: string;
  /** Whether it is the project's own document, which its package is made of. */
  readonly isOwn: boolean;
  readonly client: boolean;
  readonly failOn: Level;
  readonly render: (report: Report) => string;
}

/** Runs the command and returns its exit code. */
export async function runDiff(args: readonly string[], io: Io): Promise<number> {
  try {
    const task = taskOf(args, io);
    if (task === "help") {
      io.out(help);
      return 0;
    }
    return await compare(task, io);
  } catch (error) {
    if (!(error instanceof Failure) && !isUsageError(error)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function taskOf(args: readonly string[], io: Io): Task | "help" {
  const { values, positionals } = parseArgs({
    args: args[0] === "--" ? args.slice(1) : [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      format: { type: "string", default: "text" },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      spec: { type: "string" },
      "fail-on": { type: "string" },
      client: { type: "boolean" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const [base, second] = positionals;
  if (positionals.length > 2) throw new Failure(`BASE and HEAD, not ${positionals.length} names. See --help.`);
  if (second !== undefined && values.spec !== undefined)
    throw new Failure(`HEAD (${second}) and --spec ${values.spec} are both the new document; choose one.`);
  const printing = [
    ...(values.format === "text" ? [] : ["--format"]),
    ...(["json", "markdown"] as const).filter((name) => values[name]).map((name) => `--${name}`),
  ];
  if (printing.length > 1) throw new Failure(`${printing.join(" and ")} print to the same place; choose one.`);
  const format = values.json ? "json" : formatOf(values.format);
  const named = second ?? values.spec;
  const isOwn = named === undefined;
  const failOn = levels.find((level) => level === (values["fail-on"] ?? (isOwn ? "version" : "none")));
  if (failOn === undefined)
    throw new Failure(`--fail-on ${values["fail-on"]} is no level. Choose one of ${levels.join(", ")}.`);
  return {
    base,
    head: isOwn ? path.join(io.folder, "spec", "openapi.yaml") : fromHere(named),
    isOwn,
    client: values.client ?? isOwn,
    failOn,
    render: values.markdown ? reportMarkdown : rendererOf(format, failOn, isOwn ? io.folder : here()),
  };
}

function rendererOf(format: Format, failOn: Level, folder: string): (report: Report) => string {
  if (format === "text") return reportText;
  if (format === "json") return reportJson;
  const failing = failOn === "version" || failOn === "none" ? undefined : failOn;
  return (report) => render(format, findingsOf(report, failing), locator(folder));
}

async function compare(task: Task, io: Io): Promise<number> {
  // A mistyped option needs no parser.
  const [{ NoBase, readBase }, { disk, loadSource }] = await Promise.all([import("./base.js"), import("./source.js")]);
  const label = (file: string) => path.relative(io.folder, file);
  const head = await loadSource(task.head, task.isOwn ? { ...disk, label } : disk);
  const report = await readBase(task.base, task.head)
    .then((base) => reportOn(base, head, task, io))
    .catch((error: unknown): Report => {
      if (!(error instanceof NoBase)) throw error;
      io.err(`${error.message}\n`);
      return { base: task.base ?? "nothing", head: head.label, verdict: "none", changes: [], problem: undefined };
    });
  io.out(task.render(report));
  if (report.problem !== undefined && task.render !== reportText) io.err(`${report.problem}\n`);
  return report.problem === undefined ? 0 : 1;
}

async function reportOn(base: Base, head: Source, task: Task, io: Io): Promise<Report> {
  const changes = await changesBetween(base, head, task, io);
  const verdict = verdictOf(changes);
  const version = ({ document }: Source) => at(document, "/info/version");
  const { failOn } = task;
  const problem =
    failOn === "version"
      ? versionProblem(version(base.source), version(head), verdict)
      : failOn !== "none" && isAtLeast(verdict, failOn)
        ? `--fail-on ${failOn}: the verdict is ${verdict}.`
        : undefined;
  return { base: base.source.label, head: head.label, verdict, changes, problem };
}

async function changesBetween(base: Base, head: Source, task: Task, io: Io): Promise<Change[]> {
  const { judge } = await import("./judge.js");
  const judged = judge(base.source, head, { client: task.client });
  if (!task.isOwn || base.revision === undefined) return judged;
  const stopped = await publicTypes(base.revision, judged, task.head, io);
  return [...judged, ...stopped].sort(byImpact);
}

/** What the package's own types have lost, where the document or the sources behind them have changed. */
async function publicTypes(revision: string, judged: readonly Change[], head: string, io: Io): Promise<Change[]> {
  const { testsOf } = await import("./base.js");
  const { tests, sourcesChanged } = await testsOf(revision, io.folder);
  if (!sourcesChanged && judged.every(({ impact }) => impact === "patch")) return [];
  if (tests.files.length === 0) return [];
  // The compiler takes longer to load than all the rest, so it is loaded when there is something for it.
  const [{ generate }, { whatStopsCompiling }] = await Promise.all([
    import("../generate/generate.js"),
    import("./public-types.js"),
  ]);
  try {
    return await whatStopsCompiling(tests, await generate(head));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`The new document is judged, but nothing can be generated from it:\n${error.message}\n`);
    return [];
  }
}
