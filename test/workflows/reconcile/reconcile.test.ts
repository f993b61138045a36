import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fileJournal } from "../../../src/engine/journal-file.js";
import { purchaseTag, reconcile, type Fetch, type PurchaseEntry } from "../../../src/index.js";
import { clientOf, living, purchase } from "../support.js";

const url = "https://scm.example.com/v3/scm/certificates/buy";

function entryAt(at: Date, extra: Partial<PurchaseEntry> = {}): PurchaseEntry {
  const ended = new Date(at.getTime() + 5_000).toISOString();
  return {
    ...{ id: "e1", at: at.toISOString(), endedAt: ended, operation: "SubscribeCertificate", url, fingerprint: "" },
    ...{ body: purchase, state: "open", ...extra },
  };
}

test("a purchase that was made is told with its order and certificates, from ten minutes after", async () => {
  const { mock, client } = await living();
  const entry = entryAt(mock.clock.now(), { body: { ...purchase, order_number: 3 } });
  const { order_id, cert } = await client.subscribeCertificate({ ...purchase, order_number: 3 });
  const now = () => mock.clock.now().getTime();
  expect(await reconcile(client, entry, { now })).toMatchObject({
    verdict: "undecided",
    holdsFrom: new Date(Date.parse(entry.endedAt ?? "") + 600_000).toISOString(),
    orders: [{ orderId: order_id }],
  });
  mock.clock.advance("11m");
  expect(await reconcile(client, entry, { now })).toMatchObject({
    verdict: "bought",
    proof: "only-fit",
    orderId: order_id,
    certificates: cert.map(({ cert_id }) => cert_id),
  });
  expect(mock.orders).toHaveLength(1);
});

test("one that was not made, and an unpaid one, are not found, and it is said where an unpaid order shows", async () => {
  const { mock, client } = await living();
  const entry = entryAt(mock.clock.now());
  await client.subscribeCertificate({ ...purchase, is_auto_pay: false });
  mock.clock.advance("11m");
  const verdict = await reconcile(client, entry, { now: () => mock.clock.now().getTime() });
  expect(verdict).toMatchObject({ verdict: "not-found", message: expect.stringContaining("Billing Center") as string });
});

test("an order that the journal knows, another product and somebody else's order are not taken for it", async () => {
  const { mock, client } = await living();
  const now = () => mock.clock.now().getTime();
  const entry = entryAt(mock.clock.now());
  const known = await client.subscribeCertificate(purchase);
  await client.subscribeCertificate({ ...purchase, cert_brand: "GLOBALSIGN" });
  await client.subscribeCertificate({ ...purchase, order_number: 2 });
  mock.clock.advance("11m");
  const others = [entryAt(mock.clock.now(), { id: "e2", state: "settled", receipt: known.order_id })];
  expect(await reconcile(client, entry, { now, entries: others })).toMatchObject({ verdict: "not-found" });
  expect(await reconcile(client, entry, { now })).toMatchObject({ verdict: "bought", orderId: known.order_id });
});

test("of two equal purchases each gets its own order; of one order of two, nothing tells whose it is", async () => {
  const { mock, client } = await living();
  const now = () => mock.clock.now().getTime();
  const [first, second] = [entryAt(mock.clock.now()), entryAt(mock.clock.now(), { id: "e2" })];
  const entries = [first, second];
  const one = await client.subscribeCertificate(purchase);
  mock.clock.advance("11m");
  for (const entry of entries)
    expect(await reconcile(client, entry, { now, entries })).toMatchObject({ verdict: "undecided" });
  mock.clock.set(new Date(Date.parse(first.at) + 1_000));
  const other = await client.subscribeCertificate(purchase);
  mock.clock.advance("11m");
  const verdicts = [
    await reconcile(client, first, { now, entries }),
    await reconcile(client, second, { now, entries }),
  ];
  expect(verdicts.map((verdict) => Object(verdict).orderId as unknown)).toEqual([one.order_id, other.order_id]);
});

test("a tag of its own proves it at once; a shared one proves nothing", async () => {
  const { mock, client } = await living();
  const now = () => mock.clock.now().getTime();
  const body = { ...purchase, tags: [purchaseTag("shop-2026-11")] };
  const entry = entryAt(mock.clock.now(), { body });
  const { order_id } = await client.subscribeCertificate(body);
  expect(await reconcile(client, entry, { now })).toMatchObject({ verdict: "bought", proof: "tag", orderId: order_id });
  const twin = entryAt(mock.clock.now(), { id: "e2", body });
  expect(await reconcile(client, entry, { now, entries: [twin] })).toMatchObject({ verdict: "undecided" });
});

test("purchaseTag: true makes a tag that the journal keeps; where the service drops tags, the rest decides", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "purchase-tag-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const keeps of [true, false]) {
    const { mock } = await living({ now: Date.now() });
    mock.service.keepPurchaseTags(keeps);
    const journal = fileJournal(path.join(folder, `${keeps}.jsonl`));
    const lost: Fetch = async (url, init) => {
      const response = await mock.fetch(url, init);
      if (url.endsWith("/buy")) throw new Error("lost");
      return response;
    };
    const client = clientOf(mock, { fetch: lost, journal, maxAttempts: 1 });
    await expect(client.subscribeCertificate(purchase, { purchaseTag: true })).rejects.toThrow();
    // Somebody else, at the same time.
    await clientOf(mock).subscribeCertificate(purchase);
    const [entry] = await journal.entries();
    expect(entry).toMatchObject({
      body: purchase,
      tag: { key: "scm-purchase", value: expect.stringMatching(/.{36}/) as string },
    });
    const now = () => Date.now() + 3_600_000;
    const entries = await journal.entries();
    const verdict = await reconcile(client, entry as PurchaseEntry, { entries, now });
    expect(verdict, String(keeps)).toMatchObject(
      keeps ? { verdict: "bought", proof: "tag", orderId: mock.service.orders[0]?.id } : { verdict: "undecided" },
    );
  }
});

test("where the list has a wall, the search by tags shows what is behind it", async () => {
  const { mock, client } = await living();
  mock.seed({ certificates: Array.from({ length: 320 }, () => ({ status: "ISSUED" as const })) });
  mock.clock.advance("2d");
  const entry = entryAt(mock.clock.now());
  const now = () => mock.clock.now().getTime();
  mock.clock.advance("11m");
  expect(await reconcile(client, entry, { now })).toMatchObject({ verdict: "not-found" });
  const noTags: Fetch = async (url, init) =>
    url.endsWith("/action") ? new Response(null, { status: 404 }) : mock.fetch(url, init);
  expect(await reconcile(clientOf(mock, { fetch: noTags }), entry, { now })).toMatchObject({ verdict: "undecided" });
});

test("what is no open purchase of this host is refused", async () => {
  const { mock, client } = await living();
  const wrong = [
    { operation: "ImportCertificate" },
    { state: "settled" as const },
    { url: "https://other.example/buy" },
    { body: undefined },
  ];
  for (const extra of wrong)
    await expect(reconcile(client, entryAt(mock.clock.now(), extra))).rejects.toMatchObject({
      name: "ValidationError",
    });
  expect(mock.requests).toEqual([]);
});
