import path from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { fileJournal } from "../../src/engine/journal-file.js";
import { startFaultServer } from "../fault-server/index.js";
import { purchaseFlags, scm, temporaryFolder, type Setting } from "./support.js";

const server = await startFaultServer();
afterEach(async () => {
  await server.settled();
  server.clear();
});
afterAll(() => server.close());

const buy = (flags: readonly string[], setting?: Setting) =>
  scm(["buy", ...purchaseFlags, "--endpoint", server.url, ...flags], setting);

const newJournal = async () => path.join(await temporaryFolder(), "journal.jsonl");

test("buy --key buys once: again it asks nothing, sends nothing and prints the same order", async () => {
  const flags = ["--key", "shop-2026-11", "--journal", await newJournal()];
  const first = await buy(flags, { answers: ["y"] });
  expect(first.code).toBe(0);
  const again = await buy(flags, { answers: [] });
  expect(again).toMatchObject({ code: 0, stdout: first.stdout, questions: [] });
  expect(again.stderr).toMatch(/Nothing was sent: it was bought before, at 20\S+ \(entry \S+\)\./);
  const json = await buy([...flags, "--yes", "--json"]);
  expect(json.json()).toMatchObject({
    outcome: "succeeded",
    status: 200,
    recorded: { entry: expect.any(String) as string },
  });
  expect(server.orders).toHaveLength(1);
});

test("another body under the key is refused, and what is in doubt says how to find out", async () => {
  const journal = await newJournal();
  const flags = ["--key", "shop", "--journal", journal, "--yes"];
  server.enqueue({ kind: "close-after-commit" });
  expect(await buy(flags)).toMatchObject({ code: 5 });
  const [entry] = await fileJournal(journal).entries();
  const open = await buy(flags);
  expect(open).toMatchObject({ code: 6, stdout: "" });
  expect(open.stderr).toContain(`scm journal reconcile ${entry?.id}`);
  expect(open.stderr).not.toContain("--allow-repeat");
  const other = await buy([...flags, "--tags", "a=b"]);
  expect(other).toMatchObject({ code: 6 });
  expect(other.stderr).toContain("which had another body");
  expect((await scm(["journal", "--journal", journal])).stdout).toMatch(/Key +shop/);
  expect(server.requests).toHaveLength(1);
});

test("journal settle says what the key gives: the order, or another try", async () => {
  for (const [flags, code, sent] of [
    [["--order", "CS1"], 0, 1],
    [["--not-made"], 0, 2],
    [[], 6, 1],
  ] as const) {
    const journal = await newJournal();
    const key = ["--key", "shop", "--journal", journal, "--yes"];
    server.enqueue({ kind: "close-after-commit" });
    await buy(key);
    const [entry] = await fileJournal(journal).entries();
    const settle = ["journal", "settle", entry?.id ?? "", "--note", "asked", "--journal", journal, ...flags];
    expect(await scm(settle)).toMatchObject({ code: 0 });
    expect(await buy(key), flags.join(" ")).toMatchObject({ code });
    expect(server.requests, flags.join(" ")).toHaveLength(sent);
    await server.settled();
    server.clear();
  }
  const both = await scm(["journal", "settle", "12345678", "--note", "x", "--order", "CS1", "--not-made"]);
  expect(both.code).toBe(2);
});

test("a key needs a journal, has no repeat, and is no option of what costs nothing", async () => {
  const without = await buy(["--key", "shop", "--no-journal", "--yes"]);
  expect(without).toMatchObject({ code: 2 });
  expect(without.stderr).toContain("--key needs a journal");
  const repeat = await buy(["--key", "shop", "--allow-repeat", "--yes", "--journal", await newJournal()]);
  expect(repeat).toMatchObject({ code: 2 });
  expect(repeat.stderr).toContain("--allow-repeat must not stand beside");
  expect(await scm(["list", "--key", "shop", "--endpoint", server.url])).toMatchObject({ code: 2 });
  expect((await scm(["buy", "--help"])).stdout).toContain("--key <name>");
  expect(server.requests).toHaveLength(0);
});

test("buy --purchase-tag sends a tag of its own, and the journal keeps it", async () => {
  const journal = await newJournal();
  expect(await buy(["--purchase-tag", "--yes", "--journal", journal])).toMatchObject({ code: 0 });
  const [order] = server.orders;
  expect(JSON.parse(order?.body ?? "")).toMatchObject({ tags: [{ key: "scm-purchase" }] });
  expect(await fileJournal(journal).entries()).toMatchObject([{ tag: { key: "scm-purchase" } }]);
  expect(await scm(["list", "--purchase-tag", "--endpoint", server.url])).toMatchObject({ code: 2 });
});
