/** The words of the vendor's pages, English and Chinese. Nothing outside this file knows either language's headings. */

export type Section = "uri" | "request" | "response" | "example" | "status-codes" | "error-codes" | "other";

const sections: Readonly<Record<Exclude<Section, "other">, RegExp>> = {
  uri: /^(uri|uri format|api endpoint|api format|request uri|uri格式|接口路径|请求uri)$/,
  request:
    /^(request parameters?|requests?|request message|request body( parameters?)?|request header( parameters?)?|请求参数|请求消息|请求|请求消息体|请求体)$/,
  response:
    /^(response parameters?|responses?|response message|response body( parameters?)?|响应参数|响应消息|响应|返回参数|响应消息体|返回消息|响应体)$/,
  example:
    /^((examples?|sample) (requests?|responses?)|(requests?|responses?) (examples?|samples?)|examples?|sdk sample code|示例|(请求|响应|返回)(示例|样例)|sdk代码示例)$/,
  "status-codes": /^(status codes?|returned values?|return codes?|return values?|状态码|返回值|返回码)$/,
  "error-codes": /^(error codes?|feedback|parent topic.*|错误码|父主题.*)$/,
};
const otherSections =
  /^(functions?|debugging|calling method|authorization information|constraints?|restrictions?|prerequisites?|功能介绍|功能|调试|调用方法|授权信息|约束与?限制|前提条件|接口约束)$/;
/** The parts of pages of operations whose messages are headers and XML elements. */
const messageSections =
  /^((requests?|responses?) (syntax|elements?)|(请求|响应)消息(样式|元素)|(请求|响应)(语法|元素))$/;

/** Whether a heading belongs to the page of an operation that speaks in headers and XML elements, not in JSON. */
export function isMessageSection(heading: string): boolean {
  return messageSections.test(plain(heading));
}

function plain(heading: string): string {
  return heading
    .trim()
    .replace(/[:：]$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** The section that a heading opens; undefined when the text is no heading of the vendor's. */
export function sectionOf(heading: string): Section | undefined {
  const text = plain(heading);
  for (const [section, words] of Object.entries(sections)) {
    // Object.entries widens the key; the keys are those of the literal above.
    if (words.test(text)) return section as Section;
  }
  return otherSections.test(text) ? "other" : undefined;
}

export type Column = "name" | "mandatory" | "type" | "description" | "range" | "default" | "in" | "status" | "reason";

const columns: Readonly<Record<Column, RegExp>> = {
  name: /^(parameters?|names?|parameter names?|fields?|field names?|attributes?|elements?|参数|参数名|参数名称|名称|属性|属性名|字段|字段名|字段名称)$/,
  mandatory:
    /^(mandatory|required|mandatory ?\((yes|y)\/(no|n)\)|mandatory or not|mandatory\/optional|optional\/mandatory|是否必选|是否必填|是否必须|是否为?必选(项)?|必选|必填|必选\/可选)$/,
  type: /^(types?|parameter types?|data types?|field types?|value types?|参数类型|类型|数据类型|字段类型|值类型)$/,
  description:
    /^(descriptions?|remarks?|parameter descriptions?|meanings?|描述|说明|参数说明|参数描述|备注|含义|状态说明|返回码说明|状态码说明)$/,
  range: /^(value ranges?|ranges?|取值范围|参数值域)$/,
  default: /^(default|default values?|默认值|缺省值|默认取值)$/,
  in: /^(in|location|parameter location|位置|参数位置)$/,
  status:
    /^(status codes?|returned values?|return values?|return codes?|http status codes?|http codes?|状态码|http状态码|返回值|返回码)$/,
  // Beside a status code: its name, or the error code that comes with it.
  reason:
    /^(messages?|codes?|encodings?|error codes?|status|reason|error messages?|编码|消息|状态|错误码|错误信息|原因)$/,
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

/** The words that say where the parameters of a table go. */
const placeWords: readonly (readonly [Exclude<Role, "response" | "response-header">, RegExp])[] = [
  ["header", /headers?|消息头|请求头|响应头/g],
  ["body", /body|bodies|form ?data|消息体|请求体|响应体|体/g],
  ["path", /path|路径/g],
  ["query", /query|查询/g],
];
const responseWords = /responses?|responded|returned|响应|返回/g;
/** The words that say nothing about which table it is. */
const fillers =
  /\b(?:parameters?|fields?|attributes?|elements?|descriptions?|details?|information|requests?|uri|url|message|data|structures?|objects?|lists?|arrays?|tables?|variables?|json|of|the|in|a|an|for|and|input|output|to)\b|请求|参数|字段|属性|元素|说明|描述|数据|结构体?|对象|列表|数组|信息|消息|变量|的|中|各|表|列|uri|json/g;

/** What is left of a caption without the words that every caption has. */
function rest(text: string, ...words: readonly RegExp[]): string {
  let left = text.replace(/\s+/g, " ").toLowerCase();
  for (const word of words) left = left.replace(word, " ");
  return left.replace(/[\s():：（）,，、.\-—_"“”]+/g, "");
}

/** What a table is for, from its caption without the number: `Request body parameters`, `Parameters in the body`. */
export function roleOf(caption: string): Role | undefined {
  const text = caption.toLowerCase();
  const places = placeWords.filter(([, words]) => text.search(words) >= 0);
  const answers = text.search(responseWords) >= 0;
  if (rest(text, ...placeWords.map(([, words]) => words), responseWords, fillers) !== "" || places.length > 1)
    return undefined;
  const place = places[0]?.[0];
  if (!answers) return place;
  return place === "header" ? "response-header" : place === undefined || place === "body" ? "response" : undefined;
}

/** Whether a caption is one that any table could have: `Parameters`, `Parameter description`, `请求参数`. */
export function isGenericCaption(caption: string): boolean {
  return roleOf(caption) === undefined && rest(caption, fillers) === "";
}

const maxCaption = 300;

/** Whether a caption names an object or a field: `CertDetail`, `Structure of the cert field`, `cert参数说明`. */
export function captionNames(caption: string, name: string): boolean {
  // A longer text is no caption, and would take long.
  if (caption.length > maxCaption) return false;
  const text = caption.toLowerCase();
  const word = name.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (/[\w.]$/.test(before) || /^[\w-]|^\.\w/.test(after)) continue;
    if (before.trim() === "" || rest(`${before} ${after}`, fillers) === "") return true;
  }
  return false;
}

const captionStart = /^(?:table|表)\s*\d+(?:-\d+)?\s*[.:：]?\s*/i;

/** The number of a table in its caption, and those that a text refers to: `see Table 4`, `请参见表4`. */
export function tableNumbers(text: string): string[] {
  return [...text.matchAll(/(?:\btables?|表)\s*(\d+(?:-\d+)?)/gi)].map((found) => found[1] ?? "");
}

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
