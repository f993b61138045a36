import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root, specFile } from "../../scripts/command/project.js";
import { median } from "./call.js";
import { rounds, summary, type Sample } from "./measure.js";
import { runNode } from "./processes.js";
import { bar, comparison, type Effort, type PartResult } from "./results.js";

const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
/** As package.json runs them. */
const compiled = ["generate", "lint"];
const script =
  (name: string, ...args: string[]) =>
  async () =>
    (await runNode([...(compiled.includes(name) ? ["scripts/run.js", name] : [tsx, `scripts/${name}.ts`]), ...args]))
      .ms;
const tool =
  (file: string, args: readonly string[], cwd = root) =>
  async () =>
    (await runNode([path.join(root, "node_modules", file), ...args], { cwd })).ms;

/** What one edit of the document costs: each stage of the loop, and the public tools one by one. */
export async function loop(effort: Effort): Promise<PartResult> {
  // openapi-typescript's CLI cannot read this project's redocly.yaml, so it works where there is none.
  const folder = await mkdtemp(path.join(tmpdir(), "scm-bench-"));
  try {
    await cp(path.dirname(specFile), folder, { recursive: true });
    const lint = await rounds(
      { "npm run lint": script("lint"), "redocly lint": tool("@redocly/cli/bin/cli.js", ["lint", specFile]) },
      effort.processRounds,
    );
    const generate = await rounds(
      {
        "npm run generate": script("generate"),
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
    const rest = await rounds({ "npm run start": script("start") }, Math.min(effort.processRounds, 3));
    const notes: string[] = [];
    const once = async (name: string, sample: Sample) => {
      try {
        rest[name] = summary([await sample()]);
      } catch {
        notes.push(`${name} failed, so its time is left out.`);
      }
    };
    if (effort.suite) {
      await once("npm run check", script("check"));
      await once("npm test", tool("vitest/vitest.mjs", ["run", "--project", "main"]));
    }
    const ratio = median(types, "generate") / median(types, "openapi-typescript");
    const commands = comparison(
      "npm run generate beside the CLI that makes the types alone",
      "ms",
      "less",
      "openapi-typescript",
      generate,
    );
    return {
      comparisons: [
        comparison("Lint, the same rules", "ms", "less", "redocly lint", lint),
        commands,
        types,
        comparison("The other stages", "ms", "less", "npm run start", rest),
      ],
      bars: [
        bar(
          "generate within 1.3 times of openapi-typescript's own time",
          `${ratio.toFixed(2)} times its own work; as commands ${(median(commands, "npm run generate") / median(commands, "openapi-typescript")).toFixed(2)} times`,
          ratio <= 1.3,
          "Generate's own work is about two fifths reading and checking the document with Redocly, a third compiling the validators with Ajv, a quarter openapi-typescript's types. What was twofold is gone: a second parse, a bundling of what is one file, openapi-typescript's own check. As a command it takes longer, because it is TypeScript run by tsx, through whose loader TypeScript's 9 MB, Ajv and two versions of Redocly's core have to pass; npm run dev loads them once.",
        ),
      ],
      notes,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
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
