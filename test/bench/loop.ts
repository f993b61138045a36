import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root, specFile } from "../../scripts/command/project.js";
import { operations } from "../support/spec.js";
import { median } from "./call.js";
import { rounds, summary, type Sample } from "./measure.js";
import { runNode, runScript } from "./processes.js";
import { bar, comparison, type Effort, type PartResult } from "./results.js";

const names = {
  lint: "npm run lint",
  changed: "npm run generate, one operation changed",
  unchanged: "npm run generate, nothing changed",
} as const;
const tool =
  (file: string, args: readonly string[], cwd = root) =>
  async () =>
    (await runNode([path.join(root, "node_modules", file), ...args], { cwd })).ms;

/** What one edit of the document costs: each stage of the loop, and the public tools one by one. */
export async function loop(effort: Effort): Promise<PartResult> {
  // openapi-typescript's CLI cannot read this project's redocly.yaml, so it works where there is none.
  const folder = await mkdtemp(path.join(tmpdir(), "scm-bench-"));
  const generated = path.join(folder, "generated");
  try {
    await cp(path.dirname(specFile), folder, { recursive: true });
    // Each script is compiled at its first run, and what is not generated yet is no measure for what is.
    for (const name of ["lint", "generate"] as const) await runScript(name);
    const lint = await rounds(
      { [names.lint]: () => runScript("lint"), "redocly lint": tool("@redocly/cli/bin/cli.js", ["lint", specFile]) },
      effort.processRounds,
    );
    const generate = await rounds(
      {
        [names.changed]: async () => {
          await changeOneOperation(folder);
          return runScript("generate", "--spec", path.join(folder, "openapi.yaml"), "--out", generated);
        },
        [names.unchanged]: () => runScript("generate"),
        "openapi-typescript": tool("openapi-typescript/bin/cli.js", ["openapi.yaml", "-o", "schema.d.ts"], folder),
      },
      effort.processRounds,
    );
    const own = await rounds(
      { generate: inProcess(oursProgram), "openapi-typescript": inProcess(theirsProgram) },
      effort.processRounds * 2,
    );
    const types = comparison(
      "generate's own work on this document, beginning when its modules are loaded, in a new process",
      "ms",
      "less",
      "openapi-typescript",
      own,
    );
    const rest = await rounds({ "npm run start": () => runScript("start") }, Math.min(effort.processRounds, 3));
    const notes: string[] = [];
    const once = async (name: string, sample: Sample) => {
      try {
        rest[name] = summary([await sample()]);
      } catch {
        notes.push(`${name} failed, so its time is left out.`);
      }
    };
    if (effort.suite) {
      await once("npm run check", () => runScript("check"));
      await once("npm test", tool("vitest/vitest.mjs", ["run", "--project", "main"]));
    }
    const lintCommands = comparison("Lint, the same rules", "ms", "less", "redocly lint", lint);
    const ratio = median(types, "generate") / median(types, "openapi-typescript");
    const lintRatio = median(lintCommands, names.lint) / median(lintCommands, "redocly lint");
    const commands = comparison(
      "npm run generate beside the CLI that makes the types alone",
      "ms",
      "less",
      "openapi-typescript",
      generate,
    );
    const changed = median(commands, names.changed) / median(commands, "openapi-typescript");
    return {
      comparisons: [lintCommands, commands, types, comparison("The other stages", "ms", "less", "npm run start", rest)],
      bars: [
        bar(
          "generate within 1.3 times of openapi-typescript's own time",
          `${ratio.toFixed(2)} times its own work`,
          ratio <= 1.3,
          "Generate's own work is about two fifths reading and checking the document with Redocly, a third compiling the validators with Ajv, a quarter openapi-typescript's types. What was twofold is gone: a second parse, a bundling of what is one file, openapi-typescript's own check.",
        ),
        bar(
          "npm run generate, one operation changed, within 1.3 times of openapi-typescript's command",
          `${changed.toFixed(2)} times; with nothing changed ${Math.round(median(commands, names.unchanged))} ms`,
          changed <= 1.3,
        ),
        bar("npm run lint within 1.3 times of Redocly's command", `${lintRatio.toFixed(2)} times`, lintRatio <= 1.3),
      ],
      notes,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Another word in one operation of a document in many files. */
async function changeOneOperation(folder: string): Promise<void> {
  const [operation] = operations;
  if (operation === undefined) throw new Error("The document has no operation to change.");
  const text = operation.summary;
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".yaml")) continue;
    const file = path.join(folder, name);
    const before = await readFile(file, "utf8");
    if (before.includes(text)) return writeFile(file, before.replace(text, `${text} again`));
  }
  throw new Error(`No file says ${text}.`);
}

/** Runs a program that prints milliseconds; through tsx, as the project's own commands are. */
function inProcess(program: string): Sample {
  return async () => Number((await runNode(["--import", "tsx", "--input-type=module", "--eval", program])).stdout);
}

const oursProgram = `
  const { generate } = await import("./scripts/generate/generate.ts");
  const start = performance.now();
  await generate(${JSON.stringify(specFile)});
  console.log(performance.now() - start);`;

const theirsProgram = `
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  const { pathToFileURL } = await import("node:url");
  const start = performance.now();
  astToString(await openapiTS(pathToFileURL(${JSON.stringify(specFile)}), { silent: true }));
  console.log(performance.now() - start);`;
