import { afterAll, describe, expect, test } from "vitest";
import { createMock } from "../../src/testing/index.js";
import { scm } from "./support.js";

const mock = await createMock({ seed: "consent" });
const { url } = await mock.listen();
afterAll(() => mock.close());
const [id = ""] = mock.seed({ certificates: [{ domain: "www.example.com" }] }).certificates;
const change = (action: string, setting: Parameters<typeof scm>[1] = {}) =>
  scm(["tags", "change", id, "--endpoint", url, "--action", action, "--tags", "team=web"], setting);

describe("what destroys in some cases", () => {
  test("is sent unasked where it does not", async () => {
    expect(await change("create", { answers: [] })).toMatchObject({ code: 0, questions: [] });
    expect(await change("create")).toMatchObject({ code: 0 });
  });

  test("asks where it does, and names what is lost", async () => {
    const no = await change("delete", { answers: ["n"] });
    expect(no).toMatchObject({ code: 4, questions: ["This cannot be undone. Send it? [y/N] "] });
    expect(no.stderr).toContain("This destroys: The tags that are named.");
    expect(await change("delete")).toMatchObject({ code: 2 });
    const { stdout } = await scm(["tags", "list", id, "--endpoint", url]);
    expect(stdout).toBe("team\tweb\n");
  });

  test("is marked in the list of commands", async () => {
    const { stdout } = await scm(["tags", "--help"]);
    expect(stdout).toMatch(/^ {2}change +Add or remove tags of a certificate \(can destroy\)$/m);
  });
});
