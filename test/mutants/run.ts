// `npm run test:mutants`: changes every constraint of the document, one at a time, and shows that something notices.
// `-- --sample 200` takes that many of them, drawn by `--seed`; `-- --only REGEXP` those whose place and change fit.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { Failure, run, since } from "../../scripts/command/command.js";
import { at, entries } from "../../scripts/document/document.js";
import { operations, spec } from "../support/spec.js";
import { mutantsOf, type Mutant } from "./constraints.js";
import { explanations, isExplained } from "./explanations.js";
import { folder, judge, same, type Noticed } from "./judges.js";
import { isUsed, nearest, operationsOf } from "./part.js";

interface Count {
  noticed: number;
  same: number;
  explained: number;
}

await run(main).finally(() => rm(folder, { recursive: true }));

async function main(): Promise<void> {
  const start = performance.now();
  const { values } = parseArgs({
    options: { sample: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
  });
  const all = mutantsOf(spec, roots());
  const mutants = chosen(all, values);
  const survivors: string[] = [];
  const counts = new Map<string, Count>();
  for (const [index, mutant] of mutants.entries()) {
    if (index % 100 === 0) console.log(`${index} of ${mutants.length}, ${survivors.length} survivors, ${since(start)}`);
    for (const [by, what] of Object.entries(await noticed(mutant))) {
      const count = counts.get(by) ?? { noticed: 0, same: 0, explained: 0 };
      if (what === undefined && !isExplained(by, mutant)) {
        survivors.push(`${by}: #${mutant.pointer} ${mutant.what}`);
        console.log(`survived ${survivors.at(-1)}`);
      } else if (what === undefined) count.explained += 1;
      else if (what === same) count.same += 1;
      else count.noticed += 1;
      counts.set(by, count);
    }
  }
  for (const [by, count] of counts)
    console.log(
      `${by}: ${count.noticed} noticed${count.same > 0 ? `, ${count.same} change nothing there` : ""}${count.explained > 0 ? `, ${count.explained} explained` : ""}`,
    );
  for (const { why, used } of explanations) {
    if (used > 0) console.log(`explained (${used}): ${why}`);
    else if (mutants.length === all.length) survivors.push(`This explanation explains nothing any more: ${why}`);
  }
  console.log(since(start));
  if (survivors.length > 0) throw new Failure(`${survivors.length} survivors:\n${survivors.join("\n")}`);
  console.log("No survivor.");
}

/** Where constraints stand: schemas, what limits a token, and parameters, shared or of one operation. */
function roots(): string[] {
  const used = (kind: string) =>
    entries(at(spec, `/components/${kind}`)).flatMap(([name]) =>
      isUsed(`/components/${kind}/${name}`) ? `/components/${kind}/${name}` : [],
    );
  return [
    ...used("schemas"),
    ...used("parameters").map((pointer) => `${pointer}/schema`),
    ...entries(at(spec, "/components/securitySchemes")).flatMap(([name, scheme]) =>
      Object(scheme)["x-schema"] ? [`/components/securitySchemes/${name}/x-schema`] : [],
    ),
    ...operations.flatMap(({ pointer }) =>
      [at(spec, `${pointer}/parameters`) ?? []].flat().map((_, index) => `${pointer}/parameters/${index}/schema`),
    ),
  ];
}

function chosen(
  all: readonly Mutant[],
  { sample, seed, only }: { readonly sample?: string; readonly seed?: string; readonly only?: string },
): readonly Mutant[] {
  if (only !== undefined) {
    const fits = new RegExp(only);
    return all.filter(({ pointer, what }) => fits.test(`${pointer} ${what}`));
  }
  console.log(`${all.length} changes of one constraint each`);
  if (sample === undefined) return all;
  const size = Math.min(Number(sample), all.length);
  if (!Number.isInteger(size) || size < 1) throw new Failure(`--sample must be a number from 1, not "${sample}"`);
  const drawnBy = seed === undefined ? Date.now() % 2 ** 31 : Number(seed);
  console.log(`${size} of them, drawn by --seed ${drawnBy}`);
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: size, maxLength: size }), {
    seed: drawnBy,
    numRuns: 1,
  });
  return drawn;
}

/** Looks where a change is most likely noticed; where it is not, at every operation that it can be seen at. */
async function noticed(mutant: Mutant): Promise<Record<string, Noticed>> {
  const near = await judge(mutant, nearest(mutant));
  if (!Object.values(near).includes(undefined)) return near;
  const all = operationsOf(mutant);
  return all.length === nearest(mutant).length ? near : judge(mutant, all);
}
