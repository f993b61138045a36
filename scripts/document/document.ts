import { operationName } from "../../src/engine/operation-name.js";
import type { BundledDocument } from "./bundled.js";

/** A JSON Schema object, as far as the scripts look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** One operation with everything that the scripts ask of it, its references to components followed. */
export interface Operation {
  /** Its name in code: the operationId of the document where that is an identifier, else one made for it. */
  readonly operationId: string;
  /** As the document says it; undefined when it says none. */
  readonly declaredId: string | undefined;
  /** JSON pointer to it in the document. */
  readonly pointer: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** What it does, in a phrase; its operationId when the document gives none. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody:
    | { readonly required: boolean; readonly content: Readonly<Record<string, MediaType>>; readonly pointer: string }
    | undefined;
  /** By status. */
  readonly responses: Readonly<Record<string, Response & { readonly pointer: string }>>;
  /** Names of security schemes; one of them is enough. */
  readonly security: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Whether it, or its path, is at servers of its own rather than those of the document. */
  readonly ownServers: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** By status. Extensions, which may hold anything, are none. */
export function answersOf(responses: unknown): [string, unknown][] {
  return entries(responses).filter(([status]) => !status.startsWith("x-"));
}

/** Follows `$ref` within the document. */
export function deref<Node>(document: BundledDocument, node: Node | { readonly $ref: string }): Node {
  if (typeof node !== "object" || node === null || !("$ref" in node) || typeof node.$ref !== "string")
    return node as Node;
  // A bundle has no dangling reference, so what it points to is a node of the same kind.
  return deref(document, at(document, node.$ref.slice(1)) as Node);
}

/** The value at a JSON pointer (RFC 6901); undefined when there is none. */
export function at(document: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined),
    document,
  );
}

/** The keys that a JSON pointer goes through. */
export function keysOf(pointer: string): string[] {
  const keys = pointer.split("/").slice(1);
  return pointer.includes("~") ? keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")) : keys;
}

/** One token of a JSON pointer, escaped. */
export function token(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** The example of a parameter: its own, or one of its schema; else its default or first option. Undefined when there is none. */
export function parameterExample(document: BundledDocument, { example, examples = {}, schema }: Parameter): unknown {
  const [named] = Object.values(examples);
  if (example !== undefined || named !== undefined) return example ?? deref<Example>(document, named ?? {}).value;
  const { default: usual, examples: values, enum: options, const: only } = deref<Schema>(document, schema);
  return [...(Array.isArray(values) ? values : []), usual, only, ...(options ?? [])].find(
    (value) => value !== undefined,
  );
}

/** The operations of the document, in its order. */
export function operationsOf(document: BundledDocument): Operation[] {
  const operations: Operation[] = [];
  for (const [path, pathItem] of entries(document["paths"])) {
    for (const method of methods) {
      const node = isObject(pathItem) ? pathItem[method] : undefined;
      if (!isObject(node) || !isObject(pathItem)) continue;
      operations.push(toOperation(document, path, method, pathItem, node));
    }
  }
  return operations;
}

function toOperation(
  document: BundledDocument,
  path: string,
  method: string,
  pathItem: Record<string, unknown>,
  node: Record<string, unknown>,
): Operation {
  const { operationId: declared, summary, description } = node;
  const operationId = operationName(declared, method, path);
  const pointer = `/paths/${token(path)}/${method}`;
  const own = [pathItem["parameters"], node["parameters"]].flatMap((list) => (Array.isArray(list) ? list : []));
  // One of the operation stands for the path's own of the same name and place.
  const parameters = new Map(
    own
      .map((parameter) => deref<Parameter>(document, parameter))
      .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );
  const body = node["requestBody"];
  return {
    operationId,
    declaredId: typeof declared === "string" ? declared : undefined,
    pointer,
    method: method.toUpperCase(),
    path,
    summary: typeof summary === "string" ? summary : operationId,
    description: typeof description === "string" ? description : "",
    parameters: [...parameters.values()],
    requestBody: body === undefined ? undefined : toRequestBody(document, body, `${pointer}/requestBody`),
    responses: Object.fromEntries(
      answersOf(node["responses"]).map(([status, response]) => [
        status,
        {
          ...answer(method, deref<Response>(document, response as Response)),
          pointer: pointerOf(response, `${pointer}/responses/${status}`),
        },
      ]),
    ),
    security: [node["security"] ?? document["security"] ?? []]
      .flat()
      .flatMap((alternative) => Object.keys(Object(alternative))),
    ownServers: [node["servers"], pathItem["servers"]].some((list) => Array.isArray(list) && list.length > 0),
    extensions: Object.fromEntries(Object.entries(node).filter(([key]) => key.startsWith("x-"))),
  };
}

/** What HEAD answers has no content, whatever a document shares with GET. */
function answer(method: string, response: Response): Response {
  if (method !== "head") return response;
  const { content: _, ...rest } = response;
  return rest;
}

function toRequestBody(document: BundledDocument, body: unknown, pointer: string): Operation["requestBody"] {
  const node = deref<{ required?: boolean; content?: Record<string, MediaType> }>(document, body as { $ref: string });
  return { required: node.required === true, content: node.content ?? {}, pointer: pointerOf(body, pointer) };
}

function pointerOf(node: unknown, pointer: string): string {
  return isObject(node) && typeof node["$ref"] === "string" ? node["$ref"].slice(1) : pointer;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
