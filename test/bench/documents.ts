import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { root } from "../../scripts/command/project.js";
import { at, entries, operationsOf } from "../../scripts/document/document.js";
import { bundle } from "../../scripts/document/redocly.js";
import { generate } from "../../scripts/generate/generate.js";
import { methodName } from "../../src/engine/operation-name.js";
import { spec } from "../support/spec.js";
import { median } from "./call.js";
import { example } from "./example.js";
import { callOf, firstCall, grownClient, typeCheck } from "./grown-client.js";
import { grownDocument } from "./grown-document.js";
import { rounds, type Sample } from "./measure.js";
import { runNode, runScript } from "./processes.js";
import { bar, comparison, type Bar, type Comparison, type Effort, type PartResult } from "./results.js";

const names = {
  first: "npm run generate, for the first time",
  changed: "npm run generate, one operation changed",
  docs: "npm run docs",
  types: "openapi-typescript",
  redocly: "redocly bundle",
  heyApi: "hey-api's openapi-ts",
} as const;

/** What a large document costs beside other tools, what somebody's own does, and what the whole service costs its users. */
export async function documents(effort: Effort): Promise<PartResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-bench-"));
  try {
    const [grown, grownBars] = await grownOne(folder, effort);
    const [given, givenBars] = await givenOne(folder, effort);
    const [whole, wholeBars] = await wholeService(folder, effort);
    return { comparisons: [grown, ...given, ...whole], bars: [...grownBars, ...givenBars, ...wholeBars] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function grownOne(folder: string, effort: Effort): Promise<[Comparison, Bar[]]> {
  const size = effort.sizes.at(-1) ?? 1;
  const file = path.join(folder, "large.yaml");
  const text = stringify(grownDocument(spec, size), { aliasDuplicateObjects: false, lineWidth: 0 });
  await writeFile(file, text);
  const out = path.join(folder, "large");
  const site = path.join(folder, "site");
  const ours = () => runScript("generate", "--spec", file, "--out", out);
  // Each is compiled at its first run.
  for (const name of ["generate", "docs"] as const) await runScript(name, "--help");
  const [operation] = operationsOf(spec);
  if (operation === undefined) throw new Error("The document has no operation to change.");
  let changes = 0;
  const measured = await rounds(
    {
      [names.first]: async () => {
        await rm(out, { recursive: true, force: true });
        return ours();
      },
      [names.changed]: async () => {
        await writeFile(file, text.replace(operation.summary, `${operation.summary} ${++changes}`));
        return ours();
      },
      [names.docs]: () => runScript("docs", "--spec", file, "--out", site),
      ...others(folder, file, effort),
    },
    Math.min(effort.processRounds, 2),
  );
  const found = comparison(`A document of ${size} operations`, "ms", "less", names.types, measured);
  const ratio = median(found, names.changed) / median(found, names.first);
  const megabytes = (await stat(path.join(site, "index.html"))).size / 1e6;
  return [
    found,
    [
      bar(
        `with one operation of ${size} changed, generate takes a quarter of the first run`,
        `${ratio.toFixed(2)} of it`,
        ratio <= 0.25,
      ),
      bar(`the documentation of ${size} operations has at most 8 MB`, `${megabytes.toFixed(1)} MB`, megabytes <= 8),
    ],
  ];
}

/** With `--document`: somebody's own, such as GitHub's. */
async function givenOne(folder: string, { document, ...effort }: Effort): Promise<[Comparison[], Bar[]]> {
  if (document === undefined) return [[], []];
  const out = path.join(folder, "given");
  const measured = await rounds(
    {
      [names.first]: async () => {
        await rm(out, { recursive: true, force: true });
        return runScript("generate", "--spec", document, "--out", out);
      },
      ...others(folder, document, effort),
    },
    Math.min(effort.processRounds, 2),
  );
  const count = operationsOf(await bundle(document)).length;
  const found = comparison(`${path.basename(document)}, ${count} operations`, "ms", "less", names.types, measured);
  const ratio = median(found, names.first) / median(found, names.types);
  return [
    [found],
    [bar("generate within twice the time of openapi-typescript's command", `${ratio.toFixed(2)} times`, ratio <= 2)],
  ];
}

function others(folder: string, document: string, { heyApi }: Effort): Record<string, Sample> {
  const inFolder = { cwd: folder };
  const own = (file: string, ...args: string[]): Sample => {
    return async () => (await runNode([path.join(root, "node_modules", file), ...args], inFolder)).ms;
  };
  const rows: Record<string, Sample> = {
    [names.types]: own("openapi-typescript/bin/cli.js", document, "-o", path.join(folder, "schema.d.ts")),
    [names.redocly]: own("@redocly/cli/bin/cli.js", "bundle", document, "-o", path.join(folder, "bundle.json")),
  };
  if (heyApi !== undefined) {
    const command = path.join(heyApi, "node_modules/@hey-api/openapi-ts/bin/run.js");
    const args = ["-i", document, "-o", path.join(folder, "hey"), "--silent", "--no-log-file"];
    rows[names.heyApi] = async () => (await runNode([command, ...args], inFolder)).ms;
  }
  return rows;
}

/** What a program that uses a part pays for the rest. */
async function wholeService(folder: string, effort: Effort): Promise<[Comparison[], Bar[]]> {
  const sample = example();
  const one = path.join(folder, "one");
  await generated(grownDocument(spec, 1), one);
  const used = path.join(folder, "used");
  await generated(onlyUsed(grownDocument(spec, 1)), used);
  const all = path.join(root, "generated");

  const calls = [
    callOf(sample),
    ...operationsOf(spec)
      .slice(1, 5)
      .map(({ operationId, parameters, requestBody }) => {
        const takes = [parameters.some((each) => each.in === "path" || each.in === "query"), requestBody !== undefined];
        return `client.${methodName(operationId)}(${takes
          .filter(Boolean)
          .map(() => "{} as never")
          .join(", ")})`;
      }),
  ];
  const rows = { one: "one operation, one call of it", all: "the whole service, five calls" };
  const check = comparison(
    "tsc on a program",
    "ms",
    "less",
    rows.one,
    await rounds(
      {
        [rows.one]: () => typeCheck(path.join(folder, "program-one"), used, [callOf(sample)]),
        [rows.all]: () => typeCheck(path.join(folder, "program-all"), all, calls),
      },
      effort.processRounds,
    ),
  );
  const clients = { one: await grownClient(one, sample), all: await grownClient(all, sample) };
  const first = comparison(
    "The first call in a new process",
    "ms",
    "less",
    "one operation",
    await rounds(
      {
        "one operation": async () => (await firstCall(clients.one.compiled, sample)).first,
        "the whole service": async () => (await firstCall(clients.all.compiled, sample)).first,
      },
      effort.processRounds * 3,
    ),
  );
  await Promise.all(Object.values(clients).map(({ compiled }) => compiled.remove()));
  const ratio = median(check, rows.all) / median(check, rows.one);
  const more = median(first, "the whole service") - median(first, "one operation");
  return [
    [check, first],
    [
      bar("tsc within 1.3 times, with the whole service and five calls", `${ratio.toFixed(2)} times`, ratio <= 1.3),
      bar("the first call at most 3 ms slower in the whole service", `${more.toFixed(1)} ms`, more <= 3),
    ],
  ];
}

async function generated(document: object, folder: string): Promise<void> {
  const file = `${folder}.json`;
  await writeFile(file, JSON.stringify(document));
  await mkdir(path.join(folder, "validators"), { recursive: true });
  for (const [name, text] of await generate(file)) await writeFile(path.join(folder, name), text);
}

/** The document without the components that nothing in it refers to. */
function onlyUsed(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, pointer = ""] of JSON.stringify(node).matchAll(/"#(\/components\/[^"]+)"/g)) {
      if (found.has(pointer)) continue;
      found.add(pointer);
      visit(at(document, pointer));
    }
  };
  visit(document["paths"]);
  const components = entries(document["components"]).map(([kind, items]): [string, unknown] => [
    kind,
    kind === "securitySchemes"
      ? items
      : Object.fromEntries(entries(items).filter(([name]) => found.has(`/components/${kind}/${name}`))),
  ]);
  return { ...document, components: Object.fromEntries(components) };
}
