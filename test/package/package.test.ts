import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { createMock, type MockServer } from "../../src/testing/index.js";
import { filesBelow, finish, pack, readmeSnippets, type Packed } from "./packed.js";

let packed: Packed;
let mock: MockServer;

beforeAll(async () => {
  [packed, mock] = await Promise.all([pack(), createMock().then((made) => made.listen())]);
}, 120_000);
afterAll(() => Promise.all([packed.remove(), mock.close()]));

const installed = (...names: string[]) => path.join(packed.consumer, "node_modules", "huaweicloud-scm", ...names);
const bin = (name: string, file: string) => path.join(root, "node_modules", name, file);

describe("what is in it", () => {
  test("what users need and nothing else", () => {
    const folders = new Set(packed.files.map((file) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : file)));
    expect([...folders].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "generated", "package.json"]);
    expect(packed.files.filter((file) => !/\.(js|d\.ts|js\.map|json|md)$|^LICENSE$/.test(file))).toEqual([]);
    for (const file of packed.files.filter((name) => name.startsWith("dist/") && name.endsWith(".js"))) {
      expect(packed.files, file).toContain(file.replace(/\.js$/, ".d.ts"));
      expect(packed.files, file).toContain(`${file}.map`);
    }
  });

  test("no path of the machine that built it", async () => {
    for (const file of await filesBelow(installed())) expect(await readFile(file, "utf8"), file).not.toContain(root);
  });

  test("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir: installed(), strict: true, pack: false });
    const manifest: unknown = JSON.parse(await readFile(installed("package.json"), "utf8"));
    expect(messages.map((message) => formatMessage(message, manifest as Record<string, unknown>))).toEqual([]);
  });

  test("are the types wrong? They are not", async () => {
    const { code, output } = await finish(process.execPath, [bin("@arethetypeswrong/cli", "dist/index.js"), packed.tarball, "--profile", "esm-only", "--no-color"], { cwd: packed.consumer });
    expect(code, output).toBe(0);
  });
});

describe("types", () => {
  const program = `
    import { createScmClient, authToken, ScmError, type PurchaseCertificateResponseBody } from "huaweicloud-scm";
    import { fileJournal } from "huaweicloud-scm/journal";
    import { createMock } from "huaweicloud-scm/testing";
    const mock = await createMock();
    const scm = createScmClient({ endpoint: "https://scm.test", credentials: authToken("x".repeat(32)), fetch: mock.fetch, journal: fileJournal("j.jsonl") });
    export const order: Promise<PurchaseCertificateResponseBody> = scm.subscribeCertificate({
      cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 1, effective_time: 1, order_number: 1, agree_privacy_protection: true,
    });
    // @ts-expect-error one domain has one name
    void scm.subscribeCertificate({ cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 2, effective_time: 1, order_number: 1, agree_privacy_protection: true });
    export const outcome = (error: unknown) => (error instanceof ScmError ? error.outcome : undefined);
  `;
  const compilers = ["typescript", "typescript-6", "typescript-7"];
  const resolutions = { bundler: { module: "esnext", moduleResolution: "bundler" }, nodenext: { module: "nodenext", moduleResolution: "nodenext" } };
  const cases = compilers.flatMap((compiler) => Object.entries(resolutions).map(([resolution, options]) => ({ compiler, resolution, options })));

  test.each(cases)("check under $compiler with $resolution", async ({ compiler, resolution, options }) => {
    await writeFile(path.join(packed.consumer, "program.ts"), program);
    const configFile = path.join(packed.consumer, `tsconfig.${compiler}.${resolution}.json`);
    const compilerOptions = { ...options, target: "es2022", lib: ["es2023", "dom"], strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: ["node"] };
    await writeFile(configFile, JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const { code, output } = await finish(process.execPath, [bin(compiler, "bin/tsc"), "-p", configFile], { cwd: packed.consumer });
    expect(code, output).toBe(0);
  });
});

describe("on every Node", () => {
  const use = `
    const mock = process.env.MOCK;
    const client = scm.createScmClient({ endpoint: mock, credentials: scm.authToken("x".repeat(32)) });
    client.subscribeCertificate({ cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 1, effective_time: 1, order_number: 1, agree_privacy_protection: true })
      .then((order) => client.subscribeCertificate({}).catch((error) => console.log(process.version, order.order_id, error instanceof scm.ValidationError, error.outcome)));
  `;
  const programs = { "use.mjs": `import * as scm from "huaweicloud-scm";${use}`, "use.cjs": `const scm = require("huaweicloud-scm");${use}` };
  // 20 is whatever runs the tests at least; the others come from the npm package node.
  const versions = ["20.20.0", "22", "24", "26"];

  test.each(versions)("%s, by import and by require", { timeout: 180_000 }, async (version) => {
    for (const [name, code] of Object.entries(programs)) {
      await writeFile(path.join(packed.consumer, name), code);
      const { output } = await finish("npx", ["-y", "-p", `node@${version}`, "node", name], { cwd: packed.consumer, env: { MOCK: mock.url, npm_config_loglevel: "error" } });
      expect(output).toMatch(new RegExp(`v${version.split(".")[0]}\\.\\d+\\.\\d+ \\S+ true not-sent`));
    }
  });

  test("npx huaweicloud-scm works", async () => {
    const { code, output } = await finish(process.execPath, [installed("dist/cli/main.js"), "--help"], { cwd: packed.consumer });
    expect(code, output).toBe(0);
    expect(output).toMatch(/buy/);
  });
});

describe("in a bundle", () => {
  async function bundle(code: string, platform: "browser" | "neutral") {
    const result = await build({
      stdin: { contents: code, resolveDir: packed.consumer },
      bundle: true,
      minify: true,
      format: "esm",
      splitting: true,
      platform,
      mainFields: ["module", "main"],
      conditions: platform === "neutral" ? ["worker", "import"] : [],
      outdir: path.join(packed.consumer, "out"),
      write: false,
      metafile: true,
    });
    const [entry] = result.outputFiles.filter((file) => file.path.endsWith("stdin.js"));
    if (entry === undefined) throw new Error("esbuild wrote no entry.");
    return { text: entry.text, gzipped: gzipSync(entry.contents, { level: 9 }).length, warnings: result.warnings };
  }

  test.each(["browser", "neutral"] as const)("for %s, without a Node built-in", async (platform) => {
    // A built-in that is imported makes esbuild fail for these platforms.
    const { text, warnings } = await bundle('export * from "huaweicloud-scm";', platform);
    expect(warnings).toEqual([]);
    expect(text).not.toMatch(/from"node:|require\("(node:|fs|crypto)/);
  });

  test("the size budget holds", async () => {
    const { gzipped } = await bundle('export { createScmClient, authToken } from "huaweicloud-scm";', "browser");
    const budget = JSON.parse(await readFile(path.join(root, "test/package/size-budget.json"), "utf8")) as { gzippedBytes: number };
    expect(gzipped).toBeLessThanOrEqual(budget.gzippedBytes);
  });
});

describe("the README", () => {
  test("its snippets compile and run against the mock", async () => {
    const snippets = await readmeSnippets();
    expect([...snippets.keys()]).toContain("buy");
    const preload = path.join(packed.consumer, "to-the-mock.mjs");
    // The snippets name a real host; here every request goes to the mock.
    await writeFile(preload, `const real = globalThis.fetch; globalThis.fetch = (url, init) => real(String(url).replace(/^https:\\/\\/scm\\.[^/]+/, process.env.MOCK), init);`);
    for (const [name, code] of snippets) {
      const file = path.join(packed.consumer, `readme-${name}.ts`);
      await writeFile(file, code);
      const check = await finish(process.execPath, [bin("typescript", "bin/tsc"), "--module", "nodenext", "--target", "es2022", "--strict", "--noEmit", "--types", "node", file], { cwd: packed.consumer });
      expect(check.output).toBe("");
      const ran = await finish(process.execPath, ["--import", preload, "--import", bin("tsx", "dist/esm/index.mjs"), file], {
        cwd: packed.consumer,
        env: { MOCK: mock.url, HW_AUTH_TOKEN: "x".repeat(40), HUAWEICLOUD_SDK_AK: undefined, HUAWEICLOUD_SDK_SK: undefined },
      });
      expect(ran.code, ran.output).toBe(0);
    }
  });
});

test("the public face is as it was reviewed", async () => {
  const faces = ["index.d.ts", "journal-file.d.ts", "testing/index.d.ts"];
  const text = (await Promise.all(faces.map(async (file) => `// ${file}\n${await readFile(installed("dist", file), "utf8")}`))).join("\n");
  await expect(text).toMatchFileSnapshot("public-face.d.ts.txt");
});
