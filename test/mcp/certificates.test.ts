import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { issued } from "../support/own-certificates.js";
import { desk, expectNoSecrets, openEntries, purchase, token } from "./support.js";

// What belongs to this service: importing from files, exporting into files, what is due, and finding out.

const keyLine = (pem: string) => pem.split("\n")[1] ?? "";

test("a certificate is imported from files, once; a key never passes through a message, either way", async () => {
  const { assistant, imports, exports, mock } = await desk({ allow: ["import", "export"] });
  const { certificate, privateKey } = await issued("shop.example.com");
  await writeFile(path.join(imports, "fullchain.pem"), certificate);
  await writeFile(path.join(imports, "key.pem"), privateKey);
  const { call, heard } = await assistant();
  const files = { certificate: "fullchain.pem", private_key: "key.pem" };
  const made = await call("import", files);
  expect(made).toMatchObject({ outcome: "succeeded", isNew: true });
  expect(await call("import", files)).toMatchObject({ isNew: false, certificateId: made["certificateId"] });
  expect(await call("import", { ...files, private_key: privateKey })).toMatchObject({ outcome: "not-sent" });
  expect(await call("import", { ...files, certificate: "../journal.jsonl" })).toMatchObject({ outcome: "not-sent" });
  expect(await call("import", { ...files, password: "x" })).toMatchObject({ outcome: "not-sent" });
  // Told of the arguments, as they are called here.
  const swapped = await call("import", { certificate: "key.pem", private_key: "fullchain.pem" });
  expect(swapped).toMatchObject({ violations: [{ pointer: "/certificate" }, { pointer: "/private_key" }] });
  const due = await call("due", { within_days: 90 });
  expect(due.fromService?.data).toMatchObject({ certificates: [{ id: made["certificateId"], isImported: true }] });

  const exported = await call("export", { certificate_id: made["certificateId"] });
  expect(exported).toMatchObject({ outcome: "succeeded", files: { "private_key.pem": expect.any(String) as string } });
  const [folder = ""] = await readdir(exports);
  const key = path.join(exports, folder, "private_key.pem");
  expect(await readFile(key, "utf8")).toContain(keyLine(privateKey));
  expect((await stat(key)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.join(exports, folder))).toContain("entire_certificate.pem");
  expectNoSecrets(heard, [keyLine(privateKey), token]);
  expect(mock.violations).toEqual([]);
});

test("a purchase without an answer is found out, reading only, and written down when it is proven", async () => {
  // The journal writes the time of this machine.
  const now = () => Date.now() + 11 * 60_000;
  const { assistant, mock, journal } = await desk({ purchases: ["2"], now });
  mock.clock.set(Date.now());
  const { call } = await assistant();
  const { quote } = await call("quote-buy", { body: purchase });
  mock.next("SubscribeCertificate", { fault: "answer-lost" });
  const lost = await call("buy", { body: purchase, quote });
  const found = await call("reconcile", { entry: lost["journalEntry"] });
  expect(found).toMatchObject({
    entries: [{ verdict: "bought", orderId: mock.orders[0]?.receipt, isSettled: true }],
  });
  expect(await openEntries(journal)).toEqual([]);
  expect(await call("reconcile")).toMatchObject({ message: "Nothing is open." });
  expect(await call("quote-buy", { body: purchase })).toMatchObject({
    allowance: [{ left: 1 }],
    remarks: [expect.stringContaining(mock.orders[0]?.receipt ?? "none") as string],
  });
});

test("one of which no order is found stays open until a person closes it", async () => {
  const now = () => Date.now() + 11 * 60_000;
  const { assistant, mock, journal } = await desk({ purchases: ["2"], now });
  mock.clock.set(Date.now());
  const { call } = await assistant();
  const { quote } = await call("quote-buy", { body: purchase });
  mock.next("SubscribeCertificate", { status: 500 });
  await call("buy", { body: purchase, quote });
  const [entry] = await openEntries(journal);
  expect(await call("reconcile")).toMatchObject({
    entries: [{ verdict: "not-found", isSettled: false, onceKnown: `scm journal settle ${entry?.id}` }],
  });
  const again = await call("quote-buy", { body: purchase });
  expect(await call("buy", { body: purchase, quote: again.quote })).toMatchObject({ outcome: "not-sent" });
  await journal.settleByHand(entry?.id ?? "", "no order in the Billing Center", { made: false });
  const last = await call("quote-buy", { body: purchase });
  expect(last).toMatchObject({ allowance: [{ left: 2 }] });
  expect(await call("buy", { body: purchase, quote: last.quote })).toMatchObject({ outcome: "succeeded" });
  expect(mock.orders).toHaveLength(1);
});

test("an error code is explained; an unknown one is not guessed at", async () => {
  const { assistant } = await desk();
  const { call } = await assistant();
  for (const code of ["SCM.0015", " scm.0015 ", "15"])
    expect(await call("explain", { code }), code).toMatchObject({
      codes: [{ code: "SCM.0015", processed: "Nothing was done." }],
    });
  expect(await call("explain", { code: "SCM.9999" })).toMatchObject({ outcome: "not-sent", isError: true });
  expect(
    await call("advice", { operation: "SubscribeCertificate", body: { ...purchase, effective_time: 3 } }),
  ).toMatchObject({ advice: [{ id: "more-than-one-year" }] });
});
