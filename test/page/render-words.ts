import type { FieldFacts, Location } from "../../scripts/page/facts.js";
import { innermost } from "../../scripts/page/types.js";
import type { Words } from "./render.js";

export type Language = "en" | "zh";

export const languageWords = {
  en: {
    title: "Ordering Something",
    updated: "Updated on 2026-02-03 GMT+08:00",
    function: "Function",
    purpose: "Orders something.",
    authorization: "Authorization Information",
    permission: "Ask for a permission.",
    policyHeader: ["Action", "Access Level", "Resource Type"],
    request: "Request Parameters",
    response: "Response Parameters",
    exampleRequest: "Example Requests",
    exampleResponse: "Example Responses",
    statusCodes: "Status Codes",
    statusHeader: ["Status Code", "Description"],
    errorCodes: "Error Codes",
    seeErrors: "See the list.",
    meaning: "As it is.",
    status: (code: string) => `Status code: ${code}`,
    caption: (number: number, text: string) => `Table ${String(number)} ${text}`,
    url: "https://support.huaweicloud.com/eu/api-ccm/SubscribeCertificate.html",
  },
  zh: {
    title: "买东西",
    updated: "更新时间：2026-02-03 GMT+08:00",
    function: "功能介绍",
    purpose: "买一件东西。",
    authorization: "授权信息",
    permission: "先要有权限。",
    policyHeader: ["授权项", "访问级别", "资源类型"],
    request: "请求参数",
    response: "响应参数",
    exampleRequest: "请求示例",
    exampleResponse: "响应示例",
    statusCodes: "状态码",
    statusHeader: ["状态码", "描述"],
    errorCodes: "错误码",
    seeErrors: "看列表。",
    meaning: "就是这样。",
    status: (code: string) => `状态码：${code}`,
    caption: (number: number, text: string) => `表${String(number)} ${text}`,
    url: "https://support.huaweicloud.com/api-ccm/SubscribeCertificate.html",
  },
} as const;

export const captions: Readonly<Record<Language, Readonly<Record<Location, string>>>> = {
  en: {
    path: "Path parameters",
    query: "Query parameters",
    header: "Request header parameters",
    body: "Request body parameters",
    response: "Response body parameters",
    "response-header": "Response header parameters",
  },
  zh: {
    path: "路径参数",
    query: "Query参数",
    header: "请求Header参数",
    body: "请求Body参数",
    response: "响应Body参数",
    "response-header": "响应Header参数",
  },
};

export function headers(language: Language, request: boolean): string[] {
  const [name, mandatory, type, description] =
    language === "en"
      ? (["Parameter", "Mandatory", "Type", "Description"] as const)
      : (["参数", "是否必选", "参数类型", "描述"] as const);
  return request ? [name, mandatory, type, description] : [name, type, description];
}

const scalars: Readonly<Record<string, string>> = {
  string: "String",
  integer: "Integer",
  number: "Double",
  boolean: "Boolean",
};

/** The type as the vendor writes it. */
export function typeText(field: FieldFacts): string {
  const write = (type: string, plural: boolean): string => {
    const list = /^(array|map) of (.+)$/.exec(type);
    if (list?.[1] === "map" && list[2] !== undefined) return `Map<String,${write(list[2], false)}>`;
    if (list?.[2] !== undefined)
      return list[2].startsWith("array of") ? `Array<${write(list[2], false)}>` : `Array of ${write(list[2], true)}`;
    if (type === "object") return `${field.schema === undefined ? "" : `${field.schema} `}object${plural ? "s" : ""}`;
    return plural ? `${type}s` : (scalars[type] ?? type);
  };
  const text = write(field.type ?? "string", false);
  return text === "object" ? "Object" : text;
}

/** A description in our own words, with the vendor's labels. */
export function describe(field: FieldFacts, language: Language): Words[] {
  const en = language === "en";
  const words: Words[] = [{ text: en ? `About ${field.name.split(/[.[]/).at(-1) ?? ""} and nothing else.` : "说明。" }];
  const label = (english: string, chinese: string, value: string): void => {
    words.push({ text: en ? `${english}: ${value}` : `${chinese}：${value}` });
  };
  if (field.options?.length === 1 && field.pattern === undefined) {
    words.push({
      text: en ? `The value can only be ${field.options[0] ?? ""}.` : `仅能设置为${field.options[0] ?? ""}。`,
    });
  } else if (field.pattern !== undefined) {
    words.push({ text: en ? "The value must meet one of the following requirements:" : "取值满足以下任一条件：" });
    for (const option of field.options ?? [])
      words.push({ text: en ? `The value is "${option}".` : `取值为“${option}”`, item: true });
    words.push({ text: en ? `The value matches "${field.pattern}".` : `满足正则匹配：“${field.pattern}”`, item: true });
  } else if (field.options !== undefined) {
    words.push({ text: en ? "The options are as follows:" : "取值如下：" });
    field.options.forEach((option, index) =>
      words.push({
        text: index % 2 === 0 ? option : en ? `${option}: the other way.` : `${option}：另一种。`,
        item: true,
      }),
    );
  } else if (field.in === "body") {
    // Conditions look like a list of options and are none.
    words.push(
      { text: en ? "If kind is set to A, the value ranges from 7 to 8." : "当kind为A时，取值范围为7~8。", item: true },
      { text: en ? "If kind is set to B, the value is 9." : "当kind为B时，取值为9。", item: true },
    );
  }
  if (field.default !== undefined) label("Default", "缺省值", field.default);
  const length = innermost(field.type) === "string";
  if (field.min !== undefined) label("Minimum", length ? "最小长度" : "最小值", String(field.min));
  if (field.max !== undefined) label("Maximum", length ? "最大长度" : "最大值", String(field.max));
  if (field.minItems !== undefined && field.maxItems !== undefined)
    label("Array Length", "数组长度", `${String(field.minItems)} - ${String(field.maxItems)}`);
  return words;
}
