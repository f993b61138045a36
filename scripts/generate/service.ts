import { methodName } from "../../src/engine/operation-name.js";
import type { Part } from "../../src/engine/service.js";
import { entries, isObject, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { jsonContent } from "../document/media.js";
import { successes } from "./carried.js";
import { commentLines, operationComment } from "./comments.js";
import { effectsOf } from "./effects.js";
import { callerParameters } from "./validators.js";
import { banner, constants, literalType, literalValue, type Module } from "./literal.js";
import { securityOf } from "./security.js";
import { serversOf } from "./servers.js";

/** The table that drives the client: how each operation goes on the wire and what it does to the world. */
export function operationTable(document: BundledDocument, operations: readonly Operation[]): Module {
  const rows = operations.map((operation) => [
    operation.operationId,
    {
      method: operation.method,
      path: operation.path,
      ...ifAny(
        "parameters",
        Object.fromEntries(callerParameters(operation).map((parameter) => [parameter.name, parameter.in])),
      ),
      body: operation.requestBody !== undefined,
      ...mediaTypes(operation),
      ...effectsOf(document, operation),
    },
  ]);
  return constants({ operations: { description: "By operationId.", value: Object.fromEntries(rows) } });
}

/** What goes into Content-Type and Accept, where it is not plain JSON. A range says nothing, so JSON is sent and asked for. */
function mediaTypes(operation: Operation): Record<string, string> {
  const sent = jsonContent(operation.requestBody?.content)?.type;
  const taken = successes(operation).flatMap(([, { content }]) => jsonContent(content)?.type ?? []);
  const accept = [...new Set(taken.filter((type) => !type.includes("*")))].join(", ");
  return {
    ...(sent !== undefined && sent !== json && !sent.includes("*") && { contentType: sent }),
    ...(accept !== "" && accept !== json && { accept }),
  };
}

const json = "application/json";

/** The one value that holds a service: what the engine, the mock and the command line are given. */
export function service(document: BundledDocument, operations: readonly Operation[]): Module {
  const codes = catalogueOf(document);
  const codesWhere = (key: string, value: unknown) =>
    codes.filter(([, entry]) => entry[key] === value).map(([code]) => code);
  const { schemes, secretHeaders, plainHeaders, secretParameters } = securityOf(document);
  const reconcile = at(document, "info", "x-package", "reconcile");
  const values = {
    version: at(document, "info", "version"),
    servers: serversOf(document).urls,
    securitySchemes: schemes,
    secretHeaders,
    plainHeaders,
    ...(secretParameters.length > 0 && { secretParameters }),
    errorCodes: {
      prefixes: prefixes(document),
      maybeProcessed: codesWhere("processed", "maybe"),
      surelyNotProcessed: codesWhere("processed", "no"),
      renewable: codesWhere("renew", true),
    },
    ...(typeof reconcile === "string" && { reconcile }),
  };
  const js = `// ${banner}
import { validators } from "./validators/index.js";
export const service = {
  takes: {
${operations.map((operation) => `    ${JSON.stringify(operation.operationId)}: ${JSON.stringify(takenBy(operation))},\n`).join("")}  },
${Object.entries(values)
  .map(([name, value]) => `  ${name}: ${literalValue(value).replaceAll("\n", "\n  ")},\n`)
  .join("")}  operations: async () => (await import("./operations.js")).operations,
  validators,
  catalogue: async () => (await import("./error-codes.js")).errorCodes,
};
`;
  const described: Readonly<Record<keyof typeof values, string>> = {
    version: "The version of the API document.",
    servers: "Base URLs, by the names that callers may give.",
    securitySchemes: "The document's ways to authenticate, by name.",
    secretHeaders: "Lower-case names of the headers that carry secrets.",
    plainHeaders: "Lower-case names of headers that credentials add and that are no secret.",
    secretParameters: "Names of query parameters that carry secrets.",
    errorCodes: "What the catalogue says of error codes: see the engine's Service.",
    reconcile: "The command that finds out what became of a purchase in a journal.",
  };
  const dts = `// ${banner}
import type { errorCodes } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
/** The methods of a client, by name, with the operation of each. */
export interface Methods {
${operations.map((operation) => `${commentLines(operationComment(document, operation), "  ")}  readonly ${methodName(operation.operationId)}: ${JSON.stringify(operation.operationId)};\n`).join("")}}
/** The whole service, for \`createClient\`. */
export declare const service: {
${Object.entries(values)
  .map(
    ([name, value]) =>
      `  /** ${described[name as keyof typeof values]} */\n  readonly ${name}: ${literalType(value, "  ")};\n`,
  )
  .join("")}  /** What the method of each operation takes before its options, in this order. */
  readonly takes: { readonly [Id in keyof typeof operations]: readonly ("parameters" | "body")[] };
  /** Loads how each operation goes on the wire and what it does to the world. */
  readonly operations: () => Promise<typeof operations>;
  /** Loads the validators of an operation. */
  readonly validators: { readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]> };
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<typeof errorCodes>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: OperationTypes; readonly methods: Methods };
};
`;
  return { js, dts };
}

/** What its method takes before the options. */
function takenBy(operation: Operation): readonly Part[] {
  return [
    ...(callerParameters(operation).length > 0 ? (["parameters"] as const) : []),
    ...(operation.requestBody === undefined ? [] : (["body"] as const)),
  ];
}

/** The error catalogue, as far as it has the form of ours: the extension's name may mean something else elsewhere. */
function catalogueOf(document: BundledDocument): [string, Record<string, unknown>][] {
  return entries(document["x-error-codes"]).flatMap(([code, entry]) =>
    isObject(entry) && typeof entry["meaning"] === "string" && typeof entry["action"] === "string"
      ? [[code, entry]]
      : [],
  );
}

/** What each error code means, for people. Loaded when something went wrong, so that a program does not pay for it before. */
export function errorCodes(document: BundledDocument): Module {
  const rows = catalogueOf(document).map(([code, { status, meaning, action, processed, certainty }]) => {
    return [code, { status, meaning, action, processed, ...(certainty !== undefined && { certainty }) }];
  });
  return constants({ errorCodes: { description: "The error catalogue, by code.", value: Object.fromEntries(rows) } });
}

/** From an alias to the prefix in the catalogue. */
function prefixes(document: BundledDocument): Record<string, string> {
  return Object.fromEntries(
    entries(document["x-error-code-prefixes"]).flatMap(([prefix, aliases]) =>
      Array.isArray(aliases) ? aliases.map((alias) => [String(alias), prefix]) : [],
    ),
  );
}

function at(node: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), node);
}

function ifAny(key: string, value: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(value).length > 0 ? { [key]: value } : {};
}
