import { Failure } from "../command/command.js";
import type { Findings } from "./finding.js";
import { githubReport } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import type { Locate } from "./locate.js";
import { sarifReport } from "./sarif.js";

/** The forms in which findings are told: `text` to a person, the others to a pipeline. */
export const formats = ["text", "github", "sarif", "junit", "json"] as const;
export type Format = (typeof formats)[number];

/** For the help of a command. */
export const formatHelp = `  --format FORM   text (for people), github (annotations), sarif, junit or json`;

/**
 * Reads the option `--format`.
 *
 * @throws Failure when there is no such form
 */
export function formatOf(value: string): Format {
  const found = formats.find((format) => format === value);
  if (found === undefined) throw new Failure(`--format ${value} is not known. Give ${formats.join(", ")}.`);
  return found;
}

const renderers: Readonly<Record<Exclude<Format, "text">, (findings: Findings, locate: Locate) => string>> = {
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
  json: jsonReport,
};

/** The findings in a form for a pipeline, ending with a line break unless there is nothing to tell. */
export function render(format: Exclude<Format, "text">, findings: Findings, locate: Locate): string {
  return renderers[format](findings, locate);
}
