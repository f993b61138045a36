// The only file that imports Prism. It takes over a second to load, so it is loaded on first use.
import { isDeepStrictEqual } from "node:util";
import type { IHttpRequest } from "@stoplight/prism-http";
import document from "../../generated/openapi.json" with { type: "json" };
import { validators, type Validator } from "../../generated/validators.js";
import { toViolations, type Violation } from "../engine/violations.js";
import { operationsOf, property, type MockedOperation } from "./model.js";
import { byTag } from "./tagged-unions.js";

/**
 * What to install, in the versions that the mock was tested with. Prism's core is named because npm would take a later
 * one, which wants a later Node and runs a script that reports the installation.
 */
export const prismPackages = ["@stoplight/prism-http@5.12.0", "@stoplight/prism-core@5.8.0"] as const;

/** A request as Prism judges it. */
export interface JudgedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, or the text when it is of another type; undefined for none. */
  readonly body: unknown;
}

/** Which documented answer is wanted. */
export interface Wanted {
  readonly status: number;
  readonly example: string | undefined;
  /** The content type; undefined when the answer has no content. */
  readonly type: string | undefined;
}

export interface DocumentAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export type Judgement =
  | { readonly kind: "unauthorized" }
  | { readonly kind: "off-spec"; readonly violations: readonly Violation[] }
  | { readonly kind: "good"; readonly answer: DocumentAnswer };

/** A document made ready for mocks. Mocks share it, so nothing may change it. */
export interface MockedDocument {
  readonly operations: readonly MockedOperation[];
  judge(operation: MockedOperation, request: JudgedRequest, wanted: Wanted): Promise<Judgement>;
  /** False when a body is not what the document says of this operation's success. */
  obeys(operation: MockedOperation, body: unknown): boolean;
}

let own: Promise<MockedDocument> | undefined;

/** A document made ready; the one that this package was made from, or its equal, is read once. */
export function mockedDocument(source: object = document): Promise<MockedDocument> {
  if (!isDeepStrictEqual(source, document)) return readDocument(source);
  own ??= readDocument(document, validators).catch((error: unknown) => {
    own = undefined; // so that one may install what is missing and try again
    throw error;
  });
  return own;
}

type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

/**
 * Reads a document.
 *
 * @param ownValidators the validators generated from it, which explain a violation better than Prism does
 * @throws Error when Prism is not installed; its message says what to install
 */
async function readDocument(source: object, ownValidators: Validators = {}): Promise<MockedDocument> {
  const { createInstance, getHttpOperationsFromSpec } = await importPrism();
  // Prism resolves the references in the very object that it is given.
  const resources = await getHttpOperationsFromSpec(structuredClone(source));
  // Prism wants the whole of pino's type and calls only what stands in logger.
  const prism = createInstance({ ...config, mock: { dynamic: false } }, { logger: logger });
  const explaining = resources.map(explainable);
  return {
    operations: operationsOf(source),
    obeys: (operation, body) => ownValidators[operation.id]?.[operation.success]?.(body) ?? true,
    async judge(operation, request, { status, example, type }) {
      const mock = {
        dynamic: false,
        code: status,
        ...(example !== undefined && { exampleKey: example }),
        ...(type !== undefined && { mediaTypes: [type] }),
      };
      const ask = async (operations: typeof resources) => {
        const result = await prism.request(toPrism(request), operations, { ...config, mock })();
        return {
          result,
          diagnostics: result._tag === "Right" ? result.right.validations.input : diagnosticsOf(result.left),
        };
      };
      const { result, diagnostics } = await ask(resources);
      if (diagnostics.some(({ code }) => String(code) === "401")) return { kind: "unauthorized" };
      const errors = diagnostics.filter(isError);
      if (errors.length > 0) {
        const validator = ownValidators[operation.id]?.["body"];
        const better = validator === undefined ? (await ask(explaining)).diagnostics.filter(isError) : [];
        return { kind: "off-spec", violations: explain(better.length > 0 ? better : errors, request.body, validator) };
      }
      if (result._tag === "Left") throw result.left;
      const { statusCode, headers = {}, body } = result.right.output;
      const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
      return { kind: "good", answer: { status: statusCode, headers: Object.fromEntries(lowered), body } };
    },
  };
}

type Resource = Awaited<ReturnType<typeof import("@stoplight/prism-http").getHttpOperationsFromSpec>>[number];

/** An operation whose body Prism explains by the variant that was meant; only for that, since what is refused is not changed. */
function explainable(resource: Resource): Resource {
  const { request } = resource;
  if (request?.body?.contents === undefined) return resource;
  const contents = request.body.contents.map((content) => {
    const schema = byTag(content.schema) as typeof content.schema; // the same in other words
    return schema === undefined ? content : { ...content, schema };
  });
  return { ...resource, request: { ...request, body: { ...request.body, contents } } };
}

async function importPrism(): Promise<typeof import("@stoplight/prism-http")> {
  try {
    return await import("@stoplight/prism-http");
  } catch (cause) {
    const missing =
      cause instanceof Error &&
      /MODULE_NOT_FOUND/.test(String(property(cause, "code"))) &&
      cause.message.includes("'@stoplight/prism-http'");
    if (!missing) throw cause;
    throw new Error(
      `The mock is made by Prism, which is not installed. Install it: npm install --save-dev ${prismPackages.join(" ")}`,
      { cause },
    );
  }
}

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

const silent = () => undefined;
/** Prism logs through pino's interface; a mock in a test is quiet. */
const logger = {
  trace: silent,
  debug: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  child: () => logger,
};

function toPrism({ method, path, query, headers, body }: JudgedRequest): IHttpRequest {
  const names = [...new Set(query.keys())];
  const values = names.map((name) => [name, query.getAll(name).length === 1 ? query.get(name) : query.getAll(name)]);
  // Prism's type lists the methods in lower case; a method that no operation has does not come this far.
  return {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path, query: Object.fromEntries(values) },
    headers: { ...headers },
    body,
  };
}

/** A diagnostic of Prism, as far as it is of use here. */
interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity?: number;
}

/** Diagnostics of no or of the highest severity, which is 0. */
function isError({ severity = 0 }: Diagnostic): boolean {
  return severity === 0;
}

/** Prism fails when the document has no answer for a bad request; the reasons stand in its error. */
function diagnosticsOf(error: Error): Diagnostic[] {
  const status = property(error, "status");
  if (status === 401) return [{ code: 401, message: error.message }];
  const list = property(property(error, "additional"), "validation");
  if (Array.isArray(list))
    return list.map(({ location, code, message }: { location?: string[]; code?: string; message: string }) => ({
      message,
      ...(location && { path: location }),
      ...(code && { code }),
    }));
  return status === 415 ? [{ code: 415, message: String(property(error, "detail")) }] : [];
}

/** Words the violations; those of a body as the client does, when there is a generated validator. */
function explain(diagnostics: readonly Diagnostic[], body: unknown, validator: Validator | undefined): Violation[] {
  const ofBody = diagnostics.filter(({ path }) => path?.[0] === "body");
  const better = ofBody.length > 0 && validator?.(body) === false ? toViolations(validator.errors) : undefined;
  const told = (
    better === undefined ? diagnostics : diagnostics.filter((diagnostic) => !ofBody.includes(diagnostic))
  ).map(toViolation);
  const violations = [...told, ...(better ?? [])];
  const specific = violations.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return distinct(specific.length > 0 ? specific : violations);
}

function toViolation({ path = [], code = "", message }: Diagnostic): Violation {
  const pointer = path
    .slice(1)
    .map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  if (String(code) === "415")
    return { pointer, keyword: "contentMediaType", message: `has the wrong content type. ${message}` };
  if (code === "required" && path.length === 0) return { pointer, keyword: "required", message: "is required" };
  // "Request body property limit must be integer": the place is told by the pointer.
  return { pointer, keyword: String(code), message: message.replace(/^Request .*?(?=must )/i, "") };
}

function distinct(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((violation) => [`${violation.pointer} ${violation.message}`, violation])).values()];
}
