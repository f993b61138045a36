import type { Shape, Stated } from "./shape.js";

/** `^(all|0|[a-z]{8})$` accepts two words and a form: told apart, they compare with a page that lists them. */
export function formsOf(shape: Shape): {
  options: Stated<readonly string[]> | undefined;
  pattern: Stated<string> | undefined;
} {
  const pattern = shape.pattern;
  const group = /^\^\((?:\?:)?(.*)\)\$$/.exec(pattern?.value ?? "")?.[1];
  if (pattern === undefined || group === undefined || shape.options !== undefined)
    return { options: shape.options, pattern };
  const parts = alternatives(group);
  const words = parts?.filter((part) => /^[\w-]+$/.test(part)) ?? [];
  if (parts === undefined || words.length === 0) return { options: undefined, pattern };
  const rest = parts.filter((part) => !words.includes(part));
  return {
    options: { value: words, pointer: pattern.pointer },
    pattern:
      rest.length === 0
        ? undefined
        : { value: rest.length === 1 ? `^${rest.join("")}$` : `^(${rest.join("|")})$`, pointer: pattern.pointer },
  };
}

/** Splits at `|` outside groups and classes; undefined when the text is not one whole group. */
function alternatives(pattern: string): string[] | undefined {
  const parts = [""];
  let depth = 0;
  let inClass = false;
  for (const found of pattern.matchAll(/\\.|[^]/g)) {
    const sign = found[0];
    if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth < 0) return undefined;
    if (sign === "|" && depth === 0 && !inClass) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  return depth === 0 && !inClass ? parts : undefined;
}
