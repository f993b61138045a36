import { createHash } from "node:crypto";
import type { Log, Result } from "sarif";
import type { Finding, Findings } from "./finding.js";
import type { Locate } from "./locate.js";

/** SARIF 2.1.0, which code scanning reads. What is accepted is there, marked as suppressed. */
export function sarifReport({ tool, findings, checked, rules: known = {} }: Findings, locate: Locate): string {
  // A map, since a rule may be called like what every object has.
  const sentences = new Map(Object.entries(known));
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool,
            rules: rules.map((id) => ({ id, shortDescription: { text: sentences.get(id) ?? id } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => toResult(finding, rules.indexOf(finding.rule), checked, locate)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(
  { rule, level, message, places, accepted }: Finding,
  ruleIndex: number,
  checked: readonly string[],
  locate: Locate,
): Result {
  // Code scanning refuses a result that is nowhere.
  const [first = checked.map((file) => ({ file, line: 1, column: undefined }))[0]] = places;
  // The line may move while the finding stays the same.
  const print = createHash("sha256").update([rule, message, first === undefined ? "" : locate(first.file)].join("\n"));
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: message },
    locations: (first === undefined ? [] : [first]).map(({ file, line, column }) => ({
      physicalLocation: {
        artifactLocation: { uri: toUri(locate(file)) },
        region: { startLine: Math.max(line, 1), ...(column === undefined ? {} : { startColumn: Math.max(column, 1) }) },
      },
    })),
    partialFingerprints: { "finding/v1": print.digest("hex") },
    ...(accepted === undefined ? {} : { suppressions: [{ kind: "external" as const, justification: accepted }] }),
  };
}

function toUri(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${path}` : path;
}
