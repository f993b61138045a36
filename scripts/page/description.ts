import type { Attribute, Attributes } from "./facts.js";
import type { Line } from "./model.js";
import { readOptions } from "./options.js";
import { innermost } from "./types.js";

export interface DescriptionFacts {
  readonly attributes: Attributes;
  readonly lost: readonly Attribute[];
}

const number = String.raw`(-?\d{1,3}(?:,\d{3})+(?!\d)|-?\d+(?:\.\d+)?)`;
const to = String.raw`\s*(?:-|–|—|~|～|,|，|to|至|到)\s*`;
const colon = String.raw`\s*[:：]\s*`;

const minimum = new RegExp(String.raw`(?:\bminimum(?: value| length)?|最小值|最小长度)${colon}${number}`, "i");
const maximum = new RegExp(String.raw`(?:\bmaximum(?: value| length)?|最大值|最大长度)${colon}${number}`, "i");
const fewest = new RegExp(String.raw`(?:\bminimum (?:items|number)|最小个数)${colon}${number}`, "i");
const most = new RegExp(String.raw`(?:\bmaximum (?:items|number)|最大个数)${colon}${number}`, "i");
const arrayLength = new RegExp(
  String.raw`(?:\barray length|数组长度|数组元素个数)${colon}\[?${number}${to}${number}`,
  "i",
);
const labelledRange = new RegExp(
  String.raw`(?:\b(?:value )?range|取值范围|取值|长度范围|(?<!数组|最[小大])长度)(?:${colon}|\s*(?:为|在)?\s*|\s+is\s+)[[【]?${number}${to}${number}(?![\d.%])`,
  "i",
);
const proseRange = new RegExp(String.raw`\brang(?:es|ing) from ${number} to ${number}`, "i");
const characters = new RegExp(
  String.raw`\b(?:contains?|consists? of|length(?: is| of)?)\s+${number}${to}${number}\s+(?:characters|bytes)`,
  "i",
);
const bracketRange = new RegExp(String.raw`^\s*\[${number}\s*[-,~]\s*${number}\]\s*$`);
const labelledDefault = /(?:\bdefault(?: value)?|缺省值|默认值|默认取值)[^\S\n]*[:：]\s*(.+)/i;
const proseDefault = /(?:\bthe default value is|默认值?为|缺省为)\s*["“'‘]?([\w-]+(?:\.\w+)*)/i;
const conditional = /\b(?:if|when|unless|for)\b|当(?!前)|若|如(?!下)/i;
const nothing = /^(?:n\/?a|none|null|not applicable|not involved|-+|不涉及|无)[.。]?$/i;

/** A cell longer than this is no description; the rest is left out, which also bounds the work of the patterns. */
const maxLines = 500;
const maxLine = 4_000;

/**
 * Reads what a description states about values. Labels (`Minimum: 0`) win over prose (`ranges from 1 to 100`), which
 * is read only from sentences without a condition.
 */
export function readDescription(cell: readonly Line[], type: string | undefined): DescriptionFacts {
  const lines = cell.slice(0, maxLines).map((line) => ({ ...line, text: line.text.slice(0, maxLine) }));
  const prose = lines
    .filter((line) => !line.item)
    .map((line) => line.text)
    .join("\n");
  const options = readOptions(lines, type);
  const array = numbers(arrayLength, prose);
  const range = type?.startsWith("array") === true && innermost(type) !== "string" ? undefined : rangeOf(prose, type);
  const max = one(maximum, prose);
  const min = one(minimum, prose);
  const found: { -readonly [K in Attribute]?: Attributes[K] } = {
    min: min ?? (max === undefined ? range?.[0] : undefined),
    max: max ?? (min === undefined ? range?.[1] : undefined),
    minItems: array?.[0] ?? one(fewest, prose),
    maxItems: array?.[1] ?? one(most, prose),
    options: options.options,
    pattern: options.pattern,
    default: defaultOf(prose),
  };
  const stated = Object.entries(found).filter(([, value]) => value !== undefined);
  return {
    attributes: withoutEmptyPromise(Object.fromEntries(stated), type),
    lost: options.lost ? ["options", "pattern"] : [],
  };
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
  for (const sentence of prose.split(/[.。;；](?!\d)|\n(?!\s*[[【]?-?\d)/)) {
    if (conditional.test(sentence)) continue;
    const range =
      numbers(labelledRange, sentence) ??
      numbers(proseRange, sentence) ??
      (innermost(type) === "string" ? numbers(characters, sentence) : undefined);
    if (range !== undefined && range[0] <= range[1]) return range;
  }
  return undefined;
}

function defaultOf(prose: string): string | undefined {
  const labelled = labelledDefault.exec(prose)?.[1];
  // The next label may stand on the same line.
  const value =
    labelled?.split(
      /\s(?=(?:minimum|maximum|array length|enum\w*|value range|range)\b|最[小大]|数组长度|枚举|取值)/i,
    )[0] ??
    prose
      .split(/[.。;；](?!\d)|\n/)
      .filter((sentence) => !conditional.test(sentence))
      .map((sentence) => proseDefault.exec(sentence)?.[1])
      .find((found) => found !== undefined);
  const bare = value
    ?.trim()
    .replace(/[.。;；]$/, "")
    .replace(/^["“'‘](.*)["”'’]$/, "$1");
  return bare === undefined || bare === "" || nothing.test(bare) || isConditional(bare) ? undefined : bare;
}

/** `If the password is empty, false`: no default that can be compared. */
function isConditional(value: string): boolean {
  return /[当若如时]/.test(value) || (/\s/.test(value) && conditional.test(value));
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
