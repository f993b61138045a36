import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validators, type Validator } from "../../generated/validators.js";
import { at } from "../../scripts/document/document.js";
import { neighbours } from "../support/neighbours.js";
import { operations, spec } from "../support/spec.js";
import { bundled } from "../../scripts/check/bundled.js";
import { median } from "./call.js";
import { example, type Example } from "./example.js";
import { millionsPerSecond, rounds } from "./measure.js";
import { askNode } from "./processes.js";
import { bar, comparison, type Comparison, type Effort, type PartResult } from "./results.js";
import { zodPurchase } from "./zod-purchase.js";

const names = { generated: "generated validator", ajv: "Ajv at run time", zod: "zod" } as const;

/** Validation of a request's body: how fast, how soon, how heavy. */
export async function validation(effort: Effort): Promise<PartResult> {
  const sample = example();
  const contenders = agreeing(sample);
  const valid = await speed("Valid bodies, the documented examples in turn", sample.bodies, true, contenders, effort);
  const wrong = sample.bodies.map((body) => Object.fromEntries(Object.entries(body).slice(1)));
  const invalid = await speed("Bodies that lack a field, with the reasons", wrong, false, contenders, effort);
  const { first, weight } = await costs(sample, effort);
  const rate = median(valid, names.generated);
  const times = rate / median(valid, names.zod);
  const bytes = median(weight, names.generated);
  return {
    comparisons: [valid, invalid, first, weight],
    bars: [
      bar(
        "10 million bodies a second or 5 times zod",
        `${rate.toFixed(1)} million a second, ${times.toFixed(1)} times zod`,
        rate >= 10 || times >= 5,
      ),
      bar(
        "an operation's validators are at most 2.5 KB gzipped",
        `${bytes.toLocaleString("en-US")} bytes`,
        bytes <= 2_500,
      ),
    ],
  };
}

type Judge = (body: unknown) => boolean;

/**
 * Those that are compared.
 *
 * @throws Error with a body of which they do not say the same
 */
export function agreeing(sample: Example): Record<string, Judge> {
  const contenders = judges(sample);
  verify(sample, contenders);
  return contenders;
}

function judges(sample: Example): Record<string, Judge> {
  const table: Readonly<Record<string, Readonly<Record<string, Validator>>>> = validators;
  const generated = table[sample.operationId]?.["body"];
  if (generated === undefined) throw new Error(`${sample.operationId} has no validator.`);
  const ajv = ajvOf(ajvDocument(), bodyPointer());
  return {
    [names.generated]: generated,
    [names.ajv]: (body) => ajv(body),
    [names.zod]: (body) => zodPurchase.safeParse(body).success,
  };
}

/** The document as Ajv takes it: it refuses the mapping that OpenAPI needs. */
function ajvDocument(): unknown {
  return JSON.parse(JSON.stringify(spec, (key, value: unknown) => (key === "mapping" ? undefined : value)));
}

function ajvOf(document: unknown, pointer: string) {
  const ajv = new Ajv2020({
    strict: false,
    discriminator: true,
    validateFormats: false,
    validateSchema: false,
    allErrors: true,
  });
  ajv.addSchema(Object(document), "openapi");
  return ajv.compile({ $ref: `openapi#${pointer}` });
}

function bodyPointer(): string {
  return `${operations[0]?.requestBody?.pointer}/content/application~1json/schema`;
}

/** Makes sure that all decide alike, on the examples and on the values beside every limit. */
function verify(sample: Example, contenders: Readonly<Record<string, Judge>>): void {
  const schema = Object(at(spec, bodyPointer())) as Parameters<typeof neighbours>[0];
  const samples = new Map(sample.bodies.flatMap((body) => Object.entries(body)));
  const beside = sample.bodies.flatMap((body) => neighbours(schema, body, samples));
  // JSON Schema counts characters, zod counts UTF-16 units; such texts are no part of what is measured.
  const bodies = [
    ...sample.bodies,
    ...beside.filter(({ name }) => !name.includes("outside the BMP")).map(({ value }) => value),
  ];
  for (const body of bodies) {
    const verdicts = Object.entries(contenders).map(([name, judge]) => `${name}: ${judge(body)}`);
    if (new Set(verdicts.map((verdict) => verdict.split(": ")[1])).size > 1)
      throw new Error(`The validators do not agree on ${JSON.stringify(body)}:\n${verdicts.join("\n")}`);
  }
}

async function speed(
  title: string,
  bodies: readonly unknown[],
  expected: boolean,
  contenders: Readonly<Record<string, Judge>>,
  effort: Effort,
): Promise<Comparison> {
  const samples = Object.entries(contenders).map(([name, judge]) => {
    let next = 0;
    const once = () => {
      if (judge(bodies[next++ % bodies.length]) !== expected) throw new Error(`${name} decided otherwise.`);
    };
    return [name, () => millionsPerSecond(effort.sampleMs, once)] as const;
  });
  return comparison(
    title,
    "million per second",
    "more",
    names.zod,
    await rounds(Object.fromEntries(samples), effort.rounds),
  );
}

/** Bytes, and the time from nothing to the first verdict in a new process, each contender being one minified file. */
async function costs(sample: Example, effort: Effort): Promise<{ first: Comparison; weight: Comparison }> {
  const sources = {
    [names.generated]: `import { validators } from "./generated/validators/${sample.operationId}.js"; export const judge = validators.body;`,
    [names.ajv]: `import { Ajv2020 } from "ajv/dist/2020.js";
      const ajv = new Ajv2020({ strict: false, discriminator: true, validateFormats: false, validateSchema: false, allErrors: true });
      ajv.addSchema(${JSON.stringify(bodySchemas())}, "openapi");
      export const judge = ajv.compile({ $ref: ${JSON.stringify(`openapi#${bodyPointer()}`)} });`,
    [names.zod]: `import { zodPurchase } from "./test/bench/zod-purchase.js"; export const judge = (body) => zodPurchase.safeParse(body).success;`,
  };
  const folder = await mkdtemp(path.join(tmpdir(), "scm-bench-"));
  try {
    const entries = await Promise.all(
      Object.entries(sources).map(async ([name, source], index) => {
        const { code, gzipped } = await bundled(source);
        const file = path.join(folder, `${index}.mjs`);
        await writeFile(file, code);
        return { name, gzipped, url: pathToFileURL(file).href };
      }),
    );
    const program = (
      url: string,
    ) => `const start = performance.now(); const { judge } = await import(${JSON.stringify(url)});
      if (!judge(${JSON.stringify(sample.body)})) throw new Error("A valid body was refused."); console.log(performance.now() - start);`;
    const times = Object.fromEntries(entries.map(({ name, url }) => [name, () => askNode<number>(program(url))]));
    const bytes = Object.fromEntries(
      entries.map(({ name, gzipped }) => [name, { median: gzipped, low: gzipped, high: gzipped }]),
    );
    return {
      first: comparison(
        "From nothing to the first verdict, in a new process",
        "ms",
        "less",
        names.zod,
        await rounds(times, effort.processRounds),
      ),
      weight: comparison("Code for it in a browser, minified and gzipped", "bytes", "less", names.zod, bytes),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** For Ajv's weight: the operation and the schemas, without the words for people. */
function bodySchemas(): unknown {
  const told = new Set(["mapping", "description", "examples", "summary", "x-enum-descriptions", "x-undocumented"]);
  const { paths, components } = spec;
  const document = { paths, components: { schemas: Object(components).schemas } };
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (told.has(key) ? undefined : value)));
}
