import { parseArgs } from "node:util";
import { Failure, run } from "./command/command.js";
import { fromHere } from "./command/project.js";
import { parts, runBench } from "../test/bench/run.js";

const usage = `npm run bench [-- PART...] [--quick] [--document FILE] [--hey-api DIR]

Measures this client beside its alternatives, in interleaved rounds, and prints tables of medians and ratios. With all
parts (a few minutes; keep the machine quiet) it also writes test/bench/results.json and test/bench/results.svg.

${Object.entries(parts)
  .map(([name, { about }]) => `  ${name.padEnd(11)} ${about}`)
  .join("\n")}

  --quick          few rounds, to see whether it runs; writes nothing
  --document FILE  another document for the part documents. GitHub's, of 1,200 operations:
                   npm pack @octokit/openapi@23.0.2, and in it generated/api.github.com.json
  --hey-api DIR    where hey-api's generator is installed, for the part documents (it wants Node 22 or later):
                   npm install --prefix DIR @hey-api/openapi-ts@0.99.0 typescript@5.9.3`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      document: { type: "string" },
      "hey-api": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Failure(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(parts).join(", ")}.`);
  const { document, "hey-api": heyApi } = values;
  await runBench(positionals, values.quick, {
    document: document === undefined ? undefined : fromHere(document),
    heyApi: heyApi === undefined ? undefined : fromHere(heyApi),
  });
});
