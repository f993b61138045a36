import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundled } from "../../scripts/check/bundled.js";
import { median } from "./call.js";
import { compiledClient } from "./compiled.js";
import { rounds } from "./measure.js";
import { askNode } from "./processes.js";
import { bar, comparison, type Comparison, type Effort, type PartResult } from "./results.js";

const names = {
  token: "this client, with a token",
  signing: "this client, with AK/SK signing",
  whole: "this client, all of it",
  oneFile: "this client, bundled into one file",
  openapiFetch: "openapi-fetch",
  vendor: "vendor's core",
} as const;

const sources = {
  [names.token]: 'export { createScmClient, authToken, ScmError } from "./src/index.js";',
  [names.signing]: 'export { createScmClient, accessKey, ScmError } from "./src/index.js";',
  [names.whole]: 'export * from "./src/index.js";',
  [names.openapiFetch]: 'export { default } from "openapi-fetch";',
  [names.vendor]:
    'export * from "@huaweicloud/huaweicloud-sdk-core/HcClient.js"; export * from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js"; export * from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";',
};

/** What it costs to have the client: bytes in a browser's bundle, time and memory to load it in Node. */
export async function weight(effort: Effort): Promise<PartResult> {
  // The vendor's core needs Node's built-ins, so there is no bundle of it for browsers.
  const bundles = await Promise.all(
    Object.entries(sources).map(
      async ([name, source]) => [name, await bundled(source, name === names.vendor ? "node" : "browser")] as const,
    ),
  );
  const bytes = comparison(
    "Minified and gzipped in one bundle (the vendor's core: for Node)",
    "bytes",
    "less",
    names.openapiFetch,
    Object.fromEntries(bundles.map(([name, { gzipped }]) => [name, { median: gzipped, low: gzipped, high: gzipped }])),
  );
  const { time, memory } = await loading(effort);
  const total = median(bytes, names.token);
  const ms = median(time, names.whole);
  const modules = bundles.find(([name]) => name === names.token)?.[1].modules ?? [];
  const largest = modules
    .slice(0, 8)
    .map(({ file, bytes: size }) => `${file} ${size.toLocaleString("en-US")}`)
    .join(", ");
  return {
    comparisons: [bytes, time, memory],
    bars: [
      bar(
        "everything needed to buy safely under 8 KB",
        `${total.toLocaleString("en-US")} bytes with a token`,
        total < 8 * 1024,
        `${weightNotes} Minified bytes by module, the largest: ${largest}.`,
      ),
      bar(
        "import under 25 ms",
        `${ms.toFixed(1)} ms, ${(ms / median(time, names.openapiFetch)).toFixed(1)} times openapi-fetch`,
        ms < 25,
        importNotes,
      ),
    ],
  };
}

const weightNotes =
  "openapi-fetch alone is 2.6 KB of it and stays, since client.raw is it. The validators are 1.8 KB. The rest is what tells a refused purchase from one that may have been made: reading answers, resending, redaction, " +
  "the journal's protocol, and messages that say what to do. The error catalogue is already loaded only when an error comes. What is left could be loaded later too, but an answer gets lost exactly when the network is gone, and then so would the code that explains it; that would make the figure smaller and the purchase less safe. Shorter checks in the validators were tried: they saved under 100 bytes after gzip.";

const importNotes =
  "Nearly all of it is Node finding and compiling the package's modules one by one; the row of the one file shows what a bundler saves. The package stays in modules: stacks name the module of a fault, " +
  "and a program pays once, before its first purchase, a small part of what the purchase itself takes.";

async function loading(effort: Effort): Promise<{ time: Comparison; memory: Comparison }> {
  const compiled = await compiledClient();
  try {
    const oneFile = path.join(compiled.folder, "one-file.mjs");
    await writeFile(oneFile, (await bundled(sources[names.whole], "node")).code);
    const imports = {
      [names.oneFile]: [pathToFileURL(oneFile).href],
      [names.whole]: [pathToFileURL(path.join(compiled.folder, "dist", "index.js")).href],
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
    const kept = Object.fromEntries(
      Object.entries(megabytes).map(([name, values]) => [name, () => values.shift() ?? 0]),
    );
    return {
      time,
      memory: comparison(
        "Resident memory that the import adds",
        "MB",
        "less",
        names.openapiFetch,
        await rounds(kept, effort.processRounds),
      ),
    };
  } finally {
    await compiled.remove();
  }
}
