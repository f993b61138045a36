import { access } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../command/command.js";
import { shown } from "../command/project.js";
import type { Problem } from "../document/problem.js";
import { BrokenFile, isList, isRecord, joinPointer, loadYaml, members } from "../document/yaml-source.js";

/** Redocly's file of accepted findings: for each file of a document and each rule, JSON pointers. */
export const acceptedName = ".redocly.lint-ignore.yaml";

/** One finding that the owner of a document accepts. */
export interface AcceptedFinding {
  /** Absolute path of the file that the finding is in. */
  readonly file: string;
  readonly rule: string;
  /** With `#` before it, as the file has it. */
  readonly pointer: string;
  /** Its line in the file of accepted findings. */
  readonly line: number;
}

export interface AcceptedFindings {
  /** Where they are written down. */
  readonly file: string;
  readonly entries: readonly AcceptedFinding[];
}

/**
 * The accepted findings written down in a folder.
 *
 * @returns undefined when there is no such file
 * @throws Failure with file and line when it does not have the form that Redocly reads
 */
export async function acceptedIn(folder: string): Promise<AcceptedFindings | undefined> {
  const file = path.join(folder, acceptedName);
  if (!(await exists(file))) return undefined;
  try {
    const { data, lineOf } = await loadYaml(file, shown(file));
    const fail = (pointer: string, form: string): never => {
      throw new Failure(`${shown(file)}:${lineOf(pointer)} must be ${form}.`);
    };
    if (data !== null && !isRecord(data)) fail("", "a map of files, each with rules and their JSON pointers");
    const entries = members(data).flatMap(([name, rules]) => {
      const of = joinPointer("", name);
      if (!isRecord(rules)) fail(of, "a map of rules, each with a list of JSON pointers");
      return members(rules).flatMap(([rule, pointers]) => {
        const at = joinPointer(of, rule);
        if (!isList(pointers)) return fail(at, "a list of JSON pointers such as '#/paths'");
        return pointers.map((pointer, index): AcceptedFinding => ({
          file: path.resolve(folder, name),
          rule,
          pointer: String(pointer),
          line: lineOf(joinPointer(at, String(index))),
        }));
      });
    });
    return { file, entries };
  } catch (error) {
    if (error instanceof BrokenFile) throw new Failure(error.message);
    throw error;
  }
}

/** The nearest folder, from this one upwards, that has a file of accepted findings. */
export async function acceptedAbove(folder: string): Promise<AcceptedFindings | undefined> {
  const found = await acceptedIn(folder);
  const above = path.dirname(folder);
  return found ?? (above === folder ? undefined : acceptedAbove(above));
}

/** The entries about these files, or about no file at all, that no problem met. */
export async function unusedEntries(
  { entries }: AcceptedFindings,
  problems: readonly Problem[],
  files: ReadonlySet<string>,
): Promise<AcceptedFinding[]> {
  const met = new Set(
    problems.filter(({ accepted }) => accepted === true).map((one) => key(one.file, one.rule, one.pointer ?? "")),
  );
  const unmet = entries.filter(({ file, rule, pointer }) => !met.has(key(file, rule, pointer)));
  const about = await Promise.all(unmet.map(async ({ file }) => files.has(file) || !(await exists(file))));
  return unmet.filter((_, index) => about[index]);
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
