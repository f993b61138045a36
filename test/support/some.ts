import { randomInt } from "node:crypto";

const every = Number(process.env["EVERY"] ?? 4);
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));

/** Which part {@link some} takes; as SEED it is taken again. */
export const part = every === 1 ? "all" : `SEED=${seed}`;

/** Another part of the cases in each run: `npm test` tries one in four of them, the system tests try all (EVERY=1). */
export function some<Item>(cases: readonly Item[]): Item[] {
  return cases.filter((_, index) => (index + seed) % every === 0);
}
