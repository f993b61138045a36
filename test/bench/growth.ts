import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { spec } from "../support/spec.js";
import { example, type Example } from "./example.js";
import type { GenerateCost } from "./generate-grown.js";
import {
  bundleSize,
  firstCall,
  grownClient,
  typeCheck,
  callOf,
  type FirstCall,
  type GrownClient,
} from "./grown-client.js";
import { grownDocument } from "./grown-document.js";
import { growthExponent, perCall, rounds, summary, type Summary } from "./measure.js";
import { flagsOfGenerate, runNode } from "./processes.js";
import { bar, rounded, type Bar, type Effort, type Growth, type PartResult } from "./results.js";

/** What one document of a size costs. */
interface Costs {
  readonly size: number;
  readonly generate: GenerateCost;
  readonly check: number;
  readonly mock: number;
  readonly gzipped: number;
  readonly client: GrownClient;
}

/** The same loop on documents of more and more operations. */
export async function growth(effort: Effort): Promise<PartResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-bench-"));
  const sample = example();
  const costs: Costs[] = [];
  try {
    for (const size of effort.sizes) costs.push(await costsOf(folder, size, sample, effort));
    const perSize = (pick: (client: GrownClient) => () => Promise<unknown>) =>
      rounds(
        Object.fromEntries(
          costs.map(({ size, client }) => [String(size), () => perCall(effort.sampleMs, pick(client))]),
        ),
        effort.rounds,
      );
    await perSize(({ call }) => call); // warm
    const call = await perSize((client) => client.call);
    const raw = await perSize((client) => client.raw);
    const firstOf = (pick: (first: FirstCall) => number) =>
      rounds(
        Object.fromEntries(
          costs.map(({ size, client }) => [size, async () => pick(await firstCall(client.compiled, sample))]),
        ),
        effort.processRounds,
      );
    const load = await firstOf((first) => first.load);
    const first = await firstOf((call) => call.first);
    const medianOf = (of: Readonly<Record<string, Summary>>) => (costs: Costs) => of[costs.size]?.median ?? 0;
    const found: Growth[] = [
      series(
        "generate",
        "ms",
        costs,
        ({ generate }) => generate.ms,
        "reading a quarter, then the types with their words, beside which all else is made; what says the same is looked at once",
      ),
      series(
        "generate, peak memory",
        "MB",
        costs,
        ({ generate }) => generate.megabytes,
        "the modules themselves first; then the document as a tree, Ajv's compiled functions and the text of the files",
      ),
      series(
        "bytes generated",
        "KB",
        costs,
        ({ generate }) => generate.bytes / 1000,
        "each operation's own document text, validator and types",
      ),
      series(
        "tsc on a program with one call",
        "ms",
        costs,
        ({ check }) => check,
        "parsing schema.d.ts, which holds every operation; only the types that the program uses are worked out",
      ),
      series(
        "import and make a client",
        "ms",
        costs,
        medianOf(load),
        "parsing the table of operations, and one closure for each",
      ),
      series(
        "first call",
        "ms",
        costs,
        medianOf(first),
        "Node's fetch classes, loaded at their first use; compiling of this operation's validator",
      ),
      series("each call", "µs", costs, medianOf(call), "the call itself; a method knows its row of the table"),
      series(
        "each raw call",
        "µs",
        costs,
        medianOf(raw),
        "the call itself; its path leads through a tree to the operation",
      ),
      series("browser bundle, gzipped", "bytes", costs, ({ gzipped }) => gzipped, "each operation's row"),
      series(
        "mock, from a document to the first answer",
        "ms",
        costs,
        ({ mock }) => mock,
        "Prism's reading of the document, and its search through all operations at each request",
      ),
    ];
    return { comparisons: [], growth: found, bars: bars(costs, found, costs.map(medianOf(load))) };
  } finally {
    await Promise.all(costs.map(({ client }) => client.compiled.remove()));
    await rm(folder, { recursive: true });
  }
}

async function costsOf(folder: string, size: number, sample: Example, effort: Effort): Promise<Costs> {
  const document = grownDocument(spec, size);
  const specFile = path.join(folder, `openapi-${size}.yaml`);
  const documentFile = path.join(folder, `openapi-${size}.json`);
  const generated = path.join(folder, `generated-${size}`);
  await writeFile(specFile, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
  await writeFile(documentFile, JSON.stringify(document));
  // What takes long is measured less often; it also varies less.
  const times = size >= 1_000 ? 1 : Math.min(3, effort.processRounds);
  const several = async <Value>(sample: () => Promise<Value>): Promise<Value[]> => {
    const values: Value[] = [];
    for (let time = 0; time < times; time++) values.push(await sample());
    return values;
  };
  const middle = (values: readonly number[]) => summary(values).median;

  const generations = await several(() => script<GenerateCost>("generate-grown.ts", specFile, generated));
  const checks = await several(() => typeCheck(path.join(folder, `program-${size}`), generated, [callOf(sample)]));
  const client = await grownClient(generated, sample);
  const mocks = await several(() =>
    script<number>("mock-grown.ts", documentFile, sample.method, sample.path, JSON.stringify(sample.body)),
  );
  return {
    size,
    generate: {
      ms: middle(generations.map(({ ms }) => ms)),
      megabytes: middle(generations.map(({ megabytes }) => megabytes)),
      bytes: generations[0]?.bytes ?? 0,
    },
    check: middle(checks),
    mock: middle(mocks),
    gzipped: await bundleSize(client.compiled),
    client,
  };
}

/** Runs a script of this folder, which prints one JSON value, in a process of its own. */
async function script<Answer>(name: string, ...args: string[]): Promise<Answer> {
  const { stdout } = await runNode([
    ...(name === "generate-grown.ts" ? flagsOfGenerate : []),
    "--import",
    "tsx",
    fileURLToPath(new URL(`./${name}`, import.meta.url)),
    ...args,
  ]);
  // The script says by its type what it prints.
  return JSON.parse(stdout) as Answer;
}

function series(
  title: string,
  unit: string,
  costs: readonly Costs[],
  pick: (costs: Costs) => number,
  limit: string,
): Growth {
  const points = costs.map((cost) => ({ size: cost.size, cost: rounded(pick(cost), 4) }));
  return { title, unit, points, exponent: rounded(growthExponent(points), 2), limit };
}

/** Above it a cost grows faster than linearly; what is measured once in a process of its own is not exact. */
const linear = 1.15;

function bars(costs: readonly Costs[], found: readonly Growth[], loads: readonly number[]): Bar[] {
  const faster = found
    .filter(({ exponent }) => exponent > linear)
    .map(({ title, exponent }) => `${title}: k = ${exponent}`);
  const calls = found.filter(({ title }) => title.startsWith("each "));
  const ratios = calls.map(({ title, points }) => ({
    title,
    ratio: (points.at(-1)?.cost ?? 0) / (points[0]?.cost ?? 1),
  }));
  const [first, last] = [costs[0], costs.at(-1)];
  const perOperation = first && last ? Math.round((last.gzipped - first.gzipped) / (last.size - first.size)) : 0;
  const kilobytes = (last?.generate.bytes ?? 0) / 1000 / (last?.size ?? 1);
  return [
    bar(
      "generate at the largest size within 8 s and 1 GB",
      `${((last?.generate.ms ?? 0) / 1000).toFixed(1)} s, ${Math.round(last?.generate.megabytes ?? 0)} MB`,
      (last?.generate.ms ?? 0) <= 8_000 && (last?.generate.megabytes ?? 0) <= 1_000,
      "A quarter of it is reading the document, which comes before all else; then the types with their words are made in a thread, which takes as long as checking, validators and tables beside it. Two heaps share the memory's pace: beside each other both take a third longer than alone.",
    ),
    bar(
      "at most 25 KB generated for each operation",
      `${kilobytes.toFixed(1)} KB`,
      kilobytes <= 25,
      "15 KB of it are the document itself, which the mock and the command read, 13 KB the words in the types, which editors show; types without words are 5 KB. In this document each operation has seventeen schemas that no other uses.",
    ),
    bar(
      "to import and make a client within 60 ms at any size",
      costs.map(({ size }, index) => `${loads[index]?.toFixed(0)} ms with ${size}`).join(", "),
      loads.every((load) => load <= 60),
      "Half of it is Node reading a few modules, which takes 30 to 60 ms here from one moment to the next; a thousand operations add about 10 ms for their table and methods.",
    ),
    bar(
      "nothing grows faster than linearly",
      faster.length === 0 ? `every exponent is at most ${linear}` : faster.join(", "),
      faster.length === 0,
    ),
    bar(
      "the time of a call does not grow",
      ratios.map(({ title, ratio }) => `${title}: ${ratio.toFixed(2)} times with ${last?.size} operations`).join(", "),
      ratios.every(({ ratio }) => ratio < 1.15),
    ),
    bar(
      "an operation adds at most 32 bytes to what a browser loads at start, gzipped",
      `${perOperation} bytes`,
      perOperation <= 32,
    ),
  ];
}
