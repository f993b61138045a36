import { entries, isObject, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { effectsOf } from "./effects.js";
import { callerParameters } from "./validators.js";
import { banner, constants, literalType, type Module } from "./literal.js";

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
      ...effectsOf(document, operation),
    },
  ]);
  return constants({ operations: { description: "By operationId.", value: Object.fromEntries(rows) } });
}

/** The one value that holds a service: what the engine, the mock and the command line are given. */
export function service(document: BundledDocument): Module {
  const codes = entries(document["x-error-codes"]);
  const codesWhere = (key: string, value: unknown) =>
    codes.filter(([, entry]) => isObject(entry) && entry[key] === value).map(([code]) => code);
  const values = {
    version: at(document, "info", "version"),
    servers: servers(document),
    securitySchemes: securitySchemes(document),
    secretHeaders: secretHeaders(document),
    plainHeaders: schemesOf(document).flatMap(([, scheme]) => names(scheme["x-plain-headers"])),
    errorCodes: {
      prefixes: prefixes(document),
      maybeProcessed: codesWhere("processed", "maybe"),
      surelyNotProcessed: codesWhere("processed", "no"),
      renewable: codesWhere("renew", true),
    },
  };
  const js = `// ${banner}
import { operations } from "./operations.js";
import { validators } from "./validators.js";
export const service = {
${Object.entries(values)
  .map(([name, value]) => `  ${name}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")},\n`)
  .join("")}  operations,
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
    errorCodes: "What the catalogue says of error codes: see the engine's Service.",
  };
  const dts = `// ${banner}
import type { CatalogueEntries } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
/** The whole service, for \`createClient\`. */
export declare const service: {
${Object.entries(values)
  .map(
    ([name, value]) =>
      `  /** ${described[name as keyof typeof values]} */\n  readonly ${name}: ${literalType(value, "  ")};\n`,
  )
  .join("")}  readonly operations: typeof operations;
  readonly validators: typeof validators;
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<CatalogueEntries>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: OperationTypes };
};
`;
  return { js, dts };
}

/** What each error code means, for people. Loaded when something went wrong, so that a program does not pay for it before. */
export function errorCodes(document: BundledDocument): Module {
  const rows = entries(document["x-error-codes"]).map(([code, entry]) => {
    const { status, meaning, action, processed, certainty } = entry as Record<string, unknown>;
    return [code, { status, meaning, action, processed, ...(certainty !== undefined && { certainty }) }];
  });
  return constants({ errorCodes: { description: "The error catalogue, by code.", value: Object.fromEntries(rows) } });
}

function servers(document: BundledDocument): Record<string, string> {
  const list = Array.isArray(document["servers"]) ? document["servers"] : [];
  return Object.fromEntries(
    list.filter(isObject).map((server) => [String(server["x-region"] ?? server["url"]), String(server["url"])]),
  );
}

function schemesOf(document: BundledDocument): [string, Record<string, unknown>][] {
  return entries(at(document, "components", "securitySchemes")).flatMap(([name, scheme]) =>
    isObject(scheme) ? [[name, scheme]] : [],
  );
}

/** What a program must know to make a scheme's credentials. */
function securitySchemes(document: BundledDocument): Record<string, unknown> {
  return Object.fromEntries(
    schemesOf(document).map(([name, { type, in: place, name: parameter, scheme, "x-schema": schema }]) => {
      const { minLength, maxLength } = isObject(schema) ? schema : {};
      const known = { type, in: place, name: parameter, scheme, minLength, maxLength };
      return [name, Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))];
    }),
  );
}

function secretHeaders(document: BundledDocument): string[] {
  const secret = schemesOf(document).flatMap(([, scheme]) => {
    const extra = names(scheme["x-secret-headers"]);
    return scheme["type"] === "apiKey" && scheme["in"] === "header" ? [String(scheme["name"]), ...extra] : extra;
  });
  return [...new Set(secret.map((name) => name.toLowerCase()))];
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map((name) => String(name).toLowerCase()) : [];
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
