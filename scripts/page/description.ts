import type { Attribute, Attributes } from "./facts.js";
import { conditional, readDefault, valueIn, type DefaultFacts } from "./defaults.js";
import { labelledParts, type Parts } from "./labelled.js";
import { labels, saysNothing, wordsOf, type Label } from "./labels.js";
import type { Line } from "./model.js";
import { readOptions, type OptionFacts } from "./options.js";
import { innermost } from "./types.js";

export interface DescriptionFacts {
  readonly attributes: Attributes;
  readonly lost: readonly Attribute[];
}

const number = String.raw`(-?\d{1,3}(?:,\d{3})+(?!\d)|-?\d+(?:\.\d+)?)`;
const to = String.raw`\s*(?:-|–|—|~|～|,|，|to|至|到)\s*`;
const colon = String.raw`\s*[:：]\s*`;

const labelOf = (...kinds: readonly Label[]): string => `(?:${wordsOf(...kinds)})`;
const minimum = new RegExp(`${labelOf("minimum")}${colon}${number}`, "i");
const maximum = new RegExp(`${labelOf("maximum")}${colon}${number}`, "i");
const fewest = new RegExp(`${labelOf("fewest")}${colon}${number}`, "i");
const most = new RegExp(`${labelOf("most")}${colon}${number}`, "i");
const arrayLength = new RegExp(String.raw`${labelOf("arrayLength")}${colon}\[?${number}${to}${number}`, "i");
const labelledRange = new RegExp(
  String.raw`(?:${labelOf("range", "length")}|(?<!数组|最[小大])长度)(?:${colon}|\s*(?:为|在)?\s*|\s+is\s+)(?:(?:为|在|length\s*[:：]?|长度)\s*)?[[【]?${number}${to}${number}(?![\d.%])`,
  "i",
);
const proseRange = new RegExp(String.raw`\brang(?:es|ing) from ${number} to ${number}`, "i");
const characters = new RegExp(
  String.raw`\b(?:contains?|consists? of|length(?: is| of)?)\s+${number}${to}${number}\s+(?:characters|bytes)`,
  "i",
);
const bracketRange = new RegExp(String.raw`^\s*\[${number}\s*[-,~]\s*${number}\]\s*$`);
/** Words that tell of the length of a text. */
const lengths = /\b(?:characters?|chars?|bytes?|length)\b|长度|字符|字节|位/i;
/** What is counted when the range of a list is that of its length. */
const elements = /\d\s*(?:items?|elements?|records?|个(?!字符)|条|项)/i;

/** A cell longer than this is no description; the rest is left out, which also bounds the work of the patterns. */
const maxLines = 500;
const maxLine = 4_000;

/**
 * Reads what a description states about values. Labels (`Minimum: 0`) win over prose (`ranges from 1 to 100`), which
 * is read only from sentences without a condition.
 */
export function readDescription(cell: readonly Line[], type: string | undefined): DescriptionFacts {
  const lines = cell.slice(0, maxLines).map((line) => ({ ...line, text: line.text.slice(0, maxLine) }));
  const parts = labelledParts(lines);
  const prose = textOf(lines);
  const list = type?.startsWith("array") === true;
  const limits = parts === undefined ? prose : `${textOf(parts.definition)}\n${rangeText(parts)}`;
  const found = list && innermost(type) !== "string" ? undefined : rangeOf(limits, type);
  const counted = list ? lengthOf(parts) : undefined;
  const range = counted === undefined ? found : undefined;
  const array = numbers(arrayLength, prose) ?? counted;
  const options = parts === undefined ? readOptions(lines, type) : optionsOfParts(parts, type);
  const fallback = defaultOf(parts, lines, options.options);
  const max = one(maximum, prose);
  const min = one(minimum, prose);
  const attributes: { -readonly [K in Attribute]?: Attributes[K] } = {
    min: min ?? (max === undefined ? range?.[0] : undefined),
    max: max ?? (min === undefined ? range?.[1] : undefined),
    minItems: array?.[0] ?? one(fewest, prose),
    maxItems: array?.[1] ?? one(most, prose),
    options: options.options,
    pattern: options.pattern,
    default: fallback.value,
  };
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    attributes: withoutEmptyPromise(Object.fromEntries(stated), type),
    lost: [
      ...(options.lost ? (["options", "pattern"] as const) : []),
      ...(fallback.unclear ? (["default"] as const) : []),
    ],
  };
}

function textOf(lines: readonly Line[] | undefined): string {
  return (lines ?? [])
    .filter((line) => !line.item)
    .map((line) => line.text)
    .join("\n");
}

/** The part that states the range, with its label before it again. */
function rangeText(parts: Parts): string {
  return (parts.range ?? []).map((line) => `${labels.range[1]}: ${line.text}`).join("\n");
}

/** `1 to 10 items` is the length of a list. */
function lengthOf(parts: Parts | undefined): readonly [number, number] | undefined {
  const text = parts === undefined ? "" : rangeText(parts);
  return elements.test(text) ? numbers(labelledRange, text) : undefined;
}

/** In labelled parts the accepted values stand in the part of their own; without it, where they stand elsewhere too. */
function optionsOfParts(parts: Parts, type: string | undefined): OptionFacts {
  const { definition = [], constraints = [], range } = parts;
  if (range?.length === 0) return { options: undefined, pattern: undefined, lost: true };
  const said = range?.map((line) => line.text).join(" ") ?? "";
  if (range === undefined || saysNothing(said))
    return { ...readOptions([...definition, ...constraints], type), lost: false };
  if (rangeOf(rangeText(parts), type) !== undefined) return { options: undefined, pattern: undefined, lost: false };
  return readOptions([{ text: `${labels.range[1]}:`, item: false, strong: [] }, ...range.flatMap(explained)], type);
}

/** `PRIVATE: only mine PUBLIC: of all` in one line was a list once. */
function explained(line: Line): Line[] {
  if (line.item) return [line];
  const words = line.text.split(/(?:^|[\s;；。.])(?=[A-Z][A-Z0-9_]*\s*[:：])/).map((text) => text.trim());
  const found = words.filter((text) => text !== "");
  return found.length < 2 ? [line] : found.map((text) => ({ text, item: true, strong: [] }));
}

function defaultOf(
  parts: Parts | undefined,
  lines: readonly Line[],
  options: readonly string[] | undefined,
): DefaultFacts {
  if (parts?.default === undefined)
    return readDefault(
      lines.filter((line) => !line.item),
      options,
    );
  return valueIn(parts.default[0]?.text ?? "");
}

/** `true` or `false` is all that a boolean can be: saying so states nothing. */
function withoutEmptyPromise(attributes: Attributes, type: string | undefined): Attributes {
  if (
    type !== "boolean" ||
    attributes.options === undefined ||
    !["true", "false"].every((value) => attributes.options?.includes(value))
  )
    return attributes;
  const { options: _, ...rest } = attributes;
  return rest;
}

function rangeOf(prose: string, type: string | undefined): readonly [number, number] | undefined {
  const bracketed = numbers(bracketRange, prose);
  if (bracketed !== undefined) return bracketed;
  const text = innermost(type) === "string";
  for (const sentence of prose.split(/[.。;；](?!\d)|\n(?!\s*[[【]?-?\d)/)) {
    // The range of a number that travels as a text is not that of the text's length.
    if (conditional.test(sentence) || (text && !lengths.test(sentence))) continue;
    const range =
      numbers(labelledRange, sentence) ??
      numbers(proseRange, sentence) ??
      (text ? numbers(characters, sentence) : undefined);
    if (range !== undefined && range[0] <= range[1]) return range;
  }
  return undefined;
}

function one(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : toNumber(found);
}

function numbers(pattern: RegExp, text: string): readonly [number, number] | undefined {
  const found = pattern.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? undefined : [toNumber(found[1]), toNumber(found[2])];
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}
