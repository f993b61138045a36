import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createClient } from "../../src/engine/index.js";
import { fileJournal } from "../../src/engine/journal-file.js";
import { openLines, parseCommands, parseGrant } from "../../src/mcp/allowed.js";
import { readDocument } from "../../src/mcp/document.js";
import { createMock } from "../../src/testing/index.js";
import document from "../shop/generated/openapi.json" with { type: "json" };
import { service } from "../shop/generated/service.js";
import { validators } from "../shop/generated/validators.js";
import { expectNoSecrets, serverOf, temporaryFolder } from "./support.js";

// The general part with a service that is unlike ours: all comes from its document.

const card = "4000123412341234";
const key = "k-1234567890abcdef";

async function shop(allow: readonly string[], purchases: readonly string[] = []) {
  const mock = await createMock({ document, validators });
  onTestFinished(() => mock.close());
  const folder = await temporaryFolder();
  const [imports, exports] = [path.join(folder, "in"), path.join(folder, "out")];
  await Promise.all([imports, exports].map((each) => mkdir(each)));
  const journal = fileJournal(path.join(folder, "journal.jsonl"));
  const credentials = { authorize: () => ({ authorization: "Bearer till-key-0123456789" }) };
  const client = createClient(service, {
    endpoint: "https://de.shop.example/api",
    ...{ credentials, fetch: mock.fetch, maxAttempts: 1, journal },
  });
  const api = readDocument(document, await service.operations());
  const allowed = {
    commands: parseCommands(allow, api),
    purchases: purchases.map((text) => parseGrant(text, api)),
    destruction: false,
  };
  const settings = {
    ...{ name: "shop", version: "1.0.0", service, document, client, journal, journalFile: "journal.jsonl", allowed },
    ...{ folders: { imports, exports }, settle: (entry: string) => `settle ${entry}` },
  };
  return { mock, folder, imports, exports, journal, api, allowed, ...(await serverOf(settings)) };
}

test("the tools of another service come from its document alone", async () => {
  const { assistant, api, allowed } = await shop([]);
  const { client, call } = await assistant();
  const names = (await client.listTools()).tools.map(({ name }) => name);
  expect(names).toEqual([
    ...["ping", "list-products", "get-products-by-product-id", "quote-place-order", "show-order", "quote-ship-orders"],
    ...["explain", "reconcile"],
  ]);
  expect(openLines(api, allowed)).toContain("buys: nothing");
  expect(await call("list-products", { limit: 2 })).toMatchObject({ outcome: "succeeded" });
  expect(await call("list-products", { limit: 200, colour: "red" })).toMatchObject({ outcome: "not-sent" });
  expect(await call("cancel-order", { number: 7001 })).toMatchObject({
    message: "Nothing was sent: cancel-order is closed here.",
  });
});

test("an order whose card stands in a file takes two steps, and is not proved by a body that has the card", async () => {
  const { assistant, mock, imports, journal } = await shop([], ["1"]);
  await writeFile(path.join(imports, "card.txt"), `${card}\n`);
  const { call, heard } = await assistant();
  const order = (payment: object) => ({
    body: { items: [{ product: "p1", count: 1 }], payment: { kind: "card", ...payment } },
  });
  expect(await call("quote-place-order", order({ card }))).toMatchObject({
    outcome: "not-sent",
    violations: [{ pointer: "/payment/card", keyword: "secret" }],
  });
  const byFile = order({ card: { file: "card.txt" } });
  const { quote } = await call("quote-place-order", byFile);
  expect(await call("place-order", { ...byFile, quote })).toMatchObject({ outcome: "succeeded" });
  expect(mock.orders).toHaveLength(1);
  expect(mock.requests.at(-1)?.body).toMatchObject({ payment: { card } });
  expect((await journal.entries())[0]?.key).toMatch(/^assistant:1:/);
  // What the file holds by now is something else.
  await writeFile(path.join(imports, "card.txt"), "4000123412340000");
  expect(await call("place-order", { ...byFile, quote })).toMatchObject({ outcome: "not-sent" });
  expectNoSecrets(heard, [card, "till-key-0123456789"]);
});

test("what costs in a case, and is open by its name, is quoted with what it costs", async () => {
  const { assistant, mock } = await shop(["ship-orders"]);
  const { call } = await assistant();
  const free = { body: { orders: [7001] } };
  const fast = { body: { orders: [7001], express: true } };
  expect(await call("quote-ship-orders", free)).toMatchObject({ costsMoney: false });
  const { quote, ...quoted } = await call("quote-ship-orders", fast);
  expect(quoted).toMatchObject({ costsMoney: true, cost: "5 euros for each parcel" });
  expect(await call("ship-orders", { ...free, quote })).toMatchObject({ outcome: "not-sent" });
  // The document's example: one of two parcels was not sent.
  expect(await call("ship-orders", { ...fast, quote })).toMatchObject({ outcome: "succeeded", isError: true });
  expect(mock.orders).toHaveLength(1);
});

test("a key that is shown once goes to a file of its owner, and to nobody else", async () => {
  const { assistant, imports, exports, folder } = await shop(["create-key"]);
  await writeFile(path.join(folder, "outside.txt"), "open sesame outside");
  await writeFile(path.join(imports, "password.txt"), "open sesame street");
  await symlink(path.join(folder, "outside.txt"), path.join(imports, "link.txt"));
  await symlink(folder, path.join(imports, "up"));
  const { call, heard } = await assistant();
  const make = (file: string) => call("create-key", { body: { till: "front", password: { file } } });
  for (const file of [
    "../outside.txt",
    "link.txt",
    "up/outside.txt",
    path.join(folder, "outside.txt"),
    "",
    ".",
    "none",
  ])
    expect(await make(file), file).toMatchObject({ outcome: "not-sent", violations: [{ pointer: "/password" }] });
  expect(await call("create-key", { body: { till: "front", password: "open sesame street" } })).toMatchObject({
    outcome: "not-sent",
  });
  const [one, other] = [await make("password.txt"), await make("./password.txt")];
  expect([one.outcome, other.outcome]).toEqual(["succeeded", "succeeded"]);
  const folders = await readdir(exports);
  expect(folders).toHaveLength(2);
  for (const name of folders) {
    const file = path.join(exports, name, "key.txt");
    expect(await readFile(file, "utf8")).toBe(key);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(heard.join("")).toContain(JSON.stringify(file).slice(1, -1));
  }
  expectNoSecrets(heard, [key, "open sesame"]);
});
