import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { application } from "../workflows/support.js";
import { purchase, scm, temporaryFolder, type Setting } from "./support.js";

// Between two looks, which are ten seconds apart, the authority finds the proof and issues.
const mock = await createMock({
  seed: "obtain",
  now: Date.now(),
  onRequest: ({ operation }) => void (operation === "ShowCertificate" && mock.clock.advance("1h")),
});
const { url } = await mock.listen();
afterAll(() => mock.close());

const csrFlags = ["--name", "own", "--domain-name", "www.example.com"];
csrFlags.push("--private-key-algo", "RSA_2048", "--usage", "PERSONAL");

async function command(body: object = application) {
  const folder = await temporaryFolder();
  const place = (name: string) => path.join(folder, name);
  await writeFile(place("buy.json"), JSON.stringify({ ...purchase, cert_type: "DV_SSL_CERT" }));
  await writeFile(place("apply.json"), JSON.stringify(body));
  const words = ["obtain", "--key", "shop", "--purchase", place("buy.json"), "--application", place("apply.json")];
  const all = [...words, "-o", place("tls"), "--journal", place("journal.jsonl"), "--endpoint", url];
  return {
    tls: place("tls"),
    run: (flags: string[] = ["--yes"], setting?: Setting) => scm([...all, ...flags], setting),
  };
}

test("obtain buys once, shows the proofs, and writes files that only their owner may read", async () => {
  const { run, tls } = await command();
  const no = await run([], { answers: ["n"] });
  expect(no).toMatchObject({ code: 4, questions: ["This costs money. Go on? [y/N] "] });
  expect(mock.service.orders).toEqual([]);
  const result = await run();
  expect(result.stderr).toMatch(/Publish these proofs[\s\S]*record_type: TXT/);
  expect(result.code).toBe(0);
  expect((await readdir(tls)).sort()).toEqual(["cert.pem", "chain.pem", "fullchain.pem", "privkey.pem"]);
  expect((await stat(path.join(tls, "privkey.pem"))).mode & 0o777).toBe(0o600);
  const key = await readFile(path.join(tls, "privkey.pem"), "utf8");
  expect(result.stdout + result.stderr).not.toContain(key.split("\n")[1]);
  const again = await run(["--yes", "--json"]);
  expect(again.code).toBe(0);
  expect(again.json()["orderId"]).toBe(mock.service.orders[0]?.id);
  expect(mock.service.orders).toHaveLength(1);
  expect(await readFile(path.join(tls, "privkey.pem"), "utf8")).toBe(key);
}, 60_000);

test("with a request of one's own the key stays where it is", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "own.csr");
  // Made by another service, so that this one does not have its key.
  const other = await createMock({ seed: "other" });
  onTestFinished(() => other.close());
  const { url: elsewhere } = await other.listen();
  const made = await scm(["csr", "create", "--endpoint", elsewhere, "--output-fields", "id", ...csrFlags]);
  const shown = await scm(["csr", "show", made.stdout.trim(), "--endpoint", elsewhere, "--json"]);
  await writeFile(file, String(Object(shown.json()["data"])["csr"]));
  const { run, tls } = await command();
  const result = await run(["--yes", "--csr", file, "--key", "own"]);
  expect(result.code, result.stderr).toBe(0);
  expect((await readdir(tls)).sort()).toEqual(["cert.pem", "chain.pem", "fullchain.pem"]);
}, 60_000);

test("what is wrong with both files is told in one round, and a request that stands in two places", async () => {
  const { run } = await command({ ...application, domain_method: "POST", csr: "x" });
  const absent = await run(["--yes", "--purchase", "no-such.json"]);
  expect(absent.code).toBe(2);
  expect(absent.stderr).toMatch(/no-such\.json/);
  expect(absent.stderr).toContain("domain_method must be one of");
  const twice = await run(["--yes", "--csr", "package.json"]);
  expect(twice.stderr).toMatch(/--csr and csr of \S+apply\.json exclude each other/);
});

test("an application that breaks the document, or does not fit, is told before anything is bought", async () => {
  const before = mock.requests.length;
  const broken = await (await command({ ...application, domain_method: "POST" })).run();
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain("domain_method must be one of");
  const misfit = await (await command({ ...application, domain: "*.example.com" })).run();
  expect(misfit.code).toBe(2);
  expect(misfit.stderr).toContain("must be no wildcard for SINGLE_DOMAIN");
  expect(mock.requests).toHaveLength(before);
});
