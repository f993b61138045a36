import path from "node:path";
import { Failure } from "../../command/command.js";
import { at } from "../../document/document.js";
import { isError, type Problem } from "../../document/problem.js";
import { setMember } from "../../document/yaml-edit.js";
import { NoBase, readBase } from "../../diff/base.js";
import { verdictOf } from "../../diff/change.js";
import { judge } from "../../diff/judge.js";
import type { Report } from "../../diff/report.js";
import { isEnough, requiredVersion } from "../../diff/semver.js";
import { disk, loadSource, type Files, type Source } from "../../diff/source.js";
import { compare } from "../../generate/folder.js";
import { generate } from "../../generate/generate.js";
import { lint } from "../../lint/lint.js";
import type { Outcome } from "./apply.js";
import { hasDraft, withDraft } from "./changelog.js";
import { lockWithVersion, textOf, withVersion, type Project } from "./project.js";
import { writeApplied } from "./records.js";
import type { Texts } from "./texts.js";

/** What follows from changed texts: all files to write, and what to tell. */
export interface Consequences {
  /** By absolute path; without a text a file is to be removed. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** What the change of the document means for its callers. */
  readonly report: Report;
  readonly version: { readonly was: string; readonly now: string };
  readonly problems: readonly Problem[];
  readonly told: readonly string[];
}

/** Judges the changed document, raises its version, drafts the changelog, lints and generates; nothing is written. */
export async function consequencesOf(
  specFile: string,
  outcome: Outcome,
  texts: Texts,
  project: Project,
): Promise<Consequences> {
  const told: string[] = [];
  const label = (file: string): string => path.relative(project.folder, file);
  const after: Files = { read: (file) => texts.read(file), label };
  const [old, head] = [await loadSource(specFile, { ...disk, label }), await loadSource(specFile, after)];
  const client = project.generated !== undefined;
  const changes = judge(old, head, { client });
  const report = {
    base: `${old.label} before`,
    head: head.label,
    verdict: verdictOf(changes),
    changes,
    problem: undefined,
  };
  const files = new Map<string, string | undefined>();

  const was = String(at(old.document, "/info/version"));
  const now = await versionAfter(specFile, old, head, outcome, client);
  if (now !== was) {
    texts.edit(specFile, (text) => setMember(text, "/info", "version", now));
    await raise(project, was, now, files);
  }
  const { applied, appliedFile } = outcome;
  const first = applied.version?.was ?? was;
  const version = first === now ? undefined : { was: first, now };
  const record = applied.changes.length === 0 ? undefined : writeApplied(appliedFile, { ...applied, version });
  files.set(appliedFile, record);
  await draftChangelog(project, outcome, files, told);

  for (const [file, text] of texts.changed()) files.set(file, text);
  const spec = texts.changed();
  const problems = (await lint(specFile, undefined, spec)).filter(isError);
  if (project.generated !== undefined) await generateInto(project.generated, specFile, spec, files, told);
  return { files, report, version: { was, now }, problems, told };
}

/** The version that the verdict asks for since the last release; one that this command has raised may go back. */
async function versionAfter(
  specFile: string,
  old: Source,
  head: Source,
  { applied }: Outcome,
  client: boolean,
): Promise<string> {
  const own = String(at(old.document, "/info/version"));
  const raised = applied.version?.now === own ? applied.version : undefined;
  const base = await readBase(undefined, specFile).catch((error: unknown) => {
    if (error instanceof NoBase || error instanceof Failure) return undefined;
    throw error;
  });
  const verdict = verdictOf(judge(base?.source ?? old, head, { client }));
  const from = base === undefined ? (raised?.was ?? own) : String(at(base.source.document, "/info/version"));
  const required = requiredVersion(from, base === undefined && applied.changes.length === 0 ? "none" : verdict) ?? own;
  const least = raised === undefined || (base === undefined && applied.changes.length > 0) ? own : raised.was;
  return isEnough(least, required) ? least : required;
}

async function raise(
  project: Project,
  was: string,
  now: string,
  files: Map<string, string | undefined>,
): Promise<void> {
  for (const [name, change] of [
    ["package.json", withVersion],
    ["package-lock.json", lockWithVersion],
  ] as const) {
    const text = await textOf(project, name);
    const raised = text === undefined ? undefined : change(text, was, now);
    if (raised !== text) files.set(path.join(project.folder, name), raised);
  }
}

async function draftChangelog(
  project: Project,
  { applied, changes }: Outcome,
  files: Map<string, string | undefined>,
  told: string[],
): Promise<void> {
  const changelog = await textOf(project, "CHANGELOG.md");
  if (changelog === undefined) return;
  // What a person has taken up is not drafted again.
  const drafted = withDraft(changelog, hasDraft(changelog) ? applied.changes : changes);
  if (drafted === undefined) told.push("CHANGELOG.md has no section [Unreleased], so nothing was drafted there");
  else if (drafted !== changelog) files.set(path.join(project.folder, "CHANGELOG.md"), drafted);
}

async function generateInto(
  folder: string,
  specFile: string,
  spec: ReadonlyMap<string, string>,
  files: Map<string, string | undefined>,
  told: string[],
): Promise<void> {
  try {
    const made = await generate(specFile, { texts: spec });
    for (const { file, kind } of await compare(folder, made))
      files.set(path.join(folder, file), kind === "extra" ? undefined : made.get(file));
  } catch (error) {
    // A document that a person has to decide about may be none to generate from yet.
    if (!(error instanceof Failure)) throw error;
    told.push(`nothing was generated: ${error.message}`);
  }
}
