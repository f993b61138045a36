import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Failure } from "../command.js";
import { at, isObject, type Operation, type Schema } from "../document.js";
import type { BundledDocument } from "../redocly.js";
import { banner, type Module } from "./literal.js";

const require = createRequire(import.meta.url);

/** Which functions belong to which operation; the keys are `body`, `parameters` and the success statuses. */
type Names = Record<string, Record<string, string>>;

/**
 * Validators of what callers send (parameters, body) and of successful answers, as plain functions without imports.
 * An answer that is an error is read leniently and needs none.
 */
export function validators(document: BundledDocument, operations: readonly Operation[]): Module {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    // Sentences are made from keyword and params when something is wrong, so the code stays small.
    messages: false,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const schemas = at(document, "/components/schemas") ?? {};
  ajv.addSchema({ $id: "openapi", components: { schemas: mapValues(schemas as Record<string, Schema>, forAjv) } });

  const functions: Record<string, string> = {};
  const names: Names = {};
  const add = (operation: Operation, part: string, schema: Schema) => {
    const name = `${operation.operationId}_${part}`;
    ajv.addSchema({ ...schema, $id: name });
    functions[name] = name;
    (names[operation.operationId] ??= {})[part] = name;
  };
  for (const operation of operations) {
    names[operation.operationId] = {};
    const parameters = callerParameters(operation);
    if (parameters.length > 0) {
      add(operation, "parameters", {
        type: "object",
        additionalProperties: false,
        required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
        properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, forAjv(parameter.schema)])),
      });
    }
    if (operation.requestBody) add(operation, "body", jsonSchema(document, operation, operation.requestBody.pointer));
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!status.startsWith("2") || response.content === undefined) continue;
      add(operation, status, jsonSchema(document, operation, response.pointer));
    }
  }
  const code = Object.keys(functions).length === 0 ? "" : standaloneCode.default(ajv, functions);
  return { js: `// ${banner}\n${selfContained(code)}\n${table(names)}`, dts: declarations(names) };
}

/** Parameters that a caller gives; headers belong to credentials and transport. */
export function callerParameters(operation: Operation) {
  return operation.parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
}

/** The schema of the only content type that the client speaks. */
function jsonSchema(document: BundledDocument, operation: Operation, pointer: string): Schema {
  const content = Object(at(document, `${pointer}/content`)) as Record<string, { schema?: Schema }>;
  const schema = content["application/json"]?.schema;
  if (schema === undefined || Object.keys(content).length !== 1) {
    throw new Failure(`${operation.operationId}: ${pointer} must have application/json and no other content type; the client speaks only JSON.`);
  }
  return forAjv(schema);
}

const schemaKeywords = ["items", "not", "if", "then", "else", "additionalProperties", "contains", "propertyNames"];
const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapKeywords = ["properties", "patternProperties", "dependentSchemas"];
const plainKeywords = [
  ...["type", "enum", "const", "required", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
];

/**
 * A schema as Ajv wants it: keywords that say something about a value, without words for people, with references from
 * the root. Ajv refuses a discriminator's `mapping`; the options of the deciding field are listed beside the union
 * instead, so that a wrong one is answered by its list. Ajv's discriminator lets pass what is no object and says little
 * of a missing field, hence the type and the requirement.
 */
function forAjv(schema: Schema): Schema {
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref") result[keyword] = `openapi${String(value)}`;
    else if (schemaKeywords.includes(keyword)) result[keyword] = isObject(value) ? forAjv(value) : value;
    else if (listKeywords.includes(keyword)) result[keyword] = (value as Schema[]).map(forAjv);
    else if (mapKeywords.includes(keyword)) result[keyword] = mapValues(value as Record<string, Schema>, forAjv);
    else if (plainKeywords.includes(keyword)) result[keyword] = value;
    else if (keyword.startsWith("unevaluated")) throw new Failure(`${keyword} is not supported: the mock would ignore it. List the properties in each variant.`);
  }
  if (schema.discriminator?.mapping && schema.oneOf) {
    const { propertyName, mapping } = schema.discriminator;
    result["discriminator"] = { propertyName };
    result["type"] = "object";
    result["required"] = [propertyName];
    result["properties"] = { [propertyName]: { enum: Object.keys(mapping) } };
  }
  return result;
}

function mapValues<Value, Result>(object: Readonly<Record<string, Value>>, change: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Ajv's code calls helpers of its own package; their source goes into the module in place of the import. */
function selfContained(code: string): string {
  const helpers = new Map<string, string>();
  const body = code.replaceAll(/^const (\w+) = require\("(ajv\/dist\/runtime\/[\w/]+)"\)\.default;?/gm, (_, name: string, module: string) => {
    const helper: unknown = require(module).default;
    helpers.set(name, String(helper));
    return "";
  }).replace('"use strict";', "");
  if (body.includes("require(")) throw new Error("Ajv's code needs a helper that could not be put in place.");
  const used = body.split("\n").filter((line) => {
    const [, name] = /^const (schema\d+) =/.exec(line) ?? [];
    return name === undefined || body.split(new RegExp(`\\b${name}\\b`)).length > 2;
  });
  const definitions = [...helpers].map(([name, source]) => `const ${name} = ${source};`);
  return `${definitions.join("\n")}\n${used.join("\n").trim()}\n`;
}

function table(names: Names): string {
  const rows = Object.entries(names).map(([operation, parts]) => {
    const cells = Object.entries(parts).map(([part, name]) => `${JSON.stringify(part)}: ${name}`);
    return `  ${JSON.stringify(operation)}: { ${cells.join(", ")} },\n`;
  });
  return `export const validators = {\n${rows.join("")}};\n`;
}

function declarations(names: Names): string {
  const rows = Object.entries(names).map(([operation, parts]) => {
    const cells = Object.keys(parts).map((part) => `readonly ${JSON.stringify(part)}: Validator;`);
    return `  readonly ${JSON.stringify(operation)}: { ${cells.join(" ")} };\n`;
  });
  return `// ${banner}
/** What Ajv says of one offence. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True for a value that obeys its schema; otherwise \`errors\` holds every offence of that last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
/** By operationId: \`parameters\` and \`body\` of the request, and the answers by success status. */
export declare const validators: {
${rows.join("")}};
`;
}
