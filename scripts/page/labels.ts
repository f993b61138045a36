/** The words that stand before what a description states, English and Chinese: data, which the readers turn into patterns. */
export const labels = {
  definition: ["Definition", "Explanation", "参数解释"],
  constraints: ["Constraints", "Constraint", "约束限制"],
  range: ["Value Range", "Range", "取值范围"],
  default: ["Default Value", "Default", "默认取值", "默认值", "缺省值"],
  example: ["Example Value", "Examples", "Example", "取值样例", "取值示例", "示例", "样例"],
  note: ["Notes", "Note", "Notice", "Caution", "注意", "说明"],
  minimum: ["minimum value", "minimum length", "minimum", "最小值", "最小长度"],
  maximum: ["maximum value", "maximum length", "maximum", "最大值", "最大长度"],
  fewest: ["minimum items", "minimum number", "最小个数"],
  most: ["maximum items", "maximum number", "最大个数"],
  arrayLength: ["array length", "数组长度", "数组元素个数"],
  length: ["长度范围", "取值"],
  enumeration: ["enumeration value", "enumerated value", "enum", "枚举值", "枚举"],
  /** Other words that stand before a colon and are no value. */
  remark: [
    ...["Length", "Characters", "Character", "Format", "Type", "Unit", "Rules", "Rule", "Scope", "Values", "Value"],
    ...["Prerequisites", "Remarks", "Remark", "Description", "Name", "Important", "Warning", "Tip", "Tips"],
  ],
} as const;

export type Label = keyof typeof labels;

/** These say that there is nothing to say; so they are never a value that a page states. */
const nothing = [
  ...["N/A", "NA", "None", "Null", "Nil", "Not applicable", "Not involved", "Not supported", "No default value"],
  ...["-", "--", "—", "——", "/", "无", "不涉及", "没有", "暂无", "空"],
];
const nothings = new Set(nothing.map((word) => word.toLowerCase()));

/** Whether a cell, a label's text or a value is one of the words for nothing: `N/A`, `None`, `不涉及`, `-`. */
export function saysNothing(text: string): boolean {
  const word = text
    .trim()
    .replace(/[.。;；]$/, "")
    .trim();
  return word === "" || nothings.has(word.toLowerCase()) || /^[-—–/]+$/.test(word);
}

/** A pattern of any of the words of these labels, the longer ones first. */
export function wordsOf(...kinds: readonly Label[]): string {
  const words = kinds.flatMap((kind): readonly string[] => labels[kind]);
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (/^[A-Za-z]/.test(word) ? String.raw`\b${word.replaceAll(" ", String.raw`\s+`)}\b` : word))
    .join("|");
}
