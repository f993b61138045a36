import { unseen } from "../engine/unseen.js";

/** The same without what cannot be seen: a service, or a model, may steer a terminal by it or hide words in it. */
export function plain(text: string): string {
  return text.replace(unseen, (character) => (character === "\n" || character === "\t" ? character : ""));
}

/** What an answer holds at most, so that one list does not fill a model's memory. */
const limits = { characters: 40_000, text: 8_000, name: 200, depth: 24 } as const;

/** A value of a size that a model can take. */
export interface Bounded {
  readonly value: unknown;
  /** What was left out, one sentence each. */
  readonly cut: readonly string[];
}

/** A copy of a JSON value, its texts plain and redacted, as far as there is room for it. */
export function bounded(value: unknown, redact: (text: string) => string = (text) => text): Bounded {
  const cut: string[] = [];
  let left: number = limits.characters;
  const textOf = (text: string, at: string, most: number): string => {
    const clean = plain(redact(text));
    const room = Math.max(0, Math.min(most, left));
    left -= Math.min(clean.length, room) + 4;
    if (clean.length <= room) return clean;
    cut.push(`${at || "/"} has ${clean.length} characters, of which ${room} are shown.`);
    return `${clean.slice(0, room)}…`;
  };
  const copy = (item: unknown, at: string, depth: number): unknown => {
    if (typeof item === "string") return textOf(item, at, limits.text);
    if (typeof item !== "object" || item === null) {
      left -= 8;
      return item;
    }
    if (depth > limits.depth) {
      cut.push(`${at} is nested too deeply to be shown.`);
      return null;
    }
    const members = Object.entries(item);
    const kept: [string, unknown][] = [];
    for (const [name, member] of members) {
      if (left <= 0) break;
      const shown = Array.isArray(item) ? name : textOf(name, `${at}/`, limits.name);
      kept.push([shown, copy(member, `${at}/${shown}`, depth + 1)]);
    }
    if (kept.length < members.length)
      cut.push(
        `${at || "/"} has ${members.length} ${Array.isArray(item) ? "items" : "fields"}, of which ${kept.length} are shown.`,
      );
    return Array.isArray(item) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
  };
  return { value: copy(value, "", 0), cut };
}
