import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:tls";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fileJournal } from "../../src/engine/journal-file.js";
import {
  obtainCertificate,
  UndecidedError,
  type Fetch,
  type ObtainedFiles,
  type ObtainStep,
  type ReadableJournal,
} from "../../src/index.js";
import { createMock, type Mock } from "../../src/testing/index.js";
import { part, some } from "../support/some.js";
import { application, clientOf, purchase } from "./support.js";

/** Those that the service took, of all processes of a test. */
let applications: string[] = [];

class Crash extends Error {}

/** A process that dies at its n-th step to the outside: before a request or a write is made, or after it, with no answer. */
function processOf(mock: Mock, file: string, { diesAt = Infinity, laterMs = 0 } = {}) {
  let steps = 0;
  const death = new AbortController();
  const alive = () => {
    if (++steps < diesAt) return;
    // Nothing of it goes on.
    death.abort();
    throw new Crash(`It died at step ${diesAt}.`);
  };
  const around = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    alive();
    const result = await work();
    alive();
    return result;
  };
  const fetch: Fetch = (url, init) =>
    around(async () => {
      // The authority takes its time.
      if (init.method === "GET" && applications.length > 0) mock.clock.advance("10m");
      const response = await mock.fetch(url, init);
      if (url.endsWith("/apply") && response.ok) applications.push(url);
      return response;
    });
  const kept = fileJournal(file);
  const journal: ReadableJournal = {
    open: (...args) => around(() => kept.open(...args)),
    settle: (...args) => around(() => kept.settle(...args)),
    entries: () => around(() => kept.entries()),
    openByKey: (...args) => around(() => kept.openByKey(...args)),
    settleByHand: (...args) => around(() => kept.settleByHand(...args)),
  };
  const given: ObtainedFiles[] = [];
  const seen: ObtainStep[] = [];
  return {
    given,
    seen,
    steps: () => steps,
    run: (key = "shop") =>
      obtainCertificate({
        ...{ client: clientOf(mock, { fetch, maxAttempts: 1 }), journal, key, purchase, application, everyMs: 0 },
        signal: death.signal,
        onProof: () => undefined,
        output: (files) => around(async () => given.push(files)),
        onStep: (step) => seen.push(step),
        now: () => Date.now() + laterMs,
      }),
  };
}

async function started(): Promise<{ mock: Mock; file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "obtain-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  applications = [];
  const mock = await createMock({ seed: "obtain", now: Date.now() });
  onTestFinished(() => mock.close());
  return { mock, file: path.join(folder, "journal.jsonl") };
}

test("from nothing to files that a TLS server takes; a second run buys nothing and gives the same", async () => {
  const { mock, file } = await started();
  const first = processOf(mock, file);
  const obtained = await first.run();
  expect(first.seen).toEqual(["buy", "apply", "wait", "export", "output"]);
  expect(obtained.certificate).toMatchObject({
    status: "ISSUED",
    order_id: obtained.orderId,
    domain: application.domain,
  });
  const [files] = first.given;
  createServer({ cert: files?.fullchain ?? "", key: files?.privateKey ?? "" }).close();
  const second = processOf(mock, file);
  expect(await second.run()).toEqual(obtained);
  expect(second.seen).toEqual(["find", "wait", "export", "output"]);
  expect(second.given).toEqual(first.given);
  expect(mock.service.orders).toHaveLength(1);
});

test(`killed at every step (${part}), before and after each request and each write: one order, one application, the same files`, async () => {
  const { mock: sample, file: sampleFile } = await started();
  const whole = processOf(sample, sampleFile);
  await whole.run();
  const { mock, file } = await started();
  for (const diesAt of some(Array.from({ length: whole.steps() }, (_, index) => index + 1))) {
    mock.reset();
    mock.clock.set(Date.now());
    applications = [];
    const journal = `${file}-${diesAt}`;
    await expect(processOf(mock, journal, { diesAt }).run(), `step ${diesAt}`).rejects.toThrow();
    // An hour later.
    const last = processOf(mock, journal, { laterMs: 3_600_000 });
    const obtained = await last.run();
    expect(
      mock.service.orders.map(({ id }) => id),
      `step ${diesAt}`,
    ).toEqual([obtained.orderId]);
    expect(obtained.files.fullchain.match(/BEGIN CERTIFICATE/g)?.length).toBeGreaterThan(1);
    expect(applications, `step ${diesAt}`).toHaveLength(1);
    const again = processOf(mock, journal);
    expect((await again.run()).files).toEqual(obtained.files);
    mock.reset();
  }
}, 120_000);

test("eight at once with one key buy one; with another key another one is bought", async () => {
  const { mock, file } = await started();
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => processOf(mock, file).run()));
  expect(mock.service.orders).toHaveLength(1);
  for (const result of results)
    if (result.status === "fulfilled") expect(result.value.orderId).toBe(mock.service.orders[0]?.id);
  await processOf(mock, file)
    .run("another")
    .catch(() => undefined);
  expect(mock.service.orders).toHaveLength(2);
});

test("while nobody can know whether it was bought, nothing is bought", async () => {
  const { mock, file } = await started();
  const client = clientOf(mock, { maxAttempts: 1 });
  const common = { client, journal: fileJournal(file), key: "shop", purchase, application, onProof: () => undefined };
  mock.next("SubscribeCertificate", { fault: "reset" });
  const options = { ...common, output: () => undefined };
  await expect(obtainCertificate(options)).rejects.toMatchObject({ outcome: "unknown" });
  const error: unknown = await obtainCertificate(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UndecidedError);
  expect(String(error)).toMatch(/Nothing was bought: .*Run it again after \d{4}-/);
  expect(mock.service.orders).toEqual([]);
});

test("an application that cannot be made is refused before anything is bought", async () => {
  const { mock, file } = await started();
  const common = {
    client: clientOf(mock),
    journal: fileJournal(file),
    key: "shop",
    onProof: () => undefined,
    output: () => undefined,
  };
  for (const [wrong, says] of [
    [{ domain: "*.example.com" }, "domain must be no wildcard for SINGLE_DOMAIN"],
    [{ sans: "a.example.com" }, "sans must not make more names than domain_numbers, 1"],
    [{ domain_method: "POST" as "DNS" }, "domain_method must be one of"],
  ] as const)
    await expect(obtainCertificate({ ...common, purchase, application: { ...application, ...wrong } })).rejects.toThrow(
      says,
    );
  expect(mock.requests).toEqual([]);
});

test("what is no single certificate, and no key, is refused", async () => {
  const { mock, file } = await started();
  const common = {
    client: clientOf(mock),
    journal: fileJournal(file),
    application,
    onProof: () => undefined,
    output: () => undefined,
  };
  for (const wrong of [
    { key: "", purchase },
    { key: "a", purchase: { ...purchase, order_number: 2 } },
  ])
    await expect(obtainCertificate({ ...common, ...wrong })).rejects.toMatchObject({ name: "ValidationError" });
});
