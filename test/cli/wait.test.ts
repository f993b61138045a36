import { afterAll, expect, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { scm } from "./support.js";

const mock = await createMock({ seed: "wait" });
const { url } = await mock.listen();
afterAll(() => mock.close());
const seeded = (status: "ISSUED" | "UNPASSED" | "CHECKING_DOMAIN" | "CHECKING_ORG") =>
  mock.seed({ certificates: [{ status, type: "OV_SSL_CERT" }] }).certificates[0] ?? "";
const show = (id: string, ...flags: string[]) => ["show", id, "--endpoint", url, "--wait", "issued", ...flags];

test("what is there already is shown at once", async () => {
  const id = seeded("ISSUED");
  const result = await scm(show(id));
  expect(result.code).toBe(0);
  expect(result.stdout).toContain(`id: ${id}`);
  expect(result.stderr).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}ISSUED$/m);
});

test("what cannot come ends with exit code 9 and what to do", async () => {
  const result = await scm(show(seeded("UNPASSED"), "--json"));
  expect(result.code).toBe(9);
  expect(result.json()).toMatchObject({ ending: "ended", outcome: "rejected", state: "UNPASSED", wanted: "ISSUED" });
  expect(result.json()["message"]).toContain("apply again");
});

test("a time that is over ends with exit code 8", async () => {
  const result = await scm(show(seeded("CHECKING_ORG"), "--wait-at-most", "10ms"));
  expect(result.code).toBe(8);
  expect(result.stderr).toContain("It is CHECKING_ORG, and the time to wait for ISSUED is over.");
});

test("Ctrl+C ends it and leaves nothing undone", async () => {
  const controller = new AbortController();
  const id = seeded("CHECKING_DOMAIN");
  const running = scm(show(id), { controller });
  await mock.nextRequest();
  setTimeout(() => controller.abort(), 200);
  const result = await running;
  expect(result.code).toBe(130);
  expect(result.stderr).toContain("the waiting for ISSUED was ended. Wait again at any time.");
});

test("on a terminal of 80 columns a line beneath tells how long it has been", async () => {
  const result = await scm(show(seeded("CHECKING_ORG"), "--wait-at-most", "10ms"), { answers: [], columns: 80 });
  const lines = result.stderr.split(/\r\u001b\[K|\n/);
  expect(lines).toContainEqual(
    expect.stringMatching(/^Waiting for ISSUED, 0:\d\d so far; it is CHECKING_ORG\. Ctrl\+C ends it\.$/),
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test("a state that there is not is told with the nearest", async () => {
  const result = await scm(["show", "scs1795507200000", "--endpoint", url, "--wait", "ISUED"]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain("did you mean ISSUED");
});
