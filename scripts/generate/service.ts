import { Failure } from "../command/command.js";
import { entries, isObject, type Operation } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { callerParameters } from "./validators.js";
import { constants, type Module } from "./literal.js";

/** The table that drives the client: how each operation goes on the wire and what it does to the world. */
export function operationTable(operations: readonly Operation[]): Module {
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
      idempotency: operation.extensions["x-idempotency"] ?? "none",
      ...(operation.extensions["x-charges-money"] === true && {
        chargesMoney: true,
        receipt: operation.extensions["x-receipt"],
        whenUnknown: operation.extensions["x-when-unknown"],
      }),
    },
  ]);
  return constants({ operations: { description: "By operationId.", value: Object.fromEntries(rows) } });
}

/** What the engine must know about the service as a whole. */
export function service(document: BundledDocument): Module {
  const codes = entries(document["x-error-codes"]);
  const codesWhere = (key: string, value: unknown) =>
    codes.filter(([, entry]) => isObject(entry) && entry[key] === value).map(([code]) => code);
  return constants({
    apiVersion: { description: "The version of the API document.", value: at(document, "info", "version") },
    regions: { description: "The base URL of each region.", value: regions(document) },
    tokenLength: { description: "How long a token may be, in characters.", value: tokenLength(document) },
    secretHeaders: {
      description: "Lower-case names of the headers that carry secrets.",
      value: secretHeaders(document),
    },
    errorCodePrefixes: {
      description: "Prefixes that stand for another one in the catalogue.",
      value: prefixes(document),
    },
    maybeProcessed: {
      description: "Codes that do not prove that nothing was done.",
      value: codesWhere("processed", "maybe"),
    },
    surelyNotProcessed: {
      description: "Codes that prove that nothing was done, whatever status carries them.",
      value: codesWhere("processed", "no"),
    },
    renewable: { description: "Codes after which new credentials may help.", value: codesWhere("renew", true) },
  });
}

/** What each error code means, for people. Loaded when something went wrong, so that a program does not pay for it before. */
export function errorCodes(document: BundledDocument): Module {
  const rows = entries(document["x-error-codes"]).map(([code, entry]) => {
    const { status, meaning, action, processed, certainty } = entry as Record<string, unknown>;
    return [code, { status, meaning, action, processed, ...(certainty !== undefined && { certainty }) }];
  });
  return constants({ errorCodes: { description: "The error catalogue, by code.", value: Object.fromEntries(rows) } });
}

function regions(document: BundledDocument): Record<string, string> {
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  return Object.fromEntries(
    servers.filter(isObject).map((server) => [String(server["x-region"]), String(server["url"])]),
  );
}

function secretHeaders(document: BundledDocument): string[] {
  const names = entries(at(document, "components", "securitySchemes")).flatMap(([, scheme]) => {
    if (!isObject(scheme)) return [];
    const extra = Array.isArray(scheme["x-secret-headers"]) ? scheme["x-secret-headers"].map(String) : [];
    return scheme["type"] === "apiKey" && scheme["in"] === "header" ? [String(scheme["name"]), ...extra] : extra;
  });
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function tokenLength(document: BundledDocument): { min: number; max: number } {
  const schema = at(document, "components", "securitySchemes", "AuthToken", "x-schema");
  const { minLength, maxLength } = isObject(schema) ? schema : {};
  if (typeof minLength !== "number" || typeof maxLength !== "number") {
    throw new Failure(
      "components.securitySchemes.AuthToken needs x-schema with minLength and maxLength, the limits of the token.",
    );
  }
  return { min: minLength, max: maxLength };
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
