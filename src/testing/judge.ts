import type { Validator, Validators } from "../engine/service.js";
import { toViolations, type Violation } from "../engine/violations.js";
import type { Arrival } from "./arrival.js";
import type { MockedOperation } from "./document.js";
import { inRange, isJson } from "./media-type.js";
import { pathValues } from "./path-values.js";
import type { Diagnostic } from "./prism-parts.js";
import type { PrismOperation } from "./prism.js";
import { Unanswerable } from "./unanswerable.js";

/** How a request breaks the document; `contentType` when the body cannot even be read as documented. */
export interface Verdict {
  readonly violations: readonly Violation[];
  readonly contentType: boolean;
}

/**
 * Judges a request. A body of JSON must obey the validator generated from the document, where there is one, and Prism; all
 * the rest is Prism's to judge.
 *
 * @throws Unanswerable when the document's schemas cannot be used
 */
export function judge(
  operation: MockedOperation,
  path: string,
  prism: PrismOperation,
  validators: Validators[string] | undefined,
  arrival: Arrival,
): Verdict {
  const unreadable = wrongType(operation, arrival);
  if (unreadable !== undefined) return { violations: [unreadable], contentType: true };
  const unusable = prism.unusable();
  if (unusable !== undefined) throw new Unanswerable(`The schemas of ${operation.key} cannot be used: ${unusable}`);
  const { url, headers } = arrival;
  const parameters = prism
    .parameters({ query: queryValues(url.searchParams), headers, path: pathValues(operation.path, path) })
    .map((diagnostic) => toViolation(diagnostic, operation.parameters));
  const body = ofBody(operation, prism, validators?.["body"], arrival);
  return { violations: distinct(specific([...parameters, ...body])), contentType: false };
}

function wrongType({ body }: MockedOperation, { headers, text }: Arrival): Violation | undefined {
  const type = headers["content-type"];
  if (text === undefined || text === "" || type === undefined) return undefined;
  const types = body?.types ?? [];
  if (types.some((range) => inRange(type, range)) || (body !== undefined && types.length === 0)) return undefined;
  const message =
    body === undefined
      ? "is not expected: this operation has none"
      : `has the wrong content type. Supported content types: ${types.join(", ")}`;
  return { pointer: "", keyword: "contentMediaType", message };
}

function ofBody(
  { body: documented }: MockedOperation,
  prism: PrismOperation,
  validator: Validator | undefined,
  { text, body, headers, malformed }: Arrival,
): Violation[] {
  if (documented === undefined) return [];
  if (text === undefined || text === "")
    return documented.required ? [{ pointer: "", keyword: "required", message: "is required" }] : [];
  if (malformed) return [{ pointer: "", keyword: "json", message: "must be JSON" }];
  const type = headers["content-type"];
  const own = validator !== undefined && (type === undefined || isJson(type)) ? validator : undefined;
  if (own?.(body) === false) {
    const told = toViolations(own.errors);
    return told.length > 0 ? told : [{ pointer: "", keyword: "schema", message: "breaks its schema" }];
  }
  const found = prism.body(body, type);
  if (found.length === 0) return [];
  const explained = prism.body(body, type, "explained");
  return (explained.length > 0 ? explained : found).map((diagnostic) => toViolation(diagnostic, []));
}

function queryValues(query: URLSearchParams): Record<string, string | readonly string[]> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first = "", ...more] = query.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}

/** Prism speaks of parameters in lower case; `spelled` has them as the document spells them. */
function toViolation({ path = [], code = "", message }: Diagnostic, spelled: readonly string[]): Violation {
  const place = path.slice(1);
  const [, missing] = /must have required property '(.*)'/.exec(message) ?? [];
  const names = missing === undefined ? place : [...place, missing];
  const pointer = names
    .map((name, index) =>
      index === 0 ? (spelled.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name) : name,
    )
    .map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  if (missing !== undefined) return { pointer, keyword: "required", message: "is required" };
  if (String(code) === "415") return { pointer, keyword: "contentMediaType", message: `cannot be read. ${message}` };
  // "Request body property limit must be integer": the place is told by the pointer.
  return { pointer, keyword: String(code), message: message.replace(/^Request .*?(?=must )/i, "") };
}

/** Without those that only say that one of several things was wrong. */
function specific(violations: readonly Violation[]): readonly Violation[] {
  const rest = violations.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return rest.length > 0 ? rest : violations;
}

function distinct(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((violation) => [`${violation.pointer} ${violation.message}`, violation])).values()];
}
