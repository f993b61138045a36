import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { authToken, createScmClient, reconcile } from "../../../src/index.js";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { createMock, type Mock } from "../../../src/testing/index.js";
import { makeRandom } from "../../../src/testing/random.js";
import { settleAs } from "../../../src/workflows/reconcile/settle.js";
import { serveHttp, token, type LocalServer } from "../transport/support.js";
import { compile, start, type Program, type Told } from "./programs.js";

// Many processes that start at once with one key: answers fast, slow and lost, processes killed, the journal compacted.
// In its long form: PURCHASE_KEY_PROCESSES=64 PURCHASE_KEY_ROUNDS=20.

const processes = Number(process.env["PURCHASE_KEY_PROCESSES"] ?? 6);
const rounds = Number(process.env["PURCHASE_KEY_ROUNDS"] ?? 4);
const seed = process.env["SEED"] ?? String(randomInt(2 ** 31));
const random = makeRandom(seed);
const below = (most: number) => Number(random.text("0123456789", 9)) % most;

let folder: string;
let script: string;
let mock: Mock;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-purchase-keys-"));
  script = await compile(folder);
  mock = await createMock({ seed, now: Date.now() });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const fates = ["fast", "fast", "slow", "lost", "lost slowly", "refused", "not taken"] as const;
type Fate = (typeof fates)[number];

/** The living mock behind a line that loses answers: a fate for each purchase that arrives; when none is left, it is answered. */
function serve(planned: Fate[]): Promise<LocalServer> {
  return serveHttp(async (request, body, response) => {
    const fate = request.url?.endsWith("/buy") ? (planned.shift() ?? "fast") : "fast";
    if (fate === "not taken") return void request.destroy();
    mock.clock.set(Date.now());
    const refused = { status: 400, body: { error_code: "SCM.0005", error_msg: "The parameter is invalid." } };
    if (fate === "refused") {
      await wait(below(50));
      return void response
        .writeHead(refused.status, { "content-type": "application/json" })
        .end(JSON.stringify(refused.body));
    }
    const headers = { "x-auth-token": token, "content-type": "application/json", accept: "application/json" };
    const { method = "GET" } = request;
    const answer = await mock.fetch(`http://127.0.0.1${request.url}`, {
      ...{ method, headers },
      ...(method !== "GET" && { body }),
    });
    const text = await answer.text();
    if (fate.includes("slow")) await wait(100 + below(200));
    if (fate.startsWith("lost")) return void request.destroy();
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
}

async function round(number: number): Promise<string> {
  mock.reset();
  mock.clock.set(Date.now());
  const planned = Array.from({ length: 1 + below(3) }, () => fates[below(fates.length)] ?? "fast");
  const how = `SEED=${seed}, round ${number}: ${planned.join(", ")}`;
  const left = [...planned];
  const server = await serve(left);
  const file = path.join(folder, `${number}.jsonl`);
  const programs = await Promise.all(Array.from({ length: processes }, () => start(script, server.url, file, token)));
  const compactor = below(3) === 0 ? await start(script, server.url, file, token) : undefined;
  try {
    compactor?.ask({ compact: true });
    const order = { number: 1, key: "shop", deadlineMs: 4_000 };
    for (const program of programs) program.ask(order);
    const killed = new Set<Program>();
    for (const program of programs) {
      if (below(100) >= 30) continue;
      killed.add(program);
      void wait(below(processes * 15)).then(() => program.kill());
    }
    // What a process told before it was killed counts, too.
    const told: Told[] = (await Promise.all(programs.map((program) => program.told()))).filter(
      (each) => each !== undefined,
    );
    await Promise.all([...killed, ...(compactor ? [compactor] : [])].map((program) => program.kill()));

    // Somebody finds out, later, what became of what is open.
    const journal = fileJournal(file);
    const client = createScmClient({ endpoint: server.url, credentials: authToken(token) });
    let settled = 0;
    for (;;) {
      const entries = await journal.entries();
      const open = entries.find(({ state }) => state === "open");
      if (open === undefined) break;
      const verdict = await reconcile(client, open, { entries, now: () => Date.now() + 3_600_000 });
      expect(verdict.verdict, `${how}: ${verdict.message}`).not.toBe("undecided");
      if (verdict.verdict === "undecided") break;
      await settleAs(journal, open, verdict);
      settled++;
    }
    const survivors = programs.filter((program) => !killed.has(program));
    left.length = 0;
    for (const program of survivors) program.ask(order);
    const last = await Promise.all(survivors.map((program) => program.told()));
    const [made, ...more] = mock.service.orders.map(({ id }) => id);
    expect(more, `${how}: one order`).toEqual([]);
    expect(
      last.map((each) => each?.order),
      `${how}: every survivor tells it, ${JSON.stringify(last)}`,
    ).toEqual(survivors.map(() => made));
    for (const { order: early } of told) if (early !== undefined) expect(early, how).toBe(made);
    const early = told.filter((each) => each.order !== undefined).length;
    return `${planned.join(", ")}: ${killed.size} killed, ${early} told it at once, ${settled} entries settled`;
  } finally {
    await Promise.all(programs.map((program) => program.kill()));
    await compactor?.kill();
    await server.close();
  }
}

test(
  `of ${processes} processes that start at once with one key, one buys, and every survivor tells its order (SEED=${seed})`,
  { timeout: 30_000 + rounds * (10_000 + processes * 2_000) },
  async () => {
    const stories: string[] = [];
    for (let number = 0; number < rounds; number++) stories.push(await round(number));
    console.log(
      `SEED=${seed} PURCHASE_KEY_PROCESSES=${processes} PURCHASE_KEY_ROUNDS=${rounds}\n${stories.join("\n")}`,
    );
  },
);
