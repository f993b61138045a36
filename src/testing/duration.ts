const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * Milliseconds of a length of time: a number of them, or a text such as `45m`, `1h30m`, `200d`.
 *
 * @throws TypeError for what is neither
 */
export function milliseconds(length: string | number): number {
  const parts = typeof length === "string" ? [...length.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)] : [];
  const whole = parts.map(([part]) => part).join("");
  const sum =
    typeof length === "number"
      ? length
      : whole !== "" && whole === length.replaceAll(/\s/g, "")
        ? parts.reduce((total, [, count, unit = ""]) => total + Number(count) * (units[unit] ?? 0), 0)
        : Number.NaN;
  if (Number.isFinite(sum) && sum >= 0) return sum;
  throw new TypeError(
    `${JSON.stringify(length)} is no length of time. Give one such as "45m", "1h30m" or "200d" (ms, s, m, h, d, w), or milliseconds.`,
  );
}
