import { expect, test } from "vitest";
import { makeRandom } from "../../../src/testing/random.js";
import { ask } from "./asked.js";
import { Accounts } from "./accounts.js";
import { living } from "./support.js";

const steps = Number(process.env["STEPS"] ?? 100);
const first = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e6));
const seeds = Array.from({ length: Number(process.env["HISTORIES"] ?? 2) }, (_, index) => first + index);

test.each(seeds)(
  `a history of ${steps} steps never leaves the document, contradicts itself, loses a certificate or money (seed %i)`,
  { timeout: 120_000 },
  async (seed) => {
    console.log(`SEED=${seed}`);
    const { mock } = await living({ seed, now: "2026-03-10T00:00:00Z" });
    const random = makeRandom(`history ${seed}`);
    const accounts = new Accounts(mock, random);
    for (let step = 0; step < steps; step++) {
      await accounts.step();
      if (step % 20 === 19) await accounts.check();
    }
    await accounts.check();
    expect((await ask(mock, "ListCertificates")).body.total_count).toBe(accounts.shown);
  },
);
