import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLint } from "../../scripts/lint/command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lint-"));
  await write("api.yaml", document);
});
afterAll(() => rm(folder, { recursive: true }));

const document = `openapi: 3.1.0
info: { title: Shelves, version: 1.0.0 }
paths:
  /shelves:
    get:
      summary: All shelves
      responses: { "200": { description: Fine. } }
`;

const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

async function lint(config: string, accepted: string | undefined, ...options: string[]) {
  await write("redocly.yaml", config);
  const file = path.join(folder, ".redocly.lint-ignore.yaml");
  await rm(file, { force: true });
  if (accepted !== undefined) await writeFile(file, accepted);
  // Rules are kept by the name of their file.
  const copy = path.join(folder, `rules-${(count += 1)}.yaml`);
  await writeFile(copy, config);
  const [out, err]: [string[], string[]] = [[], []];
  const failure = await runLint([path.join(folder, "api.yaml"), "--config", copy, ...options], {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  }).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  return { out: out.join("\n"), err: err.join("\n"), failure };
}
let count = 0;

const strict = "rules: { operation-operationId: error }\n";
const pointer = "'#/paths/~1shelves/get/operationId'";

describe("npm run lint", () => {
  it("fails for a rule set to error, and only tells of one set to warn", async () => {
    expect(await lint(strict, undefined)).toMatchObject({
      err: expect.stringMatching(/api\.yaml:\d+:\d+ .*\(operation-operationId\)$/) as string,
      failure: "Failure: 1 problem. Mend them and run npm run lint again.",
    });

    const warned = await lint("rules: { operation-operationId: warn }\n", undefined);
    expect(warned.failure).toBeUndefined();
    expect(warned.err).toMatch(/\(operation-operationId\) warning\n1 warning, no error$/);
  });

  it("leaves out what .redocly.lint-ignore.yaml accepts, as Redocly does", async () => {
    const { out, err, failure } = await lint(strict, `api.yaml:\n  operation-operationId:\n    - ${pointer}\n`);

    expect({ err, failure }).toEqual({ err: "", failure: undefined });
    expect(out).toContain("1 finding accepted by .redocly.lint-ignore.yaml");
  });

  it("tells of an entry that accepts nothing any more, with its line", async () => {
    const { err, failure } = await lint(
      strict,
      `api.yaml:\n  operation-operationId:\n    - ${pointer}\n    - '#/paths/~1gone/get'\ngone.yaml:\n  struct: ['#/']\n`,
    );

    expect(failure).toBeUndefined();
    expect(err).toMatch(
      /lint-ignore\.yaml:4:1 operation-operationId finds nothing any more at .*api\.yaml #\/paths\/~1gone\/get\. Remove this line\./,
    );
    expect(err).toMatch(/lint-ignore\.yaml:6:1 struct finds nothing any more at .*gone\.yaml/);
  });

  it.each([
    ["a list", "- api.yaml\n", /lint-ignore\.yaml:1 must be a map of files/],
    ["a rule without a list", "api.yaml:\n  struct: yes\n", /lint-ignore\.yaml:2 must be a list of JSON pointers/],
    ["no YAML", "a: [", /lint-ignore\.yaml:\d+ is not valid YAML/],
  ])("refuses a file of accepted findings that is %s", async (_, accepted, message) => {
    const { err, failure } = await lint(strict, accepted);

    expect(err).toMatch(message);
    expect(failure).toMatch(/^Failure: 1 problem/);
  });

  it("tells the same in the forms of pipelines, what is accepted marked", async () => {
    const found = await lint(strict, undefined, "--format", "github");
    expect(found.out).toMatch(/^::error file=.*api\.yaml,line=\d+,col=\d+,title=lint%3A operation-operationId::/);
    expect(found).toMatchObject({ err: "", failure: expect.stringContaining("1 problem") as string });

    const accepted = await lint(strict, `api.yaml:\n  operation-operationId: [${pointer}]\n`, "--format", "json");
    expect(accepted.failure).toBeUndefined();
    expect(JSON.parse(accepted.out)).toMatchObject({
      ok: true,
      findings: [{ rule: "operation-operationId", accepted: "accepted in .redocly.lint-ignore.yaml" }],
    });
  });

  it("tells of a document that cannot be read in these forms too", async () => {
    await write("broken.yaml", "openapi: 3.1.0\ninfo: [\n");
    const out: string[] = [];
    const failure = await runLint([path.join(folder, "broken.yaml"), "--format", "junit"], {
      out: (line) => void out.push(line),
      err: () => {},
    }).catch(String);

    expect(failure).toContain("1 problem");
    expect(out.join("")).toMatch(/<failure type="readable" message="[^"]*broken\.yaml:\d+/);
  });
});
