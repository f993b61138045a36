import { isUpper } from "./limits.js";

/** The two texts of a difference. */
export interface Phrases {
  readonly request: string;
  readonly answer: string;
}

/** Texts that are the same in both directions. */
export function both(text: string): Phrases {
  return { request: text, answer: text };
}

/** A value as a reader would type it. */
export function shownValue(value: unknown): string {
  return typeof value === "string" && /^[\w.+-]+$/.test(value) ? value : JSON.stringify(value);
}

/** "a, b and c" */
export function listed(words: readonly string[], last = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

export function typePhrase(types: ReadonlySet<string> | undefined): string {
  if (types?.size === 0) return "nothing";
  return types === undefined
    ? "anything"
    : listed(
        [...types].sort().map((type) => typeNames[type] ?? type),
        "or",
      );
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Length: ["character", "characters"],
  Items: ["item", "items"],
  Properties: ["field", "fields"],
};

/** A limit by its keyword. */
export interface Bound {
  readonly limit: string;
  readonly value: number;
}

/** Whether one limit lets less pass than another, or than none. */
export function isTighter({ limit, value }: Bound, other: Bound | undefined): boolean {
  if (other === undefined) return true;
  if (value === other.value) return limit.startsWith("exclusive") && !other.limit.startsWith("exclusive");
  return isUpper(limit) ? value < other.value : value > other.value;
}

/** The texts of a limit that came, went or moved; undefined stands for no limit. */
export function limitPhrases(from: Bound | undefined, to: Bound | undefined): Phrases {
  const { limit = "" } = to ?? from ?? {};
  const [, unit] = Object.entries(units).find(([ending]) => limit.endsWith(ending)) ?? [];
  const verb = unit === undefined ? "be" : "have";
  const counted = (value: number) => `${value}${unit === undefined ? "" : ` ${unit[value === 1 ? 0 : 1]}`}`;
  const bound = (one: Bound) => {
    const exclusive = one.limit.startsWith("exclusive");
    const words = isUpper(one.limit) ? ["at most", "below"] : ["at least", "above"];
    return `${words[exclusive ? 1 : 0]} ${counted(one.value)}`;
  };
  const was = from === undefined ? "there was no limit" : `it was ${bound(from)}`;
  if (to === undefined) {
    const any =
      unit === undefined
        ? `as ${isUpper(limit) ? "large" : "small"} as it likes`
        : isUpper(limit)
          ? `any number of ${unit[1]}`
          : `fewer ${unit[1]}`;
    return both(`may now ${verb} ${any} (${was})`);
  }
  if (isTighter(to, from))
    return {
      request: `must now ${verb} ${bound(to)} (${was})`,
      answer: `now ${unit === undefined ? "is" : "has"} ${bound(to)} (${was})`,
    };
  if (to.limit.startsWith("exclusive")) return both(`may now ${verb} anything ${bound(to)} (${was})`);
  const reach = isUpper(limit) ? "up to" : unit === undefined ? "as small as" : "as few as";
  return both(`may now ${verb} ${reach} ${counted(to.value)} (${was})`);
}
