import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json", checker: "./node_modules/typescript/bin/tsc" },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Loading Prism costs over a second, so files share their worker's modules instead of loading it anew.
    isolate: false,
    coverage: { provider: "v8", include: ["src/**", "scripts/**", "spec/lint/**"], reporter: ["text-summary", "html"] },
  },
});
