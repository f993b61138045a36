import { defineConfig } from "vitest/config";

/** What takes many seconds, most of it in processes of its own: the packed package, other versions of Node, a browser, commands. */
const system = ["test/package/**/*.test.ts", "test/**/*.system.test.ts"];

export default defineConfig({
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
          include: ["test/**/*.test.ts"],
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
      { extends: true, test: { name: "system", include: system, testTimeout: 60_000 } },
    ],
  },
});
