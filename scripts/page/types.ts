/** A type as the vendor writes it, in our words. */
export interface FieldType {
  /** `string`, `integer`, `number`, `boolean`, `object`, `array of …`, `map of …`; undefined when not understood. */
  readonly type: string | undefined;
  /** The vendor's name of the object, where one is printed. */
  readonly schema: string | undefined;
}

const scalars: Readonly<Record<string, string>> = {
  string: "string",
  str: "string",
  char: "string",
  text: "string",
  uuid: "string",
  date: "string",
  datetime: "string",
  timestamp: "string",
  enum: "string",
  file: "string",
  varchar: "string",
  integer: "integer",
  int: "integer",
  int8: "integer",
  int16: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  short: "integer",
  biginteger: "integer",
  number: "number",
  float: "number",
  double: "number",
  decimal: "number",
  bigdecimal: "number",
  boolean: "boolean",
  bool: "boolean",
  object: "object",
  json: "object",
  jsonobject: "object",
  dict: "object",
  array: "array",
  list: "array",
  map: "map of string",
  字符串: "string",
  字符: "string",
  枚举: "string",
  整数: "integer",
  整型: "integer",
  长整型: "integer",
  浮点数: "number",
  浮点型: "number",
  布尔: "boolean",
  布尔值: "boolean",
  布尔型: "boolean",
  对象: "object",
  数组: "array",
  列表: "array",
};

/** Ways to write a list of something. */
const lists: readonly RegExp[] = [
  /^(?:arrays?|lists?) of (.+)$/i,
  /^(?:array|list)<(.+)>$/i,
  /^(?:array|list)[[(](.+)[\])]$/i,
  /^\[(.+)\]$/,
  /^(.+)\[\]$/,
  /^(.+)[ -](?:arrays?|lists?)$/i,
  /^(.+)(?:数组|列表)$/,
];

/** `String(64)` and `Integer (int32)` say no more than `String` and `Integer`. */
function withoutSize(text: string): string {
  const [, type, size] = /^(.+?)\s*[(（]([^()（）]*)[)）]$/.exec(text) ?? [];
  if (type === undefined || size === undefined) return text;
  const inner = scalars[singular(type.toLowerCase())];
  return inner !== undefined && inner !== "array" ? type : text;
}

/**
 * Reads the cell of a type column: `String`, `Array of CertDetail objects`, `List<String>`, `Map<String,String>`,
 * `TimeStats object`. A lone unknown word may be the name of an object: then only `schema` is set.
 */
export function parseType(cell: string): FieldType {
  const text = withoutSize(cell.replace(/\s+/g, " ").trim())
    .replace(/\s*([<>,[\]()])\s*/g, "$1")
    .trim();
  const scalar = scalars[singular(text.toLowerCase())];
  if (scalar !== undefined) return { type: scalar, schema: undefined };

  const list = lists.map((form) => form.exec(text)?.[1]).find((inner) => inner !== undefined);
  if (list !== undefined) return wrap("array of", list);

  const map = /^(?:map|dict)<[^,<>]+,(.+)>$/i.exec(text);
  if (map?.[1] !== undefined) return wrap("map of", map[1]);

  const object = /^(.+?)(?: objects?| ?对象)$/i.exec(text) ?? /^objects?[<(](.+)[)>]$/i.exec(text);
  if (object?.[1] !== undefined) return { type: "object", schema: schemaName(object[1]) };

  return { type: undefined, schema: schemaName(text) };
}

function wrap(container: string, inner: string): FieldType {
  const item = parseType(inner);
  // Inside a list an unknown word can only be an object: `Array of Changes`.
  const type = item.type ?? (item.schema === undefined ? undefined : "object");
  return { type: type === undefined ? undefined : `${container} ${type}`, schema: item.schema };
}

function singular(word: string): string {
  return word.endsWith("s") && scalars[word] === undefined ? word.slice(0, -1) : word;
}

/** A name that an object can have; `Table 3` in the place of a name says nothing. */
function schemaName(text: string): string | undefined {
  return /^[A-Za-z_][\w.$-]*$/.test(text) ? text : undefined;
}

/** True for a text that can only be the cell of a type column. */
export function isType(text: string): boolean {
  return text.length <= 120 && parseType(text).type !== undefined;
}

/** True when values of the type have fields: `object`, `array of array of object`, `map of object`. */
export function hasFields(type: string | undefined): boolean {
  return type !== undefined && /(^|of )object$/.test(type);
}

/** The way from a field to its fields: `[]` for each list, `{}` for each map. */
export function steps(type: string): string {
  return [...type.matchAll(/(array|map) of /g)].map(([, kind]) => (kind === "array" ? "[]" : "{}")).join("");
}

/** The innermost type: `string` of `array of array of string`. */
export function innermost(type: string | undefined): string | undefined {
  return type?.replace(/^((array|map) of )+/, "");
}
