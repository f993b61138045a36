import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";

/** Files that need no server come first: a mutant's run ends with the first test that fails. */
const slowest = ["journal/journal.test", "transport/transport.test", "transport/fault-table", "transport/faults.test"];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => slowest.findIndex((part) => moduleId.includes(part));
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The tests of the hand-written client, for Stryker; see stryker.config.mjs. */
export default defineConfig({
  test: {
    include: ["test/{transport,credentials,journal,client}/**/*.test.ts"],
    // Their programs run in processes of their own, in which no mutant is active.
    exclude: ["test/**/*.system.test.ts"],
    // The same random plans for every mutant, so that a run can be repeated; fewer of them than in `npm test`.
    env: { SEED: "20260101", FAULT_CALLS: "40" },
    testTimeout: 5_000,
    hookTimeout: 5_000,
    // Mutants of what runs on import are only active in modules that are loaded anew.
    isolate: true,
    sequence: { sequencer: QuickestFirst },
  },
});
