// `npm run test:mutants:client`: changes the hand-written client in every small way, and shows that a test fails.
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutants/vitest.config.ts" },
  mutate: ["src/engine/**/*.ts", "src/credentials/**/*.ts"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A mutant that waits for ever is killed by its test's own time limit first; this is for endless loops.
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: ["coverage", "dist", "site"],
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: "coverage/mutants-client.html" },
  jsonReporter: { fileName: "coverage/mutants-client.json" },
  allowConsoleColors: false,
};
