// How fast the mock that lives is, beside Prism alone in the same process and beside itself with examples:
// npx tsx test/bench/living-mock.ts
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from "@stoplight/prism-http";
import { spawnSync } from "node:child_process";
import { createMock } from "../../src/testing/index.js";
import { spec } from "../support/spec.js";
import { perCall } from "./measure.js";

const token = "t".repeat(64);
const id = "scs1795507200000";
const sampleMs = 1_000;
const rounds = 5;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Prism by itself, asked for the same thing. */
async function prismAlone(path: string): Promise<() => Promise<void>> {
  const operations = await getHttpOperationsFromSpec(structuredClone(spec));
  const operation = operations.find(
    (one) => one.path === "/v3/scm/certificates/{certificate_id}" && one.method === "get",
  );
  if (operation === undefined) throw new Error("Prism found no operation.");
  const config: IHttpConfig = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const silent = () => undefined;
  const logger = {
    trace: silent,
    debug: silent,
    info: silent,
    success: silent,
    warn: silent,
    error: silent,
    fatal: silent,
    child: () => logger,
  };
  const prism = createInstance(config, { logger });
  const request: IHttpRequest = { method: "get", url: { path, query: {} }, headers: { "x-auth-token": token } };
  return async () => {
    const result = await prism.request(request, [operation], config)();
    if (result._tag === "Left") throw result.left;
  };
}

async function reads(): Promise<void> {
  const living = await createMock({ keep: { requests: 100 } });
  living.seed({ certificates: [{ id, key_algorithm: "EC_P256" }] });
  const examples = await createMock({ model: "examples", keep: { requests: 100 } });
  const path = `/v3/scm/certificates/${id}`;
  const via = (mock: Pick<typeof living, "fetch">) => async () => {
    const response = await mock.fetch(`https://scm.test${path}`, { headers: { "x-auth-token": token } });
    if (!response.ok) throw new Error(`The mock answered ${response.status}.`);
    await response.json();
  };
  const contenders = { living: via(living), examples: via(examples), "Prism alone": await prismAlone(path) };
  const rates: Record<string, number[]> = {};
  for (const contender of Object.values(contenders)) await perCall(sampleMs, contender);
  for (let round = 0; round < rounds; round++)
    for (const [name, contender] of Object.entries(contenders))
      (rates[name] ??= []).push(1_000_000 / (await perCall(sampleMs, contender)));
  const result = Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, Math.round(median(values))]));
  console.log("ShowCertificate in process, per second:", result);
  console.log("of Prism alone:", ((result["living"] ?? 0) / (result["Prism alone"] ?? 1)).toFixed(2));
}

async function pages(): Promise<void> {
  const mock = await createMock({ keep: { requests: 10 } });
  mock.seed({
    certificates: Array.from({ length: 10_000 }, (_, index) => ({
      domain: `host-${index}.example.com`,
      not_after: `+${1 + (index % 200)}d`,
    })),
  });
  const times: number[] = [];
  for (let round = 0; round < 100; round++) {
    const query = `limit=50&offset=${[0, 50, 100][round % 3]}&sort_key=certExpiredTime&sort_dir=ASC`;
    const start = performance.now();
    const response = await mock.fetch(`https://scm.test/v3/scm/certificates?${query}`, {
      headers: { "x-auth-token": token },
    });
    const { total_count, certificates } = (await response.json()) as { total_count: number; certificates: unknown[] };
    times.push(performance.now() - start);
    if (total_count !== 10_000 || certificates.length !== 50) throw new Error("A page is wrong.");
  }
  console.log(
    "A page of 50 of 10,000 certificates, ms: median",
    median(times).toFixed(1),
    "worst",
    Math.max(...times).toFixed(1),
  );
}

async function growth(): Promise<void> {
  const mock = await createMock({ keep: { requests: 100 } });
  mock.seed({ certificates: [{ id, key_algorithm: "EC_P256" }] });
  const { url } = await mock.listen();
  const get = async (count: number) => {
    for (let call = 0; call < count; call += 16)
      await Promise.all(
        Array.from({ length: 16 }, async () =>
          (await fetch(`${url}/v3/scm/certificates/${id}`, { headers: { "x-auth-token": token } })).arrayBuffer(),
        ),
      );
  };
  const heap = () => {
    for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  await get(10_000);
  const before = heap();
  await get(50_000);
  console.log("Heap before and after 50,000 calls of a served mock, MB:", before.toFixed(1), heap().toFixed(1));
  await mock.close();
}

function start(): void {
  const code = (options: string) =>
    `const start = performance.now(); const { createMock } = await import("./src/testing/index.ts"); await createMock(${options}); console.log(performance.now() - start); process.exit()`;
  const ms = (options: string) =>
    median(
      Array.from({ length: rounds }, () => {
        const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code(options)]);
        return Number(stdout);
      }),
    );
  console.log(
    "Until createMock() is ready, ms: living",
    Math.round(ms("")),
    "examples",
    Math.round(ms('{ model: "examples" }')),
  );
}

await reads();
await pages();
await growth();
start();
