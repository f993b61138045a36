import { writeFile } from "node:fs/promises";
import path from "node:path";
import { since } from "../../scripts/command/command.js";
import { root, shown } from "../../scripts/command/project.js";
import { chart } from "./chart.js";
import { call } from "./call.js";
import { documents } from "./documents.js";
import { growth } from "./growth.js";
import { loop } from "./loop.js";
import { mock } from "./mock.js";
import { printHead, printPart } from "./print.js";
import { validation } from "./validation.js";
import { weight } from "./weight.js";
import { machine, versions, type Effort, type PartResult } from "./results.js";

interface Part {
  /** What it measures, for the help. */
  readonly about: string;
  readonly run: (effort: Effort) => Promise<PartResult>;
}

export const parts: Readonly<Record<string, Part>> = {
  call: { about: "one call, with a stub for the network and over loopback", run: call },
  validation: { about: "the generated validator beside Ajv at run time and zod", run: validation },
  weight: { about: "bytes in a browser, time and memory to import in Node", run: weight },
  loop: { about: "the stages from the document to a tested client, beside the public CLIs", run: loop },
  growth: { about: "the same loop on documents of 1 to 1,000 operations", run: growth },
  documents: { about: "a document of 1,000 operations and one of your own beside other generators", run: documents },
  mock: { about: "requests per second and start, beside Prism", run: mock },
};

const full: Effort = { rounds: 21, processRounds: 7, sampleMs: 100, sizes: [1, 10, 100, 1000], suite: true };
const quick: Effort = { rounds: 3, processRounds: 2, sampleMs: 20, sizes: [1, 4, 16], suite: false };

const packages = [
  "openapi-fetch",
  "openapi-typescript",
  "@redocly/cli",
  "ajv",
  "zod",
  "esbuild",
  "typescript",
  "@huaweicloud/huaweicloud-sdk-core",
  "@stoplight/prism-http",
  "@stoplight/prism-cli",
];

/** Runs parts, all of them when none is named, and prints each as soon as it is done. */
export async function runBench(
  names: readonly string[],
  isQuick: boolean,
  given: Pick<Effort, "document" | "heyApi"> = {},
): Promise<void> {
  const start = performance.now();
  const head = { date: new Date().toISOString().slice(0, 10), machine: machine(), versions: await versions(packages) };
  console.log(printHead(head));
  const results: Record<string, PartResult> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    results[name] = await part.run({ ...(isQuick ? quick : full), ...given });
    console.log(printPart(name, results[name]));
  }
  if (names.length === 0 && !isQuick) {
    const all = { ...head, parts: results };
    const folder = path.join(root, "test", "bench");
    await writeFile(path.join(folder, "results.json"), `${JSON.stringify(all, null, 1)}\n`);
    await writeFile(path.join(folder, "results.svg"), chart(all));
    console.log(`\n${shown(folder)}: results.json and results.svg written`);
  }
  console.log(`\nDone in ${since(start)}.`);
}
