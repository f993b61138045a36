import { afterAll, expect, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { scm } from "./support.js";

const mock = await createMock({ seed: "due", now: Date.now() });
const { url } = await mock.listen();
afterAll(() => mock.close());

test("exit code 0 when nothing ends soon, 10 with a table of 80 columns when something does", async () => {
  const none = await scm(["due", "--endpoint", url]);
  expect(none).toMatchObject({ code: 0, stdout: "Nothing ends soon.\n" });
  const ids = mock.seed({
    certificates: [
      { name: "shop", domain: "www.example.com", not_after: "+10d" },
      { name: "own", status: "UPLOAD", not_after: "+50d" },
    ],
  }).certificates;
  const some = await scm(["due", "--endpoint", url], { columns: 80, outputIsTerminal: true });
  expect(some.code).toBe(10);
  expect(some.stdout).toMatch(/^ID +DOMAIN +STATUS +ENDS IN +USED BY +YEARS LEFT +NAME$/m);
  expect(some.stdout).toMatch(new RegExp(`^${ids[0]} +www\\.example\\.com +ISSUED +(9|10) d +0 +0 +shop$`, "m"));
  for (const line of some.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  const json = await scm(["due", "--within", "60d", "--endpoint", url, "--json"]);
  expect(json.code).toBe(10);
  expect(json.json()).toMatchObject({ ending: "due", outcome: "succeeded", hidden: 0 });
  expect(json.json()["certificates"]).toHaveLength(2);
});

test("a time that is none is refused", async () => {
  const result = await scm(["due", "--within", "soon", "--endpoint", url]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain("Give a time such as 30d, 2w or 36h.");
});
