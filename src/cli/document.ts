import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Input } from "./input.js";
import { bodyFields, parameterFields, type Field } from "./fields.js";
import type { Schema } from "./schema.js";

/** The bundled API document, as far as commands are made from it. It passed the linter, so it has the form that OpenAPI demands. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string; readonly description?: string; readonly "x-region"?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: object;
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly (Parameter | Reference)[] };

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly example?: unknown;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface RequestBody {
  readonly content: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
}

interface OperationNode {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly "x-command"?: string;
  readonly "x-charges-money"?: boolean;
}

/** An operation as the list of commands shows it. */
export interface OperationEntry {
  /** `x-command` of the document; without it the operationId in kebab case. */
  readonly command: string;
  readonly summary: string;
  readonly chargesMoney: boolean;
  /** Reads the rest. One command is run, so what the others take need not be known. */
  load(): Operation;
}

/** An operation as its command shows it. */
export interface Operation extends Omit<OperationEntry, "load"> {
  readonly operationId: string;
  readonly description: string;
  readonly hasBody: boolean;
  /** What a caller can say: path and query parameters, then the fields of the body. */
  readonly fields: readonly Field[];
  /** The documented examples of an input; empty when an operation needs none. */
  readonly examples: readonly Input[];
}

/** Where the bundled document lies, seen from src/cli and from dist/cli alike. */
export const documentFile = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

export function loadDocument(): ApiDocument {
  return JSON.parse(readFileSync(documentFile, "utf8")) as ApiDocument; // generated from the linted document
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** The operations of a document, in its order. */
export function operationsOf(document: ApiDocument): OperationEntry[] {
  return Object.values(document.paths).flatMap((item) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => toEntry(document, item, item[method] as OperationNode)),
  );
}

function toEntry(document: ApiDocument, item: PathItem, node: OperationNode): OperationEntry {
  const { operationId, summary = operationId } = node;
  const entry = {
    command: node["x-command"] ?? kebab(operationId),
    summary,
    chargesMoney: node["x-charges-money"] === true,
  };
  return { ...entry, load: () => ({ ...entry, ...details(document, item, node) }) };
}

function details(document: ApiDocument, item: PathItem, node: OperationNode): Omit<Operation, keyof OperationEntry> {
  const resolve = <Node>(value: Node | Reference): Node => dereference(document, value);
  const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(parameter),
  );
  const media = node.requestBody && resolve<RequestBody>(node.requestBody).content["application/json"];
  const resolveSchema = ($ref: string) => resolve<Schema>({ $ref });
  return {
    operationId: node.operationId,
    description: (node.description ?? "").trim(),
    hasBody: node.requestBody !== undefined,
    fields: [
      ...parameterFields(parameters, resolveSchema),
      ...(media?.schema ? bodyFields(media.schema, resolveSchema) : []),
    ],
    examples: examplesOf(parameters, media, resolve),
  };
}

/** The examples of a body, each with the examples of the parameters; none when a required parameter has no example. */
function examplesOf(
  parameters: readonly Parameter[],
  media: MediaType | undefined,
  resolve: <Node>(value: Node | Reference) => Node,
): Input[] {
  const own = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
  if (own.some(({ required, example }) => required && example === undefined)) return [];
  const values = Object.fromEntries(
    own.filter(({ example }) => example !== undefined).map(({ name, example }) => [name, example]),
  );
  if (media === undefined) return own.length === 0 ? [] : [{ parameters: values, body: undefined }];
  const bodies = media.examples
    ? Object.values(media.examples).map((example) => resolve<{ value?: unknown }>(example).value)
    : [media.example];
  return bodies.filter((body) => body !== undefined).map((body) => ({ parameters: values, body }));
}

function dereference<Node>(document: ApiDocument, value: Node | Reference): Node {
  if (typeof value !== "object" || value === null || !("$ref" in value) || typeof value.$ref !== "string")
    return value as Node;
  const tokens = value.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  // A bundle has no dangling reference, so what it points to is a node of the same kind.
  const target = tokens.reduce<unknown>((node, token) => Object(node)[token], document) as Node | Reference;
  return dereference(document, target);
}

/** `ShowCertificate` as `show-certificate`, `cert_brand` as `cert-brand`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}
