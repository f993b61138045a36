import { saysNothing, wordsOf } from "./labels.js";
import type { Line } from "./model.js";
import { hasFields } from "./types.js";

export interface OptionFacts {
  readonly options: readonly string[] | undefined;
  readonly pattern: string | undefined;
  /** The text announces a list of values and none follows: this copy has lost it. */
  readonly lost: boolean;
}

// What announces a list of values: before its colon, or, for some labels, on a line of its own.
const intro = new RegExp(
  [
    String.raw`\b(?:options(?: are)?(?: as follows)?|(?:the )?values? (?:can be|is|are|must be)(?: one of)?(?: as follows| the following| the following (?:values|options))?`,
    String.raw`one of the following(?: \w+)?|(?:the )?following (?:values|options|types)|available values?|possible values?|valid values?|enumerat(?:ed|ion) values?|(?<!default |example )values?|value range|range)\s*[:：]`,
    String.raw`|(?:取值(?:范围)?(?:如下|为|包括|有)?|枚举值?(?:如下|为)?|可选值?(?:如下)?|以下任一(?:条件|值)|(?:支持|包括)(?:以下|如下)[^：:。\n]{0,12})\s*[:：]`,
    String.raw`|以下任一(?:条件|值)。|^(?:取值范围|range)$`,
  ]
    .join("|")
    .replaceAll("||", "|"),
  "gi",
);
const label = new RegExp(
  String.raw`^\s*(?:$|(?:${wordsOf("minimum", "maximum", "fewest", "most", "arrayLength", "default", "example", "constraints")}))`,
  "i",
);
// A colon after which something has to follow, unless it ends a label that tells of something else than values.
const openColon = new RegExp(
  String.raw`(?<!${wordsOf("constraints", "definition", "note", "example", "default")})\s*[:：]$`,
  "i",
);
const token = String.raw`[A-Za-z0-9_][\w.+/@-]*`;
const quoted = String.raw`["“'‘\`]?(${token})["”'’\`]?`;
// An option, then nothing or an explanation.
const option = new RegExp(
  String.raw`^${quoted}\s*(?:$|[:：(（,，;；。=]|[.]$|[-–—]\s|\s[-–—]\s|-(?=[\u4e00-\u9fff])|\s*[为表](?=[示\u4e00-\u9fff])|\s+(?:indicates|means)\b)`,
);
const bareOption = new RegExp(String.raw`^${quoted}\s*[.。;；]?$`);
const explainedOption = new RegExp(
  String.raw`^${quoted}(?:\s*(?:[:：]|表示)|-(?=[\u4e00-\u9fff])|\s+(?:indicates|means)\b)`,
);
// Words before a colon that are labels.
const anyCase = new RegExp(
  `^(?:${wordsOf("definition", "constraints", "range", "example", "note", "minimum", "maximum")})$`,
  "i",
);
// `Default:` and `Name:` are labels, `default:` and `name:` may be values.
const capital = new RegExp(`^(?:${wordsOf("default", "remark")})$`);
const isLabel = (word: string): boolean => anyCase.test(word) || capital.test(word);
/** What a list of examples or remarks stands below. */
const aside = new RegExp(
  String.raw`(?:${wordsOf("example", "note")}|\be\.g\.|\bsuch as|\bfor example|\bexamples?|例如|比如|形如|如)\s*[,，]?\s*[:：]?$`,
  "i",
);
/** What may follow the only accepted value, or the last one of a list in a sentence. */
const valueEnds = /^["”'’`]?\s*(?:$|[.。;；,，)）(（\n]|才|时|\bto\b(?!\s*\d)|\bin this\b|\bcurrently\b)/;
const only = [
  // Words of prose follow these too (`can only be pushed to …`), so what is no constant must be marked as a value.
  new RegExp(String.raw`\bcan only be(?: set to)? +${quoted}`, "i"),
  new RegExp(String.raw`\bonly when (?:this parameter|it|the value) is (?:set to )?${quoted}`, "i"),
  new RegExp(String.raw`\b(?:fixed value|the value is fixed (?:to|at))\s*[:：]?\s*${quoted}`, "i"),
  new RegExp(
    String.raw`(?:只能|仅能|仅支持|只支持)(?:被)?(?:(?:设置|取值|传入?|填写?)?[为是]|(?:设置|取值|传入?|填写?)[为是]?|[:：])\s*[:：]?\s*${quoted}`,
  ),
  new RegExp(String.raw`(?:固定为|固定值[:：]?)\s*${quoted}`),
];
const goesOn = /^\s*(?:[,，、/]\s*["“'‘`]?[A-Z0-9_]|(?:or|and)\b|或|和)/;
// Without `/`, which parts options here; a word that could contain its own separator would make this match slow.
const listed = String.raw`["“'‘\`]?[A-Za-z0-9_][\w.+@-]*["”'’\`]?`;
const inlineList = new RegExp(
  String.raw`(?:(?<!\bdefault )\b(?:values?|options?) (?:can be|is|are|must be)(?: one of)?\s*[:：]?|\b(?:options|enumerat(?:ed|ion) values?|value range|range)\s*[:：]|(?<!默认)(?:取值(?:范围)?(?:为|如下)?|可选值?|枚举值|仅支持|只支持|只能为)\s*[:：为]?)\s*` +
    String.raw`((?:${listed}(?:\s*[(（][^()（）]{0,60}[)）])?(?:\s*(?:,|，|、|;|；|/|\bor\b|\band\b|或者?|和)\s*)+)+${listed})`,
  "gi",
);
const regex = /["“'‘]?(\^\S+\$)["”'’]?/;

/**
 * Finds the accepted values that a description lists: as items, in a sentence, or as the only one.
 *
 * @param type the field's type, where it is known
 */
export function readOptions(written: readonly Line[], type: string | undefined): OptionFacts {
  const lines = markItems(written.flatMap(splitInlineItems));
  const prose = lines
    .filter((line) => !line.item)
    .map((line) => line.text)
    .join("\n");
  for (const expression of only) {
    const found = expression.exec(prose);
    if (found?.[1] === undefined) continue;
    const after = prose.slice(found.index + found[0].length);
    const marked = /["“'‘`]/.test(found[0]) || lines.some((line) => line.strong.includes(bare(found[1] ?? "")));
    if (
      goesOn.test(after) ||
      !ends(found[1], after) ||
      isRange(bare(found[1])) ||
      !(marked || isConstant(bare(found[1])))
    )
      continue;
    return { options: [bare(found[1])], pattern: undefined, lost: false };
  }
  for (const items of listsOf(lines)) {
    const forms = formsOf(items.texts);
    if (forms !== undefined) return { ...forms, lost: false };
    const options = items.texts.map((text) => option.exec(text)?.[1]);
    const all = options.filter((value): value is string => value !== undefined && !isRange(bare(value)));
    if (all.length < options.length || all.length === 0 || (items.aside && !items.announced)) continue;
    const plain = items.texts.length > 1 && items.texts.every((text) => bareOption.test(text)) && !items.refused;
    if (items.announced || all.every(isConstant) || (isScalar(type) && (plain || areExplained(items.texts))))
      return { options: unique(all.map(bare)), pattern: undefined, lost: false };
  }
  const inline = inlineOptions(lines);
  const pattern = regex.exec(prose)?.[1];
  if (inline === "unclear") return { options: undefined, pattern, lost: true };
  if (inline !== undefined) return { options: inline, pattern: undefined, lost: false };
  return { options: undefined, pattern, lost: announcesNothing(lines) };
}

/** The items below an object would be its fields. */
function isScalar(type: string | undefined): boolean {
  return type !== undefined && !hasFields(type) && !/^(?:array|map)/.test(type);
}

/** `create: to add a tag`, `delete: to delete a tag` */
function areExplained(texts: readonly string[]): boolean {
  const words = texts.map((text) => explainedOption.exec(text)?.[1]);
  return words.length >= 2 && words.every((word) => word !== undefined && !isLabel(word));
}

/** Some copies put a list into one line: `Options: - ASC: up - DESC: down`, `Options: 0: no; 1: yes`. */
function splitInlineItems(line: Line): Line[] {
  if (line.item) return [line];
  const found = [...line.text.matchAll(intro)].at(-1);
  const end = found === undefined ? line.text.search(/\s[-•·●]\s/) : found.index + found[0].length;
  if (end < 0) return [line];
  const [list, after] = cutAtLabel(line.text.slice(end));
  const dashed = /^\s*[-•·●]\s/.test(list);
  const texts = list
    .split(dashed ? /\s*[-•·●]\s+(?=\S)/ : /[;；]/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (dashed ? found === undefined && !areExplained(texts) : !areExplained(texts)) return [line];
  return [
    { ...line, text: line.text.slice(0, end) },
    ...texts.map((text) => ({ text, item: true, strong: [] })),
    ...(after === undefined ? [] : [{ ...line, text: after }]),
  ];
}

const labelAfter = new RegExp(
  String.raw`(?<![-•·●])\s(?=(?:${wordsOf("minimum", "maximum", "arrayLength", "default")})\s*[:：])`,
  "i",
);

function cutAtLabel(text: string): readonly [string, string?] {
  const at = text.search(labelAfter);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Some pages write an announced list as paragraphs. */
function markItems(lines: readonly Line[]): Line[] {
  const marked = [...lines];
  for (const [index, line] of lines.entries()) {
    if (line.item || !announces(line.text)) continue;
    let end = index + 1;
    while (lines[end]?.item === false && isPlainOption(lines[end]?.text ?? "")) end += 1;
    const texts = lines.slice(index + 1, end).map(({ text }) => text);
    if (texts.length < 2 && !texts.every((text) => isOneOption(text))) continue;
    for (let at = index + 1; at < end; at += 1) marked[at] = { ...(lines[at] ?? line), item: true };
  }
  return marked;
}

/** A full stop may already have been taken as a part of the word. */
function ends(word: string, after: string): boolean {
  return /[.]["”'’`]?$/.test(word) || valueEnds.test(after);
}

/** A list of one: no number, which would be a limit, and no word of prose, unless it is explained. */
function isOneOption(text: string): boolean {
  const word = bare(bareOption.exec(text)?.[1] ?? "");
  return (word !== "" && isConstant(word) && !/^[\d.]+$/.test(word)) || /^[a-z][a-z0-9_]*\s*[:：]/.test(text);
}

function isPlainOption(text: string): boolean {
  const word = bareOption.exec(text)?.[1];
  return !label.test(text) && ((word !== undefined && !isRange(bare(word))) || areExplained([text, text]));
}

interface List {
  readonly texts: string[];
  readonly announced: boolean;
  /** It stands below a word for examples or remarks. */
  readonly aside: boolean;
  /** It stands below a sentence about what is not accepted. */
  readonly refused: boolean;
}

/** The lists of a description. A paragraph between items may explain the item above: so they are also tried as one. */
function listsOf(lines: readonly Line[]): List[] {
  const whole: List[] = [];
  const runs: List[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (!line.item) {
      before = line;
      continue;
    }
    const begins = before !== undefined && announces(before.text);
    const besides = before?.item === false && aside.test(before.text);
    const refused = before?.item === false && /\b(?:not|cannot|except)\b|不|除/i.test(before.text);
    if (before === undefined || !before.item) runs.push({ texts: [], announced: begins, aside: besides, refused });
    runs.at(-1)?.texts.push(line.text);
    if (whole.length === 0 || begins || (before?.item === false && label.test(before.text)))
      whole.push({ texts: [], announced: begins, aside: besides, refused });
    whole.at(-1)?.texts.push(line.text);
    before = line;
  }
  return [...whole, ...runs];
}

function announces(text: string): boolean {
  const last = [...text.matchAll(intro)].at(-1);
  return last !== undefined && text.slice(last.index + last[0].length).trim() === "";
}

function announcesNothing(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1];
    if (line.item || next?.item === true) return false;
    // At the end of a line the next line must be a label, or the last one: else the sentence goes on there.
    if (openColon.test(line.text) && !label.test(line.text) && label.test(next?.text ?? "")) return true;
    return [...line.text.matchAll(intro)].some((found) => {
      const rest = line.text.slice(found.index + found[0].length);
      return rest.trim() === "" ? label.test(next?.text ?? "") : label.test(rest);
    });
  });
}

/** Items that state forms, one of them a regular expression: `The value is all`, `matches ^[0-9]+$`. */
function formsOf(texts: readonly string[]): { options: readonly string[] | undefined; pattern: string } | undefined {
  const pattern = texts.map((text) => regex.exec(text)?.[1]).find((found) => found !== undefined);
  if (pattern === undefined) return undefined;
  const values = texts
    .filter((text) => !regex.test(text))
    .map((text) => new RegExp(String.raw`(?:^|[\s为是])${quoted}[.。]?$`).exec(text)?.[1]);
  const options = values.filter((value) => value !== undefined);
  return { options: options.length === 0 ? undefined : unique(options.map(bare)), pattern };
}

/** `The value can be server or client`: only words that cannot be prose count, or those printed in bold. */
function inlineOptions(lines: readonly Line[]): string[] | "unclear" | undefined {
  let unclear = false;
  for (const [index, line] of lines.entries()) {
    if (line.item) continue;
    const text = sentence(lines, index);
    for (const found of text.matchAll(inlineList)) {
      const [, list] = found;
      if (!ends(list ?? "", text.slice(found.index + found[0].length))) continue;
      const words = (list ?? "")
        .replace(/[(（][^()（）]*[)）]|\bn\/a\b/gi, " ")
        .split(/\s*(?:,|，|、|;|；|\/|\bor\b|\band\b|或者?|和)\s*/)
        .map((word) => word.trim().replace(/^["“'‘`]|["”'’`]$/g, ""))
        .filter((word) => word !== "")
        .map(bare);
      const quotes = (list ?? "").match(/["“'‘`][^"”'’`]+["”'’`]/g)?.length ?? 0;
      if (
        words.length >= 2 &&
        !words.some(isRange) &&
        (quotes === words.length || words.every((word) => isConstant(word) || line.strong.includes(word)))
      )
        return unique(words);
      // `The value can be ssh or x509`: these may be values or prose.
      unclear ||= words.length >= 2 && !words.some((word) => isRange(word) || saysNothing(word));
    }
  }
  return unclear ? "unclear" : undefined;
}

/** The line; when it ends in the middle of a list, with the lines on which the list goes on. */
function sentence(lines: readonly Line[], index: number): string {
  let text = lines[index]?.text ?? "";
  for (let at = index + 1; at < lines.length && (announces(text) || /[,，、]$/.test(text)); at += 1) {
    const next = lines[at];
    if (next === undefined || next.item || label.test(next.text)) break;
    text = `${text} ${next.text}`;
  }
  return text;
}

/** Not a word of prose: has a capital letter beyond the first, a digit or an underscore, or is true or false. */
function isConstant(word: string): boolean {
  return /^(?:true|false)$/.test(word) || /^[A-Z0-9_.-]+$/.test(word) || /[\d_]/.test(word) || /[a-z][A-Z]/.test(word);
}

/** `1-1000` and `a-z` say how far values go. */
function isRange(word: string): boolean {
  return /^(?:\d[\d.]*[-~]\d[\d.]*|[A-Za-z0-9]-[A-Za-z0-9])$/.test(word);
}

/** Without the full stop of the sentence. */
function bare(word: string): string {
  return word.replace(/[.]+$/, "");
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
