import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Log } from "sarif";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDiff } from "../../scripts/diff/command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "diff-formats-"));
  await writeFile(
    path.join(folder, "before.yaml"),
    document("", "\n  /gone: { get: { responses: { '200': { description: Fine. } } } }"),
  );
  await writeFile(path.join(folder, "after.yaml"), document(", maxLength: 5", ""));
});
afterAll(() => rm(folder, { recursive: true }));

function document(limit: string, more: string): string {
  return `openapi: 3.1.0
info: { title: Shelves, version: 1.0.0 }
paths:
  /shelves:
    get:
      operationId: listShelves
      parameters:
        - name: like
          in: query
          schema: { type: string${limit} }
      responses: { '200': { description: Fine. } }${more}
`;
}

async function diff(...options: string[]) {
  let [out, err] = ["", ""];
  const code = await runDiff([path.join(folder, "before.yaml"), path.join(folder, "after.yaml"), ...options], {
    folder,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe("npm run diff --format", () => {
  it("github shows each change at its line of the new document, with what shows it, and what is gone at the first", async () => {
    const { code, out } = await diff("--format", "github");

    expect(code).toBe(0);
    expect(out).toMatch(
      /^::warning file=[^,]*after\.yaml,line=\d+,title=diff%3A request-narrowed::listShelves: .*%0Aa request, before: /m,
    );
    expect(out).toMatch(
      /^::warning file=[^,]*after\.yaml,line=1,title=diff%3A operation-removed::.*%0AIt stood at .*before\.yaml:12\.$/m,
    );
  });

  it("sarif, junit and json tell the same; what --fail-on names is an error", async () => {
    const sarif = await diff("--format", "sarif", "--fail-on", "major");
    const { results, tool } = (JSON.parse(sarif.out) as Log).runs[0] ?? {};
    expect(sarif.code).toBe(1);
    expect(
      results
        ?.filter(({ level }) => level === "error")
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(["operation-removed", "request-narrowed"]);
    expect(tool?.driver.rules?.find(({ id }) => id === "request-narrowed")?.shortDescription?.text).toBe(
      "Not all that could be sent can be sent.",
    );

    const junit = await diff("--format", "junit", "--fail-on", "version");
    expect(junit.code).toBe(1);
    expect(junit.out).toContain('<failure type="version"');
    expect(junit.out).toMatch(/<testsuites name="diff" tests="\d+" failures="1"/);

    expect(JSON.parse((await diff("--format", "json")).out)).toMatchObject({ verdict: "major" });
  });

  it("with another form for the same place, or none that is known, is refused", async () => {
    expect(await diff("--format", "sarif", "--markdown")).toMatchObject({
      code: 2,
      err: "--format and --markdown print to the same place; choose one.\n",
    });
    expect(await diff("--format", "xml")).toMatchObject({
      code: 2,
      err: expect.stringContaining("not known") as string,
    });
  });
});
