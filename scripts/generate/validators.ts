import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Failure } from "../command/command.js";
import { at, deref, type MediaType, type Operation, type Schema } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";
import { successes } from "./carried.js";
import { compact } from "./compact.js";
import { effectSchemas } from "./effects.js";
import { forAjv } from "./for-ajv.js";
import { banner, type Module } from "./literal.js";

/** Which functions belong to which operation; the keys are `body`, `parameters` and the success statuses. */
type Names = Record<string, Record<string, string>>;

/**
 * Validators of what callers send (parameters, body) and of successful answers, as plain functions without imports.
 * An answer that is an error is read leniently and needs none.
 */
export function validators(document: BundledDocument, operations: readonly Operation[]): Module {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    // Sentences are made from keyword and params when something is wrong, so the code stays small.
    messages: false,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  ajv.addSchema(sharedSchemas(document));

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
    for (const [part, schema] of Object.entries(effectSchemas(operation)))
      add(operation, part, forAjv(document, schema));
    const parameters = callerParameters(operation);
    if (parameters.length > 0) {
      add(operation, "parameters", {
        type: "object",
        additionalProperties: false,
        required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
        properties: Object.fromEntries(
          parameters.map((parameter) => [parameter.name, forAjv(document, parameter.schema)]),
        ),
      });
    }
    if (operation.requestBody) add(operation, "body", jsonSchema(document, operation.requestBody.content));
    for (const [status, { content = {} }] of successes(operation)) {
      if (Object.keys(content).length > 0) add(operation, status, jsonSchema(document, content));
    }
  }
  const code = Object.keys(functions).length === 0 ? "" : compiled(ajv, functions);
  return { js: `// ${banner}\n${compact(code)}\n${table(names)}`, dts: declarations(names) };
}

function compiled(ajv: Ajv, functions: Readonly<Record<string, string>>): string {
  try {
    return standaloneCode.default(ajv, functions);
  } catch (error) {
    // Ajv names the schema and the keyword that it cannot compile, such as a discriminator without constants.
    throw new Failure(`The validators cannot be made: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What the references in a schema that {@link forAjv} made point to. */
export function sharedSchemas(document: BundledDocument): Schema {
  const schemas = Object.entries(Object(at(document, "/components/schemas")) as Record<string, Schema>);
  return {
    $id: "openapi",
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, forAjv(document, schema)])) },
  };
}

/** Parameters that a caller gives; headers belong to credentials and transport. */
export function callerParameters(operation: Operation) {
  return operation.parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
}

/** The schema of the JSON that a body carries. An operation with anything else has no validators. */
function jsonSchema(document: BundledDocument, content: Readonly<Record<string, MediaType>>): Schema {
  const { schema = {} } = jsonContent(content)?.media ?? {};
  // Behind a reference Ajv would put one more function call.
  return forAjv(document, deref<Schema>(document, schema));
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
