import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createScmClient, isScmError, UnknownOutcomeError, ValidationError, type Fetch } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { describeFault, faultArbitrary, refusedUrl, startFaultServer, type Fault } from "../../fault-server/index.js";
import { ending, everyCredentials, purchase, startIam } from "./support.js";

// A run is told by its seed and number of calls: SEED=… FAULT_CALLS=… npx vitest run test/engine/transport/faults.test.ts
const calls = Number(process.env["FAULT_CALLS"] ?? 100);
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

const timeoutMs = 250;
const deadlineMs = 800;
/** How late a call may end. A busy machine runs timers late; a call that forgets its deadline ends seconds later or never. */
const toleranceMs = 2_500;
/** Servers, each with one call at a time. */
const lanes = 16;

interface Plan {
  readonly faults: readonly Fault[];
  /** Which of the credentials. */
  readonly credentials: number;
  /** Attempts that meet a port on which nobody listens, before the faults have their turn. */
  readonly refused: number;
  readonly journaled: boolean;
  readonly abortAfterMs: number | undefined;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  faults: fc.array(faultArbitrary({ maxDelayMs: 40 }), { minLength: 1, maxLength: 4 }),
  credentials: fc.nat({ max: 1_000 }),
  refused: fc.oneof(
    { weight: 15, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
  ),
  journaled: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  abortAfterMs: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.nat({ max: 80 }) },
  ),
});

function describePlan(index: number, { faults, refused, journaled, abortAfterMs }: Plan): string {
  return [
    `call ${index} of SEED=${seed}`,
    `${refused} refused`,
    ...faults.map(describeFault),
    journaled && "journaled",
    abortAfterMs !== undefined && `aborted after ${abortAfterMs} ms`,
  ]
    .filter(Boolean)
    .join(" | ");
}

test(
  `${calls} purchases against random faults: never two orders, never a wrong word about one (SEED=${seed})`,
  { timeout: 60_000 + calls * 60 },
  async () => {
    const before = resources();
    const folder = await mkdtemp(path.join(tmpdir(), "scm-faults-"));
    const journal = fileJournal(path.join(folder, "journal.jsonl"));
    const nobody = await refusedUrl();
    const iam = await startIam();
    const kinds = Object.values(everyCredentials(iam.url)).map(({ credentials }) => credentials);
    const schedule = fc.sample(plans, { seed, numRuns: calls }).entries();
    const tally: Record<string, number> = {};
    const bought = new Map<number, string>();
    const journaled = new Set<number>();
    let latest = 0;

    async function lane(): Promise<void> {
      const server = await startFaultServer();
      let refusals = 0;
      const fetch: Fetch = (url, init) =>
        globalThis.fetch(refusals-- > 0 ? url.replace(server.url, nobody) : url, init);
      try {
        for (const [index, plan] of schedule) {
          const told = describePlan(index, plan);
          server.clear();
          server.enqueue(...plan.faults);
          refusals = plan.refused;
          const credentials = kinds[plan.credentials % kinds.length];
          if (credentials === undefined) throw new Error("There are no credentials.");
          const client = createScmClient({
            endpoint: server.url,
            credentials,
            fetch,
            timeoutMs,
            deadlineMs,
            ...(plan.journaled && { journal }),
          });
          const controller = new AbortController();
          const abort =
            plan.abortAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), plan.abortAfterMs);
          if (plan.journaled) journaled.add(index);
          const start = performance.now();
          const { result, error } = await ending(
            client.subscribeCertificate(purchase(index), { signal: controller.signal }),
          );
          const late = performance.now() - start - deadlineMs;
          clearTimeout(abort);
          latest = Math.max(latest, late);
          expect(late, `${told}: ended late`).toBeLessThan(toleranceMs);
          await server.settled();
          const { orders } = server;
          if (orders[0] !== undefined) bought.set(index, orders[0].order_id);
          expect(
            server.requests.some(({ followsRedirect }) => followsRedirect),
            `${told}: followed a redirect`,
          ).toBe(false);
          if (result !== undefined) {
            expect(
              orders.map(({ order_id }) => order_id),
              `${told}: succeeded`,
            ).toEqual([result.order_id]);
            tally["succeeded"] = (tally["succeeded"] ?? 0) + 1;
            continue;
          }
          if (!isScmError(error) || error instanceof ValidationError)
            throw new Error(`${told}: ended with an error that is none of its own`, { cause: error });
          const { outcome } = error;
          tally[outcome] = (tally[outcome] ?? 0) + 1;
          expect(orders.length, `${told}: ${outcome}, ${error.message}`).toBeLessThanOrEqual(
            outcome === "unknown" ? 1 : 0,
          );
          expect(error instanceof UnknownOutcomeError, `${told}: ${error.name}`).toBe(outcome === "unknown");
        }
      } finally {
        await server.close();
      }
    }

    try {
      await Promise.all(Array.from({ length: lanes }, lane));
      const entries = new Map(
        (await journal.entries()).map((entry) => [
          Number((entry.body as { tags: [{ value: string }] }).tags[0].value),
          entry,
        ]),
      );
      for (const index of journaled) {
        const entry = entries.get(index);
        const orderId = bought.get(index);
        const told = `call ${index} of SEED=${seed}: ${JSON.stringify(entry)}, order ${orderId}`;
        if (orderId !== undefined)
          expect(entry?.outcome === "succeeded" ? entry.receipt : entry?.state, told).toBe(
            entry?.outcome === "succeeded" ? orderId : "open",
          );
        else expect(entry?.outcome, told).not.toBe("succeeded");
      }
    } finally {
      await iam.close();
      await rm(folder, { recursive: true });
    }
    console.log(
      `SEED=${seed} FAULT_CALLS=${calls}: ${JSON.stringify(tally)}, the latest ended ${latest.toFixed(0)} ms after its deadline`,
    );
    expect(Object.keys(tally).sort(), "every outcome occurs").toEqual(["not-sent", "rejected", "succeeded", "unknown"]);
    const end = performance.now() + 5_000;
    while (newSince(before).length > 0 && performance.now() < end)
      await new Promise((resolve) => setImmediate(resolve));
    expect(newSince(before), "sockets and timers that stay behind").toEqual([]);
  },
);

/** The kinds of sockets and timers that keep this process alive, one by one. */
function resources(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS|Timeout)/.test(name));
}

function newSince(before: readonly string[]): string[] {
  const known = [...before];
  return resources().filter((name) => !known.includes(name) || known.splice(known.indexOf(name), 1).length === 0);
}
