import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../../command/command.js";
import { formatProblem } from "../../document/problem.js";
import { BrokenFile } from "../../document/yaml-source.js";
import { reportMarkdown, reportText } from "../../diff/report.js";
import { UnreadablePage } from "../model.js";
import { readSourceFile } from "../source.js";
import { describeFinding } from "../wording.js";
import { applySources, type Outcome } from "./apply.js";
import { linesOf } from "./changelog.js";
import { writeAll } from "./commit.js";
import { consequencesOf, type Consequences } from "./consequences.js";
import { projectOf } from "./project.js";
import type { Input } from "./session.js";
import { Texts } from "./texts.js";

export interface ApplyTask {
  /** Absolute path of the document's entry. */
  readonly specFile: string;
  /** Names of the sources, relative to the folder. */
  readonly files: readonly string[];
  readonly folder: string;
  /** Where to generate into; undefined for the generated folder of the document's project. */
  readonly out: string | undefined;
  /** A file for the text of a pull request. */
  readonly summary: string | undefined;
  /** What could not be fetched, as sentences. */
  readonly notFetched: readonly string[];
  /** Whether a source that cannot be read is told and left out, instead of ending everything. */
  readonly skipUnread: boolean;
}

export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/**
 * Writes what sources say into the document and its facts, and all that follows from it: everything, or nothing.
 *
 * @returns the exit code: 0, 1 when something is left to a person, 2 when nothing was written
 */
export async function runApply(task: ApplyTask, io: Io): Promise<number> {
  try {
    if (!/\.ya?ml$/.test(task.specFile)) throw new Failure(`--apply edits YAML, and ${task.specFile} is none.`);
    const { inputs, unread } = await inputsOf(task);
    for (const problem of unread) io.err(`${problem}\n`);
    const missing = [...task.notFetched, ...unread];
    const texts = new Texts();
    const today = new Date().toISOString().slice(0, 10);
    const outcome = await applySources(task.specFile, inputs, texts, today);
    const unknown = outcome.results.filter(({ comparison }) => comparison === undefined);
    for (const { file, facts } of unknown)
      io.err(`${file}: the document has no ${facts.method} ${facts.path}; --draft begins a path item for it\n`);
    if (texts.changed().size === 0 && outcome.undone.length === 0) {
      io.out("The document says what these files say, or explains why not; nothing was written.\n");
      if (task.summary !== undefined) await writeFile(path.resolve(task.folder, task.summary), "");
      return unknown.length > 0 || missing.length > 0 ? 1 : 0;
    }
    const all = await consequencesOf(task.specFile, outcome, texts, await projectOf(task.specFile, task.out));
    await writeAll(all.files);
    if (task.summary !== undefined)
      await writeFile(path.resolve(task.folder, task.summary), summaryOf(outcome, all, task.folder, missing));
    io.out(reportOf(outcome, all, task.folder));
    return unknown.length > 0 || missing.length > 0 || leftTo(outcome, all).length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof UnreadablePage) && !(error instanceof BrokenFile))
      throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function inputsOf({ files, folder, skipUnread }: ApplyTask): Promise<{ inputs: Input[]; unread: string[] }> {
  const inputs: Input[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      const { form, operations } = await readSourceFile(path.resolve(folder, file));
      inputs.push(...operations.map((facts) => ({ file, form, facts })));
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      const problem = `${file}: ${error.message}`;
      if (!skipUnread) throw new UnreadablePage(problem);
      unread.push(problem);
    }
  }
  return { inputs, unread };
}

/** What a person has to decide: what lint refuses, and what still differs. */
function leftTo(outcome: Outcome, { problems, told }: Consequences): string[] {
  const open = outcome.results.flatMap((result) =>
    result.open.map((finding) => `${result.facts.operation ?? result.file}: ${describeFinding(finding)}`),
  );
  return [...new Set([...problems.map(formatProblem), ...open, ...told])];
}

function reportOf(outcome: Outcome, all: Consequences, folder: string): string {
  const { report, version, files } = all;
  const left = leftTo(outcome, all);
  const changed = [
    ...linesOf(outcome.changes),
    ...outcome.undone.map((change) => `${linesOf([change]).join("")} Taken back.`),
  ];
  const written = [...files].map(
    ([file, text]) => `  ${path.relative(folder, file)}${text === undefined ? " (removed)" : ""}`,
  );
  return [
    ...changed.map((line) => `applied  ${line}`),
    ...outcome.told.map((line) => `note     ${line}`),
    reportText(report).trimEnd(),
    version.was === version.now ? `version  ${version.now}` : `version  ${version.was} → ${version.now}`,
    ...(left.length === 0 ? [] : ["To decide, before npm run lint passes:", ...left.map((line) => `  ${line}`)]),
    "written:",
    ...written,
    "",
  ].join("\n");
}

/** The text of a pull request. */
function summaryOf(outcome: Outcome, all: Consequences, folder: string, missing: readonly string[]): string {
  const left = leftTo(outcome, all);
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines.map((line) => `- ${line}`)];
  const { version } = all;
  return [
    "The vendor's pages or definitions say something new, and `npm run page -- --apply` has written it down.",
    ...list("What has changed", [
      ...linesOf(outcome.changes),
      ...linesOf(outcome.undone).map((line) => `${line} Taken back.`),
    ]),
    ...list("To decide before this is merged", left),
    ...list("Notes", outcome.told),
    ...list("Not read", missing),
    "",
    reportMarkdown(all.report).trimEnd(),
    "",
    version.was === version.now ? `Version: ${version.now}.` : `Version: ${version.was} → ${version.now}.`,
    "",
  ]
    .join("\n")
    .replaceAll(`${folder}${path.sep}`, "");
}
