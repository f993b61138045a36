import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf, samplesOfCall } from "../../scripts/docs/calls.js";
import { fileOf } from "../../scripts/docs/programs/typescript.js";
import type { Sample } from "../../scripts/docs/programs/samples.js";
import { serversOf } from "../../scripts/docs/servers.js";
import { root } from "../../scripts/command/project.js";
import { createMock } from "../../src/testing/index.js";
import { operations, spec } from "../support/spec.js";

// Every sample is run as a reader would: by a shell, by Node, by curl. Only its host becomes the mock's. That the programs
// compile too is tested with the package.

const execute = promisify(execFile);
const token = "a-token-of-this-test-of-32-characters-or-more";
const host = serversOf(spec)[0]?.url ?? "";
const library = path.join(root, "src", "index.ts");
const journal = path.join(root, "src", "engine", "journal-file.ts");

let folder = "";
const inside = (name: string) => path.join(folder, name);
/** As deep as in the package, from where the command finds its document. */
const built = (name: string) => inside(`dist/cli/${name}.mjs`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-samples-"));
  await Promise.all([
    ...["node_modules", "package.json", "generated"].map((name) => symlink(path.join(root, name), inside(name))),
    writeFile(
      inside("to-mock.mjs"),
      `const { fetch } = globalThis; globalThis.fetch = (url, init) => fetch(String(url).replace(${JSON.stringify(host)}, process.env.MOCK), init);`,
    ),
    // Stands for npx and the installed package, and consents where there is no terminal to ask at.
    writeFile(
      inside("npx"),
      `#!/bin/sh\n[ "$1" = huaweicloud-scm ] || exit 127\nshift\nexec "${process.execPath}" --import "${inside("to-mock.mjs")}" "${built("main")}" "$@" $CONSENT\n`,
      { mode: 0o755 },
    ),
    ...samples("typescript").map(({ name, code }) => writeFile(inside(`${name}.mts`), code)),
  ]);
  await build({
    entryPoints: [
      ...samples("typescript").map(({ name }) => inside(`${name}.mts`)),
      path.join(root, "src", "cli", "main.ts"),
    ],
    alias: { "huaweicloud-scm/journal": journal, "huaweicloud-scm": library },
    ...{
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
      outdir: inside("dist/cli"),
      outExtension: { ".js": ".mjs" },
      entryNames: "[name]",
      logLevel: "silent",
    },
  });
});
afterAll(() => rm(folder, { recursive: true }));

/** The samples of a language, each with the body that it has to send. */
function samples(language: Sample["language"]) {
  return operations.flatMap((operation) =>
    callsOf(spec, operation).flatMap((call) => {
      const ofLanguage = samplesOfCall(spec, operation, call).filter((sample) => sample.language === language);
      const asks = ["x-charges-money", "x-destroys"].some((effect) => operation.extensions[effect] !== undefined);
      return ofLanguage.map(({ code }) => ({
        operationId: operation.operationId,
        asks,
        name: `${operation.operationId}-${call.name}`,
        body: call.body,
        code,
      }));
    }),
  );
}

/** A folder of its own for a program, with the files that a reader would have: long texts and secrets, or the whole body. */
async function folderFor(name: string, body: unknown): Promise<string> {
  const cwd = inside(`run-${name}`);
  await mkdir(cwd);
  const texts = Object.entries(Object(body) as object).filter(([, value]) => typeof value === "string");
  await Promise.all([
    writeFile(path.join(cwd, "body.json"), JSON.stringify(body ?? null)),
    ...texts.map(([field, value]) => writeFile(path.join(cwd, fileOf([field], value)), String(value))),
  ]);
  return cwd;
}

/** Runs each sample against a mock of its own, which must see the one request that the sample is for. */
async function runEach(
  language: Sample["language"],
  run: (code: string, name: string, mockUrl: string) => readonly [string, ...string[]],
): Promise<void> {
  const all = samples(language);
  expect(all.length).toBeGreaterThan(0);
  const left = [...all];
  const next = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const { operationId, asks, name, body, code } = one;
      const mock = await createMock({ model: "examples" });
      const { url } = await mock.listen();
      const [program, ...args] = run(code, name, url);
      const cwd = await folderFor(`${language}-${name}`, body);
      const env = {
        ...process.env,
        MOCK: url,
        CONSENT: asks ? "--yes" : "",
        HW_AUTH_TOKEN: token,
        XDG_STATE_HOME: path.join(cwd, "state"),
        PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}`,
      };
      try {
        const { stdout } = await execute(program, args, { env, cwd, timeout: 60_000 }).catch((error: unknown) => {
          // The command says with 7 that a part of the example failed.
          if (Object(error).code === 7) return { stdout: String(Object(error).stdout) };
          throw error;
        });
        expect(mock.requests).toEqual([expect.objectContaining({ operation: operationId, violations: [], body })]);
        for (const { receipt } of mock.orders) expect(stdout).toContain(receipt);
      } finally {
        await mock.close();
      }
    }
  };
  // More at a time are not quicker.
  await Promise.all([next(), next(), next(), next()]);
}

test(
  "the programs run",
  () => runEach("typescript", (_, name) => [process.execPath, "--import", inside("to-mock.mjs"), built(name)]),
  300_000,
);

test("curl does as it is told", ({ skip }) => {
  skip(spawnSync("curl", ["--version"]).status !== 0, "There is no curl.");
  return runEach("curl", (code, _, mockUrl) => ["sh", "-c", code.replace(host, mockUrl)]);
}, 300_000);

test("the command does as it is told", () => runEach("cli", (code) => ["sh", "-c", code]), 300_000);
