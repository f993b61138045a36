import { once } from "node:events";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { callsOf, samplesOfCall } from "../../scripts/docs/calls.js";
import { root } from "../../scripts/command/project.js";
import { createMock, type MockServer } from "../../src/testing/index.js";
import { prismPackages } from "../../src/testing/prism-parts.js";
import { authorityPackages } from "../../src/testing/service/authority/library.js";
import { useChromium } from "../docs/chromium.js";
import { operations, spec } from "../support/spec.js";
import { bundle } from "./bundles.js";
import { filesBelow, finish, pack, readmeBlocks, unpack, type Packed } from "./packed.js";
import { buyer, failing, loaders, typed, typedForPages, typedForRequire } from "./programs.js";
import { publicFace } from "./public-face.js";
import budgets from "../../scripts/check/size-budget.json" with { type: "json" };

let packed: Packed;
let mock: MockServer;
beforeAll(async () => {
  [packed, mock] = await Promise.all([pack(), createMock().then((made) => made.listen())]);
}, 300_000);
afterAll(() => Promise.all([packed.remove(), mock.close()]));

const installed = (...names: string[]) => path.join(packed.consumer, "node_modules", "huaweicloud-scm", ...names);
const bin = (name: string, file: string) => path.join(root, "node_modules", name, file);

/** Runs a script with this Node, in the consumer's project unless told another. */
function node(args: readonly string[], { cwd = packed.consumer, ...env }: Readonly<Record<string, string>> = {}) {
  return finish(process.execPath, args, { cwd, env });
}

describe("in an editor", () => {
  test("each export that is there at run time is described, and so are options and errors", () => {
    const doors = ["dist/index.d.ts", "dist/engine/journal-file.d.ts"].map((file) => installed(file));
    const program = ts.createProgram(doors, { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 });
    const checker = program.getTypeChecker();
    const isDescribed = (symbol: ts.Symbol) => symbol.getDocumentationComment(checker).length > 0;
    const bare: string[] = [];
    for (const door of doors) {
      const source = program.getSourceFile(door);
      const module = source && checker.getSymbolAtLocation(source);
      expect(module).toBeDefined();
      for (const exported of module ? checker.getExportsOfModule(module) : []) {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const isOptions = exported.name.endsWith("Options");
        if ((isOptions || symbol.flags & ts.SymbolFlags.Value) && !isDescribed(symbol)) bare.push(exported.name);
        // A field of an error is what a program looks at before it tries again.
        if (!isOptions && !exported.name.endsWith("Error")) continue;
        for (const field of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)))
          if (!["name", "message", "stack", "cause"].includes(field.name) && !isDescribed(field))
            bare.push(`${exported.name}.${field.name}`);
      }
    }
    expect(bare).toEqual([]);
  });
});

describe("what is in it", () => {
  test("all that README.md and the pages of docs/ link to", async () => {
    for (const page of packed.files.filter((file) => /^(README|docs\/.*)\.md$/.test(file))) {
      const text = await readFile(installed(page), "utf8");
      for (const [, link = ""] of text.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g)) {
        const target = path.posix.join(path.posix.dirname(page), link);
        expect(
          packed.files.some((file) => file === target || file.startsWith(`${target.replace(/\/$/, "")}/`)),
          `${page} → ${link}`,
        ).toBe(true);
      }
    }
  });

  test("what users need and nothing else", async () => {
    const below = async (folder: string) =>
      (await filesBelow(path.join(root, folder))).map((file) => path.relative(root, file));
    const generated = (await below("generated")).filter((file) => /(?:\.d\.ts|\.json|\/models\.js)$/.test(file));
    const sources = (await below("src")).filter((file) => file.endsWith(".ts"));
    const own = packed.files.filter((file) => !file.startsWith("dist/"));
    const documents = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "package.json", "spec/README.md"];
    const linked = ["test/bench/results.json", "test/bench/results.svg"];
    const folders = await Promise.all(["docs", "examples", "spec/workflows"].map(below));
    expect(own).toEqual([...documents, ...linked, ...folders.flat(), ...generated, ...sources].sort());
    const built = packed.files.filter((file) => file.startsWith("dist/"));
    const types = sources.flatMap((file) => {
      const name = file.replace(/^src/, "dist").replace(/ts$/, "d.ts");
      return [name, `${name}.map`];
    });
    const doors = ["index.js", "engine/index.js", "engine/journal-file.js", "testing/index.js", "cli/main.js"];
    const required = [...doors.slice(0, 4).map((door) => `dist/${door.replace(/js$/, "d.cts")}`), "dist/types.d.cts"];
    const licences = ["ajv", "ajv-formats", "openapi-fetch"].map((name) => `dist/licences/${name}.txt`);
    const named = [...types, ...required, ...doors.map((door) => `dist/${door}`), ...licences];
    expect(built).toEqual(expect.arrayContaining(named));
    for (const file of built.filter((one) => !named.includes(one))) expect(file).toMatch(/^dist\/.*\.js(?:\.map)?$/);
  });

  test("no path of the machine that built it", async () => {
    // As a whole path: a project that stands in /work is not named by "src/workflows".
    const here = new RegExp(`(?<![\\w.-])${root.replace(/[^\w/]/g, "\\$&")}(?![\\w-])`);
    for (const file of await filesBelow(installed())) expect(await readFile(file, "utf8"), file).not.toMatch(here);
  });

  test("maps to the sources beside, so that a stack and go-to-definition show TypeScript", async () => {
    for (const file of packed.files.filter((name) => name.endsWith(".map"))) {
      const { sources } = JSON.parse(await readFile(installed(file), "utf8")) as { sources: string[] };
      const own = sources
        .map((source) => path.join(path.dirname(file), source))
        .filter((name) => name.startsWith("src"));
      expect(packed.files, file).toEqual(expect.arrayContaining(own));
      expect(await readFile(installed(file.replace(/\.map$/, "")), "utf8"), file).toContain(
        `//# sourceMappingURL=${path.basename(file)}`,
      );
    }
    await writeFile(path.join(packed.consumer, "failing.mjs"), failing);
    const { code, output } = await node(["--enable-source-maps", "failing.mjs"]);
    expect(code).toBe(1);
    expect(output).toMatch(/ValidationError: .*\n(.*\n)*.*huaweicloud-scm.src.engine.[\w-]+\.ts:\d+:\d+/);
  });

  test("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir: installed(), strict: true, pack: false });
    const manifest = JSON.parse(await readFile(installed("package.json"), "utf8")) as Record<string, unknown>;
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test("are the types wrong? They are not", async () => {
    const { code, output } = await node([
      bin("@arethetypeswrong/cli", "dist/index.js"),
      packed.tarball,
      "--profile",
      "esm-only",
      // What require gets is the same module, which Node has loaded since 20.19; only its types are told apart.
      "--ignore-rules",
      "false-cjs",
      "--no-color",
    ]);
    expect(code, output).toBe(0);
  });
});

test("the public face is as it was reviewed", async () => {
  const manifest = JSON.parse(await readFile(installed("package.json"), "utf8")) as {
    name: string;
    exports: Record<string, string | { types: { default: string } }>;
  };
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === "string" ? [] : [[name.replace(".", manifest.name), target.types.default]],
  );
  const update = "// Written by `npm run test:system -- -t face -u`. Do not edit.\n";
  await expect(
    update + publicFace(installed(), Object.fromEntries(entries) as Record<string, string>),
  ).toMatchFileSnapshot("public-face.d.ts");
});

describe.concurrent("types", { timeout: 180_000 }, () => {
  const compilers = ["typescript", "typescript-6", "typescript-7"];
  // A project without "type": "module" is CommonJS, and npm makes such ones.
  const required = { program: typedForRequire, ending: "cts" };
  const settings = {
    bundler: { program: typed, options: { module: "esnext", moduleResolution: "bundler", types: ["node"] } },
    nodenext: { program: typed, options: { module: "nodenext", types: ["node"] } },
    "require-node16": { ...required, options: { module: "node16", types: ["node"] } },
    "require-nodenext": { ...required, options: { module: "nodenext", types: ["node"] } },
    page: { program: typedForPages, options: { module: "esnext", moduleResolution: "bundler", types: [] } },
  };
  const cases = compilers.flatMap((compiler) =>
    Object.entries(settings).map(([setting, rest]) => ({ compiler, setting, ending: "ts", ...rest })),
  );

  test.for(cases)(
    "check under $compiler for $setting",
    async ({ compiler, setting, ending, program, options }, context) => {
      const file = `${setting}.${ending}`;
      await writeFile(path.join(packed.consumer, file), program);
      const configFile = path.join(packed.consumer, `tsconfig.${compiler}.${setting}.json`);
      const compilerOptions = {
        ...options,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
      };
      await writeFile(configFile, JSON.stringify({ compilerOptions, files: [file] }));
      const { code, output } = await node([bin(compiler, "bin/tsc"), "-p", configFile]);
      context.expect(code, output).toBe(0);
    },
  );
});

describe("in a bundle", () => {
  const open = useChromium((url) => new URL(url).hostname === "127.0.0.1");

  test("for pages and workers, without a Node built-in, it buys in Chromium", async () => {
    const bundles = {
      page: await bundle(buyer(mock.url), "page", packed.consumer),
      worker: await bundle(buyer(mock.url), "worker", packed.consumer),
    };
    for (const { texts, warnings } of Object.values(bundles)) {
      expect(warnings).toEqual([]);
      expect([...texts.values()].join("\n")).not.toMatch(/from\s*"node:|(import|require)\("(node:|fs|crypto)/);
    }
    const scripts = Object.entries(bundles).flatMap(([folder, { texts }]) =>
      [...texts].map(([name, text]) => [`/${folder}/${name}`, text] as const),
    );
    const { page } = await open(await serve(new Map(scripts)));
    const bought = page.evaluate(async () => {
      const message = (target: Window | Worker) =>
        new Promise((resolve) =>
          target.addEventListener("message", (event) => resolve((event as MessageEvent).data), { once: true }),
        );
      const inWorker = message(new Worker("/worker/stdin.js", { type: "module" }));
      const inPage = message(self.window);
      document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/page/stdin.js" }));
      return Promise.all([inPage, inWorker]);
    });
    // Without a fetch of its own it does not buy there: a browser's may send twice.
    const purchase = [expect.stringMatching(/^CS/), "not-sent", "/fetch"];
    expect(await bought).toEqual([purchase, purchase]);
  });

  test.each(Object.entries(budgets))("%s, as small as it was", async (_, budget) => {
    const size = "code" in budget ? (await bundle(budget.code, "page", packed.consumer)).gzipped : packed.size;
    expect(size).toBeLessThanOrEqual(budget.bytes);
    // A budget that is far away lets something large in unseen.
    expect(size).toBeGreaterThan(budget.bytes * 0.8);
  });
});

/** A server of scripts, and of an empty page for all else. */
async function serve(scripts: ReadonlyMap<string, string>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const script = scripts.get(url);
    response
      .writeHead(200, { "content-type": script === undefined ? "text/html" : "text/javascript" })
      .end(script ?? '<!doctype html><link rel="icon" href="data:,">');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // a server on a port, not on a pipe
}

describe("programs that we show", () => {
  test("compile; those of the README run against the mock", async () => {
    const blocks = (await readmeBlocks()).filter(({ language }) => language === "ts");
    expect(blocks.filter(({ name }) => name === undefined)).toEqual([]);
    // Named as tests, since some are: vitest looks at the name.
    const readme = blocks.map(({ name = "", code }) => ({
      file: `readme-${path.basename(name.replace(/^.*: /, "")).replace(/\W/g, "-")}.test.ts`,
      code,
    }));
    const calls = operations.flatMap((operation) =>
      callsOf(spec, operation).map((call) => ({
        name: `${operation.operationId}-${call.name}`,
        samples: samplesOfCall(spec, operation, call),
      })),
    );
    const docs = calls.flatMap(({ name, samples }) =>
      samples
        .filter(({ language }) => language === "typescript")
        .map(({ code }) => ({ file: `docs-${name}.ts`, code })),
    );
    const all = [...readme, ...docs];
    await Promise.all(all.map(({ file, code }) => writeFile(path.join(packed.consumer, file), code)));
    // What the README's test is about.
    const renew = await readFile(path.join(root, "examples/own-test/renew.ts"), "utf8");
    await writeFile(path.join(packed.consumer, "renew.ts"), renew);
    const check = await node([
      bin("typescript", "bin/tsc"),
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--strict",
      "--noEmit",
      "--skipLibCheck",
      "--types",
      "node",
      ...all.map(({ file }) => file),
    ]);
    expect(check.output).toBe("");
    // The programs name a real host; here every request goes to the mock.
    await writeFile(
      path.join(packed.consumer, "to-the-mock.mjs"),
      "const real = fetch; globalThis.fetch = (url, init) => real(String(url).replace(/^https:\\/\\/scm\\.[^/]+/, process.env.MOCK), init);",
    );
    for (const { file, code } of readme) {
      const run = code.includes('from "vitest"')
        ? [bin("vitest", "vitest.mjs"), "run", file]
        : ["--import", "./to-the-mock.mjs", "--import", bin("tsx", "dist/esm/index.mjs"), file];
      const ran = await node(run, { MOCK: mock.url, HW_AUTH_TOKEN: "x".repeat(40), VITEST: "" });
      expect(ran.code, `${file}\n${ran.output}`).toBe(0);
    }
  });
});

describe("without Prism, and what else is optional", () => {
  test("the mock and the commands say what to install; the rest works", async () => {
    const cwd = await packed.project("without-prism");
    const here = path.join(cwd, "node_modules", "huaweicloud-scm");
    await unpack(packed.tarball, here);
    for (const name of ["openapi-fetch", "commander"])
      await symlink(bin(name, ""), path.join(cwd, "node_modules", name));
    await writeFile(
      path.join(cwd, "mock.mjs"),
      'import { createMock } from "huaweicloud-scm/testing";\ncreateMock().catch(({ message }) => console.log(message));',
    );
    expect((await node(["mock.mjs"], { cwd })).output).toMatch(
      /^The mock is made by Prism, which is not installed\. Install it: npm install --save-dev @stoplight\/prism-http@5\.\S+ @stoplight\/prism-core@5\.\S+\n$/,
    );
    const command = await node([path.join(here, "dist/cli/main.js"), "mock"], { cwd });
    expect(command).toEqual({
      code: 2,
      output: expect.stringMatching(
        /not installed. Install it:\n  npm install --save-dev \\\n    @\S+ \\\n    @\S+\nOutside of a project:\n  npx -p huaweicloud-scm \\\n    -p \S+ \\\n    -p \S+ \\\n    scm mock\n$/,
      ),
    });
    expect(await node([path.join(here, "dist/cli/main.js"), "explain", "SCM.0005"], { cwd })).toMatchObject({
      code: 0,
    });
    const env = { cwd, HW_AUTH_TOKEN: "x".repeat(40), XDG_STATE_HOME: cwd };
    expect(await node([path.join(here, "dist/cli/main.js"), "mcp", "--endpoint", "http://127.0.0.1:1"], env)).toEqual({
      code: 2,
      output: expect.stringMatching(
        /not installed. Install it:\n  npm install @modelcontextprotocol\/sdk@1\.\S+\nOutside of a project:\n  npx -p huaweicloud-scm -p \S+ scm mcp\n$/,
      ),
    });
  });
});

describe("installed by npm", () => {
  let cwd = "";
  let installation = { code: -1, output: "" };
  let unreachable: string | undefined;
  const quiet = {
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_prefer_offline: "true",
  };

  beforeAll(async () => {
    cwd = await packed.project("installed");
    const ping = await finish("npm", ["view", prismPackages[0], "version", "--fetch-retries=0", "--prefer-online"], {
      cwd,
    });
    if (ping.code !== 0) {
      const [, why = ping.output] = /^npm error (?!code|errno|syscall)(.+)/m.exec(ping.output) ?? [];
      unreachable = `npm cannot reach its registry: ${why}`;
      return;
    }
    installation = await finish("npm", ["install", packed.tarball, ...(await prismInReadme())], { cwd, env: quiet });
    for (const [name, code] of Object.entries(loaders)) await writeFile(path.join(cwd, name), code);
  }, 180_000);

  const withRegistry = (skip: (condition: boolean, note?: string) => void) =>
    skip(unreachable !== undefined, unreachable);

  test("with Prism as the README says, without a warning", ({ skip }) => {
    withRegistry(skip);
    expect(installation.code, installation.output).toBe(0);
    expect(installation.output).not.toMatch(/EBADENGINE|ERESOLVE|deprecated|install-scripts/);
  });

  test.for(["20.19.0", "22", "24", "26"])(
    "Node %s loads it by import and by require, and its mock",
    { timeout: 180_000 },
    async (version, { skip }) => {
      withRegistry(skip);
      const { output } = await finish("npx", ["-y", "-p", `node@${version}`, "-c", "node use.mjs && node use.cjs"], {
        cwd,
        env: quiet,
      });
      const line = (kind: string) =>
        expect.stringMatching(new RegExp(`^v${version}\\S* ${kind} CS\\w+ true not-sent 3\\.1\\.0$`)) as string;
      expect(output.split("\n").filter((text) => text.startsWith("v"))).toEqual([line("import"), line("require")]);
      expect(output).not.toMatch(/Warning|DEP\d/);
    },
  );

  test("without PKI.js, whoever exports a certificate learns what to install", async ({ skip }) => {
    withRegistry(skip);
    const program = `
      import { createMock } from "huaweicloud-scm/testing";
      const mock = await createMock();
      const [id] = mock.seed({ certificates: [{}] }).certificates;
      const init = { method: "POST", headers: { "x-auth-token": "x".repeat(40) } };
      await mock.fetch(\`https://scm.example.com/v3/scm/certificates/\${id}/export\`, init).catch(({ message }) => console.log(message));`;
    await writeFile(path.join(cwd, "export.mjs"), program);
    expect((await node(["export.mjs"], { cwd })).output).toBe(
      `The mock's certificates are made by PKI.js, which is not installed. Install it: npm install --save-dev ${authorityPackages.join(" ")}\n`,
    );
    expect(await readFile(path.join(root, "README.md"), "utf8")).toContain(authorityPackages.join(" "));
  });

  test("npx huaweicloud-scm helps, and shows what it would buy", async ({ skip }) => {
    withRegistry(skip);
    const help = await finish("npx", ["huaweicloud-scm", "--help"], { cwd, env: quiet });
    expect(help.output).toMatch(/Usage: npx huaweicloud-scm/);
    const [command = ""] = (await readmeBlocks("docs/command-line.md"))
      .filter(({ language, code }) => language === "sh" && code.includes("npx huaweicloud-scm buy"))
      .map(({ code }) => code);
    const dry = await finish("sh", ["-c", `${command.trim()} --dry-run`], {
      cwd,
      env: { ...quiet, HW_AUTH_TOKEN: "x".repeat(40) },
    });
    expect(dry.code, dry.output).toBe(0);
    expect(dry.output).toMatch(/POST https:\/\/scm\.ap-southeast-1\.\S+\/v3/);
    expect(dry.output).not.toContain("xxxxxxxx");
  });
});

/** What the README says to install for the testing kit. */
async function prismInReadme(): Promise<string[]> {
  const readme = await readFile(path.join(root, "README.md"), "utf8");
  const [, packages = ""] = /`npm install -D (@stoplight\/[^`]*)`/.exec(readme) ?? [];
  // Without what makes certificates, which a test misses.
  return packages.split(" ").filter((name) => name.startsWith("@stoplight/"));
}
