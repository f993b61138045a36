import { randomInt } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authToken, createScmClient, JournalError } from "../../../src/index.js";
import { fileJournal, type JournalEntry } from "../../../src/engine/journal-file.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, serveHttp, token } from "../transport/support.js";
import { compile, start, type Program, type Told } from "./programs.js";

const kills = Number(process.env["KILLS"] ?? 10);
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-journal-"));
  script = await compile(folder);
});
afterAll(() => rm(folder, { recursive: true }));

function numberOf(body: unknown): number {
  return Number((body as ReturnType<typeof purchase>).tags?.[0]?.value); // every purchase here is made by purchase()
}

/** What the journal says of the world must be so. Returns the entries that are open. */
async function checkTruth(
  file: string,
  server: FaultServer,
  told: readonly Told[],
  how: string,
): Promise<JournalEntry[]> {
  const entries = new Map((await fileJournal(file).entries()).map((entry) => [numberOf(entry.body), entry]));
  const orders = new Map(server.orders.map((order) => [numberOf(JSON.parse(order.body)), order.order_id]));
  expect(orders.size, `${how}: one order for each purchase at most`).toBe(server.orders.length);
  for (const [number, order] of orders) {
    const entry = entries.get(number);
    const stands = entry?.state === "open" || (entry?.outcome === "succeeded" && entry.receipt === order);
    expect(
      stands,
      `${how}: the order ${order} of purchase ${number} stands in the journal as ${JSON.stringify(entry)}`,
    ).toBe(true);
  }
  for (const [number, entry] of entries)
    if (entry.outcome === "succeeded")
      expect(orders.get(number), `${how}: ${JSON.stringify(entry)}`).toBe(entry.receipt);
  for (const { number = -1, order } of told)
    if (order !== undefined) expect(entries.get(number), how).toMatchObject({ outcome: "succeeded", receipt: order });
  return [...entries.values()].filter(({ state }) => state === "open");
}

type Moment =
  | { readonly when: "after"; readonly purchases: number; readonly ms: number }
  | { readonly when: "arrival" };

const moments: fc.Arbitrary<Moment> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      when: fc.constant("after" as const),
      purchases: fc.integer({ min: 0, max: 3 }),
      ms: fc.nat({ max: 25 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ when: "arrival" as const }) },
);

async function killOnce(number: number, moment: Moment): Promise<number> {
  const how = `kill ${number} of SEED=${seed}: ${JSON.stringify(moment)}`;
  const server = await startFaultServer();
  const file = path.join(folder, `killed-${number}.jsonl`);
  const journal = fileJournal(file);
  let program: Program | undefined;
  try {
    program = await start(script, server.url, file, token);
    const told: Told[] = [];
    // Answers take a little, so that some kills come between sending and answer.
    server.enqueue(...Array.from({ length: 40 }, () => ({ kind: "slow-answer" as const, everyMs: 1 })));
    const arrival = server.nextRequest();
    program.ask({ from: 0 });
    if (moment.when === "arrival") await arrival;
    else {
      while (told.length < moment.purchases) {
        const line = await program.told();
        if (line === undefined) throw new Error(`${how}: the program ended by itself`);
        told.push(line);
      }
      await wait(moment.ms);
    }
    await program.kill();
    for (let line = await program.told(); line !== undefined; line = await program.told()) told.push(line);
    await server.settled();
    const open = await checkTruth(file, server, told, how);
    expect(open.length, `${how}: it bought one after the other`).toBeLessThanOrEqual(1);
    if (moment.when === "arrival") expect(open.length, how).toBe(1);

    // What was open when the program died is not bought again until somebody has looked.
    for (const { id, body } of open) {
      const again = purchase(numberOf(body));
      const client = createScmClient({ endpoint: server.url, credentials: authToken(token), journal });
      const before = server.requests.length;
      const error = await rejection(client.subscribeCertificate(again));
      expect(error, how).toBeInstanceOf(JournalError);
      expect(error, how).toMatchObject({ entry: id, outcome: "not-sent" });
      expect(server.requests.length, how).toBe(before);
      await journal.settleByHand(id, "looked at the orders");
      await client.subscribeCertificate(again);
    }
    return open.length;
  } finally {
    await program?.kill();
    await server.close();
  }
}

test(
  `a program that is killed at any moment leaves a journal that tells the truth (SEED=${seed})`,
  { timeout: 30_000 + kills * 2_000 },
  async () => {
    const schedule = fc.sample(moments, { seed, numRuns: kills }).entries();
    let open = 0;
    const lane = async () => {
      for (const [number, moment] of schedule) open += await killOnce(number, moment);
    };
    await Promise.all([lane(), lane()]);
    console.log(`SEED=${seed} KILLS=${kills}: ${open} of them left an open purchase`);
  },
);

test("of four programs that make the same purchase at once, one buys", { timeout: 30_000 }, async () => {
  const file = path.join(folder, "shared.jsonl");
  let arrived = () => undefined as void;
  const answers: (() => void)[] = [];
  const server = await serveHttp((_request, _body, response) => {
    answers.push(() => void response.setHeader("content-type", "application/json").end('{"order_id":"CS1","cert":[]}'));
    arrived();
  });
  const programs = await Promise.all(Array.from({ length: 4 }, () => start(script, server.url, file, token)));
  try {
    for (let round = 0; round < 12; round++) {
      // The answer is kept back until each program has either sent or been refused.
      const told: Told[] = [];
      const all = new Promise<void>((resolve) => {
        const check = () => void (told.length + answers.length >= programs.length && resolve());
        arrived = check;
        for (const program of programs) void program.told().then((line = {}) => (told.push(line), check()));
      });
      for (const program of programs) program.ask({ number: round });
      await all;
      expect(answers.length, `round ${round}: ${JSON.stringify(told)}`).toBe(1);
      expect(
        told.map(({ refused, outcome }) => `${refused} ${outcome}`),
        `round ${round}`,
      ).toEqual(["JournalError not-sent", "JournalError not-sent", "JournalError not-sent"]);
      const open = (await fileJournal(file).entries()).filter(({ state }) => state === "open");
      expect(new Set([...open.map(({ id }) => id), ...told.map(({ entry }) => entry)]).size, `round ${round}`).toBe(1);
      answers.shift()?.();
      while (told.length < programs.length) await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await fileJournal(file).entries()).map(({ outcome }) => outcome)).toEqual(Array(12).fill("succeeded"));
    // Nothing was written over or into one another.
    for (const line of (await readFile(file, "utf8")).split("\n")) if (line !== "") JSON.parse(line);
  } finally {
    await Promise.all(programs.map((program) => program.kill()));
    await server.close();
  }
});
