import type { Part, Placed } from "./folded.js";

export type Limit = Placed<number>;

const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const limitTypes: Readonly<Record<string, readonly string[]>> = {
  Length: ["string"],
  Items: ["array"],
  Properties: ["object"],
  imum: ["integer", "number"],
};

/** Whether a limit keeps large values out; the others keep small ones out. */
export function isUpper(limit: string): boolean {
  return upper.includes(limit);
}

/** The tightest limits of some parts, by keyword; none that cannot refuse a value of these types. */
export function limitsOf(parts: readonly Part[], types: ReadonlySet<string> | undefined): Map<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const { schema, pointer } of parts) {
    for (const keyword of [...lower, ...upper]) {
      const stated = schema[keyword];
      if (typeof stated !== "number" || !applies(keyword, types)) continue;
      const [limit, value] = inclusive(keyword, stated, types);
      // No length, count or number of fields is below zero.
      if (value <= 0 && /^min(Length|Items|Properties)$/.test(limit)) continue;
      const known = limits.get(limit);
      if (known === undefined || (isUpper(limit) ? value < known.value : value > known.value))
        limits.set(limit, { value, pointer: `${pointer}/${keyword}` });
    }
  }
  return limits;
}

/** Whether what obeys some limits obeys one more. */
export function keeps(limits: ReadonlyMap<string, Limit>, limit: string, { value }: Limit): boolean {
  const exclusive = limit.startsWith("exclusive");
  const name = limit.replace(/^exclusiveM/, "m");
  const [own, strict] = [limits.get(name)?.value, limits.get(`exclusiveM${name.slice(1)}`)?.value];
  const tighter = (bound: number) => (isUpper(name) ? bound < value : bound > value);
  return (
    (own !== undefined && (tighter(own) || (own === value && !exclusive))) ||
    (strict !== undefined && (tighter(strict) || strict === value))
  );
}

/** For whole numbers, "more than 4" is "at least 5". */
function inclusive(keyword: string, value: number, types: ReadonlySet<string> | undefined): [string, number] {
  if (!types?.has("integer") || types.has("number")) return [keyword, value];
  if (keyword === "exclusiveMinimum") return ["minimum", Math.floor(value) + 1];
  if (keyword === "exclusiveMaximum") return ["maximum", Math.ceil(value) - 1];
  return [keyword, value];
}

function applies(limit: string, types: ReadonlySet<string> | undefined): boolean {
  if (types === undefined) return true;
  const [, needed = []] = Object.entries(limitTypes).find(([ending]) => limit.endsWith(ending)) ?? [];
  return needed.some((type) => types.has(type));
}
