import { isUpper } from "./view.js";

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

/** The texts of a limit that came, went or moved; undefined stands for no limit. */
export function limitPhrases(limit: string, from: number | undefined, to: number | undefined): Phrases {
  const [, unit] = Object.entries(units).find(([ending]) => limit.endsWith(ending)) ?? [];
  const verb = unit === undefined ? "be" : "have";
  const bound = (value: number) => {
    const word = limit.startsWith("exclusive")
      ? isUpper(limit)
        ? "below"
        : "above"
      : isUpper(limit)
        ? "at most"
        : "at least";
    return `${word} ${value}${unit === undefined ? "" : ` ${unit[value === 1 ? 0 : 1]}`}`;
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
  const narrower = from === undefined || (isUpper(limit) ? to < from : to > from);
  if (!narrower)
    return both(
      `may now ${verb} ${isUpper(limit) ? "up to" : "as few as"} ${to}${unit === undefined ? "" : ` ${unit[to === 1 ? 0 : 1]}`} (${was})`.replace(
        /be as few as/,
        "be as small as",
      ),
    );
  return {
    request: `must now ${verb} ${bound(to)} (${was})`,
    answer: `now ${unit === undefined ? "is" : "has"} ${bound(to)} (${was})`,
  };
}
