import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import tsconfig from "./tsconfig.json" with { type: "json" };

/** The examples import the package by its name. */
const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [file = ""]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(file, import.meta.url)),
}));

/** What takes many seconds, most of it in processes of its own: the packed package, other versions of Node, a browser, commands. */
const system = ["test/package/**/*.test.ts", "test/**/*.system.test.ts"];

/** What draws its cases by seed, or from many: some of them in `npm test`, many among the system tests. */
const long = [
  "test/fuzz/*.test.ts",
  "test/lint/rules.test.ts",
  "test/page/forms.test.ts",
  "test/conformance/conformance.test.ts",
  "test/engine/journal/{damage,journal-file}.test.ts",
  "test/engine/transport/faults.test.ts",
  "test/testing/service/{histories,states}.test.ts",
  "test/workflows/obtain.test.ts",
  "test/workflows/reconcile/histories.test.ts",
  "test/mcp/sessions.test.ts",
];
const many = {
  EVERY: "1",
  FAULT_CALLS: "1000",
  FUZZ_CASES: "1000",
  FUZZ_CHANGES: "200",
  FUZZ_SCHEMAS: "3000",
  MCP_SESSIONS: "200",
  PAGE_RUNS: "30",
  RECONCILE_HISTORIES: "40",
  STEPS: "200",
};

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Loading Prism costs over a second, so files share their worker's modules instead of loading it anew.
    isolate: false,
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["src/**", "scripts/**", "spec/lint/**"], reporter: ["text-summary", "html"] },
    projects: [
      {
        extends: true,
        test: {
          name: "main",
          include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
          exclude: system,
          typecheck: {
            enabled: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
            checker: "./node_modules/typescript-7/bin/tsc",
          },
        },
      },
      // Minutes, so not part of `npm test`.
      { extends: true, test: { name: "system", include: [...system, ...long], env: many, testTimeout: 60_000 } },
    ],
  },
});
