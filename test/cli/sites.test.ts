import { expect, test } from "vitest";
import { scm } from "./support.js";

test("what a site does not document is advised against, and goes all the same", async () => {
  const shown = await scm(["csr-list", "--region", "eu-west-101", "--dry-run"]);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain("https://scm.eu-west-101.myhuaweicloud.eu/v3/scm/csr");
  expect(shown.stderr).toContain("ListCsr is not documented at eu-west-101");

  const { code, stderr } = await scm(["csr-list", "--region", "cn-north-4", "--dry-run"]);
  expect(code).toBe(0);
  expect(stderr).not.toContain("not documented");
});

test("so with --json", async () => {
  const result = await scm(["tag-list-all", "--region", "my-kualalumpur-1", "--dry-run", "--json"]);
  expect(result.json()).toMatchObject({ advice: [{ id: "not-documented-at-site" }] });
});
