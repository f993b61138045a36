// What the mock has to know of an API document beyond what Prism does with it.
import { entries, follow, isObject, property, textAt } from "./json.js";
import type { PlacedParameter } from "./parameter-values.js";
import { schemesOf, type Requirement } from "./security.js";

/** One form of a documented answer. */
export interface Content {
  readonly type: string;
  /** Named examples, by name. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** The one that is given when none is asked for; undefined when the document has none. */
  readonly usual: { readonly value: unknown } | undefined;
  /** As it stands in the document, with its references. */
  readonly schema: unknown;
}

/** The forms of a documented answer, in their order. */
export type Contents = readonly Content[];

export interface MockedOperation {
  /** The operationId; `METHOD /path` when the document gives none. */
  readonly key: string;
  /** Upper case. */
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly path: string;
  /** Whether a success is an order; `in-a-case` for some bodies. */
  readonly chargesMoney: boolean | "in-a-case";
  /** The field of the success that proves it. */
  readonly receipt: string | undefined;
  /** The status of an answer that nobody asked to be another. Undefined when the document gives no answer at all. */
  readonly success: number | undefined;
  /** By what the document calls them: `200`, `4XX`, `default`. */
  readonly answers: ReadonlyMap<string, Contents>;
  /** Alternatives, one of which must be met; none when anybody may call. */
  readonly security: readonly Requirement[];
  /** Names of the parameters, as they are spelled. */
  readonly parameters: readonly string[];
  /** Those of path and query. */
  readonly placed: readonly PlacedParameter[];
  /** Content types of the request body, and whether there must be one; undefined for no body. */
  readonly body: { readonly required: boolean; readonly types: readonly string[] } | undefined;
}

/** What is read of a document at once. */
export interface ReadDocument {
  readonly source: object;
  readonly operations: readonly MockedOperation[];
  /** Paths under which servers of the document stand, without a closing slash; not the root. */
  readonly basePaths: readonly string[];
}

/** The document cannot be mocked; the message says why and what to do. */
export class DocumentError extends Error {
  override name = "DocumentError";
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Reads a document.
 *
 * @throws DocumentError when it is no OpenAPI 3.0 or 3.1 document, or two of its operations are alike
 */
export function readDocument(source: object): ReadDocument {
  checkVersion(source);
  const found = entries(property(source, "paths")).flatMap(([path, item]) => {
    const pathItem = follow(source, item);
    return methods.flatMap((method) => {
      const node = follow(source, property(pathItem, method));
      return isObject(node) ? [{ path, method, pathItem, node }] : [];
    });
  });
  const operations = found.map(({ path, method, node, pathItem }) =>
    toOperation(source, method.toUpperCase(), path, node, pathItem),
  );
  const byKey = new Map<string, MockedOperation>();
  for (const operation of operations) {
    const other = byKey.get(operation.key);
    if (other !== undefined)
      throw new DocumentError(
        `Two operations have the operationId ${operation.key}: ${other.method} ${other.path} and ${operation.method} ${operation.path}. Give each its own.`,
      );
    byKey.set(operation.key, operation);
  }
  const servers = [source, ...found.flatMap(({ pathItem, node }) => [pathItem, node])].map((at) =>
    property(at, "servers"),
  );
  return { source, operations, basePaths: basePaths(servers.flat()) };
}

function checkVersion(source: object): void {
  // Callers without a compiler may give anything, such as the text of a file.
  if (!isObject(source)) throw new DocumentError("The document must be given parsed, as an object.");
  const swagger = property(source, "swagger");
  const openapi = property(source, "openapi");
  const takes = "The mock takes OpenAPI 3.0 and 3.1.";
  if (swagger !== undefined)
    throw new DocumentError(`This is a Swagger ${String(swagger)} document. ${takes} Convert it first.`);
  if (typeof openapi !== "string")
    throw new DocumentError(`This is no OpenAPI document: it has no field openapi. ${takes}`);
  if (!/^3\.[01](\.|$)/.test(openapi)) throw new DocumentError(`This is an OpenAPI ${openapi} document. ${takes}`);
}

function toOperation(source: object, method: string, path: string, node: unknown, pathItem: unknown): MockedOperation {
  const answers = new Map(
    entries(property(node, "responses"))
      .filter(([status]) => /^(\d{3}|\dXX|default)$/i.test(status))
      .map(([status, response]) => [rangeName(status), contentsOf(source, response)]),
  );
  const body = follow(source, property(node, "requestBody"));
  const charges = property(node, "x-charges-money");
  // Those of the operation win over those of its path.
  const parameters = [pathItem, node].flatMap((at) =>
    [property(at, "parameters") ?? []].flat().map((parameter) => follow(source, parameter)),
  );
  return {
    key: textAt(node, "operationId") ?? `${method} ${path}`,
    method,
    path,
    chargesMoney: isObject(charges) ? "in-a-case" : charges === true,
    receipt: textAt(node, "x-receipt"),
    success: successOf([...answers.keys()]),
    answers,
    security: schemesOf(source, property(node, "security") ?? property(source, "security")),
    parameters: parameters.map((parameter) => textAt(parameter, "name") ?? ""),
    placed: parameters.flatMap((parameter) => {
      const place = textAt(parameter, "in");
      const schema = follow(source, property(parameter, "schema"));
      return place === "path" || place === "query" ? [{ place, name: textAt(parameter, "name") ?? "", schema }] : [];
    }),
    body: isObject(body)
      ? {
          required: property(body, "required") === true,
          types: entries(property(body, "content")).map(([type]) => type),
        }
      : undefined,
  };
}

/** `4xx` is written by some. */
function rangeName(status: string): string {
  return status === "default" ? status : status.toUpperCase();
}

/** The lowest documented success; where there is none, what the first answer can be. */
function successOf(statuses: readonly string[]): number | undefined {
  const [lowest] = statuses.filter((status) => /^2\d\d$/.test(status)).sort();
  if (lowest !== undefined) return Number(lowest);
  const [first] = statuses;
  if (first === undefined) return undefined;
  if (statuses.includes("2XX") || statuses.includes("default")) return 200;
  return first.endsWith("XX") ? Number(first.charAt(0)) * 100 : Number(first);
}

function contentsOf(source: object, response: unknown): Contents {
  return entries(property(follow(source, response), "content")).map(([type, media]) => {
    const examples = entries(property(media, "examples")).flatMap(([name, node]) => {
      const example = follow(source, node);
      return isObject(example) && Object.hasOwn(example, "value") ? [[name, example["value"]] as const] : [];
    });
    const single = isObject(media) && Object.hasOwn(media, "example") ? media["example"] : undefined;
    const [named] = examples;
    const usual = single === undefined ? named && { value: named[1] } : { value: single };
    return { type, examples: Object.fromEntries(examples), usual, schema: property(media, "schema") };
  });
}

/** The answer that the document gives for a status: by its number, its range or as the default. */
export function answerFor({ answers }: MockedOperation, status: number): Contents | undefined {
  return answers.get(String(status)) ?? answers.get(`${String(status).charAt(0)}XX`) ?? answers.get("default");
}

/** The name under which {@link answerFor} found it. */
export function answerName({ answers }: MockedOperation, status: number): string {
  return [String(status), `${String(status).charAt(0)}XX`].find((name) => answers.has(name)) ?? "default";
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

function basePaths(servers: readonly unknown[]): string[] {
  const paths = servers.map((server) => {
    const url = (textAt(server, "url") ?? "").replaceAll(/\{([^{}]*)\}/g, (_, name: string) =>
      String(property(property(property(server, "variables"), name), "default") ?? ""),
    );
    return URL.canParse(url, "http://localhost/") ? new URL(url, "http://localhost/").pathname.replace(/\/+$/, "") : "";
  });
  return [...new Set(paths)].filter((path) => path !== "").sort((one, other) => other.length - one.length);
}
