import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  authToken,
  createScmClient,
  JournalError,
  responseInfo,
  ValidationError,
  type Credentials,
} from "../../../src/index.js";
import { createClient } from "../../../src/engine/index.js";
import { fileJournal, type FileJournal } from "../../../src/engine/journal-file.js";
import { Damage, JournalLines } from "../../../src/engine/journal-lines.js";
import { startFaultServer, type FaultServer } from "../../fault-server/index.js";
import { service as shop } from "../../shop/generated/service.js";
import { purchase, rejection, serveHttp, token } from "../transport/support.js";

let folder: string;
let file: string;
let journal: FileJournal;
let server: FaultServer;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-purchase-key-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  file = path.join(folder, `${++count}.jsonl`);
  journal = fileJournal(file);
  server = await startFaultServer();
});
afterEach(() => server.close());

const purchaseKey = "shop-2026-11";

/** Buys as another process would: with a journal of its own on the same file. */
function buy(options: object = { purchaseKey }, body = purchase(), credentials: Credentials = authToken(token)) {
  const client = createScmClient({
    endpoint: server.url,
    credentials,
    journal: fileJournal(file),
    timeoutMs: 5_000,
    deadlineMs: 10_000,
  });
  return client.subscribeCertificate(body, options);
}

describe("a key is bought once", () => {
  test("again, it gives the recorded answer and says so; nothing is sent", async () => {
    const first = await buy();
    expect(responseInfo(first)).not.toHaveProperty("recorded");
    const [entry] = await journal.entries();
    const again = await buy();
    expect(again).toEqual(first);
    expect(server.requests.length).toBe(1);
    expect(responseInfo(again)).toEqual({
      status: 200,
      requestId: server.requests[0]?.requestId,
      violations: [],
      failures: [],
      recorded: { entry: entry?.id, at: entry?.at },
    });
  });

  test("also when the journal was compacted, and long after", async () => {
    const first = await buy();
    await journal.compact();
    await journal.compact();
    expect(await buy()).toEqual(first);
    // Who had the file open before sees it, too.
    expect(await rejection(buy({ purchaseKey }, purchase(2)))).toMatchObject({ refusal: "key-of-another-body" });
    expect(server.orders.length).toBe(1);
  });

  test("with another body it is refused, and names the entry that it stands for", async () => {
    await buy();
    const [entry] = await journal.entries();
    const error = await rejection(buy({ purchaseKey }, purchase(2)));
    expect(error).toBeInstanceOf(JournalError);
    expect(error).toMatchObject({ entry: entry?.id, outcome: "not-sent", refusal: "key-of-another-body" });
    expect(String(error)).toBe(
      `JournalError: SubscribeCertificate was not sent: the key "shop-2026-11" stands for another purchase, ${entry?.id} of ${entry?.at}, which had another body. Another purchase takes another key.`,
    );
    expect(server.requests.length).toBe(1);
  });

  test("while nobody knows what became of it, it is refused with the way to find out", async () => {
    server.enqueue({ kind: "close-after-commit" });
    await rejection(buy());
    const [entry] = await journal.entries();
    const error = await rejection(buy());
    expect(error).toMatchObject({ entry: entry?.id, refusal: "key-open" });
    expect(String(error)).toContain(`Find out with scm journal reconcile ${entry?.id}, and settle the entry.`);
    expect(String(await rejection(buy({ purchaseKey }, purchase(2))))).toContain("another body");
    expect(server.requests.length).toBe(1);
  });

  test("a rejected purchase, and one that was not sent, frees the key, for another body too", async () => {
    server.enqueue({ kind: "bad-request" });
    await rejection(buy());
    const noToken = { authorize: () => Promise.reject(new Error("no token")) };
    await rejection(buy({ purchaseKey }, purchase(), noToken));
    await journal.compact();
    const { order_id } = await buy({ purchaseKey }, purchase(2));
    expect(await buy({ purchaseKey }, purchase(2))).toMatchObject({ order_id });
    expect(server.orders.length).toBe(1);
  });

  test("two keys are two purchases, also at once; one without a key is stopped by an open one, and stops it", async () => {
    server.enqueue({ kind: "close-after-commit" }, { kind: "close-after-commit" });
    await rejection(buy({ purchaseKey: "one" }));
    await rejection(buy({ purchaseKey: "two" }));
    expect(server.orders.length).toBe(2);
    expect(await rejection(buy({}))).toMatchObject({ name: "JournalError" });
    server.enqueue({ kind: "close-after-commit" });
    await rejection(buy({}, purchase(7)));
    expect(await rejection(buy({ purchaseKey: "seven" }, purchase(7)))).toMatchObject({ name: "JournalError" });
    expect(server.orders.length).toBe(3);
  });
});

describe("a key whose purchase was settled by hand", () => {
  async function settledAs(
    ...found: Parameters<FileJournal["settleByHand"]> extends [string, string, ...infer R] ? R : never
  ) {
    server.enqueue({ kind: "close-after-commit" });
    await rejection(buy());
    const [entry] = await journal.entries();
    await journal.settleByHand(entry?.id ?? "", "looked at the orders", ...found);
  }

  test("is free when it was not made", async () => {
    await settledAs({ made: false });
    await journal.compact();
    await buy();
    expect(server.requests.length).toBe(2);
  });

  test("gives the order when that was told, as far as it is known", async () => {
    await settledAs({ made: true, receipt: "CS1" });
    await journal.compact();
    const answer = await buy();
    expect(answer).toEqual({ order_id: "CS1" });
    expect(responseInfo(answer)).toMatchObject({ status: 0, violations: [{ pointer: "/cert", keyword: "required" }] });
    expect(server.requests.length).toBe(1);
  });

  test.each([[{ made: true } as const], []])("is refused when nobody said what was bought: %j", async (...found) => {
    await settledAs(...(found as [{ readonly made: true }]));
    const error = await rejection(buy());
    expect(error).toMatchObject({ refusal: "key-settled-by-hand" });
    expect(String(error)).toContain("(looked at the orders)");
    expect(server.requests.length).toBe(1);
  });
});

describe("while another call of the same key is at it", () => {
  test("it is waited for, and both tell the same order", async () => {
    server.enqueue({ kind: "slow-then-ok", delayMs: 150 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => buy()));
    expect(new Set(answers.map(({ order_id }) => order_id)).size).toBe(1);
    expect(answers.filter((answer) => responseInfo(answer)?.recorded).length).toBe(4);
    expect(server.orders.length).toBe(1);
  });

  test("it goes on when that one was rejected", async () => {
    let answers = 0;
    const refusing = await serveHttp((_request, _body, response) => {
      answers++;
      const ok = answers > 1;
      setTimeout(() => {
        response.writeHead(ok ? 200 : 400, { "content-type": "application/json" });
        response.end(ok ? '{"order_id":"CS1","cert":[]}' : '{"error_code":"SCM.0005","error_msg":"no"}');
      }, 50);
    });
    const client = createScmClient({ endpoint: refusing.url, credentials: authToken(token), journal });
    const ends = await Promise.allSettled([1, 2].map(() => client.subscribeCertificate(purchase(), { purchaseKey })));
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers).toBe(2);
    await refusing.close();
  });

  test("it is refused after half of its time, or when its caller gives up", async () => {
    server.enqueue({ kind: "never-answer", commit: true });
    const aborted = new AbortController();
    const arrived = server.nextRequest();
    const first = buy({ purchaseKey, signal: aborted.signal });
    await arrived;
    const error = await rejection(buy({ purchaseKey, deadlineMs: 200 }));
    expect(error).toMatchObject({ refusal: "key-under-way", outcome: "not-sent" });
    expect(String(error)).toMatch(/another call may be at it until 20.+Z\. Try again then\.$/);
    const gone = await rejection(buy({ purchaseKey, signal: AbortSignal.timeout(50) }));
    expect(gone).toMatchObject({ failure: "aborted", outcome: "not-sent" });
    aborted.abort();
    await rejection(first);
    expect(await rejection(buy())).toMatchObject({ refusal: "key-open" });
    expect(server.requests.length).toBe(1);
  });
});

test("only what costs money has a key, and only a journal that keeps keys keeps it", async () => {
  const client = createScmClient({ endpoint: server.url, credentials: authToken(token) });
  // @ts-expect-error it costs nothing
  const listing = client.listCertificates({}, { purchaseKey });
  expect(await rejection(listing)).toMatchObject({ violations: [{ pointer: "/purchaseKey", keyword: "option" }] });
  for (const [given, pointer] of [
    [{ purchaseKey }, "/purchaseKey"],
    [{ purchaseKey, journal: { open: () => ({ id: "1" }), settle: () => undefined } }, "/purchaseKey"],
    [{ purchaseKey: "", journal }, "/purchaseKey"],
    [{ purchaseKey: " a", journal }, "/purchaseKey"],
    [{ purchaseKey: "a\nb", journal }, "/purchaseKey"],
    [{ purchaseKey: "a".repeat(257), journal }, "/purchaseKey"],
    [{ purchaseKey: 5, journal }, "/purchaseKey"],
    [{ purchaseKey, journal, allowRepeat: true }, "/allowRepeat"],
  ] as const) {
    const error = await rejection(client.subscribeCertificate(purchase(), given as object));
    expect(error, JSON.stringify(given)).toBeInstanceOf(ValidationError);
    expect(error, JSON.stringify(given)).toMatchObject({ outcome: "not-sent", violations: [{ pointer }] });
  }
  expect(server.requests.length).toBe(0);
});

test("what is kept of an answer holds no secret", async () => {
  const key = "till-key-that-nobody-may-read";
  const quoting = await serveHttp((_request, _body, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.end(JSON.stringify({ key, note: "sent by Bearer till-key-0123456789 with pass-word-of-the-till" }));
  });
  // Another service, in which a key costs money.
  const table = await shop.operations();
  const operations = { ...table, createKey: { ...table.createKey, chargesMoney: true as const } };
  const service = { ...shop, operations: async () => operations };
  const credentials = { authorize: () => ({ authorization: "Bearer till-key-0123456789" }) };
  const client = createClient(service, { endpoint: `${quoting.url}/api`, credentials, journal });
  const body = { till: "1", password: "pass-word-of-the-till" };
  const first = await client.createKey(body, { purchaseKey });
  expect(first).toMatchObject({ key });
  expect(await client.createKey(body, { purchaseKey })).toEqual({
    key: "[redacted]",
    note: "sent by [redacted] with [redacted]",
  });
  await journal.compact();
  const text = await readFile(file, "utf8");
  for (const secret of [key, "till-key-0123456789", "pass-word"]) expect(text).not.toContain(secret);
  await quoting.close();
});

test("with a tag of its own the same key is the same purchase, and the tag is the first one's", async () => {
  const first = await buy({ purchaseKey, purchaseTag: true });
  expect(await buy({ purchaseKey, purchaseTag: true })).toEqual(first);
  expect(await buy({ purchaseKey })).toEqual(first);
  const [order] = server.orders;
  const sent = JSON.parse(order?.body ?? "") as { readonly tags: readonly { readonly value: string }[] };
  expect(sent.tags).toEqual([{ key: "scm-purchase", value: expect.stringMatching(/^[0-9a-f-]{36}$/) as string }]);
  expect(await journal.entries()).toMatchObject([{ body: purchase(), tag: sent.tags[0] }]);
  const full = { ...purchase(), tags: Array.from({ length: 10 }, (_, index) => ({ key: `k${index}`, value: "v" })) };
  expect(await rejection(buy({ purchaseTag: true }, full))).toMatchObject({ violations: [{ pointer: "/tags" }] });
  expect(await rejection(buy({ purchaseTag: "yes" }))).toMatchObject({ violations: [{ pointer: "/purchaseTag" }] });
  expect(server.orders.length).toBe(1);
});

test("a byte that was changed in a key, or in what it stands for, is seen", async () => {
  await buy();
  for (const compact of [false, true]) {
    if (compact) await journal.compact();
    const text = await readFile(file, "utf8");
    const [line = ""] = text.split("\n").filter((each) => each.includes(purchaseKey));
    for (const name of ["key", "fingerprint", "keyPrint"]) {
      const value = String((JSON.parse(line) as Record<string, unknown>)[name]);
      const changed = text.replace(`"${name}":"${value}"`, `"${name}":"${value.replace(/.$/, "~")}"`);
      const lines = new JournalLines("open");
      expect(() => (lines.take(Buffer.from(changed)), lines.end(Buffer.alloc(0))), name).toThrow(Damage);
    }
    const without = text.replace(/"key":"[^"]*",/, "");
    await writeFile(`${file}.damaged`, without, { mode: 0o600 });
    expect(await rejection(fileJournal(`${file}.damaged`).entries())).toBeInstanceOf(JournalError);
  }
});
