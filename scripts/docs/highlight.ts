import { escape, raw, type Html } from "./html.js";

// Enough for the samples that this project writes: TypeScript, JSON and command lines.
const pattern =
  /(?<comment>(?<=^|\s)\/\/.*|^#.*)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)*')(?<key>\s*:)?|\b(?<word>import|from|const|await|true|false|null)\b|(?<=[\s[(])(?<number>\d[\d.]*)(?=[\s\])},;]|$)|(?<flag>(?<=\s)--[\w-]+)/gm;

/** Code with its comments, texts, keys, words and numbers marked. */
export function highlight(code: string): Html {
  let result = "";
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const { text = "", key = "" } = match.groups ?? {};
    const kind =
      key !== "" ? "key" : Object.keys(match.groups ?? {}).find((name) => match.groups?.[name] !== undefined);
    const marked = key === "" ? match[0] : text;
    result += `${escape(code.slice(end, match.index))}<i class="${kind}">${escape(marked)}</i>${escape(key)}`;
    end = match.index + match[0].length;
  }
  return raw(result + escape(code.slice(end)));
}
