import { parseArgs } from "node:util";
import { Failure, run } from "./command/command.js";
import { parts, runBench } from "../test/bench/run.js";

const usage = `npm run bench [-- PART...] [--quick]

Measures this client beside its alternatives, in interleaved rounds, and prints tables of medians and ratios. With all
parts (a few minutes; keep the machine quiet) it also writes test/bench/results.json and test/bench/results.svg.

${Object.entries(parts)
  .map(([name, { about }]) => `  ${name.padEnd(11)} ${about}`)
  .join("\n")}

  --quick     few rounds, to see whether it runs; writes nothing`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Failure(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(parts).join(", ")}.`);
  await runBench(positionals, values.quick);
});
