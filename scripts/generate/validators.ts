import { Failure } from "../command/command.js";
import {
  at,
  deref,
  isObject,
  token,
  type MediaType,
  type Operation,
  type Parameter,
  type Schema,
} from "../document/document.js";
import { jsonContent } from "../document/media.js";
import { Refusal } from "../document/problem.js";
import type { BundledDocument } from "../document/redocly.js";
import { documentUri, flatSchemas, type Direction, type SchemaProblem } from "../schema/flat.js";
import { successes } from "./carried.js";
import { effectSchemas } from "./effects.js";
import { EndlessSchema, planFunctions, type PlannedFunction } from "./functions.js";
import { banner, type Module } from "./literal.js";
import { moduleCode } from "./module.js";
import { allAtOnce, operationModules, type Table } from "./operation-modules.js";
import { unitCode, type UnitCode } from "./unit-code.js";

/** Which functions belong to which operation; the keys are `body`, `parameters` and the success statuses. */
type Names = Record<string, Record<string, string>>;

type Content = Readonly<Record<string, MediaType>>;

/** The validators, and what they leave unchecked. */
export interface Validators extends Module {
  /** All of them in one module that imports nothing. */
  readonly js: string;
  /** A module for each operation, by file name below the folder `validators/`. */
  readonly modules: () => ReadonlyMap<string, string>;
  /** All of them in one table, from those modules. */
  readonly all: string;
  readonly notes: readonly SchemaProblem[];
  /** The schemas that they are made of. */
  readonly planned: () => string;
}

/** Makes the code of a function, or remembers it. */
export type CodeOf = (planned: PlannedFunction) => UnitCode;

/**
 * Validators of what callers send (parameters, body) and of successful answers, as plain functions without imports.
 * An answer that is an error is read leniently and needs none.
 *
 * @throws Failure naming each schema that cannot be obeyed, and why
 */
export function validators(
  document: BundledDocument,
  operations: readonly Operation[],
  codeOf: CodeOf = ({ schema }) => unitCode(schema),
): Validators {
  const flat = flatSchemas(document);
  const names: Names = {};
  const add = (operation: Operation, part: string, schema: Schema, pointer: string, direction: Direction) => {
    (names[operation.operationId] ??= {})[part] = flat.unit({ schema, pointer, base: documentUri }, direction);
  };
  for (const operation of operations) {
    names[operation.operationId] = {};
    for (const [part, schema] of Object.entries(effectSchemas(operation)))
      add(operation, part, schema, `${operation.pointer}/${part}`, part === "failed" ? "response" : "request");
    const parameters = callerParameters(operation);
    if (parameters.length > 0)
      add(operation, "parameters", parameterSchema(document, operation), `${operation.pointer}/parameters`, "request");
    const addContent = (part: string, content: Content | undefined, owner: string, direction: Direction) => {
      const json = jsonContent(content);
      if (json !== undefined)
        add(operation, part, json.media.schema ?? {}, `${owner}/content/${token(json.type)}/schema`, direction);
    };
    const { requestBody } = operation;
    if (requestBody) addContent("body", requestBody.content, requestBody.pointer, "request");
    for (const [status, { content, pointer }] of successes(operation)) addContent(status, content, pointer, "response");
  }
  const roots = Object.values(names).flatMap((parts) => Object.values(parts));
  const { functions, nameOf } = planned();
  const refused = flat.problems.filter(({ harmless }) => harmless !== true);
  if (refused.length > 0) throw refusalOf(refused);
  const known = new Map<PlannedFunction, UnitCode>();
  const table = Object.entries(names).map(([operation, parts]): [string, Record<string, string>] => [
    operation,
    Object.fromEntries(Object.entries(parts).map(([part, unit]) => [part, nameOf(unit)])),
  ]);
  return {
    get js() {
      const { code, identifierOf } = moduleCode(functions, compiled);
      return `// ${banner}\n${code}\n${tableCode(table, identifierOf)}`;
    },
    modules: () => operationModules(functions, table, compiled),
    all: allAtOnce(table),
    dts: declarations(names),
    notes: flat.problems.filter(({ harmless }) => harmless === true),
    planned: () => JSON.stringify([table, ...functions]),
  };

  function planned() {
    try {
      return planFunctions(flat, roots);
    } catch (error) {
      if (!(error instanceof EndlessSchema)) throw error;
      const message = "This schema leads back to itself through its references for the same value, so it says nothing.";
      throw refusalOf([{ pointer: flat.pointerOf(error.unit), message }]);
    }
  }

  function compiled(one: PlannedFunction): UnitCode {
    let code = known.get(one);
    try {
      if (code === undefined) known.set(one, (code = codeOf(one)));
      return code;
    } catch (error) {
      // Ajv names the schema and the keyword that it cannot compile.
      throw new Failure(`The validators cannot be made: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
}

function refusalOf(problems: readonly SchemaProblem[]): Refusal {
  return new Refusal(problems.map(({ pointer, message }) => ({ pointer, message: () => message })));
}

/** Parameters that a caller gives; headers belong to credentials and transport. */
export function callerParameters(operation: Operation) {
  return operation.parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
}

/** The parameters as one object, which is how a caller gives them. */
function parameterSchema(document: BundledDocument, operation: Operation): Schema {
  const parameters = callerParameters(operation);
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, parameterReference(document, operation, parameter)]),
    ),
  };
}

/** A reference to the schema of a parameter, so that messages about it name its place. */
function parameterReference(document: BundledDocument, operation: Operation, parameter: Parameter): Schema {
  const pathItem = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
  for (const list of [`${operation.pointer}/parameters`, `${pathItem}/parameters`]) {
    const nodes = at(document, list);
    const position = (Array.isArray(nodes) ? nodes : []).findIndex((node) => deref(document, node) === parameter);
    if (position === -1) continue;
    const node: unknown = (nodes as unknown[])[position];
    const reference = isObject(node) && typeof node["$ref"] === "string" ? node["$ref"].slice(1) : undefined;
    const pointer = `${reference ?? `${list}/${position}`}/schema`;
    if (at(document, pointer) !== undefined)
      return { $ref: `#${reference === undefined ? encodeURI(pointer) : pointer}` };
  }
  return parameter.schema ?? {};
}

function tableCode(table: Table, identifierOf: (name: string) => string): string {
  const lines = table.map(([operation, parts]) => {
    const cells = Object.entries(parts).map(([part, name]) => `${JSON.stringify(part)}: ${identifierOf(name)}`);
    return `  ${JSON.stringify(operation)}: { ${cells.join(", ")} },\n`;
  });
  return `export const validators = {\n${lines.join("")}};\n`;
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
