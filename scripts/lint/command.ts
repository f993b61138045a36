import { parseArgs } from "node:util";
import { Failure, since } from "../command/command.js";
import { fromHere, shown, specFile } from "../command/project.js";
import { formatProblem } from "../document/problem.js";

const usage = `npm run lint [-- FILE...] [-- --spec FILE] [--config FILE]

Checks API documents (OpenAPI 3.0 or 3.1; YAML or JSON, one file or many) by the rules of the nearest redocly.yaml, from
the document's folder upwards; without one, by those that Redocly recommends. Our own document, spec/openapi.yaml, is
what is checked without FILE, by recommended-strict and the rules of spec/lint.

  --spec FILE     the document; the same as FILE alone
  --config FILE   another redocly.yaml

Exits 1 when there is an error; a warning alone is told and lets pass.`;

/** Where to tell what is found. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Runs the command.
 *
 * @throws Failure when a document has an error
 */
export async function runLint(args: string[], { out, err }: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      spec: { type: "string", multiple: true, default: [] },
      config: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return out(usage);
  // Redocly is slow to load, and help does not need it.
  const { lint } = await import("./lint.js");
  const config = values.config === undefined ? undefined : fromHere(values.config);
  const given = [...positionals, ...values.spec].map(fromHere);
  const count = { error: 0, warn: 0 };
  const failures: string[] = [];
  for (const file of given.length > 0 ? given : [specFile]) {
    const start = performance.now();
    try {
      const problems = await lint(file, config);
      for (const problem of problems) {
        count[problem.severity]++;
        err(problem.severity === "warn" ? `${formatProblem(problem)} warning` : formatProblem(problem));
      }
      if (problems.length === 0) out(`${shown(file)}: no problem (${since(start)})`);
    } catch (error) {
      // One that cannot be read does not hide what is wrong with the others.
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    }
  }
  for (const failure of failures) err(failure);
  const errors = count.error + failures.length;
  const told = [counted(errors, "problem"), ...(count.warn > 0 ? [counted(count.warn, "warning")] : [])].join(", ");
  if (errors > 0) throw new Failure(`${told}. Mend them and run npm run lint again.`);
  if (count.warn > 0) out(`${counted(count.warn, "warning")}, no error`);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
