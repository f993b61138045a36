import manifest from "../../package.json" with { type: "json" };
import { flagsFor } from "../../src/cli/commands/operation.js";
import { operationsOf as commandsOf, type ApiDocument } from "../../src/cli/document.js";
import { kebab } from "../../src/engine/kebab.js";
import { ownOptions } from "../../src/cli/own-options.js";
import type { OperationEntry } from "../../src/cli/types.js";
import { methodName } from "../../src/engine/operation-name.js";
import type { Operation, Parameter } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";
import { successes, whyNotCarried } from "../generate/carried.js";
import { authOf } from "./auth.js";
import { packageOf } from "./package.js";
import type { Frame, Plan, PlannedCommand, PlannedField, PlannedParameter } from "./programs/plan.js";
import { resolve } from "./resolve.js";
import { secretPaths } from "./secrets.js";
import { serversOf } from "./servers.js";

/** What the programs of all operations have in common. */
export function frameOf(document: BundledDocument): Frame {
  const [server] = serversOf(document);
  const own = packageOf(document);
  return {
    engine: `${manifest.name}/engine`,
    journal: `${own?.name ?? manifest.name}/journal`,
    server: { region: server?.region ?? "", url: server?.url ?? "" },
    ...(own && { package: own }),
  };
}

/** What programs for an operation are written from. */
export function planOf(document: BundledDocument, operation: Operation): Plan {
  const { method, path, operationId, requestBody, extensions } = operation;
  const json = jsonContent(requestBody?.content);
  const auth = authOf(document, operation);
  const command = packageOf(document) === undefined ? undefined : commandOf(document, operation);
  return {
    method,
    path,
    ...(json && { media: json.type }),
    parameters: callerParameters(operation).map((parameter) => plannedParameter(document, parameter)),
    ...(auth && { auth }),
    ...(whyNotCarried(document, operation) === undefined && { call: methodName(operationId) }),
    journaled: extensions["x-charges-money"] !== undefined || extensions["x-idempotency"] === "none",
    answersSecret: answerSecrets(document, operation).length > 0,
    secrets: secretPaths(document, json?.media.schema),
    ...(command && { command }),
  };
}

/** Where secrets can stand in what an operation answers. */
export function answerSecrets(document: BundledDocument, operation: Operation): Plan["secrets"] {
  const schemas = successes(operation).flatMap(([, { content = {} }]) => Object.values(content));
  return schemas.flatMap(({ schema }) => secretPaths(document, schema));
}

/** The parameters that a caller gives; headers are the client's and the gateway's. */
export function callerParameters({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ in: place }) => place === "path" || place === "query");
}

function plannedParameter(document: BundledDocument, parameter: Parameter): PlannedParameter {
  const { name, in: place, schema } = parameter;
  const { items, type } = resolve(document, schema);
  const [ofValue] = [(items === undefined ? type : resolve(document, items).type) ?? []].flat();
  const kind = ofValue === "integer" || ofValue === "number" ? "number" : ofValue === "boolean" ? ofValue : undefined;
  const explode: unknown = Object(parameter)["explode"];
  return {
    name,
    in: place === "path" ? "path" : "query",
    ...(kind && { type: kind }),
    ...(items && { list: place === "query" && explode !== false ? "repeated" : "joined" }),
    ...(secretPaths(document, schema).length > 0 && { secret: true }),
  };
}

const commands = new WeakMap<BundledDocument, ReadonlyMap<string, OperationEntry>>();

function commandOf(document: BundledDocument, { operationId, extensions }: Operation): PlannedCommand {
  // The linter has checked that the document has the form that the command line expects.
  const asked = document as unknown as ApiDocument;
  const known = commands.get(document) ?? new Map(commandsOf(asked).map((entry) => [entry.command, entry]));
  commands.set(document, known);
  const name = String(extensions["x-command"] ?? kebab(operationId));
  const operation = known.get(name)?.load();
  if (operation === undefined) throw new TypeError(`There is no command ${name}.`);
  const flagsOf = flagsFor(operation, ownOptions(operation, asked));
  return {
    name,
    fields: operation.fields.map((field): PlannedField => {
      const { value, file } = flagsOf(field);
      return {
        ...{ name: field.name, place: field.place, kind: field.kind },
        ...(field.positional && { positional: true }),
        ...(field.list && { list: true }),
        ...(value !== undefined && { flag: value }),
        ...(file !== undefined && { file }),
      };
    }),
  };
}
