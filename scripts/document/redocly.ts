// The only file that imports Redocly's core. Set before the import: no telemetry, no look for updates.
process.env["REDOCLY_TELEMETRY"] = "off";
process.env["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";

import { access } from "node:fs/promises";
import path from "node:path";
import type { Config, NormalizedProblem } from "@redocly/openapi-core";
import { Failure } from "../command/command.js";
import { root, shown } from "../command/project.js";

const core = await import("@redocly/openapi-core");

/** One finding of the linter. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** A document with all its files folded into one object; `$ref`s to its own components stay. */
export type BundledDocument = Readonly<Record<string, unknown>>;

let cachedConfig: Promise<Config> | undefined;

function config(): Promise<Config> {
  cachedConfig ??= core.loadConfig({ configPath: path.join(root, "redocly.yaml") });
  return cachedConfig;
}

/** Lints a document by the rules of redocly.yaml. */
export async function lint(file: string): Promise<Problem[]> {
  await mustExist(file);
  const loaded = await config();
  return (await readable(file, () => core.lint({ ref: file, config: loaded }))).map(toProblem);
}

/**
 * Bundles a document.
 *
 * @throws Failure naming file and line when it cannot be read or is not a valid OpenAPI document.
 */
export async function bundle(file: string): Promise<BundledDocument> {
  await mustExist(file);
  const structure = await core.createConfig({
    rules: { struct: "error", "no-unresolved-refs": "error", "operation-operationId-unique": "error" },
  });
  // Shared, so that the file is read and parsed once.
  const externalRefResolver = new core.BaseResolver(structure.resolve);
  const invalid = (await readable(file, () => core.lint({ ref: file, config: structure, externalRefResolver }))).map(
    toProblem,
  );
  if (invalid.length > 0) throw new Failure(invalid.map(formatProblem).join("\n"));
  // Of one file alone, bundling would walk through all of it only to find nothing to fetch.
  const alone =
    externalRefResolver.cache.size === 1 ? await externalRefResolver.resolveDocument(null, file, true) : undefined;
  // Redocly types a parsed document as any; struct has just checked that it is an object.
  if (alone !== undefined && "parsed" in alone) return alone.parsed as BundledDocument;
  const { bundle: document, problems } = await core.bundle({ ref: file, config: structure, externalRefResolver });
  if (problems.length > 0) throw new Failure(problems.map(toProblem).map(formatProblem).join("\n"));
  return document.parsed as BundledDocument;
}

/** One finding as `file:line:column`, what is wrong, and how to mend it where the rule knows. */
export function formatProblem(problem: Problem): string {
  const suggestions = problem.suggestions.length > 0 ? ` Did you mean ${problem.suggestions.join(" or ")}?` : "";
  const message = problem.message.replaceAll(/\s*\n\s*/g, " ").trim();
  return `${shown(problem.file)}:${problem.line}:${problem.column} ${message}${suggestions} (${problem.rule})`;
}

function toProblem(problem: NormalizedProblem): Problem {
  const [first] = problem.location;
  if (first === undefined) throw new Error(`Redocly reported a problem without a place: ${problem.message}`);
  const { start, source } = core.getLineColLocation(first);
  return {
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    rule: problem.ruleId,
    severity: problem.severity,
    message:
      problem.message === "Can't resolve $ref"
        ? danglingReference(source.getLines()[start.line - 1] ?? "")
        : problem.message,
    suggestions: problem.suggest,
  };
}

/** Redocly does not say which reference. */
function danglingReference(line: string): string {
  const [, target] = /(?:\$ref['"]?|[\w-]+):\s*['"]?([^'"\s{},]*[#/.][^'"\s},]*)/.exec(line) ?? [];
  return `${target === undefined ? "This reference" : `The reference ${target}`} points to nothing. Correct it, or add what it names.`;
}

/** Redocly throws on what is no YAML or no API description at all; say it as one line. */
async function readable<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof core.YamlParseError) {
      throw new Failure(
        `${shown(file)}:${error.line}:${error.col} is not valid YAML: ${error.originalError.message.split(/ in "|\n/)[0]}.`,
      );
    }
    if (error instanceof Error && /document must be|unsupported|no such/i.test(error.message)) {
      throw new Failure(
        `${shown(file)} is not an OpenAPI document: it must be an object that begins with openapi: 3.1.0.`,
      );
    }
    if (error instanceof Error && /circular/i.test(error.message)) {
      throw new Failure(
        `${shown(file)}: a reference leads back to itself, directly or through others. Make it point to a schema.`,
      );
    }
    throw error;
  }
}

async function mustExist(file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new Failure(`${shown(file)}: there is no such file, or it may not be read.`);
  }
}
