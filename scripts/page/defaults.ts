import { saysNothing, wordsOf } from "./labels.js";
import type { Line } from "./model.js";

export interface DefaultFacts {
  readonly value: string | undefined;
  /** A default is told of, in words that are no value. */
  readonly unclear: boolean;
}

const none: DefaultFacts = { value: undefined, unclear: false };
const labelled = new RegExp(String.raw`(?<!\bby )(?:${wordsOf("default")})[^\S\n]*[:：]\s*(.+)`, "i");
const nextLabel = new RegExp(
  String.raw`\s(?=(?:${wordsOf("minimum", "maximum", "arrayLength", "enumeration", "range", "constraints", "example")}))`,
  "i",
);
const inSentence = /(?:\bthe default value is|默认(?:值|取值)?为|缺省(?:值)?为)\s*([^\n]*)/i;
/** What depends on something else is no default that can be compared. */
export const conditional = /\b(?:if|when|unless|for)\b|当(?!前)|若|如(?!下)/i;
const value = /^(?:["“'‘`]([^"”'’`\n]{0,200})["”'’`]|([^\s,，;；。、()（）"“”'‘’:：\u4e00-\u9fff]{1,200}))(.*)$/su;

/** The default that a description states: after a label, or in a sentence without a condition. */
export function readDefault(lines: readonly Line[], options: readonly string[] | undefined): DefaultFacts {
  const prose = lines.map((line) => line.text).join("\n");
  const label = labelled.exec(prose)?.[1];
  if (label !== undefined) return valueIn(label);
  const strong = new Set(lines.flatMap((line) => line.strong));
  for (const sentence of prose.split(/[.。;；](?!\d)|\n/)) {
    const rest = conditional.test(sentence) ? undefined : inSentence.exec(sentence)?.[1];
    if (rest === undefined) continue;
    const found = valueIn(rest);
    if (found.value === undefined) return found;
    const sure =
      /^["“'‘`]/.test(rest) ||
      /^(?:-?\d[\d.]*|true|false|[A-Z0-9_]+|[a-z]+\/[\w.+-]+)$/.test(found.value) ||
      strong.has(found.value) ||
      options?.includes(found.value) === true;
    return sure ? found : { value: undefined, unclear: true };
  }
  return none;
}

/** The value that a label's text, or a cell of a column of defaults, holds. */
export function valueIn(text: string): DefaultFacts {
  // The next label may stand on the same line.
  const own = (` ${text}`.split(nextLabel)[0] ?? "").trim();
  if (saysNothing(own)) return none;
  const [, quoted, bare, rest = ""] = value.exec(own) ?? [];
  const found = quoted ?? bare?.replace(/[.]$/, "");
  const whole = rest === "" || bare?.endsWith(".") === true || /^\s*[,，;；。、.(（]/.test(rest) || /^\s*$/.test(rest);
  if (found !== undefined && whole) return saysNothing(found) ? none : { value: found, unclear: false };
  return { value: undefined, unclear: !isConditional(own) };
}

function isConditional(text: string): boolean {
  return /[当若如时]/.test(text) || (/\s/.test(text) && conditional.test(text));
}
