const token =
  /[{}[\],:]|"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const blank = /[ \t\r\n]*/y;

/**
 * Where text stops being JSON: line and column, counted from 1. Node names a position in some of its messages and none
 * in others, and which depends on its version.
 */
export function jsonErrorPosition(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, jsonErrorOffset(text)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What may come next. `key` and `item` are behind an opening bracket, where the closing one may follow as well. */
type Expected = "value" | "item" | "key" | "name" | "colon" | "comma" | "end";

function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let offset = skip(text, 0); ; offset = skip(text, offset)) {
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    const next: Expected | undefined = found === undefined ? undefined : follow(found, expected, open);
    if (found === undefined || next === undefined) return offset;
    expected = next;
    offset += found.length;
  }
}

function skip(text: string, offset: number): number {
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}

/** What may follow this token; undefined when the token itself may not stand here. Keeps the open brackets. */
function follow(found: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  const innermost = open.at(-1);
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
  open.push(found);
  return found === "{" ? "key" : "item";
}
