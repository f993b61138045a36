import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import type { LastRequest } from "./answer-server.js";
import { compiledClient, type Compiled } from "./compiled.js";
import { names, onFetch, vendorCore, type AnyFetch, type Contender } from "./contenders.js";
import { example, type Example } from "./example.js";
import { perCall, rounds } from "./measure.js";
import { bar, comparison, type Comparison, type Effort, type PartResult } from "./results.js";

type Client = Compiled["client"];

/** One call: with a stub in place of the network, which leaves the client's own work, and over loopback. */
export async function call(effort: Effort): Promise<PartResult> {
  const compiled = await compiledClient();
  const stubbed = await stubbedCalls(compiled.client, effort);
  const loopback = await loopbackCalls(compiled.client, effort);
  await compiled.remove();
  const ratio = (of: Comparison, name: string, base: string) => median(of, name) / median(of, base);
  const own = (name: string) => ratio(stubbed, name, names.openapiFetch);
  const signed = ratio(loopback, names.signing, names.vendor);
  const limits = [
    [names.defaults, 0.75],
    [names.everything, 1],
    [names.signing, 1.2],
  ] as const;
  return {
    comparisons: [stubbed, loopback],
    bars: [
      ...limits.map(([name, limit]) =>
        bar(
          `${name}: stubbed within ${limit} times of openapi-fetch`,
          `${own(name).toFixed(2)} times`,
          own(name) <= limit,
          own(name) <= limit ? undefined : whatIsLeft,
        ),
      ),
      bar(
        "over loopback with AK/SK within 0.7 times of the vendor's core",
        `${signed.toFixed(2)} times`,
        signed <= 0.7,
        signed <= 0.7 ? undefined : "The socket and Node's own HTTP are most of both.",
      ),
    ],
  };
}

const whatIsLeft =
  "openapi-fetch checks nothing and gives up nothing in time. What is left here beside fetch's own work is spread: the signal and its timer, JSON read a second time so that what is checked is what is sent, reading the answer within a limit, promises between the stages, and with AK/SK three digests; none is a tenth of a call, and validating is a fiftieth. Tried: the secrets of a call folded once for its request id, a token that is the same as before looked through once, digests in one call, headers written without spreads, names of errors looked for only in answers that have such. That took a quarter off.";

export function median({ rows }: Comparison, name: string): number {
  const row = rows.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`Nothing was measured for ${name}.`);
  return row.median;
}

async function stubbedCalls(client: Client, effort: Effort): Promise<Comparison> {
  const sample = example();
  const text = JSON.stringify(sample.answer);
  const headers = { "content-type": "application/json", "x-request-id": "0123456789abcdef0123456789abcdef" };
  const contenders = onFetch(
    client,
    sample,
    "https://scm.test",
    async () => new Response(text, { status: 200, headers }),
  );
  await verifyStubbed(client, sample, headers);
  return comparison("One call, transport stubbed", "µs", "less", names.openapiFetch, await timed(contenders, effort));
}

/** Runs everybody against a stub that looks at what it is sent. */
async function verifyStubbed(client: Client, sample: Example, headers: Record<string, string>): Promise<void> {
  let last: LastRequest | undefined;
  const look: AnyFetch = async (input, init) => {
    const request = new Request(input, init);
    last = {
      method: request.method,
      path: new URL(request.url).pathname,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    return new Response(JSON.stringify(sample.answer), { status: 200, headers });
  };
  await verify(sample, onFetch(client, sample, "https://scm.test", look), () => Promise.resolve(last));
}

async function loopbackCalls(client: Client, effort: Effort): Promise<Comparison> {
  const sample = example();
  const server = fork(fileURLToPath(new URL("./answer-server.ts", import.meta.url)), [JSON.stringify(sample.answer)], {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [{ port }] = (await once(server, "message")) as [AddressInfo];
    const endpoint = `http://127.0.0.1:${port}`;
    const contenders = {
      ...onFetch(client, sample, endpoint, (input, init) => fetch(input, init)),
      [names.vendor]: vendorCore(sample, endpoint),
    };
    await verify(sample, contenders, async () => (await (await fetch(`${endpoint}/last`)).json()) as LastRequest);
    return comparison("One call over loopback", "µs", "less", names.openapiFetch, await timed(contenders, effort));
  } finally {
    server.kill();
  }
}

async function timed(contenders: Readonly<Record<string, Contender>>, effort: Effort) {
  for (const contender of Object.values(contenders)) await perCall(effort.sampleMs, contender);
  return rounds(
    Object.fromEntries(
      Object.entries(contenders).map(([name, contender]) => [name, () => perCall(effort.sampleMs, contender)]),
    ),
    effort.rounds,
  );
}

/**
 * Makes sure that all contenders do the same work: the same request arrives, with credentials, and the answer comes back.
 *
 * @throws Error that names who does something else
 */
export async function verify(
  sample: Example,
  contenders: Readonly<Record<string, Contender>>,
  lastRequest: () => Promise<LastRequest | undefined>,
): Promise<void> {
  for (const [name, contender] of Object.entries(contenders)) {
    const answer = await contender();
    const last = await lastRequest();
    const differs = (what: string) => new Error(`${name} does not do the same as the others: ${what}.`);
    if (last?.method !== sample.method || last.path !== sample.path)
      throw differs(`it sent ${last?.method} ${last?.path}`);
    if (!isDeepStrictEqual(JSON.parse(last.body), sample.body)) throw differs(`its body was ${last.body}`);
    if (!/^application\/json\b/.test(String(last.headers["content-type"])))
      throw differs(`its content type was ${String(last.headers["content-type"])}`);
    if (last.headers["x-auth-token"] === undefined && last.headers["authorization"] === undefined)
      throw differs("it sent no credentials");
    // The vendor's core adds a status to the answer.
    for (const [key, value] of Object.entries(Object(sample.answer)))
      if (!isDeepStrictEqual(Object(answer)[key], value)) throw differs(`it gave ${JSON.stringify(answer)}`);
  }
}
