import { deref, entries, isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

type Scheme = readonly [name: string, scheme: Readonly<Record<string, unknown>>];

/** What the document's security schemes say: what each wants, and where secrets stand in a request. */
export interface Security {
  readonly schemes: Readonly<Record<string, unknown>>;
  /** Lower-case names of headers. */
  readonly secretHeaders: readonly string[];
  /** Lower-case names of headers that credentials add and that are no secret. */
  readonly plainHeaders: readonly string[];
  /** Names of query parameters. */
  readonly secretParameters: readonly string[];
}

export function securityOf(document: BundledDocument): Security {
  const schemes = schemesOf(document);
  return {
    schemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, whatItWants(scheme)])),
    secretHeaders: distinct(
      schemes.flatMap(([, scheme]) => [...headersOf(scheme), ...names(scheme["x-secret-headers"])]),
    ),
    plainHeaders: distinct(schemes.flatMap(([, scheme]) => names(scheme["x-plain-headers"]))),
    secretParameters: [
      ...new Set(
        schemes.flatMap(([, { type, in: place, name }]) =>
          type === "apiKey" && place === "query" ? [String(name)] : [],
        ),
      ),
    ],
  };
}

function schemesOf(document: BundledDocument): Scheme[] {
  const components = isObject(document["components"]) ? document["components"] : {};
  return entries(components["securitySchemes"]).flatMap(([name, node]): Scheme[] => {
    const scheme = deref(document, node);
    return isObject(scheme) ? [[name, scheme]] : [];
  });
}

/** What a program must know to make a scheme's credentials. */
function whatItWants({ type, in: place, name, scheme, bearerFormat, "x-schema": schema }: Scheme[1]): unknown {
  const { minLength, maxLength } = isObject(schema) ? schema : {};
  const known = { type, in: place, name, scheme, bearerFormat, minLength, maxLength };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The headers that a scheme's secret goes in. A token of OAuth 2.0 or OpenID Connect is a bearer's. */
function headersOf({ type, in: place, name }: Scheme[1]): string[] {
  if (type === "http" || type === "oauth2" || type === "openIdConnect") return ["authorization"];
  if (type !== "apiKey") return [];
  return place === "header" ? [String(name)] : place === "cookie" ? ["cookie"] : [];
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function distinct(headers: readonly string[]): string[] {
  return [...new Set(headers.map((name) => name.toLowerCase()))];
}
