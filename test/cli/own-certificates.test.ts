import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { issued } from "../support/own-certificates.js";
import { scm, temporaryFolder, type Setting } from "./support.js";

const mock = await createMock({ seed: "own" });
const { url } = await mock.listen();
afterAll(() => mock.close());

/** The files as an ACME client leaves them, and the flags that name them. */
async function files(own: { readonly certificate: string; readonly privateKey: string }): Promise<string[]> {
  const folder = await temporaryFolder();
  const [certificate, key] = [path.join(folder, "fullchain.pem"), path.join(folder, "key.pem")];
  await Promise.all([writeFile(certificate, own.certificate), writeFile(key, own.privateKey)]);
  return ["--certificate", certificate, "--private-key", key];
}

const at = (words: readonly string[], setting?: Setting) => scm([...words, "--endpoint", url], setting);

test("import, deploy and replace, as a renewal does it", async () => {
  const imported = await at(["import", ...(await files(await issued("www.example.com", { to: 9 }))), "--json"]);
  expect(imported.code).toBe(0);
  const oldId = String(imported.json()["certificateId"]);
  const again = await at(["import", ...(await files(await issued("www.example.com", { to: 9 })))]);
  expect(again.code).toBe(0);

  const to = ["--to", "cdn:www.example.com", "--to", "elb:cn-north-4/elb-1"];
  const asked = await at(["deploy", oldId, ...to], { answers: ["n"] });
  expect(asked).toMatchObject({ code: 4, questions: ["Go on? [y/N] "] });
  expect(asked.stderr).toContain("This costs CNY 30 for each resource");
  expect(mock.service.charges).toEqual([]);
  expect((await at(["deploy", oldId, ...to])).code).toBe(2);
  const deployed = await at(["deploy", oldId, ...to, "--yes"]);
  expect(deployed.code).toBe(0);
  expect(deployed.stdout).toMatch(/^cdn:www\.example\.com +deployed$/m);

  mock.service.breakTarget({ service: "ELB" });
  const renewed = await files(await issued("www.example.com", { to: 90 }));
  const partly = await at(["replace", oldId, ...renewed, "--delete-old", "--yes"]);
  expect(partly.code).toBe(7);
  expect(partly.stdout).toMatch(/^elb:cn-north-4\/elb-1 +failed +ELB\.8904$/m);
  mock.service.mendTargets();
  const done = await at(["replace", oldId, ...renewed, "--delete-old", "--yes", "--json"]);
  expect(done.code).toBe(0);
  expect(done.json()).toMatchObject({ isNew: false, isComplete: true, isOldDeleted: true });
});

test("an old one that is used nowhere is deleted by a person who was asked, or by --yes", async () => {
  const old = await at(["import", ...(await files(await issued("spare.example.com", { to: 9 }))), "--json"]);
  const oldId = String(old.json()["certificateId"]);
  const flags = ["replace", oldId, ...(await files(await issued("spare.example.com", { to: 90 }))), "--delete-old"];
  const kept = await at(flags, { answers: ["n"] });
  expect(kept).toMatchObject({ code: 0, questions: ["This cannot be undone. Go on? [y/N] "] });
  expect(kept.stderr).toContain("This destroys: The certificate and its private key here.");
  expect(kept.stdout).toContain(`${oldId} is used nowhere any more, and kept.`);
  expect((await at(["show", oldId])).code).toBe(0);
  expect((await at(flags, { answers: ["y"] })).stdout).toContain(`${oldId} is deleted.`);
  expect((await at(["show", oldId])).code).toBe(3);
});

test("what is wrong with the files is told by flag, and nothing is sent", async () => {
  const [own, other] = [await issued(), await issued()];
  const before = mock.requests.length;
  const result = await at(["import", ...(await files({ certificate: own.leaf, privateKey: other.privateKey }))]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain("--certificate comes without the certificate that issued it");
  expect(result.stderr).toContain("--private-key does not belong to the certificate");
  expect(mock.requests).toHaveLength(before);
});

test("without files or targets the operation is called as the document has it", async () => {
  const result = await at([
    "deploy",
    "scs1795507200000",
    "--service-name",
    "CDN",
    "--resources",
    '{"domain_name":"a.example"}',
    "--yes",
  ]);
  expect(result.stderr).toContain("/v3/scm/certificates/scs1795507200000/deploy");
});

test.each([
  ["import", " import --certificate FILE --private-key FILE"],
  ["deploy", " deploy ID --to cdn:DOMAIN --to elb:REGION/ID"],
])("scm %s --help shows the shorter way, on a line of its own", async (command, line) => {
  const { stdout } = await scm([command, "--help"]);
  expect(stdout.split("\n").filter((one) => one.endsWith(line))).toHaveLength(1);
});
