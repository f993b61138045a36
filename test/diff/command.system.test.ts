import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDiff } from "../../scripts/diff/command.js";
import { isObject } from "../../scripts/document/document.js";
import { root } from "../../scripts/command/project.js";

/** A repository with the project's document: what is committed is the base, what is edited the change. */
let folder: string;
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
const file = (name: string) => path.join(folder, name);
const entry = "spec/openapi.yaml";
const operation = "spec/paths/certificates-buy.yaml";
const schemas = "spec/components/schemas/purchase.yaml";

const userCode = `import type { ScmClient } from "../src/index.js";
declare const scm: ScmClient;
export const buy = () =>
  scm.subscribeCertificate({ cert_brand: "VTRUS", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", effective_time: 1, domain_numbers: 1, order_number: 1, agree_privacy_protection: true });
`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-diff-test-"));
  await cp(path.join(root, "spec"), file("spec"), { recursive: true });
  await mkdir(file("test"));
  await writeFile(file("test/user.test-d.ts"), userCode);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "base");
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runDiff(args, { folder, out: (text) => void out.push(text), err: (text) => void err.push(text) });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

type Edit = readonly [name: string, from: string, to: string];

async function edit(...[name, from, to]: Edit): Promise<void> {
  const text = await readFile(file(name), "utf8");
  if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
  await writeFile(file(name), text.replace(from, to));
}

/** Makes edits, runs the command and takes the edits back. */
async function diffOf(edits: readonly Edit[], ...args: readonly string[]) {
  for (const change of edits) await edit(...change);
  try {
    return await run(...args);
  } finally {
    git("checkout", "-q", "--", "spec");
  }
}

const brands = "enum: [GEOTRUST, GLOBALSIGN, SYMANTEC, CFCA, TRUSTASIA, VTRUS]";
const withoutVtrus = [schemas, brands, brands.replace(", VTRUS]", "]")] as const;
const raised = (version: string) => [entry, "  version: 0.2.0", `  version: ${version}`] as const;

describe("npm run diff", { timeout: 60_000 }, () => {
  test("nothing changed since main is none, and fine", async () => {
    expect(await diffOf([])).toEqual({
      code: 0,
      stdout: "spec/openapi.yaml compared with main:spec/openapi.yaml: none (nothing changed)\n",
      stderr: "",
    });
  });

  test("an option that is gone: verdict, place, witness, what stops compiling, the version", async () => {
    const { code, stdout } = await diffOf([withoutVtrus]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^spec\/openapi\.yaml compared with main:spec\/openapi\.yaml: major \(breaks users\)$/m);
    expect(stdout).toMatch(
      /^major {2}cert_brand no longer accepts VTRUS\n +SubscribeCertificate {2}spec\/components\/schemas\/purchase\.yaml:\d+ #\/CertBrand\/enum\n +a request, before: valid; now: refused: cert_brand must be .*\n +\{"cert_brand":"VTRUS",/m,
    );
    expect(stdout).toMatch(
      /^major {2}test\/user\.test-d\.ts no longer compiles: .*"VTRUS".*\n +main:test\/user\.test-d\.ts:4$/m,
    );
    expect(stdout).toMatch(/info\.version is 0\.2\.0.*at least 0\.3\.0/);
  });

  test("a version that was raised enough ends in 0; a program gets the same as JSON", async () => {
    const { code, stdout } = await diffOf([[entry, "Buy, apply for", "To buy, apply for"], raised("0.2.1")], "--json");
    expect(code).toBe(0);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      verdict: "patch",
      changes: [
        {
          impact: "patch",
          message: "summary of info has changed",
          places: [{ file: "spec/openapi.yaml", pointer: "/info/summary" }],
        },
      ],
    });
    expect(Object.keys(isObject(report) ? report : {})).toEqual(["verdict", "changes"]);
  });

  test("a comment for a pull request, minor since a word may now be longer, with the released tag as the base", async () => {
    git("tag", "v0.2.0");
    const { code, stdout, stderr } = await diffOf([[schemas, "  maximum: 3\n", "  maximum: 4\n"]], "--markdown");
    git("tag", "-d", "v0.2.0");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^## API change: minor\n\n`spec\/openapi\.yaml` compared with `v0\.2\.0:spec\/openapi\.yaml`/,
    );
    expect(stdout).toMatch(/^- effective\\_time may now be up to 4 \(it was at most 3\)$/m);
    expect(stderr).toMatch(/at least 0\.2\.1/);
  });

  test("a file as the base, and what only Redocly's comparison tells", async () => {
    await cp(file("spec"), file("old"), { recursive: true });
    const base = file(entry.replace(/^spec/, "old"));
    const old = operation.replace(/^spec/, "old");
    await edit(
      old,
      "headers:\n",
      "headers:\n        X-Old: { description: Old., schema: { type: string, maxLength: 9 } }\n",
    );
    expect(await diffOf([raised("0.3.0")], base)).toEqual({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/X-Old/i) as string,
    });
  });

  test("what cannot be compared is one clear sentence and exit code 2", async () => {
    expect(await diffOf([], "nowhere")).toEqual({
      code: 2,
      stdout: "",
      stderr: "nowhere is neither a file nor a revision of this git repository.\n",
    });
    expect(await diffOf([], "--json", "--markdown")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/choose one/) as string,
    });
    expect(await diffOf([[entry, "paths:\n", "paths: [\n"]])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/spec\/openapi\.yaml:\d+:\d+ is not valid YAML: .*\.\n$/) as string,
    });
    expect(await diffOf([], "--jsno")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/--jsno/) as string,
    });
  });

  test("without a tag, a main or an earlier document there is nothing to break", async () => {
    git("branch", "-qm", "main", "work");
    try {
      expect(await run()).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/no released tag .* and no branch main/) as string,
      });
    } finally {
      git("branch", "-qm", "work", "main");
    }
    await rename(file(".git"), file("git"));
    try {
      expect(await run("main")).toMatchObject({ code: 2, stdout: "" });
    } finally {
      await rename(file("git"), file(".git"));
    }
  });
});
