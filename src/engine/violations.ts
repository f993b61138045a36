import type { SchemaError } from "./service.js";

/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the offending place; the empty string is the whole value. */
  readonly pointer: string;
  /** The JSON Schema keyword that was broken, for example `maxLength`. */
  readonly keyword: string;
  /** What must hold there, for example `must be at most 10`. The value itself is never repeated. */
  readonly message: string;
}

/** Turns what a generated validator found into violations for people. */
export function toViolations(errors: readonly SchemaError[] | null | undefined): Violation[] {
  return (errors ?? []).filter((error) => error.keyword !== "discriminator").map(toViolation);
}

/** More lines than this help nobody. */
const longestList = 20;

/** Violations as lines of `field message`, indented. */
export function listViolations(violations: readonly Violation[]): string {
  const lines = violations.slice(0, longestList).map(({ pointer, message }) => `\n  ${fieldName(pointer)} ${message}`);
  const more = violations.length - lines.length;
  return `${lines.join("")}${more > 0 ? `\n  … and ${more} more` : ""}`;
}

/** A pointer as a reader of JSON would say it: `tags[0].key`. */
function fieldName(pointer: string): string {
  if (pointer === "") return "The value";
  const name = pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`))
    .join("")
    .replace(/^\./, "");
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

function toViolation({ instancePath, keyword, params }: SchemaError): Violation {
  const property =
    params["missingProperty"] ??
    params["additionalProperty"] ??
    params["unevaluatedProperty"] ??
    params["unevaluatedItem"] ??
    params["propertyName"];
  const pointer = property === undefined ? instancePath : `${instancePath}/${escape(String(property))}`;
  return { pointer, keyword, message: message(keyword, params) };
}

function escape(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function message(keyword: string, params: SchemaError["params"]): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not a known field; look for a misspelling";
    case "type":
      return `must be ${[params["type"]]
        .flat()
        .map((type) => article(String(type)))
        .join(" or ")}`;
    case "enum":
      return `must be one of ${[params["allowedValues"]].flat().map(text).join(", ")}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "minimum":
      return `must be at least ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    case "exclusiveMinimum":
      return `must be greater than ${limit}`;
    case "exclusiveMaximum":
      return `must be less than ${limit}`;
    case "multipleOf":
      return `must be a multiple of ${String(params["multipleOf"])}`;
    case "minLength":
      return `must have at least ${count(limit, "character")}`;
    case "maxLength":
      return `must have at most ${count(limit, "character")}`;
    case "minItems":
      return `must have at least ${count(limit, "item")}`;
    case "maxItems":
      return `must have at most ${count(limit, "item")}`;
    case "items":
      return `must have no more than ${count(limit, "item")}`;
    case "minProperties":
      return `must have at least ${count(limit, "field")}`;
    case "maxProperties":
      return `must have at most ${count(limit, "field")}`;
    case "uniqueItems":
      return `must not hold anything twice; the items ${String(params["j"])} and ${String(params["i"])} are alike`;
    case "contains":
      return contains(params);
    case "unevaluatedItems":
      return "is not a known item";
    case "dependentRequired":
      return `is required beside ${String(params["property"])}`;
    case "propertyNames":
      return "is not an allowed name";
    case "pattern":
      return `must match ${String(params["pattern"])}`;
    case "format":
      return `must have the format ${String(params["format"])}`;
    case "anyOf":
      return "must fit one of the alternatives";
    case "oneOf":
      return params["passingSchemas"] ? "must fit only one of the alternatives" : "must fit one of the alternatives";
    case "not":
      return "must not have this form";
    case "if":
      return "must have the form that its other values demand";
    case "false schema":
      return "must not be there";
    default:
      return `breaks the rule ${keyword}`;
  }
}

function contains({ minContains, maxContains }: SchemaError["params"]): string {
  const least = `at least ${count(String(minContains), "item")}`;
  return `must have ${maxContains === undefined ? least : `${least} and at most ${String(maxContains)}`} of the demanded form`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function count(limit: string, noun: string): string {
  return `${limit} ${noun}${limit === "1" ? "" : "s"}`;
}

function article(type: string): string {
  if (type === "null") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
