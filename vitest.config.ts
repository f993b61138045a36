import { defineConfig } from "vitest/config";

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
          exclude: ["test/package/**"],
          typecheck: {
            enabled: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
            checker: "./node_modules/typescript/bin/tsc",
          },
        },
      },
      // Builds, packs and installs the package, and fetches other versions of Node: minutes, so not part of `npm test`.
      { extends: true, test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
