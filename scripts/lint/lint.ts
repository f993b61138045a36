import { access } from "node:fs/promises";
import path from "node:path";
import { examine, recommendedRules, rulesOf, type RuleSet } from "../document/redocly.js";
import type { Problem } from "../document/problem.js";

const loaded = new Map<string, Promise<RuleSet>>();

/**
 * Lints a document by the rules that its owner chose: those of the nearest redocly.yaml from the document's folder
 * upwards, else the ones that Redocly recommends.
 *
 * @param config another redocly.yaml
 */
export async function lint(file: string, config?: string): Promise<Problem[]> {
  const chosen = config ?? (await nearestConfig(path.dirname(path.resolve(file))));
  if (chosen === undefined) return examine(file, await recommendedRules());
  const rules = loaded.get(chosen) ?? rulesOf(chosen);
  loaded.set(chosen, rules);
  return examine(file, await rules);
}

/** The redocly.yaml that a document in this folder is linted by. */
export async function nearestConfig(folder: string): Promise<string | undefined> {
  const file = path.join(folder, "redocly.yaml");
  try {
    await access(file);
    return file;
  } catch {
    const above = path.dirname(folder);
    return above === folder ? undefined : nearestConfig(above);
  }
}
