import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import path from "node:path";
import { root } from "../command/project.js";

/** Which way imports may go; README and CONTRIBUTING say why. Types count. */
const forbidden = [
  rule("no circles", {}, { circular: true }),
  rule("src/ never imports scripts/ or test/", { path: "^src/" }, { path: "^(scripts|test)/" }),
  rule("scripts/ import no tests", { path: "^scripts/", pathNot: "^scripts/bench\\.ts$" }, { path: "^test/" }),
  rule("generated/ imports nothing written by hand", { path: "^generated/" }, { pathNot: "^generated/" }),
  rule("src/engine/ knows no service", { path: "^src/engine/" }, { path: "^(generated/|src/(?!engine/))" }),
  rule(
    "the mock's engine, src/testing/ without service/, knows no service",
    { path: "^src/testing/", pathNot: "^src/testing/(service/|index\\.ts$)" },
    { path: "^(generated/|src/(?!engine/|testing/)|src/testing/(service/|index\\.ts$))" },
  ),
  rule("only src/cli/ and scripts/ import src/cli/", { path: "^src/(?!cli/)" }, { path: "^src/cli/" }),
  rule(
    "the server for assistants, src/mcp/ without service/, knows no service",
    { path: "^src/mcp/", pathNot: "^src/mcp/service/" },
    { path: "^(generated/|src/(?!engine/|mcp/)|src/mcp/service/)" },
  ),
  rule("only src/cli/ imports src/mcp/", { path: "^(src/(?!cli/|mcp/)|scripts/)" }, { path: "^src/mcp/" }),
  rule("only src/cli/ and scripts/ import src/testing/", { path: "^src/(?!cli/|testing/)" }, { path: "^src/testing/" }),
];

function rule(name: string, from: object, to: object) {
  return { name, severity: "error" as const, from, to };
}

/** Imports that go the wrong way, one sentence each. */
export async function arrowProblems(): Promise<string[]> {
  const { output } = await cruise(
    ["src", "scripts", "generated"],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "node_modules" },
    },
    {},
    { tsConfig: extractTSConfig(path.join(root, "tsconfig.json")) },
  );
  // Text is the form of other reporters.
  if (typeof output === "string") throw new TypeError("dependency-cruiser gave a text.");
  return output.summary.violations.map(({ rule: { name }, from, to, cycle }) => {
    const way = cycle === undefined ? to : cycle.map((step) => step.name).join(" → ");
    return `${from} → ${way}: ${name}.`;
  });
}
