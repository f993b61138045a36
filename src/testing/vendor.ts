// Answers that the document has no example for, in the vendor's shape.
import { STATUS_CODES } from "node:http";
import { listViolations, type Violation } from "../engine/violations.js";
import { property, type MockedOperation } from "./model.js";
import type { DocumentAnswer } from "./mocked-document.js";

const json = { "content-type": "application/json" };

/** Codes of the error catalogue. Those of the gateway come before the service sees the request. */
const codes = { parameter: "SCM.0005", credentials: "APIGW.0301", unknownApi: "APIGW.0101", tooLarge: "APIGW.0201" };

function failure(status: number, error_code: string, error_msg: string): DocumentAnswer {
  // The document limits error_msg to 1,024 characters.
  return {
    status,
    headers: json,
    body: { error_code, error_msg: error_msg.length > 1024 ? `${error_msg.slice(0, 1023)}…` : error_msg },
  };
}

/** The 400 of a request that breaks the document; its message lists how. */
export function badRequest(violations: readonly Violation[]): DocumentAnswer {
  const list = listViolations(violations)
    .trim()
    .split(/\n\s*/)
    .map((line) => line.replace(/^The value /, "the body "));
  return failure(400, codes.parameter, `Invalid parameter: ${list.join("; ")}.`);
}

/** The 400 of a request whose `Prefer` header asks for what is not documented. */
export function badPreference(message: string): DocumentAnswer {
  return failure(400, codes.parameter, `Prefer: ${message}`);
}

/** The 401 of a request without credentials: the document's example of it where it has one. */
export function unauthorized(operation: MockedOperation): DocumentAnswer {
  const contents = operation.answers.get(401) ?? [];
  const example = contents
    .flatMap(({ examples }) => Object.values(examples))
    .find((body) => property(body, "error_code") === codes.credentials);
  if (example !== undefined) return { status: 401, headers: json, body: example };
  return failure(401, codes.credentials, "Incorrect IAM authentication information: no credentials found");
}

/** The gateway's 404 of a method and path that the document does not have. */
export function unknownApi(method: string, path: string, operations: readonly MockedOperation[]): DocumentAnswer {
  const known = operations.map((operation) => `${operation.method} ${operation.path}`).join(", ");
  return failure(404, codes.unknownApi, `The API does not exist: ${method} ${path}. The API document has ${known}.`);
}

/** The gateway takes at most 12 MB (code APIGW.0201 of its error table). */
export const maxBodyBytes = 12 * 1024 * 1024;

export function tooLarge(): DocumentAnswer {
  return failure(413, codes.tooLarge, "The request body is larger than 12 MB");
}

/** A proxy's page for people. */
export function proxyPage(status: number): DocumentAnswer {
  const title = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
  const body = `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr></body></html>`;
  return { status, headers: { "content-type": "text/html" }, body };
}

/** A success that breaks the document. `receipt` is the field that proves it. */
export function breach(
  body: unknown,
  receipt: string | undefined,
  how: "missing-fields" | "wrong-types" | "no-receipt",
): unknown {
  const fields = Object.entries(Object(body));
  if (how === "no-receipt") return Object.fromEntries(fields.filter(([name]) => name !== receipt));
  if (how === "missing-fields") return Object.fromEntries(fields.filter(([name]) => name === receipt));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === receipt ? value : typeof value === "string" ? 0 : "off-spec"]),
  );
}
