import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../scripts/command/project.js";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> } };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

let workflow: Workflow;
/** A team's repository: its document is committed, then changed; this toolkit is in it as the workflow puts it there. */
let folder: string;

beforeAll(async () => {
  workflow = parse(await readFile(path.join(root, ".github/workflows/api.yml"), "utf8")) as Workflow;
  folder = await mkdtemp(path.join(tmpdir(), "team-"));
  await symlink(root, path.join(folder, ".toolkit"));
  await writeFile(path.join(folder, ".gitignore"), ".toolkit\n");
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd: folder });
  git("init", "-q", "-b", "main");
  await writeFile(path.join(folder, "api.yaml"), document("string"));
  git("add", "-A");
  git("commit", "-qm", "base");
  await writeFile(path.join(folder, "api.yaml"), document("integer"));
  await writeFile(path.join(folder, "redocly.yaml"), "rules: { operation-summary: warn }\n");
});
afterAll(() => rm(folder, { recursive: true }));

function document(type: string): string {
  return `openapi: 3.1.0
info: { title: Shelves, version: 1.0.0 }
paths:
  /shelves:
    get:
      operationId: listShelves
      parameters: [{ name: like, in: query, schema: { type: ${type} } }]
      responses: { "200": { description: Fine. } }
`;
}

it("its actions are pinned by commit, and each job has no more rights than it needs", () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs["check"]?.permissions).toEqual({ contents: "read" });
  for (const { uses } of steps)
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+(?:\/[\w-]+)?@[0-9a-f]{40}$/);
  // What a caller writes reaches the shell as a variable only.
  for (const { run } of steps) expect(run ?? "").not.toContain("${{");
});

it("its step annotates what it finds, keeps SARIF and JUnit, and fails for what the team chose", async () => {
  const step = workflow.jobs["check"]?.steps.find(({ name }) => name === "Check");
  if (step?.run === undefined) throw new Error("the workflow has no step Check");
  const { run } = step;
  const environment = { ...process.env, GITHUB_WORKSPACE: folder, GITHUB_BASE_REF: "", SPEC: "api.yaml", PAGES: "" };
  const check = (failOn: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const env = { ...environment, BASE: "main", FAIL_ON: failOn };
      execFile("bash", ["-e", "-o", "pipefail", "-c", run], { cwd: folder, env }, (error, stdout) =>
        resolve({ code: error === null ? 0 : Number(error.code), out: stdout }),
      );
    });

  const strict = await check("major");
  expect(strict.out).toMatch(/^::warning file=api\.yaml,line=5,col=\d+,title=lint%3A operation-summary::/m);
  expect(strict.out).toMatch(/^::error file=api\.yaml,line=7,title=diff%3A request-\w+::listShelves: /m);
  expect(strict.code).toBe(1);
  expect((await readdir(path.join(folder, "reports"))).sort()).toEqual([
    "diff.sarif",
    "diff.xml",
    "lint.sarif",
    "lint.xml",
  ]);
  expect(JSON.parse(await readFile(path.join(folder, "reports/diff.sarif"), "utf8"))).toMatchObject({
    version: "2.1.0",
  });
}, 300_000);
