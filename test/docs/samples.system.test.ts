import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf, serversOf, type Sample } from "../../scripts/docs/calls.js";
import { at } from "../../scripts/document/document.js";
import { root } from "../../scripts/command/project.js";
import { createMock } from "../../src/testing/index.js";
import { operations, spec } from "../support/spec.js";

// Every sample is run as a reader would: by a shell, by Node, by curl. Only its host becomes the mock's. That the programs
// compile too is tested with the package.

const execute = promisify(execFile);
const token = "a-token-of-this-test-of-32-characters-or-more";
const host = serversOf(spec)[0]?.url ?? "";
const library = path.join(root, "src", "index.ts");

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
    alias: { "huaweicloud-scm": library },
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
      const ofLanguage = call.samples.filter((sample) => sample.language === language);
      const asks = ["x-charges-money", "x-destroys"].some((effect) => at(spec, `${operation.pointer}/${effect}`));
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

/** Runs each sample against a mock of its own, which must see the one request that the sample is for. */
async function runEach(
  language: Sample["language"],
  run: (code: string, name: string, mockUrl: string) => readonly [string, ...string[]],
): Promise<void> {
  const all = samples(language);
  expect(all.length).toBeGreaterThan(0);
  await Promise.all(
    all.map(async ({ operationId, asks, name, body, code }) => {
      const mock = await createMock({ model: "examples" });
      const { url } = await mock.listen();
      const [program, ...args] = run(code, name, url);
      const cwd = await mkdtemp(inside("reader-"));
      for (const [, flag = "", file = ""] of code.matchAll(/--([\w-]+)-file (\S+)/g))
        await writeFile(path.join(cwd, file), String(Object(body)[flag.replaceAll("-", "_")]));
      const env = {
        ...process.env,
        MOCK: url,
        CONSENT: asks ? "--yes" : "",
        HW_AUTH_TOKEN: token,
        XDG_STATE_HOME: inside(`state-${name}`),
        PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}`,
      };
      try {
        // 7 is what the command ends with when the answer of the example tells of parts that failed.
        const { stdout } = await execute(program, args, { cwd, env }).catch(
          (error: { code: number; stdout: string }) => {
            if (error.code !== 7) throw error;
            return error;
          },
        );
        expect(mock.requests).toEqual([expect.objectContaining({ operation: operationId, violations: [], body })]);
        for (const { receipt } of mock.orders) expect(stdout).toContain(receipt);
      } finally {
        await mock.close();
      }
    }),
  );
}

test("the programs run", () =>
  runEach("typescript", (_, name) => [process.execPath, "--import", inside("to-mock.mjs"), built(name)]));

test("curl does as it is told", ({ skip }) => {
  skip(spawnSync("curl", ["--version"]).status !== 0, "There is no curl.");
  return runEach("curl", (code, _, mockUrl) => ["sh", "-c", code.replace(host, mockUrl)]);
});

test("the command does as it is told", () => runEach("cli", (code) => ["sh", "-c", code]));
