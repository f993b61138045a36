/** The words of the vendor's pages, English and Chinese. Nothing outside this file knows either language's headings. */

export type Section = "uri" | "request" | "response" | "example" | "status-codes" | "error-codes" | "other";

const sections: Readonly<Record<Exclude<Section, "other">, RegExp>> = {
  uri: /^(uri|api endpoint|api format|request uri|uri格式|接口路径)$/,
  request: /^(request parameters?|requests?|request message|请求参数|请求消息|请求)$/,
  response: /^(response parameters?|responses?|response message|响应参数|响应消息|响应|返回参数)$/,
  example:
    /^((examples?|sample) (requests?|responses?)|(requests?|responses?) (examples?|samples?)|examples?|sdk sample code|示例|(请求|响应)(示例|样例)|sdk代码示例)$/,
  "status-codes": /^(status codes?|returned values?|return codes?|状态码|返回值|返回码)$/,
  "error-codes": /^(error codes?|feedback|parent topic.*|错误码|父主题.*)$/,
};
const otherSections =
  /^(function|debugging|calling method|authorization information|constraints?|restrictions?|prerequisites?|功能介绍|调试|调用方法|授权信息|约束与?限制|前提条件|接口约束)$/;

/** The section that a heading opens; undefined when the text is no heading of the vendor's. */
export function sectionOf(heading: string): Section | undefined {
  const text = heading
    .trim()
    .replace(/[:：]$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  for (const [section, words] of Object.entries(sections)) {
    // Object.entries widens the key; the keys are those of the literal above.
    if (words.test(text)) return section as Section;
  }
  return otherSections.test(text) ? "other" : undefined;
}

export type Column = "name" | "mandatory" | "type" | "description" | "range" | "default" | "in" | "status";

const columns: Readonly<Record<Column, RegExp>> = {
  name: /^(parameters?|names?|parameter names?|fields?|attributes?|elements?|参数|参数名|参数名称|名称|属性|字段|字段名)$/,
  mandatory:
    /^(mandatory|required|mandatory ?\(yes\/no\)|mandatory\/optional|是否必选|是否必填|是否必须|必选|必填|必选\/可选)$/,
  type: /^(types?|parameter types?|data types?|参数类型|类型|数据类型)$/,
  description: /^(descriptions?|remarks?|parameter descriptions?|描述|说明|参数说明|参数描述)$/,
  range: /^(value ranges?|ranges?|取值范围|参数值域)$/,
  default: /^(default|default values?|默认值|缺省值|默认取值)$/,
  in: /^(in|location|位置)$/,
  status: /^(status codes?|returned values?|return codes?|http status codes?|状态码|返回值|返回码)$/,
};

export function columnOf(header: string): Column | undefined {
  const text = header.trim().replace(/\s+/g, " ").toLowerCase();
  for (const [column, words] of Object.entries(columns)) {
    // As above: the keys are those of the literal.
    if (words.test(text)) return column as Column;
  }
  return undefined;
}

export type Role = "path" | "query" | "header" | "body" | "response-header" | "response";

const roles: readonly (readonly [Role, RegExp])[] = [
  ["response-header", /^(response header parameters?|parameters in the response header|响应header参数|响应消息头.*)$/],
  [
    "response",
    /^(response body parameters?|parameters in the response body|响应body参数|响应参数(说明)?|response parameters?)$/,
  ],
  ["path", /^(path parameters?|路径参数)$/],
  ["query", /^(query parameters?|query参数|查询参数)$/],
  [
    "header",
    /^(request header parameters?|parameters in the request header|header parameters?|请求header参数|header参数|请求消息头.*|消息头参数)$/,
  ],
  [
    "body",
    /^(request body parameters?|parameters in the request body|body parameters?|formdata parameters?|请求body参数|body参数(列表)?|请求formdata参数|请求消息体参数)$/,
  ],
];

/** What a table is for, from its caption without the number. */
export function roleOf(caption: string): Role | undefined {
  const text = caption.trim().replace(/\s+/g, " ").toLowerCase();
  return roles.find(([, words]) => words.test(text))?.[0];
}

const captionStart = /^(?:table|表)\s*\d+(?:-\d+)?\s*[.:：]?\s*/i;

/** The caption without `Table 4` or `表4`; undefined when the text is no caption. */
export function captionText(text: string): string | undefined {
  return captionStart.test(text) ? text.replace(captionStart, "").trim() : undefined;
}

/** `Status code: 401` and its Chinese form. */
export function statusMarker(text: string): string | undefined {
  return /^(?:status codes?|状态码|返回状态码为?)\s*[:：]?\s*(\d{3})(?!\d)/i.exec(text.trim())?.[1];
}

export function isStatusMarkerStart(text: string): boolean {
  return /^(?:status codes?|状态码)\s*[:：]/i.test(text.trim());
}

export function yesOrNo(text: string): boolean | undefined {
  const word = text
    .trim()
    .replace(/[.。]$/, "")
    .toLowerCase();
  if (/^(yes|y|m|mandatory|required|true|是|必选|必填|必须)$/.test(word)) return true;
  if (/^(no|n|o|optional|false|否|可选|非必选|选填)$/.test(word)) return false;
  return undefined;
}

export function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}
