import { randomInt } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { fingerprint } from "../../../src/engine/journal.js";
import { startFaultServer } from "../../fault-server/index.js";
import { purchase, serveHttp, token } from "../transport/support.js";
import { compile, start, type Program, type Told } from "./programs.js";

const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));
/** Purchases of each buyer. */
const purchases = Number(process.env["PURCHASES"] ?? 40);

let folder: string;
let script: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-compact-"));
  script = await compile(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** Compacts without end until it is stopped; each compactor is killed after some milliseconds, and another one begins. */
async function compactors(file: string, lives: Iterator<number>, isOver: () => boolean): Promise<Told[]> {
  const told: Told[] = [];
  while (!isOver()) {
    const program = await start(script, "http://127.0.0.1:9", file, token);
    program.ask({ compact: true });
    await wait(lives.next().value ?? 100);
    await program.kill();
    for (let line = await program.told(); line !== undefined; line = await program.told()) told.push(line);
  }
  return told;
}

test(
  `while the journal is compacted again and again, by programs that are killed, no purchase is lost or made twice (SEED=${seed})`,
  { timeout: 60_000 + purchases * 500 },
  async () => {
    const mine = path.join(folder, "many");
    const file = path.join(mine, "journal.jsonl");
    const server = await startFaultServer();
    const faults = fc.constantFrom("ok", "ok", "ok", "ok", "close-after-commit");
    server.enqueue(...fc.sample(faults, { seed, numRuns: 3 * purchases }).map((kind) => ({ kind }) as const));
    const lives = fc.sample(fc.integer({ min: 50, max: 500 }), { seed, numRuns: 1000 }).values();
    const buyers: Program[] = [];
    let over = false;
    let steady: Program | undefined;
    try {
      for (let buyer = 0; buyer < 3; buyer++) buyers.push(await start(script, server.url, file, token));
      const compacting = compactors(file, lives, () => over);
      steady = await start(script, server.url, file, token);
      steady.ask({ compact: true });
      const told = await Promise.all(
        buyers.map(async (program, buyer) => {
          const all: Told[] = [];
          for (let number = 0; number < purchases; number++) {
            program.ask({ number: buyer * 100_000 + number });
            all.push((await program.told()) ?? {});
          }
          return all;
        }),
      ).finally(() => (over = true));
      const compactions = await compacting;
      await steady.kill();
      for (let line = await steady.told(); line !== undefined; line = await steady.told()) compactions.push(line);
      await server.settled();

      const entries = await fileJournal(file).entries();
      const byPurchase = new Map(entries.map((entry) => [entry.fingerprint, entry]));
      expect(byPurchase.size, "one entry for each purchase").toBe(entries.length);
      const entryOf = async (number: number) =>
        byPurchase.get(
          await fingerprint("SubscribeCertificate", `${server.url}/v3/scm/certificates/buy`, purchase(number)),
        );
      const numbers = server.orders.map(({ body }) => numberOf(body));
      expect(new Set(numbers).size, "one order for each purchase").toBe(numbers.length);
      for (const order of server.orders) {
        const entry = await entryOf(numberOf(order.body));
        expect(entry?.state === "open" || entry?.receipt === order.order_id, JSON.stringify([order, entry])).toBe(true);
      }
      for (const line of told.flat()) {
        expect(line.refused, JSON.stringify(line)).not.toBe("JournalError");
        const expected = line.order === undefined ? { state: "open" } : { outcome: "succeeded", receipt: line.order };
        expect(await entryOf(line.number ?? -1), JSON.stringify(line)).toMatchObject(expected);
      }
      const done = compactions.filter(({ compacted }) => compacted).length;
      expect(done).toBeGreaterThan(0);
      // One that ended by itself says why.
      for (const { compacted, why } of compactions)
        if (compacted === false) expect(why).toMatch(/JournalError: .*(?:being compacted already|Try again)/);
      await fileJournal(file).compact();
      expect(await readdir(mine), "nothing of those that were killed stays").toEqual(["journal.jsonl"]);
      console.log(`SEED=${seed}: ${numbers.length} orders, ${done} of ${compactions.length} compactions`);
    } finally {
      over = true;
      await Promise.all([...buyers, steady].map((program) => program?.kill()));
      await server.close();
    }
  },
);

function numberOf(body: string): number {
  return Number((JSON.parse(body) as ReturnType<typeof purchase>).tags?.[0]?.value); // every purchase here is made by purchase()
}

test(
  "of three programs that make the same purchase while another compacts, one buys",
  { timeout: 60_000 },
  async () => {
    const file = path.join(folder, "same", "journal.jsonl");
    let arrived = () => undefined as void;
    const answers: (() => void)[] = [];
    const server = await serveHttp((_request, _body, response) => {
      answers.push(
        () => void response.setHeader("content-type", "application/json").end('{"order_id":"CS1","cert":[]}'),
      );
      arrived();
    });
    const programs = await Promise.all(Array.from({ length: 3 }, () => start(script, server.url, file, token)));
    const compactor = await start(script, server.url, file, token);
    compactor.ask({ compact: true });
    try {
      const rounds = 15;
      for (let round = 0; round < rounds; round++) {
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
        expect(new Set(told.map(({ refused, outcome }) => `${refused} ${outcome}`)), `round ${round}`).toEqual(
          new Set(["JournalError not-sent"]),
        );
        answers.shift()?.();
        while (told.length < programs.length) await new Promise((resolve) => setImmediate(resolve));
      }
      expect((await fileJournal(file).entries()).map(({ outcome }) => outcome)).toEqual(
        Array(rounds).fill("succeeded"),
      );
    } finally {
      await Promise.all([...programs, compactor].map((program) => program.kill()));
      await server.close();
    }
  },
);
