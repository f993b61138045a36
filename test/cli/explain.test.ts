import { describe, expect, test } from "vitest";
import { errorCodes } from "../../generated/error-codes.js";
import { scm } from "./support.js";

describe("scm explain", () => {
  test.each(["SCM.0015", "scm.0015", "SCM.15", "15"])("%s", async (code) => {
    const { stdout } = await scm(["explain", code]);
    expect(stdout).toContain("SCM.0015");
    expect(stdout).toContain(errorCodes["SCM.0015"].meaning);
    expect(stdout).toContain(errorCodes["SCM.0015"].action);
    expect(stdout).toContain("Nothing was done.");
  });

  test("knows the other names of a prefix", async () => {
    const { stdout } = await scm(["explain", "APIG.0301"]);
    expect(stdout).toContain("APIGW.0301 (the same as APIG.0301)");
  });

  test("says that a purchase may have been made", async () => {
    const { stdout } = await scm(["explain", "SCM.0016"]);
    expect(stdout).toContain("It may have been done. Look before you repeat it.");
    expect(stdout).toContain("contradicted");
  });

  test("tells all that the catalogue knows with --json", async () => {
    for (const [code, entry] of Object.entries(errorCodes).filter((_, index) => index % 5 === 0)) {
      expect((await scm(["explain", code, "--json"])).json()).toMatchObject({
        outcome: "succeeded",
        codes: [{ code, ...entry }],
      });
    }
  });

  test("lists them all without a code", async () => {
    const { stdout } = await scm(["explain"]);
    expect(stdout.trim().split("\n")).toHaveLength(Object.keys(errorCodes).length);
  });

  test.each([
    { code: "SCM.0051", near: "SCM.0015" },
    { code: "SCN.0015", near: "SCM.0015" },
    { code: "APIGW.0380", near: "APIGW.0308" },
  ])("suggests $near for $code", async ({ code, near }) => {
    const result = await scm(["explain", code]);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(`${code} is not in the catalogue. Near it:`);
    expect(result.stderr).toContain(near);
    expect((await scm(["explain", code, "--json"])).json()).toMatchObject({
      outcome: "not-sent",
      ending: "invalid",
      near: expect.arrayContaining([near]) as string[],
    });
  });

  test("suggests nothing for something else", async () => {
    const { code, stderr } = await scm(["explain", "certificate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("scm explain lists those that are");
  });
});
