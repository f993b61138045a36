import type { Line } from "./model.js";

export interface OptionFacts {
  readonly options: readonly string[] | undefined;
  readonly pattern: string | undefined;
  /** The text announces a list of values and none follows: this copy has lost it. */
  readonly lost: boolean;
}

// What announces a list of values, at the end of a line or before the next label.
const intro = new RegExp(
  [
    String.raw`\b(?:options(?: are as follows)?|(?:the )?values? (?:can be|is|are|must be)(?: one of)?(?: as follows| the following| the following (?:values|options))?`,
    String.raw`one of the following(?: \w+)?|(?:the )?following (?:values|options|types)|available values?|possible values?|valid values?|enumerat(?:ed|ion) values?|values?|value range|range)\s*[:：]`,
    String.raw`|(?:取值(?:范围)?(?:如下|为|包括|有)?|枚举值?|可选值(?:如下)?|以下任一(?:条件|值)|(?:支持|包括)(?:以下|如下)[^：:。\n]{0,12})\s*[:：]`,
    String.raw`|以下任一(?:条件|值)。`,
  ].join("|").replaceAll("||", "|"),
  "gi",
);
const label = /^\s*(?:$|(?:minimum|maximum|array length|default|example|constraint)|最[小大](?:值|长度)|数组长度|缺省|默认)/i;
const token = String.raw`[A-Za-z0-9_][\w.+/@-]*`;
const quoted = String.raw`["“'‘\`]?(${token})["”'’\`]?`;
// An option, then nothing or an explanation.
const option = new RegExp(String.raw`^${quoted}\s*(?:$|[:：(（,，;；。=]|[.]$|[-–—]\s|\s[-–—]\s|\s+(?:indicates|means|表示))`);
const only = [
  new RegExp(String.raw`\bcan only be(?: set to)?\s+${quoted}`, "i"),
  new RegExp(String.raw`\bonly when (?:this parameter|it|the value) is (?:set to )?${quoted}`, "i"),
  new RegExp(String.raw`\b(?:fixed value|the value is fixed (?:to|at))\s*[:：]?\s*${quoted}`, "i"),
  new RegExp(String.raw`(?:只能|仅能|仅支持|只支持)(?:被)?(?:设置|取值|填写?|传)?为?\s*${quoted}`),
  new RegExp(String.raw`(?:固定为|固定值[:：]?)\s*${quoted}`),
];
// Without `/`, which parts options here; a word that could contain its own separator would make this match slow.
const listed = String.raw`["“'‘\`]?[A-Za-z0-9_][\w.+@-]*["”'’\`]?`;
const inlineList = new RegExp(
  String.raw`(?:\b(?:values?|options?) (?:can be|is|are|must be)(?: one of)?\s*[:：]?|\b(?:options|enumerat(?:ed|ion) values?|value range|range)\s*[:：]|(?:取值(?:范围)?(?:为|如下)?|可选值|枚举值)\s*[:：为]?)\s*`
  + String.raw`((?:${listed}(?:\s*[(（][^()（）]{0,60}[)）])?(?:\s*(?:,|，|、|;|；|/|\bor\b|\band\b|或者?|和)\s*)+)+${listed})`,
  "gi",
);
const regex = /["“'‘]?(\^\S+\$)["”'’]?/;

/** Finds the accepted values that a description lists: as items, in a sentence, or as the only one. */
export function readOptions(lines: readonly Line[]): OptionFacts {
  const prose = lines.filter((line) => !line.item).map((line) => line.text).join("\n");
  for (const expression of only) {
    const value = expression.exec(prose)?.[1];
    if (value !== undefined) return { options: [bare(value)], pattern: undefined, lost: false };
  }
  const split = lines.flatMap(splitInlineItems);
  for (const items of listsOf(split)) {
    const forms = formsOf(items.texts);
    if (forms !== undefined) return { ...forms, lost: false };
    const options = items.texts.map((text) => option.exec(text)?.[1]);
    const all = options.filter((value) => value !== undefined);
    if (all.length < options.length || all.length === 0) continue;
    if (items.announced || all.every(isConstant)) return { options: unique(all.map(bare)), pattern: undefined, lost: false };
  }
  const inline = inlineOptions(lines);
  if (inline !== undefined) return { options: inline, pattern: undefined, lost: false };
  return { options: undefined, pattern: regex.exec(prose)?.[1], lost: announcesNothing(split) };
}

/** Some copies put a list into one line: `Options: - ASC: up - DESC: down`. */
function splitInlineItems(line: Line): Line[] {
  if (line.item) return [line];
  const found = [...line.text.matchAll(intro)].at(-1);
  if (found === undefined) return [line];
  const end = found.index + found[0].length;
  const rest = line.text.slice(end);
  if (!/^\s*[-•·●]\s/.test(rest)) return [line];
  const [list = "", after] = cutAtLabel(rest);
  return [
    { ...line, text: line.text.slice(0, end) },
    ...list.split(/\s*[-•·●]\s+(?=\S)/).filter((text) => text.trim() !== "").map((text) => ({ text: text.trim(), item: true, strong: [] })),
    ...(after === undefined ? [] : [{ ...line, text: after }]),
  ];
}

function cutAtLabel(text: string): readonly [string, string?] {
  const at = text.search(/\s(?=(?:minimum|maximum|array length|default)\b|最[小大](?:值|长度)|数组长度|缺省值|默认)/i);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

interface List {
  readonly texts: string[];
  readonly announced: boolean;
}

function listsOf(lines: readonly Line[]): List[] {
  const lists: List[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (line.item && before?.item === true) lists.at(-1)?.texts.push(line.text);
    else if (line.item) lists.push({ texts: [line.text], announced: before !== undefined && announces(before.text) });
    before = line;
  }
  return lists;
}

function announces(text: string): boolean {
  const last = [...text.matchAll(intro)].at(-1);
  return last !== undefined && text.slice(last.index + last[0].length).trim() === "";
}

function announcesNothing(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    if (line.item || lines[index + 1]?.item === true) return false;
    return [...line.text.matchAll(intro)].some((found) => {
      const rest = line.text.slice(found.index + found[0].length);
      // At the end of a line the next line must be a label, or the last one: else the sentence goes on there.
      return rest.trim() === "" ? label.test(lines[index + 1]?.text ?? "") : label.test(rest);
    });
  });
}

/** Items that state forms, one of them a regular expression: `The value is all`, `matches ^[0-9]+$`. */
function formsOf(texts: readonly string[]): { options: readonly string[] | undefined; pattern: string } | undefined {
  const pattern = texts.map((text) => regex.exec(text)?.[1]).find((found) => found !== undefined);
  if (pattern === undefined) return undefined;
  const values = texts.filter((text) => !regex.test(text)).map((text) => new RegExp(String.raw`(?:^|[\s为是])${quoted}[.。]?$`).exec(text)?.[1]);
  const options = values.filter((value) => value !== undefined);
  return { options: options.length === 0 ? undefined : unique(options.map(bare)), pattern };
}

/** `The value can be server or client`: only words that cannot be prose count, or those printed in bold. */
function inlineOptions(lines: readonly Line[]): string[] | undefined {
  for (const line of lines) {
    if (line.item) continue;
    for (const [, list] of line.text.matchAll(inlineList)) {
      const words = (list ?? "").replace(/[(（][^()（）]*[)）]/g, " ").split(/\s*(?:,|，|、|;|；|\/|\bor\b|\band\b|或者?|和)\s*/)
        .map((word) => word.trim().replace(/^["“'‘`]|["”'’`]$/g, "")).filter((word) => word !== "").map(bare);
      if (words.length >= 2 && words.every((word) => isConstant(word) || line.strong.includes(word))) return unique(words);
    }
  }
  return undefined;
}

/** Not a word of prose: has a capital letter beyond the first, a digit or an underscore, or is true or false. */
function isConstant(word: string): boolean {
  return /^(?:true|false)$/.test(word) || /^[A-Z0-9_.-]+$/.test(word) || /[\d_]/.test(word) || /[a-z][A-Z]/.test(word);
}

/** Without the full stop of the sentence. */
function bare(word: string): string {
  return word.replace(/[.]+$/, "");
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
