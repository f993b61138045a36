import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/command/project.js";
import { bundle } from "../../scripts/document/redocly.js";
import { copyProject, type ProjectCopy } from "../support/project-copy.js";

// The promise that a new operation needs no line of code: a copy of the project gets operations of every kind in its
// document and nothing else, and must then do with them what it does with the one that it has.

/** What must compile with the new operations, and what must not. */
const program = `import { expectTypeOf, test } from "vitest";
import type { createScmClient } from "../../src/index.js";
import type { Gadget } from "../../generated/models.js";

declare const scm: ReturnType<typeof createScmClient>;

test("what each operation takes and gives", () => {
  void scm.listGadgets();
  void scm.listGadgets({ limit: 10, states: ["PAID", "NEW"] });
  void scm.listGadgets(undefined, { timeoutMs: 1000 });
  void scm.createGadget({ name: "first" });
  void scm.createGadget({ name: "first", note: null }, { timeoutMs: 1000 });
  void scm.showGadget({ gadget_id: "scs1481110651012" });
  void scm.showGadget({ gadget_id: "scs1481110651012" }, { timeoutMs: 1000 });
  void scm.setGadgetNotices({ gadget_id: "scs1481110651012", revision: 1 }, [{ notice_type: "CERT_EXPIRING" }], { timeoutMs: 1000 });
  expectTypeOf(scm.showGadget).returns.resolves.toEqualTypeOf<Gadget>();
  expectTypeOf(scm.createGadget).returns.resolves.toEqualTypeOf<Gadget>();
  expectTypeOf(scm.deleteGadget).returns.resolves.toEqualTypeOf<undefined>();
  expectTypeOf<Gadget["revoke_reason"]>().toEqualTypeOf<string | null>();
  // It has a default, but nothing says that an answer holds it.
  expectTypeOf<Gadget["project"]>().toEqualTypeOf<string | undefined>();

  // @ts-expect-error the gadget must be named
  void scm.showGadget();
  // @ts-expect-error it is gadget_id
  void scm.showGadget({ id: "scs1481110651012" });
  // @ts-expect-error there is no body
  void scm.renewGadget({ gadget_id: "scs1481110651012" }, {}, {});
  // @ts-expect-error no such direction
  void scm.listGadgets({ sort_dir: "UP" });
  // @ts-expect-error the body is missing
  void scm.setGadgetNotices({ gadget_id: "scs1481110651012", revision: 1 });
});
`;

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject();
  for (const part of ["test", "vitest.config.ts"])
    await cp(path.join(root, part), path.join(project.folder, part), { recursive: true });
  // These name each operation of this service, to show that its model and what is built on it know them all.
  for (const part of [
    ...["testing/service", "workflows", "parse"],
    ...["cli/obtain.system.test.ts", "cli/own-certificates.test.ts"],
  ])
    await rm(path.join(project.folder, "test", part), { recursive: true });
  const specFile = path.join(project.folder, "spec", "openapi.yaml");
  // The bundle is the same document in one file, so that references need no file names.
  const document = (await bundle(specFile)) as unknown as {
    paths: Record<string, unknown>;
    components: Record<string, Record<string, unknown>>;
  };
  const more = parse(await readFile(new URL("more-operations.yaml", import.meta.url), "utf8")) as typeof document;
  Object.assign(document.paths, more.paths);
  for (const [kind, named] of Object.entries(more.components))
    document.components[kind] = { ...document.components[kind], ...named };
  await writeFile(specFile, JSON.stringify(document, null, 2));
  await writeFile(path.join(project.folder, "test", "types", "more-operations.test-d.ts"), program);
});
afterAll(() => project.remove());

/** Runs a tool of node_modules in the copy. */
function tool(script: string, ...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join("node_modules", script), ...args],
      { cwd: project.folder, env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, output: stdout + stderr });
      },
    );
  });
}

describe("operations that are added to the document", () => {
  test("pass the linter and are generated", async () => {
    expect(await project.run("lint")).toMatchObject({ code: 0, stderr: "" });
    expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
  }, 300_000);

  test("have typed methods; the rest of the project compiles as before", async () => {
    expect(await tool("typescript/bin/tsc", "--noEmit", "-p", ".")).toEqual({ code: 0, output: "" });
  }, 300_000);

  test("pass the tests: client and mock agree on them, commands and samples work", async () => {
    const { code, output } = await tool(
      "vitest/vitest.mjs",
      "run",
      "--typecheck.enabled=false",
      "--testTimeout=60000",
      "test/conformance",
      "test/testing/mock",
      "test/cli/help",
      "test/cli/input",
      "test/docs/samples",
    );
    expect(code, output.slice(-10_000)).toBe(0);
    expect(output).toContain("conformance.test.ts");
  }, 300_000);
});
