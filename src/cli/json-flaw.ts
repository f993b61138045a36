const token =
  /[{}[\],:]|"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const blank = /[ \t\r\n]*/y;

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where text stops being JSON, or where an object has a name that it had before. */
export type Flaw =
  | { readonly name?: undefined; readonly at: Position }
  | { readonly name: string; readonly at: Position; readonly first: Position };

/**
 * The first flaw of a text as JSON; undefined when it has none. Node names a position in some of its messages and none in
 * others, and which depends on its version; and of a name that is given twice it takes the last value, and does not tell.
 */
export function jsonFlaw(text: string): Flaw | undefined {
  const open: Open[] = [];
  let expected: Expected = "value";
  for (let offset = skip(text, 0); ; offset = skip(text, offset)) {
    if (expected === "end" && offset === text.length) return undefined;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    const next: Expected | undefined = found === undefined ? undefined : follow(found, expected, open);
    if (found === undefined || next === undefined) return { at: positionOf(text, offset) };
    if (next === "colon") {
      const names = open.at(-1)?.names;
      const name = JSON.parse(found) as string; // the token is a text
      const first = names?.get(name);
      if (first !== undefined) return { name, first: positionOf(text, first), at: positionOf(text, offset) };
      names?.set(name, offset);
    }
    expected = next;
    offset += found.length;
  }
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Open {
  readonly bracket: "{" | "[";
  /** The names that an object has so far, and where. */
  readonly names: Map<string, number>;
}

/** What may come next. `key` and `item` are behind an opening bracket, where the closing one may follow as well. */
type Expected = "value" | "item" | "key" | "name" | "colon" | "comma" | "end";

function skip(text: string, offset: number): number {
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}

/** What may follow this token; undefined when the token itself may not stand here. Keeps the open brackets. */
function follow(found: string, expected: Expected, open: Open[]): Expected | undefined {
  const innermost = open.at(-1)?.bracket;
  if (found === "}" || found === "]") {
    const fits =
      (found === "}" && innermost === "{" && (expected === "key" || expected === "comma")) ||
      (found === "]" && innermost === "[" && (expected === "item" || expected === "comma"));
    if (!fits) return undefined;
    open.pop();
    return open.length === 0 ? "end" : "comma";
  }
  if (found === ",") return expected === "comma" ? (innermost === "{" ? "name" : "value") : undefined;
  if (found === ":") return expected === "colon" ? "value" : undefined;
  if (expected === "key" || expected === "name") return found.startsWith('"') ? "colon" : undefined;
  if (expected !== "value" && expected !== "item") return undefined;
  if (found !== "{" && found !== "[") return open.length === 0 ? "end" : "comma";
  open.push({ bracket: found, names: new Map() });
  return found === "{" ? "key" : "item";
}
