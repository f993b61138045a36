import { cpus, release, totalmem, type } from "node:os";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../../scripts/command/project.js";
import type { Summary } from "./measure.js";

/** Contenders side by side, measured in interleaved rounds. */
export interface Comparison {
  readonly title: string;
  readonly unit: string;
  readonly better: "less" | "more";
  /** The row that the ratios refer to. */
  readonly base: string;
  readonly rows: readonly (Summary & {
    readonly name: string;
    /** median / median of the base */ readonly ratio: number;
  })[];
}

/** One cost at several numbers of operations. */
export interface Growth {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly { readonly size: number; readonly cost: number }[];
  /** The k of operations^k; 0 is flat, 1 linear. */
  readonly exponent: number;
  /** What the cost is spent on at the largest size. */
  readonly limit: string;
}

/** An aim and what came of it. */
export interface Bar {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
  /** What remains and why. Only where there is something to say. */
  readonly notes?: string;
}

/** What one part of the benchmark found. */
export interface PartResult {
  readonly comparisons: readonly Comparison[];
  readonly growth?: readonly Growth[];
  readonly bars: readonly Bar[];
  /** What one should know to read the figures. */
  readonly notes?: readonly string[];
}

/** How long to measure. */
export interface Effort {
  /** Rounds of what takes milliseconds. */
  readonly rounds: number;
  /** Rounds of what starts a process. */
  readonly processRounds: number;
  /** Milliseconds of calls in one sample. */
  readonly sampleMs: number;
  /** Numbers of operations for the growth. */
  readonly sizes: readonly number[];
  /** Whether the whole test suite may be run. */
  readonly suite: boolean;
  /** A document of somebody's own. */
  readonly document?: string | undefined;
  /** A folder in which hey-api's generator is installed. */
  readonly heyApi?: string | undefined;
}

export interface Results {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, PartResult>>;
}

export function comparison(
  title: string,
  unit: string,
  better: "less" | "more",
  base: string,
  summaries: Readonly<Record<string, Summary>>,
): Comparison {
  const reference = summaries[base];
  if (reference === undefined) throw new Error(`${title}: nothing was measured for ${base}.`);
  const rows = Object.entries(summaries).map(([name, summary]) => ({
    name,
    ...mapNumbers(summary, 4),
    ratio: rounded(summary.median / reference.median, 3),
  }));
  return { title, unit, better, base, rows };
}

function mapNumbers({ median, low, high }: Summary, digits: number): Summary {
  return { median: rounded(median, digits), low: rounded(low, digits), high: rounded(high, digits) };
}

/** A number with so many significant digits, as it is fit to be read and kept. */
export function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

export function bar(aim: string, measured: string, met: boolean, notes?: string): Bar {
  return { aim, measured, met, ...(notes !== undefined && { notes }) };
}

export function machine(): Record<string, string | number> {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGB: rounded(totalmem() / 2 ** 30, 3),
    os: `${type()} ${release()}`,
    node: process.version,
  };
}

/** The versions of what is compared, as they are installed. */
export async function versions(names: readonly string[]): Promise<Record<string, string>> {
  const all = names.map(async (name) => {
    const manifest: unknown = JSON.parse(await readFile(path.join(root, "node_modules", name, "package.json"), "utf8"));
    return [name, String(Object(manifest).version)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}
