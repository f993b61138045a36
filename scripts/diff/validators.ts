import addFormats, { type FormatName } from "ajv-formats";
import { Ajv2020, type ErrorObject, type SchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { DataValidationCxt, SchemaValidateFunction } from "ajv/dist/types/index.js";
import { at, isObject, token } from "../document/document.js";
import { judgeListsRightly } from "../schema/ajv.js";
import { folded, type Ref } from "./folded.js";
import { patternOf } from "./obeys.js";
import type { Texts } from "./texts.js";
import type { Reader } from "./view.js";

/** What is wrong with a value, and in which rule of its schema that is said. */
export interface Offence extends ErrorObject {
  readonly rule: string;
}

/** The offences of a value; none for one that is valid; undefined where the validator itself fails. */
export type Validate = (value: unknown) => readonly Offence[] | undefined;

/** Formats of texts; those of numbers speak of their size in memory. */
const formats: FormatName[] = [
  ...(["date", "time", "date-time", "iso-time", "iso-date-time", "duration", "uri", "uri-reference"] as const),
  ...(["uri-template", "email", "hostname", "ipv4", "ipv6", "regex", "uuid", "json-pointer", "byte"] as const),
  "relative-json-pointer",
];

/** Compiles schemas of one document, each once and when a value first meets it. */
export function validatorsOf(reader: Reader): (ref: Ref, texts: Texts) => Validate {
  const compilers = new Map<Texts, (ref: Ref) => ValidateFunction>();
  return (ref, texts) => {
    const compile = compilers.get(texts) ?? compilerOf(reader, texts);
    compilers.set(texts, compile);
    return (value) => {
      const holder = { value: texts === "none" ? value : asText(value) };
      // What is turned into another type is put back into what holds it.
      const place = { ...nowhere, parentData: holder, parentDataProperty: "value", rootData: holder };
      try {
        const validate = compile(ref);
        return validate(holder.value, place) ? [] : (validate.errors ?? []).map(toOffence);
      } catch {
        // Ajv's code for unevaluated fields behind patterns throws on some values.
        return undefined;
      }
    };
  };
}

const nowhere = { instancePath: "", dynamicAnchors: {} };

/** In place of a reference to what a value holds; that is compiled by itself. */
const elsewhere = "elsewhere";

/** An error that knows in which rule it arose, also where that lies in a schema of its own. */
interface Traced extends ErrorObject {
  readonly rule?: string;
}

function toOffence(error: Traced): Offence {
  return { ...error, rule: error.rule ?? error.schemaPath };
}

function compilerOf(reader: Reader, texts: Texts): (ref: Ref) => ValidateFunction {
  const regExp = Object.assign((source: string) => patternOf(source) ?? /(?:)/, { code: "" });
  const ajv = new Ajv2020({
    allErrors: true,
    // A field that every object has by itself is not one of the value.
    ownProperties: true,
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    addUsedSchema: false,
    multipleOfPrecision: 9,
    code: { regExp },
    ...(texts !== "none" && { coerceTypes: texts === "lists" ? "array" : true }),
  });
  judgeListsRightly(ajv);
  // The package is CommonJS, and its types say that its function is its default export.
  (addFormats as unknown as typeof addFormats.default)(ajv, formats);
  const refs = new Map<string, Ref>();
  const known = new Map<string, ValidateFunction>();
  const compile = (ref: Ref): ValidateFunction => {
    const validate = known.get(ref.pointer) ?? ajv.compile(standalone(reader, ref, refs));
    known.set(ref.pointer, validate);
    return validate;
  };
  ajv.addKeyword({
    keyword: elsewhere,
    modifying: texts !== "none",
    compile: (pointer: string) => {
      const check: SchemaValidateFunction = (value: unknown, place?: DataValidationCxt) => {
        const ref = refs.get(pointer);
        if (ref === undefined) return true;
        const validate = compile(ref);
        const isValid = validate(value, place) === true;
        if (!isValid) check.errors = (validate.errors ?? []).map(toOffence);
        return isValid;
      };
      return check;
    },
  });
  return compile;
}

/** A value as it travels in a parameter, a header or a form: its simple values are text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]));
  return value === null ? "" : String(value);
}

const mapKeywords = new Set(["properties", "patternProperties", "dependentSchemas"]);
const listKeywords = new Set(["allOf", "anyOf", "oneOf"]);
/** Of values inside. */
const memberKeywords = new Set([
  ...["items", "contains", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties"],
]);
/** Of the same value. */
const sameKeywords = new Set(["not", "if", "then", "else"]);
const plainKeywords = new Set([
  ...["type", "enum", "const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"],
  ...["maxLength", "minLength", "pattern", "format", "maxItems", "minItems", "uniqueItems", "maxContains"],
  ...["minContains", "maxProperties", "minProperties", "dependentRequired"],
]);

/**
 * A schema as one that says nothing but what is valid. What it refers to for the same value comes with it; what it refers
 * to for a value inside stays elsewhere.
 *
 * @param refs gets what stays elsewhere, by pointer
 */
function standalone(reader: Reader, root: Ref, refs: Map<string, Ref>): SchemaObject {
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
  const member = (schema: unknown, pointer: string): unknown => {
    if (!isObject(schema) || typeof schema["$ref"] !== "string") return copy({ schema, pointer }, new Set());
    refs.set(pointer, { schema, pointer });
    return { [elsewhere]: pointer };
  };
  const copy = (ref: Ref, above: ReadonlySet<string>): unknown => {
    if (typeof ref.schema === "boolean") return ref.schema;
    if (!isObject(ref.schema)) return {};
    // What stands beside an `allOf` speaks of the same fields.
    const spared = new Set([...above, ...sparedNames(reader, ref)]);
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(ref.schema)) {
      const place = `${ref.pointer}/${keyword}`;
      if (keyword === "$ref") {
        if (typeof value === "string" && value.startsWith("#/")) result[keyword] = `#/$defs/${nameOf(value.slice(1))}`;
      } else if (keyword === "required" && Array.isArray(value))
        result[keyword] = value.filter((name) => !spared.has(String(name)));
      else if (memberKeywords.has(keyword)) result[keyword] = member(value, place);
      else if (sameKeywords.has(keyword)) result[keyword] = copy({ schema: value, pointer: place }, new Set());
      else if (keyword === "prefixItems" && Array.isArray(value))
        result[keyword] = value.map((item, index) => member(item, `${place}/${index}`));
      else if (listKeywords.has(keyword) && Array.isArray(value)) {
        const list = value.map((item, index) => copy({ schema: item, pointer: `${place}/${index}` }, spared));
        if (list.length > 0) result[keyword] = list;
        // No alternative at all allows nothing.
        else if (keyword !== "allOf") result["not"] = {};
      } else if (mapKeywords.has(keyword) && isObject(value)) {
        const read =
          keyword === "dependentSchemas"
            ? (item: unknown, at: string) => copy({ schema: item, pointer: at }, spared)
            : member;
        result[keyword] = Object.fromEntries(
          Object.entries(value).map(([name, item]) => [name, read(item, `${place}/${token(name)}`)]),
        );
      } else if (plainKeywords.has(keyword) && isPlain(keyword, value)) result[keyword] = value;
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
