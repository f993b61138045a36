const digits = "0123456789";
const lower = "abcdefghijklmnopqrstuvwxyz";

/**
 * The sibling of an id: of the same shape, and distinct for each `n`. All its digits together are counted up by `n` as one
 * number; in an id without digits, its letters are. `n` 0 is the id itself.
 */
export function sibling(id: string, n: number): string {
  const alphabets = /\d/.test(id) ? [digits] : [lower, lower.toUpperCase()];
  const characters = [...id];
  let carry = n;
  for (let index = characters.length - 1; index >= 0 && carry > 0; index--) {
    const character = characters[index] ?? "";
    const alphabet = alphabets.find((one) => one.includes(character));
    if (alphabet === undefined) continue;
    const sum = alphabet.indexOf(character) + carry;
    characters[index] = alphabet.charAt(sum % alphabet.length);
    carry = Math.floor(sum / alphabet.length);
  }
  return characters.join("");
}

/**
 * A body whose texts are siblings of those of an example. Which texts are ids is not said anywhere, so all change, but
 * those that may not: where `obeys` refuses the body with the new text (an option of a list, a constant) it stays.
 */
export function siblingBody(example: unknown, n: number, obeys: (body: unknown) => boolean): unknown {
  if (n === 0) return example;
  let body = structuredClone(example);
  for (const [path, text] of texts(example, [])) {
    const changed = replaced(body, path, sibling(text, n));
    if (obeys(changed)) body = changed;
  }
  return body;
}

type Path = readonly string[];

function texts(value: unknown, path: Path): [Path, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, text) : item));
  const object = value as Record<string, unknown>; // the path was found by walking down the same value
  return { ...object, [key]: replaced(object[key], rest, text) };
}
