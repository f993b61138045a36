import { afterAll, expect, test } from "vitest";
import path from "node:path";
import { fileJournal } from "../../src/engine/journal-file.js";
import { createMock } from "../../src/testing/index.js";
import { purchase, purchaseFlags, scm, temporaryFolder } from "./support.js";

const mock = await createMock({ seed: "reconcile" });
const { url } = await mock.listen();
afterAll(() => mock.close());

/** A purchase that got no answer; made when it is lost behind the order, not made when before. */
async function inDoubt(orderBehind: boolean): Promise<string> {
  mock.reset();
  mock.clock.set(Date.now());
  const journal = path.join(await temporaryFolder(), "journal.jsonl");
  mock.next("SubscribeCertificate", orderBehind ? { fault: "answer-lost" } : { fault: "reset" });
  const bought = await scm(["buy", ...purchaseFlags, "--endpoint", url, "--journal", journal, "--yes"]);
  expect(bought.code).toBe(5);
  return journal;
}

/** The same as it was eleven minutes ago. */
async function aged(journal: string): Promise<string> {
  const old = path.join(path.dirname(journal), "old.jsonl");
  const kept = fileJournal(old);
  const [entry] = await fileJournal(journal).entries();
  if (entry === undefined) throw new Error("The journal is empty.");
  const { operation, url: sentTo, fingerprint, body } = entry;
  await kept.open({ operation, url: sentTo, fingerprint, body }, false);
  return old;
}

const reconcile = (journal: string, ...flags: string[]) =>
  scm(["journal", "reconcile", "--endpoint", url, "--journal", journal, ...flags]);

test("right after a purchase nothing is known, and exit code 8 says so, with when to look again", async () => {
  const journal = await inDoubt(true);
  const result = await reconcile(journal, "--json");
  expect(result.code).toBe(8);
  expect(result.json()).toMatchObject({ ending: "undecided", verdicts: [{ verdict: "undecided", settled: false }] });
  expect(result.json()["verdicts"]).toMatchObject([{ holdsFrom: expect.stringMatching(/^\d{4}-.*Z$/) as string }]);
  expect((await fileJournal(journal).entries()).map(({ state }) => state)).toEqual(["open"]);
});

test("a tag of its own proves a purchase at once; it is settled with consent, with its order", async () => {
  mock.reset();
  mock.clock.set(Date.now());
  const journal = path.join(await temporaryFolder(), "journal.jsonl");
  mock.next("SubscribeCertificate", { fault: "answer-lost" });
  const tags = ["--tags", "scm-purchase=shop-2026-11"];
  await scm(["buy", ...purchaseFlags, ...tags, "--endpoint", url, "--journal", journal, "--yes"]);
  const [order] = mock.service.orders;
  const refused = await scm(["journal", "reconcile", "--endpoint", url, "--journal", journal], { answers: ["n"] });
  expect(refused.questions).toEqual(["Settle the entry so? The same purchase can then be made again. [y/N] "]);
  expect((await fileJournal(journal).entries())[0]?.state).toBe("open");
  const result = await reconcile(journal, "--yes");
  expect(result.code).toBe(0);
  expect(result.stdout).toMatch(new RegExp(`Order +${order?.id}`));
  expect(await fileJournal(journal).entries()).toMatchObject([
    { state: "settled", outcome: "succeeded", receipt: order?.id },
  ]);
});

test("what is no open purchase, and a host that it was not sent to, are refused", async () => {
  const journal = await inDoubt(false);
  const none = await reconcile(journal, "12345678");
  expect(none).toMatchObject({ code: 2 });
  expect(none.stderr).toContain("has no open purchase 12345678");
  const elsewhere = await scm(["journal", "reconcile", "--region", "cn-north-4", "--journal", await aged(journal)]);
  expect(elsewhere.code).toBe(2);
  expect(elsewhere.stderr).toContain("must be of the host that the purchase was sent to");
  const empty = await reconcile(path.join(await temporaryFolder(), "none.jsonl"));
  expect(empty).toMatchObject({ code: 0, stdout: expect.stringContaining("No purchase is open") as string });
});

test("the purchase of these tests is one that the mock takes", () => {
  expect(purchase.is_auto_pay).toBe(true);
});
