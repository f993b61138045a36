import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundled } from "../../scripts/check/bundled.js";
import { median } from "./call.js";
import { compiledClient } from "./compiled.js";
import { rounds } from "./measure.js";
import { askNode, runNode } from "./processes.js";
import { bar, comparison, type Comparison, type Effort, type PartResult } from "./results.js";

const names = {
  token: "this client, with a token",
  signing: "this client, with AK/SK signing",
  whole: "this client, all of it",
  openapiFetch: "openapi-fetch",
  vendor: "vendor's core",
} as const;

const sources = {
  [names.token]: 'export { createScmClient, authToken, ScmError } from "./dist/index.js";',
  [names.signing]: 'export { createScmClient, accessKey, ScmError } from "./dist/index.js";',
  [names.whole]: 'export * from "./dist/index.js";',
  [names.openapiFetch]: 'export { default } from "openapi-fetch";',
  [names.vendor]:
    'export * from "@huaweicloud/huaweicloud-sdk-core/HcClient.js"; export * from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js"; export * from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";',
};

/** What it costs to have the client: bytes in a browser's bundle, time and memory to load it in Node. */
export async function weight(effort: Effort): Promise<PartResult> {
  const compiled = await compiledClient();
  try {
    return await weightOf(compiled.folder, effort);
  } finally {
    await compiled.remove();
  }
}

async function weightOf(folder: string, effort: Effort): Promise<PartResult> {
  // The vendor's core needs Node's built-ins, so there is no bundle of it for browsers.
  const bundles = await Promise.all(
    Object.entries(sources).map(
      async ([name, source]) =>
        [name, await bundled(source, name === names.vendor ? "node" : "browser", folder)] as const,
    ),
  );
  const bytes = comparison(
    "Minified and gzipped in one bundle (the vendor's core: for Node)",
    "bytes",
    "less",
    names.openapiFetch,
    Object.fromEntries(bundles.map(([name, { gzipped }]) => [name, { median: gzipped, low: gzipped, high: gzipped }])),
  );
  const { time, memory, commands } = await loading(folder, effort);
  const total = median(bytes, names.token);
  const importRatio = median(time, names.whole) / median(time, names.openapiFetch);
  const memoryRatio = median(memory, names.whole) / median(memory, names.openapiFetch);
  const commandRatio = (name: string) => median(commands, name) / median(commands, nothing);
  return {
    comparisons: [bytes, time, memory, commands],
    bars: [
      bar(
        "at start, with a token, at most 12 KB",
        `${total.toLocaleString("en-US")} bytes`,
        total <= 12 * 1024,
        weightNotes,
      ),
      bar(
        "import within 1.2 times of openapi-fetch's, in 1.5 times its memory",
        `${importRatio.toFixed(2)} times, ${memoryRatio.toFixed(2)} times`,
        importRatio <= 1.2 && memoryRatio <= 1.5,
        importNotes,
      ),
      bar(
        "scm --version within 1.5 times of node -e 0, scm buy --help within 2.5 times",
        `${commandRatio(version).toFixed(2)} and ${commandRatio(help).toFixed(2)} times`,
        commandRatio(version) <= 1.5 && commandRatio(help) <= 2.5,
      ),
    ],
  };
}

const [nothing, version, help] = ["node -e 0", "scm --version", "scm buy --help"] as const;

const weightNotes =
  "What stands at start is openapi-fetch (2.6 KB, as client.raw is it), the classes of errors, options and credentials. The code that sends a call, the table of operations and an operation's validators (another 18 KB, and 0.3 to 4) load with the first call, before anything is sent; the error catalogue loads when an error comes.";

const importNotes =
  "V8 reads 69 KB of JavaScript where openapi-fetch has 20; that is the classes of errors with their words, closed options and credentials. Splitting it further adds files, and Node takes about a millisecond to find and read each.";

async function loading(
  folder: string,
  effort: Effort,
): Promise<{ time: Comparison; memory: Comparison; commands: Comparison }> {
  const imports = {
    [names.whole]: [pathToFileURL(path.join(folder, "dist", "index.js")).href],
    [names.openapiFetch]: ["openapi-fetch"],
    [names.vendor]: ["HcClient", "ClientBuilder", "auth/BasicCredentials"].map(
      (file) => `@huaweicloud/huaweicloud-sdk-core/${file}.js`,
    ),
  };
  const program = (
    modules: readonly string[],
  ) => `const before = process.memoryUsage().rss; const start = performance.now();
      ${modules.map((module) => `await import(${JSON.stringify(module)});`).join(" ")}
      console.log(JSON.stringify({ ms: performance.now() - start, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 }));`;
  const megabytes: Record<string, number[]> = {};
  const samples = Object.entries(imports).map(([name, modules]) => {
    const taken: number[] = (megabytes[name] = []);
    return [
      name,
      async () => {
        const loaded = await askNode<{ ms: number; megabytes: number }>(program(modules));
        taken.push(loaded.megabytes);
        return loaded.ms;
      },
    ] as const;
  });
  const time = comparison(
    "Cold import in Node",
    "ms",
    "less",
    names.openapiFetch,
    await rounds(Object.fromEntries(samples), effort.processRounds),
  );
  // The same processes; a sample that is taken one by one is what was kept.
  const kept = Object.fromEntries(Object.entries(megabytes).map(([name, values]) => [name, () => values.shift() ?? 0]));
  const scm = path.join(folder, "dist", "cli", "main.js");
  const command =
    (...args: string[]) =>
    async () =>
      (await runNode(args)).ms;
  const commands = await rounds(
    {
      [nothing]: command("-e", "0"),
      [version]: command(scm, "--version"),
      [help]: command(scm, "buy", "--help"),
    },
    effort.processRounds,
  );
  return {
    time,
    commands: comparison("A command from start to end", "ms", "less", nothing, commands),
    memory: comparison(
      "Resident memory that the import adds",
      "MB",
      "less",
      names.openapiFetch,
      await rounds(kept, effort.processRounds),
    ),
  };
}
