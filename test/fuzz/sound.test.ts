import { readFile } from "node:fs/promises";
import path from "node:path";
import * as core from "@redocly/openapi-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { root } from "../../scripts/command/project.js";
import { interned } from "../../scripts/document/interned.js";
import { isSound } from "../../scripts/document/sound.js";

/** `FUZZ_FAULTS=3000 SEED=… npx vitest run --project main test/fuzz/sound` for the long form, or to see a failure again. */
const cases = Number(process.env["FUZZ_FAULTS"] ?? 20);
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const values = ["null", "true", "7", "x", "[]", "{}", "{ type: string }", "{ $ref: '#/components/schemas/None' }"];
const lines: readonly ((line: string, value: string) => string)[] = [
  () => "",
  (line, value) => line.replace(/: [^{[|].*$/, `: ${value}`),
  (line, value) => line.replace(/(\w+: )(?:\{.*\}|\[.*\])$/, (_, key: string) => key + value),
  (line) => line.replace(/^( *)(\w)(\w)/, "$1$3$2"),
  (line) => line.replace(/\$ref: "?'?#\/components\/\w+/, "$ref: '#/components/responses"),
];

test(`a document is sound where Redocly alone finds nothing: ${cases} faults (seed ${seed})`, async () => {
  const file = path.join(root, "test/shop/openapi.yaml");
  const shop = (await readFile(file, "utf8")).split("\n");
  const rules = await core.createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const parsed = (text: string) => {
    try {
      return core.makeDocumentFromString(text, file);
    } catch {
      return undefined; // no YAML
    }
  };
  const found = { sound: 0, unsound: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(shop.length - 1),
      fc.constantFrom(...lines),
      fc.constantFrom(...values),
      async (at, change, value) => {
        const text = shop.with(at, change(shop[at] ?? "", value)).join("\n");
        const [one, another] = [parsed(text), parsed(text)];
        if (one === undefined || another === undefined || String(Object(one.parsed).openapi) !== "3.1.0") return;
        interned(one.parsed as Record<string, unknown>);
        const isQuicklySound = isSound(core, one, rules);
        found[isQuicklySound ? "sound" : "unsound"]++;
        const problems = await core.lintDocument({
          document: another,
          config: rules,
          externalRefResolver: new core.BaseResolver(),
        });
        // Where it cannot be told, Redocly is asked.
        if (isQuicklySound) expect(problems.map(({ message }) => message)).toEqual([]);
        else if (!/\$ref/.test(change(shop[at] ?? "", value))) expect(problems).not.toEqual([]);
      },
    ),
    { numRuns: cases, seed },
  );
  console.log(`${found.sound} sound, ${found.unsound} not, seed ${seed}`);
  if (cases >= 200) expect(found.sound * found.unsound).toBeGreaterThan(0);
}, 600_000);
