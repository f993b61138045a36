import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../../generated/operations.js";
import type { OperationTable } from "../../src/engine/operations.js";
import { root } from "../../scripts/command/project.js";
import { lint } from "../../scripts/lint/lint.js";

const folder = path.join(root, "spec", "workflows");

interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly onFailure?: readonly { readonly type: string; readonly criteria?: unknown }[];
}

test("the workflows are Arazzo without a finding, name operations that there are, and repeat nothing that is no read", async () => {
  const table: OperationTable = operations;
  const names = await readdir(folder);
  expect(names.sort()).toEqual(
    ["import-and-deploy", "obtain", "replace", "return"].map((name) => `${name}.arazzo.yaml`),
  );
  for (const name of names) {
    const file = path.join(folder, name);
    expect(await lint(file), name).toEqual([]);
    const { workflows } = parse(await readFile(file, "utf8")) as {
      readonly workflows: readonly { readonly steps: readonly Step[] }[];
    };
    for (const { stepId, operationId, onFailure = [] } of workflows.flatMap(({ steps }) => steps)) {
      const row = table[operationId];
      expect(row, `${name}, ${stepId}`).toBeDefined();
      // What is refused with a code of its own, which proves that nothing was done, may be asked again.
      const repeats = onFailure.some(({ type, criteria }) => type === "retry" && criteria === undefined);
      if (repeats) expect(row?.idempotency, `${name}, ${stepId}`).toBe("safe");
    }
  }
});
