import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from "@stoplight/prism-http";
import { root, specFile } from "../../scripts/command/project.js";
import { createMock } from "../../src/testing/index.js";
import { operations, spec } from "../support/spec.js";
import { example, type Example } from "./example.js";
import { perCall, rounds, summary, type Summary } from "./measure.js";
import { bar, comparison, type Effort, type PartResult } from "./results.js";

const names = { ours: "this mock", prism: "Prism in process", cli: "Prism's CLI" } as const;

/** The mock beside Prism, from which it is made: requests per second and the time until it answers. */
export async function mock(effort: Effort): Promise<PartResult> {
  const sample = example();
  const inProcess = await inProcessRate(sample, effort);
  const { start, one, many } = await overSockets(sample, effort);
  const started = comparison("From the command to the first answer", "ms", "less", names.cli, start);
  const ratio = started.rows.find(({ name }) => name === names.ours)?.ratio ?? Infinity;
  return {
    comparisons: [
      comparison("Requests in process", "per second", "more", names.prism, inProcess),
      comparison("Requests over a socket, one at a time", "per second", "more", names.cli, one),
      comparison("Requests over a socket, 32 at a time", "per second", "more", names.cli, many),
      started,
    ],
    bars: [
      bar("npm run mock answers within the time of Prism's command", `${ratio.toFixed(2)} times`, ratio <= 1),
      bar(
        "over a socket at least twice as many requests as Prism's command, one at a time and 32 at once",
        `${rate(one).toFixed(2)} and ${rate(many).toFixed(2)} times`,
        Math.min(rate(one), rate(many)) >= 2,
      ),
    ],
    notes: [
      "This mock is Prism's judgement with orders, faults and recorded requests around it.",
      "npm run mock is compiled once and kept, so its start is loading Prism and reading the document.",
    ],
  };
}

/** How many times as many requests a second as Prism's command. */
const rate = (load: Readonly<Record<string, Summary>>) =>
  (load[names.ours]?.median ?? 0) / (load[names.cli]?.median ?? Infinity);

/** Requests per second from microseconds per request. */
const perSecond = (microseconds: number) => 1_000_000 / microseconds;

async function inProcessRate(sample: Example, effort: Effort): Promise<Record<string, Summary>> {
  const ours = await createMock({ model: "examples" });
  const [operation] = await getHttpOperationsFromSpec(structuredClone(spec));
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
  // Prism wants the whole of pino's type and calls only what stands in logger.
  const prism = createInstance(config, { logger: logger });
  // Prism's type lists the methods in lower case.
  const request: IHttpRequest = {
    method: sample.method.toLowerCase() as IHttpRequest["method"],
    url: { path: sample.path, query: {} },
    headers: { "x-auth-token": token, "content-type": "application/json" },
    body: sample.body,
  };

  const viaFetch = async () => {
    const response = await ours.fetch(`https://scm.test${sample.path}`, init(sample));
    if (!response.ok) throw new Error(`The mock answered ${response.status}.`);
    await response.json();
    if (ours.requests.length >= 1_000) ours.reset();
  };
  const direct = async () => {
    const result = await prism.request(request, [operation], config)();
    if (result._tag === "Left") throw result.left;
  };
  const contenders = { [names.ours]: viaFetch, [names.prism]: direct };
  for (const contender of Object.values(contenders)) await perCall(effort.sampleMs, contender);
  return rounds(
    Object.fromEntries(
      Object.entries(contenders).map(([name, contender]) => [
        name,
        async () => perSecond(await perCall(effort.sampleMs, contender)),
      ]),
    ),
    effort.rounds,
  );
}

const token = "t".repeat(64);
const init = ({ method, body }: Example): RequestInit => ({
  method,
  headers: { "content-type": "application/json", "x-auth-token": token },
  body: JSON.stringify(body),
});

const prismCli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

interface Running {
  readonly child: ChildProcess;
  readonly ask: () => Promise<void>;
  /** Milliseconds from the command to the first answer. */
  readonly ms: number;
}

async function overSockets(sample: Example, effort: Effort) {
  const commands: Record<string, (port: number) => string[]> = {
    [names.ours]: (port) => ["scripts/run.js", "mock", "--port", String(port)],
    [names.cli]: (port) => [prismCli, "mock", specFile, "--port", String(port)],
  };
  const started: Record<string, number[]> = {};
  const running = new Map<string, Running>();
  try {
    for (let round = 0; round < Math.min(effort.processRounds, 5); round++) {
      for (const [name, command] of Object.entries(commands)) {
        running.get(name)?.child.kill();
        const one = await startServer(command, sample);
        running.set(name, one);
        (started[name] ??= []).push(one.ms);
      }
    }
    const load = async (parallel: number) => {
      const samples = [...running].map(([name, { ask }]) => {
        const lot = () => Promise.all(Array.from({ length: parallel }, ask));
        return [name, async () => perSecond((await perCall(effort.sampleMs * 2, lot)) / parallel)] as const;
      });
      return rounds(Object.fromEntries(samples), Math.ceil(effort.rounds / 2));
    };
    await load(1); // warm
    return {
      start: Object.fromEntries(Object.entries(started).map(([name, values]) => [name, summary(values)])),
      one: await load(1),
      many: await load(32),
    };
  } finally {
    for (const { child } of running.values()) child.kill();
  }
}

async function startServer(command: (port: number) => string[], sample: Example): Promise<Running> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, command(port), { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const status = Object.keys(operations[0]?.responses ?? {}).find((code) => code.startsWith("2"));
  const ask = async () => {
    const response = await fetch(`http://127.0.0.1:${port}${sample.path}`, init(sample));
    if (String(response.status) !== status)
      throw new Error(`A mock answered ${response.status} ${await response.text()}.`);
    await response.arrayBuffer();
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`A mock ended with exit code ${child.exitCode}.`);
    try {
      await ask();
      return { child, ask, ms: performance.now() - start };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // not a refused connection
      if (performance.now() - start > 60_000)
        throw new Error("A mock did not answer within a minute.", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 5)); // polled, since not all of them say when they listen
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a server on a port has an address of this kind
  server.close();
  await once(server, "close");
  return port;
}
