import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { Generated } from "../generate/again.js";

/** `FUZZ_CHANGES=1000 SEED=… npx vitest run --project main test/fuzz/again` for the long form, or to see a failure again. */
const cases = Number(process.env["FUZZ_CHANGES"] ?? 20);
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const words = ["true", "7", "string", "integer", "x", "'200'", "object"];
const changes: readonly ((line: string, word: string) => string)[] = [
  () => "",
  (line) => `${line}\n${line}`,
  (line) => line.replace(/\d+/, (digits) => String(Number(digits) + 1)),
  (line) => line.replace(/\{ type: \w+/, "{ readOnly: true, type: string"),
  (line) => `${line} and more`,
  (line, word) => line.replace(/: [^{[|].*$/, `: ${word}`),
];

test(`a change within the paths, made alone, gives what making all gives: ${cases} changes (seed ${seed})`, async () => {
  const shop = await Generated.of(await readFile(path.join(root, "test/shop/openapi.yaml"), "utf8"));
  try {
    const lines = shop.text.split("\n");
    const first = lines.indexOf("paths:") + 1;
    const last = lines.indexOf("components:") - 1;
    let alone = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: first, max: last }),
        fc.constantFrom(...changes),
        fc.constantFrom(...words),
        async (at, change, word) => {
          const now = lines.with(at, change(lines[at] ?? "", word)).join("\n");
          const found = await shop.again(now);
          if (found === undefined) return;
          alone++;
          expect(found).toEqual(await shop.all(now));
        },
      ),
      { numRuns: cases, seed },
    );
    console.log(`${alone} of ${cases} were made alone, seed ${seed}`);
    if (cases >= 200) expect(alone).toBeGreaterThan(0);
  } finally {
    await shop.remove();
  }
}, 600_000);
