import { deref, type Operation, type Parameter, type Response, type Schema } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";

/** Why the client has no method for an operation, as the rest of a sentence that begins with it; undefined when it has one. */
export function whyNotCarried(document: BundledDocument, operation: Operation): string | undefined {
  const { method, requestBody, ownServers } = operation;
  if (ownServers) return "it has servers of its own";
  if (method === "TRACE") return "fetch does not send TRACE";
  if (requestBody !== undefined) {
    if (method === "GET" || method === "HEAD") return `fetch sends no body with ${method}`;
    if (jsonContent(requestBody.content) === undefined) return `its body is ${list(requestBody.content)}`;
  }
  return whyNotAnswered(operation) ?? whyNotGiven(document, operation);
}

/** The answers that say that an operation succeeded: those of 2xx, else `2XX`, else `default`. */
export function successes({ responses }: Operation): [string, Response & { readonly pointer: string }][] {
  const all = Object.entries(responses);
  const found = all.filter(([status]) => /^2\d\d$/.test(status));
  const range = all.filter(([status]) => status.toUpperCase() === "2XX");
  return found.length + range.length > 0 ? [...found, ...range] : all.filter(([status]) => status === "default");
}

function whyNotAnswered(operation: Operation): string | undefined {
  const other = successes(operation).find(([, { content = {} }]) => {
    return Object.keys(content).length > 0 && jsonContent(content) === undefined;
  });
  return other === undefined ? undefined : `its ${other[0]} answer is ${list(other[1].content)}`;
}

function whyNotGiven(document: BundledDocument, { parameters }: Operation): string | undefined {
  const given = parameters.filter(({ in: place }) => place === "path" || place === "query");
  const twice = given.find(({ name }, index) => given.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) return `two of its parameters are named ${twice.name}`;
  for (const parameter of parameters) {
    const { name, in: place } = parameter;
    if (place === "cookie" && parameter.required === true) return `its parameter ${name} goes in a cookie`;
    if (place !== "path" && place !== "query") continue;
    const how = unusualForm(document, parameter);
    if (how !== undefined) return `its ${place} parameter ${name} ${how}`;
  }
  return undefined;
}

/** How a parameter is written where that is not what openapi-fetch does; undefined for the usual forms. */
function unusualForm(document: BundledDocument, parameter: Parameter): string | undefined {
  if ("content" in parameter) return `is written as ${list(parameter["content"])}`;
  const { in: place, schema, style, explode, allowReserved } = parameter as Parameter & Record<string, unknown>;
  const isMany = hasType(document, schema, "array");
  const isObject = hasType(document, schema, "object");
  if (place === "path") {
    if (style !== undefined && style !== "simple") return `has style: ${String(style)}`;
    return explode === true && (isMany || isObject) ? "has explode: true" : undefined;
  }
  if (allowReserved === true) return "has allowReserved";
  if (isObject && style !== "deepObject") return `is an object of style: ${String(style ?? "form")}`;
  if (isMany && style !== undefined && style !== "form") return `has style: ${String(style)}`;
  return isMany && explode === false ? "has explode: false" : undefined;
}

function hasType(document: BundledDocument, schema: Schema | undefined, wanted: string, depth = 0): boolean {
  if (schema === undefined || typeof schema !== "object" || depth > 16) return false;
  const { type, properties, allOf = [], oneOf = [], anyOf = [] } = deref<Schema>(document, schema);
  const own = [type ?? (properties === undefined ? [] : "object")].flat();
  return (
    own.includes(wanted) || [...allOf, ...oneOf, ...anyOf].some((part) => hasType(document, part, wanted, depth + 1))
  );
}

function list(content: unknown): string {
  return Object.keys(Object(content)).join(" or ") || "of no media type";
}
