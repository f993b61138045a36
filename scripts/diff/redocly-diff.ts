import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "../command/command.js";
import { isObject } from "../document/document.js";
import { root } from "../command/project.js";
import type { Reason } from "./change.js";
import type { OperationsComparison } from "./operations.js";

/** One entry of the report of `redocly diff`. */
export interface RedoclyChange {
  readonly typeName: string;
  readonly kind: string;
  readonly impact: string;
  readonly property: string | undefined;
  readonly rules: readonly string[];
  readonly message: string | undefined;
  /** JSON pointers without the leading #. */
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/**
 * Runs `redocly diff`. Its engine is not part of Redocly's published modules, so it is a process of its own: half a
 * second, while this one compares and compiles.
 */
export async function redoclyDiff(base: string, head: string): Promise<RedoclyChange[]> {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  // Without the ruleset Redocly rates every change of a schema "patch".
  const config = path.join(root, "spec", "lint", "diff.yaml");
  const args = [cli, "diff", base, head, "--config", config, "--format", "json", "--fail-on", "none"];
  const { code, stdout, stderr } = await output(process.execPath, args);
  const report = code === 0 ? parsed(stdout) : undefined;
  if (!isObject(report) || !Array.isArray(report["changes"])) {
    throw new Failure(`redocly diff failed (exit code ${code}):\n${stderr.trim().split("\n").slice(-5).join("\n")}`);
  }
  return report["changes"].filter(isObject).map(toChange);
}

function output(
  program: string,
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    // No telemetry, no look for updates.
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toChange(entry: Record<string, unknown>): RedoclyChange {
  const verdicts = Array.isArray(entry["verdicts"]) ? entry["verdicts"].filter(isObject) : [];
  const pointer = (side: unknown) =>
    isObject(side) && typeof side["pointer"] === "string" ? side["pointer"].replace(/^#/, "") : undefined;
  return {
    typeName: String(entry["typeName"]),
    kind: String(entry["kind"]),
    impact: String(entry["impact"]),
    property: typeof entry["property"] === "string" ? entry["property"] : undefined,
    rules: verdicts.map((verdict) => String(verdict["ruleId"])),
    message: verdicts.length === 0 ? undefined : verdicts.map((verdict) => String(verdict["message"])).join(" "),
    path: String(entry["path"]).replace(/^#/, ""),
    base: pointer(entry["base"]),
    head: pointer(entry["revision"]),
  };
}

/** What is judged here by what it does to a caller, in place of Redocly's rule. */
const ownRules = new Set([
  ...["path-removed", "operation-removed", "operation-id-changed", "parameter-removed", "parameter-became-required"],
  ...[
    "request-body-removed",
    "request-body-became-required",
    "response-removed",
    "media-type-removed",
    "security-requirement-changed",
  ],
]);
const ownTypes = new Set([
  "Paths",
  "PathItem",
  "Operation",
  "ParameterList",
  "Parameter",
  "RequestBody",
  "Responses",
  "Response",
  "MediaTypesMap",
  "MediaType",
  "SecurityRequirement",
  "SecurityRequirementList",
  "SpecExtension",
]);

/**
 * Redocly's findings that nothing else has judged, in Redocly's words. Schemas that an operation uses were compared by
 * the values that they allow, which also settles what Redocly cannot tell (two patterns, a limit said elsewhere).
 */
export function remaining(
  changes: readonly RedoclyChange[],
  visited: OperationsComparison["visited"],
  judged: readonly Reason[],
): Reason[] {
  const known = { base: judged.flatMap((reason) => reason.base), head: judged.flatMap((reason) => reason.head) };
  return changes.flatMap((change): Reason[] => {
    const { impact, base, head } = change;
    if (impact !== "major" && impact !== "minor") return [];
    if (isOwn(change, visited)) return [];
    if (covers(known.base, base) || covers(known.head, head)) return [];
    return [
      {
        impact,
        message: change.message ?? description(change),
        operations: [],
        base: base === undefined ? [] : [base],
        head: head === undefined ? [] : [head],
      },
    ];
  });
}

function isOwn(
  { rules, typeName, path: place, base, head, kind, property }: RedoclyChange,
  visited: OperationsComparison["visited"],
): boolean {
  if (rules.length > 0 && rules.every((rule) => ownRules.has(rule))) return true;
  if (rules.includes("server-removed") || typeName === "Server") return place.startsWith("/servers");
  if (typeName === "Schema" || rules.some((rule) => /^(property|required-properties|enum|schema)-/.test(rule)))
    return below(visited.base, base) || below(visited.head, head);
  if (rules.length > 0) return false;
  return (
    ownTypes.has(typeName) &&
    (kind !== "modified" || property === undefined || property === "key" || property.startsWith("x-"))
  );
}

function below(places: ReadonlySet<string>, pointer: string | undefined): boolean {
  if (pointer === undefined) return false;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1))
    if (places.has(pointer.slice(0, end))) return true;
  return false;
}

/** Whether a pointer lies at or below one of those that are explained. */
export function covers(explained: readonly string[], pointer: string | undefined): boolean {
  return pointer !== undefined && explained.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}

function description({ kind, typeName, path: place, property }: RedoclyChange): string {
  const what = typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return property === undefined
    ? `a ${what} was ${kind} at ${place}`
    : `${property} of a ${what} was ${kind} at ${place}`;
}
