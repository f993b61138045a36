import type { Bar, Comparison, Growth, PartResult, Results } from "./results.js";

/** The results as tables for a terminal. */
export function printHead({ date, machine, versions }: Pick<Results, "date" | "machine" | "versions">): string {
  const list = (values: object) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(", ");
  return `${date}\n${list(machine)}\n${list(versions)}`;
}

export function printPart(name: string, { comparisons, growth = [], bars, notes = [] }: PartResult): string {
  return [
    `\n== ${name}`,
    ...comparisons.map(printComparison),
    ...(growth.length > 0 ? [printGrowth(growth)] : []),
    ...bars.map(printBar),
    ...notes,
  ].join("\n\n");
}

function printComparison({ title, unit, better, base, rows }: Comparison): string {
  const cells = rows.map(({ name, median, low, high, ratio }) => [
    name,
    number(median),
    `${number(low)} – ${number(high)}`,
    name === base ? "1" : number(ratio),
  ]);
  return `${title} (${unit}, ${better} is better)\n${table(["", "median", "range", "ratio"], cells)}`;
}

function printGrowth(growth: readonly Growth[]): string {
  const sizes = growth[0]?.points.map(({ size }) => String(size)) ?? [];
  const cells = growth.map(({ title, unit, points, exponent }) => [
    `${title} (${unit})`,
    ...points.map(({ cost }) => number(cost)),
    number(exponent),
  ]);
  const limits = growth.map(({ title, limit }) => `  ${title}: ${limit}`);
  return `By number of operations; k is the exponent: 0 is flat, 1 linear\n${table(["", ...sizes, "k"], cells)}\n${limits.join("\n")}`;
}

function printBar({ aim, measured, met, notes }: Bar): string {
  return `${met ? "held  " : "MISSED"} ${aim}: ${measured}${notes === undefined ? "" : `\n       ${notes}`}`;
}

function number(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en-US") : String(Number(value.toPrecision(3)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`.trimEnd();
  return [head, ...rows].map(line).join("\n");
}
