import { access } from "node:fs/promises";
import path from "node:path";
import { shown } from "../command/project.js";
import { examine, recommendedRules, rulesOf, type RuleSet, type Texts } from "../document/redocly.js";
import type { Problem } from "../document/problem.js";
import { acceptedAbove, acceptedIn, unusedEntries } from "./accepted.js";

const loaded = new Map<string, Promise<RuleSet>>();

/**
 * Lints a document by the rules that its owner chose: those of the nearest redocly.yaml from the document's folder
 * upwards, else the ones that Redocly recommends. What the owner has accepted in `.redocly.lint-ignore.yaml` beside the
 * rules is marked, and an entry that nothing needs any more is a problem that warns.
 *
 * @param config another redocly.yaml
 * @param texts that stand for those on disk
 */
export async function lint(file: string, config?: string, texts?: Texts): Promise<Problem[]> {
  const folder = path.dirname(path.resolve(file));
  const chosen = config ?? (await nearestConfig(folder));
  const accepted = chosen === undefined ? await acceptedAbove(folder) : await acceptedIn(path.dirname(chosen));
  const { problems, files } = await examine(file, await rulesFor(chosen), accepted?.entries ?? [], texts);
  if (accepted === undefined) return problems;
  const unused = await unusedEntries(accepted, problems, files);
  return [
    ...problems,
    ...unused.map((entry): Problem => ({
      file: accepted.file,
      line: entry.line,
      column: 1,
      rule: "unused-accepted-finding",
      severity: "warn",
      message: `${entry.rule} finds nothing any more at ${shown(entry.file)} ${entry.pointer}. Remove this line.`,
      suggestions: [],
    })),
  ];
}

async function rulesFor(config: string | undefined): Promise<RuleSet> {
  if (config === undefined) return recommendedRules();
  const rules = loaded.get(config) ?? rulesOf(config);
  loaded.set(config, rules);
  return rules;
}

/** The redocly.yaml that a document in this folder is linted by. */
async function nearestConfig(folder: string): Promise<string | undefined> {
  const file = path.join(folder, "redocly.yaml");
  try {
    await access(file);
    return file;
  } catch {
    const above = path.dirname(folder);
    return above === folder ? undefined : nearestConfig(above);
  }
}
