import addFormats, { type FormatName } from "ajv-formats";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { at, isObject } from "../document/document.js";
import { folded, type Ref } from "./folded.js";
import { patternOf } from "./obeys.js";
import type { Texts } from "./texts.js";
import type { Reader } from "./view.js";

/** The offences of a value; none for one that is valid; undefined where the validator itself fails. */
export type Validate = (value: unknown) => readonly ErrorObject[] | undefined;

/** Formats of texts; those of numbers speak of their size in memory. */
const formats: FormatName[] = [
  ...(["date", "time", "date-time", "iso-time", "iso-date-time", "duration", "uri", "uri-reference"] as const),
  ...(["uri-template", "email", "hostname", "ipv4", "ipv6", "regex", "uuid", "json-pointer", "byte"] as const),
  "relative-json-pointer",
];

/** Compiles schemas of one document, each once. */
export function validatorsOf(reader: Reader): (ref: Ref, texts: Texts) => Validate {
  const known = new Map<string, Validate>();
  return (ref, texts) => {
    const key = `${texts} ${ref.pointer}`;
    const validate = known.get(key) ?? compiled(standalone(reader, ref), texts);
    known.set(key, validate);
    return validate;
  };
}

function compiled(schema: unknown, texts: Texts): Validate {
  const regExp = Object.assign((source: string) => patternOf(source) ?? /(?:)/, { code: "" });
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    addUsedSchema: false,
    multipleOfPrecision: 9,
    code: { regExp },
    ...(texts !== "none" && { coerceTypes: texts === "lists" ? "array" : true }),
  });
  // The package is CommonJS, and its types say that its function is its default export.
  (addFormats as unknown as typeof addFormats.default)(ajv, formats);
  const validate = ajv.compile(isObject(schema) ? schema : {});
  return (value) => {
    const holder = { value: texts === "none" ? value : asText(value) };
    // What is turned into another type is put back into what holds it.
    const place = {
      parentData: holder,
      parentDataProperty: "value",
      instancePath: "",
      rootData: holder,
      dynamicAnchors: {},
    };
    try {
      return validate(holder.value, place) ? [] : [...(validate.errors ?? [])];
    } catch {
      // Ajv's code for unevaluated fields behind patterns throws on some values.
      return undefined;
    }
  };
}

/** A value as it travels in a parameter, a header or a form: its simple values are text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]));
  return value === null ? "" : String(value);
}

const mapKeywords = new Set(["properties", "patternProperties", "dependentSchemas"]);
const listKeywords = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemaKeywords = new Set([
  ...["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
const plainKeywords = new Set([
  ...["type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "format", "maxItems", "minItems", "uniqueItems", "maxContains"],
  ...["minContains", "maxProperties", "minProperties", "dependentRequired"],
]);

/** A schema with everything that it refers to, as a schema of its own that says nothing but what is valid. */
function standalone(reader: Reader, root: Ref): unknown {
  const { document } = reader;
  const names = new Map<string, string>();
  const waiting: { name: string; ref: Ref }[] = [];
  const nameOf = (pointer: string): string => {
    const known = names.get(pointer);
    if (known !== undefined) return known;
    const name = `s${names.size}`;
    names.set(pointer, name);
    waiting.push({ name, ref: { schema: at(document, pointer), pointer } });
    return name;
  };
  const copy = (ref: Ref, above: ReadonlySet<string>): unknown => {
    if (typeof ref.schema === "boolean") return ref.schema;
    if (!isObject(ref.schema)) return {};
    const spared = new Set([...above, ...sparedNames(reader, ref)]);
    const inside = (schema: unknown, step: string, names: ReadonlySet<string> = new Set()) =>
      copy({ schema, pointer: `${ref.pointer}/${step}` }, names);
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(ref.schema)) {
      if (keyword === "$ref") {
        if (typeof value === "string" && value.startsWith("#/")) result[keyword] = `#/$defs/${nameOf(value.slice(1))}`;
      } else if (keyword === "required" && Array.isArray(value))
        result[keyword] = value.filter((name) => !spared.has(String(name)));
      else if (schemaKeywords.has(keyword)) result[keyword] = inside(value, keyword);
      else if (listKeywords.has(keyword) && Array.isArray(value)) {
        // What stands beside an `allOf` speaks of the same fields. An empty list of alternatives allows nothing.
        const list = value.map((item, index) =>
          inside(item, `${keyword}/${index}`, keyword === "prefixItems" ? undefined : spared),
        );
        if (list.length > 0) result[keyword] = list;
        else if (keyword === "anyOf" || keyword === "oneOf") result["not"] = {};
      } else if (mapKeywords.has(keyword) && isObject(value))
        result[keyword] = Object.fromEntries(
          Object.entries(value).map(([name, item]) => [name, inside(item, `${keyword}/${name}`)]),
        );
      else if (plainKeywords.has(keyword) && isPlain(keyword, value)) result[keyword] = value;
    }
    return result;
  };
  const schema = copy(root, new Set());
  const definitions: Record<string, unknown> = {};
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    definitions[next.name] = copy(next.ref, new Set());
  return typeof schema === "boolean" ? (schema ? {} : { not: {} }) : { ...Object(schema), $defs: definitions };
}

/** What no validator takes says nothing: a limit that is no number, a type that there is not. */
function isPlain(keyword: string, value: unknown): boolean {
  if (/^(max|min|exclusive|multiple)/.test(keyword))
    return typeof value === "number" && (keyword !== "multipleOf" || value > 0);
  if (keyword === "type") return [value].flat().every((type) => jsonTypes.has(type));
  if (keyword === "enum") return Array.isArray(value) && value.length > 0;
  if (keyword === "pattern" || keyword === "format") return typeof value === "string";
  return true;
}

const jsonTypes = new Set<unknown>(["string", "number", "integer", "boolean", "array", "object", "null"]);

/** Required fields that need not be there: what only comes back in what is sent, and the other way round. */
function sparedNames({ document, flow }: Reader, ref: Ref): string[] {
  const mark = flow === "request" ? "readOnly" : flow === "answer" ? "writeOnly" : undefined;
  if (mark === undefined || !isObject(ref.schema)) return [];
  return folded(document, ref, []).flatMap(({ schema, pointer }) =>
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      folded(document, { schema: property, pointer: `${pointer}/properties` }, []).some(
        (part) => part.schema[mark] === true,
      )
        ? [name]
        : [],
    ),
  );
}
