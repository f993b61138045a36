import { expect, test } from "vitest";
import type { PurchaseEntry } from "../../../src/index.js";
import { wasNeverSent } from "../../../src/workflows/reconcile/never-sent.js";

const url = "https://scm.example.com/v3/scm/certificates/buy";

function entry(id: string, extra: Partial<PurchaseEntry> = {}): PurchaseEntry {
  return {
    ...{ id, at: "2026-11-26T08:00:00.000Z", operation: "SubscribeCertificate", url, fingerprint: "same" },
    ...{ body: {}, state: "open", ...extra },
  };
}

const key = "shop";

test.each<[string, PurchaseEntry, readonly PurchaseEntry[], boolean]>([
  ["behind an open one of the same key", entry("b", { key }), [entry("a", { key })], true],
  ["behind an open one of the same body", entry("b"), [entry("a")], true],
  ["behind one of the same body with a key", entry("b"), [entry("a", { key })], true],
  ["with a key behind one without", entry("b", { key }), [entry("a")], true],
  [
    "whose key another one bought",
    entry("b", { key }),
    [entry("a", { key, state: "settled", outcome: "succeeded" })],
    true,
  ],
  ["with another key", entry("b", { key }), [entry("a", { key: "other" })], false],
  ["with another body", entry("b", { fingerprint: "other" }), [entry("a")], false],
  ["that was to be repeated", entry("b", { allowRepeat: true }), [entry("a")], false],
  ["whose call ended", entry("b", { endedAt: "2026-11-26T08:00:05.000Z" }), [entry("a")], false],
  ["behind a rejected one", entry("b", { key }), [entry("a", { key, state: "settled", outcome: "rejected" })], false],
  [
    "behind one that was not made",
    entry("b", { key }),
    [entry("a", { key, state: "settled", outcome: "settled-by-hand", made: false })],
    false,
  ],
])("an entry %s", (_, asked, before, expected) => {
  expect(wasNeverSent(asked, [...before, asked])).toBe(expected);
  // The first of all may have been sent.
  for (const one of before) if (one.state === "open") expect(wasNeverSent(one, [...before, asked])).toBe(false);
});
