/** Measures one thing once: milliseconds, bytes or whatever its comparison is about. */
export type Sample = () => number | Promise<number>;

/** What a row of a comparison came to, in the comparison's unit. */
export interface Summary {
  readonly median: number;
  /** The smallest and the largest sample. */
  readonly low: number;
  readonly high: number;
}

/**
 * Measures contenders in turn, round by round, so that whatever else the machine does hits all alike. Every round begins
 * with another one, since the first in a row may pay for its neighbours' garbage.
 */
export async function rounds(
  contenders: Readonly<Record<string, Sample>>,
  count: number,
): Promise<Record<string, Summary>> {
  const entries = Object.entries(contenders);
  const samples = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const [name, sample] = entries[(round + turn) % entries.length] ?? [];
      if (name !== undefined && sample !== undefined) samples.get(name)?.push(await sample());
    }
  }
  return Object.fromEntries([...samples].map(([name, values]) => [name, summary(values)]));
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (at(sorted, Math.ceil(middle) - 1) + at(sorted, Math.floor(middle))) / 2;
  return { median, low: at(sorted, 0), high: at(sorted, -1) };
}

function at(values: readonly number[], index: number): number {
  const value = values.at(index);
  if (value === undefined) throw new RangeError("Nothing was measured.");
  return value;
}

/** Calls a function one after the other for a time; gives the mean time of a call in microseconds. */
export async function perCall(ms: number, call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let calls = 0;
  do {
    await call();
    calls++;
  } while (performance.now() - start < ms);
  return ((performance.now() - start) * 1000) / calls;
}

/** Calls a function in lots for a time; gives millions of calls per second. */
export function millionsPerSecond(ms: number, call: () => void): number {
  const lot = 1_000;
  const start = performance.now();
  let calls = 0;
  do {
    for (let i = 0; i < lot; i++) call();
    calls += lot;
  } while (performance.now() - start < ms);
  return calls / 1000 / (performance.now() - start);
}

/** Milliseconds that some work takes. */
export async function elapsed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * How a cost grows: the k of size^k between the last two sizes, once the cost of the smallest size, which every size pays,
 * is taken off. 0 is flat, 1 is linear. A fifth of the smallest cost counts as noise, so a growth has to stand out from it.
 */
export function growthExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const [first] = points;
  const [before, last] = points.slice(-2);
  if (points.length < 3 || first === undefined || before === undefined || last === undefined)
    throw new RangeError("Growth shows from three sizes on.");
  const noise = first.cost / 5;
  const low = Math.max(0, before.cost - first.cost) + noise;
  const high = last.cost - first.cost;
  return high <= noise
    ? 0
    : Math.max(0, Math.log(high / low) / Math.log((last.size - first.size) / (before.size - first.size)));
}
