import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scm } from "./support.js";

/** Starts `scm mock` on a free port. */
async function start(...args: readonly string[]): Promise<string> {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return new Promise<string>((resolve, reject) => {
    const onOutput = (text: string) => {
      const [, url] = /The mock answers on (\S+)\. Stop it/.exec(text) ?? [];
      if (url !== undefined) resolve(url);
    };
    scm(["mock", "--port", "0", ...args], { controller, onOutput }).catch(reject);
  });
}

async function file(text: string): Promise<string> {
  const name = path.join(tmpdir(), `seed-${process.pid}-${Math.floor(performance.now() * 1000)}.json`);
  await writeFile(name, text);
  return name;
}

test("scm mock --seed-file begins with what is in the file; deleted certificates are gone", async () => {
  const seed = { certificates: [{ id: "scs1795507200000", domain: "shop.example", not_after: "+20d" }] };
  const endpoint = await start("--seed-file", await file(JSON.stringify(seed)), "--quiet");
  const listed = await scm(["list", "--endpoint", endpoint]);
  expect(listed).toMatchObject({ code: 0, stdout: expect.stringContaining("shop.example") as string });
  expect(await scm(["delete", "scs1795507200000", "--yes", "--endpoint", endpoint])).toMatchObject({ code: 0 });
  expect((await scm(["list", "--endpoint", endpoint])).stdout).not.toContain("shop.example");
});

test("scm mock --speed lets hours pass in a moment", async () => {
  const seed = { certificates: [{ id: "scs1795507200000", status: "CHECKING_DOMAIN", key_algorithm: "EC_P256" }] };
  const endpoint = await start("--seed-file", await file(JSON.stringify(seed)), "--speed", "1000000", "--quiet");
  const { stdout } = await scm(["show", "scs1795507200000", "--endpoint", endpoint]);
  // Half a year goes by in sixteen seconds, which a busy machine may take.
  expect(stdout).toMatch(/ISSUED|EXPIRED/);
});

test.each([
  ['{"certificates": [{"status": "BOUGHT"}]}', /: certificates\[0\]\.status is "BOUGHT"\. It can be PAID, CHECKING,/],
  [
    '{"certificate": []}',
    /: The seed has no "certificate"\. It can have certificates, csrs, free_certificates, keeps_purchase_tags\./,
  ],
  ["[]", /: The seed takes an object\./],
  ["{", / is no JSON: look at line 1, column 2\./],
])("a seed file with %s is refused with its place", async (text, says) => {
  const { code, stderr } = await scm(["mock", "--port", "0", "--seed-file", await file(text)]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
});

test("a seed file that is not there, and a speed that is none, are refused", async () => {
  expect(await scm(["mock", "--seed-file", "no-such-file.json"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no-such-file.json cannot be read") as string,
  });
  expect(await scm(["mock", "--speed", "fast"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Give a number such as 60") as string,
  });
});
