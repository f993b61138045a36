import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { authToken, createScmClient, JournalError, type Journal, type ScmClientOptions } from "../../../src/index.js";
import { fileJournal, type FileJournal } from "../../../src/engine/journal-file.js";
import { fingerprint } from "../../../src/engine/journal.js";
import { operations } from "../../../generated/operations.js";
import { journaled } from "../../../src/engine/transport/journaled.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { purchase, rejection, token } from "../transport/support.js";

let folder: string;
let file: string;
let journal: FileJournal;
let server: FaultServer;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-journaled-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  file = path.join(folder, `${++count}.jsonl`);
  journal = fileJournal(file);
  server = await startFaultServer();
});
afterEach(() => {
  vi.restoreAllMocks();
  return server.close();
});

function buyer(options: Partial<Omit<ScmClientOptions, "region" | "endpoint">> = {}) {
  return createScmClient({
    endpoint: server.url,
    credentials: authToken(token),
    journal,
    timeoutMs: 5_000,
    ...options,
  });
}

describe("the journal tells how a purchase ended", () => {
  test("with its order", async () => {
    const { order_id } = await buyer().subscribeCertificate(purchase());
    const url = `${server.url}/v3/scm/certificates/buy`;
    expect(await journal.entries()).toMatchObject([
      {
        operation: "SubscribeCertificate",
        url,
        body: purchase(),
        state: "settled",
        outcome: "succeeded",
        receipt: order_id,
        requestId: server.requests[0]?.requestId,
      },
    ]);
  });

  test("with a refusal, or without having been sent", async () => {
    server.enqueue({ kind: "bad-request" });
    await rejection(buyer().subscribeCertificate(purchase()));
    await rejection(
      buyer({
        credentials: {
          authorize: () => {
            throw new Error("no");
          },
        },
      }).subscribeCertificate(purchase()),
    );
    expect(await journal.entries()).toMatchObject([
      { state: "settled", outcome: "rejected" },
      { state: "settled", outcome: "not-sent" },
    ]);
  });

  test("also one that the raw client made", async () => {
    server.enqueue({ kind: "ok" }, { kind: "close-after-commit" });
    await buyer().raw.POST("/v3/scm/certificates/buy", { body: purchase(1) });
    await rejection(buyer().raw.POST("/v3/scm/certificates/buy", { body: purchase(2) }));
    expect(await journal.entries()).toMatchObject([
      { outcome: "succeeded", receipt: server.orders[0]?.order_id },
      { state: "open", outcome: "unknown" },
    ]);
  });
});

test("the same purchase is refused while its outcome is open, until a person has looked or the caller insists", async () => {
  server.enqueue({ kind: "close-after-commit" });
  await rejection(buyer().subscribeCertificate(purchase()));
  const [entry] = await journal.entries();
  expect(entry).toMatchObject({ state: "open", outcome: "unknown" });

  const { tags: _, ...fields } = purchase();
  const reversed = Object.fromEntries(Object.entries(fields).reverse()) as typeof fields;
  const error = await rejection(buyer().subscribeCertificate(reversed));
  expect(error).toBeInstanceOf(JournalError);
  expect(error).toMatchObject({ outcome: "not-sent", operation: "SubscribeCertificate", entry: entry?.id });
  for (const part of [String(entry?.id), String(entry?.at), "settle the entry", "allowRepeat: true"])
    expect(String(error)).toContain(part);
  expect(server.requests.length).toBe(1);

  await buyer().subscribeCertificate(purchase(2)); // another purchase
  await buyer().subscribeCertificate(purchase(), { allowRepeat: true });
  expect(await rejection(buyer().subscribeCertificate(purchase()))).toBeInstanceOf(JournalError); // the first is still open
  await journal.settleByHand(String(entry?.id), "there was an order");
  await buyer().subscribeCertificate(purchase());
  expect(server.orders.length).toBe(4);
});

test("the same purchase with its tags in another order is refused as well", async () => {
  const [red, blue] = [
    { key: "colour", value: "red" },
    { key: "team", value: "blue" },
  ] as const;
  server.enqueue({ kind: "close-after-commit" });
  await rejection(buyer().subscribeCertificate({ ...purchase(), tags: [red, blue] }));
  expect(
    await rejection(buyer().subscribeCertificate({ ...purchase(), tags: [blue, { value: "red", key: "colour" }] })),
  ).toBeInstanceOf(JournalError);
  expect(server.requests.length).toBe(1);
});

test("fingerprints are equal for what is the same, and for nothing else", async () => {
  const same = [
    { a: 1, b: { c: [1, 2], d: null } },
    { b: { d: null, c: [1, 2] }, a: 1 },
    { a: 1, b: { c: [2, 1], d: null } },
  ];
  const [one, two, three] = await Promise.all(same.map((body) => fingerprint("Buy", "https://host/buy", body)));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect([two, three]).toEqual([one, one]);
  const others = await Promise.all([
    fingerprint("Buy", "https://host/buy", { a: 1, b: { c: [1, 2, 2], d: null } }),
    fingerprint("Buy", "https://host/buy", { a: "1", b: { c: [1, 2], d: null } }),
    fingerprint("Buy", "https://other/buy", same[0]),
    fingerprint("Sell", "https://host/buy", same[0]),
    fingerprint("Buy", "https://host/buy", undefined),
  ]);
  expect(new Set([one, ...others]).size).toBe(6);
  expect(await fingerprint("Buy", "https://host/buy", { "0": 1 })).not.toBe(
    await fingerprint("Buy", "https://host/buy", [1]),
  );
  // A journal that another version wrote must be understood: what is open there is refused here.
  expect(one).toBe(
    createHash("sha256").update('["Buy","https://host/buy",{"a":1,"b":{"c":[1,2],"d":null}}]').digest("hex"),
  );
});

describe("without a journal that works nothing is sent", () => {
  test("when it cannot be written", async () => {
    const isFile = path.join(folder, "a-file");
    await writeFile(isFile, "");
    const error = await rejection(
      buyer({ journal: fileJournal(path.join(isFile, "journal")) }).subscribeCertificate(purchase()),
    );
    expect(error).toMatchObject({
      name: "JournalError",
      message: expect.stringMatching(/^SubscribeCertificate was not sent: (ENOTDIR|EEXIST): [^\n]+[^.]\.$/) as string,
      operation: "SubscribeCertificate",
      outcome: "not-sent",
      entry: undefined,
      cause: { code: expect.stringMatching(/ENOTDIR|EEXIST/) as string },
    });
  });

  test.each<[string, unknown, string]>([
    ["a sentence", new Error("Disk 1.2 is full."), ": Disk 1.2 is full."],
    ["no words", new Error(""), "."],
    ["no error", "full", "."],
  ])("and the error says why in one sentence: %s", async (_, reason, ending) => {
    const journal: Journal = { open: () => Promise.reject(reason), settle: () => Promise.resolve() }; // a journal may fail with anything
    expect(await rejection(buyer({ journal }).subscribeCertificate(purchase()))).toMatchObject({
      message: `SubscribeCertificate was not sent: the journal could not be written${ending}`,
    });
  });

  test("when one of the caller's own making fails at once", async () => {
    const broken = {
      open: () => {
        throw new Error("no database");
      },
      settle: async () => undefined,
    } as unknown as Journal;
    expect(await rejection(buyer({ journal: broken }).subscribeCertificate(purchase()))).toMatchObject({
      name: "JournalError",
      cause: { message: "no database" },
    });
  });

  test("when it takes longer than the call may; what it writes too late is taken back", async () => {
    let open = () => undefined as void;
    const late: Journal = {
      ...journal,
      open: (...args) =>
        new Promise((resolve) => {
          open = () => resolve(journal.open(...args));
        }),
    };
    const settled = new Promise<void>((resolve) => {
      const { settle } = journal;
      Object.assign(late, { settle: (...args: Parameters<typeof settle>) => settle(...args).then(resolve) });
    });
    const error = await rejection(buyer({ journal: late }).subscribeCertificate(purchase(), { deadlineMs: 300 }));
    expect(error).toMatchObject({
      name: "JournalError",
      outcome: "not-sent",
      operation: "SubscribeCertificate",
      message: "SubscribeCertificate was not sent: the journal took too long.",
    });
    open();
    await settled;
    expect(await journal.entries()).toMatchObject([{ state: "settled", outcome: "not-sent" }]);
  });

  test("when the caller gives up meanwhile, which is told as that", async () => {
    const controller = new AbortController();
    const hanging: Journal = { ...journal, open: () => new Promise(() => controller.abort()) };
    const error = await rejection(
      buyer({ journal: hanging }).subscribeCertificate(purchase(), { signal: controller.signal }),
    );
    expect(error).toMatchObject({
      name: "ConnectionError",
      failure: "aborted",
      outcome: "not-sent",
      operation: "SubscribeCertificate",
      message: "SubscribeCertificate: the caller gave up before the request was sent.",
    });
  });

  test("when the caller gives up before the journal was asked, which then is not asked", async () => {
    const controller = new AbortController();
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, "digest").mockImplementation((...args) => (controller.abort(), digest(...args)));
    let asked = 0;
    const counting: Journal = { ...journal, open: (...args) => (asked++, journal.open(...args)) };
    const error = await rejection(
      buyer({ journal: counting }).subscribeCertificate(purchase(), { signal: controller.signal }),
    );
    expect(error).toMatchObject({ name: "ConnectionError", failure: "aborted", outcome: "not-sent" });
    await digest("SHA-256", new Uint8Array(1)); // comes after the one that was under way
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(0);
  });

  afterEach(() => expect(server.requests.length).toBe(0));
});

test("a call that has used up its time is settled all the same", async () => {
  const told: JournalError[] = [];
  server.enqueue({ kind: "never-answer", commit: true });
  await rejection(
    buyer({ hooks: { onJournalError: (problem) => told.push(problem) } }).subscribeCertificate(purchase(), {
      deadlineMs: 100,
    }),
  );
  expect(told).toEqual([]);
  expect(await journal.entries()).toMatchObject([{ state: "open", outcome: "unknown" }]);
});

test("an error that nobody foresaw leaves the entry open", async () => {
  const request = { url: "https://host/buy", method: "POST", headers: {}, body: "{}" };
  const start = performance.now();
  const call = { operationId: "SubscribeCertificate", operation: operations.SubscribeCertificate };
  const bug = new Error("a bug");
  expect(
    await rejection(
      journaled(
        {
          ...{ journal, hooks: {}, request, call, span: { start, end: start + 1_000 } },
          ...{ body: {}, shown: {}, reconcile: undefined },
        },
        () => Promise.reject(bug),
        () => expect.unreachable(),
      ),
    ),
  ).toBe(bug);
  expect(await journal.entries()).toMatchObject([{ state: "open", outcome: "unknown" }]);
});

describe("a settlement that fails does not lose the result", () => {
  test("when the file has become unwritable; the entry stays open and the order is told", async () => {
    const told: JournalError[] = [];
    server.enqueue({ kind: "slow-then-ok", delayMs: 50 });
    const arrived = server.nextRequest();
    const call = buyer({ hooks: { onJournalError: (error) => told.push(error) } }).subscribeCertificate(purchase());
    await arrived;
    await rename(file, `${file}.away`);
    await mkdir(file);
    const { order_id } = await call;
    expect(server.orders.map((order) => order.order_id)).toEqual([order_id]);
    const [entry] = await fileJournal(`${file}.away`).entries();
    expect(entry).toMatchObject({ state: "open" });
    expect(told).toMatchObject([
      {
        name: "JournalError",
        entry: entry?.id,
        outcome: "unknown",
        cause: { message: `${file} is no file but a folder, a pipe or a device. Name a file as the journal.` },
      },
    ]);
    expect(told[0]?.message).toContain(
      `The call ended with: succeeded, ${order_id}, request id ${server.requests[0]?.requestId}.`,
    );
  });

  test("when it never ends; the call does, a second after its deadline at most", async () => {
    const told: JournalError[] = [];
    const stuck: Journal = { ...journal, settle: () => new Promise(() => undefined) };
    const start = performance.now();
    const client = buyer({ journal: stuck, deadlineMs: 500, hooks: { onJournalError: (error) => told.push(error) } });
    const { order_id } = await client.subscribeCertificate(purchase());
    expect(performance.now() - start).toBeLessThan(500 + 1_000 + 2_500);
    expect(order_id).toBe(server.orders[0]?.order_id);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining("was not settled in time and may stay open"),
    ]);
  });

  test("and tells all that is known of it", async () => {
    const told: JournalError[] = [];
    const broken: Journal = {
      ...journal,
      open: async () => ({ id: "e1" }),
      settle: () => Promise.reject(new Error("disk full")),
    };
    const options = {
      journal: broken,
      credentials: { authorize: () => Promise.reject(new Error("no")) },
      hooks: { onJournalError: (problem: JournalError) => void told.push(problem) },
    };
    await rejection(buyer(options).subscribeCertificate(purchase()));
    expect(told.map(({ message }) => message)).toEqual([
      "The journal entry e1 could not be settled and stays open. The call ended with: not-sent.",
    ]);
    expect(told).toMatchObject([{ operation: "SubscribeCertificate", entry: "e1", outcome: "not-sent" }]);
    expect(told[0]).not.toHaveProperty("requestId");
  });

  test("and keeps the error of a call that failed", async () => {
    const told: JournalError[] = [];
    const broken: Journal = { ...journal, settle: () => Promise.reject(new Error("disk full")) };
    server.enqueue({ kind: "bad-request" });
    const error = await rejection(
      buyer({ journal: broken, hooks: { onJournalError: (problem) => told.push(problem) } }).subscribeCertificate(
        purchase(),
      ),
    );
    expect(error).toMatchObject({ name: "ResponseError", outcome: "rejected" });
    expect(told).toMatchObject([{ outcome: "rejected", cause: { message: "disk full" } }]);
  });
});
